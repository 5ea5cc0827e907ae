# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Ask which RCS features the test number's device supports: GET /v1/projects/{projectId}/rcs/senders/{senderId}/testNumbers/{testNumber}/capabilities."""

from __future__ import annotations

from typing import Any, Final

from ...client import (
    Call,
    Operation,
    encode_query,
    path_segment,
)
from ...models.error import Error
from ...models.rcs_test_number_capabilities import RcsTestNumberCapabilities
from ...types import UNSET

OPERATION: Final = Operation(
    id="rcs_senders_get_test_number_capabilities",
    method="GET",
    path="/v1/projects/{projectId}/rcs/senders/{senderId}/testNumbers/{testNumber}/capabilities",
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


def decode(status: int, data: Any) -> RcsTestNumberCapabilities:
    """Return what a successful answer holds."""
    return RcsTestNumberCapabilities.from_dict(data)


def decode_error(status: int, data: Any) -> Error:
    """Return what the body of an error holds."""
    return Error.from_dict(data)


def describe(
    sender_id: str,
    test_number: str,
) -> Call[RcsTestNumberCapabilities]:
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
        + "/capabilities",
        query=encode_query(),
        headers=encode_query(),
        body=UNSET,
        decode=decode,
        decode_error=decode_error,
    )
