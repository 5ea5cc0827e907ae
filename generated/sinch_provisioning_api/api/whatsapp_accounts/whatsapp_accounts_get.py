# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Read the project's WhatsApp account: GET /v1/projects/{projectId}/whatsapp."""

from __future__ import annotations

from typing import Any, Final

from ...client import (
    Call,
    Operation,
    encode_query,
)
from ...models.error import Error
from ...models.whats_app_account import WhatsAppAccount
from ...types import UNSET

OPERATION: Final = Operation(
    id="whatsapp_accounts_get",
    method="GET",
    path="/v1/projects/{projectId}/whatsapp",
    tag="whatsapp-accounts",
    success=(200,),
    statuses=(
        200,
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


def describe() -> Call[WhatsAppAccount]:
    """Describe the request; nothing is sent.

    Raises:
        InvalidArgumentError: an argument cannot be sent.
    """
    return Call(
        operation=OPERATION,
        path="/v1/projects/{projectId}/whatsapp",
        query=encode_query(),
        headers=encode_query(),
        body=UNSET,
        decode=decode,
        decode_error=decode_error,
    )
