# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_list, as_model, encode, located, members_of, new
from .rcs_launch_country import RcsLaunchCountry
from .update_rcs_brand import UpdateRcsBrand
from .update_rcs_questionnaire import UpdateRcsQuestionnaire

if TYPE_CHECKING:
    from .. import params

_RCS_LAUNCH_COUNTRY: Final = members_of(RcsLaunchCountry)


class UpdateRcsSenderDetails(Model):
    """Details of a sender that are to change. What is absent stays; null removes."""

    brand: UpdateRcsBrand | None = None
    """What is to change in the brand."""
    test_numbers: builtins.list[str] | None = None
    """All testers the sender is to have, E.164 with the leading plus: numbers that are new are invited,
    numbers that are left out are removed. A sender may send 20 invitations a day and 200 in all. null
    removes all."""
    countries: builtins.list[RcsLaunchCountry] | None = None
    """All countries to launch in. null removes all."""
    questionnaire: UpdateRcsQuestionnaire | None = None
    """Answers that are to change."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.UpdateRcsSenderDetailsValues]) -> Self: ...  # type: ignore[override]

    _is_closed: ClassVar[bool] = True

    def __init__(
        self,
        *,
        brand: UpdateRcsBrand | params.UpdateRcsBrandDict | Unset = UNSET,
        test_numbers: Sequence[str] | None | Unset = UNSET,
        countries: Sequence[RcsLaunchCountry | params.RcsLaunchCountryText] | None | Unset = UNSET,
        questionnaire: UpdateRcsQuestionnaire | params.UpdateRcsQuestionnaireDict | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 4
        at = ""
        value: Any
        try:
            if "brand" in data:
                at = "brand"
                value = data[at]
                if value is not None:
                    value = (
                        new(UpdateRcsBrand)._load(value, share)
                        if type(value) is dict
                        else as_model(value, UpdateRcsBrand)
                    )
                self.brand = value
            else:
                known -= 1
            if "testNumbers" in data:
                at = "testNumbers"
                value = data[at]
                if value is not None:
                    if type(value) is not list:
                        value = as_list(value)
                    value = list(value)
                self.test_numbers = value
            else:
                known -= 1
            if "countries" in data:
                at = "countries"
                value = data[at]
                if value is not None:
                    if type(value) is not list:
                        value = as_list(value)
                    value = [_RCS_LAUNCH_COUNTRY[value] for value in value]
                self.countries = value
            else:
                known -= 1
            if "questionnaire" in data:
                at = "questionnaire"
                value = data[at]
                if value is not None:
                    value = (
                        new(UpdateRcsQuestionnaire)._load(value, share)
                        if type(value) is dict
                        else as_model(value, UpdateRcsQuestionnaire)
                    )
                self.questionnaire = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "UpdateRcsSenderDetails", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "brand" in present:
            value = present["brand"]
            members["brand"] = value._dump() if type(value) is UpdateRcsBrand else encode(value)
        if "test_numbers" in present:
            value = present["test_numbers"]
            members["testNumbers"] = (
                [item if type(item) is str else encode(item) for item in value]
                if type(value) is list
                else encode(value)
            )
        if "countries" in present:
            value = present["countries"]
            members["countries"] = (
                [item._value_ if type(item) is RcsLaunchCountry else encode(item) for item in value]
                if type(value) is list
                else encode(value)
            )
        if "questionnaire" in present:
            value = present["questionnaire"]
            members["questionnaire"] = value._dump() if type(value) is UpdateRcsQuestionnaire else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "brand": shapes.Property("brand", shapes.Object(UpdateRcsBrand)),
            "testNumbers": shapes.Property("test_numbers", shapes.Nullable(shapes.List(shapes.TEXT))),
            "countries": shapes.Property("countries", shapes.Nullable(shapes.List(shapes.Member(RcsLaunchCountry)))),
            "questionnaire": shapes.Property("questionnaire", shapes.Object(UpdateRcsQuestionnaire)),
        }
