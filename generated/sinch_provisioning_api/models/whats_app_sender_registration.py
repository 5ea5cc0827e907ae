# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode, encode_datetime, located, members_of, parse_datetime
from .whats_app_registration_method import WhatsAppRegistrationMethod

if TYPE_CHECKING:
    from .. import params

_WHATS_APP_REGISTRATION_METHOD: Final = members_of(WhatsAppRegistrationMethod)


class WhatsAppSenderRegistration(Model):
    """Receipt of a request for a one-time password."""

    id: str | None = None
    """Identifier of the sender."""
    method: WhatsAppRegistrationMethod | None = None
    """How the password reaches the number."""
    accepted: datetime.datetime | None = None
    """When the request was accepted, in UTC."""
    verification_code_sent: bool | None = None
    """Whether a password was sent; false when the number was registered already. May be absent."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppSenderRegistrationValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        method: WhatsAppRegistrationMethod | str | Unset = UNSET,
        accepted: datetime.datetime | Unset = UNSET,
        verification_code_sent: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 4
        at = ""
        value: Any
        try:
            if "id" in data:
                value = data["id"]
                self.id = share(value, value) if type(value) is str else value
            else:
                known -= 1
            if "method" in data:
                at = "method"
                value = data[at]
                if value is not None:
                    value = _WHATS_APP_REGISTRATION_METHOD[value]
                self.method = value
            else:
                known -= 1
            if "accepted" in data:
                at = "accepted"
                value = data[at]
                if value != "":  # some servers send an empty text for a time that is not there
                    self.accepted = None if value is None else parse_datetime(value)
            else:
                known -= 1
            if "verificationCodeSent" in data:
                self.verification_code_sent = data["verificationCodeSent"]
            else:
                known -= 1
        except Exception as error:
            raise located(error, "WhatsAppSenderRegistration", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "id" in present:
            value = present["id"]
            members["id"] = value if type(value) is str else encode(value)
        if "method" in present:
            value = present["method"]
            members["method"] = value._value_ if type(value) is WhatsAppRegistrationMethod else encode(value)
        if "accepted" in present:
            value = present["accepted"]
            members["accepted"] = encode_datetime(value) if type(value) is datetime.datetime else encode(value)
        if "verification_code_sent" in present:
            value = present["verification_code_sent"]
            members["verificationCodeSent"] = value if type(value) is bool else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "id": shapes.Property("id", shapes.TEXT),
            "method": shapes.Property("method", shapes.Member(WhatsAppRegistrationMethod)),
            "accepted": shapes.Property("accepted", shapes.Parsed("a date-time", parse_datetime), empty_is_absent=True),
            "verificationCodeSent": shapes.Property("verification_code_sent", shapes.BOOLEAN),
        }
