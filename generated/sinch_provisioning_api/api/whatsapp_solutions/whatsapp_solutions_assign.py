# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Make the project use a solution for embedded signup: POST /v1/projects/{projectId}/whatsapp/solutions/{solutionId}/assign."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...client import Call, Operation, fill, nothing
from ...models.error import Error

if TYPE_CHECKING:
    pass

OPERATION: Final = Operation(
    id="whatsapp_solutions_assign",
    method="POST",
    path="/v1/projects/{projectId}/whatsapp/solutions/{solutionId}/assign",
    tag="whatsapp-solutions",
    statuses=(204, 401, 404, 409, 500),
    decode=nothing,
    decode_error=Error.from_dict,
)


def describe(solution_id: str) -> Call[None]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(OPERATION, path=fill(OPERATION.path, ("solution_id", solution_id)))
