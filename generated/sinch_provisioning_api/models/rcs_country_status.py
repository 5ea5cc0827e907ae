# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_list, as_model, as_object, encode_model, located, shape
from .rcs_launch_country import RcsLaunchCountry
from .rcs_operator import RcsOperator
from .rcs_operator_status import RcsOperatorStatus

_FIELDS: Final = (("country", "country"), ("status", "status"), ("operators", "operators"))
_NAMES: Final = frozenset({"country", "status", "operators"})
_RCS_LAUNCH_COUNTRY: Final[dict[Any, RcsLaunchCountry]] = {member.value: member for member in RcsLaunchCountry}
_RCS_OPERATOR_STATUS: Final[dict[Any, RcsOperatorStatus]] = {member.value: member for member in RcsOperatorStatus}


@define(init=False)
class RcsCountryStatus:
    """How far the launch is in one country. A country can be LAUNCHED while some of its operators are
    pending, have rejected or have suspended the sender.

    Args:
        country: Country this is about, ISO 3166 alpha-2; UNRECOGNIZED is one that the API has no name
            for.
        status: How far the launch is in the country as a whole.
        operators: How far the launch is with each operator of the country.
    """

    country: RcsLaunchCountry
    status: RcsOperatorStatus
    operators: builtins.list[RcsOperator] | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        country: RcsLaunchCountry | str,
        status: RcsOperatorStatus | str,
        operators: Sequence[RcsOperator | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None:
        self._load({"country": country, "status": status, "operators": operators})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            at = "country"
            value = data[at]
            value = _RCS_LAUNCH_COUNTRY.get(value) or RcsLaunchCountry(value)
            self.country = value
            at = "status"
            value = data[at]
            value = _RCS_OPERATOR_STATUS.get(value) or RcsOperatorStatus(value)
            self.status = value
            value = get("operators", UNSET)
            if value is not UNSET and value is not None:
                at = "operators"
                if type(value) is not list:
                    value = as_list(value)
                value = [
                    RcsOperator.from_dict(value) if type(value) is dict else as_model(value, RcsOperator)
                    for value in value
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
