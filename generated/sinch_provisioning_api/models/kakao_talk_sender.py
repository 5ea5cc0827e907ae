# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, encode_datetime, located, members_of, new, parse_datetime
from .kakao_talk_sender_changes import KakaoTalkSenderChanges
from .kakao_talk_sender_details import KakaoTalkSenderDetails
from .kakao_talk_sender_state import KakaoTalkSenderState

if TYPE_CHECKING:
    from .. import params

_KAKAO_TALK_SENDER_STATE: Final = members_of(KakaoTalkSenderState)


class KakaoTalkSender(Model):
    """A KakaoTalk sender: what is in force, and the changes that wait for a review. The two move
    independently, so a sender that is `ACTIVE` may have changes that were refused.
    """

    plus_friend_id: str
    """Id of the KakaoTalk channel; the address of the sender in every path."""
    id: str | None = None
    """Generated identifier of the sender, a UUID; absent while it is only a draft."""
    state: KakaoTalkSenderState | None = None
    """Life-cycle state; absent until the sender has been accepted once."""
    changes: KakaoTalkSenderChanges | None = None
    """Pending changes; absent when there are none."""
    details: KakaoTalkSenderDetails | None = None
    """Values in force; absent until the sender has been accepted once."""
    created: datetime.datetime | None = None
    """When the sender was created, ISO 8601 in UTC."""
    modified: datetime.datetime | None = None
    """When the sender was last changed, ISO 8601 in UTC."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.KakaoTalkSenderValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        plus_friend_id: str,
        id: str | Unset = UNSET,
        state: KakaoTalkSenderState | str | Unset = UNSET,
        changes: KakaoTalkSenderChanges | Mapping[str, Any] | Unset = UNSET,
        details: KakaoTalkSenderDetails | Mapping[str, Any] | Unset = UNSET,
        created: datetime.datetime | Unset = UNSET,
        modified: datetime.datetime | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 7
        at = ""
        value: Any
        try:
            at = "plusFriendId"
            value = data[at]
            self.plus_friend_id = share(value, value) if type(value) is str else value
            if "id" in data:
                value = data["id"]
                self.id = share(value, value) if type(value) is str else value
            else:
                known -= 1
            if "state" in data:
                at = "state"
                value = data[at]
                if value is not None:
                    value = _KAKAO_TALK_SENDER_STATE[value]
                self.state = value
            else:
                known -= 1
            if "changes" in data:
                at = "changes"
                value = data[at]
                if value is not None:
                    value = (
                        new(KakaoTalkSenderChanges)._load(value, share)
                        if type(value) is dict
                        else as_model(value, KakaoTalkSenderChanges)
                    )
                self.changes = value
            else:
                known -= 1
            if "details" in data:
                at = "details"
                value = data[at]
                if value is not None:
                    value = (
                        new(KakaoTalkSenderDetails)._load(value, share)
                        if type(value) is dict
                        else as_model(value, KakaoTalkSenderDetails)
                    )
                self.details = value
            else:
                known -= 1
            if "created" in data:
                at = "created"
                value = data[at]
                if value != "":  # some servers send an empty text for a time that is not there
                    self.created = None if value is None else parse_datetime(value)
            else:
                known -= 1
            if "modified" in data:
                at = "modified"
                value = data[at]
                if value != "":  # some servers send an empty text for a time that is not there
                    self.modified = None if value is None else parse_datetime(value)
            else:
                known -= 1
        except Exception as error:
            raise located(error, "KakaoTalkSender", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "plus_friend_id" in present:
            value = present["plus_friend_id"]
            members["plusFriendId"] = value if type(value) is str else encode(value)
        if "id" in present:
            value = present["id"]
            members["id"] = value if type(value) is str else encode(value)
        if "state" in present:
            value = present["state"]
            members["state"] = value._value_ if type(value) is KakaoTalkSenderState else encode(value)
        if "changes" in present:
            value = present["changes"]
            members["changes"] = value._dump() if type(value) is KakaoTalkSenderChanges else encode(value)
        if "details" in present:
            value = present["details"]
            members["details"] = value._dump() if type(value) is KakaoTalkSenderDetails else encode(value)
        if "created" in present:
            value = present["created"]
            members["created"] = encode_datetime(value) if type(value) is datetime.datetime else encode(value)
        if "modified" in present:
            value = present["modified"]
            members["modified"] = encode_datetime(value) if type(value) is datetime.datetime else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "plusFriendId": shapes.Property("plus_friend_id", shapes.TEXT, required=True),
            "id": shapes.Property("id", shapes.TEXT),
            "state": shapes.Property("state", shapes.Member(KakaoTalkSenderState)),
            "changes": shapes.Property("changes", shapes.Object(KakaoTalkSenderChanges)),
            "details": shapes.Property("details", shapes.Object(KakaoTalkSenderDetails)),
            "created": shapes.Property("created", shapes.Parsed("a date-time", parse_datetime), empty_is_absent=True),
            "modified": shapes.Property("modified", shapes.Parsed("a date-time", parse_datetime), empty_is_absent=True),
        }
