# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode, located, members_of
from .whats_app_template_flow_action import WhatsAppTemplateFlowAction

if TYPE_CHECKING:
    from .. import params

_WHATS_APP_TEMPLATE_FLOW_ACTION: Final = members_of(WhatsAppTemplateFlowAction)


class WhatsAppTemplateFlowButton(Model):
    """A button that opens a WhatsApp flow."""

    type_: str | None = None
    """Kind of button."""
    text: str | None = None
    """Label of the button."""
    flow_id: str | None = None
    """Meta's identifier of the flow."""
    flow_action: WhatsAppTemplateFlowAction | None = None
    """What the flow starts with."""
    navigate_screen: str | None = None
    """Identifier of the screen the flow starts with, for NAVIGATE."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppTemplateFlowButtonValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        type_: str | Unset = UNSET,
        text: str | Unset = UNSET,
        flow_id: str | Unset = UNSET,
        flow_action: WhatsAppTemplateFlowAction | str | Unset = UNSET,
        navigate_screen: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 5
        at = ""
        value: Any
        try:
            if "type" in data:
                value = data["type"]
                self.type_ = "FLOW" if value == "FLOW" else value
            else:
                known -= 1
            if "text" in data:
                self.text = data["text"]
            else:
                known -= 1
            if "flowId" in data:
                value = data["flowId"]
                self.flow_id = share(value, value) if type(value) is str else value
            else:
                known -= 1
            if "flowAction" in data:
                at = "flowAction"
                value = data[at]
                if value is not None:
                    value = _WHATS_APP_TEMPLATE_FLOW_ACTION[value]
                self.flow_action = value
            else:
                known -= 1
            if "navigateScreen" in data:
                self.navigate_screen = data["navigateScreen"]
            else:
                known -= 1
        except Exception as error:
            raise located(error, "WhatsAppTemplateFlowButton", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "type_" in present:
            value = present["type_"]
            members["type"] = value if type(value) is str else encode(value)
        if "text" in present:
            value = present["text"]
            members["text"] = value if type(value) is str else encode(value)
        if "flow_id" in present:
            value = present["flow_id"]
            members["flowId"] = value if type(value) is str else encode(value)
        if "flow_action" in present:
            value = present["flow_action"]
            members["flowAction"] = value._value_ if type(value) is WhatsAppTemplateFlowAction else encode(value)
        if "navigate_screen" in present:
            value = present["navigate_screen"]
            members["navigateScreen"] = value if type(value) is str else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "type": shapes.Property("type_", shapes.Constant("FLOW")),
            "text": shapes.Property("text", shapes.TEXT),
            "flowId": shapes.Property("flow_id", shapes.TEXT),
            "flowAction": shapes.Property("flow_action", shapes.Member(WhatsAppTemplateFlowAction)),
            "navigateScreen": shapes.Property("navigate_screen", shapes.TEXT),
        }
