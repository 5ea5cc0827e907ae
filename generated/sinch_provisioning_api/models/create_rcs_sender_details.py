# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_list, as_model, encode, located, members_of, new
from .create_rcs_brand import CreateRcsBrand
from .create_rcs_questionnaire import CreateRcsQuestionnaire
from .rcs_launch_country import RcsLaunchCountry

if TYPE_CHECKING:
    from .. import params

_RCS_LAUNCH_COUNTRY: Final = members_of(RcsLaunchCountry)


class CreateRcsSenderDetails(Model):
    """Brand, testers, countries and answers of a sender to be created."""

    brand: CreateRcsBrand | None = None
    """The brand people are to see beside the messages."""
    test_numbers: builtins.list[str] | None = None
    """Phone numbers to invite as testers, E.164 with the leading plus. A sender may send 20 invitations a
    day and 200 in all."""
    countries: builtins.list[RcsLaunchCountry] | None = None
    """Countries to launch in; a launch needs at least one."""
    questionnaire: CreateRcsQuestionnaire | None = None
    """Answers to the questions of the launch questionnaire."""
    callback_url: str | None = None
    """Deprecated, register a webhook instead. Address to be told of changes of this sender."""
    _deprecated: ClassVar[Mapping[str, str]] = {"callback_url": "Deprecated, register a webhook instead."}
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.CreateRcsSenderDetailsValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        brand: CreateRcsBrand | params.CreateRcsBrandDict | Unset = UNSET,
        test_numbers: Sequence[str] | Unset = UNSET,
        countries: Sequence[RcsLaunchCountry | params.RcsLaunchCountryText] | Unset = UNSET,
        questionnaire: CreateRcsQuestionnaire | params.CreateRcsQuestionnaireDict | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 5
        at = ""
        value: Any
        try:
            if "brand" in data:
                at = "brand"
                value = data[at]
                if value is not None:
                    value = (
                        new(CreateRcsBrand)._load(value, share)
                        if type(value) is dict
                        else as_model(value, CreateRcsBrand)
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
                        new(CreateRcsQuestionnaire)._load(value, share)
                        if type(value) is dict
                        else as_model(value, CreateRcsQuestionnaire)
                    )
                self.questionnaire = value
            else:
                known -= 1
            if "callbackUrl" in data:
                self.callback_url = data["callbackUrl"]
            else:
                known -= 1
        except Exception as error:
            raise located(error, "CreateRcsSenderDetails", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "brand" in present:
            value = present["brand"]
            members["brand"] = value._dump() if type(value) is CreateRcsBrand else encode(value)
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
            members["questionnaire"] = value._dump() if type(value) is CreateRcsQuestionnaire else encode(value)
        if "callback_url" in present:
            value = present["callback_url"]
            members["callbackUrl"] = value if type(value) is str else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "brand": shapes.Property("brand", shapes.Object(CreateRcsBrand)),
            "testNumbers": shapes.Property("test_numbers", shapes.List(shapes.TEXT)),
            "countries": shapes.Property("countries", shapes.List(shapes.Member(RcsLaunchCountry))),
            "questionnaire": shapes.Property("questionnaire", shapes.Object(CreateRcsQuestionnaire)),
            "callbackUrl": shapes.Property("callback_url", shapes.TEXT),
        }
