# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, new
from .rcs_general_answers import RcsGeneralAnswers
from .rcs_general_questions import RcsGeneralQuestions

if TYPE_CHECKING:
    from .. import params


class RcsGeneralSection(Model):
    """The questions about the conversation with people, and the answers so far."""

    questions: RcsGeneralQuestions | None = None
    """The questions, each under the name of its answer."""
    answers: RcsGeneralAnswers | None = None
    """The answers so far; empty before the first."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.RcsGeneralSectionValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        questions: RcsGeneralQuestions | Mapping[str, Any] | Unset = UNSET,
        answers: RcsGeneralAnswers | Mapping[str, Any] | Unset = UNSET,
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
                        new(RcsGeneralQuestions)._load(value, share)
                        if type(value) is dict
                        else as_model(value, RcsGeneralQuestions)
                    )
                self.questions = value
            else:
                known -= 1
            if "answers" in data:
                at = "answers"
                value = data[at]
                if value is not None:
                    value = (
                        new(RcsGeneralAnswers)._load(value, share)
                        if type(value) is dict
                        else as_model(value, RcsGeneralAnswers)
                    )
                self.answers = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "RcsGeneralSection", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "questions" in present:
            value = present["questions"]
            members["questions"] = value._dump() if type(value) is RcsGeneralQuestions else encode(value)
        if "answers" in present:
            value = present["answers"]
            members["answers"] = value._dump() if type(value) is RcsGeneralAnswers else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "questions": shapes.Property("questions", shapes.Object(RcsGeneralQuestions)),
            "answers": shapes.Property("answers", shapes.Object(RcsGeneralAnswers)),
        }
