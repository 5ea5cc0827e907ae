# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, members_of, new
from .create_whats_app_solution_details import CreateWhatsAppSolutionDetails
from .whats_app_business_manager_public_input import WhatsAppBusinessManagerPublicInput

if TYPE_CHECKING:
    from .. import params

_WHATS_APP_BUSINESS_MANAGER_PUBLIC_INPUT: Final = members_of(WhatsAppBusinessManagerPublicInput)


class CreateWhatsAppSolution(Model):
    """A request for one solution with each app of a tech provider that a token gives access to."""

    details: CreateWhatsAppSolutionDetails
    """What the solutions shall be called."""
    access_token: str
    """Facebook token of the tech provider with the scope manage_app_solution."""
    business_manager: WhatsAppBusinessManagerPublicInput
    """Business manager of Sinch that is to be the partner."""
    _secrets: ClassVar[tuple[str, ...]] = ("access_token",)
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.CreateWhatsAppSolutionValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        details: CreateWhatsAppSolutionDetails | params.CreateWhatsAppSolutionDetailsDict,
        access_token: str,
        business_manager: WhatsAppBusinessManagerPublicInput | params.WhatsAppBusinessManagerPublicInputText,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 3
        at = ""
        value: Any
        try:
            at = "details"
            value = data[at]
            value = (
                new(CreateWhatsAppSolutionDetails)._load(value, share)
                if type(value) is dict
                else as_model(value, CreateWhatsAppSolutionDetails)
            )
            self.details = value
            at = "accessToken"
            self.access_token = data[at]
            at = "businessManager"
            value = data[at]
            value = _WHATS_APP_BUSINESS_MANAGER_PUBLIC_INPUT[value]
            self.business_manager = value
        except Exception as error:
            raise located(error, "CreateWhatsAppSolution", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "details" in present:
            value = present["details"]
            members["details"] = value._dump() if type(value) is CreateWhatsAppSolutionDetails else encode(value)
        if "access_token" in present:
            value = present["access_token"]
            members["accessToken"] = value if type(value) is str else encode(value)
        if "business_manager" in present:
            value = present["business_manager"]
            members["businessManager"] = (
                value._value_ if type(value) is WhatsAppBusinessManagerPublicInput else encode(value)
            )
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "details": shapes.Property("details", shapes.Object(CreateWhatsAppSolutionDetails), required=True),
            "accessToken": shapes.Property("access_token", shapes.TEXT, required=True),
            "businessManager": shapes.Property(
                "business_manager", shapes.Member(WhatsAppBusinessManagerPublicInput), required=True
            ),
        }
