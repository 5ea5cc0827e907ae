# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""List the flows of the project's business account: GET /v1/projects/{projectId}/whatsapp/flows."""

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
from ...models.whats_app_flow_page import WhatsAppFlowPage
from ...types import UNSET, Unset

OPERATION: Final = Operation(
    id="whatsapp_flows_list",
    method="GET",
    path="/v1/projects/{projectId}/whatsapp/flows",
    tag="whatsapp-flows",
    success=(200,),
    statuses=(
        200,
        400,
        401,
        404,
        500,
    ),
)


def decode(status: int, data: Any) -> WhatsAppFlowPage:
    """Return what a successful answer holds."""
    return WhatsAppFlowPage.from_dict(data)


def decode_error(status: int, data: Any) -> Error:
    """Return what the body of an error holds."""
    return Error.from_dict(data)


def describe(
    *,
    page_token: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Call[WhatsAppFlowPage]:
    """Describe the request; nothing is sent.

    Raises:
        InvalidArgumentError: an argument cannot be sent.
    """
    return Call(
        operation=OPERATION,
        path="/v1/projects/{projectId}/whatsapp/flows",
        query=encode_query(
            ("page_token", "pageToken", page_token),
            ("page_size", "pageSize", page_size),
        ),
        headers=encode_query(),
        body=UNSET,
        decode=decode,
        decode_error=decode_error,
    )


def items(page: WhatsAppFlowPage) -> Sequence[models.WhatsAppFlow]:
    """Return the items of a page."""
    return page.flows or ()


def describe_pages(
    *,
    page_token: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> PagedCall[WhatsAppFlowPage, models.WhatsAppFlow]:
    """Describe the requests of all pages; nothing is sent."""
    call = describe(
        page_token=page_token,
        page_size=page_size,
    )
    return PagedCall(first=call, items=items)
