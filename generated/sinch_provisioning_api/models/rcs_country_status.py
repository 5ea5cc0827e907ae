# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Final, Self

from attrs import define

from ..types import (
    as_list,
    as_model,
    as_object,
    encode_model,
    located,
)
from .rcs_operator import RcsOperator
from .rcs_operator_status import RcsOperatorStatus

_FIELDS: Final = (
    ("country", "country"),
    ("status", "status"),
    ("operators", "operators"),
)
_NAMES: Final = frozenset(
    {
        "country",
        "status",
        "operators",
    }
)
_RCS_OPERATOR_STATUS: Final[dict[Any, RcsOperatorStatus]] = {member.value: member for member in RcsOperatorStatus}


@define(init=False)
class RcsCountryStatus:
    """How far the launch is in one country.

    Args:
        country: Country code in answers.
        status: Launch status of a sender in a country or at an operator; the same list serves both
            levels.
        operators: Operators of the country.
    """

    country: str
    status: RcsOperatorStatus
    operators: builtins.list[RcsOperator]
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        country: str,
        status: RcsOperatorStatus | str,
        operators: Sequence[RcsOperator | Mapping[str, Any]],
    ) -> None:
        self._load(
            {
                "country": country,
                "status": status,
                "operators": operators,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            at = "country"
            self.country = data[at]
            at = "status"
            value = data[at]
            value = _RCS_OPERATOR_STATUS.get(value) or RcsOperatorStatus(value)
            self.status = value
            at = "operators"
            value = data[at]
            if type(value) is not list:
                value = as_list(value)
            value = [
                RcsOperator.from_dict(value) if type(value) is dict else as_model(value, RcsOperator) for value in value
            ]
            self.operators = value
        except Exception as error:
            raise located(error, "RcsCountryStatus", at, data) from error
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
