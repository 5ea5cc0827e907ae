"""The one module that names the HTTP library: it sends one request and returns the answer, or an error of ours."""

from __future__ import annotations

import contextlib
import os
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import httpx

from sinch_provisioning._wire import Answer, Headers, Outgoing
from sinch_provisioning.errors import ConfigurationError, ConnectError, RequestTimeoutError, TransportError
from sinch_provisioning.options import Timeout

NEVER_SENT = (httpx.UnsupportedProtocol, httpx.LocalProtocolError, httpx.ProxyError)
LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=20, keepalive_expiry=30.0)


def _host(url: str) -> str:
    return httpx.URL(url).netloc.decode("ascii", "replace")


def _translate(error: Exception, request: Outgoing) -> Exception:
    """Return our error for one of the library's; its text never holds the address's path."""
    host = _host(request.url)
    if isinstance(error, httpx.ConnectTimeout):
        message = f"no connection to {host} in time; check the address and the network, or raise timeout.connect"
        return RequestTimeoutError(message, phase="connect", request_sent=False)
    if isinstance(error, httpx.PoolTimeout):
        message = f"no connection to {host} was free in time; make fewer calls at once, or raise timeout.pool"
        return RequestTimeoutError(message, phase="pool", request_sent=False)
    if isinstance(error, httpx.WriteTimeout):
        return RequestTimeoutError(f"{host} took the request too slowly", phase="write", request_sent=True)
    if isinstance(error, httpx.ReadTimeout):
        return RequestTimeoutError(
            f"{host} did not answer in time; raise timeout.read", phase="read", request_sent=True
        )
    if isinstance(error, httpx.TimeoutException):
        return RequestTimeoutError(f"{host} did not answer in time", phase="read", request_sent=True)
    if isinstance(error, httpx.ConnectError):
        return ConnectError(f"{host} cannot be reached ({error}); check base_url, the network and proxies")
    if isinstance(error, NEVER_SENT):
        return TransportError(f"the request to {host} could not be sent: {error}", request_sent=False)
    if isinstance(error, RuntimeError) and "closed" in str(error):
        return ConfigurationError("the HTTP client is closed; make a new client")
    return TransportError(f"the connection to {host} broke: {type(error).__name__}: {error}", request_sent=True)


@contextlib.contextmanager
def _translated(request: Outgoing) -> Iterator[None]:
    try:
        yield
    except (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL, OSError, RuntimeError) as error:
        raise _translate(error, request) from error


class _Reader:
    """Puts the pieces of a body together; watches its size and the deadline of the call."""

    def __init__(self, request: Outgoing, limit: int, until: float, clock: Callable[[], float]) -> None:
        self._request, self._limit, self._until, self._clock = request, limit, until, clock
        self._pieces: list[bytes] = []
        self._size = 0

    def add(self, piece: bytes) -> None:
        self._size += len(piece)
        if self._size > self._limit:
            message = (
                f"the answer of {_host(self._request.url)} is larger than {self._limit} bytes; raise max_response_bytes"
            )
            raise TransportError(message, request_sent=True)
        if self._clock() > self._until:
            message = f"the answer of {_host(self._request.url)} was not complete at the deadline"
            raise RequestTimeoutError(message, phase="deadline", request_sent=True)
        self._pieces.append(piece)

    def answer(self, response: httpx.Response) -> Answer:
        return Answer(response.status_code, Headers(list(response.headers.multi_items())), b"".join(self._pieces))


def _timeout(value: Timeout) -> httpx.Timeout:
    return httpx.Timeout(connect=value.connect, read=value.read, write=value.write, pool=value.pool)


