# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode

if TYPE_CHECKING:
    from .. import params


class WhatsAppTemplatePhoneNumberButton(Model):
    """A button that calls a number."""

    type_: str | None = None
    """Kind of button."""
    text: str | None = None
    """Label of the button."""
    phone_number: str | None = None
    """Number that is called, with its calling code."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppTemplatePhoneNumberButtonValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        type_: str | Unset = UNSET,
        text: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 3
        if "type" in data:
            value = data["type"]
            self.type_ = "PHONE_NUMBER" if value == "PHONE_NUMBER" else value
        else:
            known -= 1
        if "text" in data:
            self.text = data["text"]
        else:
            known -= 1
        if "phoneNumber" in data:
            self.phone_number = data["phoneNumber"]
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
        if "phone_number" in present:
            value = present["phone_number"]
            members["phoneNumber"] = value if type(value) is str else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "type": shapes.Property("type_", shapes.Constant("PHONE_NUMBER")),
            "text": shapes.Property("text", shapes.TEXT),
            "phoneNumber": shapes.Property("phone_number", shapes.TEXT),
        }
