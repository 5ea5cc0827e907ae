# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode, located

if TYPE_CHECKING:
    from .. import params


class RcsBrandPhoneInput(Model):
    """A phone number to be shown with a brand."""

    label: str
    """Name under which people are to see the number, at most 25 characters."""
    number: str
    """The phone number, national or E.164: 6 to 15 characters, digits with spaces and hyphens between them
    and perhaps a leading plus."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.RcsBrandPhoneInputValues]) -> Self: ...  # type: ignore[override]

    _is_closed: ClassVar[bool] = True

    def __init__(self, *, label: str, number: str, additional_properties: Mapping[str, Any] | Unset = UNSET) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 2
        at = ""
        value: Any
        try:
            at = "label"
            self.label = data[at]
            at = "number"
            self.number = data[at]
        except Exception as error:
            raise located(error, "RcsBrandPhoneInput", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "label" in present:
            value = present["label"]
            members["label"] = value if type(value) is str else encode(value)
        if "number" in present:
            value = present["number"]
            members["number"] = value if type(value) is str else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "label": shapes.Property("label", shapes.TEXT, required=True),
            "number": shapes.Property("number", shapes.TEXT, required=True),
        }
