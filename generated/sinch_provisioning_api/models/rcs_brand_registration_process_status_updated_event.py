# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_model, as_object, encode_model, located, shape
from .rcs_sender import RcsSender

_FIELDS: Final = (("type_", "type"), ("payload", "payload"), ("status", "status"), ("comment", "comment"))
_NAMES: Final = frozenset({"type", "payload", "status", "comment"})


@define(init=False)
class RcsBrandRegistrationProcessStatusUpdatedEvent:
    """The registration of the brand behind a sender moved on. Servers newer than 1.2.7 report it to
    webhooks that listen to every event.

    Args:
        type_: Name of the event.
        payload: The sender as it was when the event happened.
        status: Status the registration has reached, such as "COMPLETED"; the set is open.
        comment: What Sinch has to say about the change; absent when it is nothing.
    """

    type_: str
    payload: RcsSender
    status: str | None | Unset
    comment: str | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        type_: str = "RCS_BRAND_REGISTRATION_PROCESS_STATUS_UPDATED",
        payload: RcsSender | Mapping[str, Any],
        status: str | None | Unset = UNSET,
        comment: str | None | Unset = UNSET,
    ) -> None:
        self._load({"type": type_, "payload": payload, "status": status, "comment": comment})

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
            self.status = get("status", UNSET)
            self.comment = get("comment", UNSET)
        except Exception as error:
            raise located(error, "RcsBrandRegistrationProcessStatusUpdatedEvent", at, data) from error
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
