# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, new
from .rcs_fr_question_section import RcsFrQuestionSection
from .rcs_gb_question_section import RcsGbQuestionSection
from .rcs_general_question_section import RcsGeneralQuestionSection
from .rcs_us_question_section import RcsUsQuestionSection
from .rcs_verification_question_section import RcsVerificationQuestionSection

if TYPE_CHECKING:
    from .. import params


class RcsQuestionnaireQuestions(Model):
    """The questions for a use case, section by section. Sinch may change the questions at any time."""

    general: RcsGeneralQuestionSection | None = None
    """Questions about the conversation with people; asked for every launch."""
    verification: RcsVerificationQuestionSection | None = None
    """Questions about the person who confirms the brand; asked for every launch."""
    gb: RcsGbQuestionSection | None = None
    """Questions for a launch in the United Kingdom; present when GB is among the countries."""
    fr: RcsFrQuestionSection | None = None
    """Questions for a launch in France; present when FR is among the countries."""
    us: RcsUsQuestionSection | None = None
    """Questions for a launch in the United States; present when US is among the countries."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.RcsQuestionnaireQuestionsValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        general: RcsGeneralQuestionSection | Mapping[str, Any] | Unset = UNSET,
        verification: RcsVerificationQuestionSection | Mapping[str, Any] | Unset = UNSET,
        gb: RcsGbQuestionSection | Mapping[str, Any] | Unset = UNSET,
        fr: RcsFrQuestionSection | Mapping[str, Any] | Unset = UNSET,
        us: RcsUsQuestionSection | Mapping[str, Any] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 5
        at = ""
        value: Any
        try:
            if "general" in data:
                at = "general"
                value = data[at]
                if value is not None:
                    value = (
                        new(RcsGeneralQuestionSection)._load(value, share)
                        if type(value) is dict
                        else as_model(value, RcsGeneralQuestionSection)
                    )
                self.general = value
            else:
                known -= 1
            if "verification" in data:
                at = "verification"
                value = data[at]
                if value is not None:
                    value = (
                        new(RcsVerificationQuestionSection)._load(value, share)
                        if type(value) is dict
                        else as_model(value, RcsVerificationQuestionSection)
                    )
                self.verification = value
            else:
                known -= 1
            if "gb" in data:
                at = "gb"
                value = data[at]
                if value is not None:
                    value = (
                        new(RcsGbQuestionSection)._load(value, share)
                        if type(value) is dict
                        else as_model(value, RcsGbQuestionSection)
                    )
                self.gb = value
            else:
                known -= 1
            if "fr" in data:
                at = "fr"
                value = data[at]
                if value is not None:
                    value = (
                        new(RcsFrQuestionSection)._load(value, share)
                        if type(value) is dict
                        else as_model(value, RcsFrQuestionSection)
                    )
                self.fr = value
            else:
                known -= 1
            if "us" in data:
                at = "us"
                value = data[at]
                if value is not None:
                    value = (
                        new(RcsUsQuestionSection)._load(value, share)
                        if type(value) is dict
                        else as_model(value, RcsUsQuestionSection)
                    )
                self.us = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "RcsQuestionnaireQuestions", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "general" in present:
            value = present["general"]
            members["general"] = value._dump() if type(value) is RcsGeneralQuestionSection else encode(value)
        if "verification" in present:
            value = present["verification"]
            members["verification"] = value._dump() if type(value) is RcsVerificationQuestionSection else encode(value)
        if "gb" in present:
            value = present["gb"]
            members["gb"] = value._dump() if type(value) is RcsGbQuestionSection else encode(value)
        if "fr" in present:
            value = present["fr"]
            members["fr"] = value._dump() if type(value) is RcsFrQuestionSection else encode(value)
        if "us" in present:
            value = present["us"]
            members["us"] = value._dump() if type(value) is RcsUsQuestionSection else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "general": shapes.Property("general", shapes.Object(RcsGeneralQuestionSection)),
            "verification": shapes.Property("verification", shapes.Object(RcsVerificationQuestionSection)),
            "gb": shapes.Property("gb", shapes.Object(RcsGbQuestionSection)),
            "fr": shapes.Property("fr", shapes.Object(RcsFrQuestionSection)),
            "us": shapes.Property("us", shapes.Object(RcsUsQuestionSection)),
        }
