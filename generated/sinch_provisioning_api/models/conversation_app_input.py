# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import (
    UNSET,
    Share,
    UnknownVariant,
    Unset,
    as_list,
    as_model,
    encode,
    located,
    members_of,
    new,
    wrong_shape,
)
from .conversation_app_webhook_input import ConversationAppWebhookInput
from .conversation_processing_mode_input import ConversationProcessingModeInput
from .conversation_retention_policy_input import ConversationRetentionPolicyInput
from .dispatch_retention_policy_input import DispatchRetentionPolicyInput

if TYPE_CHECKING:
    from .. import params

_CONVERSATION_PROCESSING_MODE_INPUT: Final = members_of(ConversationProcessingModeInput)


def _retention_policy_variant(value: dict[str, Any]) -> Any:
    tag = value.get("retentionPolicyType")
    if tag in ("CONVERSATION_EXPIRE_POLICY", "PERSIST_RETENTION_POLICY"):
        return ConversationRetentionPolicyInput
    if tag == "MESSAGE_EXPIRE_POLICY":
        from .. import shapes

        return shapes.fitting(value, ConversationRetentionPolicyInput, DispatchRetentionPolicyInput)
        return DispatchRetentionPolicyInput
    return UnknownVariant


def _retention_policy_value(value: Any, share: Share) -> Any:
    if type(value) is dict:
        return new(_retention_policy_variant(value))._load(value, share)
    if isinstance(value, (ConversationRetentionPolicyInput, DispatchRetentionPolicyInput, UnknownVariant)):
        return value
    if isinstance(value, Mapping):
        return _retention_policy_value(dict(value), share)
    raise wrong_shape(value, "an object")


class ConversationAppInput(Model):
    """Wishes for the Conversation API app."""

    name: str | None = None
    """Name of the Conversation API app; the name of the bundle is used when left out."""
    webhooks: builtins.list[ConversationAppWebhookInput] | None = None
    """Conversation API webhooks to set up on the new app."""
    processing_mode: ConversationProcessingModeInput | None = None
    """How the app treats messages; can be changed later with the Conversation API."""
    retention_policy: ConversationRetentionPolicyInput | DispatchRetentionPolicyInput | UnknownVariant | None = None
    """How long messages and conversations are kept; which form fits depends on processingMode, and a small
    ttl fits both."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.ConversationAppInputValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        webhooks: Sequence[ConversationAppWebhookInput | params.ConversationAppWebhookInputDict] | Unset = UNSET,
        processing_mode: ConversationProcessingModeInput | params.ConversationProcessingModeInputText | Unset = UNSET,
        retention_policy: ConversationRetentionPolicyInput
        | params.ConversationRetentionPolicyInputDict
        | DispatchRetentionPolicyInput
        | params.DispatchRetentionPolicyInputDict
        | UnknownVariant
        | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 4
        at = ""
        value: Any
        try:
            if "name" in data:
                self.name = data["name"]
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
                            new(ConversationAppWebhookInput)._load(item, share)
                            if type(item) is dict
                            else as_model(item, ConversationAppWebhookInput)
                        )
                self.webhooks = value
            else:
                known -= 1
            if "processingMode" in data:
                at = "processingMode"
                value = data[at]
                if value is not None:
                    value = _CONVERSATION_PROCESSING_MODE_INPUT[value]
                self.processing_mode = value
            else:
                known -= 1
            if "retentionPolicy" in data:
                at = "retentionPolicy"
                value = data[at]
                if value is not None:
                    value = _retention_policy_value(value, share)
                self.retention_policy = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "ConversationAppInput", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "name" in present:
            value = present["name"]
            members["name"] = value if type(value) is str else encode(value)
        if "webhooks" in present:
            value = present["webhooks"]
            members["webhooks"] = (
                [item._dump() if type(item) is ConversationAppWebhookInput else encode(item) for item in value]
                if type(value) is list
                else encode(value)
            )
        if "processing_mode" in present:
            value = present["processing_mode"]
            members["processingMode"] = (
                value._value_ if type(value) is ConversationProcessingModeInput else encode(value)
            )
        if "retention_policy" in present:
            value = present["retention_policy"]
            members["retentionPolicy"] = encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "name": shapes.Property("name", shapes.TEXT),
            "webhooks": shapes.Property("webhooks", shapes.List(shapes.Object(ConversationAppWebhookInput))),
            "processingMode": shapes.Property("processing_mode", shapes.Member(ConversationProcessingModeInput)),
            "retentionPolicy": shapes.Property(
                "retention_policy",
                shapes.Union(
                    shapes.Object(ConversationRetentionPolicyInput),
                    shapes.Object(DispatchRetentionPolicyInput),
                    variant=_retention_policy_variant,
                ),
            ),
        }
