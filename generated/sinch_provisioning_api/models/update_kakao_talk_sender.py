# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, members_of, new
from .submit_action import SubmitAction
from .update_kakao_talk_sender_details import UpdateKakaoTalkSenderDetails

if TYPE_CHECKING:
    from .. import params

_SUBMIT_ACTION: Final = members_of(SubmitAction)


class UpdateKakaoTalkSender(Model):
    """A change of a KakaoTalk sender or of its draft; at least one property must be there. With the status
    `SUBMIT` the details that are saved and those that are sent must together be complete, as for a new
    sender.
    """

    status: SubmitAction | None = None
    """Whether to save a draft or to submit for review; `DRAFT` when absent."""
    details: UpdateKakaoTalkSenderDetails | None = None
    """The details to change; what is absent stays as it is."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.UpdateKakaoTalkSenderValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        status: SubmitAction | params.SubmitActionText | Unset = UNSET,
        details: UpdateKakaoTalkSenderDetails | params.UpdateKakaoTalkSenderDetailsDict | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 2
        at = ""
        value: Any
        try:
            if "status" in data:
                at = "status"
                value = data[at]
                if value is not None:
                    value = _SUBMIT_ACTION[value]
                self.status = value
            else:
                known -= 1
            if "details" in data:
                at = "details"
                value = data[at]
                if value is not None:
                    value = (
                        new(UpdateKakaoTalkSenderDetails)._load(value, share)
                        if type(value) is dict
                        else as_model(value, UpdateKakaoTalkSenderDetails)
                    )
                self.details = value
            else:
                known -= 1
        except Exception as error:
            raise located(error, "UpdateKakaoTalkSender", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "status" in present:
            value = present["status"]
            members["status"] = value._value_ if type(value) is SubmitAction else encode(value)
        if "details" in present:
            value = present["details"]
            members["details"] = value._dump() if type(value) is UpdateKakaoTalkSenderDetails else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "status": shapes.Property("status", shapes.Member(SubmitAction)),
            "details": shapes.Property("details", shapes.Object(UpdateKakaoTalkSenderDetails)),
        }
