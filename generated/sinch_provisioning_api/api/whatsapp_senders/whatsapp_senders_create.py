# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Create a sender: POST /v1/projects/{projectId}/whatsapp/senders."""

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
from ...models.whats_app_sender import WhatsAppSender
from ...types import UnknownVariant

OPERATION: Final = Operation(
    id="whatsapp_senders_create",
    method="POST",
    path="/v1/projects/{projectId}/whatsapp/senders",
    tag="whatsapp-senders",
    success=(201,),
    statuses=(
        201,
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
    body: models.CreateWhatsAppSenderEmbedded
    | Mapping[str, Any]
    | models.CreateWhatsAppSenderOnBehalfOf
    | models.CreateWhatsAppSenderLegacy
    | UnknownVariant,
) -> Call[WhatsAppSender]:
    """Describe the request; nothing is sent.

    Raises:
        InvalidArgumentError: an argument cannot be sent.
    """
    return Call(
        operation=OPERATION,
        path="/v1/projects/{projectId}/whatsapp/senders",
        query=encode_query(),
        headers=encode_query(),
        body=encode_body(body),
        decode=decode,
        decode_error=decode_error,
    )
