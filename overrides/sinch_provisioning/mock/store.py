"""What the mock remembers: resources by project, a clock that stands still, identifiers that repeat with the seed."""

from __future__ import annotations

import copy
import datetime
import hashlib
import math
import time
from collections.abc import Callable, Iterator, Mapping, MutableMapping
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
        """Let time pass.

        Raises:
            ValueError: the seconds are no number from 0 on, or lead past the year 9999.
        """
        _check_seconds(seconds)
        try:
            self._now += datetime.timedelta(seconds=seconds)
        except OverflowError:
            raise ValueError(f"seconds: {seconds} leads past the year 9999") from None

    def place(self) -> Any:
        """Return where the clock stands, for `restore`."""
        return self._now

    def restore(self, place: Any) -> None:
        """Put the clock back to where it stood."""
        self._now = place


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
        """Let time pass at once.

        Raises:
            ValueError: the seconds are no number from 0 on, or lead past the year 9999.
        """
        _check_seconds(seconds)
        try:
            self.now() + datetime.timedelta(seconds=seconds)
        except OverflowError:
            raise ValueError(f"seconds: {seconds} leads past the year 9999") from None
        self._ahead += seconds

    def place(self) -> Any:
        """Return how far the clock was put ahead, for `restore`."""
        return self._ahead

    def restore(self, place: Any) -> None:
        """Go with the machine again, as far ahead as it was."""
        self._ahead = place


def _check_seconds(seconds: Any) -> None:
    is_number = isinstance(seconds, (int, float)) and not isinstance(seconds, bool)
    if not is_number or not 0 <= seconds < math.inf:
        raise ValueError(f"seconds must be a number not below 0, not {seconds!r}")


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
            if any(kinds.values())
        }

    def trial(self, *, is_read: bool) -> Store:
        """Return a store that shows the same and whose changes are forgotten with it; this one stays as it is.

        Args:
            is_read: resources are looked at, not changed: they need no copies.
        """
        return _Trial(self, is_read=is_read)

    def replace(self, state: Mapping[str, Mapping[str, Mapping[str, Any]]]) -> None:
        """Take over what `state` returned; refuse what does not have its shape, and change nothing then."""
        projects: dict[str, dict[str, dict[Any, dict[str, Any]]]] = {}
        for project, kinds in _mapping(state, "the state").items():
            for kind, found in _mapping(kinds, project).items():
                for key, value in _mapping(found, f"{project}/{kind}").items():
                    resource = copy.deepcopy(dict(_mapping(value, f"{project}/{kind}/{key}")))
                    projects.setdefault(project, {}).setdefault(kind, {})[_read(key)] = resource
        self._projects = projects


class _Trial(Store):
    def __init__(self, store: Store, *, is_read: bool) -> None:
        super().__init__()
        self._store, self._is_read = store, is_read

    def of(self, project: str, kind: str) -> Any:
        """Return the resources of a kind, each copied when it is first looked at."""
        kinds: dict[str, Any] = self._projects.setdefault(project, {})
        if kind not in kinds:
            kinds[kind] = _Copies(self._store.of(project, kind), is_read=self._is_read)
        return kinds[kind]


class _Copies(MutableMapping[Any, Any]):
    """A dictionary over another one, which it does not change; values are copied when they are first looked at."""

    def __init__(self, under: Mapping[Any, Any], *, is_read: bool) -> None:
        self._under, self._is_read = under, is_read
        self._own: dict[Any, Any] = {}
        self._gone: set[Any] = set()

    def __getitem__(self, key: Any) -> Any:
        if key in self._own:
            return self._own[key]
        if key in self._gone:
            raise KeyError(key)
        value = self._under[key]
        if self._is_read:
            return value
        return self._own.setdefault(key, copy.deepcopy(value))

    def __setitem__(self, key: Any, value: Any) -> None:
        self._own[key] = value

    def __delitem__(self, key: Any) -> None:
        if key not in self:
            raise KeyError(key)
        self._own.pop(key, None)
        self._gone.add(key)

    def __contains__(self, key: object) -> bool:
        return key in self._own or (key in self._under and key not in self._gone)

    def __iter__(self) -> Iterator[Any]:
        yield from (key for key in self._under if key in self)
        yield from (key for key in list(self._own) if key not in self._under)

    def __len__(self) -> int:
        return sum(1 for _ in self)


def _mapping(value: Any, place: str) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise ValueError(f"state: {place} must be an object")  # noqa: TRY004 - bad input
    return value


def _written(key: Any) -> str:
    parts = key if isinstance(key, tuple) else (key,)
    return "/".join(str(part).replace("%", "%25").replace("/", "%2F") for part in parts)


def _read(text: str) -> Any:
    parts = [unquote(part) for part in text.split("/")]
    return tuple(parts) if len(parts) > 1 else parts[0]
