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
    ("username", "username"),
    ("can_join_groups", "canJoinGroups"),
    ("can_read_all_group_messages", "canReadAllGroupMessages"),
    ("supports_inline_queries", "supportsInlineQueries"),
)
_NAMES: Final = frozenset(
    {
        "status",
        "name",
        "statusDescription",
        "username",
        "canJoinGroups",
        "canReadAllGroupMessages",
        "supportsInlineQueries",
    }
)
_CHANNEL_STATUS: Final[dict[Any, ChannelStatus]] = {member.value: member for member in ChannelStatus}


@define(init=False)
class TelegramBotInfo:
    """Telegram bot behind the channel.

    Args:
        status: Health of the channel.
        name: Display name of the bot.
        status_description: Why the channel does not work; absent while it does.
        username: Account name of the bot, without the at sign.
        can_join_groups: Whether the bot can be invited to groups.
        can_read_all_group_messages: Whether the bot reads all messages of a group, which it does when
            its privacy mode is off.
        supports_inline_queries: Whether the bot answers inline queries.
    """

    status: ChannelStatus
    name: str | None | Unset
    status_description: str | None | Unset
    username: str | None | Unset
    can_join_groups: bool | None | Unset
    can_read_all_group_messages: bool | None | Unset
    supports_inline_queries: bool | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        status: ChannelStatus | str,
        name: str | None | Unset = UNSET,
        status_description: str | None | Unset = UNSET,
        username: str | None | Unset = UNSET,
        can_join_groups: bool | None | Unset = UNSET,
        can_read_all_group_messages: bool | None | Unset = UNSET,
        supports_inline_queries: bool | None | Unset = UNSET,
    ) -> None:
        self._load(
            {
                "status": status,
                "name": name,
                "statusDescription": status_description,
                "username": username,
                "canJoinGroups": can_join_groups,
                "canReadAllGroupMessages": can_read_all_group_messages,
                "supportsInlineQueries": supports_inline_queries,
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
            self.username = get("username", UNSET)
            self.can_join_groups = get("canJoinGroups", UNSET)
            self.can_read_all_group_messages = get("canReadAllGroupMessages", UNSET)
            self.supports_inline_queries = get("supportsInlineQueries", UNSET)
        except Exception as error:
            raise located(error, "TelegramBotInfo", at, data) from error
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
