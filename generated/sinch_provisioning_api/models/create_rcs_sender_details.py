# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_list, as_model, as_object, encode_model, located, shape
from .create_rcs_brand import CreateRcsBrand
from .create_rcs_questionnaire import CreateRcsQuestionnaire
from .rcs_launch_country import RcsLaunchCountry

_FIELDS: Final = (
    ("brand", "brand"),
    ("test_numbers", "testNumbers"),
    ("countries", "countries"),
    ("questionnaire", "questionnaire"),
    ("callback_url", "callbackUrl"),
)
_NAMES: Final = frozenset({"brand", "testNumbers", "countries", "questionnaire", "callbackUrl"})
_RCS_LAUNCH_COUNTRY: Final[dict[Any, RcsLaunchCountry]] = {member.value: member for member in RcsLaunchCountry}


@define(init=False)
class CreateRcsSenderDetails:
    """Brand, testers, countries and answers of a sender to be created.

    Args:
        brand: The brand people are to see beside the messages.
        test_numbers: Phone numbers to invite as testers, E.164 with the leading plus. A sender may send
            20 invitations a day and 200 in all.
        countries: Countries to launch in; a launch needs at least one.
        questionnaire: Answers to the questions of the launch questionnaire.
        callback_url: Deprecated, register a webhook instead. Address to be told of changes of this
            sender.
    """

    brand: CreateRcsBrand | None | Unset
    test_numbers: builtins.list[str] | None | Unset
    countries: builtins.list[RcsLaunchCountry] | None | Unset
    questionnaire: CreateRcsQuestionnaire | None | Unset
    callback_url: str | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        brand: CreateRcsBrand | Mapping[str, Any] | None | Unset = UNSET,
        test_numbers: Sequence[str] | None | Unset = UNSET,
        countries: Sequence[RcsLaunchCountry | str] | None | Unset = UNSET,
        questionnaire: CreateRcsQuestionnaire | Mapping[str, Any] | None | Unset = UNSET,
        callback_url: str | None | Unset = UNSET,
    ) -> None:
        self._load(
            {
                "brand": brand,
                "testNumbers": test_numbers,
                "countries": countries,
                "questionnaire": questionnaire,
                "callbackUrl": callback_url,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            value = get("brand", UNSET)
            if value is not UNSET and value is not None:
                at = "brand"
                value = CreateRcsBrand.from_dict(value) if type(value) is dict else as_model(value, CreateRcsBrand)
            self.brand = value
            value = get("testNumbers", UNSET)
            if value is not UNSET and value is not None:
                at = "testNumbers"
                if type(value) is not list:
                    value = as_list(value)
                value = list(value)
            self.test_numbers = value
            value = get("countries", UNSET)
            if value is not UNSET and value is not None:
                at = "countries"
                if type(value) is not list:
                    value = as_list(value)
                value = [_RCS_LAUNCH_COUNTRY.get(value) or RcsLaunchCountry(value) for value in value]
            self.countries = value
            value = get("questionnaire", UNSET)
            if value is not UNSET and value is not None:
                at = "questionnaire"
                value = (
                    CreateRcsQuestionnaire.from_dict(value)
                    if type(value) is dict
                    else as_model(value, CreateRcsQuestionnaire)
                )
            self.questionnaire = value
            self.callback_url = get("callbackUrl", UNSET)
        except Exception as error:
            raise located(error, "CreateRcsSenderDetails", at, data) from error
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
