# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, members_of, new
from .whats_app_template_card_header_format import WhatsAppTemplateCardHeaderFormat
from .whats_app_template_media_example import WhatsAppTemplateMediaExample

if TYPE_CHECKING:
    from .. import params

_WHATS_APP_TEMPLATE_CARD_HEADER_FORMAT: Final = members_of(WhatsAppTemplateCardHeaderFormat)


class WhatsAppTemplateCardHeader(Model):
    """The image or video on top of a card."""

    type_: str | None = None
    """Kind of component."""
    format_: WhatsAppTemplateCardHeaderFormat | None = None
    """Kind of media."""
    example: WhatsAppTemplateMediaExample | None = None
    """Sample file that was sent for review."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppTemplateCardHeaderValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        type_: str | Unset = UNSET,
        format_: WhatsAppTemplateCardHeaderFormat | str | Unset = UNSET,
        example: WhatsAppTemplateMediaExample | Mapping[str, Any] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 3
        at = ""
        value: Any
        try:
            if "type" in data:
                value = data["type"]
                self.type_ = "HEADER" if value == "HEADER" else value
            else:
                known -= 1
            if "format" in data:
                at = "format"
                value = data[at]
                if value is not None:
                    value = _WHATS_APP_TEMPLATE_CARD_HEADER_FORMAT[value]
                self.format_ = value
            else:
                known -= 1
            if "example" in data:
                at = "example"
                value = data[at]
                if value is not None:
                    value = (
                        new(WhatsAppTemplateMediaExample)._load(value, share)
                        if type(value) is dict
                        else as_model(value, WhatsAppTemplateMediaExample)
                    )
                self.example = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "WhatsAppTemplateCardHeader", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "type_" in present:
            value = present["type_"]
            members["type"] = value if type(value) is str else encode(value)
        if "format_" in present:
            value = present["format_"]
            members["format"] = value._value_ if type(value) is WhatsAppTemplateCardHeaderFormat else encode(value)
        if "example" in present:
            value = present["example"]
            members["example"] = value._dump() if type(value) is WhatsAppTemplateMediaExample else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "type": shapes.Property("type_", shapes.Constant("HEADER")),
            "format": shapes.Property("format_", shapes.Member(WhatsAppTemplateCardHeaderFormat)),
            "example": shapes.Property("example", shapes.Object(WhatsAppTemplateMediaExample)),
        }
