# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode, encode_datetime, located, members_of, parse_datetime
from .rcs_operator_status import RcsOperatorStatus

if TYPE_CHECKING:
    from .. import params

_RCS_OPERATOR_STATUS: Final = members_of(RcsOperatorStatus)


class RcsOperator(Model):
    """How far the launch is with one operator."""

    name: str
    """Name of the operator, such as "Vodafone"; the set is open."""
    status: RcsOperatorStatus
    """How far the launch is with the operator."""
    remark: str | None = None
    """Note of the operator, such as the reason why it rejected the sender; absent when there is none."""
    modified: datetime.datetime | None = None
    """When the status last changed, in UTC."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.RcsOperatorValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        name: str,
        status: RcsOperatorStatus | str,
        remark: str | Unset = UNSET,
        modified: datetime.datetime | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 4
        at = ""
        value: Any
        try:
            at = "name"
            self.name = data[at]
            at = "status"
            value = data[at]
            value = _RCS_OPERATOR_STATUS[value]
            self.status = value
            if "remark" in data:
                self.remark = data["remark"]
            else:
                known -= 1
            if "modified" in data:
                at = "modified"
                value = data[at]
                if value != "":  # some servers send an empty text for a time that is not there
                    self.modified = None if value is None else parse_datetime(value)
            else:
                known -= 1
        except Exception as error:
            raise located(error, "RcsOperator", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "name" in present:
            value = present["name"]
            members["name"] = value if type(value) is str else encode(value)
        if "status" in present:
            value = present["status"]
            members["status"] = value._value_ if type(value) is RcsOperatorStatus else encode(value)
        if "remark" in present:
            value = present["remark"]
            members["remark"] = value if type(value) is str else encode(value)
        if "modified" in present:
            value = present["modified"]
            members["modified"] = encode_datetime(value) if type(value) is datetime.datetime else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "name": shapes.Property("name", shapes.TEXT, required=True),
            "status": shapes.Property("status", shapes.Member(RcsOperatorStatus), required=True),
            "remark": shapes.Property("remark", shapes.TEXT),
            "modified": shapes.Property("modified", shapes.Parsed("a date-time", parse_datetime), empty_is_absent=True),
        }
