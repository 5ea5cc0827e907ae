# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Order a bundle of resources: POST /v1/projects/{projectId}/bundles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ... import models
from ...body import encode_body
from ...client import Call, Operation
from ...models.bundle import Bundle
from ...models.error import Error

if TYPE_CHECKING:
    pass

OPERATION: Final = Operation(
    id="bundles_create",
    method="POST",
    path="/v1/projects/{projectId}/bundles",
    tag="bundles",
    statuses=(201, 400, 401, 404, 409, 424, 500),
    decode=Bundle.from_dict,
    result=Bundle,
    decode_error=Error.from_dict,
)


def describe(body: Any) -> Call[Bundle]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(OPERATION, body=encode_body(body, models.CreateBundle))
