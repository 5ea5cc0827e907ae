# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_object, encode_model, located, shape
from .whats_app_template_flow_action import WhatsAppTemplateFlowAction

_FIELDS: Final = (
    ("type_", "type"),
    ("text", "text"),
    ("flow_id", "flowId"),
    ("flow_action", "flowAction"),
    ("navigate_screen", "navigateScreen"),
)
_NAMES: Final = frozenset({"type", "text", "flowId", "flowAction", "navigateScreen"})
_WHATS_APP_TEMPLATE_FLOW_ACTION: Final[dict[Any, WhatsAppTemplateFlowAction]] = {
    member.value: member for member in WhatsAppTemplateFlowAction
}


@define(init=False)
class WhatsAppTemplateFlowButton:
    """A button that opens a WhatsApp flow.

    Args:
        type_: Kind of button.
        text: Label of the button.
        flow_id: Meta's identifier of the flow.
        flow_action: What the flow starts with.
        navigate_screen: Identifier of the screen the flow starts with, for NAVIGATE.
    """

    type_: str | None | Unset
    text: str | None | Unset
    flow_id: str | None | Unset
    flow_action: WhatsAppTemplateFlowAction | None | Unset
    navigate_screen: str | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        type_: str | None | Unset = UNSET,
        text: str | None | Unset = UNSET,
        flow_id: str | None | Unset = UNSET,
        flow_action: WhatsAppTemplateFlowAction | str | None | Unset = UNSET,
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
            self.type_ = get("type", UNSET)
            self.text = get("text", UNSET)
            self.flow_id = get("flowId", UNSET)
            value = get("flowAction", UNSET)
            if value is not UNSET and value is not None:
                at = "flowAction"
                value = _WHATS_APP_TEMPLATE_FLOW_ACTION.get(value) or WhatsAppTemplateFlowAction(value)
            self.flow_action = value
            self.navigate_screen = get("navigateScreen", UNSET)
        except Exception as error:
            raise located(error, "WhatsAppTemplateFlowButton", at, data) from error
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
