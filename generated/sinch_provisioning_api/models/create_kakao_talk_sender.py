# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, members_of, new
from .create_kakao_talk_sender_details import CreateKakaoTalkSenderDetails
from .submit_action import SubmitAction

if TYPE_CHECKING:
    from .. import params

_SUBMIT_ACTION: Final = members_of(SubmitAction)


class CreateKakaoTalkSender(Model):
    """A new KakaoTalk sender. With the status `DRAFT` everything else may be left out; with `SUBMIT`,
    which is the default, `plusFriendId` and the details that say so are needed, or the API answers 400
    `invalid_input`.
    """

    plus_friend_id: str | None = None
    """Id of the KakaoTalk channel that the sender is made from, up to 30 characters; it becomes its
    address. Needed to submit."""
    details: CreateKakaoTalkSenderDetails | None = None
    """What the sender is. A draft may leave it out, or hold any part of it."""
    status: SubmitAction | None = None
    """Whether to save a draft or to submit for review; `SUBMIT` when absent."""
    save_draft_on_failure: bool | None = None
    """Whether the values are kept as a draft when the submission fails."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.CreateKakaoTalkSenderValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        plus_friend_id: str | Unset = UNSET,
        details: CreateKakaoTalkSenderDetails | params.CreateKakaoTalkSenderDetailsDict | Unset = UNSET,
        status: SubmitAction | params.SubmitActionText | Unset = UNSET,
        save_draft_on_failure: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 4
        at = ""
        value: Any
        try:
            if "plusFriendId" in data:
                value = data["plusFriendId"]
                self.plus_friend_id = share(value, value) if type(value) is str else value
            else:
                known -= 1
            if "details" in data:
                at = "details"
                value = data[at]
                if value is not None:
                    value = (
                        new(CreateKakaoTalkSenderDetails)._load(value, share)
                        if type(value) is dict
                        else as_model(value, CreateKakaoTalkSenderDetails)
                    )
                self.details = value
            else:
                known -= 1
            if "status" in data:
                at = "status"
                value = data[at]
                if value is not None:
                    value = _SUBMIT_ACTION[value]
                self.status = value
            else:
                known -= 1
            if "saveDraftOnFailure" in data:
                self.save_draft_on_failure = data["saveDraftOnFailure"]
            else:
                known -= 1
        except Exception as error:
            raise located(error, "CreateKakaoTalkSender", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "plus_friend_id" in present:
            value = present["plus_friend_id"]
            members["plusFriendId"] = value if type(value) is str else encode(value)
        if "details" in present:
            value = present["details"]
            members["details"] = value._dump() if type(value) is CreateKakaoTalkSenderDetails else encode(value)
        if "status" in present:
            value = present["status"]
            members["status"] = value._value_ if type(value) is SubmitAction else encode(value)
        if "save_draft_on_failure" in present:
            value = present["save_draft_on_failure"]
            members["saveDraftOnFailure"] = value if type(value) is bool else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "plusFriendId": shapes.Property("plus_friend_id", shapes.TEXT),
            "details": shapes.Property("details", shapes.Object(CreateKakaoTalkSenderDetails)),
            "status": shapes.Property("status", shapes.Member(SubmitAction)),
            "saveDraftOnFailure": shapes.Property("save_draft_on_failure", shapes.BOOLEAN),
        }
