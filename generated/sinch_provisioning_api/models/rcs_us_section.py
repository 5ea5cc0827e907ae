# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, new
from .rcs_us_answers import RcsUsAnswers
from .rcs_us_questions import RcsUsQuestions

if TYPE_CHECKING:
    from .. import params


class RcsUsSection(Model):
    """The questions for a launch in the United States, and the answers so far."""

    questions: RcsUsQuestions | None = None
    """The questions, each under the name of its answer."""
    answers: RcsUsAnswers | None = None
    """The answers so far; empty before the first."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.RcsUsSectionValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        questions: RcsUsQuestions | Mapping[str, Any] | Unset = UNSET,
        answers: RcsUsAnswers | Mapping[str, Any] | Unset = UNSET,
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
                        new(RcsUsQuestions)._load(value, share)
                        if type(value) is dict
                        else as_model(value, RcsUsQuestions)
                    )
                self.questions = value
            else:
                known -= 1
            if "answers" in data:
                at = "answers"
                value = data[at]
                if value is not None:
                    value = (
                        new(RcsUsAnswers)._load(value, share) if type(value) is dict else as_model(value, RcsUsAnswers)
                    )
                self.answers = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "RcsUsSection", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "questions" in present:
            value = present["questions"]
            members["questions"] = value._dump() if type(value) is RcsUsQuestions else encode(value)
        if "answers" in present:
            value = present["answers"]
            members["answers"] = value._dump() if type(value) is RcsUsAnswers else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "questions": shapes.Property("questions", shapes.Object(RcsUsQuestions)),
            "answers": shapes.Property("answers", shapes.Object(RcsUsAnswers)),
        }
