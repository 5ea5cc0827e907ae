# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, new
from .rcs_us_questions import RcsUsQuestions

if TYPE_CHECKING:
    from .. import params


class RcsUsQuestionSection(Model):
    """The questions for a launch in the United States."""

    questions: RcsUsQuestions | None = None
    """The questions, each under the name of its answer."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.RcsUsQuestionSectionValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        questions: RcsUsQuestions | Mapping[str, Any] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 1
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
        except Exception as error:
            raise located(error, "RcsUsQuestionSection", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "questions" in present:
            value = present["questions"]
            members["questions"] = value._dump() if type(value) is RcsUsQuestions else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {"questions": shapes.Property("questions", shapes.Object(RcsUsQuestions))}
