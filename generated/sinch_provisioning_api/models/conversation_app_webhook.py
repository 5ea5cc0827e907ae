# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_list, encode, located, members_of
from .conversation_api_trigger import ConversationApiTrigger

if TYPE_CHECKING:
    from .. import params

_CONVERSATION_API_TRIGGER: Final = members_of(ConversationApiTrigger)


class ConversationAppWebhook(Model):
    """A Conversation API webhook of the app."""

    id: str | None = None
    """Identifier of the webhook in the Conversation API."""
    target: str | None = None
    """Address events are posted to."""
    triggers: builtins.list[ConversationApiTrigger] | None = None
    """Conversation API events it listens to."""
    secret: str | None = None
    """Signature key; unlike that of Provisioning API webhooks it is part of the answer. Keep it out of
    logs."""
    _secrets: ClassVar[tuple[str, ...]] = ("secret",)
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.ConversationAppWebhookValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        target: str | Unset = UNSET,
        triggers: Sequence[ConversationApiTrigger | str] | Unset = UNSET,
        secret: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 4
        at = ""
        value: Any
        try:
            if "id" in data:
                value = data["id"]
                self.id = share(value, value) if type(value) is str else value
            else:
                known -= 1
            if "target" in data:
                self.target = data["target"]
            else:
                known -= 1
            if "triggers" in data:
                at = "triggers"
                value = data[at]
                if value is not None:
                    if type(value) is not list:
                        value = as_list(value)
                    value = [_CONVERSATION_API_TRIGGER[value] for value in value]
                self.triggers = value
            else:
                known -= 1
            if "secret" in data:
                self.secret = data["secret"]
            else:
                known -= 1
        except Exception as error:
            raise located(error, "ConversationAppWebhook", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "id" in present:
            value = present["id"]
            members["id"] = value if type(value) is str else encode(value)
        if "target" in present:
            value = present["target"]
            members["target"] = value if type(value) is str else encode(value)
        if "triggers" in present:
            value = present["triggers"]
            members["triggers"] = (
                [item._value_ if type(item) is ConversationApiTrigger else encode(item) for item in value]
                if type(value) is list
                else encode(value)
            )
        if "secret" in present:
            value = present["secret"]
            members["secret"] = value if type(value) is str else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "id": shapes.Property("id", shapes.TEXT),
            "target": shapes.Property("target", shapes.TEXT),
            "triggers": shapes.Property("triggers", shapes.List(shapes.Member(ConversationApiTrigger))),
            "secret": shapes.Property("secret", shapes.TEXT),
        }
