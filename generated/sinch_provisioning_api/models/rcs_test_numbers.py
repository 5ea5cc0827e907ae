# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_list, as_model, encode, located, new
from .rcs_test_number_state import RcsTestNumberState

if TYPE_CHECKING:
    from .. import params


class RcsTestNumbers(Model):
    """The test numbers of a sender."""

    test_numbers: builtins.list[RcsTestNumberState] | None = None
    """All test numbers of the sender, those of earlier requests included."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.RcsTestNumbersValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        test_numbers: Sequence[RcsTestNumberState | Mapping[str, Any]] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 1
        at = ""
        value: Any
        try:
            if "testNumbers" in data:
                at = "testNumbers"
                value = data[at]
                if value is not None:
                    if type(value) is not list:
                        value = as_list(value)
                    items, value = value, []
                    for item in items:
                        value.append(
                            new(RcsTestNumberState)._load(item, share)
                            if type(item) is dict
                            else as_model(item, RcsTestNumberState)
                        )
                self.test_numbers = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "RcsTestNumbers", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "test_numbers" in present:
            value = present["test_numbers"]
            members["testNumbers"] = (
                [item._dump() if type(item) is RcsTestNumberState else encode(item) for item in value]
                if type(value) is list
                else encode(value)
            )
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {"testNumbers": shapes.Property("test_numbers", shapes.List(shapes.Object(RcsTestNumberState)))}
