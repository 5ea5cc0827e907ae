"""How a resource gets on: what happens later, and when."""

from __future__ import annotations

from collections.abc import Callable
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


@frozen
class After:
    """A transition happens when so much time has passed on the mock's clock.

    Args:
        seconds: seconds to pass.
    """

    seconds: float


When = Reads | After | str
"""`immediate`: once the request is answered; `manual`: only by `Mock.advance`; or `Reads` or `After`."""


@define(eq=False)
class Transition:
    """Something that will happen to a resource."""

    act: Callable[..., Any]
    when: When
    due: float = 0.0
    reads: int = 0


class Progress:
    """The transitions that are pending, in the order they were planned.

    Args:
        now: seconds of the mock's clock.
        rules: by kind of resource; what is not named is `immediate`.
    """

    def __init__(self, now: Callable[[], float], rules: dict[str, When]) -> None:
        self._now, self.rules = now, rules
        self._pending: dict[tuple[str, Key], Transition] = {}
        self._timed: dict[tuple[str, Key], Transition] = {}  # those that wait for the clock or for nothing at all

    def plan(self, kind: str, key: Key, act: Callable[..., Any], when: When | None = None) -> None:
        """Plan a transition; an earlier one of the same resource is dropped.

        Args:
            kind: kind of the resource.
            key: the project and the identifiers of the resource.
            act: what happens; called with an outcome when one is asked for, else without arguments.
            when: when it happens; default: as the rules say for the kind.
        """
        self.drop(kind, key)
        when = when or self.rules.get(kind, "immediate")
        found = Transition(act, when)
        if isinstance(when, After):
            found.due = self._now() + when.seconds
        if isinstance(when, Reads):
            found.reads = when.count
        elif when != "manual":
            self._timed[kind, key] = found
        self._pending[kind, key] = found

    def drop(self, kind: str, key: Key) -> None:
        """Forget what was planned for a resource."""
        self._pending.pop((kind, key), None)
        self._timed.pop((kind, key), None)

    def settle(self) -> None:
        """Let happen what is due; what that plans to happen at once happens too."""
        while self._timed:
            now = self._now()
            due = [name for name, one in self._timed.items() if one.when == "immediate" or one.due <= now]
            if not due:
                return
            for name in due:
                if name in self._timed:  # one transition may drop another
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
