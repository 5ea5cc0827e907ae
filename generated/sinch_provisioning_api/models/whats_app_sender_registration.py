# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_object, encode_model, located, parse_datetime, shape
from .whats_app_registration_method import WhatsAppRegistrationMethod

_FIELDS: Final = (
    ("id", "id"),
    ("method", "method"),
    ("accepted", "accepted"),
    ("verification_code_sent", "verificationCodeSent"),
)
_NAMES: Final = frozenset({"id", "method", "accepted", "verificationCodeSent"})
_WHATS_APP_REGISTRATION_METHOD: Final[dict[Any, WhatsAppRegistrationMethod]] = {
    member.value: member for member in WhatsAppRegistrationMethod
}


@define(init=False)
class WhatsAppSenderRegistration:
    """Receipt of a request for a one-time password.

    Args:
        id: Identifier of the sender.
        method: How the password reaches the number.
        accepted: When the request was accepted, in UTC.
        verification_code_sent: Whether a password was sent; false when the number was registered
            already. May be absent.
    """

    id: str | None | Unset
    method: WhatsAppRegistrationMethod | None | Unset
    accepted: datetime.datetime | None | Unset
    verification_code_sent: bool | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        id: str | None | Unset = UNSET,
        method: WhatsAppRegistrationMethod | str | None | Unset = UNSET,
        accepted: datetime.datetime | None | Unset = UNSET,
        verification_code_sent: bool | None | Unset = UNSET,
    ) -> None:
        self._load({"id": id, "method": method, "accepted": accepted, "verificationCodeSent": verification_code_sent})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            self.id = get("id", UNSET)
            value = get("method", UNSET)
            if value is not UNSET and value is not None:
                at = "method"
                value = _WHATS_APP_REGISTRATION_METHOD.get(value) or WhatsAppRegistrationMethod(value)
            self.method = value
            value = get("accepted", UNSET)
            if value is not UNSET and value is not None:
                at = "accepted"
                value = parse_datetime(value) if value != "" else UNSET
            self.accepted = value
            self.verification_code_sent = get("verificationCodeSent", UNSET)
        except Exception as error:
            raise located(error, "WhatsAppSenderRegistration", at, data) from error
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
