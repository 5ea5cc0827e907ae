"""The resources of a mock in a file: what one run made, the next one begins with."""

from __future__ import annotations

import datetime
import json
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final, Protocol

from sinch_provisioning._json import JSONObject, JSONValue, is_object
from sinch_provisioning.mock.clock import MockClock
from sinch_provisioning.mock.json_input import read_json

LAST_YEAR: Final = 9998


class Kept(Protocol):
    """What a snapshot needs of a mock, which knows this module."""

    @property
    def clock(self) -> MockClock:
        """Its clock."""
        ...

    def state(self) -> JSONObject:
        """Return all resources."""
        ...

    def set_state(self, state: Mapping[str, JSONValue]) -> None:
        """Replace all resources."""

    def advance_clock(self, seconds: float) -> None:
        """Let time pass."""


def save(mock: Kept, path: str | Path) -> None:
    """Write the state and the instant of a mock; the file is there as a whole, or as it was.

    Raises:
        OSError: it cannot be written.
    """
    text = json.dumps({"now": mock.clock.text(), "state": mock.state()}, ensure_ascii=False, indent=1)
    target = Path(os.path.realpath(path))  # a link stays one
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text + "\n")
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink()
        raise


def load(mock: Kept, path: str | Path) -> None:
    """Take over what `save` wrote, with its instant if that is later, or an answer of `GET /_mock/state`.

    Raises:
        OSError: it cannot be read.
        ValueError: it is not such a file; nothing is changed.
    """
    snapshot = read_json(Path(path).read_bytes())
    if not is_object(snapshot):
        raise ValueError("it must be a JSON object")
    if "state" not in snapshot:
        mock.set_state(snapshot)
        return
    now, state = _instant(snapshot.get("now")), snapshot["state"]
    ahead = 0.0 if now is None else (now - mock.clock.now()).total_seconds()
    mock.set_state(state)
    if ahead > 0:
        mock.advance_clock(ahead)


def _instant(text: JSONValue) -> datetime.datetime | None:
    if text is None:
        return None
    try:
        instant = datetime.datetime.fromisoformat(str(text))
    except ValueError:
        raise ValueError(f"now: {text!r:.40} is not an instant such as 2026-01-15T09:30:00Z") from None
    if instant.tzinfo is None or instant.year > LAST_YEAR:
        raise ValueError("now: it must have an offset, and lie before the year 9999")
    return instant
