# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import as_object, encode_model, located, shape
from .whats_app_registration_method_input import WhatsAppRegistrationMethodInput

_FIELDS: Final = (("method", "method"),)
_NAMES: Final = frozenset({"method"})
_WHATS_APP_REGISTRATION_METHOD_INPUT: Final[dict[Any, WhatsAppRegistrationMethodInput]] = {
    member.value: member for member in WhatsAppRegistrationMethodInput
}


@define(init=False)
class RegisterWhatsAppSender:
    """A request for a one-time password.

    Args:
        method: How the password shall reach the number.
    """

    method: WhatsAppRegistrationMethodInput
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(self, *, method: WhatsAppRegistrationMethodInput | str) -> None:
        self._load({"method": method})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            at = "method"
            value = data[at]
            value = _WHATS_APP_REGISTRATION_METHOD_INPUT.get(value) or WhatsAppRegistrationMethodInput(value)
            self.method = value
        except Exception as error:
            raise located(error, "RegisterWhatsAppSender", at, data) from error
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
