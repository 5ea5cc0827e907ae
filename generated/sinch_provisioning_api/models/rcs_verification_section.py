# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define

from ..types import (
    as_model,
    as_object,
    encode_model,
    located,
)
from .rcs_verification_answers import RcsVerificationAnswers
from .rcs_verification_questions import RcsVerificationQuestions

_FIELDS: Final = (
    ("questions", "questions"),
    ("answers", "answers"),
)
_NAMES: Final = frozenset(
    {
        "questions",
        "answers",
    }
)


@define(init=False)
class RcsVerificationSection:
    """The verification section of a questionnaire.

    Args:
        questions: Questions of the verification section.
        answers: Answers of the verification section.
    """

    questions: RcsVerificationQuestions
    answers: RcsVerificationAnswers
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        questions: RcsVerificationQuestions | Mapping[str, Any],
        answers: RcsVerificationAnswers | Mapping[str, Any],
    ) -> None:
        self._load(
            {
                "questions": questions,
                "answers": answers,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            at = "questions"
            value = data[at]
            value = (
                RcsVerificationQuestions.from_dict(value)
                if type(value) is dict
                else as_model(value, RcsVerificationQuestions)
            )
            self.questions = value
            at = "answers"
            value = data[at]
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
