# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Create solutions for the tech provider apps behind a token: POST /v1/projects/{projectId}/whatsapp/solutions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ... import models
from ...body import encode_body
from ...client import Call, Operation
from ...models.error import Error
from ...models.whats_app_solution_creation import WhatsAppSolutionCreation

if TYPE_CHECKING:
    pass

OPERATION: Final = Operation(
    id="whatsapp_solutions_create",
    method="POST",
    path="/v1/projects/{projectId}/whatsapp/solutions",
    tag="whatsapp-solutions",
    statuses=(201, 401, 404, 500),
    decode=WhatsAppSolutionCreation.from_dict,
    result=WhatsAppSolutionCreation,
    decode_error=Error.from_dict,
)


def describe(body: Any) -> Call[WhatsAppSolutionCreation]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(OPERATION, body=encode_body(body, models.CreateWhatsAppSolution))
