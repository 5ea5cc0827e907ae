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


class UpdateWebhook(Model):
    """Body to change a webhook; every field may be left out."""

    target: str | None = None
    """Address the events are posted to. Has to be unique among the webhooks of the project."""
    secret: str | None = None
    """Key for the signature of the deliveries. Only ever sent, never returned."""
    triggers: builtins.list[WebhookTrigger] | None = None
    """Events to be told about; ALL stands for every event."""
    _secrets: ClassVar[tuple[str, ...]] = ("secret",)
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.UpdateWebhookValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        target: str | Unset = UNSET,
        secret: str | Unset = UNSET,
        triggers: Sequence[WebhookTrigger | params.WebhookTriggerText] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 3
        at = ""
        value: Any
        try:
            if "target" in data:
                self.target = data["target"]
            else:
                known -= 1
            if "secret" in data:
                self.secret = data["secret"]
            else:
                known -= 1
            if "triggers" in data:
                at = "triggers"
                value = data[at]
                if value is not None:
                    if type(value) is not list:
                        value = as_list(value)
                    value = [_WEBHOOK_TRIGGER[value] for value in value]
                self.triggers = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "UpdateWebhook", at, data) from error
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
            "target": shapes.Property("target", shapes.TEXT),
            "secret": shapes.Property("secret", shapes.TEXT),
            "triggers": shapes.Property("triggers", shapes.List(shapes.Member(WebhookTrigger))),
        }
