# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_object, encode_model, located, shape
from .region import Region
from .whats_app_business_manager_public_input import WhatsAppBusinessManagerPublicInput
from .whats_app_meta_local_storage_input import WhatsAppMetaLocalStorageInput

_FIELDS: Final = (
    ("waba_id", "wabaId"),
    ("phone_number_id", "phoneNumberId"),
    ("region", "region"),
    ("meta_local_storage", "metaLocalStorage"),
    ("business_manager", "businessManager"),
)
_NAMES: Final = frozenset({"wabaId", "phoneNumberId", "region", "metaLocalStorage", "businessManager"})
_REGION: Final[dict[Any, Region]] = {member.value: member for member in Region}
_WHATS_APP_BUSINESS_MANAGER_PUBLIC_INPUT: Final[dict[Any, WhatsAppBusinessManagerPublicInput]] = {
    member.value: member for member in WhatsAppBusinessManagerPublicInput
}
_WHATS_APP_META_LOCAL_STORAGE_INPUT: Final[dict[Any, WhatsAppMetaLocalStorageInput]] = {
    member.value: member for member in WhatsAppMetaLocalStorageInput
}


@define(init=False)
class CreateWhatsAppSenderEmbedded:
    """A new sender through embedded signup: a number of a WhatsApp Business Account that the customer has
    connected to Sinch.

    Args:
        waba_id: Meta's identifier of the WhatsApp Business Account.
        phone_number_id: Meta's identifier of the number in that account.
        region: Region to create the sender in. Left out, the billing country of the project decides.
        meta_local_storage: Country in which Meta shall keep the messages at rest. Left out, the region
            decides.
        business_manager: Business manager of Sinch to connect to; the region decides which will do. May
            be left out.
    """

    waba_id: str
    phone_number_id: str
    region: Region | None | Unset
    meta_local_storage: WhatsAppMetaLocalStorageInput | None | Unset
    business_manager: WhatsAppBusinessManagerPublicInput | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        waba_id: str,
        phone_number_id: str,
        region: Region | str | None | Unset = UNSET,
        meta_local_storage: WhatsAppMetaLocalStorageInput | str | None | Unset = UNSET,
        business_manager: WhatsAppBusinessManagerPublicInput | str | None | Unset = UNSET,
    ) -> None:
        self._load(
            {
                "wabaId": waba_id,
                "phoneNumberId": phone_number_id,
                "region": region,
                "metaLocalStorage": meta_local_storage,
                "businessManager": business_manager,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            at = "wabaId"
            self.waba_id = data[at]
            at = "phoneNumberId"
            self.phone_number_id = data[at]
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
        except Exception as error:
            raise located(error, "CreateWhatsAppSenderEmbedded", at, data) from error
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
