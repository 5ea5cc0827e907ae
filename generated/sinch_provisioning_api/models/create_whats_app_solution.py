# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import as_model, as_object, encode_model, located, shape
from .create_whats_app_solution_details import CreateWhatsAppSolutionDetails
from .whats_app_business_manager_public_input import WhatsAppBusinessManagerPublicInput

_FIELDS: Final = (("details", "details"), ("access_token", "accessToken"), ("business_manager", "businessManager"))
_NAMES: Final = frozenset({"details", "accessToken", "businessManager"})
_WHATS_APP_BUSINESS_MANAGER_PUBLIC_INPUT: Final[dict[Any, WhatsAppBusinessManagerPublicInput]] = {
    member.value: member for member in WhatsAppBusinessManagerPublicInput
}


@define(init=False)
class CreateWhatsAppSolution:
    """A request for one solution with each app of a tech provider that a token gives access to.

    Args:
        details: What the solutions shall be called.
        access_token: Facebook token of the tech provider with the scope manage_app_solution.
        business_manager: Business manager of Sinch that is to be the partner.
    """

    details: CreateWhatsAppSolutionDetails
    access_token: str = field(repr=False)
    business_manager: WhatsAppBusinessManagerPublicInput
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        details: CreateWhatsAppSolutionDetails | Mapping[str, Any],
        access_token: str,
        business_manager: WhatsAppBusinessManagerPublicInput | str,
    ) -> None:
        self._load({"details": details, "accessToken": access_token, "businessManager": business_manager})

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            at = "details"
            value = data[at]
            value = (
                CreateWhatsAppSolutionDetails.from_dict(value)
                if type(value) is dict
                else as_model(value, CreateWhatsAppSolutionDetails)
            )
            self.details = value
            at = "accessToken"
            self.access_token = data[at]
            at = "businessManager"
            value = data[at]
            value = _WHATS_APP_BUSINESS_MANAGER_PUBLIC_INPUT.get(value) or WhatsAppBusinessManagerPublicInput(value)
            self.business_manager = value
        except Exception as error:
            raise located(error, "CreateWhatsAppSolution", at, data) from error
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
