# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode

if TYPE_CHECKING:
    from .. import params


class WhatsAppTemplateLocationHeader(Model):
    """A header with a place on a map; each message brings its own place."""

    type_: str | None = None
    """Kind of component."""
    format_: str | None = None
    """Kind of header."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppTemplateLocationHeaderValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        type_: str | Unset = UNSET,
        format_: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 2
        if "type" in data:
            value = data["type"]
            self.type_ = "HEADER" if value == "HEADER" else value
        else:
            known -= 1
        if "format" in data:
            value = data["format"]
            self.format_ = "LOCATION" if value == "LOCATION" else value
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
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "type": shapes.Property("type_", shapes.Constant("HEADER")),
            "format": shapes.Property("format_", shapes.Constant("LOCATION")),
        }
