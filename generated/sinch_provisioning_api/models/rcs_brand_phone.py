# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode

if TYPE_CHECKING:
    from .. import params


class RcsBrandPhone(Model):
    """A phone number of a brand."""

    label: str | None = None
    """Name under which people see the number."""
    number: str | None = None
    """The phone number, national or E.164."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.RcsBrandPhoneValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        label: str | Unset = UNSET,
        number: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 2
        if "label" in data:
            self.label = data["label"]
        else:
            known -= 1
        if "number" in data:
            self.number = data["number"]
        else:
            known -= 1
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

        return {"label": shapes.Property("label", shapes.TEXT), "number": shapes.Property("number", shapes.TEXT)}
