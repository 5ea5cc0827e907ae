# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode, located, members_of
from .whats_app_flow_status import WhatsAppFlowStatus

if TYPE_CHECKING:
    from .. import params

_WHATS_APP_FLOW_STATUS: Final = members_of(WhatsAppFlowStatus)


class WhatsAppFlow(Model):
    """A WhatsApp flow: a form with several screens that a message can open."""

    name: str | None = None
    """Name of the flow for internal use."""
    id: str | None = None
    """Meta's identifier of the flow, digits; a flow button of a template names it."""
    status: WhatsAppFlowStatus | None = None
    """How far the flow is."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppFlowValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        id: str | Unset = UNSET,
        status: WhatsAppFlowStatus | str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 3
        at = ""
        value: Any
        try:
            if "name" in data:
                self.name = data["name"]
            else:
                known -= 1
            if "id" in data:
                value = data["id"]
                self.id = share(value, value) if type(value) is str else value
            else:
                known -= 1
            if "status" in data:
                at = "status"
                value = data[at]
                if value is not None:
                    value = _WHATS_APP_FLOW_STATUS[value]
                self.status = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "WhatsAppFlow", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "name" in present:
            value = present["name"]
            members["name"] = value if type(value) is str else encode(value)
        if "id" in present:
            value = present["id"]
            members["id"] = value if type(value) is str else encode(value)
        if "status" in present:
            value = present["status"]
            members["status"] = value._value_ if type(value) is WhatsAppFlowStatus else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "name": shapes.Property("name", shapes.TEXT),
            "id": shapes.Property("id", shapes.TEXT),
            "status": shapes.Property("status", shapes.Member(WhatsAppFlowStatus)),
        }
