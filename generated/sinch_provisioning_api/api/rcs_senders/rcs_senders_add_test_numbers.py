# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Invite phone numbers as testers of a sender: POST /v1/projects/{projectId}/rcs/senders/{senderId}/testNumbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ... import models
from ...body import encode_body
from ...client import Call, Operation, fill
from ...models.error import Error
from ...models.rcs_test_numbers import RcsTestNumbers

if TYPE_CHECKING:
    pass

OPERATION: Final = Operation(
    id="rcs_senders_add_test_numbers",
    method="POST",
    path="/v1/projects/{projectId}/rcs/senders/{senderId}/testNumbers",
    tag="rcs-senders",
    statuses=(200, 400, 401, 404, 429, 500),
    decode=RcsTestNumbers.from_dict,
    result=RcsTestNumbers,
    decode_error=Error.from_dict,
)


def describe(sender_id: str, body: Any) -> Call[RcsTestNumbers]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(
        OPERATION,
        path=fill(OPERATION.path, ("sender_id", sender_id)),
        body=encode_body(body, models.CreateRcsTestNumbers),
    )
