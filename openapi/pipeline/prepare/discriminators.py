"""Discriminators: each alternative gets the values of the tag that stand for it, by which our decoders tell them apart.

A schema that others extend and that has a discriminator stands for all of them where it is referred to.
"""

from __future__ import annotations

import re
from typing import Any

from document import Document, resolve
from findings import Report

from prepare.schema_walk import change_schemas

PREFIX = "#/components/schemas/"
DEEPEST = 16
NUMBER = re.compile(r"-?[0-9]+")
"""A value of a mapping, where every key is a text, that stands for a number."""


def tags_from_discriminators(document: Document, report: Report) -> None:
    """Write the values of discriminators into the alternatives that they tell apart."""
    schemas = document["components"]["schemas"]
    families = {name: _extending(schemas, name) for name, schema in schemas.items() if _is_base(schema)}
    tags: dict[tuple[str, str], dict[str, None]] = {}

    def alternatives(schema: Any) -> Any:
        if not isinstance(schema, dict):
            return schema
        names = families.get(_name(schema))
        if names:
            base = _name(schema)
            rest = {key: value for key, value in schema.items() if key != "$ref"}
            parts = [{"$ref": PREFIX + name} for name in (*names, base)]
            _collect(tags, {**schemas[base], "oneOf": parts[:-1]})
            return {**rest, "oneOf": parts}
        if isinstance(schema.get("discriminator"), dict):
            _collect(tags, schema)
        if isinstance(schema.get("allOf"), list):  # what extends the base is not any of those that extend it
            schema["allOf"] = [_undone(part, families) for part in schema["allOf"]]
        return schema

    change_schemas(document, alternatives)
    for (name, tag), values in tags.items():
        if name in schemas:  # a schema stands for the tags of those that extend it as well
            inner = [value for other in _extending(schemas, name) for value in tags.get((other, tag), ())]
            _tell(document, schemas[name], tag, list(dict.fromkeys([*values, *inner])))


def _name(schema: Any) -> str:
    reference = str(schema.get("$ref", "")) if isinstance(schema, dict) else ""
    return reference.removeprefix(PREFIX) if reference.startswith(PREFIX) else ""


def _is_base(schema: Any) -> bool:
    has_tag = isinstance(schema, dict) and isinstance(schema.get("discriminator"), dict)
    return has_tag and not any(schema.get(word) for word in ("oneOf", "anyOf"))


def _extending(schemas: dict[str, Any], base: str) -> list[str]:
    """Return the schemas that extend one, at any depth, those that extend most first."""

    def depth(name: str, seen: tuple[str, ...]) -> int:
        parts = schemas.get(name, {}).get("allOf") if isinstance(schemas.get(name), dict) else None
        above = [_name(part) for part in parts or () if _name(part) not in ("", *seen)]
        ways = [1 if other == base else depth(other, (*seen, other)) for other in above]
        lengths = [way for way in ways if way]
        return max(lengths) + (base not in above) if lengths else 0

    ranks = {name: depth(name, (name,)) for name in schemas if name != base}
    return sorted((name for name, rank in ranks.items() if rank), key=lambda name: -ranks[name])


def _undone(part: Any, families: dict[str, list[str]]) -> Any:
    parts = part.get("oneOf") if isinstance(part, dict) else None
    base = _name(parts[-1]) if isinstance(parts, list) and parts else ""
    if base in families and [_name(other) for other in parts[:-1]] == families[base]:
        return {"$ref": PREFIX + base}
    return part


def _collect(tags: dict[tuple[str, str], dict[str, None]], schema: dict[str, Any]) -> None:
    tag = schema["discriminator"].get("propertyName")
    mapping = schema["discriminator"].get("mapping")
    rows = mapping.items() if isinstance(mapping, dict) else ()
    for part in (*(schema.get("oneOf") or ()), *(schema.get("anyOf") or ())):
        name = _name(part)
        if name and isinstance(tag, str):
            own = [str(value) for value, target in rows if str(target) in (name, PREFIX + name)]
            tags.setdefault((name, tag), {}).update(dict.fromkeys(own or [name]))


def _tell(document: Document, schema: dict[str, Any], tag: str, values: list[str]) -> None:
    """Write the values of a tag into a schema, unless it says them itself."""
    known = _property(document, schema, tag, 0)
    if {"const", "enum"} & (resolve(document, known) or {}).keys() or schema.get("oneOf") or schema.get("anyOf"):
        return
    described = {key: known[key] for key in ("description",) if key in known}
    type_name = (resolve(document, known) or {}).get("type")
    is_number = type_name == "integer" and all(NUMBER.fullmatch(value) for value in values)
    listed_values: list[Any] = [int(value) for value in values] if is_number else list(values)
    listed: dict[str, Any] = {**described, "type": "integer" if is_number else "string", "enum": listed_values}
    own = schema.get("properties")
    if isinstance(schema.get("allOf"), list) and not (isinstance(own, dict) and tag in own):
        schema["allOf"] = [*schema["allOf"], {"type": "object", "properties": {tag: listed}}]
    else:
        constant = {**described, "const": listed_values[0]}
        schema["properties"] = {**(own or {}), tag: constant if len(values) == 1 else listed}


def _property(document: Document, schema: Any, name: str, depth: int) -> dict[str, Any]:
    """Return the schema of a property, also one of a part of `allOf`; an empty one when there is none."""
    target = resolve(document, schema)
    if not isinstance(target, dict) or depth > DEEPEST:
        return {}
    own = (target.get("properties") or {}).get(name)
    if isinstance(own, dict):
        return own
    parts = (_property(document, part, name, depth + 1) for part in target.get("allOf") or ())
    return next((part for part in parts if part), {})
