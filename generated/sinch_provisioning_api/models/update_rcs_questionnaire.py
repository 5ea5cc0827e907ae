# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_model, as_object, encode_model, leave_out, located, shape
from .update_rcs_fr_section import UpdateRcsFrSection
from .update_rcs_gb_section import UpdateRcsGbSection
from .update_rcs_general_section import UpdateRcsGeneralSection
from .update_rcs_us_section import UpdateRcsUsSection
from .update_rcs_verification_section import UpdateRcsVerificationSection

_FIELDS: Final = (("general", "general"), ("verification", "verification"), ("gb", "gb"), ("fr", "fr"), ("us", "us"))
_NAMES: Final = frozenset({"general", "verification", "gb", "fr", "us"})


@define(init=False)
class UpdateRcsQuestionnaire:
    """Answers of a sender that are to change, section by section.

    Args:
        general: Answers about the conversation with people; a launch needs them.
        verification: Answers about the person who confirms the brand; a launch needs them.
        gb: Answers that a launch in the United Kingdom needs.
        fr: Answers that a launch in France needs.
        us: Answers that are asked for a launch in the United States; their absence may not stop a
            launch yet.
    """

    general: UpdateRcsGeneralSection | None | Unset
    verification: UpdateRcsVerificationSection | None | Unset
    gb: UpdateRcsGbSection | None | Unset
    fr: UpdateRcsFrSection | None | Unset
    us: UpdateRcsUsSection | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        general: UpdateRcsGeneralSection | Mapping[str, Any] | None | Unset = UNSET,
        verification: UpdateRcsVerificationSection | Mapping[str, Any] | None | Unset = UNSET,
        gb: UpdateRcsGbSection | Mapping[str, Any] | None | Unset = UNSET,
        fr: UpdateRcsFrSection | Mapping[str, Any] | None | Unset = UNSET,
        us: UpdateRcsUsSection | Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        self._load({"general": general, "verification": verification, "gb": gb, "fr": fr, "us": us})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            value = get("general", UNSET)
            if value is not UNSET and value is not None:
                at = "general"
                value = (
                    UpdateRcsGeneralSection.from_dict(value)
                    if type(value) is dict
                    else as_model(value, UpdateRcsGeneralSection)
                )
            self.general = value
            value = get("verification", UNSET)
            if value is not UNSET and value is not None:
                at = "verification"
                value = (
                    UpdateRcsVerificationSection.from_dict(value)
                    if type(value) is dict
                    else as_model(value, UpdateRcsVerificationSection)
                )
            self.verification = value
            value = get("gb", UNSET)
            if value is not UNSET and value is not None:
                at = "gb"
                value = (
                    UpdateRcsGbSection.from_dict(value) if type(value) is dict else as_model(value, UpdateRcsGbSection)
                )
            self.gb = value
            value = get("fr", UNSET)
            if value is not UNSET and value is not None:
                at = "fr"
                value = (
                    UpdateRcsFrSection.from_dict(value) if type(value) is dict else as_model(value, UpdateRcsFrSection)
                )
            self.fr = value
            value = get("us", UNSET)
            if value is not UNSET and value is not None:
                at = "us"
                value = (
                    UpdateRcsUsSection.from_dict(value) if type(value) is dict else as_model(value, UpdateRcsUsSection)
                )
            self.us = value
        except Exception as error:
            raise located(error, "UpdateRcsQuestionnaire", at, data) from error
        self.additional_properties = {}
        if not _NAMES.issuperset(data):
            leave_out("UpdateRcsQuestionnaire", data.keys() - _NAMES)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Return the model of a JSON object.

        Raises:
            ModelDecodeError: the object is not what the document says.
        """
        self = cls.__new__(cls)
        self._load(data if type(data) is dict else as_object(data))
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model: absent properties left out, unknown ones included.

        Raises:
            ModelDecodeError: a value cannot be sent.
        """
        return encode_model(self, _FIELDS)
