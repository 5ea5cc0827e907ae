# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_object, encode_model, located, shape
from .whats_app_business_manager_input import WhatsAppBusinessManagerInput

_FIELDS: Final = (
    ("facebook_token", "facebookToken"),
    ("facebook_code", "facebookCode"),
    ("business_manager", "businessManager"),
)
_NAMES: Final = frozenset({"facebookToken", "facebookCode", "businessManager"})
_WHATS_APP_BUSINESS_MANAGER_INPUT: Final[dict[Any, WhatsAppBusinessManagerInput]] = {
    member.value: member for member in WhatsAppBusinessManagerInput
}


@define(init=False)
class CreateWhatsAppLongLivedToken:
    """A Facebook token or code to exchange. One of the two must be sent.

    Args:
        facebook_token: Token from embedded signup, or a long-lived one to renew; needed when
            facebookCode is left out.
        facebook_code: Code from embedded signup, good for one use; needed when facebookToken is left
            out.
        business_manager: Business manager of Sinch whose app the token is for.
    """

    facebook_token: str | None | Unset = field(repr=False)
    facebook_code: str | None | Unset = field(repr=False)
    business_manager: WhatsAppBusinessManagerInput | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        facebook_token: str | None | Unset = UNSET,
        facebook_code: str | None | Unset = UNSET,
        business_manager: WhatsAppBusinessManagerInput | str | None | Unset = UNSET,
    ) -> None:
        self._load(
            {"facebookToken": facebook_token, "facebookCode": facebook_code, "businessManager": business_manager}
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            self.facebook_token = get("facebookToken", UNSET)
            self.facebook_code = get("facebookCode", UNSET)
            value = get("businessManager", UNSET)
            if value is not UNSET and value is not None:
                at = "businessManager"
                value = _WHATS_APP_BUSINESS_MANAGER_INPUT.get(value) or WhatsAppBusinessManagerInput(value)
            self.business_manager = value
        except Exception as error:
            raise located(error, "CreateWhatsAppLongLivedToken", at, data) from error
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
