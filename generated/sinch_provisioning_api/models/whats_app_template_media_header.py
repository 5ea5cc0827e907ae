# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_model, as_object, encode_model, located, shape
from .whats_app_template_media_example import WhatsAppTemplateMediaExample
from .whats_app_template_media_header_format import WhatsAppTemplateMediaHeaderFormat

_FIELDS: Final = (("type_", "type"), ("format_", "format"), ("example", "example"))
_NAMES: Final = frozenset({"type", "format", "example"})
_WHATS_APP_TEMPLATE_MEDIA_HEADER_FORMAT: Final[dict[Any, WhatsAppTemplateMediaHeaderFormat]] = {
    member.value: member for member in WhatsAppTemplateMediaHeaderFormat
}


@define(init=False)
class WhatsAppTemplateMediaHeader:
    """A header with an image, a video or a document.

    Args:
        type_: Kind of component.
        format_: Kind of header.
        example: Sample file that was sent for review.
    """

    type_: str | None | Unset
    format_: WhatsAppTemplateMediaHeaderFormat | None | Unset
    example: WhatsAppTemplateMediaExample | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        type_: str | None | Unset = UNSET,
        format_: WhatsAppTemplateMediaHeaderFormat | str | None | Unset = UNSET,
        example: WhatsAppTemplateMediaExample | Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        self._load({"type": type_, "format": format_, "example": example})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            self.type_ = get("type", UNSET)
            value = get("format", UNSET)
            if value is not UNSET and value is not None:
                at = "format"
                value = _WHATS_APP_TEMPLATE_MEDIA_HEADER_FORMAT.get(value) or WhatsAppTemplateMediaHeaderFormat(value)
            self.format_ = value
            value = get("example", UNSET)
            if value is not UNSET and value is not None:
                at = "example"
                value = (
                    WhatsAppTemplateMediaExample.from_dict(value)
                    if type(value) is dict
                    else as_model(value, WhatsAppTemplateMediaExample)
                )
            self.example = value
        except Exception as error:
            raise located(error, "WhatsAppTemplateMediaHeader", at, data) from error
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
