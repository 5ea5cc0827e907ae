# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode, encode_datetime, located, members_of, parse_datetime
from .rcs_test_number_status import RcsTestNumberStatus

if TYPE_CHECKING:
    from .. import params

_RCS_TEST_NUMBER_STATUS: Final = members_of(RcsTestNumberStatus)


class RcsTestNumberState(Model):
    """A test number and how far its invitation got."""

    number: str
    """Phone number of the tester, E.164 with the leading plus."""
    state: RcsTestNumberStatus
    """How far the invitation got."""
    submitted: datetime.datetime | None = None
    """When the number was last handed in, in UTC."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.RcsTestNumberStateValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        number: str,
        state: RcsTestNumberStatus | str,
        submitted: datetime.datetime | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 3
        at = ""
        value: Any
        try:
            at = "number"
            self.number = data[at]
            at = "state"
            value = data[at]
            value = _RCS_TEST_NUMBER_STATUS[value]
            self.state = value
            if "submitted" in data:
                at = "submitted"
                value = data[at]
                if value != "":  # some servers send an empty text for a time that is not there
                    self.submitted = None if value is None else parse_datetime(value)
            else:
                known -= 1
        except Exception as error:
            raise located(error, "RcsTestNumberState", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "number" in present:
            value = present["number"]
            members["number"] = value if type(value) is str else encode(value)
        if "state" in present:
            value = present["state"]
            members["state"] = value._value_ if type(value) is RcsTestNumberStatus else encode(value)
        if "submitted" in present:
            value = present["submitted"]
            members["submitted"] = encode_datetime(value) if type(value) is datetime.datetime else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "number": shapes.Property("number", shapes.TEXT, required=True),
            "state": shapes.Property("state", shapes.Member(RcsTestNumberStatus), required=True),
            "submitted": shapes.Property(
                "submitted", shapes.Parsed("a date-time", parse_datetime), empty_is_absent=True
            ),
        }
