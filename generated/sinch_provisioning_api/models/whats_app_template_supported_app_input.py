# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_object, encode_model, located, shape

_FIELDS: Final = (("package_name", "packageName"), ("signature_hash", "signatureHash"))
_NAMES: Final = frozenset({"packageName", "signatureHash"})


@define(init=False)
class WhatsAppTemplateSupportedAppInput:
    """An Android app that can take the code.

    Args:
        package_name: Package of the app, such as com.example.shop. For SUBMIT it must be there.
        signature_hash: Hash of the key the app is signed with, 11 characters. For SUBMIT it must be
            there.
    """

    package_name: str | None | Unset
    signature_hash: str | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(self, *, package_name: str | None | Unset = UNSET, signature_hash: str | None | Unset = UNSET) -> None:
        self._load({"packageName": package_name, "signatureHash": signature_hash})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            self.package_name = get("packageName", UNSET)
            self.signature_hash = get("signatureHash", UNSET)
        except Exception as error:
            raise located(error, "WhatsAppTemplateSupportedAppInput", at, data) from error
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