class Settings:
    """How connections are made.

    Args:
        client: the caller's own client of the library; it is never closed here.
        transport: the caller's own transport.
        proxy: address of a proxy; None: those of the environment.
        verify: TLS verification: a context, or True.
        limit: bytes an answer may have.
        clock: seconds of a clock that never goes back.
    """

    def __init__(
        self,
        *,
        client: Any = None,
        transport: Any = None,
        proxy: str | None = None,
        verify: Any = True,
        limit: int = 64 * 1024 * 1024,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.client, self.transport, self.proxy, self.verify = client, transport, proxy, verify
        self.limit, self.clock = limit, clock

    def arguments(self) -> dict[str, Any]:
        """Return the arguments of the library's client, both of them."""
        found: dict[str, Any] = {"follow_redirects": False, "limits": LIMITS, "verify": self.verify}
        if self.transport is not None:
            found["transport"] = self.transport
        if self.proxy is not None:
            found["proxy"] = self.proxy
        return found


class Connection:
    """Sends requests, blocking. Connections are made on first use, and anew in a forked child."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._lock = threading.Lock()
        self._client: httpx.Client | None = None
        self._process = os.getpid()
        if settings.client is not None and not isinstance(settings.client, httpx.Client):
            raise ConfigurationError("http_client must be an httpx.Client for ProvisioningClient")

    @property
    def is_open(self) -> bool:
        """Whether connections of our own may be open."""
        return self._client is not None and self._process == os.getpid()

    def _get(self) -> httpx.Client:
        own = self._settings.client
        if own is not None:
            return own  # type: ignore[no-any-return]
        if self._process != os.getpid():  # a child must not write into its parent's sockets
            self._lock, self._client, self._process = threading.Lock(), None, os.getpid()
        with self._lock:
            if self._client is None:
                self._client = httpx.Client(**self._settings.arguments())
            return self._client

    def send(self, request: Outgoing, timeout: Timeout, until: float) -> Answer:
        """Send one request and read the whole answer.

        Args:
            request: what is sent.
            timeout: by phase.
            until: when the call must have ended, on the clock of the settings.
        """
        settings = self._settings
        reader = _Reader(request, settings.limit, until, settings.clock)
        client = self._get()
        with _translated(request):
            built = client.build_request(
                request.method, request.url, headers=request.headers, content=request.content, timeout=_timeout(timeout)
            )
            response = client.send(built, stream=True, auth=None, follow_redirects=False)
            try:
                for piece in response.iter_bytes():
                    reader.add(piece)
            finally:
                response.close()
        return reader.answer(response)

    def close(self) -> None:
        """Close the connections of our own. May be called more than once."""
        with self._lock:
            client, self._client = self._client, None
        if client is not None and self._process == os.getpid():
            client.close()


class AsyncConnection:
    """Sends requests without blocking. Each event loop has connections of its own, made on first use."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._client: httpx.AsyncClient | None = None
        self._loop: Any = None
        self._process = os.getpid()
        if settings.client is not None and not isinstance(settings.client, httpx.AsyncClient):
            raise ConfigurationError("http_client must be an httpx.AsyncClient for AsyncProvisioningClient")

    @property
    def is_open(self) -> bool:
        """Whether connections of our own may be open."""
        return self._client is not None and self._process == os.getpid() and not self._loop.is_closed()

    def _get(self) -> httpx.AsyncClient:
        import asyncio

        own = self._settings.client
        if own is not None:
            return own  # type: ignore[no-any-return]
        loop = asyncio.get_running_loop()
        if self._client is None or self._loop is not loop or self._process != os.getpid():
            self._client = httpx.AsyncClient(**self._settings.arguments())
            self._loop, self._process = loop, os.getpid()
        return self._client

    async def send(self, request: Outgoing, timeout: Timeout, until: float) -> Answer:
        """Send one request and read the whole answer; arguments as in `Connection.send`."""
        settings = self._settings
        reader = _Reader(request, settings.limit, until, settings.clock)
        client = self._get()
        with _translated(request):
            built = client.build_request(
                request.method, request.url, headers=request.headers, content=request.content, timeout=_timeout(timeout)
            )
            response = await client.send(built, stream=True, auth=None, follow_redirects=False)
            try:
                pieces: AsyncIterator[bytes] = response.aiter_bytes()
                async for piece in pieces:
                    reader.add(piece)
            finally:
                await response.aclose()
        return reader.answer(response)

    async def close(self) -> None:
        """Close the connections of our own. May be called more than once."""
        import asyncio

        client, self._client = self._client, None
        if client is not None and self._loop is asyncio.get_running_loop() and self._process == os.getpid():
            await client.aclose()
