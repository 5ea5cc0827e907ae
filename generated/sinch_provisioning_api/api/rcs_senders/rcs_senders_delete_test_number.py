# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Remove a test number from a sender: DELETE /v1/projects/{projectId}/rcs/senders/{senderId}/testNumbers/{testNumber}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...client import Call, Operation, fill, nothing
from ...models.error import Error

if TYPE_CHECKING:
    pass

OPERATION: Final = Operation(
    id="rcs_senders_delete_test_number",
    method="DELETE",
    path="/v1/projects/{projectId}/rcs/senders/{senderId}/testNumbers/{testNumber}",
    tag="rcs-senders",
    statuses=(204, 400, 401, 404, 429, 500),
    decode=nothing,
    decode_error=Error.from_dict,
)


def describe(sender_id: str, test_number: str) -> Call[None]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(OPERATION, path=fill(OPERATION.path, ("sender_id", sender_id), ("test_number", test_number)))
