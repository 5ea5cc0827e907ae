# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Change parts of a webhook: PATCH /v1/projects/{projectId}/webhooks/{webhookId}."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ... import models
from ...client import (
    Call,
    Operation,
    encode_body,
    encode_query,
    path_segment,
)
from ...models.error import Error
from ...models.webhook import Webhook

OPERATION: Final = Operation(
    id="webhooks_update",
    method="PATCH",
    path="/v1/projects/{projectId}/webhooks/{webhookId}",
    tag="webhooks",
    success=(200,),
    statuses=(
        200,
        400,
        401,
        404,
        409,
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
    body: models.UpdateWebhook | Mapping[str, Any],
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
        body=encode_body(body),
        decode=decode,
        decode_error=decode_error,
    )
