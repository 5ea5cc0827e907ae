# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_list, as_model, as_object, encode_model, located, shape
from .whats_app_waba_number import WhatsAppWabaNumber

_FIELDS: Final = (("name", "name"), ("id", "id"), ("numbers", "numbers"))
_NAMES: Final = frozenset({"name", "id", "numbers"})


@define(init=False)
class WhatsAppWaba:
    """One WhatsApp Business Account.

    Args:
        name: Name of the account at Meta.
        id: Meta's identifier of the account; it is the wabaId of a new sender.
        numbers: The numbers of the account that are shared with Sinch.
    """

    name: str | None | Unset
    id: str | None | Unset
    numbers: builtins.list[WhatsAppWabaNumber] | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        name: str | None | Unset = UNSET,
        id: str | None | Unset = UNSET,
        numbers: Sequence[WhatsAppWabaNumber | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None:
        self._load({"name": name, "id": id, "numbers": numbers})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            self.name = get("name", UNSET)
            self.id = get("id", UNSET)
            value = get("numbers", UNSET)
            if value is not UNSET and value is not None:
                at = "numbers"
                if type(value) is not list:
                    value = as_list(value)
                value = [
                    WhatsAppWabaNumber.from_dict(value) if type(value) is dict else as_model(value, WhatsAppWabaNumber)
                    for value in value
                ]
            self.numbers = value
        except Exception as error:
            raise located(error, "WhatsAppWaba", at, data) from error
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
