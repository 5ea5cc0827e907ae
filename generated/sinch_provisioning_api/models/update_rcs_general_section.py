# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import as_model, as_object, encode_model, leave_out, located, shape
from .update_rcs_general_answers import UpdateRcsGeneralAnswers

_FIELDS: Final = (("answers", "answers"),)
_NAMES: Final = frozenset({"answers"})


@define(init=False)
class UpdateRcsGeneralSection:
    """Answers about the conversation with people that are to change.

    Args:
        answers: The answers that are to change.
    """

    answers: UpdateRcsGeneralAnswers
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(self, *, answers: UpdateRcsGeneralAnswers | Mapping[str, Any]) -> None:
        self._load({"answers": answers})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            at = "answers"
            value = data[at]
            value = (
                UpdateRcsGeneralAnswers.from_dict(value)
                if type(value) is dict
                else as_model(value, UpdateRcsGeneralAnswers)
            )
            self.answers = value
        except Exception as error:
            raise located(error, "UpdateRcsGeneralSection", at, data) from error
        self.additional_properties = {}
        if not _NAMES.issuperset(data):
            leave_out("UpdateRcsGeneralSection", data.keys() - _NAMES)

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
