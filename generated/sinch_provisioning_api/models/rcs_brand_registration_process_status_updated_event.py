# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, new
from .rcs_sender import RcsSender

if TYPE_CHECKING:
    from .. import params


class RcsBrandRegistrationProcessStatusUpdatedEvent(Model):
    """The registration of the brand behind a sender moved on. Servers newer than 1.2.7 report it to
    webhooks that listen to every event.
    """

    type_: Literal["RCS_BRAND_REGISTRATION_PROCESS_STATUS_UPDATED"]
    """Name of the event."""
    payload: RcsSender
    """The sender as it was when the event happened."""
    status: str | None = None
    """Status the registration has reached, such as "COMPLETED"; the set is open."""
    comment: str | None = None
    """What Sinch has to say about the change; absent when it is nothing."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.RcsBrandRegistrationProcessStatusUpdatedEventValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        type_: Literal[
            "RCS_BRAND_REGISTRATION_PROCESS_STATUS_UPDATED"
        ] = "RCS_BRAND_REGISTRATION_PROCESS_STATUS_UPDATED",
        payload: RcsSender | Mapping[str, Any],
        status: str | Unset = UNSET,
        comment: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 4
        at = ""
        value: Any
        try:
            at = "type"
            value = data[at]
            self.type_ = (
                "RCS_BRAND_REGISTRATION_PROCESS_STATUS_UPDATED"
                if value == "RCS_BRAND_REGISTRATION_PROCESS_STATUS_UPDATED"
                else value
            )
            at = "payload"
            value = data[at]
            value = new(RcsSender)._load(value, share) if type(value) is dict else as_model(value, RcsSender)
            self.payload = value
            if "status" in data:
                self.status = data["status"]
            else:
                known -= 1
            if "comment" in data:
                self.comment = data["comment"]
            else:
                known -= 1
        except Exception as error:
            raise located(error, "RcsBrandRegistrationProcessStatusUpdatedEvent", at, data) from error
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
        if "status" in present:
            value = present["status"]
            members["status"] = value if type(value) is str else encode(value)
        if "comment" in present:
            value = present["comment"]
            members["comment"] = value if type(value) is str else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "type": shapes.Property(
                "type_", shapes.Constant("RCS_BRAND_REGISTRATION_PROCESS_STATUS_UPDATED"), required=True
            ),
            "payload": shapes.Property("payload", shapes.Object(RcsSender), required=True),
            "status": shapes.Property("status", shapes.TEXT),
            "comment": shapes.Property("comment", shapes.TEXT),
        }
