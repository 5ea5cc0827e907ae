# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_list, as_model, encode, located, members_of, new
from .conversation_app_webhook import ConversationAppWebhook
from .conversation_processing_mode import ConversationProcessingMode
from .conversation_retention_policy import ConversationRetentionPolicy

if TYPE_CHECKING:
    from .. import params

_CONVERSATION_PROCESSING_MODE: Final = members_of(ConversationProcessingMode)


class ConversationApp(Model):
    """The Conversation API app that was made."""

    id: str
    """Identifier of the app, 32 hexadecimal digits."""
    name: str | None = None
    """Name of the app."""
    processing_mode: ConversationProcessingMode | None = None
    """How the app treats messages."""
    webhooks: builtins.list[ConversationAppWebhook] | None = None
    """Conversation API webhooks of the app; absent when there are none."""
    retention_policy: ConversationRetentionPolicy | None = None
    """How long the app keeps messages."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.ConversationAppValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        id: str,
        name: str | Unset = UNSET,
        processing_mode: ConversationProcessingMode | str | Unset = UNSET,
        webhooks: Sequence[ConversationAppWebhook | Mapping[str, Any]] | Unset = UNSET,
        retention_policy: ConversationRetentionPolicy | Mapping[str, Any] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 5
        at = ""
        value: Any
        try:
            at = "id"
            self.id = data[at]
            if "name" in data:
                self.name = data["name"]
            else:
                known -= 1
            if "processingMode" in data:
                at = "processingMode"
                value = data[at]
                if value is not None:
                    value = _CONVERSATION_PROCESSING_MODE[value]
                self.processing_mode = value
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
                            new(ConversationAppWebhook)._load(item, share)
                            if type(item) is dict
                            else as_model(item, ConversationAppWebhook)
                        )
                self.webhooks = value
            else:
                known -= 1
            if "retentionPolicy" in data:
                at = "retentionPolicy"
                value = data[at]
                if value is not None:
                    value = (
                        new(ConversationRetentionPolicy)._load(value, share)
                        if type(value) is dict
                        else as_model(value, ConversationRetentionPolicy)
                    )
                self.retention_policy = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "ConversationApp", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "id" in present:
            value = present["id"]
            members["id"] = value if type(value) is str else encode(value)
        if "name" in present:
            value = present["name"]
            members["name"] = value if type(value) is str else encode(value)
        if "processing_mode" in present:
            value = present["processing_mode"]
            members["processingMode"] = value._value_ if type(value) is ConversationProcessingMode else encode(value)
        if "webhooks" in present:
            value = present["webhooks"]
            members["webhooks"] = (
                [item._dump() if type(item) is ConversationAppWebhook else encode(item) for item in value]
                if type(value) is list
                else encode(value)
            )
        if "retention_policy" in present:
            value = present["retention_policy"]
            members["retentionPolicy"] = value._dump() if type(value) is ConversationRetentionPolicy else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "id": shapes.Property("id", shapes.TEXT, required=True),
            "name": shapes.Property("name", shapes.TEXT),
            "processingMode": shapes.Property("processing_mode", shapes.Member(ConversationProcessingMode)),
            "webhooks": shapes.Property("webhooks", shapes.List(shapes.Object(ConversationAppWebhook))),
            "retentionPolicy": shapes.Property("retention_policy", shapes.Object(ConversationRetentionPolicy)),
        }
