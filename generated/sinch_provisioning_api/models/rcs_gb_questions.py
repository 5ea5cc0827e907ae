# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_model, as_object, encode_model, located, shape
from .rcs_question import RcsQuestion

_FIELDS: Final = (
    ("brand_industry", "brandIndustry"),
    ("company_legal_name", "companyLegalName"),
    ("company_registration_number", "companyRegistrationNumber"),
    ("full_company_address", "fullCompanyAddress"),
    ("messages_volume", "messagesVolume"),
    ("messages_frequency", "messagesFrequency"),
    ("campaign_length", "campaignLength"),
)
_NAMES: Final = frozenset(
    {
        "brandIndustry",
        "companyLegalName",
        "companyRegistrationNumber",
        "fullCompanyAddress",
        "messagesVolume",
        "messagesFrequency",
        "campaignLength",
    }
)


@define(init=False)
class RcsGbQuestions:
    """The questions for a launch in the United Kingdom, each under the name of its answer.

    Args:
        brand_industry: Asks for the line of business.
        company_legal_name: Asks for the registered name of the company.
        company_registration_number: Asks for the registration number of the company.
        full_company_address: Asks for the full address of the company.
        messages_volume: Asks for the expected number of messages.
        messages_frequency: Asks how often messages are sent.
        campaign_length: Deprecated, without a successor. Asks how long the campaign runs.
    """

    brand_industry: RcsQuestion | None | Unset
    company_legal_name: RcsQuestion | None | Unset
    company_registration_number: RcsQuestion | None | Unset
    full_company_address: RcsQuestion | None | Unset
    messages_volume: RcsQuestion | None | Unset
    messages_frequency: RcsQuestion | None | Unset
    campaign_length: RcsQuestion | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        brand_industry: RcsQuestion | Mapping[str, Any] | None | Unset = UNSET,
        company_legal_name: RcsQuestion | Mapping[str, Any] | None | Unset = UNSET,
        company_registration_number: RcsQuestion | Mapping[str, Any] | None | Unset = UNSET,
        full_company_address: RcsQuestion | Mapping[str, Any] | None | Unset = UNSET,
        messages_volume: RcsQuestion | Mapping[str, Any] | None | Unset = UNSET,
        messages_frequency: RcsQuestion | Mapping[str, Any] | None | Unset = UNSET,
        campaign_length: RcsQuestion | Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        self._load(
            {
                "brandIndustry": brand_industry,
                "companyLegalName": company_legal_name,
                "companyRegistrationNumber": company_registration_number,
                "fullCompanyAddress": full_company_address,
                "messagesVolume": messages_volume,
                "messagesFrequency": messages_frequency,
                "campaignLength": campaign_length,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            value = get("brandIndustry", UNSET)
            if value is not UNSET and value is not None:
                at = "brandIndustry"
                value = RcsQuestion.from_dict(value) if type(value) is dict else as_model(value, RcsQuestion)
            self.brand_industry = value
            value = get("companyLegalName", UNSET)
            if value is not UNSET and value is not None:
                at = "companyLegalName"
                value = RcsQuestion.from_dict(value) if type(value) is dict else as_model(value, RcsQuestion)
            self.company_legal_name = value
            value = get("companyRegistrationNumber", UNSET)
            if value is not UNSET and value is not None:
                at = "companyRegistrationNumber"
                value = RcsQuestion.from_dict(value) if type(value) is dict else as_model(value, RcsQuestion)
            self.company_registration_number = value
            value = get("fullCompanyAddress", UNSET)
            if value is not UNSET and value is not None:
                at = "fullCompanyAddress"
                value = RcsQuestion.from_dict(value) if type(value) is dict else as_model(value, RcsQuestion)
            self.full_company_address = value
            value = get("messagesVolume", UNSET)
            if value is not UNSET and value is not None:
                at = "messagesVolume"
                value = RcsQuestion.from_dict(value) if type(value) is dict else as_model(value, RcsQuestion)
            self.messages_volume = value
            value = get("messagesFrequency", UNSET)
            if value is not UNSET and value is not None:
                at = "messagesFrequency"
                value = RcsQuestion.from_dict(value) if type(value) is dict else as_model(value, RcsQuestion)
            self.messages_frequency = value
            value = get("campaignLength", UNSET)
            if value is not UNSET and value is not None:
                at = "campaignLength"
                value = RcsQuestion.from_dict(value) if type(value) is dict else as_model(value, RcsQuestion)
            self.campaign_length = value
        except Exception as error:
            raise located(error, "RcsGbQuestions", at, data) from error
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
