# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""List the project's senders: GET /v1/projects/{projectId}/whatsapp/senders."""

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
from ...models.whats_app_sender_page import WhatsAppSenderPage
from ...types import UNSET, Unset

OPERATION: Final = Operation(
    id="whatsapp_senders_list",
    method="GET",
    path="/v1/projects/{projectId}/whatsapp/senders",
    tag="whatsapp-senders",
    success=(200,),
    statuses=(
        200,
        400,
        401,
        404,
        500,
    ),
)


def decode(status: int, data: Any) -> WhatsAppSenderPage:
    """Return what a successful answer holds."""
    return WhatsAppSenderPage.from_dict(data)


def decode_error(status: int, data: Any) -> Error:
    """Return what the body of an error holds."""
    return Error.from_dict(data)


def describe(
    *,
    page_token: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    filter_states: Sequence[models.WhatsAppSenderState | str] | Unset = UNSET,
    filter_statuses: Sequence[models.WhatsAppSenderChangeStatus | str] | Unset = UNSET,
) -> Call[WhatsAppSenderPage]:
    """Describe the request; nothing is sent.

    Raises:
        InvalidArgumentError: an argument cannot be sent.
    """
    return Call(
        operation=OPERATION,
        path="/v1/projects/{projectId}/whatsapp/senders",
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


def items(page: WhatsAppSenderPage) -> Sequence[models.WhatsAppSender]:
    """Return the items of a page."""
    return page.senders or ()


def describe_pages(
    *,
    page_token: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    filter_states: Sequence[models.WhatsAppSenderState | str] | Unset = UNSET,
    filter_statuses: Sequence[models.WhatsAppSenderChangeStatus | str] | Unset = UNSET,
) -> PagedCall[WhatsAppSenderPage, models.WhatsAppSender]:
    """Describe the requests of all pages; nothing is sent."""
    call = describe(
        page_token=page_token,
        page_size=page_size,
        filter_states=filter_states,
        filter_statuses=filter_statuses,
    )
    return PagedCall(first=call, items=items)
