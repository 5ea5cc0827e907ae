# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Create solutions for the tech provider apps behind a token: POST /v1/projects/{projectId}/whatsapp/solutions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ... import models
from ...client import Call, Operation, encode_body
from ...models.error import Error
from ...models.whats_app_solution_creation import WhatsAppSolutionCreation

OPERATION: Final = Operation(
    id="whatsapp_solutions_create",
    method="POST",
    path="/v1/projects/{projectId}/whatsapp/solutions",
    tag="whatsapp-solutions",
    statuses=(201, 401, 404, 500),
    decode=WhatsAppSolutionCreation.from_dict,
    decode_error=Error.from_dict,
)


def describe(body: models.CreateWhatsAppSolution | Mapping[str, Any]) -> Call[WhatsAppSolutionCreation]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(OPERATION, body=encode_body(body))
