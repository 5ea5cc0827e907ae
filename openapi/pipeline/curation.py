"""What a bump wrote and no person has curated yet: the linter lists it, and fails for nothing in it."""

from __future__ import annotations

import re

from document import Document, operations

ORIGIN = "x-origin"
"""Marks what a bump wrote, until a person has curated it."""


def uncurated(document: Document) -> list[str]:
    """Return the places of what a bump wrote and no person has curated yet: schemas, operations and events."""
    marked = [name for name, node in document["components"]["schemas"].items() if ORIGIN in node]
    marked += [f"{method.upper()} {path}" for method, path, operation, _ in operations(document) if ORIGIN in operation]
    events = document.get("webhooks", {}).items()
    return marked + [f"webhook {name}" for name, item in events if ORIGIN in item.get("post", {})]


def is_uncurated(document: Document, finding: str) -> bool:
    """Tell whether a finding is about what nobody has curated yet."""
    for name in uncurated(document):
        pointers = [f"/components/schemas/{name}/", f"/webhooks/{name.removeprefix('webhook ')}/"]
        method, _, path = name.partition(" ")
        pointers.append(f"/paths/{path}/{method.lower()}/")
        if re.match(rf"{re.escape(name)}(?![A-Za-z0-9/])", finding) or finding.startswith(tuple(pointers)):
            return True
    return False
