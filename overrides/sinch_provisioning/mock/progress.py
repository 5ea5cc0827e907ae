"""How a resource gets on: what happens later, and when."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from attrs import define, frozen


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
"""`immediate`: before the next request; `manual`: only by `Mock.advance`; or `Reads` or `After`."""


@define
class Transition:
    """Something that will happen to a resource."""

    kind: str
    key: tuple[str, ...]
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
        self._pending: list[Transition] = []

    def plan(self, kind: str, key: tuple[str, ...], act: Callable[..., Any]) -> None:
        """Plan a transition; an earlier one of the same resource is dropped.

        Args:
            kind: kind of the resource.
            key: the project and the identifiers of the resource.
            act: what happens; called with an outcome when one is asked for, else without arguments.
        """
        self.drop(kind, key)
        when = self.rules.get(kind, "immediate")
        due = self._now() + when.seconds if isinstance(when, After) else 0.0
        reads = when.count if isinstance(when, Reads) else 0
        self._pending.append(Transition(kind, key, act, when, due, reads))

    def drop(self, kind: str, key: tuple[str, ...]) -> None:
        """Forget what was planned for a resource."""
        self._pending = [one for one in self._pending if (one.kind, one.key) != (kind, key)]

    def settle(self) -> None:
        """Let happen what is due, before a request is answered."""
        now = self._now()
        due = [
            one for one in self._pending if one.when == "immediate" or (isinstance(one.when, After) and one.due <= now)
        ]
        for one in due:
            self._pending.remove(one)
            one.act()

    def read(self, kind: str, key: tuple[str, ...]) -> None:
        """Count a read of a resource, before it is answered."""
        for one in [one for one in self._pending if (one.kind, one.key) == (kind, key) and isinstance(one.when, Reads)]:
            if one.reads <= 0:
                self._pending.remove(one)
                one.act()
            one.reads -= 1

    def advance(self, kind: str, key: tuple[str, ...], outcome: str | None = None) -> bool:
        """Let the planned transition of a resource happen now, with an outcome; return whether there was one."""
        for one in [one for one in self._pending if (one.kind, one.key) == (kind, key)]:
            self._pending.remove(one)
            one.act() if outcome is None else one.act(outcome)
            return True
        return False
