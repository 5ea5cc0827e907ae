# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, new
from .rcs_google_supplier_details import RcsGoogleSupplierDetails

if TYPE_CHECKING:
    from .. import params


class RcsSupplierDetails(Model):
    """Identifiers of a sender at its suppliers."""

    google: RcsGoogleSupplierDetails | None = None
    """Identifiers at Google, the supplier of every sender."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.RcsSupplierDetailsValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        google: RcsGoogleSupplierDetails | Mapping[str, Any] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 1
        at = ""
        value: Any
        try:
            if "google" in data:
                at = "google"
                value = data[at]
                if value is not None:
                    value = (
                        new(RcsGoogleSupplierDetails)._load(value, share)
                        if type(value) is dict
                        else as_model(value, RcsGoogleSupplierDetails)
                    )
                self.google = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "RcsSupplierDetails", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "google" in present:
            value = present["google"]
            members["google"] = value._dump() if type(value) is RcsGoogleSupplierDetails else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {"google": shapes.Property("google", shapes.Object(RcsGoogleSupplierDetails))}
