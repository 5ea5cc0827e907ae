# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, new
from .rcs_question import RcsQuestion

if TYPE_CHECKING:
    from .. import params


class RcsGbQuestions(Model):
    """The questions for a launch in the United Kingdom, each under the name of its answer."""

    brand_industry: RcsQuestion | None = None
    """Asks for the line of business."""
    company_legal_name: RcsQuestion | None = None
    """Asks for the registered name of the company."""
    company_registration_number: RcsQuestion | None = None
    """Asks for the registration number of the company."""
    full_company_address: RcsQuestion | None = None
    """Asks for the full address of the company."""
    messages_volume: RcsQuestion | None = None
    """Asks for the expected number of messages."""
    messages_frequency: RcsQuestion | None = None
    """Asks how often messages are sent."""
    campaign_length: RcsQuestion | None = None
    """Deprecated, without a successor. Asks how long the campaign runs."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.RcsGbQuestionsValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        brand_industry: RcsQuestion | Mapping[str, Any] | Unset = UNSET,
        company_legal_name: RcsQuestion | Mapping[str, Any] | Unset = UNSET,
        company_registration_number: RcsQuestion | Mapping[str, Any] | Unset = UNSET,
        full_company_address: RcsQuestion | Mapping[str, Any] | Unset = UNSET,
        messages_volume: RcsQuestion | Mapping[str, Any] | Unset = UNSET,
        messages_frequency: RcsQuestion | Mapping[str, Any] | Unset = UNSET,
        campaign_length: RcsQuestion | Mapping[str, Any] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 7
        at = ""
        value: Any
        try:
            if "brandIndustry" in data:
                at = "brandIndustry"
                value = data[at]
                if value is not None:
                    value = (
                        new(RcsQuestion)._load(value, share) if type(value) is dict else as_model(value, RcsQuestion)
                    )
                self.brand_industry = value
            else:
                known -= 1
            if "companyLegalName" in data:
                at = "companyLegalName"
                value = data[at]
                if value is not None:
                    value = (
                        new(RcsQuestion)._load(value, share) if type(value) is dict else as_model(value, RcsQuestion)
                    )
                self.company_legal_name = value
            else:
                known -= 1
            if "companyRegistrationNumber" in data:
                at = "companyRegistrationNumber"
                value = data[at]
                if value is not None:
                    value = (
                        new(RcsQuestion)._load(value, share) if type(value) is dict else as_model(value, RcsQuestion)
                    )
                self.company_registration_number = value
            else:
                known -= 1
            if "fullCompanyAddress" in data:
                at = "fullCompanyAddress"
                value = data[at]
                if value is not None:
                    value = (
                        new(RcsQuestion)._load(value, share) if type(value) is dict else as_model(value, RcsQuestion)
                    )
                self.full_company_address = value
            else:
                known -= 1
            if "messagesVolume" in data:
                at = "messagesVolume"
                value = data[at]
                if value is not None:
                    value = (
                        new(RcsQuestion)._load(value, share) if type(value) is dict else as_model(value, RcsQuestion)
                    )
                self.messages_volume = value
            else:
                known -= 1
            if "messagesFrequency" in data:
                at = "messagesFrequency"
                value = data[at]
                if value is not None:
                    value = (
                        new(RcsQuestion)._load(value, share) if type(value) is dict else as_model(value, RcsQuestion)
                    )
                self.messages_frequency = value
            else:
                known -= 1
            if "campaignLength" in data:
                at = "campaignLength"
                value = data[at]
                if value is not None:
                    value = (
                        new(RcsQuestion)._load(value, share) if type(value) is dict else as_model(value, RcsQuestion)
                    )
                self.campaign_length = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "RcsGbQuestions", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "brand_industry" in present:
            value = present["brand_industry"]
            members["brandIndustry"] = value._dump() if type(value) is RcsQuestion else encode(value)
        if "company_legal_name" in present:
            value = present["company_legal_name"]
            members["companyLegalName"] = value._dump() if type(value) is RcsQuestion else encode(value)
        if "company_registration_number" in present:
            value = present["company_registration_number"]
            members["companyRegistrationNumber"] = value._dump() if type(value) is RcsQuestion else encode(value)
        if "full_company_address" in present:
            value = present["full_company_address"]
            members["fullCompanyAddress"] = value._dump() if type(value) is RcsQuestion else encode(value)
        if "messages_volume" in present:
            value = present["messages_volume"]
            members["messagesVolume"] = value._dump() if type(value) is RcsQuestion else encode(value)
        if "messages_frequency" in present:
            value = present["messages_frequency"]
            members["messagesFrequency"] = value._dump() if type(value) is RcsQuestion else encode(value)
        if "campaign_length" in present:
            value = present["campaign_length"]
            members["campaignLength"] = value._dump() if type(value) is RcsQuestion else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "brandIndustry": shapes.Property("brand_industry", shapes.Object(RcsQuestion)),
            "companyLegalName": shapes.Property("company_legal_name", shapes.Object(RcsQuestion)),
            "companyRegistrationNumber": shapes.Property("company_registration_number", shapes.Object(RcsQuestion)),
            "fullCompanyAddress": shapes.Property("full_company_address", shapes.Object(RcsQuestion)),
            "messagesVolume": shapes.Property("messages_volume", shapes.Object(RcsQuestion)),
            "messagesFrequency": shapes.Property("messages_frequency", shapes.Object(RcsQuestion)),
            "campaignLength": shapes.Property("campaign_length", shapes.Object(RcsQuestion)),
        }
