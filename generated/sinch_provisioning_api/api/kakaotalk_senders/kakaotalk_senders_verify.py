# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Finish phone verification with the one-time code: POST /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/verify."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ... import models
from ...body import encode_body
from ...client import Call, Operation, fill
from ...models.error import Error
from ...models.kakao_talk_sender import KakaoTalkSender

if TYPE_CHECKING:
    pass

OPERATION: Final = Operation(
    id="kakaotalk_senders_verify",
    method="POST",
    path="/v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/verify",
    tag="kakaotalk-senders",
    statuses=(200, 400, 401, 404, 409, 500),
    decode=KakaoTalkSender.from_dict,
    result=KakaoTalkSender,
    decode_error=Error.from_dict,
)


def describe(plus_friend_id: str, body: Any) -> Call[KakaoTalkSender]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(
        OPERATION,
        path=fill(OPERATION.path, ("plus_friend_id", plus_friend_id)),
        body=encode_body(body, models.VerifyKakaoTalkSender),
    )
