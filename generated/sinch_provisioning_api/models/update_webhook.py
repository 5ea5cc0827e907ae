# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_list, as_object, encode_model, located, shape
from .webhook_trigger import WebhookTrigger

_FIELDS: Final = (("target", "target"), ("secret", "secret"), ("triggers", "triggers"))
_NAMES: Final = frozenset({"target", "secret", "triggers"})
_WEBHOOK_TRIGGER: Final[dict[Any, WebhookTrigger]] = {member.value: member for member in WebhookTrigger}


@define(init=False)
class UpdateWebhook:
    """Body to change a webhook; every field may be left out.

    Args:
        target: Address the events are posted to. Has to be unique among the webhooks of the project.
        secret: Key for the signature of the deliveries. Only ever sent, never returned.
        triggers: Events to be told about; ALL stands for every event.
    """

    target: str | None | Unset
    secret: str | None | Unset = field(repr=False)
    triggers: builtins.list[WebhookTrigger] | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        target: str | None | Unset = UNSET,
        secret: str | None | Unset = UNSET,
        triggers: Sequence[WebhookTrigger | str] | None | Unset = UNSET,
    ) -> None:
        self._load({"target": target, "secret": secret, "triggers": triggers})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            self.target = get("target", UNSET)
            self.secret = get("secret", UNSET)
            value = get("triggers", UNSET)
            if value is not UNSET and value is not None:
                at = "triggers"
                if type(value) is not list:
                    value = as_list(value)
                value = [_WEBHOOK_TRIGGER.get(value) or WebhookTrigger(value) for value in value]
            self.triggers = value
        except Exception as error:
            raise located(error, "UpdateWebhook", at, data) from error
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
