# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_list, encode, located, members_of
from .webhook_trigger import WebhookTrigger

if TYPE_CHECKING:
    from .. import params

_WEBHOOK_TRIGGER: Final = members_of(WebhookTrigger)


class CreateWebhook(Model):
    """Body to create or to replace a webhook."""

    target: str
    """Address the events are posted to. Has to be unique among the webhooks of the project."""
    secret: str
    """Key for the signature of the deliveries. Only ever sent, never returned."""
    triggers: builtins.list[WebhookTrigger]
    """Events to be told about; ALL stands for every event."""
    _secrets: ClassVar[tuple[str, ...]] = ("secret",)
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.CreateWebhookValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        target: str,
        secret: str,
        triggers: Sequence[WebhookTrigger | params.WebhookTriggerText],
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 3
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
            value = [_WEBHOOK_TRIGGER[value] for value in value]
            self.triggers = value
        except Exception as error:
            raise located(error, "CreateWebhook", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "target" in present:
            value = present["target"]
            members["target"] = value if type(value) is str else encode(value)
        if "secret" in present:
            value = present["secret"]
            members["secret"] = value if type(value) is str else encode(value)
        if "triggers" in present:
            value = present["triggers"]
            members["triggers"] = (
                [item._value_ if type(item) is WebhookTrigger else encode(item) for item in value]
                if type(value) is list
                else encode(value)
            )
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "target": shapes.Property("target", shapes.TEXT, required=True),
            "secret": shapes.Property("secret", shapes.TEXT, required=True),
            "triggers": shapes.Property("triggers", shapes.List(shapes.Member(WebhookTrigger)), required=True),
        }
