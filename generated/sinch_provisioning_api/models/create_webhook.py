# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Final, Self

from attrs import define, field

from ..types import as_list, as_object, encode_model, located, shape
from .webhook_trigger import WebhookTrigger

_FIELDS: Final = (("target", "target"), ("secret", "secret"), ("triggers", "triggers"))
_NAMES: Final = frozenset({"target", "secret", "triggers"})
_WEBHOOK_TRIGGER: Final[dict[Any, WebhookTrigger]] = {member.value: member for member in WebhookTrigger}


@define(init=False)
class CreateWebhook:
    """Body to create or to replace a webhook.

    Args:
        target: Address the events are posted to. Has to be unique among the webhooks of the project.
        secret: Key for the signature of the deliveries. Only ever sent, never returned.
        triggers: Events to be told about; ALL stands for every event.
    """

    target: str
    secret: str = field(repr=False)
    triggers: builtins.list[WebhookTrigger]
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(self, *, target: str, secret: str, triggers: Sequence[WebhookTrigger | str]) -> None:
        self._load({"target": target, "secret": secret, "triggers": triggers})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            at = "target"
            self.target = data[at]
            at = "secret"
            self.secret = data[at]
            at = "triggers"
            value = data[at]
            if type(value) is not list:
                value = as_list(value)
            value = [_WEBHOOK_TRIGGER.get(value) or WebhookTrigger(value) for value in value]
            self.triggers = value
        except Exception as error:
            raise located(error, "CreateWebhook", at, data) from error
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
