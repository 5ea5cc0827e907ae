"""Members of enums whose values differ by case or punctuation alone: each gets a name of its own."""

from __future__ import annotations

from typing import Any

from document import Document
from findings import Report
from openapi_python_client.strings import snake_case


def tell_members_apart(document: Document, report: Report) -> None:
    """Number the members that the generator would give one name."""
    for part in ("paths", "webhooks", "components"):
        _walk(document.get(part))


def _walk(node: Any) -> None:
    if isinstance(node, list):
        for item in node:
            _walk(item)
    elif isinstance(node, dict):
        values = node.get("enum")
        if (
            isinstance(values, list)
            and "x-enum-varnames" not in node
            and all(isinstance(value, str) for value in values)
        ):
            _name(node, values)
        for item in node.values():
            _walk(item)


def _name(schema: dict[str, Any], values: list[str]) -> None:
    bases = [snake_case(value).upper() if value[:1].isalpha() else f"VALUE_{i}" for i, value in enumerate(values)]
    if len(set(bases)) == len(bases):
        return
    names: list[str] = []
    for base in bases:
        name, number = base, 2
        while name in names:
            name, number = f"{base}_{number}", number + 1
        names.append(name)
    schema["x-enum-varnames"] = names
