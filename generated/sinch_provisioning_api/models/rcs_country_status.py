# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_list, as_model, encode, located, members_of, new
from .country_code import CountryCode
from .rcs_operator import RcsOperator
from .rcs_operator_status import RcsOperatorStatus

if TYPE_CHECKING:
    from .. import params

_COUNTRY_CODE: Final = members_of(CountryCode)
_RCS_OPERATOR_STATUS: Final = members_of(RcsOperatorStatus)


class RcsCountryStatus(Model):
    """How far the launch is in one country. A country can be LAUNCHED while some of its operators are
    pending, have rejected or have suspended the sender.
    """

    country: CountryCode
    """Country this is about."""
    status: RcsOperatorStatus
    """How far the launch is in the country as a whole."""
    operators: builtins.list[RcsOperator] | None = None
    """How far the launch is with each operator of the country."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.RcsCountryStatusValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        country: CountryCode | str,
        status: RcsOperatorStatus | str,
        operators: Sequence[RcsOperator | Mapping[str, Any]] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 3
        at = ""
        value: Any
        try:
            at = "country"
            value = data[at]
            value = _COUNTRY_CODE[value]
            self.country = value
            at = "status"
            value = data[at]
            value = _RCS_OPERATOR_STATUS[value]
            self.status = value
            if "operators" in data:
                at = "operators"
                value = data[at]
                if value is not None:
                    if type(value) is not list:
                        value = as_list(value)
                    items, value = value, []
                    for item in items:
                        value.append(
                            new(RcsOperator)._load(item, share) if type(item) is dict else as_model(item, RcsOperator)
                        )
                self.operators = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "RcsCountryStatus", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "country" in present:
            value = present["country"]
            members["country"] = value._value_ if type(value) is CountryCode else encode(value)
        if "status" in present:
            value = present["status"]
            members["status"] = value._value_ if type(value) is RcsOperatorStatus else encode(value)
        if "operators" in present:
            value = present["operators"]
            members["operators"] = (
                [item._dump() if type(item) is RcsOperator else encode(item) for item in value]
                if type(value) is list
                else encode(value)
            )
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "country": shapes.Property("country", shapes.Member(CountryCode), required=True),
            "status": shapes.Property("status", shapes.Member(RcsOperatorStatus), required=True),
            "operators": shapes.Property("operators", shapes.List(shapes.Object(RcsOperator))),
        }
