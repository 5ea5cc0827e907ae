# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, new
from .rcs_fr_section import RcsFrSection
from .rcs_gb_section import RcsGbSection
from .rcs_general_section import RcsGeneralSection
from .rcs_us_section import RcsUsSection
from .rcs_verification_section import RcsVerificationSection

if TYPE_CHECKING:
    from .. import params


class RcsQuestionnaire(Model):
    """What must be answered before a sender is launched, section by section, and what has been answered."""

    general: RcsGeneralSection | None = None
    """Questions and answers about the conversation with people; asked for every launch."""
    verification: RcsVerificationSection | None = None
    """Questions and answers about the person who confirms the brand; asked for every launch."""
    gb: RcsGbSection | None = None
    """Questions and answers for a launch in the United Kingdom; present when GB is among the countries."""
    fr: RcsFrSection | None = None
    """Questions and answers for a launch in France; present when FR is among the countries."""
    us: RcsUsSection | None = None
    """Questions and answers for a launch in the United States; present when US is among the countries."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.RcsQuestionnaireValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        general: RcsGeneralSection | Mapping[str, Any] | Unset = UNSET,
        verification: RcsVerificationSection | Mapping[str, Any] | Unset = UNSET,
        gb: RcsGbSection | Mapping[str, Any] | Unset = UNSET,
        fr: RcsFrSection | Mapping[str, Any] | Unset = UNSET,
        us: RcsUsSection | Mapping[str, Any] | Unset = UNSET,
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
                        new(RcsGeneralSection)._load(value, share)
                        if type(value) is dict
                        else as_model(value, RcsGeneralSection)
                    )
                self.general = value
            else:
                known -= 1
            if "verification" in data:
                at = "verification"
                value = data[at]
                if value is not None:
                    value = (
                        new(RcsVerificationSection)._load(value, share)
                        if type(value) is dict
                        else as_model(value, RcsVerificationSection)
                    )
                self.verification = value
            else:
                known -= 1
            if "gb" in data:
                at = "gb"
                value = data[at]
                if value is not None:
                    value = (
                        new(RcsGbSection)._load(value, share) if type(value) is dict else as_model(value, RcsGbSection)
                    )
                self.gb = value
            else:
                known -= 1
            if "fr" in data:
                at = "fr"
                value = data[at]
                if value is not None:
                    value = (
                        new(RcsFrSection)._load(value, share) if type(value) is dict else as_model(value, RcsFrSection)
                    )
                self.fr = value
            else:
                known -= 1
            if "us" in data:
                at = "us"
                value = data[at]
                if value is not None:
                    value = (
                        new(RcsUsSection)._load(value, share) if type(value) is dict else as_model(value, RcsUsSection)
                    )
                self.us = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "RcsQuestionnaire", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "general" in present:
            value = present["general"]
            members["general"] = value._dump() if type(value) is RcsGeneralSection else encode(value)
        if "verification" in present:
            value = present["verification"]
            members["verification"] = value._dump() if type(value) is RcsVerificationSection else encode(value)
        if "gb" in present:
            value = present["gb"]
            members["gb"] = value._dump() if type(value) is RcsGbSection else encode(value)
        if "fr" in present:
            value = present["fr"]
            members["fr"] = value._dump() if type(value) is RcsFrSection else encode(value)
        if "us" in present:
            value = present["us"]
            members["us"] = value._dump() if type(value) is RcsUsSection else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "general": shapes.Property("general", shapes.Object(RcsGeneralSection)),
            "verification": shapes.Property("verification", shapes.Object(RcsVerificationSection)),
            "gb": shapes.Property("gb", shapes.Object(RcsGbSection)),
            "fr": shapes.Property("fr", shapes.Object(RcsFrSection)),
            "us": shapes.Property("us", shapes.Object(RcsUsSection)),
        }
