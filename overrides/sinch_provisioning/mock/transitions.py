"""Transitions of resources: what happens to one later, and when."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches
from typing import Any, NamedTuple

from attrs import define, field, frozen

from sinch_provisioning._json import JSONObject, JSONValue

Key = tuple[str, ...]
LATEST = 1e12
"""Seconds that no transition waits for: beyond the last instant of any clock."""


@frozen
class Reads:
    """A transition happens when the resource was read so often.

    Args:
        count: reads that still show the state before.
    """

    count: int

    def __attrs_post_init__(self) -> None:
        value: object = self.count
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
        value: object = self.seconds
        if not isinstance(value, (int, float)) or isinstance(value, bool) or not 0 <= value < LATEST:
            raise ValueError(f"after must be a number of seconds from 0 to {LATEST:g}, not {value!r:.80}")


When = Reads | After | str
"""`immediate`: once the request is answered; `manual`: only by `Mock.trigger`; or `Reads` or `After`."""


ALL = "*"
"""The kind of a rule for all kinds that have none of their own."""


class Kind(NamedTuple):
    """A kind of transition.

    Args:
        key: what its resources are known by, in words.
        text: what happens, in a sentence.
        outcomes: how it can end; none: in one way alone.
        by_hand: whether no rule moves it.
    """

    key: str
    text: str
    outcomes: tuple[str, ...]
    by_hand: bool = False


def checked_kind(kind: str, kinds: Mapping[str, Kind]) -> str:
    """Return the name of a kind.

    Raises:
        ValueError: there are kinds, but none of this name; the text names the nearest.
    """
    if kinds and kind not in kinds:
        raise ValueError(f"there is no kind {kind}{_nearest(kind, kinds)}; known are {', '.join(kinds)}")
    return kind


def checked(rules: Mapping[str, When] | When | None, kinds: Mapping[str, Kind]) -> dict[str, When]:
    """Return rules by kind of transition.

    Args:
        rules: by kind, or one for all kinds.
        kinds: those that there are; empty: any.

    Raises:
        ValueError: a rule is not one of those `When` allows, or for no kind that there is; the text names its kind.
    """
    by_kind = dict(rules) if isinstance(rules, Mapping) else {} if rules is None else {ALL: rules}
    for kind, when in by_kind.items():
        if not isinstance(when, (Reads, After)) and when not in ("immediate", "manual"):
            raise ValueError(f"transitions: {kind} must be immediate, manual, Reads(n) or After(seconds), not {when!r}")
        if kind != ALL and checked_kind(kind, kinds) in kinds and kinds[kind].by_hand and when != "manual":
            raise ValueError(f"transitions: {kind} happens by `trigger` alone; a rule for it would do nothing")
    return by_kind


def rules_of(value: JSONValue) -> dict[str, When]:
    """Return rules from plain values, as scenarios and the control API have them.

    Args:
        value: `immediate` or `manual` for all kinds; or by kind one of these, `{reads: n}` or `{after: seconds}`.

    Raises:
        ValueError: they are not of that form; the text names the kind.
    """
    if value in ("immediate", "manual"):
        return {ALL: str(value)}
    if not isinstance(value, Mapping):
        raise ValueError("transitions must be an object, or immediate or manual for all kinds")  # noqa: TRY004
    return {transition: _when(transition, when) for transition, when in value.items()}


def _when(transition: str, value: JSONValue) -> When:
    if value in ("immediate", "manual"):
        return str(value)
    if isinstance(value, Mapping) and len(value) == 1:
        ((name, amount),) = value.items()
        try:
            if name == "reads":
                return Reads(amount)
            if name == "after":
                return After(amount)
        except ValueError as error:
            raise ValueError(f"transitions: {transition}: {error}") from None
    raise ValueError(f"transitions: {transition} must be immediate, manual, {{reads: n}} or {{after: seconds}}")


@define(eq=False)
class TransitionRules:
    """When transitions happen, by kind; what was scheduled by an earlier rule keeps to it.

    Args:
        kinds: the kinds that there are; empty: any.
        by_kind: the rules, `*` for all other kinds.
    """

    kinds: Mapping[str, Kind]
    by_kind: dict[str, When] = field(factory=dict[str, When])

    def set(self, rules: Mapping[str, When] | When | None) -> None:
        """Replace the rules.

        Args:
            rules: by kind, or one for all kinds; None: all are `immediate`.

        Raises:
            ValueError: a rule makes no sense; the text names its kind, and nothing is changed.
        """
        by_kind = checked(rules, self.kinds)
        self.by_kind.clear()
        self.by_kind.update(by_kind)

    def plain(self) -> JSONObject:
        """Return the rules as plain values, which `rules_of` takes back."""
        return {
            kind: {"reads": when.count}
            if isinstance(when, Reads)
            else {"after": when.seconds}
            if isinstance(when, After)
            else when
            for kind, when in self.by_kind.items()
        }


@define(eq=False)
class Transition:
    """Something that will happen to a resource."""

    act: Callable[..., Any]
    when: When
    reads: int = 0


class Transitions:
    """The transitions that are pending.

    Those that wait for the clock, or for nothing at all, happen in the order they are due, and what is due at one
    instant in the order it was scheduled.

    Args:
        now: seconds of the mock's clock.
        rules: by kind of resource, `*` for all others; what is not named is `immediate`.
        changed: called when a transition happens.
    """

    def __init__(
        self, now: Callable[[], float], rules: dict[str, When], changed: Callable[[], object] = lambda: None
    ) -> None:
        self._now = now
        self._rules = rules
        self._changed = changed
        self._pending: dict[tuple[str, Key], Transition] = {}
        self._counted: dict[str, dict[Key, None]] = {}  # of each kind those that wait for reads
        self._timed: list[tuple[float, int, tuple[str, Key], Transition]] = []  # a heap; what was cancelled stays in it
        self._scheduled = 0

    def when(self, kind: str, default: When = "immediate") -> When:
        """Return when the transitions of a kind happen."""
        return self._rules.get(kind) or self._rules.get(ALL, default)

    def schedule(self, kind: str, key: Key, act: Callable[..., Any], when: When | None = None) -> None:
        """Schedule a transition; an earlier one of the same resource is cancelled.

        Args:
            kind: kind of the resource.
            key: the project and the identifiers of the resource.
            act: what happens; called with an outcome when one is asked for, else without arguments.
            when: when it happens; default: as the rules say for the kind.
        """
        when = when or self.when(kind)
        transition = Transition(act, when)
        if isinstance(when, Reads):
            transition.reads = when.count
        elif when != "manual":
            self._scheduled += 1
            due = self._now() + (when.seconds if isinstance(when, After) else 0.0)
            heapq.heappush(self._timed, (due, self._scheduled, (kind, key), transition))
        self._put(kind, key, transition)

    def _put(self, kind: str, key: Key, transition: Transition) -> None:
        self.cancel(kind, key)
        self._pending[kind, key] = transition
        if isinstance(transition.when, Reads):
            self._counted.setdefault(kind, {})[key] = None

    def clear(self) -> None:
        """Forget everything that was scheduled."""
        self._pending.clear()
        self._counted.clear()
        self._timed.clear()

    def cancel(self, kind: str, key: Key) -> None:
        """Forget what was scheduled for a resource."""
        self._pending.pop((kind, key), None)
        self._counted.get(kind, {}).pop(key, None)

    def run_due(self) -> None:
        """Let happen what is due; what that schedules to happen at once happens too."""
        while self._timed:
            due, _, name, transition = self._timed[0]
            is_wanted = self._pending.get(name) is transition
            if is_wanted and due > self._now() + 1e-6:  # seconds are floats
                return
            heapq.heappop(self._timed)
            if is_wanted:
                self.trigger(*name)

    def read(self, kind: str, key: Key) -> None:
        """Count a read of a resource, before it is answered."""
        transition = self._pending.get((kind, key))
        if transition is not None and isinstance(transition.when, Reads):
            transition.reads -= 1
            if transition.reads < 0:
                self.trigger(kind, key)

    def read_all(self, kind: str, project: str) -> None:
        """Count a read of every resource of a kind in a project for which something is scheduled."""
        for key in list(self._counted.get(kind, ())):
            if key[0] == project:
                self.read(kind, key)

    def trigger(self, kind: str, key: Key, outcome: str | None = None) -> bool:
        """Let the scheduled transition of a resource happen now, with an outcome; return whether there was one."""
        transition = self._pending.get((kind, key))
        if transition is None:
            return False
        self.cancel(kind, key)
        self._changed()
        if outcome is None:
            transition.act()
        else:
            try:
                transition.act(outcome)
            except BaseException:
                self._put(kind, key, transition)  # an outcome that is not known ends nothing
                raise
        return True


def unknown_outcome(outcome: str, known: Iterable[str]) -> ValueError:
    """Return the error for an outcome that a transition does not have."""
    names = list(known)
    return ValueError(f"outcome {outcome} is not known{_nearest(outcome, names)}; known are {', '.join(names)}")


def _nearest(name: str, known: Iterable[str]) -> str:
    folded = {candidate.lower(): candidate for candidate in known}
    near = get_close_matches(name.lower(), folded, 2)
    return f"; did you mean {' or '.join(folded[match] for match in near)}?" if near else ""
