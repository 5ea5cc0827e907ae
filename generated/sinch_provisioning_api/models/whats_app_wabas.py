# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Final, Self

from attrs import define, field

from ..types import as_list, as_model, as_object, encode_model, located, shape
from .whats_app_waba import WhatsAppWaba

_FIELDS: Final = (("wabas", "wabas"),)
_NAMES: Final = frozenset({"wabas"})


@define(init=False)
class WhatsAppWabas:
    """The WhatsApp Business Accounts that a token gives access to.

    Args:
        wabas: The accounts that the token gives access to.
    """

    wabas: builtins.list[WhatsAppWaba]
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(self, *, wabas: Sequence[WhatsAppWaba | Mapping[str, Any]]) -> None:
        self._load({"wabas": wabas})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            at = "wabas"
            value = data[at]
            if type(value) is not list:
                value = as_list(value)
            value = [
                WhatsAppWaba.from_dict(value) if type(value) is dict else as_model(value, WhatsAppWaba)
                for value in value
            ]
            self.wabas = value
        except Exception as error:
            raise located(error, "WhatsAppWabas", at, data) from error
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
