# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_list, as_model, encode, located, members_of, new
from .bundle_state import BundleState
from .conversation_app import ConversationApp
from .region import Region
from .sms_app import SmsApp
from .subproject import Subproject
from .webhook import Webhook
from .webhook_delivery_status import WebhookDeliveryStatus

if TYPE_CHECKING:
    from .. import params

_BUNDLE_STATE: Final = members_of(BundleState)
_REGION: Final = members_of(Region)


class Bundle(Model):
    """A bundle and what came of it."""

    id: str
    """Identifier of the bundle, 24 hexadecimal digits."""
    project_id: str
    """Project the resources were put into: the new subproject when one was ordered, else the project of
    the request."""
    state: BundleState
    """How far the bundle is."""
    region: Region
    """Region in which everything was made."""
    name: str | None = None
    """Name given to the bundle."""
    subproject: Subproject | None = None
    """The subproject; present if one was ordered."""
    sms_app: SmsApp | None = None
    """The SMS app; present if one was ordered."""
    conv_app: ConversationApp | None = None
    """The Conversation API app; present if one was ordered."""
    webhooks: builtins.list[Webhook] | None = None
    """Provisioning API webhooks registered with the bundle; absent when none were ordered."""
    webhook_delivery_statuses: builtins.list[WebhookDeliveryStatus] | None = None
    """Deliveries of the BUNDLE_DONE event so far."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.BundleValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        id: str,
        project_id: str,
        state: BundleState | str,
        region: Region | str,
        name: str | Unset = UNSET,
        subproject: Subproject | Mapping[str, Any] | Unset = UNSET,
        sms_app: SmsApp | Mapping[str, Any] | Unset = UNSET,
        conv_app: ConversationApp | Mapping[str, Any] | Unset = UNSET,
        webhooks: Sequence[Webhook | Mapping[str, Any]] | Unset = UNSET,
        webhook_delivery_statuses: Sequence[WebhookDeliveryStatus | Mapping[str, Any]] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 10
        at = ""
        value: Any
        try:
            at = "id"
            self.id = data[at]
            at = "projectId"
            value = data[at]
            self.project_id = share(value, value) if type(value) is str else value
            at = "state"
            value = data[at]
            value = _BUNDLE_STATE[value]
            self.state = value
            at = "region"
            value = data[at]
            value = _REGION[value]
            self.region = value
            if "name" in data:
                self.name = data["name"]
            else:
                known -= 1
            if "subproject" in data:
                at = "subproject"
                value = data[at]
                if value is not None:
                    value = new(Subproject)._load(value, share) if type(value) is dict else as_model(value, Subproject)
                self.subproject = value
            else:
                known -= 1
            if "smsApp" in data:
                at = "smsApp"
                value = data[at]
                if value is not None:
                    value = new(SmsApp)._load(value, share) if type(value) is dict else as_model(value, SmsApp)
                self.sms_app = value
            else:
                known -= 1
            if "convApp" in data:
                at = "convApp"
                value = data[at]
                if value is not None:
                    value = (
                        new(ConversationApp)._load(value, share)
                        if type(value) is dict
                        else as_model(value, ConversationApp)
                    )
                self.conv_app = value
            else:
                known -= 1
            if "webhooks" in data:
                at = "webhooks"
                value = data[at]
                if value is not None:
                    if type(value) is not list:
                        value = as_list(value)
                    items, value = value, []
                    for item in items:
                        value.append(new(Webhook)._load(item, share) if type(item) is dict else as_model(item, Webhook))
                self.webhooks = value
            else:
                known -= 1
            if "webhookDeliveryStatuses" in data:
                at = "webhookDeliveryStatuses"
                value = data[at]
                if value is not None:
                    if type(value) is not list:
                        value = as_list(value)
                    items, value = value, []
                    for item in items:
                        value.append(
                            new(WebhookDeliveryStatus)._load(item, share)
                            if type(item) is dict
                            else as_model(item, WebhookDeliveryStatus)
                        )
                self.webhook_delivery_statuses = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "Bundle", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "id" in present:
            value = present["id"]
            members["id"] = value if type(value) is str else encode(value)
        if "project_id" in present:
            value = present["project_id"]
            members["projectId"] = value if type(value) is str else encode(value)
        if "state" in present:
            value = present["state"]
            members["state"] = value._value_ if type(value) is BundleState else encode(value)
        if "region" in present:
            value = present["region"]
            members["region"] = value._value_ if type(value) is Region else encode(value)
        if "name" in present:
            value = present["name"]
            members["name"] = value if type(value) is str else encode(value)
        if "subproject" in present:
            value = present["subproject"]
            members["subproject"] = value._dump() if type(value) is Subproject else encode(value)
        if "sms_app" in present:
            value = present["sms_app"]
            members["smsApp"] = value._dump() if type(value) is SmsApp else encode(value)
        if "conv_app" in present:
            value = present["conv_app"]
            members["convApp"] = value._dump() if type(value) is ConversationApp else encode(value)
        if "webhooks" in present:
            value = present["webhooks"]
            members["webhooks"] = (
                [item._dump() if type(item) is Webhook else encode(item) for item in value]
                if type(value) is list
                else encode(value)
            )
        if "webhook_delivery_statuses" in present:
            value = present["webhook_delivery_statuses"]
            members["webhookDeliveryStatuses"] = (
                [item._dump() if type(item) is WebhookDeliveryStatus else encode(item) for item in value]
                if type(value) is list
                else encode(value)
            )
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "id": shapes.Property("id", shapes.TEXT, required=True),
            "projectId": shapes.Property("project_id", shapes.TEXT, required=True),
            "state": shapes.Property("state", shapes.Member(BundleState), required=True),
            "region": shapes.Property("region", shapes.Member(Region), required=True),
            "name": shapes.Property("name", shapes.TEXT),
            "subproject": shapes.Property("subproject", shapes.Object(Subproject)),
            "smsApp": shapes.Property("sms_app", shapes.Object(SmsApp)),
            "convApp": shapes.Property("conv_app", shapes.Object(ConversationApp)),
            "webhooks": shapes.Property("webhooks", shapes.List(shapes.Object(Webhook))),
            "webhookDeliveryStatuses": shapes.Property(
                "webhook_delivery_statuses", shapes.List(shapes.Object(WebhookDeliveryStatus))
            ),
        }
