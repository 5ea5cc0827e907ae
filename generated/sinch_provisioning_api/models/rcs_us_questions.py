# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, new
from .rcs_question import RcsQuestion

if TYPE_CHECKING:
    from .. import params


class RcsUsQuestions(Model):
    """The questions for a launch in the United States, each under the name of its answer. A newer server
    asks other questions here; nothing is certain to be present.
    """

    company_legal_name: RcsQuestion | None = None
    """Asks for the registered name of the company."""
    ein: RcsQuestion | None = None
    """Asks for the employer identification number of the company."""
    brand_industry: RcsQuestion | None = None
    """Asks for the line of business."""
    full_company_address: RcsQuestion | None = None
    """Asks for the full address of the company."""
    sms_campaign: RcsQuestion | None = None
    """Asks for the SMS campaign that is used where RCS is not available."""
    messages_volume: RcsQuestion | None = None
    """Asks for the expected number of messages."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.RcsUsQuestionsValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        company_legal_name: RcsQuestion | Mapping[str, Any] | Unset = UNSET,
        ein: RcsQuestion | Mapping[str, Any] | Unset = UNSET,
        brand_industry: RcsQuestion | Mapping[str, Any] | Unset = UNSET,
        full_company_address: RcsQuestion | Mapping[str, Any] | Unset = UNSET,
        sms_campaign: RcsQuestion | Mapping[str, Any] | Unset = UNSET,
        messages_volume: RcsQuestion | Mapping[str, Any] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 6
        at = ""
        value: Any
        try:
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
            if "ein" in data:
                at = "ein"
                value = data[at]
                if value is not None:
                    value = (
                        new(RcsQuestion)._load(value, share) if type(value) is dict else as_model(value, RcsQuestion)
                    )
                self.ein = value
            else:
                known -= 1
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
            if "smsCampaign" in data:
                at = "smsCampaign"
                value = data[at]
                if value is not None:
                    value = (
                        new(RcsQuestion)._load(value, share) if type(value) is dict else as_model(value, RcsQuestion)
                    )
                self.sms_campaign = value
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
        except Exception as error:
            raise located(error, "RcsUsQuestions", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "company_legal_name" in present:
            value = present["company_legal_name"]
            members["companyLegalName"] = value._dump() if type(value) is RcsQuestion else encode(value)
        if "ein" in present:
            value = present["ein"]
            members["ein"] = value._dump() if type(value) is RcsQuestion else encode(value)
        if "brand_industry" in present:
            value = present["brand_industry"]
            members["brandIndustry"] = value._dump() if type(value) is RcsQuestion else encode(value)
        if "full_company_address" in present:
            value = present["full_company_address"]
            members["fullCompanyAddress"] = value._dump() if type(value) is RcsQuestion else encode(value)
        if "sms_campaign" in present:
            value = present["sms_campaign"]
            members["smsCampaign"] = value._dump() if type(value) is RcsQuestion else encode(value)
        if "messages_volume" in present:
            value = present["messages_volume"]
            members["messagesVolume"] = value._dump() if type(value) is RcsQuestion else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "companyLegalName": shapes.Property("company_legal_name", shapes.Object(RcsQuestion)),
            "ein": shapes.Property("ein", shapes.Object(RcsQuestion)),
            "brandIndustry": shapes.Property("brand_industry", shapes.Object(RcsQuestion)),
            "fullCompanyAddress": shapes.Property("full_company_address", shapes.Object(RcsQuestion)),
            "smsCampaign": shapes.Property("sms_campaign", shapes.Object(RcsQuestion)),
            "messagesVolume": shapes.Property("messages_volume", shapes.Object(RcsQuestion)),
        }
