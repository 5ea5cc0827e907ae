# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_model, as_object, encode_model, located, shape
from .create_rcs_answer_metadata import CreateRcsAnswerMetadata

_FIELDS: Final = (
    ("company_legal_name", "companyLegalName"),
    ("ein", "ein"),
    ("brand_industry", "brandIndustry"),
    ("full_company_address", "fullCompanyAddress"),
    ("full_company_address_metadata", "fullCompanyAddressMetadata"),
    ("sms_campaign", "smsCampaign"),
    ("messages_volume", "messagesVolume"),
)
_NAMES: Final = frozenset(
    {
        "companyLegalName",
        "ein",
        "brandIndustry",
        "fullCompanyAddress",
        "fullCompanyAddressMetadata",
        "smsCampaign",
        "messagesVolume",
    }
)


@define(init=False)
class CreateRcsUsAnswers:
    """Answers for a launch in the United States, to be created. Any of them may come later by update.

    Args:
        company_legal_name: Registered name of the company.
        ein: Employer identification number of the company, two digits, a hyphen and seven digits.
        brand_industry: Line of business of the company.
        full_company_address: Full address of the company.
        full_company_address_metadata: How to read fullCompanyAddress; left out when it is read as it
            stands.
        sms_campaign: SMS campaign that is used where RCS is not available.
        messages_volume: How many messages are expected, as a range such as "10K - 100K messages".
    """

    company_legal_name: str | None | Unset
    ein: str | None | Unset
    brand_industry: str | None | Unset
    full_company_address: str | None | Unset
    full_company_address_metadata: CreateRcsAnswerMetadata | None | Unset
    sms_campaign: str | None | Unset
    messages_volume: str | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        company_legal_name: str | None | Unset = UNSET,
        ein: str | None | Unset = UNSET,
        brand_industry: str | None | Unset = UNSET,
        full_company_address: str | None | Unset = UNSET,
        full_company_address_metadata: CreateRcsAnswerMetadata | Mapping[str, Any] | None | Unset = UNSET,
        sms_campaign: str | None | Unset = UNSET,
        messages_volume: str | None | Unset = UNSET,
    ) -> None:
        self._load(
            {
                "companyLegalName": company_legal_name,
                "ein": ein,
                "brandIndustry": brand_industry,
                "fullCompanyAddress": full_company_address,
                "fullCompanyAddressMetadata": full_company_address_metadata,
                "smsCampaign": sms_campaign,
                "messagesVolume": messages_volume,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            self.company_legal_name = get("companyLegalName", UNSET)
            self.ein = get("ein", UNSET)
            self.brand_industry = get("brandIndustry", UNSET)
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
            self.sms_campaign = get("smsCampaign", UNSET)
            self.messages_volume = get("messagesVolume", UNSET)
        except Exception as error:
            raise located(error, "CreateRcsUsAnswers", at, data) from error
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
