# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Delete a template in all its languages: DELETE /v1/projects/{projectId}/whatsapp/templates/{templateName}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...client import Call, Operation, fill, nothing
from ...models.error import Error

if TYPE_CHECKING:
    pass

OPERATION: Final = Operation(
    id="whatsapp_templates_delete_by_name",
    method="DELETE",
    path="/v1/projects/{projectId}/whatsapp/templates/{templateName}",
    tag="whatsapp-templates",
    statuses=(204, 400, 401, 404, 409, 429, 500),
    decode=nothing,
    decode_error=Error.from_dict,
)


def describe(template_name: str) -> Call[None]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(OPERATION, path=fill(OPERATION.path, ("template_name", template_name)))
