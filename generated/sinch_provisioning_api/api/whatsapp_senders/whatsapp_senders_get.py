# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Read a sender: GET /v1/projects/{projectId}/whatsapp/senders/{senderId}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...client import Call, Operation, fill
from ...models.error import Error
from ...models.whats_app_sender import WhatsAppSender

if TYPE_CHECKING:
    pass

OPERATION: Final = Operation(
    id="whatsapp_senders_get",
    method="GET",
    path="/v1/projects/{projectId}/whatsapp/senders/{senderId}",
    tag="whatsapp-senders",
    statuses=(200, 400, 401, 404, 500),
    decode=WhatsAppSender.from_dict,
    result=WhatsAppSender,
    decode_error=Error.from_dict,
)


def describe(sender_id: str) -> Call[WhatsAppSender]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(OPERATION, path=fill(OPERATION.path, ("sender_id", sender_id)))
