# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Change parts of a sender; null clears a value: PATCH /v1/projects/{projectId}/rcs/senders/{senderId}."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ... import models
from ...client import (
    Call,
    Operation,
    encode_body,
    encode_query,
    path_segment,
)
from ...models.error import Error
from ...models.rcs_sender import RcsSender

OPERATION: Final = Operation(
    id="rcs_senders_update",
    method="PATCH",
    path="/v1/projects/{projectId}/rcs/senders/{senderId}",
    tag="rcs-senders",
    success=(200,),
    statuses=(
        200,
        400,
        401,
        403,
        404,
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
    body: models.UpdateRcsSender | Mapping[str, Any],
) -> Call[RcsSender]:
    """Describe the request; nothing is sent.

    Raises:
        InvalidArgumentError: an argument cannot be sent.
    """
    return Call(
        operation=OPERATION,
        path="/v1/projects/{projectId}/rcs/senders/" + path_segment("sender_id", sender_id) + "",
        query=encode_query(),
        headers=encode_query(),
        body=encode_body(body, models.UpdateRcsSender),
        decode=decode,
        decode_error=decode_error,
    )
