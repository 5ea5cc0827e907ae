# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Create a sender from a KakaoTalk channel id, either as a draft or submitted for review: POST /v1/projects/{projectId}/kakaotalk/senders."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ... import models
from ...body import encode_body
from ...client import Call, Operation
from ...models.error import Error
from ...models.kakao_talk_sender import KakaoTalkSender

if TYPE_CHECKING:
    pass

OPERATION: Final = Operation(
    id="kakaotalk_senders_create",
    method="POST",
    path="/v1/projects/{projectId}/kakaotalk/senders",
    tag="kakaotalk-senders",
    statuses=(201, 400, 401, 404, 409, 412, 500),
    decode=KakaoTalkSender.from_dict,
    result=KakaoTalkSender,
    decode_error=Error.from_dict,
)


def describe(body: Any) -> Call[KakaoTalkSender]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(OPERATION, body=encode_body(body, models.CreateKakaoTalkSender))
