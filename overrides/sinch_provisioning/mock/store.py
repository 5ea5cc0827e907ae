"""What the mock remembers: resources by project, a clock that stands still, identifiers that repeat with the seed."""

from __future__ import annotations

import copy
import datetime
import hashlib
import time
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import unquote

START = datetime.datetime(2026, 1, 15, 9, 30, tzinfo=datetime.UTC)


class MockClock:
    """A clock that stands still until it is told otherwise.

    Args:
        start: its first instant; it must carry its offset.
    """

    def __init__(self, start: datetime.datetime = START) -> None:
        self._now = start

    def now(self) -> datetime.datetime:
        """Return the present instant."""
        return self._now

    def seconds(self) -> float:
        """Return the present instant in seconds since 1970."""
        return self.now().timestamp()

    def text(self) -> str:
        """Return the present instant as the API writes it."""
        return self.now().isoformat(timespec="milliseconds").replace("+00:00", "Z")

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        self._now += datetime.timedelta(seconds=seconds)


class RunningClock(MockClock):
    """A clock that starts at the machine's time and goes on with it.

    Args:
        wall: seconds since 1970.
    """

    def __init__(self, wall: Callable[[], float] = time.time) -> None:
        super().__init__()
        self._wall, self._ahead = wall, 0.0

    def now(self) -> datetime.datetime:
        """Return the present instant."""
        return datetime.datetime.fromtimestamp(self._wall() + self._ahead, datetime.UTC)

    def advance(self, seconds: float) -> None:
        """Let time pass at once."""
        self._ahead += seconds


class Identifiers:
    """Identifiers that are the same for the same seed and the same requests.

    Args:
        seed: where they begin.
    """

    def __init__(self, seed: int) -> None:
        self._seed, self._count, self._nonces = seed, 0, 0

    def uuid(self) -> str:
        """Return a new UUID."""
        digest = self._digest()
        return f"{digest[:8]}-{digest[8:12]}-4{digest[13:16]}-8{digest[17:20]}-{digest[20:32]}"

    def hexadecimal(self, length: int = 32) -> str:
        """Return a new identifier of hexadecimal digits."""
        return self._digest()[:length]

    def nonce(self) -> str:
        """Return a new nonce, which does not move the identifiers of resources."""
        self._nonces += 1
        return hashlib.sha256(f"{self._seed}:nonce:{self._nonces}".encode()).hexdigest()[:26].upper()

    def _digest(self) -> str:
        self._count += 1
        return hashlib.sha256(f"{self._seed}:{self._count}".encode()).hexdigest()


class Store:
    """Resources by project and kind, in the order they were made."""

    def __init__(self) -> None:
        self._projects: dict[str, dict[str, dict[Any, dict[str, Any]]]] = {}

    def of(self, project: str, kind: str) -> dict[Any, dict[str, Any]]:
        """Return the resources of a kind in a project, by key."""
        return self._projects.setdefault(project, {}).setdefault(kind, {})

    def state(self) -> dict[str, Any]:
        """Return everything as JSON values, by project, kind and key; a key of several parts is joined with `/`."""
        return {
            project: {
                kind: {_written(key): copy.deepcopy(value) for key, value in found.items()}
                for kind, found in kinds.items()
                if found
            }
            for project, kinds in self._projects.items()
        }

    def replace(self, state: Mapping[str, Mapping[str, Mapping[str, Any]]]) -> None:
        """Take over what `state` returned; refuse what does not have its shape, and change nothing then."""
        projects: dict[str, dict[str, dict[Any, dict[str, Any]]]] = {}
        for project, kinds in _mapping(state, "the state").items():
            for kind, found in _mapping(kinds, project).items():
                for key, value in _mapping(found, f"{project}/{kind}").items():
                    resource = copy.deepcopy(dict(_mapping(value, f"{project}/{kind}/{key}")))
                    projects.setdefault(project, {}).setdefault(kind, {})[_read(key)] = resource
        self._projects = projects


def _mapping(value: Any, place: str) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise ValueError(f"state: {place} must be an object")  # noqa: TRY004 - bad input
    return value


def _written(key: Any) -> str:
    parts = key if isinstance(key, tuple) else (key,)
    return "/".join(str(part).replace("%", "%25").replace("/", "%2F") for part in parts)


def _read(text: str) -> Any:
    parts = tuple(unquote(part) for part in text.split("/"))
    return parts if len(parts) > 1 else parts[0]
