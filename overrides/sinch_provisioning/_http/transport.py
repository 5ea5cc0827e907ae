"""The one module that names the HTTP library: it sends one request and returns the answer, or an error of ours."""

from __future__ import annotations

import asyncio
import functools
import os
import threading
import time
from collections.abc import AsyncGenerator, Callable, Collection
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any

import httpx

from sinch_provisioning._body import Reader, headers_of
from sinch_provisioning._http.deadline import REMAINING, DeadlineBackend, too_late
from sinch_provisioning._http.messages import Answer, Outgoing
from sinch_provisioning._http.redaction import Redactor
from sinch_provisioning.errors import (
    ConfigurationError,
    ConnectError,
    ProvisioningError,
    RequestTimeoutError,
    TransportError,
)
from sinch_provisioning.options import Timeout

NEVER_SENT = (httpx.UnsupportedProtocol, httpx.LocalProtocolError, httpx.ProxyError)
LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=20, keepalive_expiry=30.0)
CLOSED = "the client is closed; make a new one"


def _host(url: str) -> str:
    return httpx.URL(url).netloc.decode("ascii", "replace")


def _timed_out(error: httpx.TimeoutException, host: str) -> RequestTimeoutError:
    if isinstance(error, httpx.ConnectTimeout):
        message = f"no connection to {host} in time; check the address and the network, or raise timeout.connect"
        return RequestTimeoutError(message, phase="connect", request_sent=False)
    if isinstance(error, httpx.PoolTimeout):
        message = f"no connection to {host} was free in time; make fewer calls at once, or raise timeout.pool"
        return RequestTimeoutError(message, phase="pool", request_sent=False)
    if isinstance(error, httpx.WriteTimeout):
        message = f"{host} took the request too slowly; raise timeout.write"
        return RequestTimeoutError(message, phase="write", request_sent=True)
    return RequestTimeoutError(f"{host} did not answer in time; raise timeout.read", phase="read", request_sent=True)


def _translate(error: Exception, request: Outgoing, remaining: float) -> ProvisioningError:
    """Return our error for what the library, or a transport of the caller's, raised.

    Its text holds neither the path of the address nor the Authorization header. Of an error of the library only the
    text is kept as the cause: the frames of its traceback hold the request with all its headers.
    """
    host = _host(request.url)
    authorization = request.headers.get("authorization", "")
    clean = Redactor(lambda: (authorization, authorization.partition(" ")[2])).text
    try:
        text, shown = str(error), f"{error} {error!r}"
    except Exception:  # a class of the caller's may fail even at this
        text, shown = "which cannot be shown", None
    failure: ProvisioningError
    if isinstance(error, httpx.TimeoutException):
        failure = _timed_out(error, host)
        if remaining <= 0:
            failure = too_late(host, request_sent=failure.request_sent)
    elif isinstance(error, httpx.ConnectError):
        failure = ConnectError(f"{host} cannot be reached ({clean(text)}); check base_url, the network and proxies")
    elif isinstance(error, NEVER_SENT):
        failure = TransportError(f"the request to {host} could not be sent: {clean(text)}", request_sent=False)
    else:
        text = clean(f"{type(error).__name__}: {text}")
        failure = TransportError(f"no complete answer of {host}: {text}", request_sent=True)
    if isinstance(error, (httpx.HTTPError, httpx.StreamError)):
        error.__traceback__ = error.__cause__ = error.__context__ = None
    failure.__cause__ = error if shown is not None and clean(shown) == shown else None
    return failure


def _answered(error: Exception) -> Answer | None:
    """Return the answer that a hook of the caller's own client raised for; its body is there if the hook read it."""
    response = getattr(error, "response", None) if isinstance(error, httpx.HTTPStatusError) else None
    if not isinstance(response, httpx.Response):
        return None
    return Answer(response.status_code, headers_of(response), getattr(response, "_content", b""))


def _socket_of(response: httpx.Response, settings: Settings) -> Any:
    """Return the socket of an answer: a pool that was closed while the call was connecting has forgotten it."""
    return None if settings.client is not None else response.extensions.get("network_stream")


def _built(client: Any, request: Outgoing, timeout: Timeout, extensions: dict[str, Any] | None) -> httpx.Request:
    """Return the library's request; a header that cannot be written is the caller's mistake, not the network's."""
    phases = httpx.Timeout(connect=timeout.connect, read=timeout.read, write=timeout.write, pool=timeout.pool)
    try:
        built: httpx.Request = client.build_request(
            request.method,
            request.url,
            headers=request.headers,
            content=request.content,
            timeout=phases,
            extensions=extensions,
        )
    except httpx.InvalidURL:
        message = "the address cannot be written; check the host in base_url and auth_url, and the length of the query"
    except (TypeError, ValueError) as error:
        message = f"the request cannot be written ({type(error).__name__}); headers must be texts of ASCII characters"
    else:
        return built
    raise ConfigurationError(message)


