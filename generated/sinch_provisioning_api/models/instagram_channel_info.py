# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_object, encode_model, located, shape
from .channel_status import ChannelStatus

_FIELDS: Final = (
    ("status", "status"),
    ("name", "name"),
    ("status_description", "statusDescription"),
    ("id", "id"),
    ("username", "username"),
    ("biography", "biography"),
    ("followers_count", "followersCount"),
    ("follows_count", "followsCount"),
    ("media_count", "mediaCount"),
    ("profile_picture_url", "profilePictureUrl"),
    ("website", "website"),
)
_NAMES: Final = frozenset(
    {
        "status",
        "name",
        "statusDescription",
        "id",
        "username",
        "biography",
        "followersCount",
        "followsCount",
        "mediaCount",
        "profilePictureUrl",
        "website",
    }
)
_CHANNEL_STATUS: Final[dict[Any, ChannelStatus]] = {member.value: member for member in ChannelStatus}


@define(init=False)
class InstagramChannelInfo:
    """Instagram account behind the channel.

    Args:
        status: Health of the channel.
        name: Display name; absent when none is set.
        status_description: Why the channel does not work; absent while it does.
        id: Identifier of the account at Instagram.
        username: Name of the account, without the at sign.
        biography: Text of the profile; absent when none is set.
        followers_count: Number of accounts that follow this one.
        follows_count: Number of accounts this one follows.
        media_count: Number of media the account has published.
        profile_picture_url: Address of the profile picture; absent when none is set.
        website: Address of the web site in the profile; absent when none is set.
    """

    status: ChannelStatus
    name: str | None | Unset
    status_description: str | None | Unset
    id: str | None | Unset
    username: str | None | Unset
    biography: str | None | Unset
    followers_count: int | None | Unset
    follows_count: int | None | Unset
    media_count: int | None | Unset
    profile_picture_url: str | None | Unset
    website: str | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        status: ChannelStatus | str,
        name: str | None | Unset = UNSET,
        status_description: str | None | Unset = UNSET,
        id: str | None | Unset = UNSET,
        username: str | None | Unset = UNSET,
        biography: str | None | Unset = UNSET,
        followers_count: int | None | Unset = UNSET,
        follows_count: int | None | Unset = UNSET,
        media_count: int | None | Unset = UNSET,
        profile_picture_url: str | None | Unset = UNSET,
        website: str | None | Unset = UNSET,
    ) -> None:
        self._load(
            {
                "status": status,
                "name": name,
                "statusDescription": status_description,
                "id": id,
                "username": username,
                "biography": biography,
                "followersCount": followers_count,
                "followsCount": follows_count,
                "mediaCount": media_count,
                "profilePictureUrl": profile_picture_url,
                "website": website,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            at = "status"
            value = data[at]
            value = _CHANNEL_STATUS.get(value) or ChannelStatus(value)
            self.status = value
            self.name = get("name", UNSET)
            self.status_description = get("statusDescription", UNSET)
            self.id = get("id", UNSET)
            self.username = get("username", UNSET)
            self.biography = get("biography", UNSET)
            self.followers_count = get("followersCount", UNSET)
            self.follows_count = get("followsCount", UNSET)
            self.media_count = get("mediaCount", UNSET)
            self.profile_picture_url = get("profilePictureUrl", UNSET)
            self.website = get("website", UNSET)
        except Exception as error:
            raise located(error, "InstagramChannelInfo", at, data) from error
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
