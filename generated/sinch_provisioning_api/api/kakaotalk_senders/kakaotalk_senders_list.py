# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""List the senders of a project, optionally narrowed by state or by status of pending changes: GET /v1/projects/{projectId}/kakaotalk/senders."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from ... import models
from ...client import (
    Call,
    Operation,
    PagedCall,
    encode_query,
)
from ...models.error import Error
from ...models.kakao_talk_sender_page import KakaoTalkSenderPage
from ...types import UNSET, Unset

OPERATION: Final = Operation(
    id="kakaotalk_senders_list",
    method="GET",
    path="/v1/projects/{projectId}/kakaotalk/senders",
    tag="kakaotalk-senders",
    success=(200,),
    statuses=(
        200,
        400,
        401,
        404,
        500,
    ),
)


def decode(status: int, data: Any) -> KakaoTalkSenderPage:
    """Return what a successful answer holds."""
    return KakaoTalkSenderPage.from_dict(data)


def decode_error(status: int, data: Any) -> Error:
    """Return what the body of an error holds."""
    return Error.from_dict(data)


def describe(
    *,
    page_token: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    filter_states: Sequence[models.KakaoTalkSenderState | str] | Unset = UNSET,
    filter_statuses: Sequence[models.ChangeStatus | str] | Unset = UNSET,
) -> Call[KakaoTalkSenderPage]:
    """Describe the request; nothing is sent.

    Raises:
        InvalidArgumentError: an argument cannot be sent.
    """
    return Call(
        operation=OPERATION,
        path="/v1/projects/{projectId}/kakaotalk/senders",
        query=encode_query(
            ("page_token", "pageToken", page_token),
            ("page_size", "pageSize", page_size),
            ("filter_states", "filterStates", filter_states),
            ("filter_statuses", "filterStatuses", filter_statuses),
        ),
        headers=encode_query(),
        body=UNSET,
        decode=decode,
        decode_error=decode_error,
    )


def items(page: KakaoTalkSenderPage) -> Sequence[models.KakaoTalkSender]:
    """Return the items of a page."""
    return page.senders or ()


def describe_pages(
    *,
    page_token: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    filter_states: Sequence[models.KakaoTalkSenderState | str] | Unset = UNSET,
    filter_statuses: Sequence[models.ChangeStatus | str] | Unset = UNSET,
) -> PagedCall[KakaoTalkSenderPage, models.KakaoTalkSender]:
    """Describe the requests of all pages; nothing is sent."""
    call = describe(
        page_token=page_token,
        page_size=page_size,
        filter_states=filter_states,
        filter_statuses=filter_statuses,
    )
    return PagedCall(first=call, items=items)
