# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_list, as_model, encode, located, new
from .whats_app_solution import WhatsAppSolution

if TYPE_CHECKING:
    from .. import params


class WhatsAppSolutions(Model):
    """All solutions the project can use; they come in one answer."""

    solutions: builtins.list[WhatsAppSolution] | None = None
    """The solutions that the project can use."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppSolutionsValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        solutions: Sequence[WhatsAppSolution | Mapping[str, Any]] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 1
        at = ""
        value: Any
        try:
            if "solutions" in data:
                at = "solutions"
                value = data[at]
                if value is not None:
                    if type(value) is not list:
                        value = as_list(value)
                    items, value = value, []
                    for item in items:
                        value.append(
                            new(WhatsAppSolution)._load(item, share)
                            if type(item) is dict
                            else as_model(item, WhatsAppSolution)
                        )
                self.solutions = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "WhatsAppSolutions", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "solutions" in present:
            value = present["solutions"]
            members["solutions"] = (
                [item._dump() if type(item) is WhatsAppSolution else encode(item) for item in value]
                if type(value) is list
                else encode(value)
            )
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {"solutions": shapes.Property("solutions", shapes.List(shapes.Object(WhatsAppSolution)))}
