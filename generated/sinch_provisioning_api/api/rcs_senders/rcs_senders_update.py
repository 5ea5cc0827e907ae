# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Change parts of a sender; null clears a value: PATCH /v1/projects/{projectId}/rcs/senders/{senderId}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ... import models
from ...body import encode_body
from ...client import Call, Operation, fill
from ...models.error import Error
from ...models.rcs_sender import RcsSender

if TYPE_CHECKING:
    pass

OPERATION: Final = Operation(
    id="rcs_senders_update",
    method="PATCH",
    path="/v1/projects/{projectId}/rcs/senders/{senderId}",
    tag="rcs-senders",
    statuses=(200, 400, 401, 403, 404, 429, 500),
    decode=RcsSender.from_dict,
    result=RcsSender,
    decode_error=Error.from_dict,
)


def describe(sender_id: str, body: Any) -> Call[RcsSender]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(
        OPERATION, path=fill(OPERATION.path, ("sender_id", sender_id)), body=encode_body(body, models.UpdateRcsSender)
    )
