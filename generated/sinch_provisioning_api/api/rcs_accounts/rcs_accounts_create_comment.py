# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Leave a comment on the project's RCS account: POST /v1/projects/{projectId}/rcs/comments."""

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
    id="rcs_accounts_create_comment",
    method="POST",
    path="/v1/projects/{projectId}/rcs/comments",
    tag="rcs-accounts",
    statuses=(201, 400, 401, 404, 500),
    decode=Comment.from_dict,
    result=Comment,
    decode_error=Error.from_dict,
)


def describe(body: Any) -> Call[Comment]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(OPERATION, body=encode_body(body, models.CreateComment))