class Settings:
    """How connections are made.

    Args:
        client: the caller's own client of the library; it is never closed here.
        transport: the caller's own transport.
        proxy: address of a proxy; None: those of the environment.
        verify: TLS verification: a context, or True.
        limit: bytes an answer may have.
        direct: hosts of this machine that no proxy of the environment may stand before: plain http would show it all.
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
        direct: Collection[str] = (),
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.client, self.transport, self.proxy, self.verify = client, transport, proxy, verify
        self.limit, self.direct, self.clock = limit, direct, clock

    @property
    def is_plain(self) -> bool:
        """Whether connections are the library's own, which tells what it does."""
        return self.client is None and self.transport is None

    def _verification(self) -> Any:
        if self.verify is not True:
            return self.verify
        return _tls(os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))

    def arguments(self) -> dict[str, Any]:
        """Return the arguments of the library's client, both of them."""
        found: dict[str, Any] = {
            "follow_redirects": False,
            "limits": LIMITS,
            "verify": self._verification(),
            "cookies": CookieJar(DefaultCookiePolicy(allowed_domains=())),  # takes none: an API call has no session
        }
        if self.transport is not None:
            found["transport"] = self.transport
        if self.proxy is not None:
            found["proxy"] = self.proxy
        else:
            found["mounts"] = {f"http://{host}": None for host in self.direct}
        return found


@functools.cache
def _tls(*environment: str | None) -> Any:
    """Return the one TLS context of all clients: reading the certificates takes longer than the rest of a client."""
    return httpx.create_ssl_context()


def _made(kind: Callable[..., Any], settings: Settings) -> Any:
    """Return a client of the library; its own errors would quote the password of a proxy."""
    try:
        return kind(**settings.arguments())
    except ImportError as error:  # which names the package that a kind of proxy needs
        reason = str(error)
    except Exception as error:
        reason = type(error).__name__
    raise ConfigurationError(f"connections cannot be made ({reason}); check proxy=, verify= and *_PROXY variables")


def _checked(settings: Settings, kind: type, door: str, name: str) -> None:
    """Refuse a client or a transport of the other kind."""
    if settings.client is not None and not isinstance(settings.client, kind):
        raise ConfigurationError(f"http_client must be an httpx.{kind.__name__} for {name}")
    if settings.transport is not None and not hasattr(settings.transport, door):
        raise ConfigurationError(f"transport must have {door} for {name}")


def _hold_to_deadline(client: httpx.Client) -> None:
    """Have a client's connections heed the deadline, also while the head of an answer comes byte by byte.

    The library has no public door for it. Without these private names (another release may rename them; a test would
    tell) the deadline is still looked at between the pieces of a body.
    """
    for transport in (client._transport, *client._mounts.values()):
        pool = getattr(transport, "_pool", None)
        backend = getattr(pool, "_network_backend", None)
        if backend is not None:
            pool._network_backend = DeadlineBackend(backend)  # type: ignore[union-attr]


