# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Register a webhook for a project: POST /v1/projects/{projectId}/webhooks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ... import models
from ...body import encode_body
from ...client import Call, Operation
from ...models.error import Error
from ...models.webhook import Webhook

if TYPE_CHECKING:
    pass

OPERATION: Final = Operation(
    id="webhooks_create",
    method="POST",
    path="/v1/projects/{projectId}/webhooks",
    tag="webhooks",
    statuses=(201, 400, 401, 409, 424, 500),
    decode=Webhook.from_dict,
    result=Webhook,
    decode_error=Error.from_dict,
)


def describe(body: Any) -> Call[Webhook]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(OPERATION, body=encode_body(body, models.CreateWebhook))
