"""A walk over every schema of a document, each of which may be replaced."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from document import Document

MAPS = ("properties", "patternProperties", "$defs", "dependentSchemas")
SINGLE = (
    "items",
    "additionalProperties",
    "not",
    "contains",
    "propertyNames",
    "if",
    "then",
    "else",
    "unevaluatedItems",
    "unevaluatedProperties",
)
LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
Change = Callable[[Any], Any]


def change_schemas(document: Document, change: Change) -> None:
    """Replace each schema of a document by what a function returns for it, inner ones before those around them."""
    for holder in list(holders(document, ())):
        holder["schema"] = changed(holder["schema"], change)
    schemas = document["components"].get("schemas") or {}
    for name, schema in list(schemas.items()):
        schemas[name] = changed(schema, change)


def holders(node: Any, path: tuple[str, ...]) -> Iterator[dict[str, Any]]:
    """Yield what holds a schema under that name: parameters, headers and media types."""
    if isinstance(node, list):
        for item in node:
            yield from holders(item, path)
    elif isinstance(node, dict):
        if "schema" in node and path[-1:] != ("schemas",):
            yield node
        for key, value in node.items():
            if key not in {"schema", "schemas", "example", "examples"}:
                yield from holders(value, (*path, key))


def changed(schema: Any, change: Change) -> Any:
    """Return what a function makes of a schema, after what it made of the schemas within."""
    if not isinstance(schema, dict):
        return change(schema)
    made = dict(schema)
    for key in MAPS:
        if isinstance(made.get(key), dict):
            made[key] = {name: changed(part, change) for name, part in made[key].items()}
    for key in SINGLE:
        if key in made:
            made[key] = changed(made[key], change)
    for key in LISTS:
        if isinstance(made.get(key), list):
            made[key] = [changed(part, change) for part in made[key]]
    return change(made)
