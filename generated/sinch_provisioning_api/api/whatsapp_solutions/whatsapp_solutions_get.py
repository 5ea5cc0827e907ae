# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Read a solution: GET /v1/projects/{projectId}/whatsapp/solutions/{solutionId}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...client import Call, Operation, fill
from ...models.error import Error
from ...models.whats_app_solution import WhatsAppSolution

if TYPE_CHECKING:
    pass

OPERATION: Final = Operation(
    id="whatsapp_solutions_get",
    method="GET",
    path="/v1/projects/{projectId}/whatsapp/solutions/{solutionId}",
    tag="whatsapp-solutions",
    statuses=(200, 401, 404, 500),
    decode=WhatsAppSolution.from_dict,
    result=WhatsAppSolution,
    decode_error=Error.from_dict,
)


def describe(solution_id: str) -> Call[WhatsAppSolution]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(OPERATION, path=fill(OPERATION.path, ("solution_id", solution_id)))
