# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_list, as_model, encode, located, new
from .whats_app_failed_solution import WhatsAppFailedSolution
from .whats_app_solution import WhatsAppSolution

if TYPE_CHECKING:
    from .. import params


class WhatsAppSolutionCreation(Model):
    """The solutions that were made, and those that could not be."""

    solutions: builtins.list[WhatsAppSolution] | None = None
    """The solutions that were made, one for each app."""
    failed_solutions: builtins.list[WhatsAppFailedSolution] | None = None
    """The apps with which none could be made."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppSolutionCreationValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        solutions: Sequence[WhatsAppSolution | Mapping[str, Any]] | Unset = UNSET,
        failed_solutions: Sequence[WhatsAppFailedSolution | Mapping[str, Any]] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 2
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
            if "failedSolutions" in data:
                at = "failedSolutions"
                value = data[at]
                if value is not None:
                    if type(value) is not list:
                        value = as_list(value)
                    items, value = value, []
                    for item in items:
                        value.append(
                            new(WhatsAppFailedSolution)._load(item, share)
                            if type(item) is dict
                            else as_model(item, WhatsAppFailedSolution)
                        )
                self.failed_solutions = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "WhatsAppSolutionCreation", at, data) from error
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
        if "failed_solutions" in present:
            value = present["failed_solutions"]
            members["failedSolutions"] = (
                [item._dump() if type(item) is WhatsAppFailedSolution else encode(item) for item in value]
                if type(value) is list
                else encode(value)
            )
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "solutions": shapes.Property("solutions", shapes.List(shapes.Object(WhatsAppSolution))),
            "failedSolutions": shapes.Property("failed_solutions", shapes.List(shapes.Object(WhatsAppFailedSolution))),
        }
