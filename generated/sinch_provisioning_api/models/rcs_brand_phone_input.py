# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import as_object, encode_model, leave_out, located, shape

_FIELDS: Final = (("label", "label"), ("number", "number"))
_NAMES: Final = frozenset({"label", "number"})


@define(init=False)
class RcsBrandPhoneInput:
    """A phone number to be shown with a brand.

    Args:
        label: Name under which people are to see the number, at most 25 characters.
        number: The phone number, national or E.164: 6 to 15 characters, digits with spaces and hyphens
            between them and perhaps a leading plus.
    """

    label: str
    number: str
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(self, *, label: str, number: str) -> None:
        self._load({"label": label, "number": number})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            at = "label"
            self.label = data[at]
            at = "number"
            self.number = data[at]
        except Exception as error:
            raise located(error, "RcsBrandPhoneInput", at, data) from error
        self.additional_properties = {}
        if not _NAMES.issuperset(data):
            leave_out("RcsBrandPhoneInput", data.keys() - _NAMES)

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
