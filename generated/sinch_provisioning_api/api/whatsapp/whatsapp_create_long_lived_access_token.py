# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Exchange a Facebook token or code for a 60-day token: POST /v1/projects/{projectId}/whatsapp/longLivedAccessToken."""

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
from ...models.whats_app_long_lived_token import WhatsAppLongLivedToken

OPERATION: Final = Operation(
    id="whatsapp_create_long_lived_access_token",
    method="POST",
    path="/v1/projects/{projectId}/whatsapp/longLivedAccessToken",
    tag="whatsapp",
    success=(201,),
    statuses=(
        201,
        400,
        401,
        500,
    ),
    deprecated=True,
)


def decode(status: int, data: Any) -> WhatsAppLongLivedToken:
    """Return what a successful answer holds."""
    return WhatsAppLongLivedToken.from_dict(data)


def decode_error(status: int, data: Any) -> Error:
    """Return what the body of an error holds."""
    return Error.from_dict(data)


def describe(
    body: models.CreateWhatsAppLongLivedToken | Mapping[str, Any],
) -> Call[WhatsAppLongLivedToken]:
    """Describe the request; nothing is sent.

    Raises:
        InvalidArgumentError: an argument cannot be sent.
    """
    return Call(
        operation=OPERATION,
        path="/v1/projects/{projectId}/whatsapp/longLivedAccessToken",
        query=encode_query(),
        headers=encode_query(),
        body=encode_body(body),
        decode=decode,
        decode_error=decode_error,
    )
