# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_object, encode_model, located, shape
from .sms_app_provisioning_status import SmsAppProvisioningStatus

_FIELDS: Final = (("id", "id"), ("status", "status"), ("name", "name"), ("sms_service_id", "smsServiceId"))
_NAMES: Final = frozenset({"id", "status", "name", "smsServiceId"})
_SMS_APP_PROVISIONING_STATUS: Final[dict[Any, SmsAppProvisioningStatus]] = {
    member.value: member for member in SmsAppProvisioningStatus
}


@define(init=False)
class SmsApp:
    """The SMS app that was made.

    Args:
        id: Identifier of the SMS app, 32 hexadecimal digits.
        status: How far the SMS app is.
        name: Name of the SMS app.
        sms_service_id: Identifier of the SMS service (service plan) the app belongs to, 32 hexadecimal
            digits.
    """

    id: str
    status: SmsAppProvisioningStatus
    name: str | None | Unset
    sms_service_id: str | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        id: str,
        status: SmsAppProvisioningStatus | str,
        name: str | None | Unset = UNSET,
        sms_service_id: str | None | Unset = UNSET,
    ) -> None:
        self._load({"id": id, "status": status, "name": name, "smsServiceId": sms_service_id})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            at = "id"
            self.id = data[at]
            at = "status"
            value = data[at]
            value = _SMS_APP_PROVISIONING_STATUS.get(value) or SmsAppProvisioningStatus(value)
            self.status = value
            self.name = get("name", UNSET)
            self.sms_service_id = get("smsServiceId", UNSET)
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
