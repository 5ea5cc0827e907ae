# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Order a bundle of resources: POST /v1/projects/{projectId}/bundles."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ... import models
from ...client import Call, Operation, encode_body
from ...models.bundle import Bundle
from ...models.error import Error

OPERATION: Final = Operation(
    id="bundles_create",
    method="POST",
    path="/v1/projects/{projectId}/bundles",
    tag="bundles",
    statuses=(201, 400, 401, 404, 409, 424, 500),
    decode=Bundle.from_dict,
    decode_error=Error.from_dict,
)


def describe(body: models.CreateBundle | Mapping[str, Any]) -> Call[Bundle]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(OPERATION, body=encode_body(body))
