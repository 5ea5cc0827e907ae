"""Keywords of JSON Schema that the generator and our templates do not know, said in those that they do."""

from __future__ import annotations

from typing import Any

from document import Document, media, operations, resolve
from findings import Report, pointer

from prepare.schema_walk import change_schemas

TYPES = {"string": (str,), "integer": (int,), "number": (float,), "boolean": (bool,), "null": (type(None),)}
OPENING = ("additionalProperties", "unevaluatedProperties", "unevaluatedItems")
"""Keywords that a boolean says all of."""


def without_booleans(document: Document, report: Report) -> None:
    """Write schemas that are `true` or `false` as objects."""

    def change(schema: Any) -> Any:
        if not isinstance(schema, dict):
            return schema if not isinstance(schema, bool) else {} if schema else {"not": {}}
        for key in OPENING:
            if schema.get(key) in ({}, {"not": {}}):
                schema[key] = schema[key] == {}
        return schema

    change_schemas(document, change)


def tuples_and_patterns(document: Document, report: Report) -> None:
    """Give arrays with `prefixItems` and objects with `patternProperties` the types that their parts may have."""

    def change(schema: Any) -> Any:
        if not isinstance(schema, dict):
            return schema
        prefix = schema.pop("prefixItems", None)
        if isinstance(prefix, list):
            schema["items"] = _either([*prefix, *_described(schema.get("items"))])
        patterns = schema.pop("patternProperties", None)
        if isinstance(patterns, dict) and patterns and schema.get("additionalProperties") in (None, False):
            schema["additionalProperties"] = _either(list(patterns.values()))
        return schema

    change_schemas(document, change)


def enums_by_type(document: Document, report: Report) -> None:
    """Tell the types of an enum apart: the generator knows enums of texts and of integers, each for itself."""

    def change(schema: Any) -> Any:
        if isinstance(schema, dict) and isinstance(schema.get("const"), (list, dict)):
            type_name = "array" if isinstance(schema["const"], list) else "object"
            schema = {**{key: value for key, value in schema.items() if key != "const"}, "type": type_name}
        values = schema.get("enum") if isinstance(schema, dict) else None
        if not isinstance(values, list) or (
            len({type(value) for value in values}) == 1 and type(values[0]) in (str, int)
        ):
            return schema
        kinds = [(name, [value for value in values if type(value) in types]) for name, types in TYPES.items()]
        parts = [_of_type(name, listed) for name, listed in kinds if listed]
        if any(isinstance(value, (list, dict)) for value in values):
            parts = [{}]
        if len(parts) == 2 and {"type": "null"} in parts and "string" in dict(kinds) and dict(kinds)["string"]:
            return schema  # which the generator says itself
        kept = {key: value for key, value in schema.items() if key not in ("enum", "type")}
        return {**kept, **(parts[0] if len(parts) == 1 else {"anyOf": parts})}

    change_schemas(document, change)


def _of_type(name: str, values: list[Any]) -> dict[str, Any]:
    return {"type": name, "enum": values} if name in ("string", "integer") else {"type": name}


def required_one_way(document: Document, report: Report) -> None:
    """Let requests do without what is only read, and responses without what is only written, required or not."""
    for _, _, operation, _ in operations(document):
        bodies = [operation.get("requestBody"), *(operation.get("responses") or {}).values()]
        for number, holder in enumerate(bodies):
            for content in media(resolve(document, holder)):
                _release(document, content.get("schema"), "writeOnly" if number else "readOnly", set())
    for item in document.get("webhooks", {}).values():
        for content in media(resolve(document, item.get("post", {}).get("requestBody"))):
            _release(document, content.get("schema"), "writeOnly", set())


def _release(document: Document, schema: Any, word: str, seen: set[int]) -> None:
    target = resolve(document, schema)
    if not isinstance(target, dict) or id(target) in seen:
        return
    seen.add(id(target))
    parts = target.get("properties") or {}
    if isinstance(target.get("required"), list):
        kept = [name for name in target["required"] if not _has(document, parts.get(name), word)]
        if kept != target["required"]:
            target["required"] = kept
    inner = [*parts.values(), *(target.get(key) for key in ("items", "additionalProperties"))]
    inner += [part for key in ("allOf", "anyOf", "oneOf") for part in target.get(key) or ()]
    for part in inner:
        if isinstance(part, dict):
            _release(document, part, word, seen)


def _has(document: Document, schema: Any, word: str) -> bool:
    return isinstance(schema, dict) and (schema.get(word) is True or resolve(document, schema).get(word) is True)


def without_cycles(document: Document, report: Report) -> None:
    """Cut schemas that lead back to themselves without an object with properties in between: any value is there."""
    schemas = document["components"]["schemas"]

    def cut(schema: Any, names: tuple[str, ...]) -> Any:
        if not isinstance(schema, dict) or schema.get("properties"):
            return schema
        name = str(schema.get("$ref", "")).removeprefix("#/components/schemas/")
        if name in names:
            report.note(
                pointer("components", "schemas", names[0]), f"holds itself by way of {name}: any value is there"
            )
            return {}
        if name in schemas:
            schemas[name] = cut(schemas[name], (*names, name))
            return schema
        made = dict(schema)
        for key in ("items", "additionalProperties"):
            if key in made:
                made[key] = cut(made[key], names)
        for key in ("anyOf", "oneOf"):
            if isinstance(made.get(key), list):
                made[key] = [cut(part, names) for part in made[key]]
        return made

    for name in list(schemas):
        schemas[name] = cut(schemas[name], (name,))


def _described(items: Any) -> list[Any]:
    return [items] if isinstance(items, dict) and items not in ({}, {"not": {}}) else []


def _either(schemas: list[Any]) -> Any:
    kinds = [schema for number, schema in enumerate(schemas) if schema not in schemas[:number]]
    return kinds[0] if len(kinds) == 1 else {"anyOf": kinds}
