"""What a mock shows, without what is its own affair: how identifiers look, when the clock began, how errors are worded."""

from __future__ import annotations

import datetime
import hashlib
import json
import re
from typing import Any

INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z")
OWN = re.compile(
    r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\b[0-9a-f]{16,64}\b|\b[0-9A-Z]{26}\b|\b\d{10,}\b"
    r"|(?<=Sender )[0-9a-f]{4}\b"
)
"""Identifiers as the mock makes them, and the part of one in the name of a sender that came without."""
SHORTEST = 10
"""Letters of the shortest of these."""
WORDING = {"message", "resolution", "error"}
"""Members of an error whose texts may be reworded."""
COUNTED = {"validationErrors"}
"""Members of an error of whose texts the number counts."""
HEADERS = ("allow", "content-type", "location", "retry-after", "www-authenticate")
"""Headers that say something about the API."""


class PlainTexts:
    """Makes what two mocks show comparable: what comes first is called the first, whatever it is.

    Args:
        start: the instant from which times count.
        address: of the receiver of events, which is another in each run.
    """

    def __init__(self, start: str, address: str) -> None:
        self._start = datetime.datetime.fromisoformat(start)
        self._address = address
        self._names: dict[str, str] = {}
        self._known: dict[str, str] = {}
        self._used: set[str] = set()

    def of(self, value: Any) -> str:
        """Return a JSON value as such a text."""
        text = json.dumps(self._plain(value), ensure_ascii=False).replace(self._address, "receiver:")
        return OWN.sub(lambda match: self._named(match.group()), INSTANT.sub(self._since, text))

    def of_state(self, state: Any) -> str:
        """Return the state of a mock as such a text; most of it is as it was the last time."""
        lines = []
        for project, tables in state.items():
            for table in sorted(tables):
                lines.append(self.of([project, table]))
                resources = tables[table]
                for key, resource in resources.items() if isinstance(resources, dict) else [("", resources)]:
                    raw = json.dumps([key, resource])
                    if raw not in self._known:
                        self._known[raw] = self.of([key, resource])
                    lines.append(self._known[raw])
        return "\n".join(lines)

    def is_new(self, text: str) -> bool:
        """Tell whether a text that may be used once is seen for the first time."""
        if text in self._used:
            return False
        self._used.add(text)
        return bool(text)

    def _plain(self, value: Any) -> Any:
        if isinstance(value, list):
            return [self._plain(item) for item in value]
        if not isinstance(value, dict):
            return value
        is_error = "errorCode" in value or set(value) == {"error"}
        result = {}
        for name, item in sorted(value.items(), key=_without_own):
            if is_error and name in WORDING:
                result[name] = bool(item)
            elif name in COUNTED and isinstance(item, list):
                result[name] = len(item)
            elif name.lower().endswith("token") and isinstance(item, str) and item:
                result[name] = self._named(item)
            else:
                result[name] = self._plain(item)
        return result

    def _named(self, text: str) -> str:
        return self._names.setdefault(text, f"#{len(self._names)}")

    def _since(self, match: re.Match[str]) -> str:
        try:
            seconds = (datetime.datetime.fromisoformat(match.group()) - self._start).total_seconds()
        except ValueError:
            return match.group()
        return f"start{seconds:+.3f}"


def _without_own(member: tuple[str, Any]) -> str:
    """Return by what members are sorted: their names, but for identifiers, which stay in the order they came."""
    return OWN.sub("#", member[0]) if len(member[0]) >= SHORTEST else member[0]


def digest(text: str) -> str:
    """Return a few letters that stand for a text."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:3]
