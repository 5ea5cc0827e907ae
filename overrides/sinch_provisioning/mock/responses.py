"""What leaves the mock: answers and errors, held against the document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sinch_provisioning._http.messages import Response
from sinch_provisioning._json import JSONValue
from sinch_provisioning._openapi.document import Operation
from sinch_provisioning.mock.errors import ApiError, error_body
from sinch_provisioning.mock.example_values import example_value

EVERY_SERVER: Final = (405, 415, 429, 500)
"""Statuses that every server may answer with, whatever the document lists."""


def error_response(operation: Operation | None, error: ApiError, *, is_strict: bool = True) -> Response:
    """Return the answer for an error, as the document has it.

    Args:
        operation: what was called; None when it was nothing of the document.
        error: why it is refused.
        is_strict: whether an error that the document does not have is a fault of the mock; else it is answered all the
            same, in the document's form where it has one.
    """
    known = operation.error_codes.get(str(error.status), []) if operation else []
    code = error.code or (known[0] if known else "too_many_requests" if error.status == 429 else "internal_error")
    body = error_body(error.status, code, error.information, error.remedy)
    if operation is None or error.status in EVERY_SERVER:
        return Response.of_json(error.status, body, error.headers)
    if not is_strict:
        spec = operation.response(error.status)
        schema = None if spec is None else spec.schema
        if spec is not None and schema is not None and not schema.accepts(body):
            body = example_value(spec, schema)
        return Response.of_json(error.status, body, error.headers)
    if error.status == 400 and operation.response(400) is None:  # a malformed body must be refused all the same
        return Response.of_json(error.status, body, error.headers)
    return checked_response(operation, error.status, body, error.headers)


def checked_response(
    operation: Operation, status: int, value: JSONValue, headers: Mapping[str, str] | None = None
) -> Response:
    """Return a response if the document knows it, else a 500 that says where it does not."""
    problem = ""
    spec = operation.responses.get(str(status))
    if spec is None:
        problem = f"the status {status} is not documented"
    elif spec.known_schema is None:
        problem = "there must be no body" if value is not None else ""
    elif not spec.known_schema.accepts(value):
        first = spec.known_schema.problems(value)[0]
        problem = f"{first.pointer or 'the body'}: {first.sentence}"
    if problem:
        information = {"operation": operation.id, "problem": problem}
        return Response.of_json(500, error_body(500, "internal_error", information))
    return Response(status) if value is None else Response.of_json(status, value, headers)


def unauthorized() -> ApiError:
    """Return the error for credentials that are missing or wrong."""
    return ApiError(401, "unauthorized_error", headers={"www-authenticate": 'Basic realm="mock", Bearer'})
