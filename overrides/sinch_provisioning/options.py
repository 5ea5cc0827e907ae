"""What a caller may decide: for a client, and for one call."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, TypedDict

from attrs import evolve, field, frozen
from sinch_provisioning_api.client import CallOptions

from sinch_provisioning.errors import ConfigurationError
from sinch_provisioning.retry import RetryPolicy

__all__ = ["RequestOptions", "Timeout"]

RESERVED: Final = frozenset({"authorization", "host", "content-length", "transfer-encoding", "proxy-authorization"})


def seconds(name: str, value: Any) -> float:
    """Return a positive, finite number of seconds.

    Raises:
        ConfigurationError: it is none.
    """
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 < value < float("inf"):
        raise ConfigurationError(f"{name} must be a positive, finite number of seconds, not {value!r}")
    return float(value)


@frozen(kw_only=True)
class Timeout:
    """How long one attempt may take, by phase. All in seconds, all finite.

    Args:
        connect: until the connection stands.
        read: between two pieces of the answer.
        write: between two pieces of the request.
        pool: until a connection is free.
    """

    connect: float = 5.0
    read: float = 30.0
    write: float = 30.0
    pool: float = 10.0

    def __attrs_post_init__(self) -> None:
        for name in ("connect", "read", "write", "pool"):
            seconds(f"timeout.{name}", getattr(self, name))

    @classmethod
    def of(cls, value: Timeout | float) -> Timeout:
        """Return a timeout as it is, or one with the same seconds for each phase."""
        if isinstance(value, Timeout):
            return value
        every = seconds("timeout", value)
        return cls(connect=every, read=every, write=every, pool=every)

    def within(self, remaining: float) -> Timeout:
        """Return this timeout, with no phase longer than the seconds that remain."""
        if remaining >= max(self.connect, self.read, self.write, self.pool):
            return self
        left = max(remaining, 0.001)
        return Timeout(
            connect=min(self.connect, left),
            read=min(self.read, left),
            write=min(self.write, left),
            pool=min(self.pool, left),
        )


def checked_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Return extra headers, lower-cased; refuse those that are the client's own and texts that cannot be sent."""
    found: dict[str, str] = {}
    try:
        pairs = dict(headers).items()
    except (TypeError, ValueError):
        raise ConfigurationError("headers must be a mapping of names to texts, such as {'x-trace': '1'}") from None
    for name, value in pairs:
        if not isinstance(name, str) or not isinstance(value, str) or not name.isascii():
            raise ConfigurationError(f"headers: {name!r} must be an ASCII text with a text value")
        if any(character in f"{name}{value}" for character in "\r\n\0"):
            raise ConfigurationError(f"headers: {name!r} holds a line break, which a header must not")
        if name.lower() in RESERVED:
            raise ConfigurationError(f"headers: {name} is set by the client; use auth= or base_url= instead")
        found[name.lower()] = value
    return found


class Changes(TypedDict, total=False):
    """What `with_options` takes: the fields of `RequestOptions`."""

    timeout: Timeout | float | None
    deadline: float | None
    retries: RetryPolicy | None
    headers: Mapping[str, str]
    prefetch: bool | None


@frozen(kw_only=True)
class RequestOptions(CallOptions):
    """What differs for one call from the options of the client. What is None stays as the client has it.

    Args:
        timeout: of each attempt, by phase or in seconds for every phase.
        deadline: seconds the whole call may take, retries and waits included.
        retries: when to try again.
        headers: extra headers; they win over the client's own extra headers.
        prefetch: for pagers: whether the next page is fetched while this one is read.
    """

    timeout: Timeout | float | None = field(default=None)
    deadline: float | None = None
    retries: RetryPolicy | None = None
    headers: Mapping[str, str] = field(factory=dict, converter=checked_headers, repr=False)
    prefetch: bool | None = None

    def __attrs_post_init__(self) -> None:
        if self.timeout is not None:
            Timeout.of(self.timeout)
        if self.deadline is not None:
            seconds("deadline", self.deadline)
        if self.prefetch is not None and not isinstance(self.prefetch, bool):
            raise ConfigurationError(f"prefetch must be True or False, not {self.prefetch!r}")
        if self.retries is not None and not isinstance(self.retries, RetryPolicy):
            raise ConfigurationError(f"retries must be a RetryPolicy, not {type(self.retries).__name__}")

    def over(self, base: RequestOptions) -> RequestOptions:
        """Return these options, filled up from others where they say nothing."""
        return evolve(
            self,
            timeout=base.timeout if self.timeout is None else self.timeout,
            deadline=base.deadline if self.deadline is None else self.deadline,
            retries=base.retries if self.retries is None else self.retries,
            headers={**base.headers, **self.headers},
            prefetch=base.prefetch if self.prefetch is None else self.prefetch,
        )
