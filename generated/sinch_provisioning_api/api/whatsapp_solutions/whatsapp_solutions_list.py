# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""List the solutions the project can use: GET /v1/projects/{projectId}/whatsapp/solutions."""

from __future__ import annotations

from typing import Any, Final

from ...client import (
    Call,
    Operation,
    encode_query,
)
from ...models.error import Error
from ...models.whats_app_solutions import WhatsAppSolutions
from ...types import UNSET

OPERATION: Final = Operation(
    id="whatsapp_solutions_list",
    method="GET",
    path="/v1/projects/{projectId}/whatsapp/solutions",
    tag="whatsapp-solutions",
    success=(200,),
    statuses=(
        200,
        401,
        404,
        500,
    ),
)


def decode(status: int, data: Any) -> WhatsAppSolutions:
    """Return what a successful answer holds."""
    return WhatsAppSolutions.from_dict(data)


def decode_error(status: int, data: Any) -> Error:
    """Return what the body of an error holds."""
    return Error.from_dict(data)


def describe() -> Call[WhatsAppSolutions]:
    """Describe the request; nothing is sent.

    Raises:
        InvalidArgumentError: an argument cannot be sent.
    """
    return Call(
        operation=OPERATION,
        path="/v1/projects/{projectId}/whatsapp/solutions",
        query=encode_query(),
        headers=encode_query(),
        body=UNSET,
        decode=decode,
        decode_error=decode_error,
    )
