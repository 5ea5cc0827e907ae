# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Final, Self

from attrs import define, field

from ..types import as_list, as_object, encode_model, located, shape

_FIELDS: Final = (("test_numbers", "testNumbers"),)
_NAMES: Final = frozenset({"testNumbers"})


@define(init=False)
class CreateRcsTestNumbers:
    """Phone numbers to invite as testers.

    Args:
        test_numbers: Phone numbers to invite, E.164 with the leading plus. A sender may send 20
            invitations a day and 200 in all.
    """

    test_numbers: builtins.list[str]
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(self, *, test_numbers: Sequence[str]) -> None:
        self._load({"testNumbers": test_numbers})

    def _load(self, data: Mapping[str, Any]) -> None:
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
