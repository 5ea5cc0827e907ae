# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_list, encode, located

if TYPE_CHECKING:
    from .. import params


class CreateRcsTestNumbers(Model):
    """Phone numbers to invite as testers."""

    test_numbers: builtins.list[str]
    """Phone numbers to invite, E.164 with the leading plus. A sender may send 20 invitations a day and 200
    in all."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.CreateRcsTestNumbersValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self, *, test_numbers: Sequence[str], additional_properties: Mapping[str, Any] | Unset = UNSET
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 1
        at = ""
        value: Any
        try:
            at = "testNumbers"
            value = data[at]
            if type(value) is not list:
                value = as_list(value)
            value = list(value)
            self.test_numbers = value
        except Exception as error:
            raise located(error, "CreateRcsTestNumbers", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "test_numbers" in present:
            value = present["test_numbers"]
            members["testNumbers"] = (
                [item if type(item) is str else encode(item) for item in value]
                if type(value) is list
                else encode(value)
            )
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {"testNumbers": shapes.Property("test_numbers", shapes.List(shapes.TEXT), required=True)}
