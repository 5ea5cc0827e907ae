# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, new
from .create_rcs_fr_answers import CreateRcsFrAnswers

if TYPE_CHECKING:
    from .. import params


class CreateRcsFrSection(Model):
    """Answers for a launch in France, to be created."""

    answers: CreateRcsFrAnswers
    """The answers; any of them may come later by update."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.CreateRcsFrSectionValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        answers: CreateRcsFrAnswers | params.CreateRcsFrAnswersDict,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 1
        at = ""
        value: Any
        try:
            at = "answers"
            value = data[at]
            value = (
                new(CreateRcsFrAnswers)._load(value, share)
                if type(value) is dict
                else as_model(value, CreateRcsFrAnswers)
            )
            self.answers = value
        except Exception as error:
            raise located(error, "CreateRcsFrSection", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "answers" in present:
            value = present["answers"]
            members["answers"] = value._dump() if type(value) is CreateRcsFrAnswers else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {"answers": shapes.Property("answers", shapes.Object(CreateRcsFrAnswers), required=True)}
