# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_model, as_object, encode_model, located, shape
from .rcs_launch_country import RcsLaunchCountry
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
    {"type", "payload", "operator", "operatorCountry", "operatorPreviousStatus", "operatorCurrentStatus", "comment"}
)
_RCS_LAUNCH_COUNTRY: Final[dict[Any, RcsLaunchCountry]] = {member.value: member for member in RcsLaunchCountry}
_RCS_OPERATOR_STATUS: Final[dict[Any, RcsOperatorStatus]] = {member.value: member for member in RcsOperatorStatus}


@define(init=False)
class RcsSenderOperatorStatusUpdatedEvent:
    """The launch of a sender moved on with one operator.

    Args:
        type_: Name of the event.
        payload: The sender as it was when the event happened.
        operator: Name of the operator, such as "Vodafone"; the set is open.
        operator_country: Country of the operator, ISO 3166 alpha-2; UNRECOGNIZED is one that the API
            has no name for.
        operator_previous_status: How far the launch was with the operator before the change.
        operator_current_status: How far the launch is with the operator after the change.
        comment: What the operator or Sinch has to say about the change; absent when it is nothing.
    """

    type_: str
    payload: RcsSender
    operator: str | None | Unset
    operator_country: RcsLaunchCountry | None | Unset
    operator_previous_status: RcsOperatorStatus | None | Unset
    operator_current_status: RcsOperatorStatus | None | Unset
    comment: str | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        type_: str = "RCS_SENDER_OPERATOR_STATUS_UPDATED",
        payload: RcsSender | Mapping[str, Any],
        operator: str | None | Unset = UNSET,
        operator_country: RcsLaunchCountry | str | None | Unset = UNSET,
        operator_previous_status: RcsOperatorStatus | str | None | Unset = UNSET,
        operator_current_status: RcsOperatorStatus | str | None | Unset = UNSET,
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
            self.operator = get("operator", UNSET)
            value = get("operatorCountry", UNSET)
            if value is not UNSET and value is not None:
                at = "operatorCountry"
                value = _RCS_LAUNCH_COUNTRY.get(value) or RcsLaunchCountry(value)
            self.operator_country = value
            value = get("operatorPreviousStatus", UNSET)
            if value is not UNSET and value is not None:
                at = "operatorPreviousStatus"
                value = _RCS_OPERATOR_STATUS.get(value) or RcsOperatorStatus(value)
            self.operator_previous_status = value
            value = get("operatorCurrentStatus", UNSET)
            if value is not UNSET and value is not None:
                at = "operatorCurrentStatus"
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
