"""Responses for operations without state: the document's own example, else a value made from the schema.

What the path of the request names is named in the response, and a listing that is paged has two pages: that of the
example, then one like it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from fnmatch import fnmatchcase
from typing import Final

from sinch_provisioning._http.messages import Request, Response, is_json
from sinch_provisioning._json import JSONObject, JSONValue, is_object
from sinch_provisioning._openapi.document import Operation, ResponseSpec
from sinch_provisioning._openapi.examples import examples_of
from sinch_provisioning._openapi.samples import sample
from sinch_provisioning._openapi.schema import Schema, properties_of, resolve
from sinch_provisioning.mock.errors import error_body
from sinch_provisioning.mock.example_pages import paged
from sinch_provisioning.mock.example_values import example_value
from sinch_provisioning.mock.handlers import Context

TEXTS: Final = {
    "text/csv": "id,name\n1,text\n",
    "application/xml": "<text/>\n",
    "text/xml": "<text/>\n",
    "text/html": "<p>text</p>\n",
    "text/event-stream": "data: text\n\n",
    "application/x-ndjson": "{}\n",
    "application/jsonl": "{}\n",
    "application/pdf": "%PDF-1.4\n%%EOF\n",
}
"""Bodies of media types that a schema says nothing of."""

IDENTIFIERS: Final = ("id", "sid", "uuid")
LONG: Final = 16
"""Digits that are no number any more."""


def example_response(context: Context, request: Request) -> Response:
    """Return the documented success of an operation.

    Raises:
        ApiError: a page token was not given out for this listing.
    """
    operation = context.operation
    status = operation.success
    spec = operation.response(status)
    if spec is None or not spec.content or status == 204 or operation.method == "HEAD":
        return Response(status, _headers(operation, spec, status))
    name = _chosen(spec, request.headers.get("accept", ""))
    headers = _headers(operation, spec, status)
    if spec.schema is None or not (is_json(name.partition(";")[0]) or name == "*/*"):
        return Response(status, {**headers, "content-type": _concrete(name)}, _raw(operation.document, spec, name))
    value = paged(context, _named_by_path(context, spec.schema, example_value(spec, spec.schema)), spec.schema)
    problem = "" if spec.schema.accepts(value) else str(spec.schema.problems(value)[0].sentence)
    if problem:
        information = {"operation": operation.id, "problem": f"no value of the schema was made: {problem}"}
        return Response.of_json(500, error_body(500, "internal_error", information))
    response = Response.of_json(status, value, headers)
    return Response(status, {**response.headers, "content-type": _concrete(name)}, response.body)


def _chosen(spec: ResponseSpec, accept: str) -> str:
    """Return the media type that a caller would rather have of those that are documented: JSON unless it says so."""
    names = sorted(spec.content, key=lambda name: not is_json(name.partition(";")[0]))
    wanted = [part.partition(";")[0].strip().lower() for part in accept.split(",") if part.strip()]
    for pattern in wanted:
        match = next((name for name in names if fnmatchcase(name.partition(";")[0], pattern)), None)
        if match is not None:
            return match
    return names[0]


def _concrete(name: str) -> str:
    return {"*/*": "application/json", "text/*": "text/plain"}.get(name, name.replace("*", "octet-stream"))


def _raw(document: Mapping[str, JSONValue], spec: ResponseSpec, name: str) -> bytes:
    """Return a body that is not JSON."""
    for example in examples_of(spec.media(name)):
        return example.encode() if isinstance(example, str) else json.dumps(example).encode()
    bare = name.partition(";")[0]
    schema = spec.content.get(name)
    target = resolve(document, schema.schema) if schema is not None else {}
    if bare in TEXTS or (not bare.startswith("text/") and not is_object(target)):
        return TEXTS.get(bare, "text").encode()
    if "json" in bare or target.get("type") not in ("string", None):
        return (json.dumps(sample(document, target)) + "\n").encode()
    return str(sample(document, {"type": "string", **target}, full=True)).encode()


def _headers(operation: Operation, spec: ResponseSpec | None, status: int) -> dict[str, str]:
    """Return the headers that a response must have, and where a redirection leads."""
    headers = {"location": "/"} if 300 <= status < 400 else {}
    for header in spec.headers if spec is not None else ():
        if header.required or header.name == "location":
            headers[header.name] = str(sample(operation.document, header.schema.schema, full=True))
    return {name: "".join(filter(str.isprintable, value)) for name, value in headers.items() if name != "content-type"}


def _named_by_path(context: Context, schema: Schema, value: JSONValue) -> JSONValue:
    """Return a value that names what the path names: by the same name, or by `id` for the last parameter."""
    if not is_object(value):
        return value
    names = {_plain(name): name for name in (*value, *properties_of(schema.document, schema.schema))}
    named: JSONObject = dict(value)
    for parameter, text in context.path.items():
        is_last = context.operation.path.endswith(f"{{{parameter}}}") and _plain(parameter).endswith(IDENTIFIERS)
        own = next((names[key] for key in (_plain(parameter), *IDENTIFIERS[: 3 * is_last]) if key in names), None)
        if own is not None:
            named = next(filter(schema.accepts, ({**named, own: reading} for reading in _readings(text))), named)
    return named


def _readings(text: str) -> tuple[JSONValue, ...]:
    """Return what a text in a path may stand for in JSON."""
    return (text, int(text)) if text.isdecimal() and len(text) < LONG else (text,)


def _plain(name: str) -> str:
    return name.replace("_", "").replace("-", "").lower()
