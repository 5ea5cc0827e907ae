# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define

from ..types import (
    as_model,
    as_object,
    encode_model,
    located,
)
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
    """Questions of the British section.

    Args:
        brand_industry: A question of the questionnaire.
        company_legal_name: A question of the questionnaire.
        company_registration_number: A question of the questionnaire.
        full_company_address: A question of the questionnaire.
        messages_volume: A question of the questionnaire.
        messages_frequency: A question of the questionnaire.
        campaign_length: A question of the questionnaire.
    """

    brand_industry: RcsQuestion
    company_legal_name: RcsQuestion
    company_registration_number: RcsQuestion
    full_company_address: RcsQuestion
    messages_volume: RcsQuestion
    messages_frequency: RcsQuestion
    campaign_length: RcsQuestion
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        brand_industry: RcsQuestion | Mapping[str, Any],
        company_legal_name: RcsQuestion | Mapping[str, Any],
        company_registration_number: RcsQuestion | Mapping[str, Any],
        full_company_address: RcsQuestion | Mapping[str, Any],
        messages_volume: RcsQuestion | Mapping[str, Any],
        messages_frequency: RcsQuestion | Mapping[str, Any],
        campaign_length: RcsQuestion | Mapping[str, Any],
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
            at = "brandIndustry"
            value = data[at]
            value = RcsQuestion.from_dict(value) if type(value) is dict else as_model(value, RcsQuestion)
            self.brand_industry = value
            at = "companyLegalName"
            value = data[at]
            value = RcsQuestion.from_dict(value) if type(value) is dict else as_model(value, RcsQuestion)
            self.company_legal_name = value
            at = "companyRegistrationNumber"
            value = data[at]
            value = RcsQuestion.from_dict(value) if type(value) is dict else as_model(value, RcsQuestion)
            self.company_registration_number = value
            at = "fullCompanyAddress"
            value = data[at]
            value = RcsQuestion.from_dict(value) if type(value) is dict else as_model(value, RcsQuestion)
            self.full_company_address = value
            at = "messagesVolume"
            value = data[at]
            value = RcsQuestion.from_dict(value) if type(value) is dict else as_model(value, RcsQuestion)
            self.messages_volume = value
            at = "messagesFrequency"
            value = data[at]
            value = RcsQuestion.from_dict(value) if type(value) is dict else as_model(value, RcsQuestion)
            self.messages_frequency = value
            at = "campaignLength"
            value = data[at]
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
