"""Responses of operations: what each status holds in each media type, and how it is read."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

import body_table
from document import Document, is_object, resolve

RANGE = re.compile(r"(?i)[1-5]xx")
DEEPEST = 8
"""How far a chain of `allOf` is followed; one that leads back to itself is refused elsewhere."""
UNIONS = ("oneOf", "anyOf")


class Content(NamedTuple):
    """One media type of a response.

    Args:
        status: as the document names it: `200`, `2XX` or `default`.
        content_type: its media type; empty for a response without a body.
        form: `json`, `text`, `bytes` or `none`: how it is read.
        schema: its schema; empty for what is read as it is.
        name: the schema that the generator is given for it; empty for what is read as it is.
        is_wrapped: whether that schema is an object with the value in `value`, as it is no object itself.
    """

    status: str
    content_type: str
    form: str
    schema: dict[str, Any]
    name: str
    is_wrapped: bool

    @property
    def digit(self) -> str:
        """The class of its status: `2` for successes; empty for `default`."""
        return self.status[0] if self.status != "default" else ""


def responses(document: Document, operation: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Return the responses of an operation by their statuses, references resolved, ranges in capitals."""
    rows = operation.get("responses")
    by_status = {str(status): resolve(document, node) for status, node in (rows or {}).items()}
    return {
        status.upper() if RANGE.fullmatch(status) else status: node
        for status, node in by_status.items()
        if isinstance(node, dict) and not status.startswith("x-")
    }


def table(document: Document, operation: dict[str, Any]) -> list[Content]:
    """Return what the responses of an operation hold, in the order of the document."""
    rows: list[Content] = []
    taken = set(document["components"].get("schemas", {}))
    for status, node in responses(document, operation).items():
        content = node.get("content") or {}
        if not content:
            rows.append(Content(status, "", "none", {}, "", False))
        for content_type, reference in content.items():
            media = resolve(document, reference) or {}
            schema = media.get("schema")
            own = schema if isinstance(schema, dict) else {}
            form = _form(content_type, resolve(document, own))
            if form != "json":
                rows.append(Content(status, content_type, form, {}, "", False))
                continue
            is_object = _is_model(document, own)
            named = re.fullmatch("#/components/schemas/([^/]*)", str(own.get("$ref", "")))
            name = named[1] if is_object and named else _name(operation["operationId"], status, taken)
            rows.append(Content(status, plain_type(content_type), form, own, name, not is_object))
    return rows


def plain_type(content_type: str) -> str:
    """Return a media type; JSON for a range of them."""
    return "application/json" if "*" in content_type else content_type


def _form(content_type: str, schema: Any) -> str:
    form = body_table.kind_of(content_type, schema if isinstance(schema, dict) else {})
    is_text = form in {"text", "form", "multipart"} or (form == "binary" and _holds_text(content_type, schema))
    return "json" if form == "json" else "text" if is_text else "bytes"


def _holds_text(content_type: str, schema: Any) -> bool:
    """Tell whether any media type is described as a plain text."""
    is_string = isinstance(schema, dict) and schema.get("type") == "string"
    return "*" in content_type and is_string and schema.get("format") not in ("binary", "byte")


def _name(operation_id: str, status: str, taken: set[str]) -> str:
    base = name = f"{operation_id}_response_{status.lower()}"
    number = 2
    while name in taken:
        name, number = f"{base}_{number}", number + 1
    taken.add(name)
    return name


def _is_model(document: Document, schema: dict[str, Any], depth: int = 0) -> bool:
    """Tell whether a schema is an object with properties, for which the generator makes a class."""
    target = resolve(document, schema)
    if depth > DEEPEST:
        return True
    if not isinstance(target, dict) or any(target.get(word) for word in UNIONS):
        return False
    parts = target.get("allOf") or ()
    if target.get("type") not in (None, "object") or not all(is_object(document, part) for part in parts):
        return False
    return bool(target.get("properties")) or any(_is_model(document, part, depth + 1) for part in parts)


def successes(rows: list[Content]) -> list[Content]:
    """Return what successes hold: those of 2xx; of `default` when there is none of 2xx."""
    documented = [row for row in rows if row.digit == "2"]
    return documented or [row for row in rows if row.status == "default"]


def failures(rows: list[Content]) -> list[Content]:
    """Return what errors hold."""
    succeeded = successes(rows)
    return [row for row in rows if row not in succeeded and row.digit in {"", "4", "5"}]


def is_plain(rows: list[Content]) -> bool:
    """Tell whether responses are as most are: one JSON object for a success, or none, and one for all errors."""
    good, bad = successes(rows), failures(rows)
    is_nothing = all(row.form == "none" for row in good)
    is_object = len(good) == 1 and good[0].status.isdigit() and _is_usual(good[0])
    is_one = all(row.form == "none" or _is_usual(row) for row in bad)
    same = {row.name for row in bad if row.form == "json"}
    return (is_nothing or is_object) and is_one and len(same) <= 1


def _is_usual(row: Content) -> bool:
    return row.form == "json" and row.content_type == "application/json" and not row.is_wrapped
