# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_model, as_object, encode_model, located, shape
from .rcs_verification_answers import RcsVerificationAnswers
from .rcs_verification_questions import RcsVerificationQuestions

_FIELDS: Final = (("questions", "questions"), ("answers", "answers"))
_NAMES: Final = frozenset({"questions", "answers"})


@define(init=False)
class RcsVerificationSection:
    """The questions about the person who confirms the brand, and the answers so far.

    Args:
        questions: The questions, each under the name of its answer.
        answers: The answers so far; empty before the first.
    """

    questions: RcsVerificationQuestions | None | Unset
    answers: RcsVerificationAnswers | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        questions: RcsVerificationQuestions | Mapping[str, Any] | None | Unset = UNSET,
        answers: RcsVerificationAnswers | Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        self._load({"questions": questions, "answers": answers})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            value = get("questions", UNSET)
            if value is not UNSET and value is not None:
                at = "questions"
                value = (
                    RcsVerificationQuestions.from_dict(value)
                    if type(value) is dict
                    else as_model(value, RcsVerificationQuestions)
                )
            self.questions = value
            value = get("answers", UNSET)
            if value is not UNSET and value is not None:
                at = "answers"
                value = (
                    RcsVerificationAnswers.from_dict(value)
                    if type(value) is dict
                    else as_model(value, RcsVerificationAnswers)
                )
            self.answers = value
        except Exception as error:
            raise located(error, "RcsVerificationSection", at, data) from error
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
