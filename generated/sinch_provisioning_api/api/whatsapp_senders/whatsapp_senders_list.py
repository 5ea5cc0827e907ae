# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""List the project's senders: GET /v1/projects/{projectId}/whatsapp/senders."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ... import models
from ...client import Call, Operation, encode_query, page_items
from ...models.error import Error
from ...models.whats_app_sender_page import WhatsAppSenderPage
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ... import params

OPERATION: Final = Operation(
    id="whatsapp_senders_list",
    method="GET",
    path="/v1/projects/{projectId}/whatsapp/senders",
    tag="whatsapp-senders",
    statuses=(200, 400, 401, 404, 500),
    decode=WhatsAppSenderPage.from_dict,
    result=WhatsAppSenderPage,
    decode_error=Error.from_dict,
)


def describe(
    *,
    page_token: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    filter_states: Sequence[models.WhatsAppSenderState | params.WhatsAppSenderStateText] | Unset = UNSET,
    filter_statuses: Sequence[models.WhatsAppSenderChangeStatus | params.WhatsAppSenderChangeStatusText]
    | Unset = UNSET,
) -> Call[WhatsAppSenderPage]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(
        OPERATION,
        query=encode_query(
            ("page_token", "pageToken", page_token),
            ("page_size", "pageSize", page_size),
            ("filter_states", "filterStates", filter_states),
            ("filter_statuses", "filterStatuses", filter_statuses),
        ),
    )


def items(page: WhatsAppSenderPage) -> Sequence[models.WhatsAppSender]:
    """Return the items of a page."""
    return page_items(page, "senders", "senders")
