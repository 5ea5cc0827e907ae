# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_model, as_object, encode_model, located, shape
from .create_rcs_fr_section import CreateRcsFrSection
from .create_rcs_gb_section import CreateRcsGbSection
from .create_rcs_general_section import CreateRcsGeneralSection
from .create_rcs_us_section import CreateRcsUsSection
from .create_rcs_verification_section import CreateRcsVerificationSection

_FIELDS: Final = (("general", "general"), ("verification", "verification"), ("gb", "gb"), ("fr", "fr"), ("us", "us"))
_NAMES: Final = frozenset({"general", "verification", "gb", "fr", "us"})


@define(init=False)
class CreateRcsQuestionnaire:
    """Answers of a sender to be created, section by section.

    Args:
        general: Answers about the conversation with people; a launch needs them.
        verification: Answers about the person who confirms the brand; a launch needs them.
        gb: Answers that a launch in the United Kingdom needs.
        fr: Answers that a launch in France needs.
        us: Answers that are asked for a launch in the United States; their absence may not stop a
            launch yet.
    """

    general: CreateRcsGeneralSection | None | Unset
    verification: CreateRcsVerificationSection | None | Unset
    gb: CreateRcsGbSection | None | Unset
    fr: CreateRcsFrSection | None | Unset
    us: CreateRcsUsSection | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        general: CreateRcsGeneralSection | Mapping[str, Any] | None | Unset = UNSET,
        verification: CreateRcsVerificationSection | Mapping[str, Any] | None | Unset = UNSET,
        gb: CreateRcsGbSection | Mapping[str, Any] | None | Unset = UNSET,
        fr: CreateRcsFrSection | Mapping[str, Any] | None | Unset = UNSET,
        us: CreateRcsUsSection | Mapping[str, Any] | None | Unset = UNSET,
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
                    CreateRcsGeneralSection.from_dict(value)
                    if type(value) is dict
                    else as_model(value, CreateRcsGeneralSection)
                )
            self.general = value
            value = get("verification", UNSET)
            if value is not UNSET and value is not None:
                at = "verification"
                value = (
                    CreateRcsVerificationSection.from_dict(value)
                    if type(value) is dict
                    else as_model(value, CreateRcsVerificationSection)
                )
            self.verification = value
            value = get("gb", UNSET)
            if value is not UNSET and value is not None:
                at = "gb"
                value = (
                    CreateRcsGbSection.from_dict(value) if type(value) is dict else as_model(value, CreateRcsGbSection)
                )
            self.gb = value
            value = get("fr", UNSET)
            if value is not UNSET and value is not None:
                at = "fr"
                value = (
                    CreateRcsFrSection.from_dict(value) if type(value) is dict else as_model(value, CreateRcsFrSection)
                )
            self.fr = value
            value = get("us", UNSET)
            if value is not UNSET and value is not None:
                at = "us"
                value = (
                    CreateRcsUsSection.from_dict(value) if type(value) is dict else as_model(value, CreateRcsUsSection)
                )
            self.us = value
        except Exception as error:
            raise located(error, "CreateRcsQuestionnaire", at, data) from error
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
