# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Confirm the number with the one-time password: POST /v1/projects/{projectId}/whatsapp/senders/{senderId}/verify."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ... import models
from ...body import encode_body
from ...client import Call, Operation, fill, nothing
from ...models.error import Error

if TYPE_CHECKING:
    pass

OPERATION: Final = Operation(
    id="whatsapp_senders_verify",
    method="POST",
    path="/v1/projects/{projectId}/whatsapp/senders/{senderId}/verify",
    tag="whatsapp-senders",
    statuses=(204, 400, 401, 404, 409, 500),
    decode=nothing,
    decode_error=Error.from_dict,
)


def describe(sender_id: str, body: Any) -> Call[None]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(
        OPERATION,
        path=fill(OPERATION.path, ("sender_id", sender_id)),
        body=encode_body(body, models.VerifyWhatsAppSender),
    )
