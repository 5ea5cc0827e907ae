# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode, located

if TYPE_CHECKING:
    from .. import params


class WhatsAppTemplatePhoneNumberButtonInput(Model):
    """A button that calls a number."""

    type_: str
    """Kind of button."""
    text: str | None = None
    """Label of the button, up to 25 characters. For SUBMIT it must be there."""
    phone_number: str | None = None
    """Number that is called, with a plus and its calling code. For SUBMIT it must be there."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppTemplatePhoneNumberButtonInputValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        type_: Literal["PHONE_NUMBER"] = "PHONE_NUMBER",
        text: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
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
            self.type_ = "PHONE_NUMBER" if value == "PHONE_NUMBER" else value
            if "text" in data:
                self.text = data["text"]
            else:
                known -= 1
            if "phoneNumber" in data:
                self.phone_number = data["phoneNumber"]
            else:
                known -= 1
        except Exception as error:
            raise located(error, "WhatsAppTemplatePhoneNumberButtonInput", at, data) from error
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
        if "phone_number" in present:
            value = present["phone_number"]
            members["phoneNumber"] = value if type(value) is str else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "type": shapes.Property("type_", shapes.Constant("PHONE_NUMBER"), required=True),
            "text": shapes.Property("text", shapes.TEXT),
            "phoneNumber": shapes.Property("phone_number", shapes.TEXT),
        }
