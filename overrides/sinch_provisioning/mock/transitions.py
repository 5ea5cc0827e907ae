"""How a resource gets on: what happens later, and when."""

from __future__ import annotations

import heapq
import math
from collections.abc import Callable, Mapping
from typing import Any

from attrs import define, frozen

Key = tuple[str, ...]


@frozen
class Reads:
    """A transition happens when the resource was read so often.

    Args:
        count: reads that still show the state before.
    """

    count: int

    def __attrs_post_init__(self) -> None:
        value: Any = self.count
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            raise ValueError(f"reads must be a whole number, not below 0, not {value!r}")


@frozen
class After:
    """A transition happens when so much time has passed on the mock's clock.

    Args:
        seconds: seconds to pass.
    """

    seconds: float

    def __attrs_post_init__(self) -> None:
        value: Any = self.seconds
        if not isinstance(value, (int, float)) or isinstance(value, bool) or not 0 <= value < math.inf:
            raise ValueError(f"after must be a number of seconds, not below 0, not {value!r}")


When = Reads | After | str
"""`immediate`: once the request is answered; `manual`: only by `Mock.advance`; or `Reads` or `After`."""


def checked(rules: Mapping[str, Any]) -> dict[str, When]:
    """Return rules by kind of resource; refuse what is none.

    Raises:
        ValueError: a rule is none of those `When` allows; the text names its kind.
    """
    for kind, when in rules.items():
        if not isinstance(when, (Reads, After)) and when not in ("immediate", "manual"):
            raise ValueError(f"progress: {kind} must be immediate, manual, Reads(n) or After(seconds), not {when!r}")
    return dict(rules)


@define(eq=False)
class Transition:
    """Something that will happen to a resource."""

    act: Callable[..., Any]
    when: When
    reads: int = 0


class Progress:
    """The transitions that are pending.

    Those that wait for the clock, or for nothing at all, happen in the order they are due, and what is due at one
    instant in the order it was planned.

    Args:
        now: seconds of the mock's clock.
        rules: by kind of resource; what is not named is `immediate`.
    """

    def __init__(self, now: Callable[[], float], rules: dict[str, When]) -> None:
        self._now, self.rules = now, rules
        self._pending: dict[tuple[str, Key], Transition] = {}
        self._timed: list[tuple[float, int, tuple[str, Key], Transition]] = []  # a heap; what was dropped stays in it
        self._planned = 0

    def plan(self, kind: str, key: Key, act: Callable[..., Any], when: When | None = None) -> None:
        """Plan a transition; an earlier one of the same resource is dropped.

        Args:
            kind: kind of the resource.
            key: the project and the identifiers of the resource.
            act: what happens; called with an outcome when one is asked for, else without arguments.
            when: when it happens; default: as the rules say for the kind.
        """
        when = when or self.rules.get(kind, "immediate")
        found = Transition(act, when)
        if isinstance(when, Reads):
            found.reads = when.count
        elif when != "manual":
            self._planned += 1
            due = self._now() + (when.seconds if isinstance(when, After) else 0.0)
            heapq.heappush(self._timed, (due, self._planned, (kind, key), found))
        self._pending[kind, key] = found

    def drop(self, kind: str, key: Key) -> None:
        """Forget what was planned for a resource."""
        self._pending.pop((kind, key), None)

    def settle(self) -> None:
        """Let happen what is due; what that plans to happen at once happens too."""
        while self._timed:
            due, _, name, found = self._timed[0]
            is_wanted = self._pending.get(name) is found
            if is_wanted and due > self._now() + 1e-6:  # seconds are floats
                return
            heapq.heappop(self._timed)
            if is_wanted:
                self.advance(*name)

    def read(self, kind: str, key: Key) -> None:
        """Count a read of a resource, before it is answered."""
        found = self._pending.get((kind, key))
        if found is not None and isinstance(found.when, Reads):
            found.reads -= 1
            if found.reads < 0:
                self.advance(kind, key)

    def advance(self, kind: str, key: Key, outcome: str | None = None) -> bool:
        """Let the planned transition of a resource happen now, with an outcome; return whether there was one."""
        found = self._pending.get((kind, key))
        if found is None:
            return False
        self.drop(kind, key)
        if outcome is None:
            found.act()
        else:
            try:
                found.act(outcome)
            except BaseException:
                self._pending[kind, key] = found  # an outcome nobody knows ends nothing
                raise
        return True
