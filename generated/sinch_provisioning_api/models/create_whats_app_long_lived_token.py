# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode, located, members_of
from .whats_app_business_manager_input import WhatsAppBusinessManagerInput

if TYPE_CHECKING:
    from .. import params

_WHATS_APP_BUSINESS_MANAGER_INPUT: Final = members_of(WhatsAppBusinessManagerInput)


class CreateWhatsAppLongLivedToken(Model):
    """A Facebook token or code to exchange. One of the two must be sent."""

    facebook_token: str | None = None
    """Token from embedded signup, or a long-lived one to renew; needed when facebookCode is left out."""
    facebook_code: str | None = None
    """Code from embedded signup, good for one use; needed when facebookToken is left out."""
    business_manager: WhatsAppBusinessManagerInput | None = None
    """Business manager of Sinch whose app the token is for."""
    _secrets: ClassVar[tuple[str, ...]] = ("facebook_token", "facebook_code")
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.CreateWhatsAppLongLivedTokenValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        facebook_token: str | Unset = UNSET,
        facebook_code: str | Unset = UNSET,
        business_manager: WhatsAppBusinessManagerInput | params.WhatsAppBusinessManagerInputText | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 3
        at = ""
        value: Any
        try:
            if "facebookToken" in data:
                self.facebook_token = data["facebookToken"]
            else:
                known -= 1
            if "facebookCode" in data:
                value = data["facebookCode"]
                self.facebook_code = share(value, value) if type(value) is str else value
            else:
                known -= 1
            if "businessManager" in data:
                at = "businessManager"
                value = data[at]
                if value is not None:
                    value = _WHATS_APP_BUSINESS_MANAGER_INPUT[value]
                self.business_manager = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "CreateWhatsAppLongLivedToken", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "facebook_token" in present:
            value = present["facebook_token"]
            members["facebookToken"] = value if type(value) is str else encode(value)
        if "facebook_code" in present:
            value = present["facebook_code"]
            members["facebookCode"] = value if type(value) is str else encode(value)
        if "business_manager" in present:
            value = present["business_manager"]
            members["businessManager"] = value._value_ if type(value) is WhatsAppBusinessManagerInput else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "facebookToken": shapes.Property("facebook_token", shapes.TEXT),
            "facebookCode": shapes.Property("facebook_code", shapes.TEXT),
            "businessManager": shapes.Property("business_manager", shapes.Member(WhatsAppBusinessManagerInput)),
        }
