# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import as_object, encode_model, leave_out, located, shape

_FIELDS: Final = (("label", "label"), ("address", "address"))
_NAMES: Final = frozenset({"label", "address"})


@define(init=False)
class RcsBrandEmailInput:
    """An e-mail address to be shown with a brand.

    Args:
        label: Name under which people are to see the address, at most 25 characters.
        address: The e-mail address.
    """

    label: str
    address: str
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(self, *, label: str, address: str) -> None:
        self._load({"label": label, "address": address})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            at = "label"
            self.label = data[at]
            at = "address"
            self.address = data[at]
        except Exception as error:
            raise located(error, "RcsBrandEmailInput", at, data) from error
        self.additional_properties = {}
        if not _NAMES.issuperset(data):
            leave_out("RcsBrandEmailInput", data.keys() - _NAMES)

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
