# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Unset, as_model, located
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

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            if "general" in data:
                at = "general"
                value = data[at]
                if value is not None:
                    value = (
                        RcsGeneralSection._decode(value) if type(value) is dict else as_model(value, RcsGeneralSection)
                    )
                self.general = value
            if "verification" in data:
                at = "verification"
                value = data[at]
                if value is not None:
                    value = (
                        RcsVerificationSection._decode(value)
                        if type(value) is dict
                        else as_model(value, RcsVerificationSection)
                    )
                self.verification = value
            if "gb" in data:
                at = "gb"
                value = data[at]
                if value is not None:
                    value = RcsGbSection._decode(value) if type(value) is dict else as_model(value, RcsGbSection)
                self.gb = value
            if "fr" in data:
                at = "fr"
                value = data[at]
                if value is not None:
                    value = RcsFrSection._decode(value) if type(value) is dict else as_model(value, RcsFrSection)
                self.fr = value
            if "us" in data:
                at = "us"
                value = data[at]
                if value is not None:
                    value = RcsUsSection._decode(value) if type(value) is dict else as_model(value, RcsUsSection)
                self.us = value
        except Exception as error:
            raise located(error, "RcsQuestionnaire", at, data) from error

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
