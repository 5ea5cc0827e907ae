# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_list, as_model, encode, located, new
from .rcs_brand_email import RcsBrandEmail
from .rcs_brand_phone import RcsBrandPhone
from .rcs_brand_website import RcsBrandWebsite

if TYPE_CHECKING:
    from .. import params


class RcsBrand(Model):
    """The brand people see beside the messages of a sender."""

    name: str | None = None
    """Name of the brand; "RCS Sender" when none was given."""
    description: str | None = None
    """What the brand does, in one sentence."""
    emails: builtins.list[RcsBrandEmail] | None = None
    """E-mail addresses people can turn to."""
    phones: builtins.list[RcsBrandPhone] | None = None
    """Phone numbers people can turn to."""
    websites: builtins.list[RcsBrandWebsite] | None = None
    """Web sites of the brand."""
    color: str | None = None
    """Colour of the brand, as # and six hexadecimal digits; #000000 when none was given."""
    banner_url: str | None = None
    """Public address of the banner image."""
    logo_url: str | None = None
    """Public address of the logo."""
    privacy_policy_url: str | None = None
    """Public address of the privacy policy."""
    terms_of_service_url: str | None = None
    """Public address of the terms of service."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.RcsBrandValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        emails: Sequence[RcsBrandEmail | Mapping[str, Any]] | Unset = UNSET,
        phones: Sequence[RcsBrandPhone | Mapping[str, Any]] | Unset = UNSET,
        websites: Sequence[RcsBrandWebsite | Mapping[str, Any]] | Unset = UNSET,
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
                            new(RcsBrandEmail)._load(item, share)
                            if type(item) is dict
                            else as_model(item, RcsBrandEmail)
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
                            new(RcsBrandPhone)._load(item, share)
                            if type(item) is dict
                            else as_model(item, RcsBrandPhone)
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
                            new(RcsBrandWebsite)._load(item, share)
                            if type(item) is dict
                            else as_model(item, RcsBrandWebsite)
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
            raise located(error, "RcsBrand", at, data) from error
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
                [item._dump() if type(item) is RcsBrandEmail else encode(item) for item in value]
                if type(value) is list
                else encode(value)
            )
        if "phones" in present:
            value = present["phones"]
            members["phones"] = (
                [item._dump() if type(item) is RcsBrandPhone else encode(item) for item in value]
                if type(value) is list
                else encode(value)
            )
        if "websites" in present:
            value = present["websites"]
            members["websites"] = (
                [item._dump() if type(item) is RcsBrandWebsite else encode(item) for item in value]
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
            "emails": shapes.Property("emails", shapes.List(shapes.Object(RcsBrandEmail))),
            "phones": shapes.Property("phones", shapes.List(shapes.Object(RcsBrandPhone))),
            "websites": shapes.Property("websites", shapes.List(shapes.Object(RcsBrandWebsite))),
            "color": shapes.Property("color", shapes.TEXT),
            "bannerUrl": shapes.Property("banner_url", shapes.TEXT),
            "logoUrl": shapes.Property("logo_url", shapes.TEXT),
            "privacyPolicyUrl": shapes.Property("privacy_policy_url", shapes.TEXT),
            "termsOfServiceUrl": shapes.Property("terms_of_service_url", shapes.TEXT),
        }
