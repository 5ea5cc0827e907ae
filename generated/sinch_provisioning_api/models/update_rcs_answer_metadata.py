# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_object, encode_model, leave_out, located, shape

_FIELDS: Final = (("ignore", "ignore"),)
_NAMES: Final = frozenset({"ignore"})


@define(init=False)
class UpdateRcsAnswerMetadata:
    """What is to change in how an answer is read.

    Args:
        ignore: Text inside the answer to drop before it is passed on, such as a separator of the
            caller's own; at least one character. null removes it.
    """

    ignore: str | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(self, *, ignore: str | None | Unset = UNSET) -> None:
        self._load({"ignore": ignore})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            self.ignore = get("ignore", UNSET)
        except Exception as error:
            raise located(error, "UpdateRcsAnswerMetadata", at, data) from error
        self.additional_properties = {}
        if not _NAMES.issuperset(data):
            leave_out("UpdateRcsAnswerMetadata", data.keys() - _NAMES)

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
