# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import as_object, encode_model, located, shape

_FIELDS: Final = (("type_", "type"), ("format_", "format"))
_NAMES: Final = frozenset({"type", "format"})


@define(init=False)
class WhatsAppTemplateLocationHeaderInput:
    """A header with a place on a map; each message brings its own place.

    Args:
        type_: Kind of component.
        format_: Kind of header.
    """

    type_: str
    format_: str
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(self, *, type_: str = "HEADER", format_: str = "LOCATION") -> None:
        self._load({"type": type_, "format": format_})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            at = "type"
            self.type_ = data[at]
            at = "format"
            self.format_ = data[at]
        except Exception as error:
            raise located(error, "WhatsAppTemplateLocationHeaderInput", at, data) from error
        self.additional_properties = (
            {} if _NAMES.issuperset(data) else {key: value for key, value in data.items() if key not in _NAMES}
        )

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
