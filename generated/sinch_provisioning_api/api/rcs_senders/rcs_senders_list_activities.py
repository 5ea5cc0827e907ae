# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""List what happened on a sender, newest first: GET /v1/projects/{projectId}/rcs/senders/{senderId}/activities."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ... import models
from ...client import Call, Operation, encode_query, fill, page_items
from ...models.error import Error
from ...models.rcs_activity_page import RcsActivityPage
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass

OPERATION: Final = Operation(
    id="rcs_senders_list_activities",
    method="GET",
    path="/v1/projects/{projectId}/rcs/senders/{senderId}/activities",
    tag="rcs-senders",
    statuses=(200, 400, 401, 404, 500),
    decode=RcsActivityPage.from_dict,
    result=RcsActivityPage,
    decode_error=Error.from_dict,
)


def describe(
    sender_id: str, *, page_token: str | Unset = UNSET, page_size: int | Unset = UNSET
) -> Call[RcsActivityPage]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(
        OPERATION,
        path=fill(OPERATION.path, ("sender_id", sender_id)),
        query=encode_query(("page_token", "pageToken", page_token), ("page_size", "pageSize", page_size)),
    )


def items(page: RcsActivityPage) -> Sequence[models.RcsActivity]:
    """Return the items of a page."""
    return page_items(page, "notifications", "notifications")
