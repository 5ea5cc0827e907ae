# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_model, as_object, encode_model, located, shape
from .whats_app_account_change_status import WhatsAppAccountChangeStatus
from .whats_app_account_details import WhatsAppAccountDetails

_FIELDS: Final = (("status", "status"), ("details", "details"))
_NAMES: Final = frozenset({"status", "details"})
_WHATS_APP_ACCOUNT_CHANGE_STATUS: Final[dict[Any, WhatsAppAccountChangeStatus]] = {
    member.value: member for member in WhatsAppAccountChangeStatus
}


@define(init=False)
class WhatsAppAccountChanges:
    """A request for an account, or a corrected one, that is not decided yet or was refused.

    Args:
        status: How far the request is.
        details: What was asked for. May be absent.
    """

    status: WhatsAppAccountChangeStatus
    details: WhatsAppAccountDetails | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        status: WhatsAppAccountChangeStatus | str,
        details: WhatsAppAccountDetails | Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        self._load({"status": status, "details": details})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            at = "status"
            value = data[at]
            value = _WHATS_APP_ACCOUNT_CHANGE_STATUS.get(value) or WhatsAppAccountChangeStatus(value)
            self.status = value
            value = get("details", UNSET)
            if value is not UNSET and value is not None:
                at = "details"
                value = (
                    WhatsAppAccountDetails.from_dict(value)
                    if type(value) is dict
                    else as_model(value, WhatsAppAccountDetails)
                )
            self.details = value
        except Exception as error:
            raise located(error, "WhatsAppAccountChanges", at, data) from error
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
