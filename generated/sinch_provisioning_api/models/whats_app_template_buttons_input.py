# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, UnknownVariant, Unset, as_list, as_object, encode_model, located, shape, wrong_shape
from .whats_app_template_flow_button_input import WhatsAppTemplateFlowButtonInput
from .whats_app_template_otp_button_input import WhatsAppTemplateOtpButtonInput
from .whats_app_template_phone_number_button_input import WhatsAppTemplatePhoneNumberButtonInput
from .whats_app_template_quick_reply_button_input import WhatsAppTemplateQuickReplyButtonInput
from .whats_app_template_url_button_input import WhatsAppTemplateUrlButtonInput

_FIELDS: Final = (("type_", "type"), ("buttons", "buttons"))
_NAMES: Final = frozenset({"type", "buttons"})


def _buttons_item_variant(value: dict[str, Any]) -> Any:
    tag = value.get("type")
    if tag == "FLOW":
        return WhatsAppTemplateFlowButtonInput.from_dict(value)
    if tag == "OTP":
        return WhatsAppTemplateOtpButtonInput.from_dict(value)
    if tag == "PHONE_NUMBER":
        return WhatsAppTemplatePhoneNumberButtonInput.from_dict(value)
    if tag == "QUICK_REPLY":
        return WhatsAppTemplateQuickReplyButtonInput.from_dict(value)
    if tag == "URL":
        return WhatsAppTemplateUrlButtonInput.from_dict(value)
    return UnknownVariant(value)


def _buttons_item_value(value: Any) -> Any:
    if type(value) is dict:
        return _buttons_item_variant(value)
    if isinstance(
        value,
        (
            WhatsAppTemplateFlowButtonInput,
            WhatsAppTemplateOtpButtonInput,
            WhatsAppTemplatePhoneNumberButtonInput,
            WhatsAppTemplateQuickReplyButtonInput,
            WhatsAppTemplateUrlButtonInput,
            UnknownVariant,
        ),
    ):
        return value
    if isinstance(value, Mapping):
        return _buttons_item_value(dict(value))
    raise wrong_shape(value, "an object")


@define(init=False)
class WhatsAppTemplateButtonsInput:
    """The buttons below the message.

    Args:
        type_: Kind of component.
        buttons: The buttons, from top to bottom. For SUBMIT there must be one at least, each of a kind,
            and no two of the same kind and label.
    """

    type_: str
    buttons: (
        builtins.list[
            WhatsAppTemplateFlowButtonInput
            | WhatsAppTemplateOtpButtonInput
            | WhatsAppTemplatePhoneNumberButtonInput
            | WhatsAppTemplateQuickReplyButtonInput
            | WhatsAppTemplateUrlButtonInput
            | UnknownVariant
        ]
        | None
        | Unset
    )
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        type_: str = "BUTTONS",
        buttons: Sequence[
            WhatsAppTemplateFlowButtonInput
            | Mapping[str, Any]
            | WhatsAppTemplateOtpButtonInput
            | WhatsAppTemplatePhoneNumberButtonInput
            | WhatsAppTemplateQuickReplyButtonInput
            | WhatsAppTemplateUrlButtonInput
            | UnknownVariant
        ]
        | None
        | Unset = UNSET,
    ) -> None:
        self._load({"type": type_, "buttons": buttons})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            at = "type"
            self.type_ = data[at]
            value = get("buttons", UNSET)
            if value is not UNSET and value is not None:
                at = "buttons"
                if type(value) is not list:
                    value = as_list(value)
                value = [_buttons_item_value(value) for value in value]
            self.buttons = value
        except Exception as error:
            raise located(error, "WhatsAppTemplateButtonsInput", at, data) from error
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
