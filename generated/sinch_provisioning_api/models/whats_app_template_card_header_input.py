# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_model, as_object, encode_model, located, shape
from .whats_app_template_card_header_format import WhatsAppTemplateCardHeaderFormat
from .whats_app_template_card_media_example_input import WhatsAppTemplateCardMediaExampleInput

_FIELDS: Final = (("type_", "type"), ("format_", "format"), ("example", "example"))
_NAMES: Final = frozenset({"type", "format", "example"})
_WHATS_APP_TEMPLATE_CARD_HEADER_FORMAT: Final[dict[Any, WhatsAppTemplateCardHeaderFormat]] = {
    member.value: member for member in WhatsAppTemplateCardHeaderFormat
}


@define(init=False)
class WhatsAppTemplateCardHeaderInput:
    """The image or video on top of a card.

    Args:
        type_: Kind of component.
        format_: Kind of media. For SUBMIT it must be there.
        example: Sample file for the review; a phone shows it cropped to a wide format. For SUBMIT it
            must be there.
    """

    type_: str
    format_: WhatsAppTemplateCardHeaderFormat | None | Unset
    example: WhatsAppTemplateCardMediaExampleInput | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        type_: str = "HEADER",
        format_: WhatsAppTemplateCardHeaderFormat | str | None | Unset = UNSET,
        example: WhatsAppTemplateCardMediaExampleInput | Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        self._load({"type": type_, "format": format_, "example": example})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            at = "type"
            self.type_ = data[at]
            value = get("format", UNSET)
            if value is not UNSET and value is not None:
                at = "format"
                value = _WHATS_APP_TEMPLATE_CARD_HEADER_FORMAT.get(value) or WhatsAppTemplateCardHeaderFormat(value)
            self.format_ = value
            value = get("example", UNSET)
            if value is not UNSET and value is not None:
                at = "example"
                value = (
                    WhatsAppTemplateCardMediaExampleInput.from_dict(value)
                    if type(value) is dict
                    else as_model(value, WhatsAppTemplateCardMediaExampleInput)
                )
            self.example = value
        except Exception as error:
            raise located(error, "WhatsAppTemplateCardHeaderInput", at, data) from error
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
