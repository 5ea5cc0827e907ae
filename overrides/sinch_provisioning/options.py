"""What a caller may decide: for a client, and for one call."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any, TypeAlias

from attrs import evolve, field, frozen
from sinch_provisioning_api.client import CallOptions

from sinch_provisioning import _validators as check
from sinch_provisioning._http.messages import Timings
from sinch_provisioning._json import JSONValue
from sinch_provisioning.errors import ConfigurationError
from sinch_provisioning.retry import RetryPolicy

__all__ = ["RequestOptions", "Timeout"]

Until: TypeAlias = str | Collection[str] | Callable[[Any], bool] | None
"""What a wait waits for: a state, several, or a function of the resource; None: what is known of its kind."""


@check.spelled
@frozen(kw_only=True)
class Timeout:
    """How long one attempt may take, by phase. All in seconds, all finite.

    Args:
        connect: until the connection stands.
        read: between two pieces of the answer.
        write: between two pieces of the request.
        pool: until a connection is free.

    Raises:
        ConfigurationError: one of them is not a positive, finite number.
    """

    connect: float = 5.0
    read: float = 30.0
    write: float = 30.0
    pool: float = 10.0

    def __attrs_post_init__(self) -> None:
        for name in ("connect", "read", "write", "pool"):
            check.seconds(f"timeout.{name}", getattr(self, name))

    @classmethod
    def of(cls, value: Timeout | float) -> Timeout:
        """Return a timeout as it is, or one with the same seconds for each phase."""
        if isinstance(value, Timeout):
            return value
        each = check.seconds("timeout", value)
        return cls(connect=each, read=each, write=each, pool=each)

    def within(self, remaining: float) -> Timings:
        """Return the seconds of each phase, none longer than the seconds that remain of the call."""
        left = max(remaining, 0.001)
        return Timings(min(self.connect, left), min(self.read, left), min(self.write, left), min(self.pool, left))


def _headers(value: Mapping[str, str]) -> dict[str, str]:
    return check.pairs("headers", value)  # type: ignore[arg-type]


@check.spelled
@frozen(kw_only=True)
class RequestOptions(CallOptions):
    """What differs for one call from the options of the client. What is None stays as the client has it.

    Args:
        timeout: of each attempt, by phase or in seconds for every phase.
        deadline: seconds the whole call may take, retries and waits included.
        retries: when to try again.
        headers: extra headers; they win over the client's own extra headers.
        prefetch: for pagers: whether the next page is fetched while this one is read.
        extra_body: members of the body that the document does not know, by the names of the API; what stands in an
            object is added to that object.

    Raises:
        ConfigurationError: one of them does not fit; the text names it.
    """

    timeout: Timeout | float | None = None
    deadline: float | None = None
    retries: RetryPolicy | None = None
    headers: Mapping[str, str] = field(factory=dict[str, str], converter=_headers, repr=False)
    prefetch: bool | None = None
    extra_body: Mapping[str, JSONValue] = field(factory=dict[str, JSONValue], converter=check.members, repr=False)

    def __attrs_post_init__(self) -> None:
        if self.timeout is not None:
            Timeout.of(self.timeout)
        if self.deadline is not None:
            check.seconds("deadline", self.deadline)
        if self.retries is not None:
            check.instance("retries", self.retries, RetryPolicy)
        if self.prefetch not in (None, True, False):
            raise ConfigurationError(f"prefetch must be True or False, not {self.prefetch!r}")

    def over(self, base: RequestOptions) -> RequestOptions:
        """Return these options, filled up from others where they say nothing."""
        return evolve(
            self,
            timeout=base.timeout if self.timeout is None else self.timeout,
            deadline=base.deadline if self.deadline is None else self.deadline,
            retries=base.retries if self.retries is None else self.retries,
            headers={**base.headers, **self.headers},
            prefetch=base.prefetch if self.prefetch is None else self.prefetch,
            extra_body={**base.extra_body, **self.extra_body},
        )
