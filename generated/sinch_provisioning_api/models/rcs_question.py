# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_list, encode, located

if TYPE_CHECKING:
    from .. import params


class RcsQuestion(Model):
    """A question of the launch questionnaire."""

    question: str | None = None
    """Wording of the question; may be empty."""
    suggested_answers: builtins.list[str] | None = None
    """Answers to offer to people; may be empty. Any other text is accepted as well."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.RcsQuestionValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        question: str | Unset = UNSET,
        suggested_answers: Sequence[str] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 2
        at = ""
        value: Any
        try:
            if "question" in data:
                self.question = data["question"]
            else:
                known -= 1
            if "suggestedAnswers" in data:
                at = "suggestedAnswers"
                value = data[at]
                if value is not None:
                    if type(value) is not list:
                        value = as_list(value)
                    value = list(value)
                self.suggested_answers = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "RcsQuestion", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "question" in present:
            value = present["question"]
            members["question"] = value if type(value) is str else encode(value)
        if "suggested_answers" in present:
            value = present["suggested_answers"]
            members["suggestedAnswers"] = (
                [item if type(item) is str else encode(item) for item in value]
                if type(value) is list
                else encode(value)
            )
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "question": shapes.Property("question", shapes.TEXT),
            "suggestedAnswers": shapes.Property("suggested_answers", shapes.List(shapes.TEXT)),
        }
