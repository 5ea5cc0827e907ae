# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""List what happened to a template, newest first: GET /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/templates/{templateCode}/activities."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from ... import models
from ...client import (
    Call,
    Operation,
    PagedCall,
    encode_query,
    path_segment,
)
from ...models.error import Error
from ...models.kakao_talk_activity_page import KakaoTalkActivityPage
from ...types import UNSET, Unset

OPERATION: Final = Operation(
    id="kakaotalk_templates_list_activities",
    method="GET",
    path="/v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/templates/{templateCode}/activities",
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


def decode(status: int, data: Any) -> KakaoTalkActivityPage:
    """Return what a successful answer holds."""
    return KakaoTalkActivityPage.from_dict(data)


def decode_error(status: int, data: Any) -> Error:
    """Return what the body of an error holds."""
    return Error.from_dict(data)


def describe(
    plus_friend_id: str,
    template_code: str,
    *,
    page_size: int | Unset = UNSET,
    page_token: str | Unset = UNSET,
) -> Call[KakaoTalkActivityPage]:
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
        + "/activities",
        query=encode_query(
            ("page_size", "pageSize", page_size),
            ("page_token", "pageToken", page_token),
        ),
        headers=encode_query(),
        body=UNSET,
        decode=decode,
        decode_error=decode_error,
    )


def items(page: KakaoTalkActivityPage) -> Sequence[models.KakaoTalkActivity]:
    """Return the items of a page."""
    return page.notifications or ()


def describe_pages(
    plus_friend_id: str,
    template_code: str,
    *,
    page_size: int | Unset = UNSET,
    page_token: str | Unset = UNSET,
) -> PagedCall[KakaoTalkActivityPage, models.KakaoTalkActivity]:
    """Describe the requests of all pages; nothing is sent."""
    call = describe(
        plus_friend_id,
        template_code,
        page_size=page_size,
        page_token=page_token,
    )
    return PagedCall(first=call, items=items)
