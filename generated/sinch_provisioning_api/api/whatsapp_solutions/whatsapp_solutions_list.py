# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""List the solutions the project can use: GET /v1/projects/{projectId}/whatsapp/solutions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...client import Call, Operation
from ...models.error import Error
from ...models.whats_app_solutions import WhatsAppSolutions

if TYPE_CHECKING:
    pass

OPERATION: Final = Operation(
    id="whatsapp_solutions_list",
    method="GET",
    path="/v1/projects/{projectId}/whatsapp/solutions",
    tag="whatsapp-solutions",
    statuses=(200, 401, 404, 500),
    decode=WhatsAppSolutions.from_dict,
    result=WhatsAppSolutions,
    decode_error=Error.from_dict,
)


def describe() -> Call[WhatsAppSolutions]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(OPERATION)
