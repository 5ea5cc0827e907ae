# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Hand a complete sender in for launch by suppliers and operators: POST /v1/projects/{projectId}/rcs/senders/{senderId}/launch."""

from __future__ import annotations

from typing import Any, Final

from ...client import (
    Call,
    Operation,
    encode_query,
    path_segment,
)
from ...models.error import Error
from ...models.rcs_sender import RcsSender
from ...types import UNSET

OPERATION: Final = Operation(
    id="rcs_senders_launch",
    method="POST",
    path="/v1/projects/{projectId}/rcs/senders/{senderId}/launch",
    tag="rcs-senders",
    success=(200,),
    statuses=(
        200,
        400,
        401,
        403,
        404,
        409,
        412,
        429,
        500,
    ),
)


def decode(status: int, data: Any) -> RcsSender:
    """Return what a successful answer holds."""
    return RcsSender.from_dict(data)


def decode_error(status: int, data: Any) -> Error:
    """Return what the body of an error holds."""
    return Error.from_dict(data)


def describe(
    sender_id: str,
) -> Call[RcsSender]:
    """Describe the request; nothing is sent.

    Raises:
        InvalidArgumentError: an argument cannot be sent.
    """
    return Call(
        operation=OPERATION,
        path="/v1/projects/{projectId}/rcs/senders/" + path_segment("sender_id", sender_id) + "/launch",
        query=encode_query(),
        headers=encode_query(),
        body=UNSET,
        decode=decode,
        decode_error=decode_error,
    )
