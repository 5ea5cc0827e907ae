# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_object, encode_model, located, parse_datetime, shape
from .rcs_operator_status import RcsOperatorStatus

_FIELDS: Final = (("name", "name"), ("status", "status"), ("remark", "remark"), ("modified", "modified"))
_NAMES: Final = frozenset({"name", "status", "remark", "modified"})
_RCS_OPERATOR_STATUS: Final[dict[Any, RcsOperatorStatus]] = {member.value: member for member in RcsOperatorStatus}


@define(init=False)
class RcsOperator:
    """How far the launch is with one operator.

    Args:
        name: Name of the operator, such as "Vodafone"; the set is open.
        status: How far the launch is with the operator.
        remark: Note of the operator, such as the reason why it rejected the sender; absent when there
            is none.
        modified: When the status last changed, in UTC.
    """

    name: str
    status: RcsOperatorStatus
    remark: str | None | Unset
    modified: datetime.datetime | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        name: str,
        status: RcsOperatorStatus | str,
        remark: str | None | Unset = UNSET,
        modified: datetime.datetime | None | Unset = UNSET,
    ) -> None:
        self._load({"name": name, "status": status, "remark": remark, "modified": modified})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            at = "name"
            self.name = data[at]
            at = "status"
            value = data[at]
            value = _RCS_OPERATOR_STATUS.get(value) or RcsOperatorStatus(value)
            self.status = value
            self.remark = get("remark", UNSET)
            value = get("modified", UNSET)
            if value is not UNSET and value is not None:
                at = "modified"
                value = parse_datetime(value) if value != "" else UNSET
            self.modified = value
        except Exception as error:
            raise located(error, "RcsOperator", at, data) from error
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
