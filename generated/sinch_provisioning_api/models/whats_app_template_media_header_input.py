# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Literal, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, members_of, new
from .whats_app_template_media_example_input import WhatsAppTemplateMediaExampleInput
from .whats_app_template_media_header_format import WhatsAppTemplateMediaHeaderFormat

if TYPE_CHECKING:
    from .. import params

_WHATS_APP_TEMPLATE_MEDIA_HEADER_FORMAT: Final = members_of(WhatsAppTemplateMediaHeaderFormat)


class WhatsAppTemplateMediaHeaderInput(Model):
    """A header with an image, a video or a document, or one whose kind is still open."""

    type_: str
    """Kind of component."""
    format_: WhatsAppTemplateMediaHeaderFormat | None = None
    """Kind of header. For SUBMIT it must be there."""
    example: WhatsAppTemplateMediaExampleInput | None = None
    """Sample file for the review. For SUBMIT it must be there."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppTemplateMediaHeaderInputValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        type_: Literal["HEADER"] = "HEADER",
        format_: WhatsAppTemplateMediaHeaderFormat | params.WhatsAppTemplateMediaHeaderFormatText | Unset = UNSET,
        example: WhatsAppTemplateMediaExampleInput | params.WhatsAppTemplateMediaExampleInputDict | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 3
        at = ""
        value: Any
        try:
            at = "type"
            value = data[at]
            self.type_ = "HEADER" if value == "HEADER" else value
            if "format" in data:
                at = "format"
                value = data[at]
                if value is not None:
                    value = _WHATS_APP_TEMPLATE_MEDIA_HEADER_FORMAT[value]
                self.format_ = value
            else:
                known -= 1
            if "example" in data:
                at = "example"
                value = data[at]
                if value is not None:
                    value = (
                        new(WhatsAppTemplateMediaExampleInput)._load(value, share)
                        if type(value) is dict
                        else as_model(value, WhatsAppTemplateMediaExampleInput)
                    )
                self.example = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "WhatsAppTemplateMediaHeaderInput", at, data) from error
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
            members["format"] = value._value_ if type(value) is WhatsAppTemplateMediaHeaderFormat else encode(value)
        if "example" in present:
            value = present["example"]
            members["example"] = value._dump() if type(value) is WhatsAppTemplateMediaExampleInput else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "type": shapes.Property("type_", shapes.Constant("HEADER"), required=True),
            "format": shapes.Property("format_", shapes.Member(WhatsAppTemplateMediaHeaderFormat)),
            "example": shapes.Property("example", shapes.Object(WhatsAppTemplateMediaExampleInput)),
        }
