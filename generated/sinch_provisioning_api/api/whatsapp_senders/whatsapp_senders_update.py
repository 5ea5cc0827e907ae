# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Change a sender, as draft or handed in: PATCH /v1/projects/{projectId}/whatsapp/senders/{senderId}."""

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
from ...models.whats_app_sender import WhatsAppSender

OPERATION: Final = Operation(
    id="whatsapp_senders_update",
    method="PATCH",
    path="/v1/projects/{projectId}/whatsapp/senders/{senderId}",
    tag="whatsapp-senders",
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


def decode(status: int, data: Any) -> WhatsAppSender:
    """Return what a successful answer holds."""
    return WhatsAppSender.from_dict(data)


def decode_error(status: int, data: Any) -> Error:
    """Return what the body of an error holds."""
    return Error.from_dict(data)


def describe(
    sender_id: str,
    body: models.UpdateWhatsAppSender | Mapping[str, Any],
) -> Call[WhatsAppSender]:
    """Describe the request; nothing is sent.

    Raises:
        InvalidArgumentError: an argument cannot be sent.
    """
    return Call(
        operation=OPERATION,
        path="/v1/projects/{projectId}/whatsapp/senders/" + path_segment("sender_id", sender_id) + "",
        query=encode_query(),
        headers=encode_query(),
        body=encode_body(body),
        decode=decode,
        decode_error=decode_error,
    )
