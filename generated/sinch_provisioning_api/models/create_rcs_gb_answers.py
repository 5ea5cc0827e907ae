# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_model, as_object, encode_model, located, shape
from .create_rcs_answer_metadata import CreateRcsAnswerMetadata

_FIELDS: Final = (
    ("brand_industry", "brandIndustry"),
    ("company_legal_name", "companyLegalName"),
    ("company_registration_number", "companyRegistrationNumber"),
    ("full_company_address", "fullCompanyAddress"),
    ("full_company_address_metadata", "fullCompanyAddressMetadata"),
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
        "fullCompanyAddressMetadata",
        "messagesVolume",
        "messagesFrequency",
        "campaignLength",
    }
)


@define(init=False)
class CreateRcsGbAnswers:
    """Answers for a launch in the United Kingdom, to be created. Any of them may come later by update.

    Args:
        brand_industry: Line of business of the company.
        company_legal_name: Registered name of the company.
        company_registration_number: Registration number of the company.
        full_company_address: Full address of the company.
        full_company_address_metadata: How to read fullCompanyAddress; left out when it is read as it
            stands.
        messages_volume: How many messages are expected, as a range such as "10K - 100K messages".
        messages_frequency: How often messages are sent, such as "Once per week".
        campaign_length: Deprecated, without a successor. How long the campaign runs, such as "3
            months".
    """

    brand_industry: str | None | Unset
    company_legal_name: str | None | Unset
    company_registration_number: str | None | Unset
    full_company_address: str | None | Unset
    full_company_address_metadata: CreateRcsAnswerMetadata | None | Unset
    messages_volume: str | None | Unset
    messages_frequency: str | None | Unset
    campaign_length: str | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        brand_industry: str | None | Unset = UNSET,
        company_legal_name: str | None | Unset = UNSET,
        company_registration_number: str | None | Unset = UNSET,
        full_company_address: str | None | Unset = UNSET,
        full_company_address_metadata: CreateRcsAnswerMetadata | Mapping[str, Any] | None | Unset = UNSET,
        messages_volume: str | None | Unset = UNSET,
        messages_frequency: str | None | Unset = UNSET,
        campaign_length: str | None | Unset = UNSET,
    ) -> None:
        self._load(
            {
                "brandIndustry": brand_industry,
                "companyLegalName": company_legal_name,
                "companyRegistrationNumber": company_registration_number,
                "fullCompanyAddress": full_company_address,
                "fullCompanyAddressMetadata": full_company_address_metadata,
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
            self.brand_industry = get("brandIndustry", UNSET)
            self.company_legal_name = get("companyLegalName", UNSET)
            self.company_registration_number = get("companyRegistrationNumber", UNSET)
            self.full_company_address = get("fullCompanyAddress", UNSET)
            value = get("fullCompanyAddressMetadata", UNSET)
            if value is not UNSET and value is not None:
                at = "fullCompanyAddressMetadata"
                value = (
                    CreateRcsAnswerMetadata.from_dict(value)
                    if type(value) is dict
                    else as_model(value, CreateRcsAnswerMetadata)
                )
            self.full_company_address_metadata = value
            self.messages_volume = get("messagesVolume", UNSET)
            self.messages_frequency = get("messagesFrequency", UNSET)
            self.campaign_length = get("campaignLength", UNSET)
        except Exception as error:
            raise located(error, "CreateRcsGbAnswers", at, data) from error
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
