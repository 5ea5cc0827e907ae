# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_model, as_object, encode_model, located, shape
from .create_whats_app_sender_details import CreateWhatsAppSenderDetails
from .region import Region
from .whats_app_business_manager_public_input import WhatsAppBusinessManagerPublicInput
from .whats_app_meta_local_storage_input import WhatsAppMetaLocalStorageInput

_FIELDS: Final = (
    ("name", "name"),
    ("details", "details"),
    ("region", "region"),
    ("meta_local_storage", "metaLocalStorage"),
    ("business_manager", "businessManager"),
    ("waba_id", "wabaId"),
    ("phone_number_id", "phoneNumberId"),
    ("facebook_access_token", "facebookAccessToken"),
    ("facebook_code", "facebookCode"),
)
_NAMES: Final = frozenset(
    {
        "name",
        "details",
        "region",
        "metaLocalStorage",
        "businessManager",
        "wabaId",
        "phoneNumberId",
        "facebookAccessToken",
        "facebookCode",
    }
)
_REGION: Final[dict[Any, Region]] = {member.value: member for member in Region}
_WHATS_APP_BUSINESS_MANAGER_PUBLIC_INPUT: Final[dict[Any, WhatsAppBusinessManagerPublicInput]] = {
    member.value: member for member in WhatsAppBusinessManagerPublicInput
}
_WHATS_APP_META_LOCAL_STORAGE_INPUT: Final[dict[Any, WhatsAppMetaLocalStorageInput]] = {
    member.value: member for member in WhatsAppMetaLocalStorageInput
}


@define(init=False)
class CreateWhatsAppSenderLegacy:
    """A new sender through embedded signup in its older form, with a Facebook token or code. One of the
    two must be sent.

    Args:
        name: Name of the sender for internal use, 1 to 128 characters.
        details: The profile that the sender shall have.
        region: Region to create the sender in. Left out, the billing country of the project decides.
        meta_local_storage: Country in which Meta shall keep the messages at rest. Left out, the region
            decides.
        business_manager: Business manager of Sinch to connect to; the region decides which will do. May
            be left out.
        waba_id: Meta's identifier of the WhatsApp Business Account. Left out, it is looked up by the
            project.
        phone_number_id: Meta's identifier of the number in that account. May be left out.
        facebook_access_token: Long-lived Facebook token of the customer; needed when facebookCode is
            left out.
        facebook_code: Code from embedded signup, good for one use; needed when facebookAccessToken is
            left out.
    """

    name: str
    details: CreateWhatsAppSenderDetails
    region: Region | None | Unset
    meta_local_storage: WhatsAppMetaLocalStorageInput | None | Unset
    business_manager: WhatsAppBusinessManagerPublicInput | None | Unset
    waba_id: str | None | Unset
    phone_number_id: str | None | Unset
    facebook_access_token: str | None | Unset = field(repr=False)
    facebook_code: str | None | Unset = field(repr=False)
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        name: str,
        details: CreateWhatsAppSenderDetails | Mapping[str, Any],
        region: Region | str | None | Unset = UNSET,
        meta_local_storage: WhatsAppMetaLocalStorageInput | str | None | Unset = UNSET,
        business_manager: WhatsAppBusinessManagerPublicInput | str | None | Unset = UNSET,
        waba_id: str | None | Unset = UNSET,
        phone_number_id: str | None | Unset = UNSET,
        facebook_access_token: str | None | Unset = UNSET,
        facebook_code: str | None | Unset = UNSET,
    ) -> None:
        self._load(
            {
                "name": name,
                "details": details,
                "region": region,
                "metaLocalStorage": meta_local_storage,
                "businessManager": business_manager,
                "wabaId": waba_id,
                "phoneNumberId": phone_number_id,
                "facebookAccessToken": facebook_access_token,
                "facebookCode": facebook_code,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            at = "name"
            self.name = data[at]
            at = "details"
            value = data[at]
            value = (
                CreateWhatsAppSenderDetails.from_dict(value)
                if type(value) is dict
                else as_model(value, CreateWhatsAppSenderDetails)
            )
            self.details = value
            value = get("region", UNSET)
            if value is not UNSET and value is not None:
                at = "region"
                value = _REGION.get(value) or Region(value)
            self.region = value
            value = get("metaLocalStorage", UNSET)
            if value is not UNSET and value is not None:
                at = "metaLocalStorage"
                value = _WHATS_APP_META_LOCAL_STORAGE_INPUT.get(value) or WhatsAppMetaLocalStorageInput(value)
            self.meta_local_storage = value
            value = get("businessManager", UNSET)
            if value is not UNSET and value is not None:
                at = "businessManager"
                value = _WHATS_APP_BUSINESS_MANAGER_PUBLIC_INPUT.get(value) or WhatsAppBusinessManagerPublicInput(value)
            self.business_manager = value
            self.waba_id = get("wabaId", UNSET)
            self.phone_number_id = get("phoneNumberId", UNSET)
            self.facebook_access_token = get("facebookAccessToken", UNSET)
            self.facebook_code = get("facebookCode", UNSET)
        except Exception as error:
            raise located(error, "CreateWhatsAppSenderLegacy", at, data) from error
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
