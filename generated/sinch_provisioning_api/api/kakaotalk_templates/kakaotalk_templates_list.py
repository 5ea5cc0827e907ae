# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""List the templates of a sender: GET /v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/templates."""

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
from ...models.kakao_talk_template_page import KakaoTalkTemplatePage
from ...types import UNSET, Unset

OPERATION: Final = Operation(
    id="kakaotalk_templates_list",
    method="GET",
    path="/v1/projects/{projectId}/kakaotalk/senders/{plusFriendId}/templates",
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


def decode(status: int, data: Any) -> KakaoTalkTemplatePage:
    """Return what a successful answer holds."""
    return KakaoTalkTemplatePage.from_dict(data)


def decode_error(status: int, data: Any) -> Error:
    """Return what the body of an error holds."""
    return Error.from_dict(data)


def describe(
    plus_friend_id: str,
    *,
    filter_states: Sequence[models.KakaoTalkTemplateState | str] | Unset = UNSET,
    filter_statuses: Sequence[models.ChangeStatus | str] | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_token: str | Unset = UNSET,
    template_name: str | Unset = UNSET,
) -> Call[KakaoTalkTemplatePage]:
    """Describe the request; nothing is sent.

    Raises:
        InvalidArgumentError: an argument cannot be sent.
    """
    return Call(
        operation=OPERATION,
        path="/v1/projects/{projectId}/kakaotalk/senders/"
        + path_segment("plus_friend_id", plus_friend_id)
        + "/templates",
        query=encode_query(
            ("filter_states", "filterStates", filter_states),
            ("filter_statuses", "filterStatuses", filter_statuses),
            ("page_size", "pageSize", page_size),
            ("page_token", "pageToken", page_token),
            ("template_name", "templateName", template_name),
        ),
        headers=encode_query(),
        body=UNSET,
        decode=decode,
        decode_error=decode_error,
    )


def items(page: KakaoTalkTemplatePage) -> Sequence[models.KakaoTalkTemplate]:
    """Return the items of a page."""
    return page.templates or ()


def describe_pages(
    plus_friend_id: str,
    *,
    filter_states: Sequence[models.KakaoTalkTemplateState | str] | Unset = UNSET,
    filter_statuses: Sequence[models.ChangeStatus | str] | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_token: str | Unset = UNSET,
    template_name: str | Unset = UNSET,
) -> PagedCall[KakaoTalkTemplatePage, models.KakaoTalkTemplate]:
    """Describe the requests of all pages; nothing is sent."""
    call = describe(
        plus_friend_id,
        filter_states=filter_states,
        filter_statuses=filter_statuses,
        page_size=page_size,
        page_token=page_token,
        template_name=template_name,
    )
    return PagedCall(first=call, items=items)
