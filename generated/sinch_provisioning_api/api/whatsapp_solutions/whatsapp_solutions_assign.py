# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Make the project use a solution for embedded signup: POST /v1/projects/{projectId}/whatsapp/solutions/{solutionId}/assign."""

from __future__ import annotations

from typing import Any, Final

from ...client import (
    Call,
    Operation,
    encode_query,
    path_segment,
)
from ...models.error import Error
from ...types import UNSET

OPERATION: Final = Operation(
    id="whatsapp_solutions_assign",
    method="POST",
    path="/v1/projects/{projectId}/whatsapp/solutions/{solutionId}/assign",
    tag="whatsapp-solutions",
    success=(204,),
    statuses=(
        204,
        401,
        404,
        409,
        500,
    ),
)


def decode(status: int, data: Any) -> None:
    """Return what a successful answer holds."""
    return None


def decode_error(status: int, data: Any) -> Error:
    """Return what the body of an error holds."""
    return Error.from_dict(data)


def describe(
    solution_id: str,
) -> Call[None]:
    """Describe the request; nothing is sent.

    Raises:
        InvalidArgumentError: an argument cannot be sent.
    """
    return Call(
        operation=OPERATION,
        path="/v1/projects/{projectId}/whatsapp/solutions/" + path_segment("solution_id", solution_id) + "/assign",
        query=encode_query(),
        headers=encode_query(),
        body=UNSET,
        decode=decode,
        decode_error=decode_error,
    )
