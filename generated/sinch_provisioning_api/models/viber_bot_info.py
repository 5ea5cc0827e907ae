# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, members_of, new
from .channel_status import ChannelStatus
from .viber_account_location import ViberAccountLocation

if TYPE_CHECKING:
    from .. import params

_CHANNEL_STATUS: Final = members_of(ChannelStatus)


class ViberBotInfo(Model):
    """Viber account behind the channel."""

    name: str | None = None
    """Display name of the account."""
    status: ChannelStatus | None = None
    """Health of the channel."""
    status_description: str | None = None
    """Why the channel does not work; absent while it does."""
    id: str | None = None
    """Identifier of the account at Viber."""
    uri: str | None = None
    """Unique name of the account, as in its link."""
    icon: str | None = None
    """Address of the icon of the account."""
    category: str | None = None
    """Category the account is filed under at Viber."""
    subcategory: str | None = None
    """Subcategory the account is filed under at Viber."""
    location: ViberAccountLocation | None = None
    """Where the account is; absent when it is not set."""
    country: str | None = None
    """Country of the account, its long name or its code."""
    subscribers_count: int | None = None
    """Number of subscribers of the account."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.ViberBotInfoValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        status: ChannelStatus | str | Unset = UNSET,
        status_description: str | Unset = UNSET,
        id: str | Unset = UNSET,
        uri: str | Unset = UNSET,
        icon: str | Unset = UNSET,
        category: str | Unset = UNSET,
        subcategory: str | Unset = UNSET,
        location: ViberAccountLocation | Mapping[str, Any] | Unset = UNSET,
        country: str | Unset = UNSET,
        subscribers_count: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 11
        at = ""
        value: Any
        try:
            if "name" in data:
                self.name = data["name"]
            else:
                known -= 1
            if "status" in data:
                at = "status"
                value = data[at]
                if value is not None:
                    value = _CHANNEL_STATUS[value]
                self.status = value
            else:
                known -= 1
            if "statusDescription" in data:
                self.status_description = data["statusDescription"]
            else:
                known -= 1
            if "id" in data:
                value = data["id"]
                self.id = share(value, value) if type(value) is str else value
            else:
                known -= 1
            if "uri" in data:
                self.uri = data["uri"]
            else:
                known -= 1
            if "icon" in data:
                self.icon = data["icon"]
            else:
                known -= 1
            if "category" in data:
                self.category = data["category"]
            else:
                known -= 1
            if "subcategory" in data:
                self.subcategory = data["subcategory"]
            else:
                known -= 1
            if "location" in data:
                at = "location"
                value = data[at]
                if value is not None:
                    value = (
                        new(ViberAccountLocation)._load(value, share)
                        if type(value) is dict
                        else as_model(value, ViberAccountLocation)
                    )
                self.location = value
            else:
                known -= 1
            if "country" in data:
                value = data["country"]
                self.country = share(value, value) if type(value) is str else value
            else:
                known -= 1
            if "subscribersCount" in data:
                self.subscribers_count = data["subscribersCount"]
            else:
                known -= 1
        except Exception as error:
            raise located(error, "ViberBotInfo", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "name" in present:
            value = present["name"]
            members["name"] = value if type(value) is str else encode(value)
        if "status" in present:
            value = present["status"]
            members["status"] = value._value_ if type(value) is ChannelStatus else encode(value)
        if "status_description" in present:
            value = present["status_description"]
            members["statusDescription"] = value if type(value) is str else encode(value)
        if "id" in present:
            value = present["id"]
            members["id"] = value if type(value) is str else encode(value)
        if "uri" in present:
            value = present["uri"]
            members["uri"] = value if type(value) is str else encode(value)
        if "icon" in present:
            value = present["icon"]
            members["icon"] = value if type(value) is str else encode(value)
        if "category" in present:
            value = present["category"]
            members["category"] = value if type(value) is str else encode(value)
        if "subcategory" in present:
            value = present["subcategory"]
            members["subcategory"] = value if type(value) is str else encode(value)
        if "location" in present:
            value = present["location"]
            members["location"] = value._dump() if type(value) is ViberAccountLocation else encode(value)
        if "country" in present:
            value = present["country"]
            members["country"] = value if type(value) is str else encode(value)
        if "subscribers_count" in present:
            value = present["subscribers_count"]
            members["subscribersCount"] = value if type(value) is int else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "name": shapes.Property("name", shapes.TEXT),
            "status": shapes.Property("status", shapes.Member(ChannelStatus)),
            "statusDescription": shapes.Property("status_description", shapes.TEXT),
            "id": shapes.Property("id", shapes.TEXT),
            "uri": shapes.Property("uri", shapes.TEXT),
            "icon": shapes.Property("icon", shapes.TEXT),
            "category": shapes.Property("category", shapes.TEXT),
            "subcategory": shapes.Property("subcategory", shapes.TEXT),
            "location": shapes.Property("location", shapes.Object(ViberAccountLocation)),
            "country": shapes.Property("country", shapes.TEXT),
            "subscribersCount": shapes.Property("subscribers_count", shapes.INTEGER),
        }
