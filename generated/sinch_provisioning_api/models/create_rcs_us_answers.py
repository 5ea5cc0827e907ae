# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, new
from .create_rcs_answer_metadata import CreateRcsAnswerMetadata

if TYPE_CHECKING:
    from .. import params


class CreateRcsUsAnswers(Model):
    """Answers for a launch in the United States, to be created. Any of them may come later by update."""

    company_legal_name: str | None = None
    """Registered name of the company."""
    ein: str | None = None
    """Employer identification number of the company, two digits, a hyphen and seven digits."""
    brand_industry: str | None = None
    """Line of business of the company."""
    full_company_address: str | None = None
    """Full address of the company."""
    full_company_address_metadata: CreateRcsAnswerMetadata | None = None
    """How to read fullCompanyAddress; left out when it is read as it stands."""
    sms_campaign: str | None = None
    """SMS campaign that is used where RCS is not available."""
    messages_volume: str | None = None
    """How many messages are expected, as a range such as "10K - 100K messages"."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.CreateRcsUsAnswersValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        company_legal_name: str | Unset = UNSET,
        ein: str | Unset = UNSET,
        brand_industry: str | Unset = UNSET,
        full_company_address: str | Unset = UNSET,
        full_company_address_metadata: CreateRcsAnswerMetadata | params.CreateRcsAnswerMetadataDict | Unset = UNSET,
        sms_campaign: str | Unset = UNSET,
        messages_volume: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 7
        at = ""
        value: Any
        try:
            if "companyLegalName" in data:
                self.company_legal_name = data["companyLegalName"]
            else:
                known -= 1
            if "ein" in data:
                self.ein = data["ein"]
            else:
                known -= 1
            if "brandIndustry" in data:
                self.brand_industry = data["brandIndustry"]
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
            if "smsCampaign" in data:
                self.sms_campaign = data["smsCampaign"]
            else:
                known -= 1
            if "messagesVolume" in data:
                self.messages_volume = data["messagesVolume"]
            else:
                known -= 1
        except Exception as error:
            raise located(error, "CreateRcsUsAnswers", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "company_legal_name" in present:
            value = present["company_legal_name"]
            members["companyLegalName"] = value if type(value) is str else encode(value)
        if "ein" in present:
            value = present["ein"]
            members["ein"] = value if type(value) is str else encode(value)
        if "brand_industry" in present:
            value = present["brand_industry"]
            members["brandIndustry"] = value if type(value) is str else encode(value)
        if "full_company_address" in present:
            value = present["full_company_address"]
            members["fullCompanyAddress"] = value if type(value) is str else encode(value)
        if "full_company_address_metadata" in present:
            value = present["full_company_address_metadata"]
            members["fullCompanyAddressMetadata"] = (
                value._dump() if type(value) is CreateRcsAnswerMetadata else encode(value)
            )
        if "sms_campaign" in present:
            value = present["sms_campaign"]
            members["smsCampaign"] = value if type(value) is str else encode(value)
        if "messages_volume" in present:
            value = present["messages_volume"]
            members["messagesVolume"] = value if type(value) is str else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "companyLegalName": shapes.Property("company_legal_name", shapes.TEXT),
            "ein": shapes.Property("ein", shapes.TEXT),
            "brandIndustry": shapes.Property("brand_industry", shapes.TEXT),
            "fullCompanyAddress": shapes.Property("full_company_address", shapes.TEXT),
            "fullCompanyAddressMetadata": shapes.Property(
                "full_company_address_metadata", shapes.Object(CreateRcsAnswerMetadata)
            ),
            "smsCampaign": shapes.Property("sms_campaign", shapes.TEXT),
            "messagesVolume": shapes.Property("messages_volume", shapes.TEXT),
        }
