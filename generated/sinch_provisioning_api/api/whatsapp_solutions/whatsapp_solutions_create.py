# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Create solutions for the tech provider apps behind a token: POST /v1/projects/{projectId}/whatsapp/solutions."""

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
from ...models.whats_app_solution_creation import WhatsAppSolutionCreation

OPERATION: Final = Operation(
    id="whatsapp_solutions_create",
    method="POST",
    path="/v1/projects/{projectId}/whatsapp/solutions",
    tag="whatsapp-solutions",
    success=(201,),
    statuses=(
        201,
        401,
        404,
        500,
    ),
)


def decode(status: int, data: Any) -> WhatsAppSolutionCreation:
    """Return what a successful answer holds."""
    return WhatsAppSolutionCreation.from_dict(data)


def decode_error(status: int, data: Any) -> Error:
    """Return what the body of an error holds."""
    return Error.from_dict(data)


def describe(
    body: models.CreateWhatsAppSolution | Mapping[str, Any],
) -> Call[WhatsAppSolutionCreation]:
    """Describe the request; nothing is sent.

    Raises:
        InvalidArgumentError: an argument cannot be sent.
    """
    return Call(
        operation=OPERATION,
        path="/v1/projects/{projectId}/whatsapp/solutions",
        query=encode_query(),
        headers=encode_query(),
        body=encode_body(body),
        decode=decode,
        decode_error=decode_error,
    )
