"""What stands beside something that it belongs to: keywords beside `$ref`, and what replaces a deprecated part."""

from __future__ import annotations

from typing import Any

from document import Document
from findings import Report

from prepare.schema_walk import change_schemas

SAYING = {
    "properties", "patternProperties", "additionalProperties", "required", "allOf", "anyOf", "oneOf", "enum", "const",
    "items", "prefixItems",
}  # fmt: skip
"""Keywords that say which values there are; the others are words, or limits."""


def references_with_more(document: Document, report: Report) -> None:
    """Write a reference with more than words beside it as `allOf` of both."""

    def change(schema: Any) -> Any:
        if not isinstance(schema, dict) or "$ref" not in schema or not schema.keys() & SAYING:
            return schema
        more = {key: schema[key] for key in schema if key in SAYING or key == "type"}
        words = {key: value for key, value in schema.items() if key not in {"$ref", *more}}
        parts = [{"$ref": schema["$ref"]}, *(more.pop("allOf", None) or ()), *([more] if more else [])]
        return {**words, "allOf": parts}

    change_schemas(document, change)


def replacements_in_words(document: Document, report: Report) -> None:
    """Tell in the description of what is deprecated what replaces it, where `x-replaced-by` names it."""
    for part in ("paths", "webhooks", "components"):
        _tell(document.get(part))


def _tell(node: Any) -> None:
    for item in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        _tell(item)
    if isinstance(node, dict) and node.get("deprecated") is True and isinstance(node.get("x-replaced-by"), str):
        description = str(node.get("description") or "").strip()
        if node["x-replaced-by"] not in description:
            node["description"] = f"{description} Deprecated: use {node['x-replaced-by']} instead.".strip()
