# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_model, as_object, encode_model, located, shape
from .whats_app_sender_change_status import WhatsAppSenderChangeStatus
from .whats_app_sender_details import WhatsAppSenderDetails
from .whats_app_sender_error_code import WhatsAppSenderErrorCode

_FIELDS: Final = (
    ("status", "status"),
    ("details", "details"),
    ("error_reason", "errorReason"),
    ("error_code", "errorCode"),
)
_NAMES: Final = frozenset({"status", "details", "errorReason", "errorCode"})
_WHATS_APP_SENDER_CHANGE_STATUS: Final[dict[Any, WhatsAppSenderChangeStatus]] = {
    member.value: member for member in WhatsAppSenderChangeStatus
}
_WHATS_APP_SENDER_ERROR_CODE: Final[dict[Any, WhatsAppSenderErrorCode]] = {
    member.value: member for member in WhatsAppSenderErrorCode
}


@define(init=False)
class WhatsAppSenderChanges:
    """Changes of a sender that are not in force yet.

    Args:
        status: How far the changes are.
        details: The profile as it shall be: all of it for a new sender, the fields that change for a
            live one.
        error_reason: Why the changes failed, in words. Present while the status is ERROR.
        error_code: Why the changes failed, as a code. Present while the status is ERROR.
    """

    status: WhatsAppSenderChangeStatus
    details: WhatsAppSenderDetails | None | Unset
    error_reason: str | None | Unset
    error_code: WhatsAppSenderErrorCode | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        status: WhatsAppSenderChangeStatus | str,
        details: WhatsAppSenderDetails | Mapping[str, Any] | None | Unset = UNSET,
        error_reason: str | None | Unset = UNSET,
        error_code: WhatsAppSenderErrorCode | str | None | Unset = UNSET,
    ) -> None:
        self._load({"status": status, "details": details, "errorReason": error_reason, "errorCode": error_code})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            at = "status"
            value = data[at]
            value = _WHATS_APP_SENDER_CHANGE_STATUS.get(value) or WhatsAppSenderChangeStatus(value)
            self.status = value
            value = get("details", UNSET)
            if value is not UNSET and value is not None:
                at = "details"
                value = (
                    WhatsAppSenderDetails.from_dict(value)
                    if type(value) is dict
                    else as_model(value, WhatsAppSenderDetails)
                )
            self.details = value
            self.error_reason = get("errorReason", UNSET)
            value = get("errorCode", UNSET)
            if value is not UNSET and value is not None:
                at = "errorCode"
                value = _WHATS_APP_SENDER_ERROR_CODE.get(value) or WhatsAppSenderErrorCode(value)
            self.error_code = value
        except Exception as error:
            raise located(error, "WhatsAppSenderChanges", at, data) from error
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
