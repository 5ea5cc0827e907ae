# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, encode, located, members_of
from .channel_status import ChannelStatus

if TYPE_CHECKING:
    from .. import params

_CHANNEL_STATUS: Final = members_of(ChannelStatus)


class InstagramChannelInfo(Model):
    """Instagram account behind the channel."""

    status: ChannelStatus
    """Health of the channel."""
    name: str | None = None
    """Display name; absent when none is set."""
    status_description: str | None = None
    """Why the channel does not work; absent while it does."""
    id: str | None = None
    """Identifier of the account at Instagram."""
    username: str | None = None
    """Name of the account, without the at sign."""
    biography: str | None = None
    """Text of the profile; absent when none is set."""
    followers_count: int | None = None
    """Number of accounts that follow this one."""
    follows_count: int | None = None
    """Number of accounts this one follows."""
    media_count: int | None = None
    """Number of media the account has published."""
    profile_picture_url: str | None = None
    """Address of the profile picture; absent when none is set."""
    website: str | None = None
    """Address of the web site in the profile; absent when none is set."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.InstagramChannelInfoValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        status: ChannelStatus | str,
        name: str | Unset = UNSET,
        status_description: str | Unset = UNSET,
        id: str | Unset = UNSET,
        username: str | Unset = UNSET,
        biography: str | Unset = UNSET,
        followers_count: int | Unset = UNSET,
        follows_count: int | Unset = UNSET,
        media_count: int | Unset = UNSET,
        profile_picture_url: str | Unset = UNSET,
        website: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 11
        at = ""
        value: Any
        try:
            at = "status"
            value = data[at]
            value = _CHANNEL_STATUS[value]
            self.status = value
            if "name" in data:
                self.name = data["name"]
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
            if "username" in data:
                self.username = data["username"]
            else:
                known -= 1
            if "biography" in data:
                self.biography = data["biography"]
            else:
                known -= 1
            if "followersCount" in data:
                self.followers_count = data["followersCount"]
            else:
                known -= 1
            if "followsCount" in data:
                self.follows_count = data["followsCount"]
            else:
                known -= 1
            if "mediaCount" in data:
                self.media_count = data["mediaCount"]
            else:
                known -= 1
            if "profilePictureUrl" in data:
                self.profile_picture_url = data["profilePictureUrl"]
            else:
                known -= 1
            if "website" in data:
                value = data["website"]
                self.website = share(value, value) if type(value) is str else value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "InstagramChannelInfo", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "status" in present:
            value = present["status"]
            members["status"] = value._value_ if type(value) is ChannelStatus else encode(value)
        if "name" in present:
            value = present["name"]
            members["name"] = value if type(value) is str else encode(value)
        if "status_description" in present:
            value = present["status_description"]
            members["statusDescription"] = value if type(value) is str else encode(value)
        if "id" in present:
            value = present["id"]
            members["id"] = value if type(value) is str else encode(value)
        if "username" in present:
            value = present["username"]
            members["username"] = value if type(value) is str else encode(value)
        if "biography" in present:
            value = present["biography"]
            members["biography"] = value if type(value) is str else encode(value)
        if "followers_count" in present:
            value = present["followers_count"]
            members["followersCount"] = value if type(value) is int else encode(value)
        if "follows_count" in present:
            value = present["follows_count"]
            members["followsCount"] = value if type(value) is int else encode(value)
        if "media_count" in present:
            value = present["media_count"]
            members["mediaCount"] = value if type(value) is int else encode(value)
        if "profile_picture_url" in present:
            value = present["profile_picture_url"]
            members["profilePictureUrl"] = value if type(value) is str else encode(value)
        if "website" in present:
            value = present["website"]
            members["website"] = value if type(value) is str else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "status": shapes.Property("status", shapes.Member(ChannelStatus), required=True),
            "name": shapes.Property("name", shapes.TEXT),
            "statusDescription": shapes.Property("status_description", shapes.TEXT),
            "id": shapes.Property("id", shapes.TEXT),
            "username": shapes.Property("username", shapes.TEXT),
            "biography": shapes.Property("biography", shapes.TEXT),
            "followersCount": shapes.Property("followers_count", shapes.INTEGER),
            "followsCount": shapes.Property("follows_count", shapes.INTEGER),
            "mediaCount": shapes.Property("media_count", shapes.INTEGER),
            "profilePictureUrl": shapes.Property("profile_picture_url", shapes.TEXT),
            "website": shapes.Property("website", shapes.TEXT),
        }
