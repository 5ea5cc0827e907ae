# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Create a sender from a KakaoTalk channel id, either as a draft or submitted for review: POST /v1/projects/{projectId}/kakaotalk/senders."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ... import models
from ...client import (
    Call,
    Operation,
    encode_body,
    encode_query,
)
from ...models.error import Error
from ...models.kakao_talk_sender import KakaoTalkSender

OPERATION: Final = Operation(
    id="kakaotalk_senders_create",
    method="POST",
    path="/v1/projects/{projectId}/kakaotalk/senders",
    tag="kakaotalk-senders",
    success=(201,),
    statuses=(
        201,
        400,
        401,
        404,
        409,
        412,
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
    body: models.CreateKakaoTalkSender | Mapping[str, Any],
) -> Call[KakaoTalkSender]:
    """Describe the request; nothing is sent.

    Raises:
        InvalidArgumentError: an argument cannot be sent.
    """
    return Call(
        operation=OPERATION,
        path="/v1/projects/{projectId}/kakaotalk/senders",
        query=encode_query(),
        headers=encode_query(),
        body=encode_body(body),
        decode=decode,
        decode_error=decode_error,
    )
