# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_list, as_object, encode_model, located, shape

_FIELDS: Final = (("question", "question"), ("suggested_answers", "suggestedAnswers"))
_NAMES: Final = frozenset({"question", "suggestedAnswers"})


@define(init=False)
class RcsQuestion:
    """A question of the launch questionnaire.

    Args:
        question: Wording of the question; may be empty.
        suggested_answers: Answers to offer to people; may be empty. Any other text is accepted as well.
    """

    question: str | None | Unset
    suggested_answers: builtins.list[str] | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self, *, question: str | None | Unset = UNSET, suggested_answers: Sequence[str] | None | Unset = UNSET
    ) -> None:
        self._load({"question": question, "suggestedAnswers": suggested_answers})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            self.question = get("question", UNSET)
            value = get("suggestedAnswers", UNSET)
            if value is not UNSET and value is not None:
                at = "suggestedAnswers"
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
