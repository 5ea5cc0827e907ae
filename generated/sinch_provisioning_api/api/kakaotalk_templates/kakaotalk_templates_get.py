# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Read one template: GET /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/templates/{templateCode}."""

from __future__ import annotations

from typing import Any, Final

from ...client import (
    Call,
    Operation,
    encode_query,
    path_segment,
)
from ...models.error import Error
from ...models.kakao_talk_template import KakaoTalkTemplate
from ...types import UNSET

OPERATION: Final = Operation(
    id="kakaotalk_templates_get",
    method="GET",
    path="/v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/templates/{templateCode}",
    tag="kakaotalk-templates",
    success=(200,),
    statuses=(
        200,
        400,
        401,
        404,
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
    template_code: str,
) -> Call[KakaoTalkTemplate]:
    """Describe the request; nothing is sent.

    Raises:
        InvalidArgumentError: an argument cannot be sent.
    """
    return Call(
        operation=OPERATION,
        path="/v1/projects/{projectId}/kakaotalk/senders/"
        + path_segment("plus_friend_id", plus_friend_id)
        + "/templates/"
        + path_segment("template_code", template_code)
        + "",
        query=encode_query(),
        headers=encode_query(),
        body=UNSET,
        decode=decode,
        decode_error=decode_error,
    )
