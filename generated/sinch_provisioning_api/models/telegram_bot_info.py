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


class TelegramBotInfo(Model):
    """Telegram bot behind the channel."""

    status: ChannelStatus
    """Health of the channel."""
    name: str | None = None
    """Display name of the bot."""
    status_description: str | None = None
    """Why the channel does not work; absent while it does."""
    username: str | None = None
    """Account name of the bot, without the at sign."""
    can_join_groups: bool | None = None
    """Whether the bot can be invited to groups."""
    can_read_all_group_messages: bool | None = None
    """Whether the bot reads all messages of a group, which it does when its privacy mode is off."""
    supports_inline_queries: bool | None = None
    """Whether the bot answers inline queries."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.TelegramBotInfoValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        status: ChannelStatus | str,
        name: str | Unset = UNSET,
        status_description: str | Unset = UNSET,
        username: str | Unset = UNSET,
        can_join_groups: bool | Unset = UNSET,
        can_read_all_group_messages: bool | Unset = UNSET,
        supports_inline_queries: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 7
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
            if "username" in data:
                self.username = data["username"]
            else:
                known -= 1
            if "canJoinGroups" in data:
                self.can_join_groups = data["canJoinGroups"]
            else:
                known -= 1
            if "canReadAllGroupMessages" in data:
                self.can_read_all_group_messages = data["canReadAllGroupMessages"]
            else:
                known -= 1
            if "supportsInlineQueries" in data:
                self.supports_inline_queries = data["supportsInlineQueries"]
            else:
                known -= 1
        except Exception as error:
            raise located(error, "TelegramBotInfo", at, data) from error
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
        if "username" in present:
            value = present["username"]
            members["username"] = value if type(value) is str else encode(value)
        if "can_join_groups" in present:
            value = present["can_join_groups"]
            members["canJoinGroups"] = value if type(value) is bool else encode(value)
        if "can_read_all_group_messages" in present:
            value = present["can_read_all_group_messages"]
            members["canReadAllGroupMessages"] = value if type(value) is bool else encode(value)
        if "supports_inline_queries" in present:
            value = present["supports_inline_queries"]
            members["supportsInlineQueries"] = value if type(value) is bool else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "status": shapes.Property("status", shapes.Member(ChannelStatus), required=True),
            "name": shapes.Property("name", shapes.TEXT),
            "statusDescription": shapes.Property("status_description", shapes.TEXT),
            "username": shapes.Property("username", shapes.TEXT),
            "canJoinGroups": shapes.Property("can_join_groups", shapes.BOOLEAN),
            "canReadAllGroupMessages": shapes.Property("can_read_all_group_messages", shapes.BOOLEAN),
            "supportsInlineQueries": shapes.Property("supports_inline_queries", shapes.BOOLEAN),
        }
