# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_list, as_object, encode_model, located, shape
from .conversation_api_trigger_input import ConversationApiTriggerInput
from .conversation_webhook_target_type import ConversationWebhookTargetType

_FIELDS: Final = (("target", "target"), ("triggers", "triggers"), ("secret", "secret"), ("target_type", "targetType"))
_NAMES: Final = frozenset({"target", "triggers", "secret", "targetType"})
_CONVERSATION_API_TRIGGER_INPUT: Final[dict[Any, ConversationApiTriggerInput]] = {
    member.value: member for member in ConversationApiTriggerInput
}
_CONVERSATION_WEBHOOK_TARGET_TYPE: Final[dict[Any, ConversationWebhookTargetType]] = {
    member.value: member for member in ConversationWebhookTargetType
}


@define(init=False)
class ConversationAppWebhookInput:
    """A Conversation API webhook to set up on the new app.

    Args:
        target: Address events are posted to; addresses of the Conversation API itself are not allowed.
        triggers: Conversation API events to be told about.
        secret: Key with which the Conversation API signs its deliveries.
        target_type: How events are delivered to the target; `HTTP` when absent.
    """

    target: str
    triggers: builtins.list[ConversationApiTriggerInput]
    secret: str | None | Unset = field(repr=False)
    target_type: ConversationWebhookTargetType | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        target: str,
        triggers: Sequence[ConversationApiTriggerInput | str],
        secret: str | None | Unset = UNSET,
        target_type: ConversationWebhookTargetType | str | None | Unset = UNSET,
    ) -> None:
        self._load({"target": target, "triggers": triggers, "secret": secret, "targetType": target_type})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            at = "target"
            self.target = data[at]
            at = "triggers"
            value = data[at]
            if type(value) is not list:
                value = as_list(value)
            value = [
                _CONVERSATION_API_TRIGGER_INPUT.get(value) or ConversationApiTriggerInput(value) for value in value
            ]
            self.triggers = value
            self.secret = get("secret", UNSET)
            value = get("targetType", UNSET)
            if value is not UNSET and value is not None:
                at = "targetType"
                value = _CONVERSATION_WEBHOOK_TARGET_TYPE.get(value) or ConversationWebhookTargetType(value)
            self.target_type = value
        except Exception as error:
            raise located(error, "ConversationAppWebhookInput", at, data) from error
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
