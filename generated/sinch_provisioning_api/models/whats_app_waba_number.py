# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_object, encode_model, located, shape

_FIELDS: Final = (("id", "id"), ("display_phone_number", "displayPhoneNumber"), ("provisioned", "provisioned"))
_NAMES: Final = frozenset({"id", "displayPhoneNumber", "provisioned"})


@define(init=False)
class WhatsAppWabaNumber:
    """One number of a WhatsApp Business Account.

    Args:
        id: Meta's identifier of the number; it is the phoneNumberId of a new sender.
        display_phone_number: The number as people write it, such as +44 20 7946 0123.
        provisioned: Whether a sender uses the number already.
    """

    id: str | None | Unset
    display_phone_number: str | None | Unset
    provisioned: bool | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        id: str | None | Unset = UNSET,
        display_phone_number: str | None | Unset = UNSET,
        provisioned: bool | None | Unset = UNSET,
    ) -> None:
        self._load({"id": id, "displayPhoneNumber": display_phone_number, "provisioned": provisioned})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            self.id = get("id", UNSET)
            self.display_phone_number = get("displayPhoneNumber", UNSET)
            self.provisioned = get("provisioned", UNSET)
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
