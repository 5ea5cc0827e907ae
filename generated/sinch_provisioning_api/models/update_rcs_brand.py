# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_list, as_model, encode, located, new
from .rcs_brand_email_input import RcsBrandEmailInput
from .rcs_brand_phone_input import RcsBrandPhoneInput
from .rcs_brand_website_input import RcsBrandWebsiteInput

if TYPE_CHECKING:
    from .. import params


class UpdateRcsBrand(Model):
    """What is to change in the brand of a sender. What is absent stays; null removes a list of contacts."""

    name: str | None = None
    """Name of the brand, at most 40 characters."""
    description: str | None = None
    """What the brand does, in one sentence of at most 100 characters."""
    emails: builtins.list[RcsBrandEmailInput] | None = None
    """E-mail addresses people can turn to; one to three, no two with the same address. null removes all."""
    phones: builtins.list[RcsBrandPhoneInput] | None = None
    """Phone numbers people can turn to; one to three, no two with the same number. null removes all."""
    websites: builtins.list[RcsBrandWebsiteInput] | None = None
    """Web sites of the brand; one to three, no two with the same address. null removes all."""
    color: str | None = None
    """Colour of the brand, as # and six hexadecimal digits."""
    banner_url: str | None = None
    """Public address of the banner image: JPEG or PNG, at most 200 KB, exactly 1440 x 448 pixels. It is
    fetched during the request."""
    logo_url: str | None = None
    """Public address of the logo: JPEG or PNG, at most 50 KB, exactly 224 x 224 pixels. It is fetched
    during the request."""
    privacy_policy_url: str | None = None
    """Public address of the privacy policy."""
    terms_of_service_url: str | None = None
    """Public address of the terms of service."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.UpdateRcsBrandValues]) -> Self: ...  # type: ignore[override]

    _is_closed: ClassVar[bool] = True

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        emails: Sequence[RcsBrandEmailInput | params.RcsBrandEmailInputDict] | None | Unset = UNSET,
        phones: Sequence[RcsBrandPhoneInput | params.RcsBrandPhoneInputDict] | None | Unset = UNSET,
        websites: Sequence[RcsBrandWebsiteInput | params.RcsBrandWebsiteInputDict] | None | Unset = UNSET,
        color: str | Unset = UNSET,
        banner_url: str | Unset = UNSET,
        logo_url: str | Unset = UNSET,
        privacy_policy_url: str | Unset = UNSET,
        terms_of_service_url: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 10
        at = ""
        value: Any
        try:
            if "name" in data:
                self.name = data["name"]
            else:
                known -= 1
            if "description" in data:
                self.description = data["description"]
            else:
                known -= 1
            if "emails" in data:
                at = "emails"
                value = data[at]
                if value is not None:
                    if type(value) is not list:
                        value = as_list(value)
                    items, value = value, []
                    for item in items:
                        value.append(
                            new(RcsBrandEmailInput)._load(item, share)
                            if type(item) is dict
                            else as_model(item, RcsBrandEmailInput)
                        )
                self.emails = value
            else:
                known -= 1
            if "phones" in data:
                at = "phones"
                value = data[at]
                if value is not None:
                    if type(value) is not list:
                        value = as_list(value)
                    items, value = value, []
                    for item in items:
                        value.append(
                            new(RcsBrandPhoneInput)._load(item, share)
                            if type(item) is dict
                            else as_model(item, RcsBrandPhoneInput)
                        )
                self.phones = value
            else:
                known -= 1
            if "websites" in data:
                at = "websites"
                value = data[at]
                if value is not None:
                    if type(value) is not list:
                        value = as_list(value)
                    items, value = value, []
                    for item in items:
                        value.append(
                            new(RcsBrandWebsiteInput)._load(item, share)
                            if type(item) is dict
                            else as_model(item, RcsBrandWebsiteInput)
                        )
                self.websites = value
            else:
                known -= 1
            if "color" in data:
                self.color = data["color"]
            else:
                known -= 1
            if "bannerUrl" in data:
                self.banner_url = data["bannerUrl"]
            else:
                known -= 1
            if "logoUrl" in data:
                self.logo_url = data["logoUrl"]
            else:
                known -= 1
            if "privacyPolicyUrl" in data:
                self.privacy_policy_url = data["privacyPolicyUrl"]
            else:
                known -= 1
            if "termsOfServiceUrl" in data:
                self.terms_of_service_url = data["termsOfServiceUrl"]
            else:
                known -= 1
        except Exception as error:
            raise located(error, "UpdateRcsBrand", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "name" in present:
            value = present["name"]
            members["name"] = value if type(value) is str else encode(value)
        if "description" in present:
            value = present["description"]
            members["description"] = value if type(value) is str else encode(value)
        if "emails" in present:
            value = present["emails"]
            members["emails"] = (
                [item._dump() if type(item) is RcsBrandEmailInput else encode(item) for item in value]
                if type(value) is list
                else encode(value)
            )
        if "phones" in present:
            value = present["phones"]
            members["phones"] = (
                [item._dump() if type(item) is RcsBrandPhoneInput else encode(item) for item in value]
                if type(value) is list
                else encode(value)
            )
        if "websites" in present:
            value = present["websites"]
            members["websites"] = (
                [item._dump() if type(item) is RcsBrandWebsiteInput else encode(item) for item in value]
                if type(value) is list
                else encode(value)
            )
        if "color" in present:
            value = present["color"]
            members["color"] = value if type(value) is str else encode(value)
        if "banner_url" in present:
            value = present["banner_url"]
            members["bannerUrl"] = value if type(value) is str else encode(value)
        if "logo_url" in present:
            value = present["logo_url"]
            members["logoUrl"] = value if type(value) is str else encode(value)
        if "privacy_policy_url" in present:
            value = present["privacy_policy_url"]
            members["privacyPolicyUrl"] = value if type(value) is str else encode(value)
        if "terms_of_service_url" in present:
            value = present["terms_of_service_url"]
            members["termsOfServiceUrl"] = value if type(value) is str else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "name": shapes.Property("name", shapes.TEXT),
            "description": shapes.Property("description", shapes.TEXT),
            "emails": shapes.Property("emails", shapes.Nullable(shapes.List(shapes.Object(RcsBrandEmailInput)))),
            "phones": shapes.Property("phones", shapes.Nullable(shapes.List(shapes.Object(RcsBrandPhoneInput)))),
            "websites": shapes.Property("websites", shapes.Nullable(shapes.List(shapes.Object(RcsBrandWebsiteInput)))),
            "color": shapes.Property("color", shapes.TEXT),
            "bannerUrl": shapes.Property("banner_url", shapes.TEXT),
            "logoUrl": shapes.Property("logo_url", shapes.TEXT),
            "privacyPolicyUrl": shapes.Property("privacy_policy_url", shapes.TEXT),
            "termsOfServiceUrl": shapes.Property("terms_of_service_url", shapes.TEXT),
        }
