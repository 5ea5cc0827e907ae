# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode

if TYPE_CHECKING:
    from .. import params


class CreateRcsAnswerMetadata(Model):
    """How to read an answer that is to be created."""

    ignore: str | None = None
    """Text inside the answer to drop before it is passed on, such as a separator of the caller's own; at
    least one character."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.CreateRcsAnswerMetadataValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self, *, ignore: str | Unset = UNSET, additional_properties: Mapping[str, Any] | Unset = UNSET
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 1
        if "ignore" in data:
            self.ignore = data["ignore"]
        else:
            known -= 1
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "ignore" in present:
            value = present["ignore"]
            members["ignore"] = value if type(value) is str else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {"ignore": shapes.Property("ignore", shapes.TEXT)}
