# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, members_of, new
from .whats_app_sender_change_status import WhatsAppSenderChangeStatus
from .whats_app_sender_details import WhatsAppSenderDetails
from .whats_app_sender_error_code import WhatsAppSenderErrorCode

if TYPE_CHECKING:
    from .. import params

_WHATS_APP_SENDER_CHANGE_STATUS: Final = members_of(WhatsAppSenderChangeStatus)
_WHATS_APP_SENDER_ERROR_CODE: Final = members_of(WhatsAppSenderErrorCode)


class WhatsAppSenderChanges(Model):
    """Changes of a sender that are not in force yet."""

    status: WhatsAppSenderChangeStatus
    """How far the changes are."""
    details: WhatsAppSenderDetails | None = None
    """The profile as it shall be: all of it for a new sender, the fields that change for a live one."""
    error_reason: str | None = None
    """Why the changes failed, in words. Present while the status is ERROR."""
    error_code: WhatsAppSenderErrorCode | None = None
    """Why the changes failed, as a code. Present while the status is ERROR."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppSenderChangesValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        status: WhatsAppSenderChangeStatus | str,
        details: WhatsAppSenderDetails | Mapping[str, Any] | Unset = UNSET,
        error_reason: str | Unset = UNSET,
        error_code: WhatsAppSenderErrorCode | str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 4
        at = ""
        value: Any
        try:
            at = "status"
            value = data[at]
            value = _WHATS_APP_SENDER_CHANGE_STATUS[value]
            self.status = value
            if "details" in data:
                at = "details"
                value = data[at]
                if value is not None:
                    value = (
                        new(WhatsAppSenderDetails)._load(value, share)
                        if type(value) is dict
                        else as_model(value, WhatsAppSenderDetails)
                    )
                self.details = value
            else:
                known -= 1
            if "errorReason" in data:
                self.error_reason = data["errorReason"]
            else:
                known -= 1
            if "errorCode" in data:
                at = "errorCode"
                value = data[at]
                if value is not None:
                    value = _WHATS_APP_SENDER_ERROR_CODE[value]
                self.error_code = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "WhatsAppSenderChanges", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "status" in present:
            value = present["status"]
            members["status"] = value._value_ if type(value) is WhatsAppSenderChangeStatus else encode(value)
        if "details" in present:
            value = present["details"]
            members["details"] = value._dump() if type(value) is WhatsAppSenderDetails else encode(value)
        if "error_reason" in present:
            value = present["error_reason"]
            members["errorReason"] = value if type(value) is str else encode(value)
        if "error_code" in present:
            value = present["error_code"]
            members["errorCode"] = value._value_ if type(value) is WhatsAppSenderErrorCode else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "status": shapes.Property("status", shapes.Member(WhatsAppSenderChangeStatus), required=True),
            "details": shapes.Property("details", shapes.Object(WhatsAppSenderDetails)),
            "errorReason": shapes.Property("error_reason", shapes.TEXT),
            "errorCode": shapes.Property("error_code", shapes.Member(WhatsAppSenderErrorCode)),
        }
