# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, new
from .create_rcs_fr_section import CreateRcsFrSection
from .create_rcs_gb_section import CreateRcsGbSection
from .create_rcs_general_section import CreateRcsGeneralSection
from .create_rcs_us_section import CreateRcsUsSection
from .create_rcs_verification_section import CreateRcsVerificationSection

if TYPE_CHECKING:
    from .. import params


class CreateRcsQuestionnaire(Model):
    """Answers of a sender to be created, section by section."""

    general: CreateRcsGeneralSection | None = None
    """Answers about the conversation with people; a launch needs them."""
    verification: CreateRcsVerificationSection | None = None
    """Answers about the person who confirms the brand; a launch needs them."""
    gb: CreateRcsGbSection | None = None
    """Answers that a launch in the United Kingdom needs."""
    fr: CreateRcsFrSection | None = None
    """Answers that a launch in France needs."""
    us: CreateRcsUsSection | None = None
    """Answers that are asked for a launch in the United States; their absence may not stop a launch yet."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.CreateRcsQuestionnaireValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        general: CreateRcsGeneralSection | params.CreateRcsGeneralSectionDict | Unset = UNSET,
        verification: CreateRcsVerificationSection | params.CreateRcsVerificationSectionDict | Unset = UNSET,
        gb: CreateRcsGbSection | params.CreateRcsGbSectionDict | Unset = UNSET,
        fr: CreateRcsFrSection | params.CreateRcsFrSectionDict | Unset = UNSET,
        us: CreateRcsUsSection | params.CreateRcsUsSectionDict | Unset = UNSET,
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
                        new(CreateRcsGeneralSection)._load(value, share)
                        if type(value) is dict
                        else as_model(value, CreateRcsGeneralSection)
                    )
                self.general = value
            else:
                known -= 1
            if "verification" in data:
                at = "verification"
                value = data[at]
                if value is not None:
                    value = (
                        new(CreateRcsVerificationSection)._load(value, share)
                        if type(value) is dict
                        else as_model(value, CreateRcsVerificationSection)
                    )
                self.verification = value
            else:
                known -= 1
            if "gb" in data:
                at = "gb"
                value = data[at]
                if value is not None:
                    value = (
                        new(CreateRcsGbSection)._load(value, share)
                        if type(value) is dict
                        else as_model(value, CreateRcsGbSection)
                    )
                self.gb = value
            else:
                known -= 1
            if "fr" in data:
                at = "fr"
                value = data[at]
                if value is not None:
                    value = (
                        new(CreateRcsFrSection)._load(value, share)
                        if type(value) is dict
                        else as_model(value, CreateRcsFrSection)
                    )
                self.fr = value
            else:
                known -= 1
            if "us" in data:
                at = "us"
                value = data[at]
                if value is not None:
                    value = (
                        new(CreateRcsUsSection)._load(value, share)
                        if type(value) is dict
                        else as_model(value, CreateRcsUsSection)
                    )
                self.us = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "CreateRcsQuestionnaire", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "general" in present:
            value = present["general"]
            members["general"] = value._dump() if type(value) is CreateRcsGeneralSection else encode(value)
        if "verification" in present:
            value = present["verification"]
            members["verification"] = value._dump() if type(value) is CreateRcsVerificationSection else encode(value)
        if "gb" in present:
            value = present["gb"]
            members["gb"] = value._dump() if type(value) is CreateRcsGbSection else encode(value)
        if "fr" in present:
            value = present["fr"]
            members["fr"] = value._dump() if type(value) is CreateRcsFrSection else encode(value)
        if "us" in present:
            value = present["us"]
            members["us"] = value._dump() if type(value) is CreateRcsUsSection else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "general": shapes.Property("general", shapes.Object(CreateRcsGeneralSection)),
            "verification": shapes.Property("verification", shapes.Object(CreateRcsVerificationSection)),
            "gb": shapes.Property("gb", shapes.Object(CreateRcsGbSection)),
            "fr": shapes.Property("fr", shapes.Object(CreateRcsFrSection)),
            "us": shapes.Property("us", shapes.Object(CreateRcsUsSection)),
        }
