# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode, located, members_of
from .whats_app_vertical import WhatsAppVertical

if TYPE_CHECKING:
    from .. import params

_WHATS_APP_VERTICAL: Final = members_of(WhatsAppVertical)


class WhatsAppSenderDetails(Model):
    """Profile of a sender, as people see it in WhatsApp. Among pending changes it holds the fields that
    the change touches, and those alone.
    """

    description: str | None = None
    """What the business does. Absent when none was given."""
    display_name: str | None = None
    """Name of the business above the chat."""
    vertical: WhatsAppVertical | None = None
    """Category of the business. Absent when none was given."""
    email: str | None = None
    """Mail address for customers. Absent when none was given."""
    address: str | None = None
    """Postal address of the business, in one line. Absent when none was given."""
    website_one: str | None = None
    """First web site of the business. Absent when none was given."""
    website_two: str | None = None
    """Second web site of the business. Absent when none was given."""
    about: str | None = None
    """Short line below the name, shown as plain text. Absent when none was given."""
    photo_url: str | None = None
    """Address of the profile picture. Absent when there is none."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.WhatsAppSenderDetailsValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        description: str | Unset = UNSET,
        display_name: str | Unset = UNSET,
        vertical: WhatsAppVertical | str | Unset = UNSET,
        email: str | Unset = UNSET,
        address: str | Unset = UNSET,
        website_one: str | Unset = UNSET,
        website_two: str | Unset = UNSET,
        about: str | Unset = UNSET,
        photo_url: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 9
        at = ""
        value: Any
        try:
            if "description" in data:
                self.description = data["description"]
            else:
                known -= 1
            if "displayName" in data:
                self.display_name = data["displayName"]
            else:
                known -= 1
            if "vertical" in data:
                at = "vertical"
                value = data[at]
                if value is not None:
                    value = _WHATS_APP_VERTICAL[value]
                self.vertical = value
            else:
                known -= 1
            if "email" in data:
                self.email = data["email"]
            else:
                known -= 1
            if "address" in data:
                self.address = data["address"]
            else:
                known -= 1
            if "websiteOne" in data:
                value = data["websiteOne"]
                self.website_one = share(value, value) if type(value) is str else value
            else:
                known -= 1
            if "websiteTwo" in data:
                value = data["websiteTwo"]
                self.website_two = share(value, value) if type(value) is str else value
            else:
                known -= 1
            if "about" in data:
                self.about = data["about"]
            else:
                known -= 1
            if "photoUrl" in data:
                self.photo_url = data["photoUrl"]
            else:
                known -= 1
        except Exception as error:
            raise located(error, "WhatsAppSenderDetails", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "description" in present:
            value = present["description"]
            members["description"] = value if type(value) is str else encode(value)
        if "display_name" in present:
            value = present["display_name"]
            members["displayName"] = value if type(value) is str else encode(value)
        if "vertical" in present:
            value = present["vertical"]
            members["vertical"] = value._value_ if type(value) is WhatsAppVertical else encode(value)
        if "email" in present:
            value = present["email"]
            members["email"] = value if type(value) is str else encode(value)
        if "address" in present:
            value = present["address"]
            members["address"] = value if type(value) is str else encode(value)
        if "website_one" in present:
            value = present["website_one"]
            members["websiteOne"] = value if type(value) is str else encode(value)
        if "website_two" in present:
            value = present["website_two"]
            members["websiteTwo"] = value if type(value) is str else encode(value)
        if "about" in present:
            value = present["about"]
            members["about"] = value if type(value) is str else encode(value)
        if "photo_url" in present:
            value = present["photo_url"]
            members["photoUrl"] = value if type(value) is str else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "description": shapes.Property("description", shapes.TEXT),
            "displayName": shapes.Property("display_name", shapes.TEXT),
            "vertical": shapes.Property("vertical", shapes.Member(WhatsAppVertical)),
            "email": shapes.Property("email", shapes.TEXT),
            "address": shapes.Property("address", shapes.TEXT),
            "websiteOne": shapes.Property("website_one", shapes.TEXT),
            "websiteTwo": shapes.Property("website_two", shapes.TEXT),
            "about": shapes.Property("about", shapes.TEXT),
            "photoUrl": shapes.Property("photo_url", shapes.TEXT),
        }
