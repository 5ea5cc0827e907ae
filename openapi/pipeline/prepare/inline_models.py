"""Objects within schemas that others extend: each gets a name, so that the generator makes one class of it, not two."""

from __future__ import annotations

from typing import Any

from document import Document
from findings import Report
from openapi_python_client.strings import ClassName

PREFIX = "#/components/schemas/"


def named_in_bases(document: Document, report: Report) -> None:
    """Name the objects within schemas that an `allOf` refers to, as the generator would name their classes."""
    schemas = document["components"]["schemas"]
    taken = {str(ClassName(name, "field_")) for name in schemas}
    todo = sorted(_bases(document))
    while todo:
        name = todo.pop()
        schema = schemas.get(name)
        if isinstance(schema, dict):
            for part in (schema, *(part for part in schema.get("allOf") or () if isinstance(part, dict))):
                todo += _named(schemas, taken, name, part)


def _bases(node: Any) -> set[str]:
    if isinstance(node, list):
        return set().union(*map(_bases, node)) if node else set()
    if not isinstance(node, dict):
        return set()
    parts = (
        [part for part in node.get("allOf") or () if isinstance(part, dict)]
        if isinstance(node.get("allOf"), list)
        else []
    )
    own = {str(part["$ref"]).removeprefix(PREFIX) for part in parts if "$ref" in part}
    return own.union(*map(_bases, node.values()))


def _named(schemas: dict[str, Any], taken: set[str], name: str, schema: dict[str, Any]) -> list[str]:
    """Name the objects and enums that are properties of a schema; return the names."""
    made: list[str] = []
    properties = schema.get("properties")
    for key, part in properties.items() if isinstance(properties, dict) else ():
        holder, own = (properties, f"{name} {key}")
        inner, slot = part, key
        if isinstance(part, dict) and isinstance(part.get("items"), dict) and part.get("type") == "array":
            holder, inner, slot, own = part, part["items"], "items", f"{name} {key} item"
        class_name = str(ClassName(own, "field_"))
        if _is_class(inner) and class_name not in taken and class_name.isidentifier():
            taken.add(class_name)
            schemas[class_name] = inner
            holder[slot] = {"$ref": f"{PREFIX}{class_name}"}
            made.append(class_name)
    return made


def _is_class(schema: Any) -> bool:
    return isinstance(schema, dict) and ("enum" in schema or "properties" in schema or schema.get("type") == "object")
