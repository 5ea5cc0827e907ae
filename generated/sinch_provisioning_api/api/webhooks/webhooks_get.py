# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Read one webhook: GET /v1/projects/{projectId}/webhooks/{webhookId}."""

from __future__ import annotations

from typing import Any, Final

from ...client import (
    Call,
    Operation,
    encode_query,
    path_segment,
)
from ...models.error import Error
from ...models.webhook import Webhook
from ...types import UNSET

OPERATION: Final = Operation(
    id="webhooks_get",
    method="GET",
    path="/v1/projects/{projectId}/webhooks/{webhookId}",
    tag="webhooks",
    success=(200,),
    statuses=(
        200,
        400,
        401,
        404,
        500,
    ),
)


def decode(status: int, data: Any) -> Webhook:
    """Return what a successful answer holds."""
    return Webhook.from_dict(data)


def decode_error(status: int, data: Any) -> Error:
    """Return what the body of an error holds."""
    return Error.from_dict(data)


def describe(
    webhook_id: str,
) -> Call[Webhook]:
    """Describe the request; nothing is sent.

    Raises:
        InvalidArgumentError: an argument cannot be sent.
    """
    return Call(
        operation=OPERATION,
        path="/v1/projects/{projectId}/webhooks/" + path_segment("webhook_id", webhook_id) + "",
        query=encode_query(),
        headers=encode_query(),
        body=UNSET,
        decode=decode,
        decode_error=decode_error,
    )
