"""Polling until a resource is in a state: what to wait for, how long, and when to give up. Pure but for `read`.

The table of states is the one place outside the mock that knows resources of the document by name; what is not in it
can be waited for with `until`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from enum import Enum
from typing import Any, Final, NamedTuple

from sinch_provisioning._http.deadline import WAIT
from sinch_provisioning.errors import ConfigurationError, RequestTimeoutError, WaitError
from sinch_provisioning.options import seconds


class States(NamedTuple):
    """States of a kind of resource that end a wait: well, or for good otherwise."""

    good: frozenset[str]
    bad: frozenset[str]


def _states(good: str, bad: str) -> States:
    return States(frozenset(good.split()), frozenset(bad.split()))


KNOWN: Final = {
    "KakaoTalkSender": _states("ACTIVE", "BLOCKED SUSPENDED REJECTED"),
    "KakaoTalkTemplate": _states("APPROVED", "REJECTED"),
    "WhatsAppSender": _states("ACTIVE", "REJECTED ERROR SUSPENDED"),
    "WhatsAppAccount": _states("ONBOARDED", "REJECTED"),
    "WhatsAppTemplate": _states("APPROVED", "REJECTED DISABLED"),
    "RcsSender": _states("LAUNCHED", "UNLAUNCHED"),
    "Bundle": _states("DONE", "FAILED"),
}
"""What a wait without `until` ends at, by the name of the model: the state, or the status of pending changes."""

Until = str | Collection[str] | Callable[[Any], bool] | None


def texts(value: Any) -> frozenset[str]:
    """Return the state, and the status of pending changes, of a resource as texts."""
    changes = getattr(value, "changes", None)
    found = (getattr(value, "state", None), getattr(changes, "status", None) if changes else None)
    return frozenset(str(one) for one in found if isinstance(one, (str, Enum)) and one)


class Wait:
    """One wait: judges what was read, and says how long to wait for the next read.

    Args:
        until: a state, several, or a test of the resource; None: what is known of its kind.
        failure: states, or a test, that end the wait with an error; None: what is known of its kind.
        deadline: seconds the wait may take.
        every: seconds before the second read; each further wait is half as long again, up to `cap`.
        cap: seconds between two reads at most.
        clock: seconds of a clock that never goes back.
        random: source of numbers from 0 to 1.
    """

    def __init__(
        self,
        *,
        until: Until,
        failure: Until,
        deadline: float,
        every: float,
        cap: float,
        clock: Callable[[], float],
        random: Callable[[], float],
    ) -> None:
        self._until, self._failure = _checked("until", until), _checked("failure", failure)
        self._deadline = seconds("deadline", deadline)
        self._pause, self._cap = seconds("every", every), seconds("cap", cap)
        self._clock, self._random = clock, random
        self._started = clock()
        self._last: Any = None

    def _left(self) -> float:
        return self._deadline - (self._clock() - self._started)

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Have the calls of a read end with the wait.

        Raises:
            WaitError: the read had not ended by then.
        """
        token = WAIT.set(self._left)
        try:
            yield
        except RequestTimeoutError as error:
            if error.phase != "deadline" or self._left() > 0:
                raise
            message = f"the last read had not ended after the {self._deadline:g} s of the wait"
            raise WaitError(message, last=self._last, timed_out=True) from error
        finally:
            WAIT.reset(token)

    def judge(self, resource: Any) -> bool:
        """Return whether the wait is over.

        Raises:
            WaitError: the resource can not become what is waited for.
        """
        self._last = resource
        known = KNOWN.get(type(resource).__name__)
        if self._until is None and known is None:
            raise ConfigurationError(f"until= is needed: it is not known when a {type(resource).__name__} is ready")
        now = texts(resource)
        good = known.good if self._until is None and known else self._until
        if _met(good, resource, now):
            return True
        bad: Any = self._failure
        if bad is None and known is not None:
            bad = known.bad - (good if isinstance(good, frozenset) else frozenset())
        if bad is not None and _met(bad, resource, now):
            message = (
                f"the resource ended as {', '.join(sorted(now)) or 'something else'}, which is not what was waited for"
            )
            raise WaitError(message, last=resource)
        return False

    def pause(self, last: Any) -> float:
        """Return the seconds to wait before the next read.

        Raises:
            WaitError: the deadline would pass.
        """
        left = self._left()
        wait = self._pause * (0.8 + 0.4 * self._random())
        self._pause = min(self._pause * 1.5, self._cap)
        if wait >= left:
            states = ", ".join(sorted(texts(last))) or "without a state"
            raise WaitError(f"after {self._deadline:g} s the resource was still {states}", last=last, timed_out=True)
        return wait


def _checked(name: str, value: Until) -> Any:
    if value is None or callable(value):
        return value
    found = frozenset({value} if isinstance(value, str) else value if isinstance(value, Collection) else ())
    if not found or not all(isinstance(one, str) for one in found):
        raise ConfigurationError(f"{name} must be a state, several states, or a function of the resource")
    return frozenset(str(one) for one in found)


def _met(rule: Any, resource: Any, states: frozenset[str]) -> bool:
    return bool(rule(resource)) if callable(rule) else bool(rule & states)
