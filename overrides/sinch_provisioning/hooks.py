"""What a caller can watch, and add to, around each attempt."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import NamedTuple, Protocol, runtime_checkable

from sinch_provisioning_api.types import Deviation

from sinch_provisioning._http.library import LOGGERS

__all__ = [
    "AttemptEnd",
    "AttemptHeaders",
    "AttemptHook",
    "AttemptStart",
    "Deviation",
    "DeviationHook",
    "quiet_http_log",
]


def quiet_http_log() -> None:
    """Keep what the HTTP library writes of requests that go well out of the log, for the whole program.

    At INFO it writes each request with its whole address, and so phone numbers and ids; at DEBUG what it stands on
    writes headers of answers, cookies among them. Its warnings and errors stay, as do the lines of the logger
    `sinch_provisioning`, which hold neither. A level that is higher already is left alone.
    """
    for name, level in LOGGERS.items():
        logger = logging.getLogger(name)
        logger.setLevel(max(logger.level, level))


class AttemptHeaders(dict[str, str]):
    """The headers of an attempt; what prints local variables shows their names alone."""

    def __repr__(self) -> str:
        return f"AttemptHeaders({sorted(self)})"

    __sentry_repr__ = __repr__  # both would walk through the values of any mapping

    def __rich_repr__(self) -> Iterator[list[str]]:
        yield sorted(self)


class AttemptStart(NamedTuple):
    """An attempt that is about to be made.

    Args:
        operation: the operationId; None for `client.request`.
        method: the HTTP method.
        path_template: the path as the document writes it.
        attempt: number of the attempt, from 1.
        headers: what will be sent, the Authorization header left out; a hook may add to it.
        origin: scheme, host and port that it goes to, such as `https://provisioning.api.sinch.com`.
    """

    operation: str | None
    method: str
    path_template: str
    attempt: int
    headers: AttemptHeaders
    origin: str


class AttemptEnd(NamedTuple):
    """An attempt that was made.

    Args:
        operation: the operationId; None for `client.request`.
        method: the HTTP method.
        path_template: the path as the document writes it.
        attempt: number of the attempt, from 1.
        status: the HTTP status; None when no answer came.
        request_id: the server's name for the request, if it gave one.
        duration: seconds the attempt took.
        error: name of the class of the error; None when an answer came.
    """

    operation: str | None
    method: str
    path_template: str
    attempt: int
    status: int | None
    request_id: str | None
    duration: float
    error: str | None


@runtime_checkable
class AttemptHook(Protocol):
    """Called around each attempt, in the order the hooks were given. What a hook raises ends the call."""

    def before_attempt(self, attempt: AttemptStart) -> None:
        """Called before the request is sent."""
        ...

    def after_attempt(self, attempt: AttemptEnd) -> None:
        """Called after the answer, or the error, came."""
        ...


@runtime_checkable
class DeviationHook(Protocol):
    """Called for each value of a successful response that is not what the document says.

    One object may be this and an `AttemptHook`. What a hook raises ends the call. With such a hook every body is
    looked through once more, which takes a few times as long as decoding it.
    """

    def on_deviation(self, deviation: Deviation) -> None:
        """Called before the method of the resource returns; the value itself is in its result, as it came."""
        ...
