# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_list, as_model, encode, located, members_of, new
from .rcs_brand import RcsBrand
from .rcs_launch_country import RcsLaunchCountry
from .rcs_questionnaire import RcsQuestionnaire

if TYPE_CHECKING:
    from .. import params

_RCS_LAUNCH_COUNTRY: Final = members_of(RcsLaunchCountry)


class RcsSenderDetails(Model):
    """Brand, testers, countries and questionnaire of a sender."""

    brand: RcsBrand | None = None
    """The brand people see beside the messages."""
    callback_url: str | None = None
    """Deprecated, register a webhook instead. Address that is told of changes of this sender."""
    test_numbers: builtins.list[str] | None = None
    """Phone numbers of the testers, E.164. How far their invitations got is in testNumberStates of the
    sender."""
    countries: builtins.list[RcsLaunchCountry] | None = None
    """Countries the sender is or shall be launched in, ISO 3166 alpha-2."""
    questionnaire: RcsQuestionnaire | None = None
    """What must be answered before a launch, and what has been answered."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.RcsSenderDetailsValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        brand: RcsBrand | Mapping[str, Any] | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        test_numbers: Sequence[str] | Unset = UNSET,
        countries: Sequence[RcsLaunchCountry | str] | Unset = UNSET,
        questionnaire: RcsQuestionnaire | Mapping[str, Any] | Unset = UNSET,
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
                    value = new(RcsBrand)._load(value, share) if type(value) is dict else as_model(value, RcsBrand)
                self.brand = value
            else:
                known -= 1
            if "callbackUrl" in data:
                self.callback_url = data["callbackUrl"]
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
                        new(RcsQuestionnaire)._load(value, share)
                        if type(value) is dict
                        else as_model(value, RcsQuestionnaire)
                    )
                self.questionnaire = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "RcsSenderDetails", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "brand" in present:
            value = present["brand"]
            members["brand"] = value._dump() if type(value) is RcsBrand else encode(value)
        if "callback_url" in present:
            value = present["callback_url"]
            members["callbackUrl"] = value if type(value) is str else encode(value)
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
            members["questionnaire"] = value._dump() if type(value) is RcsQuestionnaire else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "brand": shapes.Property("brand", shapes.Object(RcsBrand)),
            "callbackUrl": shapes.Property("callback_url", shapes.TEXT),
            "testNumbers": shapes.Property("test_numbers", shapes.List(shapes.TEXT)),
            "countries": shapes.Property("countries", shapes.List(shapes.Member(RcsLaunchCountry))),
            "questionnaire": shapes.Property("questionnaire", shapes.Object(RcsQuestionnaire)),
        }
