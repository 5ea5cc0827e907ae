# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Ask which RCS features the test number's device supports: GET /v1/projects/{projectId}/rcs/senders/{senderId}/testNumbers/{testNumber}/capabilities."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...client import Call, Operation, fill
from ...models.error import Error
from ...models.rcs_test_number_capabilities import RcsTestNumberCapabilities

if TYPE_CHECKING:
    pass

OPERATION: Final = Operation(
    id="rcs_senders_get_test_number_capabilities",
    method="GET",
    path="/v1/projects/{projectId}/rcs/senders/{senderId}/testNumbers/{testNumber}/capabilities",
    tag="rcs-senders",
    statuses=(200, 400, 401, 403, 404, 429, 500),
    decode=RcsTestNumberCapabilities.from_dict,
    result=RcsTestNumberCapabilities,
    decode_error=Error.from_dict,
)


def describe(sender_id: str, test_number: str) -> Call[RcsTestNumberCapabilities]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(OPERATION, path=fill(OPERATION.path, ("sender_id", sender_id), ("test_number", test_number)))
