# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, new
from .update_rcs_answer_metadata import UpdateRcsAnswerMetadata

if TYPE_CHECKING:
    from .. import params


class UpdateRcsUsAnswers(Model):
    """Answers for a launch in the United States that are to change. What is absent stays; null removes."""

    company_legal_name: str | None = None
    """Registered name of the company. null removes it."""
    ein: str | None = None
    """Employer identification number of the company, two digits, a hyphen and seven digits. null removes
    it."""
    brand_industry: str | None = None
    """Line of business of the company. null removes it."""
    full_company_address: str | None = None
    """Full address of the company. null removes it."""
    full_company_address_metadata: UpdateRcsAnswerMetadata | None = None
    """What is to change in how fullCompanyAddress is read."""
    sms_campaign: str | None = None
    """SMS campaign that is used where RCS is not available. null removes it."""
    messages_volume: str | None = None
    """How many messages are expected, as a range such as "10K - 100K messages". null removes it."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.UpdateRcsUsAnswersValues]) -> Self: ...  # type: ignore[override]

    _is_closed: ClassVar[bool] = True

    def __init__(
        self,
        *,
        company_legal_name: str | None | Unset = UNSET,
        ein: str | None | Unset = UNSET,
        brand_industry: str | None | Unset = UNSET,
        full_company_address: str | None | Unset = UNSET,
        full_company_address_metadata: UpdateRcsAnswerMetadata | params.UpdateRcsAnswerMetadataDict | Unset = UNSET,
        sms_campaign: str | None | Unset = UNSET,
        messages_volume: str | None | Unset = UNSET,
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
                        new(UpdateRcsAnswerMetadata)._load(value, share)
                        if type(value) is dict
                        else as_model(value, UpdateRcsAnswerMetadata)
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
            raise located(error, "UpdateRcsUsAnswers", at, data) from error
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
                value._dump() if type(value) is UpdateRcsAnswerMetadata else encode(value)
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
            "companyLegalName": shapes.Property("company_legal_name", shapes.Nullable(shapes.TEXT)),
            "ein": shapes.Property("ein", shapes.Nullable(shapes.TEXT)),
            "brandIndustry": shapes.Property("brand_industry", shapes.Nullable(shapes.TEXT)),
            "fullCompanyAddress": shapes.Property("full_company_address", shapes.Nullable(shapes.TEXT)),
            "fullCompanyAddressMetadata": shapes.Property(
                "full_company_address_metadata", shapes.Object(UpdateRcsAnswerMetadata)
            ),
            "smsCampaign": shapes.Property("sms_campaign", shapes.Nullable(shapes.TEXT)),
            "messagesVolume": shapes.Property("messages_volume", shapes.Nullable(shapes.TEXT)),
        }
