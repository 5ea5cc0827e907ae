# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_list, as_model, encode, located, members_of, new
from .conversation_app_input import ConversationAppInput
from .create_webhook import CreateWebhook
from .region import Region
from .sms_app_input import SmsAppInput
from .subproject_input import SubprojectInput

if TYPE_CHECKING:
    from .. import params

_REGION: Final = members_of(Region)


def _conv_app_value(value: Any, share: Share) -> Any:
    if type(value) is dict:
        return new(ConversationAppInput)._load(value, share)
    if isinstance(value, (ConversationAppInput,)):
        return value
    if isinstance(value, Mapping):
        return _conv_app_value(dict(value), share)
    return value


def _sms_app_value(value: Any, share: Share) -> Any:
    if type(value) is dict:
        return new(SmsAppInput)._load(value, share)
    if isinstance(value, (SmsAppInput,)):
        return value
    if isinstance(value, Mapping):
        return _sms_app_value(dict(value), share)
    return value


def _subproject_value(value: Any, share: Share) -> Any:
    if type(value) is dict:
        return new(SubprojectInput)._load(value, share)
    if isinstance(value, (SubprojectInput,)):
        return value
    if isinstance(value, Mapping):
        return _subproject_value(dict(value), share)
    return value


class CreateBundle(Model):
    """What a new bundle shall hold."""

    region: Region
    """Region to create everything in; the staging environment only knows EU and US."""
    name: str | None = None
    """Name of the bundle, and of every resource that has none of its own."""
    subproject: SubprojectInput | bool | None = None
    """True: make a subproject under projectId with the name of the bundle; an object: with other name or
    labels; false or absent: put everything into projectId."""
    sms_app: SmsAppInput | bool | None = None
    """True or an object: make an SMS app; false or absent: none."""
    conv_app: ConversationAppInput | bool | None = None
    """True or an object: make a Conversation API app and tie the other resources to it; false or absent:
    none."""
    webhooks: builtins.list[CreateWebhook] | None = None
    """Provisioning API webhooks to register, usually for BUNDLE_DONE; their targets must differ."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.CreateBundleValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        region: Region | params.RegionText,
        name: str | Unset = UNSET,
        subproject: SubprojectInput | params.SubprojectInputDict | bool | Unset = UNSET,
        sms_app: SmsAppInput | params.SmsAppInputDict | bool | Unset = UNSET,
        conv_app: ConversationAppInput | params.ConversationAppInputDict | bool | Unset = UNSET,
        webhooks: Sequence[CreateWebhook | params.CreateWebhookDict] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 6
        at = ""
        value: Any
        try:
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
                    value = _subproject_value(value, share)
                self.subproject = value
            else:
                known -= 1
            if "smsApp" in data:
                at = "smsApp"
                value = data[at]
                if value is not None:
                    value = _sms_app_value(value, share)
                self.sms_app = value
            else:
                known -= 1
            if "convApp" in data:
                at = "convApp"
                value = data[at]
                if value is not None:
                    value = _conv_app_value(value, share)
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
                        value.append(
                            new(CreateWebhook)._load(item, share)
                            if type(item) is dict
                            else as_model(item, CreateWebhook)
                        )
                self.webhooks = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "CreateBundle", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "region" in present:
            value = present["region"]
            members["region"] = value._value_ if type(value) is Region else encode(value)
        if "name" in present:
            value = present["name"]
            members["name"] = value if type(value) is str else encode(value)
        if "subproject" in present:
            value = present["subproject"]
            members["subproject"] = encode(value)
        if "sms_app" in present:
            value = present["sms_app"]
            members["smsApp"] = encode(value)
        if "conv_app" in present:
            value = present["conv_app"]
            members["convApp"] = encode(value)
        if "webhooks" in present:
            value = present["webhooks"]
            members["webhooks"] = (
                [item._dump() if type(item) is CreateWebhook else encode(item) for item in value]
                if type(value) is list
                else encode(value)
            )
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "region": shapes.Property("region", shapes.Member(Region), required=True),
            "name": shapes.Property("name", shapes.TEXT),
            "subproject": shapes.Property("subproject", shapes.Union(shapes.Object(SubprojectInput), shapes.BOOLEAN)),
            "smsApp": shapes.Property("sms_app", shapes.Union(shapes.Object(SmsAppInput), shapes.BOOLEAN)),
            "convApp": shapes.Property("conv_app", shapes.Union(shapes.Object(ConversationAppInput), shapes.BOOLEAN)),
            "webhooks": shapes.Property("webhooks", shapes.List(shapes.Object(CreateWebhook))),
        }
