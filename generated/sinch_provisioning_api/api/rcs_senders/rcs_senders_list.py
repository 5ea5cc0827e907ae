# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Page through the project's RCS senders, with filters and sorting: GET /v1/projects/{projectId}/rcs/senders."""

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
from ...models.rcs_sender_page import RcsSenderPage
from ...types import UNSET, Unset

OPERATION: Final = Operation(
    id="rcs_senders_list",
    method="GET",
    path="/v1/projects/{projectId}/rcs/senders",
    tag="rcs-senders",
    success=(200,),
    statuses=(
        200,
        400,
        401,
        403,
        429,
        500,
    ),
)


def decode(status: int, data: Any) -> RcsSenderPage:
    """Return what a successful answer holds."""
    return RcsSenderPage.from_dict(data)


def decode_error(status: int, data: Any) -> Error:
    """Return what the body of an error holds."""
    return Error.from_dict(data)


def describe(
    *,
    page_token: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    filter_conversation_api_app_id: str | Unset = UNSET,
    filter_sender_ids: str | Unset = UNSET,
    filter_sender_name: str | Unset = UNSET,
    filter_states: Sequence[models.RcsSenderState | str] | Unset = UNSET,
    sort_column: models.RcsSenderSortColumn | str | Unset = UNSET,
    sort_direction: models.RcsSortDirection | str | Unset = UNSET,
) -> Call[RcsSenderPage]:
    """Describe the request; nothing is sent.

    Raises:
        InvalidArgumentError: an argument cannot be sent.
    """
    return Call(
        operation=OPERATION,
        path="/v1/projects/{projectId}/rcs/senders",
        query=encode_query(
            ("page_token", "pageToken", page_token),
            ("page_size", "pageSize", page_size),
            ("filter_conversation_api_app_id", "filterConversationApiAppId", filter_conversation_api_app_id),
            ("filter_sender_ids", "filterSenderIds", filter_sender_ids),
            ("filter_sender_name", "filterSenderName", filter_sender_name),
            ("filter_states", "filterStates", filter_states),
            ("sort_column", "sortColumn", sort_column),
            ("sort_direction", "sortDirection", sort_direction),
        ),
        headers=encode_query(),
        body=UNSET,
        decode=decode,
        decode_error=decode_error,
    )


def items(page: RcsSenderPage) -> Sequence[models.RcsSender]:
    """Return the items of a page."""
    return page.senders or ()


def describe_pages(
    *,
    page_token: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    filter_conversation_api_app_id: str | Unset = UNSET,
    filter_sender_ids: str | Unset = UNSET,
    filter_sender_name: str | Unset = UNSET,
    filter_states: Sequence[models.RcsSenderState | str] | Unset = UNSET,
    sort_column: models.RcsSenderSortColumn | str | Unset = UNSET,
    sort_direction: models.RcsSortDirection | str | Unset = UNSET,
) -> PagedCall[RcsSenderPage, models.RcsSender]:
    """Describe the requests of all pages; nothing is sent."""
    call = describe(
        page_token=page_token,
        page_size=page_size,
        filter_conversation_api_app_id=filter_conversation_api_app_id,
        filter_sender_ids=filter_sender_ids,
        filter_sender_name=filter_sender_name,
        filter_states=filter_states,
        sort_column=sort_column,
        sort_direction=sort_direction,
    )
    return PagedCall(first=call, items=items)
