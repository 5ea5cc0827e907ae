# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define

from ..types import (
    as_object,
    encode_model,
    located,
    parse_datetime,
)
from .rcs_test_number_status import RcsTestNumberStatus

_FIELDS: Final = (
    ("number", "number"),
    ("state", "state"),
    ("submitted", "submitted"),
)
_NAMES: Final = frozenset(
    {
        "number",
        "state",
        "submitted",
    }
)
_RCS_TEST_NUMBER_STATUS: Final[dict[Any, RcsTestNumberStatus]] = {
    member.value: member for member in RcsTestNumberStatus
}


@define(init=False)
class RcsTestNumberState:
    """A test number and the state of its invitation.

    Args:
        number: Phone number, E.164.
        state: State of a tester invitation.
        submitted: When the number was handed in.
    """

    number: str
    state: RcsTestNumberStatus
    submitted: datetime.datetime
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        number: str,
        state: RcsTestNumberStatus | str,
        submitted: datetime.datetime,
    ) -> None:
        self._load(
            {
                "number": number,
                "state": state,
                "submitted": submitted,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            at = "number"
            self.number = data[at]
            at = "state"
            value = data[at]
            value = _RCS_TEST_NUMBER_STATUS.get(value) or RcsTestNumberStatus(value)
            self.state = value
            at = "submitted"
            value = data[at]
            value = parse_datetime(value)
            self.submitted = value
        except Exception as error:
            raise located(error, "RcsTestNumberState", at, data) from error
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
