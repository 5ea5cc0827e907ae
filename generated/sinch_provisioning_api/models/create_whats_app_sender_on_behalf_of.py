# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_model, as_object, encode_model, located, shape
from .create_whats_app_sender_on_behalf_of_details import CreateWhatsAppSenderOnBehalfOfDetails
from .region import Region
from .submit_action import SubmitAction
from .whats_app_meta_local_storage_input import WhatsAppMetaLocalStorageInput
from .whats_app_number_provider_input import WhatsAppNumberProviderInput

_FIELDS: Final = (
    ("phone_number_provider", "phoneNumberProvider"),
    ("status", "status"),
    ("region", "region"),
    ("meta_local_storage", "metaLocalStorage"),
    ("save_draft_on_failure", "saveDraftOnFailure"),
    ("details", "details"),
)
_NAMES: Final = frozenset(
    {"phoneNumberProvider", "status", "region", "metaLocalStorage", "saveDraftOnFailure", "details"}
)
_REGION: Final[dict[Any, Region]] = {member.value: member for member in Region}
_SUBMIT_ACTION: Final[dict[Any, SubmitAction]] = {member.value: member for member in SubmitAction}
_WHATS_APP_META_LOCAL_STORAGE_INPUT: Final[dict[Any, WhatsAppMetaLocalStorageInput]] = {
    member.value: member for member in WhatsAppMetaLocalStorageInput
}
_WHATS_APP_NUMBER_PROVIDER_INPUT: Final[dict[Any, WhatsAppNumberProviderInput]] = {
    member.value: member for member in WhatsAppNumberProviderInput
}


@define(init=False)
class CreateWhatsAppSenderOnBehalfOf:
    """A new sender on behalf of the customer: Sinch registers a number for an account that Sinch owns.
    Meta has taken no new accounts of this kind since 2025-09-30. This form is reconstructed from its
    successor.

    Args:
        phone_number_provider: Who the number comes from.
        status: Whether to keep the sender as a draft or to submit it; it is submitted when this is left
            out.
        region: Region to create the sender in. Left out, the billing country of the project decides.
        meta_local_storage: Country in which Meta shall keep the messages at rest. Left out, the region
            decides.
        save_draft_on_failure: Whether to keep a draft when submitting fails; nothing is kept when this
            is left out.
        details: The profile and the number. A draft may leave them out, or hold any part of them.
    """

    phone_number_provider: WhatsAppNumberProviderInput
    status: SubmitAction | None | Unset
    region: Region | None | Unset
    meta_local_storage: WhatsAppMetaLocalStorageInput | None | Unset
    save_draft_on_failure: bool | None | Unset
    details: CreateWhatsAppSenderOnBehalfOfDetails | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        phone_number_provider: WhatsAppNumberProviderInput | str,
        status: SubmitAction | str | None | Unset = UNSET,
        region: Region | str | None | Unset = UNSET,
        meta_local_storage: WhatsAppMetaLocalStorageInput | str | None | Unset = UNSET,
        save_draft_on_failure: bool | None | Unset = UNSET,
        details: CreateWhatsAppSenderOnBehalfOfDetails | Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        self._load(
            {
                "phoneNumberProvider": phone_number_provider,
                "status": status,
                "region": region,
                "metaLocalStorage": meta_local_storage,
                "saveDraftOnFailure": save_draft_on_failure,
                "details": details,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            at = "phoneNumberProvider"
            value = data[at]
            value = _WHATS_APP_NUMBER_PROVIDER_INPUT.get(value) or WhatsAppNumberProviderInput(value)
            self.phone_number_provider = value
            value = get("status", UNSET)
            if value is not UNSET and value is not None:
                at = "status"
                value = _SUBMIT_ACTION.get(value) or SubmitAction(value)
            self.status = value
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
            self.save_draft_on_failure = get("saveDraftOnFailure", UNSET)
            value = get("details", UNSET)
            if value is not UNSET and value is not None:
                at = "details"
                value = (
                    CreateWhatsAppSenderOnBehalfOfDetails.from_dict(value)
                    if type(value) is dict
                    else as_model(value, CreateWhatsAppSenderOnBehalfOfDetails)
                )
            self.details = value
        except Exception as error:
            raise located(error, "CreateWhatsAppSenderOnBehalfOf", at, data) from error
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
