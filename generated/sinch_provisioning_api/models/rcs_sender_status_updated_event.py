# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_model, as_object, encode_model, located, shape
from .rcs_sender import RcsSender
from .rcs_sender_state import RcsSenderState

_FIELDS: Final = (
    ("type_", "type"),
    ("payload", "payload"),
    ("previous_state", "previousState"),
    ("current_state", "currentState"),
    ("comment", "comment"),
)
_NAMES: Final = frozenset({"type", "payload", "previousState", "currentState", "comment"})
_RCS_SENDER_STATE: Final[dict[Any, RcsSenderState]] = {member.value: member for member in RcsSenderState}


@define(init=False)
class RcsSenderStatusUpdatedEvent:
    """A sender moved from one state to another.

    Args:
        type_: Name of the event.
        payload: The sender as it was when the event happened.
        previous_state: State before the change.
        current_state: State after the change.
        comment: What Sinch has to say about the change; absent when it is nothing.
    """

    type_: str
    payload: RcsSender
    previous_state: RcsSenderState | None | Unset
    current_state: RcsSenderState | None | Unset
    comment: str | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        type_: str = "RCS_SENDER_STATUS_UPDATED",
        payload: RcsSender | Mapping[str, Any],
        previous_state: RcsSenderState | str | None | Unset = UNSET,
        current_state: RcsSenderState | str | None | Unset = UNSET,
        comment: str | None | Unset = UNSET,
    ) -> None:
        self._load(
            {
                "type": type_,
                "payload": payload,
                "previousState": previous_state,
                "currentState": current_state,
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
            value = get("previousState", UNSET)
            if value is not UNSET and value is not None:
                at = "previousState"
                value = _RCS_SENDER_STATE.get(value) or RcsSenderState(value)
            self.previous_state = value
            value = get("currentState", UNSET)
            if value is not UNSET and value is not None:
                at = "currentState"
                value = _RCS_SENDER_STATE.get(value) or RcsSenderState(value)
            self.current_state = value
            self.comment = get("comment", UNSET)
        except Exception as error:
            raise located(error, "RcsSenderStatusUpdatedEvent", at, data) from error
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