class Connection:
    """Sends requests, blocking. Connections are made on first use, and anew in a forked child."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._lock = threading.Lock()
        self._client: httpx.Client | None = None
        self._inherited: list[Any] = []
        self._closed = False
        self._process = os.getpid()
        _checked(settings, httpx.Client, "handle_request", "ProvisioningClient")

    @property
    def is_open(self) -> bool:
        """Whether connections of our own may be open."""
        return self._client is not None and self._process == os.getpid()

    def _heed_fork(self) -> None:
        if self._process != os.getpid():  # a child must not write into its parent's sockets, nor wait for its locks
            self._inherited.append(self._client)
            self._lock, self._client, self._process = threading.Lock(), None, os.getpid()

    def _get(self) -> httpx.Client:
        self._heed_fork()
        with self._lock:
            own = self._settings.client
            if self._closed or (own is not None and own.is_closed):
                raise ConfigurationError(CLOSED)
            if own is not None:
                return own  # type: ignore[no-any-return]
            if self._client is None:
                made: httpx.Client = _made(httpx.Client, self._settings)
                if self._settings.is_plain:
                    _hold_to_deadline(made)
                self._client = made
            return self._client

    def send(self, request: Outgoing, timeout: Timeout, until: float) -> Answer:
        """Send one request and read the whole answer.

        Args:
            request: what is sent.
            timeout: by phase.
            until: when the call must have ended, on the clock of the settings.
        """
        clock = self._settings.clock
        reader = Reader(lambda: _host(request.url), self._settings.limit, lambda: until - clock())
        client = self._get()
        built = _built(client, request, timeout, None)
        token = REMAINING.set(lambda: until - clock())
        try:
            response = client.send(built, stream=True, auth=None, follow_redirects=False)
            try:
                for piece in response.iter_bytes():
                    reader.add(response, piece)
            finally:
                response.close()
                if self._closed and (left := _socket_of(response, self._settings)) is not None:
                    left.close()
            return reader.answer(response)
        except ProvisioningError as error:
            error.__context__ = None
            raise error.with_traceback(None) from None  # without the library's frames, which hold the request
        except Exception as error:  # a transport of the caller's may raise anything
            if (answer := _answered(error)) is not None:
                return answer
            raise _translate(error, request, until - clock())  # noqa: B904 - which knows its cause
        finally:
            REMAINING.reset(token)

    def close(self) -> None:
        """Close the connections of our own. May be called more than once; a call under way ends in an error."""
        self._heed_fork()
        with self._lock:
            client, self._client, self._closed = self._client, None, True
        if client is not None:
            client.close()


async def _kept(client: httpx.AsyncClient) -> AsyncGenerator[None, None]:
    """Close a client at the end of its event loop, which ends its generators while it still runs."""
    try:
        yield
    finally:
        await client.aclose()


class AsyncConnection:
    """Sends requests without blocking. Each event loop has connections of its own, closed with it at the latest."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._clients: dict[Any, tuple[httpx.AsyncClient, AsyncGenerator[None, None]]] = {}
        self._inherited: list[Any] = []
        self._closed = False
        self._process = os.getpid()
        _checked(settings, httpx.AsyncClient, "handle_async_request", "AsyncProvisioningClient")

    @property
    def is_open(self) -> bool:
        """Whether connections of our own may be open."""
        own = self._process == os.getpid()
        return own and any(not (loop.is_closed() or one[0].is_closed) for loop, one in list(self._clients.items()))

    def _heed_fork(self) -> None:
        if self._process != os.getpid():
            self._inherited.append(self._clients)
            self._clients, self._process = {}, os.getpid()

    async def _get(self) -> httpx.AsyncClient:
        self._heed_fork()
        own = self._settings.client
        if self._closed or (own is not None and own.is_closed):
            raise ConfigurationError(CLOSED)
        if own is not None:
            return own  # type: ignore[no-any-return]
        loop = asyncio.get_running_loop()
        known = self._clients.get(loop)
        if known is None or known[0].is_closed:
            for other in [other for other in list(self._clients) if other.is_closed()]:
                self._clients.pop(other, None)
            client = _made(httpx.AsyncClient, self._settings)
            known = self._clients[loop] = (client, _kept(client))
            await known[1].__anext__()
        return known[0]

    async def send(self, request: Outgoing, timeout: Timeout, until: float) -> Answer:
        """Send one request and read the whole answer; arguments as in `Connection.send`."""
        clock = self._settings.clock
        reader = Reader(lambda: _host(request.url), self._settings.limit, lambda: until - clock())
        client = await self._get()
        traced = self._settings.is_plain
        sent = not traced  # what another transport did by then is not known

        async def trace(event: str, info: Any) -> None:
            nonlocal sent
            sent = sent or event.endswith("send_request_headers.started")

        built = _built(client, request, timeout, {"trace": trace} if traced else None)
        scope = asyncio.timeout(until - clock())
        response = None
        try:
            try:
                async with scope:
                    response = await client.send(built, stream=True, auth=None, follow_redirects=False)
                    async for piece in response.aiter_bytes():
                        reader.add(response, piece)
                    return reader.answer(response)
            finally:  # outside of the scope: an end that the deadline cuts short would leave the connection open
                if response is not None:
                    await response.aclose()
                    if self._closed and (left := _socket_of(response, self._settings)) is not None:
                        await left.aclose()
        except ProvisioningError as error:
            error.__context__ = None
            raise error.with_traceback(None) from None  # without the library's frames, which hold the request
        except Exception as error:  # a transport of the caller's may raise anything
            if (answer := _answered(error)) is not None:
                return answer
            if isinstance(error, TimeoutError) and scope.expired():
                raise too_late(_host(request.url), request_sent=sent) from None
            raise _translate(error, request, until - clock())  # noqa: B904 - which knows its cause

    async def close(self) -> None:
        """Close the connections of our own. May be called more than once; a call under way ends in an error."""
        self._heed_fork()
        self._closed = True
        clients, self._clients = self._clients, {}
        for loop, (client, kept) in clients.items():
            if loop is asyncio.get_running_loop():
                await kept.aclose()
            elif loop.is_running():  # in another thread
                await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(client.aclose(), loop))
