# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Have a one-time password sent to the number: POST /v1/projects/{projectId}/whatsapp/senders/{senderId}/register."""

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
from ...models.whats_app_sender_registration import WhatsAppSenderRegistration

OPERATION: Final = Operation(
    id="whatsapp_senders_register",
    method="POST",
    path="/v1/projects/{projectId}/whatsapp/senders/{senderId}/register",
    tag="whatsapp-senders",
    success=(200,),
    statuses=(
        200,
        400,
        401,
        404,
        409,
        429,
        500,
    ),
)


def decode(status: int, data: Any) -> WhatsAppSenderRegistration:
    """Return what a successful answer holds."""
    return WhatsAppSenderRegistration.from_dict(data)


def decode_error(status: int, data: Any) -> Error:
    """Return what the body of an error holds."""
    return Error.from_dict(data)


def describe(
    sender_id: str,
    body: models.RegisterWhatsAppSender | Mapping[str, Any],
) -> Call[WhatsAppSenderRegistration]:
    """Describe the request; nothing is sent.

    Raises:
        InvalidArgumentError: an argument cannot be sent.
    """
    return Call(
        operation=OPERATION,
        path="/v1/projects/{projectId}/whatsapp/senders/" + path_segment("sender_id", sender_id) + "/register",
        query=encode_query(),
        headers=encode_query(),
        body=encode_body(body),
        decode=decode,
        decode_error=decode_error,
    )
