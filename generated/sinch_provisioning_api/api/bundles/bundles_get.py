# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
"""Read one bundle: GET /v1/projects/{projectId}/bundles/{bundleId}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...client import Call, Operation, fill
from ...models.bundle import Bundle
from ...models.error import Error

if TYPE_CHECKING:
    pass

OPERATION: Final = Operation(
    id="bundles_get",
    method="GET",
    path="/v1/projects/{projectId}/bundles/{bundleId}",
    tag="bundles",
    statuses=(200, 400, 401, 404, 500),
    decode=Bundle.from_dict,
    result=Bundle,
    decode_error=Error.from_dict,
)


def describe(bundle_id: str) -> Call[Bundle]:
    """Describe the request; nothing is sent. An argument that cannot be sent is an `InvalidArgumentError`."""
    return Call(OPERATION, path=fill(OPERATION.path, ("bundle_id", bundle_id)))
