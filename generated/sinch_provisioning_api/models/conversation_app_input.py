# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Final, Self

from attrs import define, field

from ..types import (
    UNSET,
    UnknownVariant,
    Unset,
    as_list,
    as_model,
    as_object,
    encode_model,
    located,
    shape,
    wrong_shape,
)
from .conversation_app_webhook_input import ConversationAppWebhookInput
from .conversation_processing_mode_input import ConversationProcessingModeInput
from .conversation_retention_policy_input import ConversationRetentionPolicyInput
from .dispatch_retention_policy_input import DispatchRetentionPolicyInput

_FIELDS: Final = (
    ("name", "name"),
    ("webhooks", "webhooks"),
    ("processing_mode", "processingMode"),
    ("retention_policy", "retentionPolicy"),
)
_NAMES: Final = frozenset({"name", "webhooks", "processingMode", "retentionPolicy"})
_CONVERSATION_PROCESSING_MODE_INPUT: Final[dict[Any, ConversationProcessingModeInput]] = {
    member.value: member for member in ConversationProcessingModeInput
}


def _retention_policy_variant(value: dict[str, Any]) -> Any:
    tag = value.get("retentionPolicyType")
    if tag in ("CONVERSATION_EXPIRE_POLICY", "PERSIST_RETENTION_POLICY"):
        return ConversationRetentionPolicyInput.from_dict(value)
    if tag == "MESSAGE_EXPIRE_POLICY":
        return DispatchRetentionPolicyInput.from_dict(value)
    return UnknownVariant(value)


def _retention_policy_value(value: Any) -> Any:
    if type(value) is dict:
        return _retention_policy_variant(value)
    if isinstance(value, (ConversationRetentionPolicyInput, DispatchRetentionPolicyInput, UnknownVariant)):
        return value
    if isinstance(value, Mapping):
        return _retention_policy_value(dict(value))
    raise wrong_shape(value, "an object")


@define(init=False)
class ConversationAppInput:
    """Wishes for the Conversation API app.

    Args:
        name: Name of the Conversation API app; the name of the bundle is used when left out.
        webhooks: Conversation API webhooks to set up on the new app.
        processing_mode: How the app treats messages; can be changed later with the Conversation API.
        retention_policy: How long messages and conversations are kept; which form fits depends on
            processingMode, and a small ttl fits both.
    """

    name: str | None | Unset
    webhooks: builtins.list[ConversationAppWebhookInput] | None | Unset
    processing_mode: ConversationProcessingModeInput | None | Unset
    retention_policy: ConversationRetentionPolicyInput | DispatchRetentionPolicyInput | UnknownVariant | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        name: str | None | Unset = UNSET,
        webhooks: Sequence[ConversationAppWebhookInput | Mapping[str, Any]] | None | Unset = UNSET,
        processing_mode: ConversationProcessingModeInput | str | None | Unset = UNSET,
        retention_policy: ConversationRetentionPolicyInput
        | Mapping[str, Any]
        | DispatchRetentionPolicyInput
        | UnknownVariant
        | None
        | Unset = UNSET,
    ) -> None:
        self._load(
            {"name": name, "webhooks": webhooks, "processingMode": processing_mode, "retentionPolicy": retention_policy}
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            self.name = get("name", UNSET)
            value = get("webhooks", UNSET)
            if value is not UNSET and value is not None:
                at = "webhooks"
                if type(value) is not list:
                    value = as_list(value)
                value = [
                    ConversationAppWebhookInput.from_dict(value)
                    if type(value) is dict
                    else as_model(value, ConversationAppWebhookInput)
                    for value in value
                ]
            self.webhooks = value
            value = get("processingMode", UNSET)
            if value is not UNSET and value is not None:
                at = "processingMode"
                value = _CONVERSATION_PROCESSING_MODE_INPUT.get(value) or ConversationProcessingModeInput(value)
            self.processing_mode = value
            value = get("retentionPolicy", UNSET)
            if value is not UNSET and value is not None:
                at = "retentionPolicy"
                value = _retention_policy_value(value)
            self.retention_policy = value
        except Exception as error:
            raise located(error, "ConversationAppInput", at, data) from error
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
