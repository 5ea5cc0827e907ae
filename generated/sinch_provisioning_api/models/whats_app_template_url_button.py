# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode

if TYPE_CHECKING:
    from .. import params


class WhatsAppTemplateUrlButton(Model):
    """A button that opens a web page."""

    type_: str | None = None
    """Kind of button."""
    text: str | None = None
    """Label of the button."""
    url: str | None = None
    """Address that is opened; a `{{1}}` at its end is a variable."""
    example: str | None = None
    """The whole address with the variable filled in. Absent when there is no variable."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppTemplateUrlButtonValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        type_: str | Unset = UNSET,
        text: str | Unset = UNSET,
        url: str | Unset = UNSET,
        example: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 4
        if "type" in data:
            value = data["type"]
            self.type_ = "URL" if value == "URL" else value
        else:
            known -= 1
        if "text" in data:
            self.text = data["text"]
        else:
            known -= 1
        if "url" in data:
            self.url = data["url"]
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
        if "text" in present:
            value = present["text"]
            members["text"] = value if type(value) is str else encode(value)
        if "url" in present:
            value = present["url"]
            members["url"] = value if type(value) is str else encode(value)
        if "example" in present:
            value = present["example"]
            members["example"] = value if type(value) is str else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "type": shapes.Property("type_", shapes.Constant("URL")),
            "text": shapes.Property("text", shapes.TEXT),
            "url": shapes.Property("url", shapes.TEXT),
            "example": shapes.Property("example", shapes.TEXT),
        }
