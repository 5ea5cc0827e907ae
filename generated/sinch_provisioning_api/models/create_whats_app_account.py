# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_object, encode_model, located, shape
from .whats_app_business_manager_input import WhatsAppBusinessManagerInput

_FIELDS: Final = (
    ("company_legal_name", "companyLegalName"),
    ("client_business_manager_id", "clientBusinessManagerId"),
    ("business_manager", "businessManager"),
)
_NAMES: Final = frozenset({"companyLegalName", "clientBusinessManagerId", "businessManager"})
_WHATS_APP_BUSINESS_MANAGER_INPUT: Final[dict[Any, WhatsAppBusinessManagerInput]] = {
    member.value: member for member in WhatsAppBusinessManagerInput
}


@define(init=False)
class CreateWhatsAppAccount:
    """A request for an account on behalf of the customer. Meta has taken no new accounts of this kind
    since 2025-09-30; creating a sender through embedded signup makes the account by itself.

    Args:
        company_legal_name: Registered name of the business, 1 to 255 characters; it must be the one
            Meta has for the business manager.
        client_business_manager_id: Meta's identifier of the customer's business manager, 1 to 255
            characters.
        business_manager: Business manager of Sinch to connect to. May be left out.
    """

    company_legal_name: str
    client_business_manager_id: str
    business_manager: WhatsAppBusinessManagerInput | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        company_legal_name: str,
        client_business_manager_id: str,
        business_manager: WhatsAppBusinessManagerInput | str | None | Unset = UNSET,
    ) -> None:
        self._load(
            {
                "companyLegalName": company_legal_name,
                "clientBusinessManagerId": client_business_manager_id,
                "businessManager": business_manager,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            at = "companyLegalName"
            self.company_legal_name = data[at]
            at = "clientBusinessManagerId"
            self.client_business_manager_id = data[at]
            value = get("businessManager", UNSET)
            if value is not UNSET and value is not None:
                at = "businessManager"
                value = _WHATS_APP_BUSINESS_MANAGER_INPUT.get(value) or WhatsAppBusinessManagerInput(value)
            self.business_manager = value
        except Exception as error:
            raise located(error, "CreateWhatsAppAccount", at, data) from error
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
