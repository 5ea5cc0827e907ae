# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Unset, as_list, located, members_of
from .webhook_trigger import WebhookTrigger

if TYPE_CHECKING:
    from .. import params

_WEBHOOK_TRIGGER: Final = members_of(WebhookTrigger)


class Webhook(Model):
    """A registered webhook. Its secret is never part of an answer."""

    id: str
    """Identifier of the webhook, 32 hexadecimal digits."""
    target: str
    """Address events are posted to."""
    project_id: str
    """Project the webhook belongs to."""
    triggers: builtins.list[WebhookTrigger]
    """Events it listens to; `ALL` stands for every event."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WebhookValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        id: str,
        target: str,
        project_id: str,
        triggers: Sequence[WebhookTrigger | str],
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            at = "id"
            self.id = data[at]
            at = "target"
            self.target = data[at]
            at = "projectId"
            self.project_id = data[at]
            at = "triggers"
            value = data[at]
            if type(value) is not list:
                value = as_list(value)
            value = [_WEBHOOK_TRIGGER.get(value) or WebhookTrigger(value) for value in value]
            self.triggers = value
        except Exception as error:
            raise located(error, "Webhook", at, data) from error

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "id": shapes.Property("id", shapes.TEXT, required=True),
            "target": shapes.Property("target", shapes.TEXT, required=True),
            "projectId": shapes.Property("project_id", shapes.TEXT, required=True),
            "triggers": shapes.Property("triggers", shapes.List(shapes.Member(WebhookTrigger)), required=True),
        }
