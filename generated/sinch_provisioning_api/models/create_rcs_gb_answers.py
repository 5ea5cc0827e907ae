# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, new
from .create_rcs_answer_metadata import CreateRcsAnswerMetadata

if TYPE_CHECKING:
    from .. import params


class CreateRcsGbAnswers(Model):
    """Answers for a launch in the United Kingdom, to be created. Any of them may come later by update."""

    brand_industry: str | None = None
    """Line of business of the company."""
    company_legal_name: str | None = None
    """Registered name of the company."""
    company_registration_number: str | None = None
    """Registration number of the company."""
    full_company_address: str | None = None
    """Full address of the company."""
    full_company_address_metadata: CreateRcsAnswerMetadata | None = None
    """How to read fullCompanyAddress; left out when it is read as it stands."""
    messages_volume: str | None = None
    """How many messages are expected, as a range such as "10K - 100K messages"."""
    messages_frequency: str | None = None
    """How often messages are sent, such as "Once per week"."""
    campaign_length: str | None = None
    """Deprecated, without a successor. How long the campaign runs, such as "3 months"."""
    _deprecated: ClassVar[Mapping[str, str]] = {"campaign_length": "Deprecated, without a successor."}
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.CreateRcsGbAnswersValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        brand_industry: str | Unset = UNSET,
        company_legal_name: str | Unset = UNSET,
        company_registration_number: str | Unset = UNSET,
        full_company_address: str | Unset = UNSET,
        full_company_address_metadata: CreateRcsAnswerMetadata | params.CreateRcsAnswerMetadataDict | Unset = UNSET,
        messages_volume: str | Unset = UNSET,
        messages_frequency: str | Unset = UNSET,
        campaign_length: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 8
        at = ""
        value: Any
        try:
            if "brandIndustry" in data:
                self.brand_industry = data["brandIndustry"]
            else:
                known -= 1
            if "companyLegalName" in data:
                self.company_legal_name = data["companyLegalName"]
            else:
                known -= 1
            if "companyRegistrationNumber" in data:
                self.company_registration_number = data["companyRegistrationNumber"]
            else:
                known -= 1
            if "fullCompanyAddress" in data:
                self.full_company_address = data["fullCompanyAddress"]
            else:
                known -= 1
            if "fullCompanyAddressMetadata" in data:
                at = "fullCompanyAddressMetadata"
                value = data[at]
                if value is not None:
                    value = (
                        new(CreateRcsAnswerMetadata)._load(value, share)
                        if type(value) is dict
                        else as_model(value, CreateRcsAnswerMetadata)
                    )
                self.full_company_address_metadata = value
            else:
                known -= 1
            if "messagesVolume" in data:
                self.messages_volume = data["messagesVolume"]
            else:
                known -= 1
            if "messagesFrequency" in data:
                self.messages_frequency = data["messagesFrequency"]
            else:
                known -= 1
            if "campaignLength" in data:
                self.campaign_length = data["campaignLength"]
            else:
                known -= 1
        except Exception as error:
            raise located(error, "CreateRcsGbAnswers", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "brand_industry" in present:
            value = present["brand_industry"]
            members["brandIndustry"] = value if type(value) is str else encode(value)
        if "company_legal_name" in present:
            value = present["company_legal_name"]
            members["companyLegalName"] = value if type(value) is str else encode(value)
        if "company_registration_number" in present:
            value = present["company_registration_number"]
            members["companyRegistrationNumber"] = value if type(value) is str else encode(value)
        if "full_company_address" in present:
            value = present["full_company_address"]
            members["fullCompanyAddress"] = value if type(value) is str else encode(value)
        if "full_company_address_metadata" in present:
            value = present["full_company_address_metadata"]
            members["fullCompanyAddressMetadata"] = (
                value._dump() if type(value) is CreateRcsAnswerMetadata else encode(value)
            )
        if "messages_volume" in present:
            value = present["messages_volume"]
            members["messagesVolume"] = value if type(value) is str else encode(value)
        if "messages_frequency" in present:
            value = present["messages_frequency"]
            members["messagesFrequency"] = value if type(value) is str else encode(value)
        if "campaign_length" in present:
            value = present["campaign_length"]
            members["campaignLength"] = value if type(value) is str else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "brandIndustry": shapes.Property("brand_industry", shapes.TEXT),
            "companyLegalName": shapes.Property("company_legal_name", shapes.TEXT),
            "companyRegistrationNumber": shapes.Property("company_registration_number", shapes.TEXT),
            "fullCompanyAddress": shapes.Property("full_company_address", shapes.TEXT),
            "fullCompanyAddressMetadata": shapes.Property(
                "full_company_address_metadata", shapes.Object(CreateRcsAnswerMetadata)
            ),
            "messagesVolume": shapes.Property("messages_volume", shapes.TEXT),
            "messagesFrequency": shapes.Property("messages_frequency", shapes.TEXT),
            "campaignLength": shapes.Property("campaign_length", shapes.TEXT),
        }
