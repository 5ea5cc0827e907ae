# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Final, Self

from attrs import define

from ..types import (
    as_list,
    as_object,
    encode_model,
    located,
)

_FIELDS: Final = (
    ("question", "question"),
    ("suggested_answers", "suggestedAnswers"),
)
_NAMES: Final = frozenset(
    {
        "question",
        "suggestedAnswers",
    }
)


@define(init=False)
class RcsQuestion:
    """A question of the questionnaire.

    Args:
        question: The question as text; may be empty.
        suggested_answers: Ready-made answers to offer; may be empty. Free text is accepted too.
    """

    question: str
    suggested_answers: builtins.list[str]
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        question: str,
        suggested_answers: Sequence[str],
    ) -> None:
        self._load(
            {
                "question": question,
                "suggestedAnswers": suggested_answers,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            at = "question"
            self.question = data[at]
            at = "suggestedAnswers"
            value = data[at]
            if type(value) is not list:
                value = as_list(value)
            value = list(value)
            self.suggested_answers = value
        except Exception as error:
            raise located(error, "RcsQuestion", at, data) from error
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
