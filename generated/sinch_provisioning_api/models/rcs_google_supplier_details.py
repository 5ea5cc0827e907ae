# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode

if TYPE_CHECKING:
    from .. import params


class RcsGoogleSupplierDetails(Model):
    """Identifiers of a sender at Google."""

    agent_id: str | None = None
    """Identifier of the RCS agent that stands for the sender at Google."""
    brand_id: str | None = None
    """Identifier of the brand that owns the agent at Google."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.RcsGoogleSupplierDetailsValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        agent_id: str | Unset = UNSET,
        brand_id: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 2
        if "agentId" in data:
            value = data["agentId"]
            self.agent_id = share(value, value) if type(value) is str else value
        else:
            known -= 1
        if "brandId" in data:
            value = data["brandId"]
            self.brand_id = share(value, value) if type(value) is str else value
        else:
            known -= 1
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "agent_id" in present:
            value = present["agent_id"]
            members["agentId"] = value if type(value) is str else encode(value)
        if "brand_id" in present:
            value = present["brand_id"]
            members["brandId"] = value if type(value) is str else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "agentId": shapes.Property("agent_id", shapes.TEXT),
            "brandId": shapes.Property("brand_id", shapes.TEXT),
        }
