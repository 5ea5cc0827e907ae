# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""List the flows of the project's business account: GET /v1/projects/{projectId}/whatsapp/flows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ... import models
from ...client import Call, Operation, encode_query, page_items
from ...models.error import Error
from ...models.whats_app_flow_page import WhatsAppFlowPage
from ...types import UNSET, Unset

if TYPE_CHECKING:
    pass

OPERATION: Final = Operation(
    id="whatsapp_flows_list",
    method="GET",
    path="/v1/projects/{projectId}/whatsapp/flows",
    tag="whatsapp-flows",
    statuses=(200, 400, 401, 404, 500),
    decode=WhatsAppFlowPage.from_dict,
    result=WhatsAppFlowPage,
    decode_error=Error.from_dict,
)


def describe(*, page_token: str | Unset = UNSET, page_size: int | Unset = UNSET) -> Call[WhatsAppFlowPage]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(
        OPERATION, query=encode_query(("page_token", "pageToken", page_token), ("page_size", "pageSize", page_size))
    )


def items(page: WhatsAppFlowPage) -> Sequence[models.WhatsAppFlow]:
    """Return the items of a page."""
    return page_items(page, "flows", "flows")
