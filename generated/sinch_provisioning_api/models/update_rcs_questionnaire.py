# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, new
from .update_rcs_fr_section import UpdateRcsFrSection
from .update_rcs_gb_section import UpdateRcsGbSection
from .update_rcs_general_section import UpdateRcsGeneralSection
from .update_rcs_us_section import UpdateRcsUsSection
from .update_rcs_verification_section import UpdateRcsVerificationSection

if TYPE_CHECKING:
    from .. import params


class UpdateRcsQuestionnaire(Model):
    """Answers of a sender that are to change, section by section."""

    general: UpdateRcsGeneralSection | None = None
    """Answers about the conversation with people; a launch needs them."""
    verification: UpdateRcsVerificationSection | None = None
    """Answers about the person who confirms the brand; a launch needs them."""
    gb: UpdateRcsGbSection | None = None
    """Answers that a launch in the United Kingdom needs."""
    fr: UpdateRcsFrSection | None = None
    """Answers that a launch in France needs."""
    us: UpdateRcsUsSection | None = None
    """Answers that are asked for a launch in the United States; their absence may not stop a launch yet."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.UpdateRcsQuestionnaireValues]) -> Self: ...  # type: ignore[override]

    _is_closed: ClassVar[bool] = True

    def __init__(
        self,
        *,
        general: UpdateRcsGeneralSection | params.UpdateRcsGeneralSectionDict | Unset = UNSET,
        verification: UpdateRcsVerificationSection | params.UpdateRcsVerificationSectionDict | Unset = UNSET,
        gb: UpdateRcsGbSection | params.UpdateRcsGbSectionDict | Unset = UNSET,
        fr: UpdateRcsFrSection | params.UpdateRcsFrSectionDict | Unset = UNSET,
        us: UpdateRcsUsSection | params.UpdateRcsUsSectionDict | Unset = UNSET,
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
                        new(UpdateRcsGeneralSection)._load(value, share)
                        if type(value) is dict
                        else as_model(value, UpdateRcsGeneralSection)
                    )
                self.general = value
            else:
                known -= 1
            if "verification" in data:
                at = "verification"
                value = data[at]
                if value is not None:
                    value = (
                        new(UpdateRcsVerificationSection)._load(value, share)
                        if type(value) is dict
                        else as_model(value, UpdateRcsVerificationSection)
                    )
                self.verification = value
            else:
                known -= 1
            if "gb" in data:
                at = "gb"
                value = data[at]
                if value is not None:
                    value = (
                        new(UpdateRcsGbSection)._load(value, share)
                        if type(value) is dict
                        else as_model(value, UpdateRcsGbSection)
                    )
                self.gb = value
            else:
                known -= 1
            if "fr" in data:
                at = "fr"
                value = data[at]
                if value is not None:
                    value = (
                        new(UpdateRcsFrSection)._load(value, share)
                        if type(value) is dict
                        else as_model(value, UpdateRcsFrSection)
                    )
                self.fr = value
            else:
                known -= 1
            if "us" in data:
                at = "us"
                value = data[at]
                if value is not None:
                    value = (
                        new(UpdateRcsUsSection)._load(value, share)
                        if type(value) is dict
                        else as_model(value, UpdateRcsUsSection)
                    )
                self.us = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "UpdateRcsQuestionnaire", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "general" in present:
            value = present["general"]
            members["general"] = value._dump() if type(value) is UpdateRcsGeneralSection else encode(value)
        if "verification" in present:
            value = present["verification"]
            members["verification"] = value._dump() if type(value) is UpdateRcsVerificationSection else encode(value)
        if "gb" in present:
            value = present["gb"]
            members["gb"] = value._dump() if type(value) is UpdateRcsGbSection else encode(value)
        if "fr" in present:
            value = present["fr"]
            members["fr"] = value._dump() if type(value) is UpdateRcsFrSection else encode(value)
        if "us" in present:
            value = present["us"]
            members["us"] = value._dump() if type(value) is UpdateRcsUsSection else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "general": shapes.Property("general", shapes.Object(UpdateRcsGeneralSection)),
            "verification": shapes.Property("verification", shapes.Object(UpdateRcsVerificationSection)),
            "gb": shapes.Property("gb", shapes.Object(UpdateRcsGbSection)),
            "fr": shapes.Property("fr", shapes.Object(UpdateRcsFrSection)),
            "us": shapes.Property("us", shapes.Object(UpdateRcsUsSection)),
        }
