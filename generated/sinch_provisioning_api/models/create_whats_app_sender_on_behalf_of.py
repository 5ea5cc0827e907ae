# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, members_of, new
from .create_whats_app_sender_on_behalf_of_details import CreateWhatsAppSenderOnBehalfOfDetails
from .region import Region
from .submit_action import SubmitAction
from .whats_app_meta_local_storage_input import WhatsAppMetaLocalStorageInput
from .whats_app_number_provider_input import WhatsAppNumberProviderInput

if TYPE_CHECKING:
    from .. import params

_REGION: Final = members_of(Region)
_SUBMIT_ACTION: Final = members_of(SubmitAction)
_WHATS_APP_META_LOCAL_STORAGE_INPUT: Final = members_of(WhatsAppMetaLocalStorageInput)
_WHATS_APP_NUMBER_PROVIDER_INPUT: Final = members_of(WhatsAppNumberProviderInput)


class CreateWhatsAppSenderOnBehalfOf(Model):
    """A new sender on behalf of the customer: Sinch registers a number for an account that Sinch owns.
    Meta has taken no new accounts of this kind since 2025-09-30. This form is reconstructed from its
    successor.
    """

    phone_number_provider: WhatsAppNumberProviderInput
    """Who the number comes from."""
    status: SubmitAction | None = None
    """Whether to keep the sender as a draft or to submit it; it is submitted when this is left out."""
    region: Region | None = None
    """Region to create the sender in. Left out, the billing country of the project decides."""
    meta_local_storage: WhatsAppMetaLocalStorageInput | None = None
    """Country in which Meta shall keep the messages at rest. Left out, the region decides."""
    save_draft_on_failure: bool | None = None
    """Whether to keep a draft when submitting fails; nothing is kept when this is left out."""
    details: CreateWhatsAppSenderOnBehalfOfDetails | None = None
    """The profile and the number. A draft may leave them out, or hold any part of them."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.CreateWhatsAppSenderOnBehalfOfValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        phone_number_provider: WhatsAppNumberProviderInput | params.WhatsAppNumberProviderInputText,
        status: SubmitAction | params.SubmitActionText | Unset = UNSET,
        region: Region | params.RegionText | Unset = UNSET,
        meta_local_storage: WhatsAppMetaLocalStorageInput | params.WhatsAppMetaLocalStorageInputText | Unset = UNSET,
        save_draft_on_failure: bool | Unset = UNSET,
        details: CreateWhatsAppSenderOnBehalfOfDetails
        | params.CreateWhatsAppSenderOnBehalfOfDetailsDict
        | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 6
        at = ""
        value: Any
        try:
            at = "phoneNumberProvider"
            value = data[at]
            value = _WHATS_APP_NUMBER_PROVIDER_INPUT[value]
            self.phone_number_provider = value
            if "status" in data:
                at = "status"
                value = data[at]
                if value is not None:
                    value = _SUBMIT_ACTION[value]
                self.status = value
            else:
                known -= 1
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
            if "saveDraftOnFailure" in data:
                self.save_draft_on_failure = data["saveDraftOnFailure"]
            else:
                known -= 1
            if "details" in data:
                at = "details"
                value = data[at]
                if value is not None:
                    value = (
                        new(CreateWhatsAppSenderOnBehalfOfDetails)._load(value, share)
                        if type(value) is dict
                        else as_model(value, CreateWhatsAppSenderOnBehalfOfDetails)
                    )
                self.details = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "CreateWhatsAppSenderOnBehalfOf", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "phone_number_provider" in present:
            value = present["phone_number_provider"]
            members["phoneNumberProvider"] = (
                value._value_ if type(value) is WhatsAppNumberProviderInput else encode(value)
            )
        if "status" in present:
            value = present["status"]
            members["status"] = value._value_ if type(value) is SubmitAction else encode(value)
        if "region" in present:
            value = present["region"]
            members["region"] = value._value_ if type(value) is Region else encode(value)
        if "meta_local_storage" in present:
            value = present["meta_local_storage"]
            members["metaLocalStorage"] = (
                value._value_ if type(value) is WhatsAppMetaLocalStorageInput else encode(value)
            )
        if "save_draft_on_failure" in present:
            value = present["save_draft_on_failure"]
            members["saveDraftOnFailure"] = value if type(value) is bool else encode(value)
        if "details" in present:
            value = present["details"]
            members["details"] = (
                value._dump() if type(value) is CreateWhatsAppSenderOnBehalfOfDetails else encode(value)
            )
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "phoneNumberProvider": shapes.Property(
                "phone_number_provider", shapes.Member(WhatsAppNumberProviderInput), required=True
            ),
            "status": shapes.Property("status", shapes.Member(SubmitAction)),
            "region": shapes.Property("region", shapes.Member(Region)),
            "metaLocalStorage": shapes.Property("meta_local_storage", shapes.Member(WhatsAppMetaLocalStorageInput)),
            "saveDraftOnFailure": shapes.Property("save_draft_on_failure", shapes.BOOLEAN),
            "details": shapes.Property("details", shapes.Object(CreateWhatsAppSenderOnBehalfOfDetails)),
        }
