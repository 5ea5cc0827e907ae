# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode, located

if TYPE_CHECKING:
    from .. import params


class WhatsAppTemplateUrlButtonInput(Model):
    """A button that opens a web page."""

    type_: str
    """Kind of button."""
    text: str | None = None
    """Label of the button, up to 25 characters. For SUBMIT it must be there."""
    url: str | None = None
    """Address that is opened; a `{{1}}` at its end is a variable, and it may hold one. For SUBMIT it must
    be there; hosts wa.me and whatsapp.com are refused with template_restricted_Domain_for_button_url."""
    example: str | None = None
    """The whole address with the variable filled in. For SUBMIT it must be there when the address has a
    variable, and not otherwise; else the answer is template_invalid_button_example."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppTemplateUrlButtonInputValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        type_: Literal["URL"] = "URL",
        text: str | Unset = UNSET,
        url: str | Unset = UNSET,
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
            self.type_ = "URL" if value == "URL" else value
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
        except Exception as error:
            raise located(error, "WhatsAppTemplateUrlButtonInput", at, data) from error
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
            "type": shapes.Property("type_", shapes.Constant("URL"), required=True),
            "text": shapes.Property("text", shapes.TEXT),
            "url": shapes.Property("url", shapes.TEXT),
            "example": shapes.Property("example", shapes.TEXT),
        }
