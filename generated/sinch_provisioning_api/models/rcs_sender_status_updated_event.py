# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Literal, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, members_of, new
from .rcs_sender import RcsSender
from .rcs_sender_state import RcsSenderState

if TYPE_CHECKING:
    from .. import params

_RCS_SENDER_STATE: Final = members_of(RcsSenderState)


class RcsSenderStatusUpdatedEvent(Model):
    """A sender moved from one state to another."""

    type_: Literal["RCS_SENDER_STATUS_UPDATED"]
    """Name of the event."""
    payload: RcsSender
    """The sender as it was when the event happened."""
    previous_state: RcsSenderState | None = None
    """State before the change."""
    current_state: RcsSenderState | None = None
    """State after the change."""
    comment: str | None = None
    """What Sinch has to say about the change; absent when it is nothing."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.RcsSenderStatusUpdatedEventValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        type_: Literal["RCS_SENDER_STATUS_UPDATED"] = "RCS_SENDER_STATUS_UPDATED",
        payload: RcsSender | Mapping[str, Any],
        previous_state: RcsSenderState | str | Unset = UNSET,
        current_state: RcsSenderState | str | Unset = UNSET,
        comment: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 5
        at = ""
        value: Any
        try:
            at = "type"
            value = data[at]
            self.type_ = "RCS_SENDER_STATUS_UPDATED" if value == "RCS_SENDER_STATUS_UPDATED" else value
            at = "payload"
            value = data[at]
            value = new(RcsSender)._load(value, share) if type(value) is dict else as_model(value, RcsSender)
            self.payload = value
            if "previousState" in data:
                at = "previousState"
                value = data[at]
                if value is not None:
                    value = _RCS_SENDER_STATE[value]
                self.previous_state = value
            else:
                known -= 1
            if "currentState" in data:
                at = "currentState"
                value = data[at]
                if value is not None:
                    value = _RCS_SENDER_STATE[value]
                self.current_state = value
            else:
                known -= 1
            if "comment" in data:
                self.comment = data["comment"]
            else:
                known -= 1
        except Exception as error:
            raise located(error, "RcsSenderStatusUpdatedEvent", at, data) from error
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
        if "previous_state" in present:
            value = present["previous_state"]
            members["previousState"] = value._value_ if type(value) is RcsSenderState else encode(value)
        if "current_state" in present:
            value = present["current_state"]
            members["currentState"] = value._value_ if type(value) is RcsSenderState else encode(value)
        if "comment" in present:
            value = present["comment"]
            members["comment"] = value if type(value) is str else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "type": shapes.Property("type_", shapes.Constant("RCS_SENDER_STATUS_UPDATED"), required=True),
            "payload": shapes.Property("payload", shapes.Object(RcsSender), required=True),
            "previousState": shapes.Property("previous_state", shapes.Member(RcsSenderState)),
            "currentState": shapes.Property("current_state", shapes.Member(RcsSenderState)),
            "comment": shapes.Property("comment", shapes.TEXT),
        }
