# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Add a comment to a sender: POST /v1/projects/{projectId}/whatsapp/senders/{senderId}/comments."""

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
from ...models.comment import Comment
from ...models.error import Error

OPERATION: Final = Operation(
    id="whatsapp_senders_create_comment",
    method="POST",
    path="/v1/projects/{projectId}/whatsapp/senders/{senderId}/comments",
    tag="whatsapp-senders",
    success=(201,),
    statuses=(
        201,
        400,
        401,
        404,
        500,
    ),
)


def decode(status: int, data: Any) -> Comment:
    """Return what a successful answer holds."""
    return Comment.from_dict(data)


def decode_error(status: int, data: Any) -> Error:
    """Return what the body of an error holds."""
    return Error.from_dict(data)


def describe(
    sender_id: str,
    body: models.CreateComment | Mapping[str, Any],
) -> Call[Comment]:
    """Describe the request; nothing is sent.

    Raises:
        InvalidArgumentError: an argument cannot be sent.
    """
    return Call(
        operation=OPERATION,
        path="/v1/projects/{projectId}/whatsapp/senders/" + path_segment("sender_id", sender_id) + "/comments",
        query=encode_query(),
        headers=encode_query(),
        body=encode_body(body),
        decode=decode,
        decode_error=decode_error,
    )
