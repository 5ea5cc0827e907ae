# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode

if TYPE_CHECKING:
    from .. import params


class WhatsAppTemplateMediaExample(Model):
    """Sample file of a header."""

    url: str | None = None
    """Address of the sample file."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppTemplateMediaExampleValues]) -> Self: ...  # type: ignore[override]

    def __init__(self, *, url: str | Unset = UNSET, additional_properties: Mapping[str, Any] | Unset = UNSET) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 1
        if "url" in data:
            self.url = data["url"]
        else:
            known -= 1
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "url" in present:
            value = present["url"]
            members["url"] = value if type(value) is str else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {"url": shapes.Property("url", shapes.TEXT)}
