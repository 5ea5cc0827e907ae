# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_object, encode_model, located, shape
from .whats_app_template_flow_action_input import WhatsAppTemplateFlowActionInput

_FIELDS: Final = (
    ("type_", "type"),
    ("text", "text"),
    ("flow_id", "flowId"),
    ("flow_action", "flowAction"),
    ("navigate_screen", "navigateScreen"),
)
_NAMES: Final = frozenset({"type", "text", "flowId", "flowAction", "navigateScreen"})
_WHATS_APP_TEMPLATE_FLOW_ACTION_INPUT: Final[dict[Any, WhatsAppTemplateFlowActionInput]] = {
    member.value: member for member in WhatsAppTemplateFlowActionInput
}


@define(init=False)
class WhatsAppTemplateFlowButtonInput:
    """A button that opens a WhatsApp flow.

    Args:
        type_: Kind of button.
        text: Label of the button, up to 25 characters. For SUBMIT it must be there.
        flow_id: Meta's identifier of the flow, up to 30 digits. For SUBMIT it must be there.
        flow_action: What the flow shall start with. For SUBMIT it must be there.
        navigate_screen: Identifier of the screen the flow starts with, up to 432 characters. For SUBMIT
            it must be there when the action is NAVIGATE.
    """

    type_: str
    text: str | None | Unset
    flow_id: str | None | Unset
    flow_action: WhatsAppTemplateFlowActionInput | None | Unset
    navigate_screen: str | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        type_: str = "FLOW",
        text: str | None | Unset = UNSET,
        flow_id: str | None | Unset = UNSET,
        flow_action: WhatsAppTemplateFlowActionInput | str | None | Unset = UNSET,
        navigate_screen: str | None | Unset = UNSET,
    ) -> None:
        self._load(
            {
                "type": type_,
                "text": text,
                "flowId": flow_id,
                "flowAction": flow_action,
                "navigateScreen": navigate_screen,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            at = "type"
            self.type_ = data[at]
            self.text = get("text", UNSET)
            self.flow_id = get("flowId", UNSET)
            value = get("flowAction", UNSET)
            if value is not UNSET and value is not None:
                at = "flowAction"
                value = _WHATS_APP_TEMPLATE_FLOW_ACTION_INPUT.get(value) or WhatsAppTemplateFlowActionInput(value)
            self.flow_action = value
            self.navigate_screen = get("navigateScreen", UNSET)
        except Exception as error:
            raise located(error, "WhatsAppTemplateFlowButtonInput", at, data) from error
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
