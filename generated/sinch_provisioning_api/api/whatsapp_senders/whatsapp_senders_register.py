# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Have a one-time password sent to the number: POST /v1/projects/{projectId}/whatsapp/senders/{senderId}/register."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ... import models
from ...client import Call, Operation, encode_body, fill
from ...models.error import Error
from ...models.whats_app_sender_registration import WhatsAppSenderRegistration

OPERATION: Final = Operation(
    id="whatsapp_senders_register",
    method="POST",
    path="/v1/projects/{projectId}/whatsapp/senders/{senderId}/register",
    tag="whatsapp-senders",
    statuses=(200, 400, 401, 404, 409, 429, 500),
    decode=WhatsAppSenderRegistration.from_dict,
    decode_error=Error.from_dict,
)


def describe(
    sender_id: str, body: models.RegisterWhatsAppSender | Mapping[str, Any]
) -> Call[WhatsAppSenderRegistration]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(OPERATION, path=fill(OPERATION.path, ("sender_id", sender_id)), body=encode_body(body))
