# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Read the invitation state of one test number: GET /v1/projects/{projectId}/rcs/senders/{senderId}/testNumbers/{testNumber}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...client import Call, Operation, fill
from ...models.error import Error
from ...models.rcs_test_number_state import RcsTestNumberState

if TYPE_CHECKING:
    pass

OPERATION: Final = Operation(
    id="rcs_senders_get_test_number",
    method="GET",
    path="/v1/projects/{projectId}/rcs/senders/{senderId}/testNumbers/{testNumber}",
    tag="rcs-senders",
    statuses=(200, 400, 401, 404, 429, 500),
    decode=RcsTestNumberState.from_dict,
    result=RcsTestNumberState,
    decode_error=Error.from_dict,
)


def describe(sender_id: str, test_number: str) -> Call[RcsTestNumberState]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(OPERATION, path=fill(OPERATION.path, ("sender_id", sender_id), ("test_number", test_number)))
