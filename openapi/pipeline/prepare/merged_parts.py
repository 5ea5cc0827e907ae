"""Parts of `allOf` that describe one property differently: the generator drops the schema, so they become one object.

What all parts accept, each accepts; so of two descriptions of a property the later one is taken, which usually narrows
the other. A schema whose parts agree stays as it is, unless it is but another name.
"""

from __future__ import annotations

from typing import Any

from document import Document
from findings import Report

from prepare.details import WORDS

PREFIX = "#/components/schemas/"
OBJECT = {"type", "properties", "required", "additionalProperties", "allOf", "$ref"}
"""What a part may hold that can be merged with others, beside words."""


def merge_parts(document: Document, report: Report) -> None:
    """Make one object of each `allOf` whose parts describe a property differently."""
    schemas = (document.get("components") or {}).get("schemas") or {}
    for schema in schemas.values():  # of what refers to one schema alone the generator makes no class
        if isinstance(schema, dict) and isinstance(schema.get("allOf"), list) and len(schema["allOf"]) == 1:
            _merge(schema, _parts(schemas, schema, ()))
    for part in ("paths", "webhooks", "components"):
        _walk(schemas, document.get(part))


def _walk(schemas: dict[str, Any], node: Any) -> None:
    if isinstance(node, list):
        for item in node:
            _walk(schemas, item)
    elif isinstance(node, dict):
        parts = _parts(schemas, node, ()) if isinstance(node.get("allOf"), list) else None
        if parts and _differ(parts):
            _merge(node, parts)
        for item in node.values():
            _walk(schemas, item)


def _merge(node: dict[str, Any], parts: list[dict[str, Any]] | None) -> None:
    if parts and any(part.get("properties") for part in parts):
        del node["allOf"]
        node.update(_merged(parts))


def _parts(schemas: dict[str, Any], node: Any, seen: tuple[str, ...]) -> list[dict[str, Any]] | None:
    """Return the objects that a schema is made of, at any depth; None when something else is among them."""
    if not isinstance(node, dict) or {key for key in node if not key.startswith("x-")} - OBJECT - WORDS:
        return None
    if "$ref" in node:
        name = str(node["$ref"]).removeprefix(PREFIX)
        return None if name in seen else _parts(schemas, schemas.get(name), (*seen, name))
    if node.get("type", "object") != "object":
        return None
    inner = [_parts(schemas, part, seen) for part in node.get("allOf") or ()]
    if any(parts is None for parts in inner):
        return None
    own = {key: value for key, value in node.items() if key != "allOf"}
    return [*(part for parts in inner for part in parts or ()), own]


def _bare(schema: Any) -> Any:
    return {key: value for key, value in schema.items() if key not in WORDS} if isinstance(schema, dict) else schema


def _differ(parts: list[dict[str, Any]]) -> bool:
    """Tell whether parts describe a property differently, and none contradicts another."""
    seen: dict[str, Any] = {}
    differs = False
    for part in parts:
        for name, schema in (part.get("properties") or {}).items():
            bare = _bare(schema)
            if _contradict(seen.get(name), bare):
                return False  # the generator refuses it, with its place
            differs = differs or (name in seen and bare != seen[name])
            seen.setdefault(name, bare)
    return differs


def _contradict(schema: Any, other: Any) -> bool:
    """Tell whether no value can be of both types."""
    types = {
        part.get("type") for part in (schema, other) if isinstance(part, dict) and isinstance(part.get("type"), str)
    }
    return len(types) > 1 and types != {"integer", "number"}


def _merged(parts: list[dict[str, Any]]) -> dict[str, Any]:
    properties: dict[str, Any] = {}
    required: dict[str, None] = {}
    merged: dict[str, Any] = {"type": "object"}
    for part in parts:
        for name, schema in (part.get("properties") or {}).items():
            is_empty = name in properties and isinstance(schema, dict) and not _bare(schema)
            properties[name] = {**properties[name], **schema} if is_empty else schema
        required.update(dict.fromkeys(part.get("required") or ()))
        if part.get("additionalProperties"):  # what one part closes, the properties of another would break
            merged["additionalProperties"] = part["additionalProperties"]
    return {**merged, "properties": properties, **({"required": list(required)} if required else {})}
