# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Fetch the templates anew from Meta: POST /v1/projects/{projectId}/whatsapp/templates/sync."""

from __future__ import annotations

from typing import Any, Final

from ...client import (
    Call,
    Operation,
    encode_query,
)
from ...models.error import Error
from ...types import UNSET

OPERATION: Final = Operation(
    id="whatsapp_templates_sync",
    method="POST",
    path="/v1/projects/{projectId}/whatsapp/templates/sync",
    tag="whatsapp-templates",
    success=(200,),
    statuses=(
        200,
        400,
        401,
        429,
        500,
    ),
)


def decode(status: int, data: Any) -> None:
    """Return what a successful answer holds."""
    return None


def decode_error(status: int, data: Any) -> Error:
    """Return what the body of an error holds."""
    return Error.from_dict(data)


def describe() -> Call[None]:
    """Describe the request; nothing is sent.

    Raises:
        InvalidArgumentError: an argument cannot be sent.
    """
    return Call(
        operation=OPERATION,
        path="/v1/projects/{projectId}/whatsapp/templates/sync",
        query=encode_query(),
        headers=encode_query(),
        body=UNSET,
        decode=decode,
        decode_error=decode_error,
    )
