"""Names of schemas: the generator would call a class by the title of its schema, which another may have, too."""

from __future__ import annotations

from typing import Any

from document import Document
from findings import Report

VALUES = {"example", "examples", "default", "enum", "const"}


def without_titles(document: Document, report: Report) -> None:
    """Take the titles out of all schemas, so that classes are called by the names of their schemas."""
    for part in ("paths", "webhooks", "components"):
        _strip(document.get(part))


def _strip(node: Any) -> None:
    if isinstance(node, list):
        for item in node:
            _strip(item)
    elif isinstance(node, dict):
        if isinstance(node.get("title"), str):
            del node["title"]
        for key, item in node.items():
            if key not in VALUES:
                _strip(item)
