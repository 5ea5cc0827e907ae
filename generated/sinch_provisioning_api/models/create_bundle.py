# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_list, as_model, as_object, encode_model, located, shape
from .conversation_app_input import ConversationAppInput
from .create_webhook import CreateWebhook
from .region import Region
from .sms_app_input import SmsAppInput
from .subproject_input import SubprojectInput

_FIELDS: Final = (
    ("region", "region"),
    ("name", "name"),
    ("subproject", "subproject"),
    ("sms_app", "smsApp"),
    ("conv_app", "convApp"),
    ("webhooks", "webhooks"),
)
_NAMES: Final = frozenset({"region", "name", "subproject", "smsApp", "convApp", "webhooks"})
_REGION: Final[dict[Any, Region]] = {member.value: member for member in Region}


def _conv_app_value(value: Any) -> Any:
    if type(value) is dict:
        return ConversationAppInput.from_dict(value)
    if isinstance(value, (ConversationAppInput,)):
        return value
    if isinstance(value, Mapping):
        return _conv_app_value(dict(value))
    return value


def _sms_app_value(value: Any) -> Any:
    if type(value) is dict:
        return SmsAppInput.from_dict(value)
    if isinstance(value, (SmsAppInput,)):
        return value
    if isinstance(value, Mapping):
        return _sms_app_value(dict(value))
    return value


def _subproject_value(value: Any) -> Any:
    if type(value) is dict:
        return SubprojectInput.from_dict(value)
    if isinstance(value, (SubprojectInput,)):
        return value
    if isinstance(value, Mapping):
        return _subproject_value(dict(value))
    return value


@define(init=False)
class CreateBundle:
    """What a new bundle shall hold.

    Args:
        region: Region to create everything in; the staging environment only knows EU and US.
        name: Name of the bundle, and of every resource that has none of its own.
        subproject: True: make a subproject under projectId with the name of the bundle; an object: with
            other name or labels; false or absent: put everything into projectId.
        sms_app: True or an object: make an SMS app; false or absent: none.
        conv_app: True or an object: make a Conversation API app and tie the other resources to it;
            false or absent: none.
        webhooks: Provisioning API webhooks to register, usually for BUNDLE_DONE; their targets must
            differ.
    """

    region: Region
    name: str | None | Unset
    subproject: SubprojectInput | bool | None | Unset
    sms_app: SmsAppInput | bool | None | Unset
    conv_app: ConversationAppInput | bool | None | Unset
    webhooks: builtins.list[CreateWebhook] | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        region: Region | str,
        name: str | None | Unset = UNSET,
        subproject: SubprojectInput | Mapping[str, Any] | bool | None | Unset = UNSET,
        sms_app: SmsAppInput | Mapping[str, Any] | bool | None | Unset = UNSET,
        conv_app: ConversationAppInput | Mapping[str, Any] | bool | None | Unset = UNSET,
        webhooks: Sequence[CreateWebhook | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None:
        self._load(
            {
                "region": region,
                "name": name,
                "subproject": subproject,
                "smsApp": sms_app,
                "convApp": conv_app,
                "webhooks": webhooks,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            at = "region"
            value = data[at]
            value = _REGION.get(value) or Region(value)
            self.region = value
            self.name = get("name", UNSET)
            value = get("subproject", UNSET)
            if value is not UNSET and value is not None:
                at = "subproject"
                value = _subproject_value(value)
            self.subproject = value
            value = get("smsApp", UNSET)
            if value is not UNSET and value is not None:
                at = "smsApp"
                value = _sms_app_value(value)
            self.sms_app = value
            value = get("convApp", UNSET)
            if value is not UNSET and value is not None:
                at = "convApp"
                value = _conv_app_value(value)
            self.conv_app = value
            value = get("webhooks", UNSET)
            if value is not UNSET and value is not None:
                at = "webhooks"
                if type(value) is not list:
                    value = as_list(value)
                value = [
                    CreateWebhook.from_dict(value) if type(value) is dict else as_model(value, CreateWebhook)
                    for value in value
                ]
            self.webhooks = value
        except Exception as error:
            raise located(error, "CreateBundle", at, data) from error
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
