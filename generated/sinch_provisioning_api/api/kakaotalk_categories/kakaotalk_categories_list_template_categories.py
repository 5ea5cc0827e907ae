# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""List the template categories available to a sender: GET /v1/projects/{projectId}/kakaotalk/categories/senders/{plusFriendId}/templates."""

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
from ...models.kakao_talk_template_category_page import KakaoTalkTemplateCategoryPage
from ...types import UNSET, Unset

OPERATION: Final = Operation(
    id="kakaotalk_categories_list_template_categories",
    method="GET",
    path="/v1/projects/{projectId}/kakaotalk/categories/senders/{plusFriendId}/templates",
    tag="kakaotalk-categories",
    success=(200,),
    statuses=(
        200,
        400,
        401,
        404,
        500,
    ),
)


def decode(status: int, data: Any) -> KakaoTalkTemplateCategoryPage:
    """Return what a successful answer holds."""
    return KakaoTalkTemplateCategoryPage.from_dict(data)


def decode_error(status: int, data: Any) -> Error:
    """Return what the body of an error holds."""
    return Error.from_dict(data)


def describe(
    plus_friend_id: str,
    *,
    page_size: int | Unset = UNSET,
    page_token: str | Unset = UNSET,
) -> Call[KakaoTalkTemplateCategoryPage]:
    """Describe the request; nothing is sent.

    Raises:
        InvalidArgumentError: an argument cannot be sent.
    """
    return Call(
        operation=OPERATION,
        path="/v1/projects/{projectId}/kakaotalk/categories/senders/"
        + path_segment("plus_friend_id", plus_friend_id)
        + "/templates",
        query=encode_query(
            ("page_size", "pageSize", page_size),
            ("page_token", "pageToken", page_token),
        ),
        headers=encode_query(),
        body=UNSET,
        decode=decode,
        decode_error=decode_error,
    )


def items(page: KakaoTalkTemplateCategoryPage) -> Sequence[models.KakaoTalkTemplateCategory]:
    """Return the items of a page."""
    return page.categories or ()


def describe_pages(
    plus_friend_id: str,
    *,
    page_size: int | Unset = UNSET,
    page_token: str | Unset = UNSET,
) -> PagedCall[KakaoTalkTemplateCategoryPage, models.KakaoTalkTemplateCategory]:
    """Describe the requests of all pages; nothing is sent."""
    call = describe(
        plus_friend_id,
        page_size=page_size,
        page_token=page_token,
    )
    return PagedCall(first=call, items=items)
