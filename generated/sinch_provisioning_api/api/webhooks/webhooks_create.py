# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Register a webhook for a project: POST /v1/projects/{projectId}/webhooks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ... import models
from ...client import (
    Call,
    Operation,
    encode_body,
    encode_query,
)
from ...models.error import Error
from ...models.webhook import Webhook

OPERATION: Final = Operation(
    id="webhooks_create",
    method="POST",
    path="/v1/projects/{projectId}/webhooks",
    tag="webhooks",
    success=(201,),
    statuses=(
        201,
        400,
        401,
        409,
        424,
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
    body: models.CreateWebhook | Mapping[str, Any],
) -> Call[Webhook]:
    """Describe the request; nothing is sent.

    Raises:
        InvalidArgumentError: an argument cannot be sent.
    """
    return Call(
        operation=OPERATION,
        path="/v1/projects/{projectId}/webhooks",
        query=encode_query(),
        headers=encode_query(),
        body=encode_body(body),
        decode=decode,
        decode_error=decode_error,
    )
