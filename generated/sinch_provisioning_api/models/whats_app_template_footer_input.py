# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode, located

if TYPE_CHECKING:
    from .. import params


class WhatsAppTemplateFooterInput(Model):
    """A short line below the text."""

    type_: str
    """Kind of component."""
    text: str | None = None
    """Text of the footer, up to 60 characters."""
    code_expiration_minutes: int | None = None
    """For how many minutes the code is valid, which the footer then says; Meta takes 1 to 90. For
    AUTHENTICATION alone."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppTemplateFooterInputValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        type_: Literal["FOOTER"] = "FOOTER",
        text: str | Unset = UNSET,
        code_expiration_minutes: int | Unset = UNSET,
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
            self.type_ = "FOOTER" if value == "FOOTER" else value
            if "text" in data:
                self.text = data["text"]
            else:
                known -= 1
            if "codeExpirationMinutes" in data:
                self.code_expiration_minutes = data["codeExpirationMinutes"]
            else:
                known -= 1
        except Exception as error:
            raise located(error, "WhatsAppTemplateFooterInput", at, data) from error
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
        if "code_expiration_minutes" in present:
            value = present["code_expiration_minutes"]
            members["codeExpirationMinutes"] = value if type(value) is int else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "type": shapes.Property("type_", shapes.Constant("FOOTER"), required=True),
            "text": shapes.Property("text", shapes.TEXT),
            "codeExpirationMinutes": shapes.Property("code_expiration_minutes", shapes.INTEGER),
        }
