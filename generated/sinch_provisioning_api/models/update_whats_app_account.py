# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode

if TYPE_CHECKING:
    from .. import params


class UpdateWhatsAppAccount(Model):
    """Corrected data of a refused account. At least one field must be sent."""

    company_legal_name: str | None = None
    """Registered name of the business, 1 to 255 characters; it must be the one Meta has for the business
    manager."""
    client_business_manager_id: str | None = None
    """Meta's identifier of the customer's business manager, 1 to 255 characters."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.UpdateWhatsAppAccountValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        company_legal_name: str | Unset = UNSET,
        client_business_manager_id: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 2
        if "companyLegalName" in data:
            self.company_legal_name = data["companyLegalName"]
        else:
            known -= 1
        if "clientBusinessManagerId" in data:
            value = data["clientBusinessManagerId"]
            self.client_business_manager_id = share(value, value) if type(value) is str else value
        else:
            known -= 1
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "company_legal_name" in present:
            value = present["company_legal_name"]
            members["companyLegalName"] = value if type(value) is str else encode(value)
        if "client_business_manager_id" in present:
            value = present["client_business_manager_id"]
            members["clientBusinessManagerId"] = value if type(value) is str else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "companyLegalName": shapes.Property("company_legal_name", shapes.TEXT),
            "clientBusinessManagerId": shapes.Property("client_business_manager_id", shapes.TEXT),
        }
