# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_list, as_model, as_object, encode_model, leave_out, located, shape
from .rcs_brand_email_input import RcsBrandEmailInput
from .rcs_brand_phone_input import RcsBrandPhoneInput
from .rcs_brand_website_input import RcsBrandWebsiteInput

_FIELDS: Final = (
    ("name", "name"),
    ("description", "description"),
    ("emails", "emails"),
    ("phones", "phones"),
    ("websites", "websites"),
    ("color", "color"),
    ("banner_url", "bannerUrl"),
    ("logo_url", "logoUrl"),
    ("privacy_policy_url", "privacyPolicyUrl"),
    ("terms_of_service_url", "termsOfServiceUrl"),
)
_NAMES: Final = frozenset(
    {
        "name",
        "description",
        "emails",
        "phones",
        "websites",
        "color",
        "bannerUrl",
        "logoUrl",
        "privacyPolicyUrl",
        "termsOfServiceUrl",
    }
)


def _emails_value(value: Any) -> Any:
    if isinstance(value, (list, tuple)):
        return [
            RcsBrandEmailInput.from_dict(value) if type(value) is dict else as_model(value, RcsBrandEmailInput)
            for value in value
        ]
    return value


def _phones_value(value: Any) -> Any:
    if isinstance(value, (list, tuple)):
        return [
            RcsBrandPhoneInput.from_dict(value) if type(value) is dict else as_model(value, RcsBrandPhoneInput)
            for value in value
        ]
    return value


def _websites_value(value: Any) -> Any:
    if isinstance(value, (list, tuple)):
        return [
            RcsBrandWebsiteInput.from_dict(value) if type(value) is dict else as_model(value, RcsBrandWebsiteInput)
            for value in value
        ]
    return value


@define(init=False)
class UpdateRcsBrand:
    """What is to change in the brand of a sender. What is absent stays; null removes a list of contacts.

    Args:
        name: Name of the brand, at most 40 characters.
        description: What the brand does, in one sentence of at most 100 characters.
        emails: E-mail addresses people can turn to; one to three, no two with the same address. null
            removes all.
        phones: Phone numbers people can turn to; one to three, no two with the same number. null
            removes all.
        websites: Web sites of the brand; one to three, no two with the same address. null removes all.
        color: Colour of the brand, as # and six hexadecimal digits.
        banner_url: Public address of the banner image: JPEG or PNG, at most 200 KB, exactly 1440 x 448
            pixels. It is fetched during the request.
        logo_url: Public address of the logo: JPEG or PNG, at most 50 KB, exactly 224 x 224 pixels. It
            is fetched during the request.
        privacy_policy_url: Public address of the privacy policy.
        terms_of_service_url: Public address of the terms of service.
    """

    name: str | None | Unset
    description: str | None | Unset
    emails: builtins.list[RcsBrandEmailInput] | None | Unset
    phones: builtins.list[RcsBrandPhoneInput] | None | Unset
    websites: builtins.list[RcsBrandWebsiteInput] | None | Unset
    color: str | None | Unset
    banner_url: str | None | Unset
    logo_url: str | None | Unset
    privacy_policy_url: str | None | Unset
    terms_of_service_url: str | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        emails: Sequence[RcsBrandEmailInput | Mapping[str, Any]] | None | Unset = UNSET,
        phones: Sequence[RcsBrandPhoneInput | Mapping[str, Any]] | None | Unset = UNSET,
        websites: Sequence[RcsBrandWebsiteInput | Mapping[str, Any]] | None | Unset = UNSET,
        color: str | None | Unset = UNSET,
        banner_url: str | None | Unset = UNSET,
        logo_url: str | None | Unset = UNSET,
        privacy_policy_url: str | None | Unset = UNSET,
        terms_of_service_url: str | None | Unset = UNSET,
    ) -> None:
        self._load(
            {
                "name": name,
                "description": description,
                "emails": emails,
                "phones": phones,
                "websites": websites,
                "color": color,
                "bannerUrl": banner_url,
                "logoUrl": logo_url,
                "privacyPolicyUrl": privacy_policy_url,
                "termsOfServiceUrl": terms_of_service_url,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            self.name = get("name", UNSET)
            self.description = get("description", UNSET)
            value = get("emails", UNSET)
            if value is not UNSET and value is not None:
                at = "emails"
                if type(value) is not list:
                    value = as_list(value)
                value = [
                    RcsBrandEmailInput.from_dict(value) if type(value) is dict else as_model(value, RcsBrandEmailInput)
                    for value in value
                ]
            self.emails = value
            value = get("phones", UNSET)
            if value is not UNSET and value is not None:
                at = "phones"
                if type(value) is not list:
                    value = as_list(value)
                value = [
                    RcsBrandPhoneInput.from_dict(value) if type(value) is dict else as_model(value, RcsBrandPhoneInput)
                    for value in value
                ]
            self.phones = value
            value = get("websites", UNSET)
            if value is not UNSET and value is not None:
                at = "websites"
                if type(value) is not list:
                    value = as_list(value)
                value = [
                    RcsBrandWebsiteInput.from_dict(value)
                    if type(value) is dict
                    else as_model(value, RcsBrandWebsiteInput)
                    for value in value
                ]
            self.websites = value
            self.color = get("color", UNSET)
            self.banner_url = get("bannerUrl", UNSET)
            self.logo_url = get("logoUrl", UNSET)
            self.privacy_policy_url = get("privacyPolicyUrl", UNSET)
            self.terms_of_service_url = get("termsOfServiceUrl", UNSET)
        except Exception as error:
            raise located(error, "UpdateRcsBrand", at, data) from error
        self.additional_properties = {}
        if not _NAMES.issuperset(data):
            leave_out("UpdateRcsBrand", data.keys() - _NAMES)

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
