# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Read one webhook: GET /v1/projects/{projectId}/webhooks/{webhookId}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...client import Call, Operation, fill
from ...models.error import Error
from ...models.webhook import Webhook

if TYPE_CHECKING:
    pass

OPERATION: Final = Operation(
    id="webhooks_get",
    method="GET",
    path="/v1/projects/{projectId}/webhooks/{webhookId}",
    tag="webhooks",
    statuses=(200, 400, 401, 404, 500),
    decode=Webhook.from_dict,
    result=Webhook,
    decode_error=Error.from_dict,
)


def describe(webhook_id: str) -> Call[Webhook]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(OPERATION, path=fill(OPERATION.path, ("webhook_id", webhook_id)))
