# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode, located, members_of
from .whats_app_business_manager_input import WhatsAppBusinessManagerInput

if TYPE_CHECKING:
    from .. import params

_WHATS_APP_BUSINESS_MANAGER_INPUT: Final = members_of(WhatsAppBusinessManagerInput)


class CreateWhatsAppAccount(Model):
    """A request for an account on behalf of the customer. Meta has taken no new accounts of this kind
    since 2025-09-30; creating a sender through embedded signup makes the account by itself.
    """

    company_legal_name: str
    """Registered name of the business, 1 to 255 characters; it must be the one Meta has for the business
    manager."""
    client_business_manager_id: str
    """Meta's identifier of the customer's business manager, 1 to 255 characters."""
    business_manager: WhatsAppBusinessManagerInput | None = None
    """Business manager of Sinch to connect to. May be left out."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.CreateWhatsAppAccountValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        company_legal_name: str,
        client_business_manager_id: str,
        business_manager: WhatsAppBusinessManagerInput | params.WhatsAppBusinessManagerInputText | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 3
        at = ""
        value: Any
        try:
            at = "companyLegalName"
            self.company_legal_name = data[at]
            at = "clientBusinessManagerId"
            value = data[at]
            self.client_business_manager_id = share(value, value) if type(value) is str else value
            if "businessManager" in data:
                at = "businessManager"
                value = data[at]
                if value is not None:
                    value = _WHATS_APP_BUSINESS_MANAGER_INPUT[value]
                self.business_manager = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "CreateWhatsAppAccount", at, data) from error
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
        if "business_manager" in present:
            value = present["business_manager"]
            members["businessManager"] = value._value_ if type(value) is WhatsAppBusinessManagerInput else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "companyLegalName": shapes.Property("company_legal_name", shapes.TEXT, required=True),
            "clientBusinessManagerId": shapes.Property("client_business_manager_id", shapes.TEXT, required=True),
            "businessManager": shapes.Property("business_manager", shapes.Member(WhatsAppBusinessManagerInput)),
        }
