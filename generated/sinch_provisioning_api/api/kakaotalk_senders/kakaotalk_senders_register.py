# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Start phone verification: a one-time code is sent to the administrator: POST /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/register."""

from __future__ import annotations

from typing import Any, Final

from ...client import (
    Call,
    Operation,
    encode_query,
    path_segment,
)
from ...models.error import Error
from ...models.kakao_talk_sender import KakaoTalkSender
from ...types import UNSET

OPERATION: Final = Operation(
    id="kakaotalk_senders_register",
    method="POST",
    path="/v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/register",
    tag="kakaotalk-senders",
    success=(200,),
    statuses=(
        200,
        400,
        401,
        404,
        409,
        500,
    ),
)


def decode(status: int, data: Any) -> KakaoTalkSender:
    """Return what a successful answer holds."""
    return KakaoTalkSender.from_dict(data)


def decode_error(status: int, data: Any) -> Error:
    """Return what the body of an error holds."""
    return Error.from_dict(data)


def describe(
    plus_friend_id: str,
) -> Call[KakaoTalkSender]:
    """Describe the request; nothing is sent.

    Raises:
        InvalidArgumentError: an argument cannot be sent.
    """
    return Call(
        operation=OPERATION,
        path="/v1/projects/{projectId}/kakaotalk/senders/"
        + path_segment("plus_friend_id", plus_friend_id)
        + "/register",
        query=encode_query(),
        headers=encode_query(),
        body=UNSET,
        decode=decode,
        decode_error=decode_error,
    )
