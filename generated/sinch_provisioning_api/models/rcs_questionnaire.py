# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_model, as_object, encode_model, located, shape
from .rcs_fr_section import RcsFrSection
from .rcs_gb_section import RcsGbSection
from .rcs_general_section import RcsGeneralSection
from .rcs_us_section import RcsUsSection
from .rcs_verification_section import RcsVerificationSection

_FIELDS: Final = (("general", "general"), ("verification", "verification"), ("gb", "gb"), ("fr", "fr"), ("us", "us"))
_NAMES: Final = frozenset({"general", "verification", "gb", "fr", "us"})


@define(init=False)
class RcsQuestionnaire:
    """What must be answered before a sender is launched, section by section, and what has been answered.

    Args:
        general: Questions and answers about the conversation with people; asked for every launch.
        verification: Questions and answers about the person who confirms the brand; asked for every
            launch.
        gb: Questions and answers for a launch in the United Kingdom; present when GB is among the
            countries.
        fr: Questions and answers for a launch in France; present when FR is among the countries.
        us: Questions and answers for a launch in the United States; present when US is among the
            countries.
    """

    general: RcsGeneralSection | None | Unset
    verification: RcsVerificationSection | None | Unset
    gb: RcsGbSection | None | Unset
    fr: RcsFrSection | None | Unset
    us: RcsUsSection | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        general: RcsGeneralSection | Mapping[str, Any] | None | Unset = UNSET,
        verification: RcsVerificationSection | Mapping[str, Any] | None | Unset = UNSET,
        gb: RcsGbSection | Mapping[str, Any] | None | Unset = UNSET,
        fr: RcsFrSection | Mapping[str, Any] | None | Unset = UNSET,
        us: RcsUsSection | Mapping[str, Any] | None | Unset = UNSET,
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
                    RcsGeneralSection.from_dict(value) if type(value) is dict else as_model(value, RcsGeneralSection)
                )
            self.general = value
            value = get("verification", UNSET)
            if value is not UNSET and value is not None:
                at = "verification"
                value = (
                    RcsVerificationSection.from_dict(value)
                    if type(value) is dict
                    else as_model(value, RcsVerificationSection)
                )
            self.verification = value
            value = get("gb", UNSET)
            if value is not UNSET and value is not None:
                at = "gb"
                value = RcsGbSection.from_dict(value) if type(value) is dict else as_model(value, RcsGbSection)
            self.gb = value
            value = get("fr", UNSET)
            if value is not UNSET and value is not None:
                at = "fr"
                value = RcsFrSection.from_dict(value) if type(value) is dict else as_model(value, RcsFrSection)
            self.fr = value
            value = get("us", UNSET)
            if value is not UNSET and value is not None:
                at = "us"
                value = RcsUsSection.from_dict(value) if type(value) is dict else as_model(value, RcsUsSection)
            self.us = value
        except Exception as error:
            raise located(error, "RcsQuestionnaire", at, data) from error
        self.additional_properties = (
            {} if _NAMES.issuperset(data) else {key: value for key, value in data.items() if key not in _NAMES}
        )

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
