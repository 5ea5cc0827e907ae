# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_model, as_object, encode_model, located, shape
from .rcs_fr_question_section import RcsFrQuestionSection
from .rcs_gb_question_section import RcsGbQuestionSection
from .rcs_general_question_section import RcsGeneralQuestionSection
from .rcs_us_question_section import RcsUsQuestionSection
from .rcs_verification_question_section import RcsVerificationQuestionSection

_FIELDS: Final = (("general", "general"), ("verification", "verification"), ("gb", "gb"), ("fr", "fr"), ("us", "us"))
_NAMES: Final = frozenset({"general", "verification", "gb", "fr", "us"})


@define(init=False)
class RcsQuestionnaireQuestions:
    """The questions for a use case, section by section. Sinch may change the questions at any time.

    Args:
        general: Questions about the conversation with people; asked for every launch.
        verification: Questions about the person who confirms the brand; asked for every launch.
        gb: Questions for a launch in the United Kingdom; present when GB is among the countries.
        fr: Questions for a launch in France; present when FR is among the countries.
        us: Questions for a launch in the United States; present when US is among the countries.
    """

    general: RcsGeneralQuestionSection | None | Unset
    verification: RcsVerificationQuestionSection | None | Unset
    gb: RcsGbQuestionSection | None | Unset
    fr: RcsFrQuestionSection | None | Unset
    us: RcsUsQuestionSection | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        general: RcsGeneralQuestionSection | Mapping[str, Any] | None | Unset = UNSET,
        verification: RcsVerificationQuestionSection | Mapping[str, Any] | None | Unset = UNSET,
        gb: RcsGbQuestionSection | Mapping[str, Any] | None | Unset = UNSET,
        fr: RcsFrQuestionSection | Mapping[str, Any] | None | Unset = UNSET,
        us: RcsUsQuestionSection | Mapping[str, Any] | None | Unset = UNSET,
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
                    RcsGeneralQuestionSection.from_dict(value)
                    if type(value) is dict
                    else as_model(value, RcsGeneralQuestionSection)
                )
            self.general = value
            value = get("verification", UNSET)
            if value is not UNSET and value is not None:
                at = "verification"
                value = (
                    RcsVerificationQuestionSection.from_dict(value)
                    if type(value) is dict
                    else as_model(value, RcsVerificationQuestionSection)
                )
            self.verification = value
            value = get("gb", UNSET)
            if value is not UNSET and value is not None:
                at = "gb"
                value = (
                    RcsGbQuestionSection.from_dict(value)
                    if type(value) is dict
                    else as_model(value, RcsGbQuestionSection)
                )
            self.gb = value
            value = get("fr", UNSET)
            if value is not UNSET and value is not None:
                at = "fr"
                value = (
                    RcsFrQuestionSection.from_dict(value)
                    if type(value) is dict
                    else as_model(value, RcsFrQuestionSection)
                )
            self.fr = value
            value = get("us", UNSET)
            if value is not UNSET and value is not None:
                at = "us"
                value = (
                    RcsUsQuestionSection.from_dict(value)
                    if type(value) is dict
                    else as_model(value, RcsUsQuestionSection)
                )
            self.us = value
        except Exception as error:
            raise located(error, "RcsQuestionnaireQuestions", at, data) from error
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
