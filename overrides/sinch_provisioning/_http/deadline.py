"""The deadline of a call, on the connections of the sync client and across calls made for a wait.

The HTTP library restarts its timeouts with every piece that comes, so that a server which drips one byte a second keeps
a call for ever. (The async client cancels the call instead.)
"""

from __future__ import annotations

import socket
import time
from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeAlias, TypeVar

from sinch_provisioning._process import raised_by_handler, start_thread
from sinch_provisioning.errors import RequestTimeoutError

T = TypeVar("T")
PIECE = 64 * 1024  # bytes that are written before the deadline is looked at again
SHORTEST = 0.001  # seconds; a timeout of none would be one that does not block
Remaining: TypeAlias = Callable[[], float]
"""Returns the seconds until an end."""

_call: ContextVar[Remaining | None] = ContextVar("call", default=None)
_wait: ContextVar[Remaining | None] = ContextVar("wait", default=None)


class UnreachableError(OSError):
    """A host that has no address. What calls know whether it is the API's or a proxy's."""


def deadline_exceeded(host: str, *, request_sent: bool) -> RequestTimeoutError:
    """Return the error of a call whose deadline has passed."""
    message = f"{host} had not answered in full at the deadline of the call; raise deadline"
    return RequestTimeoutError(message, phase="deadline", request_sent=request_sent)


def run_with_deadline(remaining: Remaining, work: Callable[[], T]) -> T:
    """Return what work gives; the calls it makes end with the wait they are made for.

    This is no context manager: a handler of a signal may raise between any two steps, and must not leave the end of one
    wait to all later calls. Nothing can come between the last step of a `try` and the one call in its `finally`.
    """
    before = _wait.get()
    try:
        _wait.set(remaining)
        return work()
    finally:
        _wait.set(before)


async def run_with_deadline_async(remaining: Remaining, work: Callable[[], Awaitable[T]]) -> T:
    """Do what `run_with_deadline` does, without blocking."""
    before = _wait.get()
    try:
        _wait.set(remaining)
        return await work()
    finally:
        _wait.set(before)


def cap_to_wait(seconds: float) -> float:
    """Return the seconds a call may take: no more than what remains of the wait around it."""
    remaining = _wait.get()
    return seconds if remaining is None else max(0.0, min(seconds, remaining()))


@contextmanager
def call_ends(remaining: Remaining) -> Generator[None, None, None]:
    """Have what connections do in this thread end with the call."""
    token = _call.set(remaining)
    try:
        yield
    finally:
        _call.reset(token)


def remaining_timeout(timeout: float | None, *, request_sent: bool) -> float | None:
    """Return a timeout no longer than what remains of the call under way in this thread.

    Raises:
        RequestTimeoutError: nothing remains.
    """
    remaining = _call.get()
    if remaining is None:
        return timeout
    left = remaining()
    if left <= 0:
        raise deadline_exceeded("the host", request_sent=request_sent)
    return left if timeout is None else min(timeout, left)


def addresses_of(host: str, port: int, timeout: float | None) -> list[str] | None:
    """Return the addresses of a host; None when they are not known in time.

    The resolver of the system knows no timeout, so it is asked in a thread that may be given up.

    Raises:
        UnreachableError: there is no such host.
    """
    if ":" in host or host.replace(".", "").isdigit():  # an address already
        return [host]
    resolved: list[list[str] | OSError] = []

    def resolve() -> None:
        try:
            known = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            resolved.append(list(dict.fromkeys(str(entry[4][0]) for entry in known)))
        except (OSError, UnicodeError) as error:
            resolved.append(error if isinstance(error, OSError) else OSError("the name cannot be written"))

    thread = start_thread(resolve, "sinch-provisioning-resolver")
    if not resolved:
        thread.join(timeout)
    if not resolved:
        return None
    result = resolved[0]
    if isinstance(result, OSError):
        raise UnreachableError(f"{host}: {result}")
    return result


class DeadlineStream:
    """A connection on which no read or write outlasts the call.

    Args:
        stream: a network stream of the library's, which has no public type.
    """

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Return the next bytes."""
        content: bytes = self._stream.read(max_bytes, timeout=remaining_timeout(timeout, request_sent=True))
        return content

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write bytes, piece by piece: a peer that takes them slowly must not outlast the call."""
        for start in range(0, len(buffer), PIECE):
            left = remaining_timeout(timeout, request_sent=True)
            self._stream.write(buffer[start : start + PIECE], timeout=left)

    def close(self) -> None:
        """Close the connection."""
        self._stream.close()

    def start_tls(
        self, ssl_context: object, server_hostname: str | None = None, timeout: float | None = None
    ) -> DeadlineStream:
        """Return the connection over TLS."""
        left = remaining_timeout(timeout, request_sent=False)
        return DeadlineStream(self._stream.start_tls(ssl_context, server_hostname=server_hostname, timeout=left))

    def get_extra_info(self, info: str) -> object:
        """Return what the library asks of a connection, such as its socket."""
        return self._stream.get_extra_info(info)


class DeadlineBackend:
    """Opens connections that end with the call.

    Args:
        backend: opens the library's own; it has no public type.
    """

    def __init__(self, backend: Any) -> None:
        self._backend = backend

    @staticmethod
    def _addresses(host: str, port: int, timeout: float | None) -> list[str]:
        left = remaining_timeout(timeout, request_sent=False)
        addresses = addresses_of(host, port, left)
        if addresses is not None:
            return addresses
        if timeout is None or (left is not None and left < timeout):  # what remained of the call was shorter
            raise deadline_exceeded(host, request_sent=False)
        message = f"the name {host} was not resolved in time; check the network, or raise timeout.connect"
        raise RequestTimeoutError(message, phase="connect", request_sent=False)

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, **options: object) -> DeadlineStream:
        """Open a connection to the first address of a host that takes one; all of them share one timeout."""
        started = time.monotonic()
        addresses = self._addresses(host, port, timeout)
        for position, address in enumerate(addresses, 1):
            left = remaining_timeout(timeout, request_sent=False)
            if position > 1 and timeout is not None and left is not None:
                left = min(left, max(timeout - (time.monotonic() - started), SHORTEST))
            try:
                return DeadlineStream(self._backend.connect_tcp(address, port, timeout=left, **options))
            except Exception as error:
                is_late = timeout is not None and time.monotonic() - started >= timeout
                if position == len(addresses) or is_late or raised_by_handler(error):
                    remaining_timeout(timeout, request_sent=False)
                    raise
        raise UnreachableError(f"{host} has no address")
