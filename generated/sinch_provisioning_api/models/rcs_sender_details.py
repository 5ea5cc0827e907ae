# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Final, Self

from attrs import define

from ..types import (
    UNSET,
    Unset,
    as_list,
    as_model,
    as_object,
    encode_model,
    located,
)
from .rcs_brand import RcsBrand
from .rcs_questionnaire import RcsQuestionnaire

_FIELDS: Final = (
    ("questionnaire", "questionnaire"),
    ("brand", "brand"),
    ("callback_url", "callbackUrl"),
    ("test_numbers", "testNumbers"),
    ("countries", "countries"),
)
_NAMES: Final = frozenset(
    {
        "questionnaire",
        "brand",
        "callbackUrl",
        "testNumbers",
        "countries",
    }
)


@define(init=False)
class RcsSenderDetails:
    """Details of a sender.

    Args:
        questionnaire: Questions and answers of a sender, section by section.
        brand: The brand people see.
        callback_url: Old per-sender callback address; webhooks replace it.
        test_numbers: Numbers to use as testers; 20 invitations a day and 200 in all per sender.
        countries: Countries to launch in.
    """

    questionnaire: RcsQuestionnaire
    brand: RcsBrand | None | Unset
    callback_url: str | None | Unset
    test_numbers: builtins.list[str] | None | Unset
    countries: builtins.list[str] | None | Unset
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        questionnaire: RcsQuestionnaire | Mapping[str, Any],
        brand: RcsBrand | Mapping[str, Any] | None | Unset = UNSET,
        callback_url: str | None | Unset = UNSET,
        test_numbers: Sequence[str] | None | Unset = UNSET,
        countries: Sequence[str] | None | Unset = UNSET,
    ) -> None:
        self._load(
            {
                "questionnaire": questionnaire,
                "brand": brand,
                "callbackUrl": callback_url,
                "testNumbers": test_numbers,
                "countries": countries,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            at = "questionnaire"
            value = data[at]
            value = RcsQuestionnaire.from_dict(value) if type(value) is dict else as_model(value, RcsQuestionnaire)
            self.questionnaire = value
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
                value = list(value)
            self.countries = value
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
