# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define

from ..types import (
    UNSET,
    Unset,
    as_model,
    as_object,
    encode_model,
    located,
)
from .rcs_operator_status import RcsOperatorStatus
from .rcs_sender import RcsSender

_FIELDS: Final = (
    ("type_", "type"),
    ("payload", "payload"),
    ("operator", "operator"),
    ("operator_country", "operatorCountry"),
    ("operator_previous_status", "operatorPreviousStatus"),
    ("operator_current_status", "operatorCurrentStatus"),
    ("comment", "comment"),
)
_NAMES: Final = frozenset(
    {
        "type",
        "payload",
        "operator",
        "operatorCountry",
        "operatorPreviousStatus",
        "operatorCurrentStatus",
        "comment",
    }
)
_RCS_OPERATOR_STATUS: Final[dict[Any, RcsOperatorStatus]] = {member.value: member for member in RcsOperatorStatus}


@define(init=False)
class RcsSenderOperatorStatusUpdatedEvent:
    """The state of the sender with one operator changed.

    Args:
        type_: Name of the event.
        payload: An RCS sender.
        operator: Name of the operator; the set is open.
        operator_country: Country code in answers.
        operator_previous_status: Launch status of a sender in a country or at an operator; the same
            list serves both levels.
        operator_current_status: Launch status of a sender in a country or at an operator; the same list
            serves both levels.
        comment: Text that goes with the event, if any.
    """

    type_: str
    payload: RcsSender
    operator: str
    operator_country: str
    operator_previous_status: RcsOperatorStatus
    operator_current_status: RcsOperatorStatus
    comment: str | None | Unset
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        type_: str = "RCS_SENDER_OPERATOR_STATUS_UPDATED",
        payload: RcsSender | Mapping[str, Any],
        operator: str,
        operator_country: str,
        operator_previous_status: RcsOperatorStatus | str,
        operator_current_status: RcsOperatorStatus | str,
        comment: str | None | Unset = UNSET,
    ) -> None:
        self._load(
            {
                "type": type_,
                "payload": payload,
                "operator": operator,
                "operatorCountry": operator_country,
                "operatorPreviousStatus": operator_previous_status,
                "operatorCurrentStatus": operator_current_status,
                "comment": comment,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            at = "type"
            self.type_ = data[at]
            at = "payload"
            value = data[at]
            value = RcsSender.from_dict(value) if type(value) is dict else as_model(value, RcsSender)
            self.payload = value
            at = "operator"
            self.operator = data[at]
            at = "operatorCountry"
            self.operator_country = data[at]
            at = "operatorPreviousStatus"
            value = data[at]
            value = _RCS_OPERATOR_STATUS.get(value) or RcsOperatorStatus(value)
            self.operator_previous_status = value
            at = "operatorCurrentStatus"
            value = data[at]
            value = _RCS_OPERATOR_STATUS.get(value) or RcsOperatorStatus(value)
            self.operator_current_status = value
            self.comment = get("comment", UNSET)
        except Exception as error:
            raise located(error, "RcsSenderOperatorStatusUpdatedEvent", at, data) from error
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
