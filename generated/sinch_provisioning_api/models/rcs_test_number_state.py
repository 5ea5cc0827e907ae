# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_object, encode_model, located, parse_datetime, shape
from .rcs_test_number_status import RcsTestNumberStatus

_FIELDS: Final = (("number", "number"), ("state", "state"), ("submitted", "submitted"))
_NAMES: Final = frozenset({"number", "state", "submitted"})
_RCS_TEST_NUMBER_STATUS: Final[dict[Any, RcsTestNumberStatus]] = {
    member.value: member for member in RcsTestNumberStatus
}


@define(init=False)
class RcsTestNumberState:
    """A test number and how far its invitation got.

    Args:
        number: Phone number of the tester, E.164 with the leading plus.
        state: How far the invitation got.
        submitted: When the number was last handed in, in UTC.
    """

    number: str
    state: RcsTestNumberStatus
    submitted: datetime.datetime | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self, *, number: str, state: RcsTestNumberStatus | str, submitted: datetime.datetime | None | Unset = UNSET
    ) -> None:
        self._load({"number": number, "state": state, "submitted": submitted})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            at = "number"
            self.number = data[at]
            at = "state"
            value = data[at]
            value = _RCS_TEST_NUMBER_STATUS.get(value) or RcsTestNumberStatus(value)
            self.state = value
            value = get("submitted", UNSET)
            if value is not UNSET and value is not None:
                at = "submitted"
                value = parse_datetime(value) if value != "" else UNSET
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
