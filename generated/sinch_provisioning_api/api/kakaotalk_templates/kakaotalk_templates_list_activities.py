# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""List what happened to a template, newest first: GET /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/templates/{templateCode}/activities."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ... import models
from ...client import Call, Operation, encode_query, fill, page_items
from ...models.error import Error
from ...models.kakao_talk_activity_page import KakaoTalkActivityPage
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass

OPERATION: Final = Operation(
    id="kakaotalk_templates_list_activities",
    method="GET",
    path="/v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/templates/{templateCode}/activities",
    tag="kakaotalk-templates",
    statuses=(200, 400, 401, 404, 500),
    decode=KakaoTalkActivityPage.from_dict,
    result=KakaoTalkActivityPage,
    decode_error=Error.from_dict,
)


def describe(
    plus_friend_id: str, template_code: str, *, page_size: int | Unset = UNSET, page_token: str | Unset = UNSET
) -> Call[KakaoTalkActivityPage]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(
        OPERATION,
        path=fill(OPERATION.path, ("plus_friend_id", plus_friend_id), ("template_code", template_code)),
        query=encode_query(("page_size", "pageSize", page_size), ("page_token", "pageToken", page_token)),
    )


def items(page: KakaoTalkActivityPage) -> Sequence[models.KakaoTalkActivity]:
    """Return the items of a page."""
    return page_items(page, "notifications", "notifications")
