# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Have a one-time password sent to the number: POST /v1/projects/{projectId}/whatsapp/senders/{senderId}/register."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ... import models
from ...body import encode_body
from ...client import Call, Operation, fill
from ...models.error import Error
from ...models.whats_app_sender_registration import WhatsAppSenderRegistration

if TYPE_CHECKING:
    pass

OPERATION: Final = Operation(
    id="whatsapp_senders_register",
    method="POST",
    path="/v1/projects/{projectId}/whatsapp/senders/{senderId}/register",
    tag="whatsapp-senders",
    statuses=(200, 400, 401, 404, 409, 429, 500),
    decode=WhatsAppSenderRegistration.from_dict,
    result=WhatsAppSenderRegistration,
    decode_error=Error.from_dict,
)


def describe(sender_id: str, body: Any) -> Call[WhatsAppSenderRegistration]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(
        OPERATION,
        path=fill(OPERATION.path, ("sender_id", sender_id)),
        body=encode_body(body, models.RegisterWhatsAppSender),
    )
