"""What the generator and the package are given of the document, where they need another form of it.

The document says of what is read that an enum is open: `anyOf` of the known values and any value of their type. The
classes of the client are open by themselves, so the generator is given the known values alone, and makes one type of
them. The evidence for each required property is for those who curate, so the packaged document is without it.
"""

from __future__ import annotations

import copy
from typing import Any

from document import Document, resolve

EVIDENCE = "x-required-evidence"
SUBMIT = "x-submit"


def open_enum(document: Document, schema: Any) -> dict[str, Any] | None:
    """Return the branch with the known values of an open enum, or None when the schema is something else."""
    branches = schema.get("anyOf") if isinstance(schema, dict) else None
    if not isinstance(branches, list) or len(branches) != 2:
        return None
    known: dict[str, Any] = branches[0]
    values = resolve(document, known)
    return known if "enum" in values and branches[1] == {"type": values["type"]} else None


def for_generator(document: Document) -> Document:
    """Return a copy in which each open enum is its known values."""
    copied: Document = copy.deepcopy(document)

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

    walk({key: value for key, value in copied.items() if key in ("paths", "webhooks", "components")})
    return copied


def for_package(document: Document) -> Document:
    """Return a copy without the evidence for required properties."""

    def without(node: Any) -> Any:
        if isinstance(node, dict):
            return {key: without(value) for key, value in node.items() if key != EVIDENCE}
        return [without(value) for value in node] if isinstance(node, list) else node

    stripped: Document = without(document)
    return stripped
