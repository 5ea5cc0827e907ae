# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_object, encode_model, located, shape

_FIELDS: Final = (("company_legal_name", "companyLegalName"), ("client_business_manager_id", "clientBusinessManagerId"))
_NAMES: Final = frozenset({"companyLegalName", "clientBusinessManagerId"})


@define(init=False)
class UpdateWhatsAppAccount:
    """Corrected data of a refused account. At least one field must be sent.

    Args:
        company_legal_name: Registered name of the business, 1 to 255 characters; it must be the one
            Meta has for the business manager.
        client_business_manager_id: Meta's identifier of the customer's business manager, 1 to 255
            characters.
    """

    company_legal_name: str | None | Unset
    client_business_manager_id: str | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self, *, company_legal_name: str | None | Unset = UNSET, client_business_manager_id: str | None | Unset = UNSET
    ) -> None:
        self._load({"companyLegalName": company_legal_name, "clientBusinessManagerId": client_business_manager_id})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            self.company_legal_name = get("companyLegalName", UNSET)
            self.client_business_manager_id = get("clientBusinessManagerId", UNSET)
        except Exception as error:
            raise located(error, "UpdateWhatsAppAccount", at, data) from error
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
