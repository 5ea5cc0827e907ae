# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_list, as_model, as_object, encode_model, located, shape
from .rcs_test_number_state import RcsTestNumberState

_FIELDS: Final = (("test_numbers", "testNumbers"),)
_NAMES: Final = frozenset({"testNumbers"})


@define(init=False)
class RcsTestNumbers:
    """The test numbers of a sender.

    Args:
        test_numbers: All test numbers of the sender, those of earlier requests included.
    """

    test_numbers: builtins.list[RcsTestNumberState] | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self, *, test_numbers: Sequence[RcsTestNumberState | Mapping[str, Any]] | None | Unset = UNSET
    ) -> None:
        self._load({"testNumbers": test_numbers})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            value = get("testNumbers", UNSET)
            if value is not UNSET and value is not None:
                at = "testNumbers"
                if type(value) is not list:
                    value = as_list(value)
                value = [
                    RcsTestNumberState.from_dict(value) if type(value) is dict else as_model(value, RcsTestNumberState)
                    for value in value
                ]
            self.test_numbers = value
        except Exception as error:
            raise located(error, "RcsTestNumbers", at, data) from error
        self.additional_properties = (
            {} if _NAMES.issuperset(data) else {key: value for key, value in data.items() if key not in _NAMES}
        )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Return the model of a JSON object.

        Raises:
            ModelDecodeError: the object is not what the document says.
        """
        self = cls.__new__(cls)
        self._load(data if type(data) is dict else as_object(data))
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model: absent properties left out, unknown ones included.

        Raises:
            ModelDecodeError: a value cannot be sent.
        """
        return encode_model(self, _FIELDS)
