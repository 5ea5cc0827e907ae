# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""List the sender categories as a three-level tree: GET /v1/projects/{projectId}/kakaotalk/categories/senders."""

from __future__ import annotations

from typing import Any, Final

from ...client import (
    Call,
    Operation,
    encode_query,
)
from ...models.error import Error
from ...models.kakao_talk_sender_categories import KakaoTalkSenderCategories
from ...types import UNSET

OPERATION: Final = Operation(
    id="kakaotalk_categories_list_sender_categories",
    method="GET",
    path="/v1/projects/{projectId}/kakaotalk/categories/senders",
    tag="kakaotalk-categories",
    success=(200,),
    statuses=(
        200,
        400,
        401,
        500,
    ),
)


def decode(status: int, data: Any) -> KakaoTalkSenderCategories:
    """Return what a successful answer holds."""
    return KakaoTalkSenderCategories.from_dict(data)


def decode_error(status: int, data: Any) -> Error:
    """Return what the body of an error holds."""
    return Error.from_dict(data)


def describe() -> Call[KakaoTalkSenderCategories]:
    """Describe the request; nothing is sent.

    Raises:
        InvalidArgumentError: an argument cannot be sent.
    """
    return Call(
        operation=OPERATION,
        path="/v1/projects/{projectId}/kakaotalk/categories/senders",
        query=encode_query(),
        headers=encode_query(),
        body=UNSET,
        decode=decode,
        decode_error=decode_error,
    )
