# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Create a sender: POST /v1/projects/{projectId}/whatsapp/senders."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ... import models
from ...body import encode_body
from ...client import Call, Operation
from ...models.error import Error
from ...models.whats_app_sender import WhatsAppSender

if TYPE_CHECKING:
    pass

OPERATION: Final = Operation(
    id="whatsapp_senders_create",
    method="POST",
    path="/v1/projects/{projectId}/whatsapp/senders",
    tag="whatsapp-senders",
    statuses=(201, 400, 401, 404, 409, 500),
    decode=WhatsAppSender.from_dict,
    result=WhatsAppSender,
    decode_error=Error.from_dict,
)


def describe(body: Any) -> Call[WhatsAppSender]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(
        OPERATION,
        body=encode_body(
            body,
            models.CreateWhatsAppSenderEmbedded,
            models.CreateWhatsAppSenderOnBehalfOf,
            models.CreateWhatsAppSenderLegacy,
        ),
    )
