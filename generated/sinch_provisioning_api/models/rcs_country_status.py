# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Final

from ..model import Model
from ..types import UNSET, Unset, as_list, as_model, located, members_of
from .rcs_launch_country import RcsLaunchCountry
from .rcs_operator import RcsOperator
from .rcs_operator_status import RcsOperatorStatus

_RCS_LAUNCH_COUNTRY: Final = members_of(RcsLaunchCountry)
_RCS_OPERATOR_STATUS: Final = members_of(RcsOperatorStatus)


class RcsCountryStatus(Model):
    """How far the launch is in one country. A country can be LAUNCHED while some of its operators are
    pending, have rejected or have suspended the sender.
    """

    country: RcsLaunchCountry
    """Country this is about, ISO 3166 alpha-2; UNRECOGNIZED is one that the API has no name for."""
    status: RcsOperatorStatus
    """How far the launch is in the country as a whole."""
    operators: builtins.list[RcsOperator] | None = None
    """How far the launch is with each operator of the country."""

    def __init__(
        self,
        *,
        country: RcsLaunchCountry | str,
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
            value = _RCS_LAUNCH_COUNTRY.get(value) or RcsLaunchCountry(value)
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
                        RcsOperator.from_dict(value) if type(value) is dict else as_model(value, RcsOperator)
                        for value in value
                    ]
                self.operators = value
        except Exception as error:
            raise located(error, "RcsCountryStatus", at, data) from error
