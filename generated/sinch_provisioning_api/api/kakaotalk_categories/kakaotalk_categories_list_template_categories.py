# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""List the template categories available to a sender: GET /v1/projects/{projectId}/kakaotalk/categories/senders/{plusFriendId}/templates."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ... import models
from ...client import Call, Operation, encode_query, fill, page_items
from ...models.error import Error
from ...models.kakao_talk_template_category_page import KakaoTalkTemplateCategoryPage
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass

OPERATION: Final = Operation(
    id="kakaotalk_categories_list_template_categories",
    method="GET",
    path="/v1/projects/{projectId}/kakaotalk/categories/senders/{plusFriendId}/templates",
    tag="kakaotalk-categories",
    statuses=(200, 400, 401, 404, 500),
    decode=KakaoTalkTemplateCategoryPage.from_dict,
    result=KakaoTalkTemplateCategoryPage,
    decode_error=Error.from_dict,
)


def describe(
    plus_friend_id: str, *, page_size: int | Unset = UNSET, page_token: str | Unset = UNSET
) -> Call[KakaoTalkTemplateCategoryPage]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(
        OPERATION,
        path=fill(OPERATION.path, ("plus_friend_id", plus_friend_id)),
        query=encode_query(("page_size", "pageSize", page_size), ("page_token", "pageToken", page_token)),
    )


def items(page: KakaoTalkTemplateCategoryPage) -> Sequence[models.KakaoTalkTemplateCategory]:
    """Return the items of a page."""
    return page_items(page, "categories", "categories")
