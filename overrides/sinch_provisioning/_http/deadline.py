"""The deadline of a call on the connections of the sync client.

The library restarts its timeouts with every piece that comes, so that a server which drips one byte a second keeps a
call for ever. (The async client cancels the call instead.)
"""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from typing import Any

from sinch_provisioning.errors import RequestTimeoutError

PIECE = 64 * 1024  # bytes that are written before the deadline is looked at again


def too_late(host: str, *, request_sent: bool) -> RequestTimeoutError:
    """Return the error of a call whose deadline has come."""
    message = f"{host} had not answered in full at the deadline of the call; raise deadline"
    return RequestTimeoutError(message, phase="deadline", request_sent=request_sent)


WAIT: ContextVar[Callable[[], float] | None] = ContextVar("wait", default=None)
"""Returns the seconds that remain of the `wait` for whose sake a call is made."""


def within_wait(seconds: float) -> float:
    """Return the seconds a call may take, no more than what remains of the wait around it."""
    remaining = WAIT.get()
    return seconds if remaining is None else max(0.0, min(seconds, remaining()))


REMAINING: ContextVar[Callable[[], float] | None] = ContextVar("remaining", default=None)
"""Returns the seconds that remain of the call under way in this thread."""


def _bounded(timeout: float | None, *, request_sent: bool) -> float | None:
    """Return a timeout no longer than what remains of the call under way in this thread."""
    remaining = REMAINING.get()
    if remaining is None:
        return timeout
    left = remaining()
    if left <= 0:
        raise too_late("the host", request_sent=request_sent)
    return left if timeout is None else min(timeout, left)


class _DeadlineStream:
    """A connection on which no read or write outlasts the call; a drip of bytes restarts the library's own timeouts."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        found: bytes = self._stream.read(max_bytes, timeout=_bounded(timeout, request_sent=True))
        return found

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        for start in range(0, len(buffer), PIECE):
            self._stream.write(buffer[start : start + PIECE], timeout=_bounded(timeout, request_sent=True))

    def close(self) -> None:
        self._stream.close()

    def start_tls(self, ssl_context: Any, server_hostname: Any = None, timeout: float | None = None) -> _DeadlineStream:
        patience = _bounded(timeout, request_sent=False)
        return _DeadlineStream(self._stream.start_tls(ssl_context, server_hostname=server_hostname, timeout=patience))

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class DeadlineBackend:
    """Opens connections that heed the deadline.

    Args:
        backend: opens the library's own.
    """

    def __init__(self, backend: Any) -> None:
        self._backend = backend

    def connect_tcp(self, *arguments: Any, timeout: float | None = None, **options: Any) -> _DeadlineStream:
        """Open a connection."""
        patience = _bounded(timeout, request_sent=False)
        return _DeadlineStream(self._backend.connect_tcp(*arguments, timeout=patience, **options))
