# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Request the project's WhatsApp account: POST /v1/projects/{projectId}/whatsapp."""

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
from ...models.whats_app_account import WhatsAppAccount

OPERATION: Final = Operation(
    id="whatsapp_accounts_create",
    method="POST",
    path="/v1/projects/{projectId}/whatsapp",
    tag="whatsapp-accounts",
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


def decode(status: int, data: Any) -> WhatsAppAccount:
    """Return what a successful answer holds."""
    return WhatsAppAccount.from_dict(data)


def decode_error(status: int, data: Any) -> Error:
    """Return what the body of an error holds."""
    return Error.from_dict(data)


def describe(
    body: models.CreateWhatsAppAccount | Mapping[str, Any],
) -> Call[WhatsAppAccount]:
    """Describe the request; nothing is sent.

    Raises:
        InvalidArgumentError: an argument cannot be sent.
    """
    return Call(
        operation=OPERATION,
        path="/v1/projects/{projectId}/whatsapp",
        query=encode_query(),
        headers=encode_query(),
        body=encode_body(body),
        decode=decode,
        decode_error=decode_error,
    )
