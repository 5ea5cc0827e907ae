# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Literal, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, members_of, new
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

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 7
        at = ""
        value: Any
        try:
            at = "type"
            value = data[at]
            self.type_ = (
                "RCS_SENDER_OPERATOR_STATUS_UPDATED" if value == "RCS_SENDER_OPERATOR_STATUS_UPDATED" else value
            )
            at = "payload"
            value = data[at]
            value = new(RcsSender)._load(value, share) if type(value) is dict else as_model(value, RcsSender)
            self.payload = value
            if "operator" in data:
                self.operator = data["operator"]
            else:
                known -= 1
            if "operatorCountry" in data:
                at = "operatorCountry"
                value = data[at]
                if value is not None:
                    value = _COUNTRY_CODE[value]
                self.operator_country = value
            else:
                known -= 1
            if "operatorPreviousStatus" in data:
                at = "operatorPreviousStatus"
                value = data[at]
                if value is not None:
                    value = _RCS_OPERATOR_STATUS[value]
                self.operator_previous_status = value
            else:
                known -= 1
            if "operatorCurrentStatus" in data:
                at = "operatorCurrentStatus"
                value = data[at]
                if value is not None:
                    value = _RCS_OPERATOR_STATUS[value]
                self.operator_current_status = value
            else:
                known -= 1
            if "comment" in data:
                self.comment = data["comment"]
            else:
                known -= 1
        except Exception as error:
            raise located(error, "RcsSenderOperatorStatusUpdatedEvent", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "type_" in present:
            value = present["type_"]
            members["type"] = value if type(value) is str else encode(value)
        if "payload" in present:
            value = present["payload"]
            members["payload"] = value._dump() if type(value) is RcsSender else encode(value)
        if "operator" in present:
            value = present["operator"]
            members["operator"] = value if type(value) is str else encode(value)
        if "operator_country" in present:
            value = present["operator_country"]
            members["operatorCountry"] = value._value_ if type(value) is CountryCode else encode(value)
        if "operator_previous_status" in present:
            value = present["operator_previous_status"]
            members["operatorPreviousStatus"] = value._value_ if type(value) is RcsOperatorStatus else encode(value)
        if "operator_current_status" in present:
            value = present["operator_current_status"]
            members["operatorCurrentStatus"] = value._value_ if type(value) is RcsOperatorStatus else encode(value)
        if "comment" in present:
            value = present["comment"]
            members["comment"] = value if type(value) is str else encode(value)
        return members if len(members) == len(present) else self._members()

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
