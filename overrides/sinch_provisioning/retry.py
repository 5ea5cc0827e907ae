"""Whether a request is tried again, decided by a pure function over a value, `RetryPolicy`."""

from __future__ import annotations

import datetime
import re
import threading
from collections.abc import Callable, Iterable
from email.utils import parsedate_to_datetime
from typing import NamedTuple

from attrs import field, frozen

from sinch_provisioning import _validators as check
from sinch_provisioning._process import renew_after_fork
from sinch_provisioning.errors import ConfigurationError

__all__ = ["RetryBudget", "RetryPolicy"]

SECONDS = re.compile(r"\s*[0-9]+(\.[0-9]+)?\s*", re.ASCII)  # RFC 9110 has whole seconds; some servers send parts
REPEATABLE = frozenset({"GET", "HEAD", "OPTIONS", "DELETE", "PUT"})


def _statuses(values: Iterable[int]) -> frozenset[int]:
    try:
        statuses = frozenset(values)
    except TypeError:
        statuses = frozenset({-1})
    if not all(check.is_number(status) and 400 <= status <= 599 for status in statuses):
        raise ConfigurationError(f"statuses must be error statuses such as {{429, 503}}, not {values!r}")
    return statuses


@check.spelled
@frozen(kw_only=True)
class RetryPolicy:
    """When and how long to wait before a request is tried again. A value: comparable, printable, immutable.

    A request that was never sent is always safe to repeat. Reads, DELETE and PUT are repeated after `statuses` and
    after a lost answer; POST and PATCH only after 429 or a 503 with Retry-After; an operation whose GET acts never.

    Args:
        max_attempts: tries in all, the first included; 1 means no retry.
        initial_delay: seconds before the first retry, before jitter.
        multiplier: factor from one wait to the next.
        max_delay: seconds a wait may last at most.
        jitter: share of a wait that is random, 0 to 1.
        max_retry_after: seconds of a server's Retry-After that are honoured; beyond it the call fails at once.
        statuses: statuses after which a repeatable request is tried again.
    """

    max_attempts: int = 3
    initial_delay: float = 0.5
    multiplier: float = 2.0
    max_delay: float = 8.0
    jitter: float = 1.0
    max_retry_after: float = 30.0
    statuses: frozenset[int] = field(default=frozenset({408, 429, 500, 502, 503, 504}), converter=_statuses)

    def __attrs_post_init__(self) -> None:
        check.whole("max_attempts", self.max_attempts)
        for name in ("initial_delay", "multiplier", "max_delay", "max_retry_after"):
            check.at_least(name, getattr(self, name))
        if not 0 <= check.at_least("jitter", self.jitter) <= 1:
            raise ConfigurationError(f"jitter must be between 0 and 1, not {self.jitter!r}")

    @classmethod
    def none(cls) -> RetryPolicy:
        """Return the policy that never tries again."""
        return cls(max_attempts=1)

    def backoff(self, attempt: int, random: Callable[[], float]) -> float:
        """Return the seconds to wait after an attempt, counted from 1."""
        try:
            full = min(self.max_delay, self.initial_delay * float(self.multiplier) ** (attempt - 1))
        except OverflowError:
            full = self.max_delay if self.initial_delay else 0.0
        return full * (1 - self.jitter * random())


@check.spelled
class RetryBudget:
    """How many retries a client may spend, so that an outage is not multiplied by its callers.

    Each retry costs one token, each success gives a part of one back. Safe for threads.

    Args:
        capacity: tokens at the start and at most.
        refill: tokens a success gives back.
    """

    def __init__(self, capacity: float = 20.0, refill: float = 0.2) -> None:
        self.capacity: float = check.at_least("capacity", capacity)
        self.refill: float = check.at_least("refill", refill)
        self._tokens = float(capacity)
        self.reset_locks()
        renew_after_fork(self)

    def reset_locks(self) -> None:
        """Make the lock anew, in a forked child."""
        self._lock = threading.RLock()  # a handler of a signal may make calls

    def __repr__(self) -> str:
        return f"RetryBudget(capacity={self.capacity!r}, refill={self.refill!r}, tokens={self._tokens:g})"

    @property
    def tokens(self) -> float:
        """Tokens that are left."""
        return self._tokens

    def spend(self) -> bool:
        """Take one token; return whether there was one."""
        with self._lock:
            if self._tokens < 1:
                return False
            self._tokens -= 1
            return True

    def succeed(self) -> None:
        """Give back what a success is worth."""
        with self._lock:
            self._tokens = min(self.capacity, self._tokens + self.refill)


