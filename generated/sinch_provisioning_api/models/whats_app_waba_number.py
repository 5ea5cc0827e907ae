# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define

from ..types import (
    as_object,
    encode_model,
    located,
)

_FIELDS: Final = (
    ("id", "id"),
    ("display_phone_number", "displayPhoneNumber"),
    ("provisioned", "provisioned"),
)
_NAMES: Final = frozenset(
    {
        "id",
        "displayPhoneNumber",
        "provisioned",
    }
)


@define(init=False)
class WhatsAppWabaNumber:
    """One number of an account.

    Args:
        id: Meta's id of the number (the phoneNumberId of create sender).
        display_phone_number: Number as written for people.
        provisioned: Whether a sender already uses it.
    """

    id: str
    display_phone_number: str
    provisioned: bool
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        id: str,
        display_phone_number: str,
        provisioned: bool,
    ) -> None:
        self._load(
            {
                "id": id,
                "displayPhoneNumber": display_phone_number,
                "provisioned": provisioned,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            at = "id"
            self.id = data[at]
            at = "displayPhoneNumber"
            self.display_phone_number = data[at]
            at = "provisioned"
            self.provisioned = data[at]
        except Exception as error:
            raise located(error, "WhatsAppWabaNumber", at, data) from error
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
