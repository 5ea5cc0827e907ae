# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode

if TYPE_CHECKING:
    from .. import params


class WhatsAppTemplateTextHeader(Model):
    """A header with text."""

    type_: str | None = None
    """Kind of component."""
    format_: str | None = None
    """Kind of header."""
    text: str | None = None
    """Text of the header; `{{1}}` in it is a variable."""
    example: str | None = None
    """Sample value of the variable. Absent when there is none."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppTemplateTextHeaderValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        type_: str | Unset = UNSET,
        format_: str | Unset = UNSET,
        text: str | Unset = UNSET,
        example: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 4
        if "type" in data:
            value = data["type"]
            self.type_ = "HEADER" if value == "HEADER" else value
        else:
            known -= 1
        if "format" in data:
            value = data["format"]
            self.format_ = "TEXT" if value == "TEXT" else value
        else:
            known -= 1
        if "text" in data:
            self.text = data["text"]
        else:
            known -= 1
        if "example" in data:
            self.example = data["example"]
        else:
            known -= 1
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
            "type": shapes.Property("type_", shapes.Constant("HEADER")),
            "format": shapes.Property("format_", shapes.Constant("TEXT")),
            "text": shapes.Property("text", shapes.TEXT),
            "example": shapes.Property("example", shapes.TEXT),
        }