class Outcome(NamedTuple):
    """What an attempt ended in, as far as the decision needs it.

    Args:
        status: the HTTP status; None when no answer came.
        request_sent: whether the server may have seen the request.
        retry_after: seconds the server asks to wait; None when it does not say.
    """

    status: int | None
    request_sent: bool
    retry_after: float | None


class Decision(NamedTuple):
    """Whether to try again, after how many seconds, and why."""

    retry: bool
    delay: float
    reason: str


def may_repeat(policy: RetryPolicy, method: str, outcome: Outcome, *, side_effects: bool) -> str | None:
    """Return why a request may be repeated, or None when it must not be."""
    if not outcome.request_sent:
        return "the request was never sent"
    if side_effects:
        return None
    if outcome.status is None:
        return f"the answer was lost and {method} is repeatable" if method in REPEATABLE else None
    if outcome.status not in policy.statuses:
        return None
    if method in REPEATABLE or outcome.status == 429:
        return f"status {outcome.status}"
    if outcome.status == 503 and outcome.retry_after is not None:
        return "status 503 with Retry-After"
    return None


def decide(
    policy: RetryPolicy,
    *,
    method: str,
    side_effects: bool,
    attempt: int,
    outcome: Outcome,
    remaining: float,
    random: Callable[[], float],
    budget: RetryBudget,
) -> Decision:
    """Decide about one more attempt.

    Args:
        policy: the caller's policy.
        method: the HTTP method.
        side_effects: whether the operation acts although it is a GET.
        attempt: number of the attempt that just ended, from 1.
        outcome: what it ended in.
        remaining: seconds until the deadline of the call.
        random: source of numbers from 0 to 1.
        budget: what the client may still spend; a retry takes from it.
    """
    reason = may_repeat(policy, method, outcome, side_effects=side_effects)
    if reason is None:
        what = f"status {outcome.status}" if outcome.status else "no answer"
        return Decision(False, 0.0, f"stop: {method} is not repeated after {what}")
    if attempt >= policy.max_attempts:
        return Decision(False, 0.0, f"stop: {attempt} of {policy.max_attempts} attempts made")
    delay = policy.backoff(attempt, random)
    if outcome.retry_after is not None:
        if outcome.retry_after > policy.max_retry_after:
            limits = (
                f"Retry-After of {outcome.retry_after:g} s is beyond max_retry_after of {policy.max_retry_after:g} s"
            )
            return Decision(False, 0.0, f"stop: {limits}")
        delay = max(delay, outcome.retry_after)
    if delay >= remaining:
        return Decision(False, 0.0, f"stop: a wait of {delay:.2f} s would pass the deadline")
    if not budget.spend():
        return Decision(False, 0.0, "stop: the retry budget of the client is spent")
    return Decision(True, delay, f"retry in {delay:.2f} s: {reason}")


def parse_retry_after(text: str | None, now: float) -> float | None:
    """Return the seconds a Retry-After header asks for: a number, or an HTTP date. None for what is neither.

    Args:
        text: the header; None when there is none.
        now: seconds since 1970.
    """
    if not text:
        return None
    try:
        return float(text) if SECONDS.fullmatch(text) else max(0.0, _date(text) - now)
    except (TypeError, ValueError, OverflowError, IndexError):
        return None


def _date(text: str) -> float:
    date = parsedate_to_datetime(text)
    return (date if date.tzinfo else date.replace(tzinfo=datetime.UTC)).timestamp()
