# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Add a comment to the account: POST /v1/projects/{projectId}/whatsapp/comments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ... import models
from ...body import encode_body
from ...client import Call, Operation
from ...models.comment import Comment
from ...models.error import Error

if TYPE_CHECKING:
    pass

OPERATION: Final = Operation(
    id="whatsapp_accounts_create_comment",
    method="POST",
    path="/v1/projects/{projectId}/whatsapp/comments",
    tag="whatsapp-accounts",
    statuses=(201, 400, 401, 404, 409, 500),
    decode=Comment.from_dict,
    result=Comment,
    decode_error=Error.from_dict,
)


def describe(body: Any) -> Call[Comment]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(OPERATION, body=encode_body(body, models.CreateComment))
