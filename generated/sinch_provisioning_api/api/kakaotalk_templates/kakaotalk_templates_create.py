# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Create a template, as a draft or submitted for review: POST /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/templates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ... import models
from ...body import encode_body
from ...client import Call, Operation, fill
from ...models.error import Error
from ...models.kakao_talk_template import KakaoTalkTemplate

if TYPE_CHECKING:
    pass

OPERATION: Final = Operation(
    id="kakaotalk_templates_create",
    method="POST",
    path="/v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/templates",
    tag="kakaotalk-templates",
    statuses=(201, 400, 401, 404, 409, 424, 500),
    decode=KakaoTalkTemplate.from_dict,
    result=KakaoTalkTemplate,
    decode_error=Error.from_dict,
)


def describe(plus_friend_id: str, body: Any) -> Call[KakaoTalkTemplate]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(
        OPERATION,
        path=fill(OPERATION.path, ("plus_friend_id", plus_friend_id)),
        body=encode_body(body, models.CreateKakaoTalkTemplate),
    )
