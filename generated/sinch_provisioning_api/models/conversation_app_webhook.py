# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_list, as_object, encode_model, located, shape
from .conversation_api_trigger import ConversationApiTrigger

_FIELDS: Final = (("id", "id"), ("target", "target"), ("triggers", "triggers"), ("secret", "secret"))
_NAMES: Final = frozenset({"id", "target", "triggers", "secret"})
_CONVERSATION_API_TRIGGER: Final[dict[Any, ConversationApiTrigger]] = {
    member.value: member for member in ConversationApiTrigger
}


@define(init=False)
class ConversationAppWebhook:
    """A Conversation API webhook of the app.

    Args:
        id: Identifier of the webhook in the Conversation API.
        target: Address events are posted to.
        triggers: Conversation API events it listens to.
        secret: Signature key; unlike that of Provisioning API webhooks it is part of the answer. Keep
            it out of logs.
    """

    id: str | None | Unset
    target: str | None | Unset
    triggers: builtins.list[ConversationApiTrigger] | None | Unset
    secret: str | None | Unset = field(repr=False)
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        id: str | None | Unset = UNSET,
        target: str | None | Unset = UNSET,
        triggers: Sequence[ConversationApiTrigger | str] | None | Unset = UNSET,
        secret: str | None | Unset = UNSET,
    ) -> None:
        self._load({"id": id, "target": target, "triggers": triggers, "secret": secret})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            self.id = get("id", UNSET)
            self.target = get("target", UNSET)
            value = get("triggers", UNSET)
            if value is not UNSET and value is not None:
                at = "triggers"
                if type(value) is not list:
                    value = as_list(value)
                value = [_CONVERSATION_API_TRIGGER.get(value) or ConversationApiTrigger(value) for value in value]
            self.triggers = value
            self.secret = get("secret", UNSET)
        except Exception as error:
            raise located(error, "ConversationAppWebhook", at, data) from error
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
