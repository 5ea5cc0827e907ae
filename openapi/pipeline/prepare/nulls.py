"""Schemas that may be null: the generator makes no class of an object or null; it makes one of the object.

A schema of `components` that is an object, or an enum, or null becomes that object or enum; what refers to it may
be null instead. So the class keeps the name of the schema. Within `allOf`, null is left out: the others are objects.
"""

from __future__ import annotations

from typing import Any

from document import Document
from findings import Report

PREFIX = "#/components/schemas/"
NULL = {"type": "null"}
UNIONS = ("anyOf", "oneOf")
OUTER = {"description", "title", "deprecated", "discriminator", "example", "examples"}
VALUES = {"example", "examples", "default", "enum", "const", "mapping"}
"""Keys under which no schema stands."""


def null_where_referred(document: Document, report: Report) -> None:
    """Move null from schemas that are classes to what refers to them."""
    schemas = (document.get("components") or {}).get("schemas") or {}
    moved = set()
    for name, schema in schemas.items():
        inner = _without_null(schema)
        if inner is not None and _is_class(schemas, inner):
            schemas[name] = inner
            moved.add(f"{PREFIX}{name}")
    if moved:
        for part in ("paths", "webhooks", "components"):
            _refer(document.get(part), moved)


def _without_null(schema: Any) -> dict[str, Any] | None:
    """Return a schema without its null; None where it has none."""
    if not isinstance(schema, dict):
        return None
    types = schema.get("type")
    if isinstance(types, list) and "null" in types:
        others = [name for name in types if name != "null"]
        return {**schema, "type": others[0]} if len(others) == 1 else None
    for key in UNIONS:
        branches = schema.get(key)
        if isinstance(branches, list) and NULL in branches and not schema.keys() - OUTER - {key}:
            others = [branch for branch in branches if branch != NULL]
            own = {name: value for name, value in schema.items() if name != key}
            return {**others[0], **own} if len(others) == 1 and "$ref" not in others[0] else None
    return None


def _is_class(schemas: dict[str, Any], schema: dict[str, Any]) -> bool:
    return bool(schema.get("properties") or schema.get("allOf") or "enum" in schema) or schema.get("type") == "object"


def _refer(node: Any, moved: set[str], key: str = "") -> None:
    """Let what refers to a schema that was null be null itself."""
    if isinstance(node, list):
        if key in UNIONS and NULL not in node and any(_is_moved(part, moved) for part in node):
            node.append(dict(NULL))
        for part in node:
            if key not in (*UNIONS, "allOf") or not _is_moved(part, moved):
                _refer(part, moved)
    elif isinstance(node, dict):
        for name, part in list(node.items()):
            if name in VALUES and key != "properties":
                continue
            if name != "not" and _is_moved(part, moved):
                beside = {other: value for other, value in part.items() if other != "$ref"}
                node[name] = {**beside, "anyOf": [{"$ref": part["$ref"]}, dict(NULL)]}
            else:
                _refer(part, moved, name)


def _is_moved(node: Any, moved: set[str]) -> bool:
    return isinstance(node, dict) and isinstance(node.get("$ref"), str) and node["$ref"] in moved
