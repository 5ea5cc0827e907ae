# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Create a template, as a draft or submitted for review: POST /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/templates."""

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
from ...models.kakao_talk_template import KakaoTalkTemplate

OPERATION: Final = Operation(
    id="kakaotalk_templates_create",
    method="POST",
    path="/v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/templates",
    tag="kakaotalk-templates",
    success=(201,),
    statuses=(
        201,
        400,
        401,
        404,
        409,
        424,
        500,
    ),
)


def decode(status: int, data: Any) -> KakaoTalkTemplate:
    """Return what a successful answer holds."""
    return KakaoTalkTemplate.from_dict(data)


def decode_error(status: int, data: Any) -> Error:
    """Return what the body of an error holds."""
    return Error.from_dict(data)


def describe(
    plus_friend_id: str,
    body: models.CreateKakaoTalkTemplate | Mapping[str, Any],
) -> Call[KakaoTalkTemplate]:
    """Describe the request; nothing is sent.

    Raises:
        InvalidArgumentError: an argument cannot be sent.
    """
    return Call(
        operation=OPERATION,
        path="/v1/projects/{projectId}/kakaotalk/senders/"
        + path_segment("plus_friend_id", plus_friend_id)
        + "/templates",
        query=encode_query(),
        headers=encode_query(),
        body=encode_body(body),
        decode=decode,
        decode_error=decode_error,
    )
