# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Unset, located

if TYPE_CHECKING:
    from .. import params


class CreateWhatsAppSolutionDetails(Model):
    """What the new solutions shall be called."""

    name: str
    """Name of each new solution."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.CreateWhatsAppSolutionDetailsValues]) -> Self: ...  # type: ignore[override]

    def __init__(self, *, name: str, additional_properties: Mapping[str, Any] | Unset = UNSET) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            at = "name"
            self.name = data[at]
        except Exception as error:
            raise located(error, "CreateWhatsAppSolutionDetails", at, data) from error

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {"name": shapes.Property("name", shapes.TEXT, required=True)}
