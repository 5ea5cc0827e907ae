# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Literal, Self, Unpack

from ..model import Model
from ..types import UNSET, Unset, as_model, located, members_of
from .country_code import CountryCode
from .rcs_operator_status import RcsOperatorStatus
from .rcs_sender import RcsSender

if TYPE_CHECKING:
    from .. import params

_COUNTRY_CODE: Final = members_of(CountryCode)
_RCS_OPERATOR_STATUS: Final = members_of(RcsOperatorStatus)


class RcsSenderOperatorStatusUpdatedEvent(Model):
    """The launch of a sender moved on with one operator."""

    type_: Literal["RCS_SENDER_OPERATOR_STATUS_UPDATED"]
    """Name of the event."""
    payload: RcsSender
    """The sender as it was when the event happened."""
    operator: str | None = None
    """Name of the operator, such as "Vodafone"; the set is open."""
    operator_country: CountryCode | None = None
    """Country of the operator."""
    operator_previous_status: RcsOperatorStatus | None = None
    """How far the launch was with the operator before the change."""
    operator_current_status: RcsOperatorStatus | None = None
    """How far the launch is with the operator after the change."""
    comment: str | None = None
    """What the operator or Sinch has to say about the change; absent when it is nothing."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.RcsSenderOperatorStatusUpdatedEventValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        type_: Literal["RCS_SENDER_OPERATOR_STATUS_UPDATED"] = "RCS_SENDER_OPERATOR_STATUS_UPDATED",
        payload: RcsSender | Mapping[str, Any],
        operator: str | Unset = UNSET,
        operator_country: CountryCode | str | Unset = UNSET,
        operator_previous_status: RcsOperatorStatus | str | Unset = UNSET,
        operator_current_status: RcsOperatorStatus | str | Unset = UNSET,
        comment: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            at = "type"
            self.type_ = data[at]
            at = "payload"
            value = data[at]
            value = RcsSender._decode(value) if type(value) is dict else as_model(value, RcsSender)
            self.payload = value
            if "operator" in data:
                self.operator = data["operator"]
            if "operatorCountry" in data:
                at = "operatorCountry"
                value = data[at]
                if value is not None:
                    value = _COUNTRY_CODE.get(value) or CountryCode(value)
                self.operator_country = value
            if "operatorPreviousStatus" in data:
                at = "operatorPreviousStatus"
                value = data[at]
                if value is not None:
                    value = _RCS_OPERATOR_STATUS.get(value) or RcsOperatorStatus(value)
                self.operator_previous_status = value
            if "operatorCurrentStatus" in data:
                at = "operatorCurrentStatus"
                value = data[at]
                if value is not None:
                    value = _RCS_OPERATOR_STATUS.get(value) or RcsOperatorStatus(value)
                self.operator_current_status = value
            if "comment" in data:
                self.comment = data["comment"]
        except Exception as error:
            raise located(error, "RcsSenderOperatorStatusUpdatedEvent", at, data) from error

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "type": shapes.Property("type_", shapes.Constant("RCS_SENDER_OPERATOR_STATUS_UPDATED"), required=True),
            "payload": shapes.Property("payload", shapes.Object(RcsSender), required=True),
            "operator": shapes.Property("operator", shapes.TEXT),
            "operatorCountry": shapes.Property("operator_country", shapes.Member(CountryCode)),
            "operatorPreviousStatus": shapes.Property("operator_previous_status", shapes.Member(RcsOperatorStatus)),
            "operatorCurrentStatus": shapes.Property("operator_current_status", shapes.Member(RcsOperatorStatus)),
            "comment": shapes.Property("comment", shapes.TEXT),
        }
