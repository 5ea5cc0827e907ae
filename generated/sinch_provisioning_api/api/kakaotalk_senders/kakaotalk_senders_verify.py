# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Finish phone verification with the one-time code: POST /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/verify."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ... import models
from ...client import (
    Call,
    Operation,
    encode_body,
    encode_query,
    path_segment,
)
from ...models.error import Error
from ...models.kakao_talk_sender import KakaoTalkSender

OPERATION: Final = Operation(
    id="kakaotalk_senders_verify",
    method="POST",
    path="/v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/verify",
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
    body: models.VerifyKakaoTalkSender | Mapping[str, Any],
) -> Call[KakaoTalkSender]:
    """Describe the request; nothing is sent.

    Raises:
        InvalidArgumentError: an argument cannot be sent.
    """
    return Call(
        operation=OPERATION,
        path="/v1/projects/{projectId}/kakaotalk/senders/" + path_segment("plus_friend_id", plus_friend_id) + "/verify",
        query=encode_query(),
        headers=encode_query(),
        body=encode_body(body),
        decode=decode,
        decode_error=decode_error,
    )
