# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Read the invitation state of one test number: GET /v1/projects/{projectId}/rcs/senders/{senderId}/testNumbers/{testNumber}."""

from __future__ import annotations

from typing import Any, Final

from ...client import (
    Call,
    Operation,
    encode_query,
    path_segment,
)
from ...models.error import Error
from ...models.rcs_test_number_state import RcsTestNumberState
from ...types import UNSET

OPERATION: Final = Operation(
    id="rcs_senders_get_test_number",
    method="GET",
    path="/v1/projects/{projectId}/rcs/senders/{senderId}/testNumbers/{testNumber}",
    tag="rcs-senders",
    success=(200,),
    statuses=(
        200,
        400,
        401,
        404,
        429,
        500,
    ),
)


def decode(status: int, data: Any) -> RcsTestNumberState:
    """Return what a successful answer holds."""
    return RcsTestNumberState.from_dict(data)


def decode_error(status: int, data: Any) -> Error:
    """Return what the body of an error holds."""
    return Error.from_dict(data)


def describe(
    sender_id: str,
    test_number: str,
) -> Call[RcsTestNumberState]:
    """Describe the request; nothing is sent.

    Raises:
        InvalidArgumentError: an argument cannot be sent.
    """
    return Call(
        operation=OPERATION,
        path="/v1/projects/{projectId}/rcs/senders/"
        + path_segment("sender_id", sender_id)
        + "/testNumbers/"
        + path_segment("test_number", test_number)
        + "",
        query=encode_query(),
        headers=encode_query(),
        body=UNSET,
        decode=decode,
        decode_error=decode_error,
    )
