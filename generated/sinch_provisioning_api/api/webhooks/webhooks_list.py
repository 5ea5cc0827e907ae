# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""List the webhooks of a project: GET /v1/projects/{projectId}/webhooks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ... import models
from ...client import Call, Operation, encode_query, page_items
from ...models.error import Error
from ...models.webhook_page import WebhookPage
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass

OPERATION: Final = Operation(
    id="webhooks_list",
    method="GET",
    path="/v1/projects/{projectId}/webhooks",
    tag="webhooks",
    statuses=(200, 400, 401, 500),
    decode=WebhookPage.from_dict,
    result=WebhookPage,
    decode_error=Error.from_dict,
)


def describe(*, page_token: str | Unset = UNSET, page_size: int | Unset = UNSET) -> Call[WebhookPage]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(
        OPERATION, query=encode_query(("page_token", "pageToken", page_token), ("page_size", "pageSize", page_size))
    )


def items(page: WebhookPage) -> Sequence[models.Webhook]:
    """Return the items of a page."""
    return page_items(page, "webhooks", "webhooks")
