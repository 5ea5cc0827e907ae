# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_model, as_object, encode_model, located, shape
from .channel_status import ChannelStatus
from .viber_account_location import ViberAccountLocation

_FIELDS: Final = (
    ("name", "name"),
    ("status", "status"),
    ("status_description", "statusDescription"),
    ("id", "id"),
    ("uri", "uri"),
    ("icon", "icon"),
    ("category", "category"),
    ("subcategory", "subcategory"),
    ("location", "location"),
    ("country", "country"),
    ("subscribers_count", "subscribersCount"),
)
_NAMES: Final = frozenset(
    {
        "name",
        "status",
        "statusDescription",
        "id",
        "uri",
        "icon",
        "category",
        "subcategory",
        "location",
        "country",
        "subscribersCount",
    }
)
_CHANNEL_STATUS: Final[dict[Any, ChannelStatus]] = {member.value: member for member in ChannelStatus}


@define(init=False)
class ViberBotInfo:
    """Viber account behind the channel.

    Args:
        name: Display name of the account.
        status: Health of the channel.
        status_description: Why the channel does not work; absent while it does.
        id: Identifier of the account at Viber.
        uri: Unique name of the account, as in its link.
        icon: Address of the icon of the account.
        category: Category the account is filed under at Viber.
        subcategory: Subcategory the account is filed under at Viber.
        location: Where the account is; absent when it is not set.
        country: Country of the account, its long name or its code.
        subscribers_count: Number of subscribers of the account.
    """

    name: str | None | Unset
    status: ChannelStatus | None | Unset
    status_description: str | None | Unset
    id: str | None | Unset
    uri: str | None | Unset
    icon: str | None | Unset
    category: str | None | Unset
    subcategory: str | None | Unset
    location: ViberAccountLocation | None | Unset
    country: str | None | Unset
    subscribers_count: int | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        name: str | None | Unset = UNSET,
        status: ChannelStatus | str | None | Unset = UNSET,
        status_description: str | None | Unset = UNSET,
        id: str | None | Unset = UNSET,
        uri: str | None | Unset = UNSET,
        icon: str | None | Unset = UNSET,
        category: str | None | Unset = UNSET,
        subcategory: str | None | Unset = UNSET,
        location: ViberAccountLocation | Mapping[str, Any] | None | Unset = UNSET,
        country: str | None | Unset = UNSET,
        subscribers_count: int | None | Unset = UNSET,
    ) -> None:
        self._load(
            {
                "name": name,
                "status": status,
                "statusDescription": status_description,
                "id": id,
                "uri": uri,
                "icon": icon,
                "category": category,
                "subcategory": subcategory,
                "location": location,
                "country": country,
                "subscribersCount": subscribers_count,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            self.name = get("name", UNSET)
            value = get("status", UNSET)
            if value is not UNSET and value is not None:
                at = "status"
                value = _CHANNEL_STATUS.get(value) or ChannelStatus(value)
            self.status = value
            self.status_description = get("statusDescription", UNSET)
            self.id = get("id", UNSET)
            self.uri = get("uri", UNSET)
            self.icon = get("icon", UNSET)
            self.category = get("category", UNSET)
            self.subcategory = get("subcategory", UNSET)
            value = get("location", UNSET)
            if value is not UNSET and value is not None:
                at = "location"
                value = (
                    ViberAccountLocation.from_dict(value)
                    if type(value) is dict
                    else as_model(value, ViberAccountLocation)
                )
            self.location = value
            self.country = get("country", UNSET)
            self.subscribers_count = get("subscribersCount", UNSET)
        except Exception as error:
            raise located(error, "ViberBotInfo", at, data) from error
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
