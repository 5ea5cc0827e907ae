# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, new
from .rcs_fr_answers import RcsFrAnswers
from .rcs_fr_questions import RcsFrQuestions

if TYPE_CHECKING:
    from .. import params


class RcsFrSection(Model):
    """The questions for a launch in France, and the answers so far."""

    questions: RcsFrQuestions | None = None
    """The questions, each under the name of its answer."""
    answers: RcsFrAnswers | None = None
    """The answers so far; empty before the first."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.RcsFrSectionValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        questions: RcsFrQuestions | Mapping[str, Any] | Unset = UNSET,
        answers: RcsFrAnswers | Mapping[str, Any] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 2
        at = ""
        value: Any
        try:
            if "questions" in data:
                at = "questions"
                value = data[at]
                if value is not None:
                    value = (
                        new(RcsFrQuestions)._load(value, share)
                        if type(value) is dict
                        else as_model(value, RcsFrQuestions)
                    )
                self.questions = value
            else:
                known -= 1
            if "answers" in data:
                at = "answers"
                value = data[at]
                if value is not None:
                    value = (
                        new(RcsFrAnswers)._load(value, share) if type(value) is dict else as_model(value, RcsFrAnswers)
                    )
                self.answers = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "RcsFrSection", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "questions" in present:
            value = present["questions"]
            members["questions"] = value._dump() if type(value) is RcsFrQuestions else encode(value)
        if "answers" in present:
            value = present["answers"]
            members["answers"] = value._dump() if type(value) is RcsFrAnswers else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "questions": shapes.Property("questions", shapes.Object(RcsFrQuestions)),
            "answers": shapes.Property("answers", shapes.Object(RcsFrAnswers)),
        }
