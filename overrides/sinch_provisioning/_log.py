"""One log line an attempt, with what is on an allow-list and nothing else."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from typing import Final

LOGGER: Final = logging.getLogger("sinch_provisioning")

SHOWN_QUERY: Final = frozenset({"pageSize", "sortColumn", "sortDirection", "deleteSubmitted"})
SHOWN_HEADERS: Final = frozenset({"content-type", "content-length", "retry-after", "x-request-id", "x-correlation-id"})


def shown_query(query: Iterable[tuple[str, str]]) -> str:
    """Return a query for the log: a value only where it cannot be a secret."""
    return "&".join(f"{name}={value if name in SHOWN_QUERY else '…'}" for name, value in query)


def shown_headers(headers: Mapping[str, str]) -> str:
    """Return headers for the log: only those that cannot hold a secret."""
    return ", ".join(f"{name}: {printable(headers[name])}" for name in sorted(SHOWN_HEADERS) if name in headers)


def printable(text: str) -> str:
    """Return a text that stays on its line: a custom transport may let anything into a header."""
    return "".join(c if c.isprintable() else "\ufffd" for c in text[:200])
