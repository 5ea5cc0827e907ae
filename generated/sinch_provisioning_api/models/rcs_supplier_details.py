# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_model, as_object, encode_model, located, shape
from .rcs_google_supplier_details import RcsGoogleSupplierDetails

_FIELDS: Final = (("google", "google"),)
_NAMES: Final = frozenset({"google"})


@define(init=False)
class RcsSupplierDetails:
    """Identifiers of a sender at its suppliers.

    Args:
        google: Identifiers at Google, the supplier of every sender.
    """

    google: RcsGoogleSupplierDetails | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(self, *, google: RcsGoogleSupplierDetails | Mapping[str, Any] | None | Unset = UNSET) -> None:
        self._load({"google": google})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            value = get("google", UNSET)
            if value is not UNSET and value is not None:
                at = "google"
                value = (
                    RcsGoogleSupplierDetails.from_dict(value)
                    if type(value) is dict
                    else as_model(value, RcsGoogleSupplierDetails)
                )
            self.google = value
        except Exception as error:
            raise located(error, "RcsSupplierDetails", at, data) from error
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
