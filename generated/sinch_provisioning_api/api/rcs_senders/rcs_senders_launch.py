# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Hand a complete sender in for launch by suppliers and operators: POST /v1/projects/{projectId}/rcs/senders/{senderId}/launch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...client import Call, Operation, fill
from ...models.error import Error
from ...models.rcs_sender import RcsSender

if TYPE_CHECKING:
    pass

OPERATION: Final = Operation(
    id="rcs_senders_launch",
    method="POST",
    path="/v1/projects/{projectId}/rcs/senders/{senderId}/launch",
    tag="rcs-senders",
    statuses=(200, 400, 401, 403, 404, 409, 412, 429, 500),
    decode=RcsSender.from_dict,
    result=RcsSender,
    decode_error=Error.from_dict,
)


def describe(sender_id: str) -> Call[RcsSender]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(OPERATION, path=fill(OPERATION.path, ("sender_id", sender_id)))
