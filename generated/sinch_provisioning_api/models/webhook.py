# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_list, encode, located, members_of
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

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 4
        at = ""
        value: Any
        try:
            at = "id"
            self.id = data[at]
            at = "target"
            self.target = data[at]
            at = "projectId"
            value = data[at]
            self.project_id = share(value, value) if type(value) is str else value
            at = "triggers"
            value = data[at]
            if type(value) is not list:
                value = as_list(value)
            value = [_WEBHOOK_TRIGGER[value] for value in value]
            self.triggers = value
        except Exception as error:
            raise located(error, "Webhook", at, data) from error
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
        if "project_id" in present:
            value = present["project_id"]
            members["projectId"] = value if type(value) is str else encode(value)
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
            "id": shapes.Property("id", shapes.TEXT, required=True),
            "target": shapes.Property("target", shapes.TEXT, required=True),
            "projectId": shapes.Property("project_id", shapes.TEXT, required=True),
            "triggers": shapes.Property("triggers", shapes.List(shapes.Member(WebhookTrigger)), required=True),
        }
