# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Create an RCS sender, bare (draft) or with all its details: POST /v1/projects/{projectId}/rcs/senders."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ... import models
from ...body import encode_body
from ...client import Call, Operation
from ...models.error import Error
from ...models.rcs_sender import RcsSender

if TYPE_CHECKING:
    pass

OPERATION: Final = Operation(
    id="rcs_senders_create",
    method="POST",
    path="/v1/projects/{projectId}/rcs/senders",
    tag="rcs-senders",
    statuses=(201, 400, 401, 403, 404, 409, 429, 500),
    decode=RcsSender.from_dict,
    result=RcsSender,
    decode_error=Error.from_dict,
)


def describe(body: Any) -> Call[RcsSender]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(OPERATION, body=encode_body(body, models.CreateRcsSender))
