# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Read a solution: GET /v1/projects/{projectId}/whatsapp/solutions/{solutionId}."""

from __future__ import annotations

from typing import Any, Final

from ...client import (
    Call,
    Operation,
    encode_query,
    path_segment,
)
from ...models.error import Error
from ...models.whats_app_solution import WhatsAppSolution
from ...types import UNSET

OPERATION: Final = Operation(
    id="whatsapp_solutions_get",
    method="GET",
    path="/v1/projects/{projectId}/whatsapp/solutions/{solutionId}",
    tag="whatsapp-solutions",
    success=(200,),
    statuses=(
        200,
        401,
        404,
        500,
    ),
)


def decode(status: int, data: Any) -> WhatsAppSolution:
    """Return what a successful answer holds."""
    return WhatsAppSolution.from_dict(data)


def decode_error(status: int, data: Any) -> Error:
    """Return what the body of an error holds."""
    return Error.from_dict(data)


def describe(
    solution_id: str,
) -> Call[WhatsAppSolution]:
    """Describe the request; nothing is sent.

    Raises:
        InvalidArgumentError: an argument cannot be sent.
    """
    return Call(
        operation=OPERATION,
        path="/v1/projects/{projectId}/whatsapp/solutions/" + path_segment("solution_id", solution_id) + "",
        query=encode_query(),
        headers=encode_query(),
        body=UNSET,
        decode=decode,
        decode_error=decode_error,
    )
