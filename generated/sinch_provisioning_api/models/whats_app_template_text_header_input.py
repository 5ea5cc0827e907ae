# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode, located

if TYPE_CHECKING:
    from .. import params


class WhatsAppTemplateTextHeaderInput(Model):
    """A header with text."""

    type_: str
    """Kind of component."""
    format_: str
    """Kind of header."""
    text: str | None = None
    """Text of the header, up to 60 characters; `{{1}}` in it is a variable, and it may hold one. For
    SUBMIT it must be there."""
    example: str | None = None
    """Sample value of the variable. For SUBMIT it must be there when the text has a variable."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppTemplateTextHeaderInputValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        type_: Literal["HEADER"] = "HEADER",
        format_: Literal["TEXT"] = "TEXT",
        text: str | Unset = UNSET,
        example: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 4
        at = ""
        value: Any
        try:
            at = "type"
            value = data[at]
            self.type_ = "HEADER" if value == "HEADER" else value
            at = "format"
            value = data[at]
            self.format_ = "TEXT" if value == "TEXT" else value
            if "text" in data:
                self.text = data["text"]
            else:
                known -= 1
            if "example" in data:
                self.example = data["example"]
            else:
                known -= 1
        except Exception as error:
            raise located(error, "WhatsAppTemplateTextHeaderInput", at, data) from error
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
            members["format"] = value if type(value) is str else encode(value)
        if "text" in present:
            value = present["text"]
            members["text"] = value if type(value) is str else encode(value)
        if "example" in present:
            value = present["example"]
            members["example"] = value if type(value) is str else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "type": shapes.Property("type_", shapes.Constant("HEADER"), required=True),
            "format": shapes.Property("format_", shapes.Constant("TEXT"), required=True),
            "text": shapes.Property("text", shapes.TEXT),
            "example": shapes.Property("example", shapes.TEXT),
        }
