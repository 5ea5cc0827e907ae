# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""List a sender's activity log, newest first: GET /v1/projects/{projectId}/whatsapp/senders/{senderId}/activities."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ... import models
from ...client import Call, Operation, encode_query, fill, page_items
from ...models.error import Error
from ...models.whats_app_activity_page import WhatsAppActivityPage
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass

OPERATION: Final = Operation(
    id="whatsapp_senders_list_activities",
    method="GET",
    path="/v1/projects/{projectId}/whatsapp/senders/{senderId}/activities",
    tag="whatsapp-senders",
    statuses=(200, 400, 401, 404, 500),
    decode=WhatsAppActivityPage.from_dict,
    result=WhatsAppActivityPage,
    decode_error=Error.from_dict,
)


def describe(
    sender_id: str, *, page_token: str | Unset = UNSET, page_size: int | Unset = UNSET
) -> Call[WhatsAppActivityPage]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(
        OPERATION,
        path=fill(OPERATION.path, ("sender_id", sender_id)),
        query=encode_query(("page_token", "pageToken", page_token), ("page_size", "pageSize", page_size)),
    )


def items(page: WhatsAppActivityPage) -> Sequence[models.WhatsAppActivity]:
    """Return the items of a page."""
    return page_items(page, "notifications", "notifications")
