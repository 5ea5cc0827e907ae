# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Fetch the templates anew from Meta: POST /v1/projects/{projectId}/whatsapp/templates/sync."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...client import Call, Operation, nothing
from ...models.error import Error

if TYPE_CHECKING:
    pass

OPERATION: Final = Operation(
    id="whatsapp_templates_sync",
    method="POST",
    path="/v1/projects/{projectId}/whatsapp/templates/sync",
    tag="whatsapp-templates",
    statuses=(200, 400, 401, 429, 500),
    decode=nothing,
    decode_error=Error.from_dict,
)


def describe() -> Call[None]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(OPERATION)
