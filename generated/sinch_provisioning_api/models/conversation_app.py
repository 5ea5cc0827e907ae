# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_list, as_model, as_object, encode_model, located, shape
from .conversation_app_webhook import ConversationAppWebhook
from .conversation_processing_mode import ConversationProcessingMode
from .conversation_retention_policy import ConversationRetentionPolicy

_FIELDS: Final = (
    ("id", "id"),
    ("name", "name"),
    ("processing_mode", "processingMode"),
    ("webhooks", "webhooks"),
    ("retention_policy", "retentionPolicy"),
)
_NAMES: Final = frozenset({"id", "name", "processingMode", "webhooks", "retentionPolicy"})
_CONVERSATION_PROCESSING_MODE: Final[dict[Any, ConversationProcessingMode]] = {
    member.value: member for member in ConversationProcessingMode
}


@define(init=False)
class ConversationApp:
    """The Conversation API app that was made.

    Args:
        id: Identifier of the app, 32 hexadecimal digits.
        name: Name of the app.
        processing_mode: How the app treats messages.
        webhooks: Conversation API webhooks of the app; absent when there are none.
        retention_policy: How long the app keeps messages.
    """

    id: str
    name: str | None | Unset
    processing_mode: ConversationProcessingMode | None | Unset
    webhooks: builtins.list[ConversationAppWebhook] | None | Unset
    retention_policy: ConversationRetentionPolicy | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        id: str,
        name: str | None | Unset = UNSET,
        processing_mode: ConversationProcessingMode | str | None | Unset = UNSET,
        webhooks: Sequence[ConversationAppWebhook | Mapping[str, Any]] | None | Unset = UNSET,
        retention_policy: ConversationRetentionPolicy | Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        self._load(
            {
                "id": id,
                "name": name,
                "processingMode": processing_mode,
                "webhooks": webhooks,
                "retentionPolicy": retention_policy,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            at = "id"
            self.id = data[at]
            self.name = get("name", UNSET)
            value = get("processingMode", UNSET)
            if value is not UNSET and value is not None:
                at = "processingMode"
                value = _CONVERSATION_PROCESSING_MODE.get(value) or ConversationProcessingMode(value)
            self.processing_mode = value
            value = get("webhooks", UNSET)
            if value is not UNSET and value is not None:
                at = "webhooks"
                if type(value) is not list:
                    value = as_list(value)
                value = [
                    ConversationAppWebhook.from_dict(value)
                    if type(value) is dict
                    else as_model(value, ConversationAppWebhook)
                    for value in value
                ]
            self.webhooks = value
            value = get("retentionPolicy", UNSET)
            if value is not UNSET and value is not None:
                at = "retentionPolicy"
                value = (
                    ConversationRetentionPolicy.from_dict(value)
                    if type(value) is dict
                    else as_model(value, ConversationRetentionPolicy)
                )
            self.retention_policy = value
        except Exception as error:
            raise located(error, "ConversationApp", at, data) from error
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
