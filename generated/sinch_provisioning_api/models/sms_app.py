# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define

from ..types import (
    as_object,
    encode_model,
    located,
)
from .sms_app_provisioning_status import SmsAppProvisioningStatus

_FIELDS: Final = (
    ("name", "name"),
    ("id", "id"),
    ("sms_service_id", "smsServiceId"),
    ("status", "status"),
)
_NAMES: Final = frozenset(
    {
        "name",
        "id",
        "smsServiceId",
        "status",
    }
)
_SMS_APP_PROVISIONING_STATUS: Final[dict[Any, SmsAppProvisioningStatus]] = {
    member.value: member for member in SmsAppProvisioningStatus
}


@define(init=False)
class SmsApp:
    """The SMS app that was made.

    Args:
        name: Its name.
        id: Identifier of the SMS app (32 hexadecimal digits).
        sms_service_id: SMS service (service plan) the app belongs to.
        status: Progress of an SMS app.
    """

    name: str
    id: str
    sms_service_id: str
    status: SmsAppProvisioningStatus
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        name: str,
        id: str,
        sms_service_id: str,
        status: SmsAppProvisioningStatus | str,
    ) -> None:
        self._load(
            {
                "name": name,
                "id": id,
                "smsServiceId": sms_service_id,
                "status": status,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            at = "name"
            self.name = data[at]
            at = "id"
            self.id = data[at]
            at = "smsServiceId"
            self.sms_service_id = data[at]
            at = "status"
            value = data[at]
            value = _SMS_APP_PROVISIONING_STATUS.get(value) or SmsAppProvisioningStatus(value)
            self.status = value
        except Exception as error:
            raise located(error, "SmsApp", at, data) from error
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
