# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Final, Self

from attrs import define, field

from ..types import UNSET, Unset, as_model, as_object, encode_model, located, parse_datetime, shape
from .kakao_talk_sender_changes import KakaoTalkSenderChanges
from .kakao_talk_sender_details import KakaoTalkSenderDetails
from .kakao_talk_sender_state import KakaoTalkSenderState

_FIELDS: Final = (
    ("plus_friend_id", "plusFriendId"),
    ("id", "id"),
    ("state", "state"),
    ("changes", "changes"),
    ("details", "details"),
    ("created", "created"),
    ("modified", "modified"),
)
_NAMES: Final = frozenset({"plusFriendId", "id", "state", "changes", "details", "created", "modified"})
_KAKAO_TALK_SENDER_STATE: Final[dict[Any, KakaoTalkSenderState]] = {
    member.value: member for member in KakaoTalkSenderState
}


@define(init=False)
class KakaoTalkSender:
    """A KakaoTalk sender: what is in force, and the changes that wait for a review. The two move
    independently, so a sender that is `ACTIVE` may have changes that were refused.

    Args:
        plus_friend_id: Id of the KakaoTalk channel; the address of the sender in every path.
        id: Generated identifier of the sender, a UUID; absent while it is only a draft.
        state: Life-cycle state; absent until the sender has been accepted once.
        changes: Pending changes; absent when there are none.
        details: Values in force; absent until the sender has been accepted once.
        created: When the sender was created, ISO 8601 in UTC.
        modified: When the sender was last changed, ISO 8601 in UTC.
    """

    plus_friend_id: str
    id: str | None | Unset
    state: KakaoTalkSenderState | None | Unset
    changes: KakaoTalkSenderChanges | None | Unset
    details: KakaoTalkSenderDetails | None | Unset
    created: datetime.datetime | None | Unset
    modified: datetime.datetime | None | Unset
    additional_properties: dict[str, Any] = field(repr=shape)

    def __init__(
        self,
        *,
        plus_friend_id: str,
        id: str | None | Unset = UNSET,
        state: KakaoTalkSenderState | str | None | Unset = UNSET,
        changes: KakaoTalkSenderChanges | Mapping[str, Any] | None | Unset = UNSET,
        details: KakaoTalkSenderDetails | Mapping[str, Any] | None | Unset = UNSET,
        created: datetime.datetime | None | Unset = UNSET,
        modified: datetime.datetime | None | Unset = UNSET,
    ) -> None:
        self._load(
            {
                "plusFriendId": plus_friend_id,
                "id": id,
                "state": state,
                "changes": changes,
                "details": details,
                "created": created,
                "modified": modified,
            }
        )

    def _load(self, data: Mapping[str, Any]) -> None:
        at = ""
        value: Any
        try:
            get = data.get
            at = "plusFriendId"
            self.plus_friend_id = data[at]
            self.id = get("id", UNSET)
            value = get("state", UNSET)
            if value is not UNSET and value is not None:
                at = "state"
                value = _KAKAO_TALK_SENDER_STATE.get(value) or KakaoTalkSenderState(value)
            self.state = value
            value = get("changes", UNSET)
            if value is not UNSET and value is not None:
                at = "changes"
                value = (
                    KakaoTalkSenderChanges.from_dict(value)
                    if type(value) is dict
                    else as_model(value, KakaoTalkSenderChanges)
                )
            self.changes = value
            value = get("details", UNSET)
            if value is not UNSET and value is not None:
                at = "details"
                value = (
                    KakaoTalkSenderDetails.from_dict(value)
                    if type(value) is dict
                    else as_model(value, KakaoTalkSenderDetails)
                )
            self.details = value
            value = get("created", UNSET)
            if value is not UNSET and value is not None:
                at = "created"
                value = parse_datetime(value) if value != "" else UNSET
            self.created = value
            value = get("modified", UNSET)
            if value is not UNSET and value is not None:
                at = "modified"
                value = parse_datetime(value) if value != "" else UNSET
            self.modified = value
        except Exception as error:
            raise located(error, "KakaoTalkSender", at, data) from error
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
