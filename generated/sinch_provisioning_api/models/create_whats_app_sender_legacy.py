# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, members_of, new
from .create_whats_app_sender_details import CreateWhatsAppSenderDetails
from .region import Region
from .whats_app_business_manager_public_input import WhatsAppBusinessManagerPublicInput
from .whats_app_meta_local_storage_input import WhatsAppMetaLocalStorageInput

if TYPE_CHECKING:
    from .. import params

_REGION: Final = members_of(Region)
_WHATS_APP_BUSINESS_MANAGER_PUBLIC_INPUT: Final = members_of(WhatsAppBusinessManagerPublicInput)
_WHATS_APP_META_LOCAL_STORAGE_INPUT: Final = members_of(WhatsAppMetaLocalStorageInput)


class CreateWhatsAppSenderLegacy(Model):
    """A new sender through embedded signup in its older form, with a Facebook token or code. One of the
    two must be sent.
    """

    name: str
    """Name of the sender for internal use, 1 to 128 characters."""
    details: CreateWhatsAppSenderDetails
    """The profile that the sender shall have."""
    region: Region | None = None
    """Region to create the sender in. Left out, the billing country of the project decides."""
    meta_local_storage: WhatsAppMetaLocalStorageInput | None = None
    """Country in which Meta shall keep the messages at rest. Left out, the region decides."""
    business_manager: WhatsAppBusinessManagerPublicInput | None = None
    """Business manager of Sinch to connect to; the region decides which will do. May be left out."""
    waba_id: str | None = None
    """Meta's identifier of the WhatsApp Business Account. Left out, it is looked up by the project."""
    phone_number_id: str | None = None
    """Meta's identifier of the number in that account. May be left out."""
    facebook_access_token: str | None = None
    """Long-lived Facebook token of the customer; needed when facebookCode is left out."""
    facebook_code: str | None = None
    """Code from embedded signup, good for one use; needed when facebookAccessToken is left out."""
    _secrets: ClassVar[tuple[str, ...]] = ("facebook_access_token", "facebook_code")
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.CreateWhatsAppSenderLegacyValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        name: str,
        details: CreateWhatsAppSenderDetails | params.CreateWhatsAppSenderDetailsDict,
        region: Region | params.RegionText | Unset = UNSET,
        meta_local_storage: WhatsAppMetaLocalStorageInput | params.WhatsAppMetaLocalStorageInputText | Unset = UNSET,
        business_manager: WhatsAppBusinessManagerPublicInput
        | params.WhatsAppBusinessManagerPublicInputText
        | Unset = UNSET,
        waba_id: str | Unset = UNSET,
        phone_number_id: str | Unset = UNSET,
        facebook_access_token: str | Unset = UNSET,
        facebook_code: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 9
        at = ""
        value: Any
        try:
            at = "name"
            self.name = data[at]
            at = "details"
            value = data[at]
            value = (
                new(CreateWhatsAppSenderDetails)._load(value, share)
                if type(value) is dict
                else as_model(value, CreateWhatsAppSenderDetails)
            )
            self.details = value
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
            if "wabaId" in data:
                value = data["wabaId"]
                self.waba_id = share(value, value) if type(value) is str else value
            else:
                known -= 1
            if "phoneNumberId" in data:
                value = data["phoneNumberId"]
                self.phone_number_id = share(value, value) if type(value) is str else value
            else:
                known -= 1
            if "facebookAccessToken" in data:
                self.facebook_access_token = data["facebookAccessToken"]
            else:
                known -= 1
            if "facebookCode" in data:
                value = data["facebookCode"]
                self.facebook_code = share(value, value) if type(value) is str else value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "CreateWhatsAppSenderLegacy", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "name" in present:
            value = present["name"]
            members["name"] = value if type(value) is str else encode(value)
        if "details" in present:
            value = present["details"]
            members["details"] = value._dump() if type(value) is CreateWhatsAppSenderDetails else encode(value)
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
        if "waba_id" in present:
            value = present["waba_id"]
            members["wabaId"] = value if type(value) is str else encode(value)
        if "phone_number_id" in present:
            value = present["phone_number_id"]
            members["phoneNumberId"] = value if type(value) is str else encode(value)
        if "facebook_access_token" in present:
            value = present["facebook_access_token"]
            members["facebookAccessToken"] = value if type(value) is str else encode(value)
        if "facebook_code" in present:
            value = present["facebook_code"]
            members["facebookCode"] = value if type(value) is str else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "name": shapes.Property("name", shapes.TEXT, required=True),
            "details": shapes.Property("details", shapes.Object(CreateWhatsAppSenderDetails), required=True),
            "region": shapes.Property("region", shapes.Member(Region)),
            "metaLocalStorage": shapes.Property("meta_local_storage", shapes.Member(WhatsAppMetaLocalStorageInput)),
            "businessManager": shapes.Property("business_manager", shapes.Member(WhatsAppBusinessManagerPublicInput)),
            "wabaId": shapes.Property("waba_id", shapes.TEXT),
            "phoneNumberId": shapes.Property("phone_number_id", shapes.TEXT),
            "facebookAccessToken": shapes.Property("facebook_access_token", shapes.TEXT),
            "facebookCode": shapes.Property("facebook_code", shapes.TEXT),
        }
