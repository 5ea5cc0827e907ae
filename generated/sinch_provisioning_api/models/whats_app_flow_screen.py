# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .. import params


class WhatsAppFlowScreen(Model):
    """One screen of a flow."""

    id: str | None = None
    """Identifier of the screen within the flow, such as QUESTION_ONE; a flow button can start with it."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppFlowScreenValues]) -> Self: ...  # type: ignore[override]

    def __init__(self, *, id: str | Unset = UNSET, additional_properties: Mapping[str, Any] | Unset = UNSET) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any]) -> None:
        if "id" in data:
            self.id = data["id"]

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {"id": shapes.Property("id", shapes.TEXT)}
