# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode, located, members_of
from .region import Region
from .whats_app_business_manager_public_input import WhatsAppBusinessManagerPublicInput
from .whats_app_meta_local_storage_input import WhatsAppMetaLocalStorageInput

if TYPE_CHECKING:
    from .. import params

_REGION: Final = members_of(Region)
_WHATS_APP_BUSINESS_MANAGER_PUBLIC_INPUT: Final = members_of(WhatsAppBusinessManagerPublicInput)
_WHATS_APP_META_LOCAL_STORAGE_INPUT: Final = members_of(WhatsAppMetaLocalStorageInput)


class CreateWhatsAppSenderEmbedded(Model):
    """A new sender through embedded signup: a number of a WhatsApp Business Account that the customer has
    connected to Sinch.
    """

    waba_id: str
    """Meta's identifier of the WhatsApp Business Account."""
    phone_number_id: str
    """Meta's identifier of the number in that account."""
    region: Region | None = None
    """Region to create the sender in. Left out, the billing country of the project decides."""
    meta_local_storage: WhatsAppMetaLocalStorageInput | None = None
    """Country in which Meta shall keep the messages at rest. Left out, the region decides."""
    business_manager: WhatsAppBusinessManagerPublicInput | None = None
    """Business manager of Sinch to connect to; the region decides which will do. May be left out."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.CreateWhatsAppSenderEmbeddedValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        waba_id: str,
        phone_number_id: str,
        region: Region | params.RegionText | Unset = UNSET,
        meta_local_storage: WhatsAppMetaLocalStorageInput | params.WhatsAppMetaLocalStorageInputText | Unset = UNSET,
        business_manager: WhatsAppBusinessManagerPublicInput
        | params.WhatsAppBusinessManagerPublicInputText
        | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 5
        at = ""
        value: Any
        try:
            at = "wabaId"
            value = data[at]
            self.waba_id = share(value, value) if type(value) is str else value
            at = "phoneNumberId"
            value = data[at]
            self.phone_number_id = share(value, value) if type(value) is str else value
            if "region" in data:
                at = "region"
                value = data[at]
                if value is not None:
                    value = _REGION[value]
                self.region = value
            else:
                known -= 1
            if "metaLocalStorage" in data:
                at = "metaLocalStorage"
                value = data[at]
                if value is not None:
                    value = _WHATS_APP_META_LOCAL_STORAGE_INPUT[value]
                self.meta_local_storage = value
            else:
                known -= 1
            if "businessManager" in data:
                at = "businessManager"
                value = data[at]
                if value is not None:
                    value = _WHATS_APP_BUSINESS_MANAGER_PUBLIC_INPUT[value]
                self.business_manager = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "CreateWhatsAppSenderEmbedded", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "waba_id" in present:
            value = present["waba_id"]
            members["wabaId"] = value if type(value) is str else encode(value)
        if "phone_number_id" in present:
            value = present["phone_number_id"]
            members["phoneNumberId"] = value if type(value) is str else encode(value)
        if "region" in present:
            value = present["region"]
            members["region"] = value._value_ if type(value) is Region else encode(value)
        if "meta_local_storage" in present:
            value = present["meta_local_storage"]
            members["metaLocalStorage"] = (
                value._value_ if type(value) is WhatsAppMetaLocalStorageInput else encode(value)
            )
        if "business_manager" in present:
            value = present["business_manager"]
            members["businessManager"] = (
                value._value_ if type(value) is WhatsAppBusinessManagerPublicInput else encode(value)
            )
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "wabaId": shapes.Property("waba_id", shapes.TEXT, required=True),
            "phoneNumberId": shapes.Property("phone_number_id", shapes.TEXT, required=True),
            "region": shapes.Property("region", shapes.Member(Region)),
            "metaLocalStorage": shapes.Property("meta_local_storage", shapes.Member(WhatsAppMetaLocalStorageInput)),
            "businessManager": shapes.Property("business_manager", shapes.Member(WhatsAppBusinessManagerPublicInput)),
        }
