"""Properties beside `oneOf`, `anyOf` or `allOf`: the generator would lose them; they become a part of each."""

from __future__ import annotations

from typing import Any

from document import CONDITIONS, Document
from findings import Report

ANNOTATIONS = {"description", "title", "deprecated", "discriminator", "example", "examples", "readOnly", "writeOnly"}


def into_alternatives(document: Document, report: Report) -> None:
    """Give each alternative the properties that stand beside it, in every schema."""
    schemas = document["components"]["schemas"]
    for part in ("paths", "webhooks", "components"):
        _walk(schemas, document.get(part), part)


def _walk(schemas: dict[str, Any], node: Any, name: str) -> None:
    if isinstance(node, list):
        for item in node:
            _walk(schemas, item, name)
    elif isinstance(node, dict):
        for key, item in list(node.items()):
            _walk(schemas, item, key)
        if isinstance(node.get("allOf"), list) and isinstance(node.get("properties"), dict):
            own = {key: node.pop(key) for key in ("properties", "required", "additionalProperties") if key in node}
            node["allOf"] = [*node["allOf"], {"type": "object", **own}]
        for key in ("oneOf", "anyOf"):
            if isinstance(node.get(key), list) and isinstance(node.get("properties"), dict) and node["properties"]:
                _share(schemas, node, key, name)


def _share(schemas: dict[str, Any], schema: dict[str, Any], key: str, name: str) -> None:
    alternatives = [alternative for alternative in schema.pop(key) if isinstance(alternative, dict)]
    if all(not alternative.keys() - CONDITIONS for alternative in alternatives):
        return  # they ask for properties that are there
    own = {name: schema.pop(name) for name in list(schema) if name not in ANNOTATIONS and not name.startswith("x-")}
    shared = {"$ref": _hoisted(schemas, f"{name}_shared", own)}
    schema[key] = [
        alternative
        if alternative == {"type": "null"}
        else {"$ref": _hoisted(schemas, f"{name}_option_{number}", {"allOf": [shared, alternative]})}
        for number, alternative in enumerate(alternatives, 1)
    ]


def _hoisted(schemas: dict[str, Any], base: str, schema: dict[str, Any]) -> str:
    """Return the reference to a schema under a name that is free."""
    name, number = base, 2
    while name in schemas:
        name, number = f"{base}_{number}", number + 1
    schemas[name] = schema
    return f"#/components/schemas/{name}"
