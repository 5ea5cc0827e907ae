# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""List the webhooks of a project: GET /v1/projects/{projectId}/webhooks."""

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
from ...models.webhook_page import WebhookPage
from ...types import UNSET, Unset

OPERATION: Final = Operation(
    id="webhooks_list",
    method="GET",
    path="/v1/projects/{projectId}/webhooks",
    tag="webhooks",
    success=(200,),
    statuses=(
        200,
        400,
        401,
        500,
    ),
)


def decode(status: int, data: Any) -> WebhookPage:
    """Return what a successful answer holds."""
    return WebhookPage.from_dict(data)


def decode_error(status: int, data: Any) -> Error:
    """Return what the body of an error holds."""
    return Error.from_dict(data)


def describe(
    *,
    page_token: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Call[WebhookPage]:
    """Describe the request; nothing is sent.

    Raises:
        InvalidArgumentError: an argument cannot be sent.
    """
    return Call(
        operation=OPERATION,
        path="/v1/projects/{projectId}/webhooks",
        query=encode_query(
            ("page_token", "pageToken", page_token),
            ("page_size", "pageSize", page_size),
        ),
        headers=encode_query(),
        body=UNSET,
        decode=decode,
        decode_error=decode_error,
    )


def items(page: WebhookPage) -> Sequence[models.Webhook]:
    """Return the items of a page."""
    return page.webhooks or ()


def describe_pages(
    *,
    page_token: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> PagedCall[WebhookPage, models.Webhook]:
    """Describe the requests of all pages; nothing is sent."""
    call = describe(
        page_token=page_token,
        page_size=page_size,
    )
    return PagedCall(first=call, items=items)
