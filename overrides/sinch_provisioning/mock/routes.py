"""Where a request leads: to an operation of the document, or to the reason why there is none."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from sinch_provisioning._http.messages import Request
from sinch_provisioning._openapi.document import Document, Operation
from sinch_provisioning.mock.errors import ApiError


class Route(NamedTuple):
    """What an address leads to.

    Args:
        operation: the operation; None when there is none.
        values: its path parameters as they stand in the address.
        error: why there is no operation; None when there is one.
    """

    operation: Operation | None
    values: Mapping[str, str]
    error: ApiError | None


def route_of(document: Document, request: Request) -> Route:
    """Return the operation of a request, or why there is none."""
    matched = document.router.match(request.path)
    for base in document.base_paths if matched is None else ():
        if request.path.startswith(f"{base}/"):
            matched = matched or document.router.match(request.path.removeprefix(base))
    if matched is None:
        return Route(None, {}, ApiError(404, "route_not_found"))
    by_method, values = matched
    operation = by_method.get(request.method)
    if operation is None:
        allowed = ", ".join(sorted(by_method))
        return Route(None, {}, ApiError(405, "method_not_allowed", headers={"allow": allowed}))
    operation = document.variant(operation, request.query)
    return Route(operation, dict(zip(operation.path_names, values, strict=True)), None)
