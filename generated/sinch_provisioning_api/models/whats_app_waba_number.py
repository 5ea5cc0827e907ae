# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode

if TYPE_CHECKING:
    from .. import params


class WhatsAppWabaNumber(Model):
    """One number of a WhatsApp Business Account."""

    id: str | None = None
    """Meta's identifier of the number; it is the phoneNumberId of a new sender."""
    display_phone_number: str | None = None
    """The number as people write it, such as +44 20 7946 0123."""
    provisioned: bool | None = None
    """Whether a sender uses the number already."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppWabaNumberValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        display_phone_number: str | Unset = UNSET,
        provisioned: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 3
        if "id" in data:
            value = data["id"]
            self.id = share(value, value) if type(value) is str else value
        else:
            known -= 1
        if "displayPhoneNumber" in data:
            self.display_phone_number = data["displayPhoneNumber"]
        else:
            known -= 1
        if "provisioned" in data:
            self.provisioned = data["provisioned"]
        else:
            known -= 1
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "id" in present:
            value = present["id"]
            members["id"] = value if type(value) is str else encode(value)
        if "display_phone_number" in present:
            value = present["display_phone_number"]
            members["displayPhoneNumber"] = value if type(value) is str else encode(value)
        if "provisioned" in present:
            value = present["provisioned"]
            members["provisioned"] = value if type(value) is bool else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "id": shapes.Property("id", shapes.TEXT),
            "displayPhoneNumber": shapes.Property("display_phone_number", shapes.TEXT),
            "provisioned": shapes.Property("provisioned", shapes.BOOLEAN),
        }
