# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Schedule a sender for removal in 30 days: DELETE /v1/projects/{projectId}/whatsapp/senders/{senderId}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...client import Call, Operation, fill, nothing
from ...models.error import Error

if TYPE_CHECKING:
    pass

OPERATION: Final = Operation(
    id="whatsapp_senders_delete",
    method="DELETE",
    path="/v1/projects/{projectId}/whatsapp/senders/{senderId}",
    tag="whatsapp-senders",
    statuses=(204, 400, 401, 404, 409, 500),
    decode=nothing,
    decode_error=Error.from_dict,
)


def describe(sender_id: str) -> Call[None]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(OPERATION, path=fill(OPERATION.path, ("sender_id", sender_id)))
