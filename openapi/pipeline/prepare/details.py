"""Details of schemas at which the generator drops the whole schema, though nothing of ours needs them.

A `default` is told in the documentation and never sent, so one that its schema does not accept does no harm. An array
without `items` is one of anything. A part of `allOf` that holds words, or a type, alone says them of the
whole, and a single part is the whole.
"""

from __future__ import annotations

from typing import Any

from document import Document
from findings import Report

MAPS = {"properties", "patternProperties", "$defs", "schemas", "responses"}
"""Keys under which names stand that are no words of schemas."""
VALUES = {"example", "examples", "enum", "const", "servers", "mapping"}
"""Keys under which no schema stands."""
WORDS = {"description", "title", "deprecated", "example", "examples", "readOnly", "writeOnly"}


def without_details(document: Document, report: Report) -> None:
    """Take the defaults and the parts of words out of all schemas, and give each array its items."""
    for part in ("paths", "webhooks", "components"):
        _walk(document.get(part), part)


def _walk(node: Any, key: str, *, is_named: bool = False) -> None:
    if isinstance(node, list):
        for item in node:
            _walk(item, "")
    elif isinstance(node, dict):
        if key not in MAPS:
            node.pop("default", None)
            if node.get("type") == []:  # which is no JSON Schema, and says nothing
                del node["type"]
            types = node.get("type")
            if (types == "array" or (isinstance(types, list) and "array" in types)) and "prefixItems" not in node:
                node.setdefault("items", {})
            if isinstance(node.get("allOf"), list):
                _take_words(node, is_named=is_named)
        for name, item in node.items():
            if key in MAPS or name not in VALUES:
                _walk(item, "" if key in MAPS else name, is_named=key == "schemas")


def _take_words(node: dict[str, Any], *, is_named: bool) -> None:
    """Take the parts of `allOf` that hold words alone into the schema, and a single part that refers to another.

    Args:
        node: the schema.
        is_named: whether it has a name of its own, and so a class.
    """
    parts = [part for part in node["allOf"] if isinstance(part, dict)]
    words = [part for part in parts if not part.keys() - WORDS - {"default", "nullable", "type"}]
    kept = [part for part in parts if part not in words]
    if not kept:
        return
    for part in words:
        for key in part.keys() & (WORDS | {"type"}):
            node.setdefault(key, part[key])
    is_single = not is_named and len(kept) == 1 and not node.keys() - WORDS - {"allOf"}
    if is_single and kept[0].keys() == {"$ref"}:
        del node["allOf"]
        node.update(kept[0])
    else:
        node["allOf"] = kept
