# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""List the business accounts and numbers behind a Facebook token: POST /v1/projects/{projectId}/whatsapp/wabaDetails."""

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
from ...models.whats_app_wabas import WhatsAppWabas

OPERATION: Final = Operation(
    id="whatsapp_list_waba_details",
    method="POST",
    path="/v1/projects/{projectId}/whatsapp/wabaDetails",
    tag="whatsapp",
    success=(200,),
    statuses=(
        200,
        400,
        401,
        500,
    ),
    deprecated=True,
)


def decode(status: int, data: Any) -> WhatsAppWabas:
    """Return what a successful answer holds."""
    return WhatsAppWabas.from_dict(data)


def decode_error(status: int, data: Any) -> Error:
    """Return what the body of an error holds."""
    return Error.from_dict(data)


def describe(
    body: models.WhatsAppWabaDetailsQuery | Mapping[str, Any],
) -> Call[WhatsAppWabas]:
    """Describe the request; nothing is sent.

    Raises:
        InvalidArgumentError: an argument cannot be sent.
    """
    return Call(
        operation=OPERATION,
        path="/v1/projects/{projectId}/whatsapp/wabaDetails",
        query=encode_query(),
        headers=encode_query(),
        body=encode_body(body),
        decode=decode,
        decode_error=decode_error,
    )
