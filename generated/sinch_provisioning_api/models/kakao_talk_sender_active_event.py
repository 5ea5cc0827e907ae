# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from ..model import Model
from ..types import UNSET, Share, Unset, as_model, encode, located, new
from .kakao_talk_sender import KakaoTalkSender

if TYPE_CHECKING:
    from .. import params


class KakaoTalkSenderActiveEvent(Model):
    """The verification is finished and the sender is usable."""

    type_: Literal["KAKAOTALK_SENDER_ACTIVE"]
    """Name of the event."""
    payload: KakaoTalkSender
    """The sender as it is at the moment of the event."""
    comment: str | None = None
    """Text that goes with the event, if any."""
    if TYPE_CHECKING:

        def replace(self, **changes: Unpack[params.KakaoTalkSenderActiveEventValues]) -> Self: ...  # type: ignore[override]

    def __init__(
        self,
        *,
        type_: Literal["KAKAOTALK_SENDER_ACTIVE"] = "KAKAOTALK_SENDER_ACTIVE",
        payload: KakaoTalkSender | Mapping[str, Any],
        comment: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._build(locals())

    def _load(self, data: Mapping[str, Any], share: Share) -> Self:
        known = 3
        at = ""
        value: Any
        try:
            at = "type"
            value = data[at]
            self.type_ = "KAKAOTALK_SENDER_ACTIVE" if value == "KAKAOTALK_SENDER_ACTIVE" else value
            at = "payload"
            value = data[at]
            value = (
                new(KakaoTalkSender)._load(value, share) if type(value) is dict else as_model(value, KakaoTalkSender)
            )
            self.payload = value
            if "comment" in data:
                self.comment = data["comment"]
            else:
                known -= 1
        except Exception as error:
            raise located(error, "KakaoTalkSenderActiveEvent", at, data) from error
        if known != len(data):
            self._keep_unknown(data)
        return self

    def _dump(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        present = self.__dict__
        if "type_" in present:
            value = present["type_"]
            members["type"] = value if type(value) is str else encode(value)
        if "payload" in present:
            value = present["payload"]
            members["payload"] = value._dump() if type(value) is KakaoTalkSender else encode(value)
        if "comment" in present:
            value = present["comment"]
            members["comment"] = value if type(value) is str else encode(value)
        return members if len(members) == len(present) else self._members()

    @classmethod
    def _shapes(cls) -> Mapping[str, Any]:
        from .. import shapes

        return {
            "type": shapes.Property("type_", shapes.Constant("KAKAOTALK_SENDER_ACTIVE"), required=True),
            "payload": shapes.Property("payload", shapes.Object(KakaoTalkSender), required=True),
            "comment": shapes.Property("comment", shapes.TEXT),
        }
