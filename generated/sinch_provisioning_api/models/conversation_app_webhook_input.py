# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_list, encode, located, members_of
from .conversation_api_trigger_input import ConversationApiTriggerInput
from .conversation_webhook_target_type import ConversationWebhookTargetType

if TYPE_CHECKING:
    from .. import params

_CONVERSATION_API_TRIGGER_INPUT: Final = members_of(ConversationApiTriggerInput)
_CONVERSATION_WEBHOOK_TARGET_TYPE: Final = members_of(ConversationWebhookTargetType)


class ConversationAppWebhookInput(Model):
    """A Conversation API webhook to set up on the new app."""

    target: str
    """Address events are posted to; addresses of the Conversation API itself are not allowed."""
    triggers: builtins.list[ConversationApiTriggerInput]
    """Conversation API events to be told about."""
    secret: str | None = None
    """Key with which the Conversation API signs its deliveries."""
    target_type: ConversationWebhookTargetType | None = None
    """How events are delivered to the target; `HTTP` when absent."""
    _secrets: ClassVar[tuple[str, ...]] = ("secret",)
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.ConversationAppWebhookInputValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        target: str,
        triggers: Sequence[ConversationApiTriggerInput | params.ConversationApiTriggerInputText],
        secret: str | Unset = UNSET,
        target_type: ConversationWebhookTargetType | params.ConversationWebhookTargetTypeText | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 4
        at = ""
        value: Any
        try:
            at = "target"
            self.target = data[at]
            at = "triggers"
            value = data[at]
            if type(value) is not list:
                value = as_list(value)
            value = [_CONVERSATION_API_TRIGGER_INPUT[value] for value in value]
            self.triggers = value
            if "secret" in data:
                self.secret = data["secret"]
            else:
                known -= 1
            if "targetType" in data:
                at = "targetType"
                value = data[at]
                if value is not None:
                    value = _CONVERSATION_WEBHOOK_TARGET_TYPE[value]
                self.target_type = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "ConversationAppWebhookInput", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "target" in present:
            value = present["target"]
            members["target"] = value if type(value) is str else encode(value)
        if "triggers" in present:
            value = present["triggers"]
            members["triggers"] = (
                [item._value_ if type(item) is ConversationApiTriggerInput else encode(item) for item in value]
                if type(value) is list
                else encode(value)
            )
        if "secret" in present:
            value = present["secret"]
            members["secret"] = value if type(value) is str else encode(value)
        if "target_type" in present:
            value = present["target_type"]
            members["targetType"] = value._value_ if type(value) is ConversationWebhookTargetType else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "target": shapes.Property("target", shapes.TEXT, required=True),
            "triggers": shapes.Property(
                "triggers", shapes.List(shapes.Member(ConversationApiTriggerInput)), required=True
            ),
            "secret": shapes.Property("secret", shapes.TEXT),
            "targetType": shapes.Property("target_type", shapes.Member(ConversationWebhookTargetType)),
        }
