# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Page through the project's RCS senders, with filters and sorting: GET /v1/projects/{projectId}/rcs/senders."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ... import models
from ...client import Call, Operation, encode_query, page_items
from ...models.error import Error
from ...models.rcs_sender_page import RcsSenderPage
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ... import params

OPERATION: Final = Operation(
    id="rcs_senders_list",
    method="GET",
    path="/v1/projects/{projectId}/rcs/senders",
    tag="rcs-senders",
    statuses=(200, 400, 401, 403, 429, 500),
    decode=RcsSenderPage.from_dict,
    result=RcsSenderPage,
    decode_error=Error.from_dict,
)


def describe(
    *,
    page_token: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    filter_conversation_api_app_id: str | Unset = UNSET,
    filter_sender_ids: str | Unset = UNSET,
    filter_sender_name: str | Unset = UNSET,
    filter_states: Sequence[models.RcsSenderState | params.RcsSenderStateText] | Unset = UNSET,
    sort_column: models.RcsSenderSortColumn | params.RcsSenderSortColumnText | Unset = UNSET,
    sort_direction: models.RcsSortDirection | params.RcsSortDirectionText | Unset = UNSET,
) -> Call[RcsSenderPage]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(
        OPERATION,
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
    )


def items(page: RcsSenderPage) -> Sequence[models.RcsSender]:
    """Return the items of a page."""
    return page_items(page, "senders", "senders")
