# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Unset, as_model, located, members_of
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

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            at = "phoneNumberProvider"
            value = data[at]
            value = _WHATS_APP_NUMBER_PROVIDER_INPUT.get(value) or WhatsAppNumberProviderInput(value)
            self.phone_number_provider = value
            if "status" in data:
                at = "status"
                value = data[at]
                if value is not None:
                    value = _SUBMIT_ACTION.get(value) or SubmitAction(value)
                self.status = value
            if "region" in data:
                at = "region"
                value = data[at]
                if value is not None:
                    value = _REGION.get(value) or Region(value)
                self.region = value
            if "metaLocalStorage" in data:
                at = "metaLocalStorage"
                value = data[at]
                if value is not None:
                    value = _WHATS_APP_META_LOCAL_STORAGE_INPUT.get(value) or WhatsAppMetaLocalStorageInput(value)
                self.meta_local_storage = value
            if "saveDraftOnFailure" in data:
                self.save_draft_on_failure = data["saveDraftOnFailure"]
            if "details" in data:
                at = "details"
                value = data[at]
                if value is not None:
                    value = (
                        CreateWhatsAppSenderOnBehalfOfDetails._decode(value)
                        if type(value) is dict
                        else as_model(value, CreateWhatsAppSenderOnBehalfOfDetails)
                    )
                self.details = value
        except Exception as error:
            raise located(error, "CreateWhatsAppSenderOnBehalfOf", at, data) from error

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
