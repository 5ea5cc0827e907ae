"""The mock's clock: it stands still until it is advanced, or goes with the machine's."""

from __future__ import annotations

import datetime
import math
import time as time_module
from collections.abc import Callable
from typing import Any

LAST = datetime.datetime(9999, 1, 1, tzinfo=datetime.UTC)
"""Where clocks end: what is dated some weeks ahead has a date, too."""
START = datetime.datetime(2026, 1, 15, 9, 30, tzinfo=datetime.UTC)


class MockClock:
    """A clock that stands still until it is told otherwise.

    Args:
        start: its first instant; it must carry its offset.
    """

    def __init__(self, start: datetime.datetime = START) -> None:
        self._now = start

    @property
    def is_still(self) -> bool:
        """Whether time passes only when it is told to."""
        return True

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
            ValueError: the seconds are no number from 0 on, or lead past the year 9998.
        """
        self._now = _later(self._now, seconds)

    def place(self) -> Any:
        """Return where the clock stands, for `restore`."""
        return self._now

    def restore(self, position: Any) -> None:
        """Put the clock back to where it stood."""
        self._now = position


class RunningClock(MockClock):
    """A clock that starts at the machine's time and goes on with it.

    Args:
        time: seconds since 1970.
    """

    def __init__(self, time: Callable[[], float] = time_module.time) -> None:
        super().__init__()
        self._time = time
        self._ahead = 0.0

    @property
    def is_still(self) -> bool:
        """Whether time passes only when it is told to: never."""
        return False

    def now(self) -> datetime.datetime:
        """Return the present instant."""
        return datetime.datetime.fromtimestamp(self._time() + self._ahead, datetime.UTC)

    def advance(self, seconds: float) -> None:
        """Let time pass at once.

        Raises:
            ValueError: the seconds are no number from 0 on, or lead past the year 9998.
        """
        _later(self.now(), seconds)
        self._ahead += seconds

    def place(self) -> Any:
        """Return how far the clock was put ahead, for `restore`."""
        return self._ahead

    def restore(self, position: Any) -> None:
        """Go with the machine again, as far ahead as it was."""
        self._ahead = position


def _later(now: datetime.datetime, seconds: Any) -> datetime.datetime:
    is_number = isinstance(seconds, (int, float)) and not isinstance(seconds, bool)
    if not (is_number and 0 <= seconds < math.inf):
        raise ValueError(f"seconds must be a number not below 0, not {seconds!r:.80}")
    if seconds > (LAST - now).total_seconds():
        raise ValueError("seconds: so many lead past the year 9998")
    return now + datetime.timedelta(seconds=seconds)
