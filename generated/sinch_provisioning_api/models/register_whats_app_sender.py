# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode, located, members_of
from .whats_app_registration_method_input import WhatsAppRegistrationMethodInput

if TYPE_CHECKING:
    from .. import params

_WHATS_APP_REGISTRATION_METHOD_INPUT: Final = members_of(WhatsAppRegistrationMethodInput)


class RegisterWhatsAppSender(Model):
    """A request for a one-time password."""

    method: WhatsAppRegistrationMethodInput
    """How the password shall reach the number."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.RegisterWhatsAppSenderValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        method: WhatsAppRegistrationMethodInput | params.WhatsAppRegistrationMethodInputText,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 1
        at = ""
        value: Any
        try:
            at = "method"
            value = data[at]
            value = _WHATS_APP_REGISTRATION_METHOD_INPUT[value]
            self.method = value
        except Exception as error:
            raise located(error, "RegisterWhatsAppSender", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "method" in present:
            value = present["method"]
            members["method"] = value._value_ if type(value) is WhatsAppRegistrationMethodInput else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {"method": shapes.Property("method", shapes.Member(WhatsAppRegistrationMethodInput), required=True)}
