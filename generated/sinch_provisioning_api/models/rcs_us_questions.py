# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_model, as_object, encode_model, located, shape
from .rcs_question import RcsQuestion

_FIELDS: Final = (
    ("company_legal_name", "companyLegalName"),
    ("ein", "ein"),
    ("brand_industry", "brandIndustry"),
    ("full_company_address", "fullCompanyAddress"),
    ("sms_campaign", "smsCampaign"),
    ("messages_volume", "messagesVolume"),
)
_NAMES: Final = frozenset(
    {"companyLegalName", "ein", "brandIndustry", "fullCompanyAddress", "smsCampaign", "messagesVolume"}
)


@define(init=False)
class RcsUsQuestions:
    """The questions for a launch in the United States, each under the name of its answer. A newer server
    asks other questions here; nothing is certain to be present.

    Args:
        company_legal_name: Asks for the registered name of the company.
        ein: Asks for the employer identification number of the company.
        brand_industry: Asks for the line of business.
        full_company_address: Asks for the full address of the company.
        sms_campaign: Asks for the SMS campaign that is used where RCS is not available.
        messages_volume: Asks for the expected number of messages.
    """

    company_legal_name: RcsQuestion | None | Unset
    ein: RcsQuestion | None | Unset
    brand_industry: RcsQuestion | None | Unset
    full_company_address: RcsQuestion | None | Unset
    sms_campaign: RcsQuestion | None | Unset
    messages_volume: RcsQuestion | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        company_legal_name: RcsQuestion | Mapping[str, Any] | None | Unset = UNSET,
        ein: RcsQuestion | Mapping[str, Any] | None | Unset = UNSET,
        brand_industry: RcsQuestion | Mapping[str, Any] | None | Unset = UNSET,
        full_company_address: RcsQuestion | Mapping[str, Any] | None | Unset = UNSET,
        sms_campaign: RcsQuestion | Mapping[str, Any] | None | Unset = UNSET,
        messages_volume: RcsQuestion | Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        self._load(
            {
                "companyLegalName": company_legal_name,
                "ein": ein,
                "brandIndustry": brand_industry,
                "fullCompanyAddress": full_company_address,
                "smsCampaign": sms_campaign,
                "messagesVolume": messages_volume,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            value = get("companyLegalName", UNSET)
            if value is not UNSET and value is not None:
                at = "companyLegalName"
                value = RcsQuestion.from_dict(value) if type(value) is dict else as_model(value, RcsQuestion)
            self.company_legal_name = value
            value = get("ein", UNSET)
            if value is not UNSET and value is not None:
                at = "ein"
                value = RcsQuestion.from_dict(value) if type(value) is dict else as_model(value, RcsQuestion)
            self.ein = value
            value = get("brandIndustry", UNSET)
            if value is not UNSET and value is not None:
                at = "brandIndustry"
                value = RcsQuestion.from_dict(value) if type(value) is dict else as_model(value, RcsQuestion)
            self.brand_industry = value
            value = get("fullCompanyAddress", UNSET)
            if value is not UNSET and value is not None:
                at = "fullCompanyAddress"
                value = RcsQuestion.from_dict(value) if type(value) is dict else as_model(value, RcsQuestion)
            self.full_company_address = value
            value = get("smsCampaign", UNSET)
            if value is not UNSET and value is not None:
                at = "smsCampaign"
                value = RcsQuestion.from_dict(value) if type(value) is dict else as_model(value, RcsQuestion)
            self.sms_campaign = value
            value = get("messagesVolume", UNSET)
            if value is not UNSET and value is not None:
                at = "messagesVolume"
                value = RcsQuestion.from_dict(value) if type(value) is dict else as_model(value, RcsQuestion)
            self.messages_volume = value
        except Exception as error:
            raise located(error, "RcsUsQuestions", at, data) from error
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
