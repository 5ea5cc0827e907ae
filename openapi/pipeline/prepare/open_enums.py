"""Open enums: the generator is given their known values alone, and makes one type of them.

The document says of what is read that an enum is open: `anyOf` of the known values and any value of their type. The
classes of the client are open by themselves.
"""

from __future__ import annotations

from typing import Any

from document import Document, resolve
from findings import Report


def open_enum(document: Document, schema: Any) -> dict[str, Any] | None:
    """Return the branch with the known values of an open enum, or None when the schema is something else."""
    branches = schema.get("anyOf") if isinstance(schema, dict) else None
    if not isinstance(branches, list) or len(branches) != 2:
        return None
    known: dict[str, Any] = branches[0]
    values = resolve(document, known)
    return known if "enum" in values and branches[1] == {"type": values.get("type")} else None


def known_values(document: Document, report: Report) -> None:
    """Make each open enum its known values."""

    def walk(node: Any) -> None:
        if isinstance(node, dict):
            known = open_enum(document, node)
            if known is not None:
                del node["anyOf"]
                node.update(known)
            for value in node.values():
                walk(value)
        elif isinstance(node, list):
            for value in node:
                walk(value)

    walk({key: value for key, value in document.items() if key in ("paths", "webhooks", "components")})
