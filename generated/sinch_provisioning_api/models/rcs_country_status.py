# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Unset, as_list, as_model, located, members_of
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

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            at = "country"
            value = data[at]
            value = _COUNTRY_CODE.get(value) or CountryCode(value)
            self.country = value
            at = "status"
            value = data[at]
            value = _RCS_OPERATOR_STATUS.get(value) or RcsOperatorStatus(value)
            self.status = value
            if "operators" in data:
                at = "operators"
                value = data[at]
                if value is not None:
                    if type(value) is not list:
                        value = as_list(value)
                    value = [
                        RcsOperator._decode(value) if type(value) is dict else as_model(value, RcsOperator)
                        for value in value
                    ]
                self.operators = value
        except Exception as error:
            raise located(error, "RcsCountryStatus", at, data) from error

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "country": shapes.Property("country", shapes.Member(CountryCode), required=True),
            "status": shapes.Property("status", shapes.Member(RcsOperatorStatus), required=True),
            "operators": shapes.Property("operators", shapes.List(shapes.Object(RcsOperator))),
        }
