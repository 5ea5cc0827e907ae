# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_list, as_model, as_object, encode_model, leave_out, located, shape
from .rcs_launch_country import RcsLaunchCountry
from .update_rcs_brand import UpdateRcsBrand
from .update_rcs_questionnaire import UpdateRcsQuestionnaire

_FIELDS: Final = (
    ("brand", "brand"),
    ("test_numbers", "testNumbers"),
    ("countries", "countries"),
    ("questionnaire", "questionnaire"),
)
_NAMES: Final = frozenset({"brand", "testNumbers", "countries", "questionnaire"})
_RCS_LAUNCH_COUNTRY: Final[dict[Any, RcsLaunchCountry]] = {member.value: member for member in RcsLaunchCountry}


def _countries_value(value: Any) -> Any:
    if isinstance(value, (list, tuple)):
        return [_RCS_LAUNCH_COUNTRY.get(value) or RcsLaunchCountry(value) for value in value]
    return value


def _test_numbers_value(value: Any) -> Any:
    if isinstance(value, (list, tuple)):
        return list(value)
    return value


@define(init=False)
class UpdateRcsSenderDetails:
    """Details of a sender that are to change. What is absent stays; null removes.

    Args:
        brand: What is to change in the brand.
        test_numbers: All testers the sender is to have, E.164 with the leading plus: numbers that are
            new are invited, numbers that are left out are removed. A sender may send 20 invitations a
            day and 200 in all. null removes all.
        countries: All countries to launch in. null removes all.
        questionnaire: Answers that are to change.
    """

    brand: UpdateRcsBrand | None | Unset
    test_numbers: builtins.list[str] | None | Unset
    countries: builtins.list[RcsLaunchCountry] | None | Unset
    questionnaire: UpdateRcsQuestionnaire | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        brand: UpdateRcsBrand | Mapping[str, Any] | None | Unset = UNSET,
        test_numbers: Sequence[str] | None | Unset = UNSET,
        countries: Sequence[RcsLaunchCountry | str] | None | Unset = UNSET,
        questionnaire: UpdateRcsQuestionnaire | Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        self._load(
            {"brand": brand, "testNumbers": test_numbers, "countries": countries, "questionnaire": questionnaire}
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            value = get("brand", UNSET)
            if value is not UNSET and value is not None:
                at = "brand"
                value = UpdateRcsBrand.from_dict(value) if type(value) is dict else as_model(value, UpdateRcsBrand)
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
                    UpdateRcsQuestionnaire.from_dict(value)
                    if type(value) is dict
                    else as_model(value, UpdateRcsQuestionnaire)
                )
            self.questionnaire = value
        except Exception as error:
            raise located(error, "UpdateRcsSenderDetails", at, data) from error
        self.additional_properties = {}
        if not _NAMES.issuperset(data):
            leave_out("UpdateRcsSenderDetails", data.keys() - _NAMES)

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
