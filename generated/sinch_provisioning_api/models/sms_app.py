# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode, located, members_of
from .sms_app_provisioning_status import SmsAppProvisioningStatus

if TYPE_CHECKING:
    from .. import params

_SMS_APP_PROVISIONING_STATUS: Final = members_of(SmsAppProvisioningStatus)


class SmsApp(Model):
    """The SMS app that was made."""

    id: str
    """Identifier of the SMS app, 32 hexadecimal digits."""
    status: SmsAppProvisioningStatus
    """How far the SMS app is."""
    name: str | None = None
    """Name of the SMS app."""
    sms_service_id: str | None = None
    """Identifier of the SMS service (service plan) the app belongs to, 32 hexadecimal digits."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.SmsAppValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        id: str,
        status: SmsAppProvisioningStatus | str,
        name: str | Unset = UNSET,
        sms_service_id: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 4
        at = ""
        value: Any
        try:
            at = "id"
            self.id = data[at]
            at = "status"
            value = data[at]
            value = _SMS_APP_PROVISIONING_STATUS[value]
            self.status = value
            if "name" in data:
                self.name = data["name"]
            else:
                known -= 1
            if "smsServiceId" in data:
                value = data["smsServiceId"]
                self.sms_service_id = share(value, value) if type(value) is str else value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "SmsApp", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "id" in present:
            value = present["id"]
            members["id"] = value if type(value) is str else encode(value)
        if "status" in present:
            value = present["status"]
            members["status"] = value._value_ if type(value) is SmsAppProvisioningStatus else encode(value)
        if "name" in present:
            value = present["name"]
            members["name"] = value if type(value) is str else encode(value)
        if "sms_service_id" in present:
            value = present["sms_service_id"]
            members["smsServiceId"] = value if type(value) is str else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "id": shapes.Property("id", shapes.TEXT, required=True),
            "status": shapes.Property("status", shapes.Member(SmsAppProvisioningStatus), required=True),
            "name": shapes.Property("name", shapes.TEXT),
            "smsServiceId": shapes.Property("sms_service_id", shapes.TEXT),
        }
