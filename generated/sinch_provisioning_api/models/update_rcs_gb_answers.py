# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, new
from .update_rcs_answer_metadata import UpdateRcsAnswerMetadata

if TYPE_CHECKING:
    from .. import params


class UpdateRcsGbAnswers(Model):
    """Answers for a launch in the United Kingdom that are to change. What is absent stays; null removes."""

    brand_industry: str | None = None
    """Line of business of the company. null removes it."""
    company_legal_name: str | None = None
    """Registered name of the company. null removes it."""
    company_registration_number: str | None = None
    """Registration number of the company. null removes it."""
    full_company_address: str | None = None
    """Full address of the company. null removes it."""
    full_company_address_metadata: UpdateRcsAnswerMetadata | None = None
    """What is to change in how fullCompanyAddress is read."""
    messages_volume: str | None = None
    """How many messages are expected, as a range such as "10K - 100K messages". null removes it."""
    messages_frequency: str | None = None
    """How often messages are sent, such as "Once per week". null removes it."""
    campaign_length: str | None = None
    """Deprecated, without a successor. How long the campaign runs, such as "3 months". null removes it."""
    _deprecated: ClassVar[Mapping[str, str]] = {"campaign_length": "Deprecated, without a successor."}
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.UpdateRcsGbAnswersValues]) -> Self: ...  # type: ignore[override]

    _is_closed: ClassVar[bool] = True

    def __init__(
        self,
        *,
        brand_industry: str | None | Unset = UNSET,
        company_legal_name: str | None | Unset = UNSET,
        company_registration_number: str | None | Unset = UNSET,
        full_company_address: str | None | Unset = UNSET,
        full_company_address_metadata: UpdateRcsAnswerMetadata | params.UpdateRcsAnswerMetadataDict | Unset = UNSET,
        messages_volume: str | None | Unset = UNSET,
        messages_frequency: str | None | Unset = UNSET,
        campaign_length: str | None | Unset = UNSET,
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
                        new(UpdateRcsAnswerMetadata)._load(value, share)
                        if type(value) is dict
                        else as_model(value, UpdateRcsAnswerMetadata)
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
            raise located(error, "UpdateRcsGbAnswers", at, data) from error
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
                value._dump() if type(value) is UpdateRcsAnswerMetadata else encode(value)
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
            "brandIndustry": shapes.Property("brand_industry", shapes.Nullable(shapes.TEXT)),
            "companyLegalName": shapes.Property("company_legal_name", shapes.Nullable(shapes.TEXT)),
            "companyRegistrationNumber": shapes.Property("company_registration_number", shapes.Nullable(shapes.TEXT)),
            "fullCompanyAddress": shapes.Property("full_company_address", shapes.Nullable(shapes.TEXT)),
            "fullCompanyAddressMetadata": shapes.Property(
                "full_company_address_metadata", shapes.Object(UpdateRcsAnswerMetadata)
            ),
            "messagesVolume": shapes.Property("messages_volume", shapes.Nullable(shapes.TEXT)),
            "messagesFrequency": shapes.Property("messages_frequency", shapes.Nullable(shapes.TEXT)),
            "campaignLength": shapes.Property("campaign_length", shapes.Nullable(shapes.TEXT)),
        }
