# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_list, as_model, as_object, encode_model, located, shape
from .bundle_state import BundleState
from .conversation_app import ConversationApp
from .region import Region
from .sms_app import SmsApp
from .subproject import Subproject
from .webhook import Webhook
from .webhook_delivery_status import WebhookDeliveryStatus

_FIELDS: Final = (
    ("id", "id"),
    ("project_id", "projectId"),
    ("state", "state"),
    ("region", "region"),
    ("name", "name"),
    ("subproject", "subproject"),
    ("sms_app", "smsApp"),
    ("conv_app", "convApp"),
    ("webhooks", "webhooks"),
    ("webhook_delivery_statuses", "webhookDeliveryStatuses"),
)
_NAMES: Final = frozenset(
    {
        "id",
        "projectId",
        "state",
        "region",
        "name",
        "subproject",
        "smsApp",
        "convApp",
        "webhooks",
        "webhookDeliveryStatuses",
    }
)
_BUNDLE_STATE: Final[dict[Any, BundleState]] = {member.value: member for member in BundleState}
_REGION: Final[dict[Any, Region]] = {member.value: member for member in Region}


@define(init=False)
class Bundle:
    """A bundle and what came of it.

    Args:
        id: Identifier of the bundle, 24 hexadecimal digits.
        project_id: Project the resources were put into: the new subproject when one was ordered, else
            the project of the request.
        state: How far the bundle is.
        region: Region in which everything was made.
        name: Name given to the bundle.
        subproject: The subproject; present if one was ordered.
        sms_app: The SMS app; present if one was ordered.
        conv_app: The Conversation API app; present if one was ordered.
        webhooks: Provisioning API webhooks registered with the bundle; absent when none were ordered.
        webhook_delivery_statuses: Deliveries of the BUNDLE_DONE event so far.
    """

    id: str
    project_id: str
    state: BundleState
    region: Region
    name: str | None | Unset
    subproject: Subproject | None | Unset
    sms_app: SmsApp | None | Unset
    conv_app: ConversationApp | None | Unset
    webhooks: builtins.list[Webhook] | None | Unset
    webhook_delivery_statuses: builtins.list[WebhookDeliveryStatus] | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        id: str,
        project_id: str,
        state: BundleState | str,
        region: Region | str,
        name: str | None | Unset = UNSET,
        subproject: Subproject | Mapping[str, Any] | None | Unset = UNSET,
        sms_app: SmsApp | Mapping[str, Any] | None | Unset = UNSET,
        conv_app: ConversationApp | Mapping[str, Any] | None | Unset = UNSET,
        webhooks: Sequence[Webhook | Mapping[str, Any]] | None | Unset = UNSET,
        webhook_delivery_statuses: Sequence[WebhookDeliveryStatus | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None:
        self._load(
            {
                "id": id,
                "projectId": project_id,
                "state": state,
                "region": region,
                "name": name,
                "subproject": subproject,
                "smsApp": sms_app,
                "convApp": conv_app,
                "webhooks": webhooks,
                "webhookDeliveryStatuses": webhook_delivery_statuses,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            at = "id"
            self.id = data[at]
            at = "projectId"
            self.project_id = data[at]
            at = "state"
            value = data[at]
            value = _BUNDLE_STATE.get(value) or BundleState(value)
            self.state = value
            at = "region"
            value = data[at]
            value = _REGION.get(value) or Region(value)
            self.region = value
            self.name = get("name", UNSET)
            value = get("subproject", UNSET)
            if value is not UNSET and value is not None:
                at = "subproject"
                value = Subproject.from_dict(value) if type(value) is dict else as_model(value, Subproject)
            self.subproject = value
            value = get("smsApp", UNSET)
            if value is not UNSET and value is not None:
                at = "smsApp"
                value = SmsApp.from_dict(value) if type(value) is dict else as_model(value, SmsApp)
            self.sms_app = value
            value = get("convApp", UNSET)
            if value is not UNSET and value is not None:
                at = "convApp"
                value = ConversationApp.from_dict(value) if type(value) is dict else as_model(value, ConversationApp)
            self.conv_app = value
            value = get("webhooks", UNSET)
            if value is not UNSET and value is not None:
                at = "webhooks"
                if type(value) is not list:
                    value = as_list(value)
                value = [
                    Webhook.from_dict(value) if type(value) is dict else as_model(value, Webhook) for value in value
                ]
            self.webhooks = value
            value = get("webhookDeliveryStatuses", UNSET)
            if value is not UNSET and value is not None:
                at = "webhookDeliveryStatuses"
                if type(value) is not list:
                    value = as_list(value)
                value = [
                    WebhookDeliveryStatus.from_dict(value)
                    if type(value) is dict
                    else as_model(value, WebhookDeliveryStatus)
                    for value in value
                ]
            self.webhook_delivery_statuses = value
        except Exception as error:
            raise located(error, "Bundle", at, data) from error
        self.additional_properties = (
            {} if _NAMES.issuperset(data) else {key: value for key, value in data.items() if key not in _NAMES}
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Return the model of a JSON object.

        Raises:
            ModelDecodeError: the object is not what the document says.
        """
        self = cls.__new__(cls)
        self._load(data if type(data) is dict else as_object(data))
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model: absent properties left out, unknown ones included.

        Raises:
            ModelDecodeError: a value cannot be sent.
        """
        return encode_model(self, _FIELDS)
