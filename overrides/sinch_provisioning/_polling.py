"""Polling until a resource is in a state: what to wait for, how long, and when to give up. Pure but for `read`.

The table of states is the one place outside the mock that knows resources of the document by name; what is not in it
can be waited for with `until`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping
from enum import Enum
from operator import attrgetter
from typing import Any, Final, NamedTuple, TypeVar

from attrs import frozen
from sinch_provisioning_api.client import CallOptions

from sinch_provisioning import _validators as check
from sinch_provisioning._config import ClientConfig
from sinch_provisioning._http.deadline import run_with_deadline, run_with_deadline_async
from sinch_provisioning.errors import ConfigurationError, RequestTimeoutError, WaitError
from sinch_provisioning.options import Until

T = TypeVar("T")


class Step(NamedTuple):
    """What the owner of a resource does for it to leave a state.

    Args:
        method: the method of its resource class.
        body: what of the body makes the difference, as a command takes it; empty: the call alone does.
    """

    method: str
    body: str = ""


class States(NamedTuple):
    """States of a kind of resource.

    Args:
        good: those that end a wait well.
        bad: those that end it for good otherwise.
        steps: what its owner does next, by the state that it stays in until then.
    """

    good: frozenset[str]
    bad: frozenset[str]
    steps: Mapping[str, tuple[Step, ...]]


def _states(good: str, bad: str, **steps: tuple[Step, ...]) -> States:
    return States(frozenset(good.split()), frozenset(bad.split()), steps)


_SUBMIT: Final = (Step("update", "--set status=SUBMIT"),)
_REGISTER: Final = (Step("register"), Step("verify"))

KNOWN: Final = {
    "KakaoTalkSender": _states(
        "ACTIVE", "BLOCKED SUSPENDED REJECTED", DRAFT=_SUBMIT, INACTIVE=_REGISTER, VERIFYING=_REGISTER[1:]
    ),
    "KakaoTalkTemplate": _states("APPROVED", "REJECTED", DRAFT=_SUBMIT),
    "WhatsAppSender": _states("ACTIVE", "REJECTED ERROR SUSPENDED", DRAFT=_SUBMIT, PENDING_VERIFICATION=_REGISTER),
    "WhatsAppAccount": _states("ONBOARDED", "REJECTED", DRAFT=_SUBMIT),
    "WhatsAppTemplate": _states("APPROVED", "REJECTED DISABLED", DRAFT=_SUBMIT),
    "RcsSender": _states("LAUNCHED", "UNLAUNCHED", DRAFT=(Step("update", "--body FILE"),), IN_TEST=(Step("launch"),)),
    "Bundle": _states("DONE", "FAILED"),
}
"""What a wait without `until` ends at, by the name of the model: the state, or the status of pending changes."""

Rule = frozenset[str] | Callable[[Any], bool] | None


STATES: Final = ("state", "status", "changes.state", "changes.status")
"""Attributes that hold a state, where nothing says which do."""


def states_of(value: object, attributes: Collection[str]) -> frozenset[str]:
    """Return the states of a resource as texts: its own, and those of its pending changes.

    Args:
        value: the resource.
        attributes: what holds them, each a path with dots.
    """
    texts = (_at(value, path) for path in attributes)
    return frozenset(str(text) for text in texts if isinstance(text, (str, Enum)) and text)


def next_steps(resource: object, states: Collection[str], called: Step) -> tuple[Step, ...]:
    """Return what the owner of a resource has yet to do before it can be ready; nothing where it goes on by itself.

    Args:
        resource: the resource.
        states: its states.
        called: what was called last, with what of its body is a step; that step, and what comes before it, is done.
    """
    known = KNOWN.get(type(resource).__name__)
    if known is None or known.good & {*states}:
        return ()
    steps = next((known.steps[state] for state in sorted(states) if state in known.steps), ())
    done = [number for number, step in enumerate(steps, 1) if _is_done(step, called)]
    return steps[max(done, default=0) :]


def _is_done(step: Step, called: Step) -> bool:
    return step.body == called.body if step.body else step.method == called.method


def _at(value: object, path: str) -> object:
    try:
        return attrgetter(path)(value)
    except AttributeError:  # there are no pending changes, or such a resource has no such attribute
        return None


@check.spelled
@frozen(kw_only=True)
class Wait:
    """What is waited for, and how long.

    Args:
        until: a state, several, or a test of the resource; None: what is known of its kind.
        failed: states, or a test, that end the wait with an error; None: what is known of its kind.
        deadline: seconds the wait may take.
        interval: seconds before the second read; each further wait is half as long again, up to `max_interval`.
        max_interval: seconds between two reads at most.
        options: of each read.
        after: what was called before: the wait ends once two reads in a row say that its owner has to do something for
            the resource to become ready; None: it goes on, for another person may do it.
    """

    until: Until = None
    failed: Until = None
    deadline: float = 300.0
    interval: float = 1.0
    max_interval: float = 15.0
    options: CallOptions | None = None
    after: Step | None = None


class Waiting:
    """One wait under way: looks at what was read, and says how long to wait for the next read.

    Args:
        wait: what is waited for, and how long.
        states: the attributes that hold a state of the resource.
        config: whose clock, and whose source of numbers, are used.
    """

    def __init__(self, wait: Wait, states: Collection[str], config: ClientConfig) -> None:
        self._until = _checked("until", wait.until)
        self._failed = _checked("failed", wait.failed)
        self._deadline = check.seconds("deadline", wait.deadline)
        self._interval = check.seconds("interval", wait.interval)
        self._max_interval = check.seconds("max_interval", wait.max_interval)
        self._after = wait.after
        self._states = states
        self._monotonic = config.monotonic
        self._random = config.random
        self._started = config.monotonic()
        self._last: object = None
        self._last_states: frozenset[str] | None = None

    def _remaining(self) -> float:
        return self._deadline - (self._monotonic() - self._started)

    def read(self, read: Callable[[], T]) -> T:
        """Return what a read gives; its calls end with the wait.

        Raises:
            WaitError: the read had not ended by then.
        """
        try:
            return run_with_deadline(self._remaining, read)
        except RequestTimeoutError as error:
            self._refuse_late(error)
            raise

    async def read_async(self, read: Callable[[], Awaitable[T]]) -> T:
        """Do what `read` does, without blocking."""
        try:
            return await run_with_deadline_async(self._remaining, read)
        except RequestTimeoutError as error:
            self._refuse_late(error)
            raise

    def _refuse_late(self, error: RequestTimeoutError) -> None:
        if error.phase == "deadline" and self._remaining() <= 0:
            message = f"the last read had not ended after the {self._deadline:g} s of the wait"
            raise WaitError(message, last=self._last, timed_out=True) from error

    def is_over(self, resource: object) -> bool:
        """Return whether the wait is over.

        Raises:
            WaitError: the resource can not become what is waited for.
        """
        self._last = resource
        known = KNOWN.get(type(resource).__name__)
        if self._until is None and known is None:
            return _unknown(resource)
        states = states_of(resource, self._states)
        before, self._last_states = self._last_states, states
        good = known.good if self._until is None and known else self._until
        if _met(good, resource, states):
            return True
        shown = ", ".join(sorted(states)) or "something else"
        if _met(self._bad(known, good), resource, states):
            raise WaitError(f"the resource ended as {shown}, which is not what was waited for", last=resource)
        if states == before and self._is_up_to_its_owner(resource, states):  # the first may be older than the call
            raise WaitError(f"the resource is {shown} and stays so until the next step is taken", last=resource)
        return False

    def _is_up_to_its_owner(self, resource: object, states: Collection[str]) -> bool:
        if self._until is not None or self._after is None:
            return False
        return bool(next_steps(resource, states, self._after))

    def _bad(self, known: States | None, good: Rule) -> Rule:
        if self._failed is not None or known is None:
            return self._failed
        return known.bad - (good if isinstance(good, frozenset) else frozenset())

    def pause(self, last: object) -> float:
        """Return the seconds to wait before the next read.

        Raises:
            WaitError: the deadline would pass.
        """
        wait = self._interval * (0.8 + 0.4 * self._random())
        self._interval = min(self._interval * 1.5, self._max_interval)
        if wait >= self._remaining():
            states = ", ".join(sorted(states_of(last, self._states))) or "without a state"
            raise WaitError(f"after {self._deadline:g} s the resource was still {states}", last=last, timed_out=True)
        return wait


def _unknown(resource: object) -> bool:
    """Return False for an answer that is not what the document says, as the next one may be.

    Raises:
        ConfigurationError: it is a resource of which it is not known when it is ready.
    """
    if resource is None or isinstance(resource, (str, int, float, list)):
        return False
    raise ConfigurationError(f"until= is needed: it is not known when a {type(resource).__name__} is ready")


def _checked(name: str, value: Until) -> Rule:
    if value is None or callable(value):
        return value
    states = frozenset({value} if isinstance(value, str) else value if isinstance(value, Collection) else ())
    if not states or not all(isinstance(state, str) for state in states):
        raise ConfigurationError(f"{name} must be a state, several states, or a function of the resource")
    return frozenset(str(state) for state in states)


def _met(rule: Rule, resource: object, states: frozenset[str]) -> bool:
    if rule is None:
        return False
    return bool(rule(resource)) if callable(rule) else bool(rule & states)
