# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode

if TYPE_CHECKING:
    from .. import params


class SmsAppInput(Model):
    """Wishes for the SMS app."""

    name: str | None = None
    """Name of the SMS app; the name of the bundle is used when left out."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.SmsAppInputValues]) -> Self: ...  # type: ignore[override]

    def __init__(self, *, name: str | Unset = UNSET, additional_properties: Mapping[str, Any] | Unset = UNSET) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 1
        if "name" in data:
            self.name = data["name"]
        else:
            known -= 1
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "name" in present:
            value = present["name"]
            members["name"] = value if type(value) is str else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {"name": shapes.Property("name", shapes.TEXT)}
