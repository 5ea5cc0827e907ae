"""Servers and security schemes: where calls of a document go, and what they carry."""

from __future__ import annotations

import re
from types import SimpleNamespace
from typing import Any
from urllib.parse import urlsplit

from document import Document, operations, resolve

VARIABLE = re.compile(r"\{([^{}]*)\}")


def address(servers: Any) -> str | None:
    """Return the address of the first server, its variables filled with their defaults; None when there is none."""
    first = servers[0] if isinstance(servers, list) and servers else None
    if not isinstance(first, dict) or not isinstance(first.get("url"), str):
        return None
    variables = first.get("variables") or {}

    def filled(match: re.Match[str]) -> str:
        variable = variables.get(match.group(1)) or {}
        return str(variable.get("default", match.group()))

    return VARIABLE.sub(filled, first["url"]).rstrip("/")


def own_address(item: dict[str, Any], operation: dict[str, Any]) -> str | None:
    """Return the address of the server of an operation; None when it has none of its own."""
    servers = operation.get("servers") or item.get("servers")
    return address(servers) if servers else None


def requirements(security: Any) -> tuple[tuple[str, ...], ...]:
    """Return the requirements of which one must be met, each by the names of its schemes."""
    return tuple(tuple(requirement) for requirement in security if isinstance(requirement, dict))


def own_requirements(operation: dict[str, Any]) -> tuple[tuple[str, ...], ...] | None:
    """Return the requirements of an operation; None when it has none of its own."""
    security = operation.get("security")
    return requirements(security) if isinstance(security, list) else None


def schemes(document: Document) -> dict[str, tuple[str, str, str]]:
    """Return each security scheme: its type, its place or HTTP scheme, and the name of its key."""
    rows = {}
    for name, reference in (document["components"].get("securitySchemes") or {}).items():
        scheme = resolve(document, reference)
        location = scheme.get("in") or str(scheme.get("scheme") or "").lower()
        rows[name] = (str(scheme.get("type")), location, str(scheme.get("name") or ""))
    return rows


def described(document: Document) -> SimpleNamespace:
    """Return what the templates know of servers and security of a whole document."""
    default = address(document.get("servers")) or ""
    known = schemes(document)
    security = document.get("security")
    return SimpleNamespace(
        default=default if urlsplit(default).netloc and "{" not in default else "",
        needs_project=any("{projectId}" in path for _, path, _, _ in operations(document)),
        schemes=known,
        security=requirements(security) if isinstance(security, list) else () if known else None,
    )
