# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_list, as_model, as_object, encode_model, located, shape
from .rcs_brand import RcsBrand
from .rcs_launch_country import RcsLaunchCountry
from .rcs_questionnaire import RcsQuestionnaire

_FIELDS: Final = (
    ("brand", "brand"),
    ("callback_url", "callbackUrl"),
    ("test_numbers", "testNumbers"),
    ("countries", "countries"),
    ("questionnaire", "questionnaire"),
)
_NAMES: Final = frozenset({"brand", "callbackUrl", "testNumbers", "countries", "questionnaire"})
_RCS_LAUNCH_COUNTRY: Final[dict[Any, RcsLaunchCountry]] = {member.value: member for member in RcsLaunchCountry}


@define(init=False)
class RcsSenderDetails:
    """Brand, testers, countries and questionnaire of a sender.

    Args:
        brand: The brand people see beside the messages.
        callback_url: Deprecated, register a webhook instead. Address that is told of changes of this
            sender.
        test_numbers: Phone numbers of the testers, E.164. How far their invitations got is in
            testNumberStates of the sender.
        countries: Countries the sender is or shall be launched in, ISO 3166 alpha-2.
        questionnaire: What must be answered before a launch, and what has been answered.
    """

    brand: RcsBrand | None | Unset
    callback_url: str | None | Unset
    test_numbers: builtins.list[str] | None | Unset
    countries: builtins.list[RcsLaunchCountry] | None | Unset
    questionnaire: RcsQuestionnaire | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        brand: RcsBrand | Mapping[str, Any] | None | Unset = UNSET,
        callback_url: str | None | Unset = UNSET,
        test_numbers: Sequence[str] | None | Unset = UNSET,
        countries: Sequence[RcsLaunchCountry | str] | None | Unset = UNSET,
        questionnaire: RcsQuestionnaire | Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        self._load(
            {
                "brand": brand,
                "callbackUrl": callback_url,
                "testNumbers": test_numbers,
                "countries": countries,
                "questionnaire": questionnaire,
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
                value = RcsBrand.from_dict(value) if type(value) is dict else as_model(value, RcsBrand)
            self.brand = value
            self.callback_url = get("callbackUrl", UNSET)
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
                value = RcsQuestionnaire.from_dict(value) if type(value) is dict else as_model(value, RcsQuestionnaire)
            self.questionnaire = value
        except Exception as error:
            raise located(error, "RcsSenderDetails", at, data) from error
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
