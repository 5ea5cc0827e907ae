"""Responses for operations without state: the document's own example, else a value made from the schema."""

from __future__ import annotations

import copy
from collections.abc import Mapping

from sinch_provisioning._json import JSONObject, JSONValue
from sinch_provisioning._openapi.schema import resolve
from sinch_provisioning.mock.errors import ApiError
from sinch_provisioning.mock.handlers import Context


def example_response(context: Context) -> tuple[int, JSONValue]:
    """Return the documented success of an operation; it depends on the request by nothing but a refused token."""
    operation = context.operation
    if "pageToken" in context.query:
        raise ApiError(400, "invalid_page_token")  # a list of examples has one page, so no token was ever given out
    spec = operation.response(operation.success)
    if spec is None or spec.schema is None:
        return operation.success, None
    if spec.examples:
        return operation.success, copy.deepcopy(spec.examples[0])
    return operation.success, sample(operation.document, spec.schema.schema)


def sample(document: Mapping[str, JSONValue], schema: JSONValue, depth: int = 0) -> JSONValue:
    """Return the smallest plain value of a schema: what is required, and nothing else."""
    schema = resolve(document, schema)
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        return schema["enum"][0]
    if "allOf" in schema:
        merged: JSONObject = {}
        for part in schema["allOf"]:
            merged.update(sample(document, part, depth + 1))
        return merged
    alternatives = schema.get("oneOf") or schema.get("anyOf")
    if alternatives:
        return sample(document, alternatives[0], depth + 1)
    return _typed(document, schema, depth)


def _typed(document: Mapping[str, JSONValue], schema: Mapping[str, JSONValue], depth: int) -> JSONValue:
    type_name = schema.get("type", "object")
    type_name = (
        next((option for option in type_name if option != "null"), "null") if isinstance(type_name, list) else type_name
    )
    if type_name == "object":
        required = schema.get("required", [])
        return {name: sample(document, schema["properties"][name], depth + 1) for name in required}
    if type_name == "array":
        return [sample(document, schema["items"], depth + 1) for _ in range(schema.get("minItems", 0))]
    return _scalar(type_name, schema)


def _scalar(type_name: str, schema: Mapping[str, JSONValue]) -> JSONValue:
    if type_name in ("integer", "number"):
        return schema.get("minimum", 0)
    if type_name == "boolean":
        return False
    if type_name == "null":
        return None
    formats = {"date-time": "2026-01-15T09:30:00Z", "uri": "https://example.com", "email": "a@example.com"}
    text = formats.get(schema.get("format", ""), "text")
    return text.ljust(schema.get("minLength", 0), "x")[: schema.get("maxLength", 10**6)]
