"""Sends one request over a client of an HTTP library and returns the response, or an error of ours."""

from __future__ import annotations

import contextlib
import functools
import os
import ssl
import threading
from collections.abc import AsyncIterator, Callable, Collection, Iterator
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import TYPE_CHECKING, Any, Final

from attrs import field, frozen

from sinch_provisioning._http.body import ACCEPTED, BodyReader, stream_to_close
from sinch_provisioning._http.deadline import DeadlineBackend, call_ends
from sinch_provisioning._http.direct import of_library, short_way
from sinch_provisioning._http.library import (
    LIBRARIES,
    HttpLibrary,
    Proxy,
    check_kinds,
    headers_of,
    kinds,
    library_name,
    load,
    netloc,
    pools_of,
    response_of,
    shown,
    translated,
)
from sinch_provisioning._http.messages import Request, Response, Timings
from sinch_provisioning._json import JSONObject
from sinch_provisioning._process import raised_by_handler
from sinch_provisioning.errors import ConfigurationError, ProvisioningError

if TYPE_CHECKING:  # the classes of the other library have the same form
    import httpx

LIMITS: Final[JSONObject] = {"max_connections": 100, "max_keepalive_connections": 20, "keepalive_expiry": 30.0}
CLOSED = "the client is closed; make a new one"


@frozen(kw_only=True)
class TransportConfig:
    """How connections are made.

    Args:
        http: the HTTP library; None: that of the client or the transport, else the one that is always installed.
        client: the caller's own client of the library; it is never closed here.
        transport: the caller's own transport.
        proxy: address of a proxy; None: those of the environment.
        verify: TLS verification: a context, or True.
        max_response_bytes: bytes a body may have.
        plain_hosts: hosts of this machine that no proxy of the environment may stand before: plain http shows it all.
        monotonic: seconds of a clock that never goes back.
        setting: what addresses come from, as errors name it to who set it.
    """

    http: HttpLibrary | None = None
    client: object = None
    transport: object = None
    proxy: str | None = field(default=None, repr=False)
    verify: ssl.SSLContext | bool = True
    max_response_bytes: int
    plain_hosts: Collection[str] = ()
    monotonic: Callable[[], float]
    setting: str = "base_url"

    @property
    def is_plain(self) -> bool:
        """Whether connections are the library's own, which tells what it does."""
        return self.client is None and self.transport is None

    @property
    def library(self) -> HttpLibrary:
        """The name of the HTTP library."""
        return library_name(self.client) or library_name(self.transport) or self.http or LIBRARIES[0]

    def own_client(self, client_class: str, transport_class: str, method: str) -> Any:
        """Return the caller's own client; arguments and errors as in `check_kinds`."""
        check_kinds(
            self.client, self.transport, client_class=client_class, transport_class=transport_class, method=method
        )
        passed = self.transport if self.client is None else self.client
        if self.http is not None and load(self.library) is not load(self.http):  # one may be an alias of the other
            raise ConfigurationError(f"http={self.http!r} is not the library of the {shown(passed)}; leave http= out")
        return self.client

    def arguments(self) -> JSONObject:
        """Return the arguments of the library's client, sync or async."""
        verify = self.verify
        if verify is True:
            verify = _tls(self.library, os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))
        arguments: JSONObject = {
            "follow_redirects": False,
            "limits": load(self.library).Limits(**LIMITS),
            "verify": verify,
            "cookies": CookieJar(DefaultCookiePolicy(allowed_domains=())),  # takes none: an API call has no session
        }
        if self.transport is not None:
            arguments["transport"] = self.transport
        if self.proxy is not None:
            arguments["proxy"] = self.proxy
        else:
            arguments["mounts"] = {f"http://{host}": None for host in self.plain_hosts}
        return arguments


@functools.cache
def _tls(library: HttpLibrary, *environment: str | None) -> ssl.SSLContext:
    """Return the one TLS context of all clients: reading the certificates takes longer than the rest of a client."""
    context: ssl.SSLContext = load(library).create_ssl_context()
    return context


def trusting(path: str) -> ssl.SSLContext:
    """Return a TLS context that trusts the certificates of a file, or of all files of a folder, and no other.

    Args:
        path: the file or folder; certificates are in PEM form, other files of a folder are passed over.

    Raises:
        ConfigurationError: it is not there, cannot be read, or holds no certificate.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        for file in _files_of(path):
            with contextlib.suppress(ssl.SSLError):  # it holds none
                context.load_verify_locations(file)
    except (OSError, ValueError) as error:
        reason = os.strerror(error.errno) if isinstance(error, OSError) and error.errno else "no path"
        raise ConfigurationError(f"verify={path!r} cannot be read: {reason}") from None
    if not context.cert_store_stats()["x509"]:
        raise ConfigurationError(f"verify={path!r} holds no certificate in PEM form")
    return context


def _files_of(path: str) -> list[str]:
    try:
        return sorted(entry.path for entry in os.scandir(path) if entry.is_file())
    except NotADirectoryError:
        return [path]


def make_client(config: TransportConfig, client_class: str) -> Any:
    """Return a client of the library; its own errors would quote the password of a proxy."""
    try:
        return getattr(load(config.library), client_class)(**config.arguments())
    except ImportError:  # a package that a kind of proxy needs
        reason = "a package is missing"
    except Exception as error:
        if raised_by_handler(error) is not None:
            raise
        reason = type(error).__name__
    from sinch_provisioning._http.proxies import fault_of_environment, without_socks

    is_socks = config.proxy is not None and config.proxy.lower().startswith("socks")
    passed = without_socks("proxy=", config.library) if is_socks else None
    fault = fault_of_environment(config.library) if config.proxy is None else passed
    hint = f"connections cannot be made ({reason}); check proxy=, verify= and *_PROXY variables"
    raise ConfigurationError(fault or hint)


def proxy_finder(config: TransportConfig, client: object, request: Request) -> Callable[[], Proxy | None]:
    """Return what names the proxy of a request, for its error; a caller's own client or transport has none of ours."""

    def find() -> Proxy | None:
        from sinch_provisioning._http.proxies import proxy_of

        return proxy_of(client, request.url, config.proxy) if config.is_plain else None

    return find


def begin_reading(reader: BodyReader, response: httpx.Response) -> bool:
    """Take the head of a response; tell whether its body was read, and decompressed, before it came here."""
    decoded = response.is_stream_consumed  # as of a mock transport, or after a hook of the caller's read it
    reader.begin(response.status_code, headers_of(response), decoded=decoded)
    return decoded


def built_request(
    client: httpx.Client | httpx.AsyncClient,
    request: Request,
    timeout: Timings,
    extensions: JSONObject | None,
    stream: Iterator[bytes] | AsyncIterator[bytes] | None = None,
) -> httpx.Request:
    """Return the library's request; a header that cannot be written is the caller's mistake, not the network's."""
    try:
        return client.build_request(
            request.method,
            request.url,
            headers={"accept-encoding": ACCEPTED, **request.headers},
            content=request.body or stream,
            timeout=(timeout.connect, timeout.read, timeout.write, timeout.pool),
            extensions=extensions,
        )
    except Exception as error:
        if "InvalidURL" in kinds(error):
            reason = "check the host in base_url and auth_url, and the length of the query"
            message = f"the address cannot be written; {reason}"
        elif isinstance(error, (TypeError, ValueError)):
            reason = "headers must be texts of ASCII characters"
            message = f"the request cannot be written ({type(error).__name__}); {reason}"
        else:
            raise
    raise ConfigurationError(message)


def _end_with_deadline(client: httpx.Client) -> None:
    """Have a client's connections end with the deadline, also while the head of an answer comes byte by byte.

    And have its pools take their lock so that no handler of a signal can raise between taking and holding it, after
    which every call would wait for it for ever; an `RLock` does both in one step.

    The library has no public way for it. Without the private names the deadline is still looked at between the pieces
    of a body.
    """
    for pool in pools_of(client):
        backend = getattr(pool, "_network_backend", None)
        if backend is not None:
            pool._network_backend = DeadlineBackend(backend)
        if hasattr(pool, "_optional_thread_lock"):
            pool._optional_thread_lock = threading.RLock()


def _close_unused(client: httpx.Client) -> None:
    """Close the connections of a client's pools in which no request is under way; the pools go on working.

    Without the private names nothing is done: sockets end when they are collected.
    """
    for pool in pools_of(client):
        lock = getattr(pool, "_optional_thread_lock", None)
        if lock is not None:
            with lock:
                if getattr(pool, "_requests", None) == []:
                    pool.close()


class Transport:
    """Sends requests, blocking. Connections are made on first use, and anew in a forked child.

    Args:
        config: how connections are made.
    """

    def __init__(self, config: TransportConfig) -> None:
        self._config = config
        self._lock = threading.RLock()  # a handler of a signal may make calls, too
        self._client: httpx.Client | None = None
        self._inherited: list[httpx.Client | None] = []
        self._closed = False
        self._process = os.getpid()
        self._own: httpx.Client | None = config.own_client("Client", "BaseTransport", "handle_request")

    @property
    def is_open(self) -> bool:
        """Whether connections of our own may be open."""
        return self._client is not None and self._process == os.getpid()

    def _heed_fork(self) -> None:
        if self._process != os.getpid():  # a child must not write into its parent's sockets, nor wait for its locks
            self._inherited.append(self._client)
            self._lock, self._client, self._process = threading.RLock(), None, os.getpid()

    def _get(self) -> httpx.Client:
        self._heed_fork()
        with self._lock:
            own = self._own
            if self._closed or (own is not None and own.is_closed):
                raise ConfigurationError(CLOSED)
            if own is not None:
                return own
            if self._client is None:
                client: httpx.Client = make_client(self._config, "Client")
                if self._config.is_plain:
                    _end_with_deadline(client)
                if self._client is None:  # unless a handler of a signal has just made one
                    self._client = client
            return self._client

    def send(self, request: Request, timeout: Timings, deadline: float) -> Response:
        """Send one request and read the whole response.

        Args:
            request: what is sent.
            timeout: by phase.
            deadline: when the call must have ended, on the clock of the configuration.

        Raises:
            ProvisioningError: no complete response came, or it is too large.
        """

        def remaining() -> float:
            return deadline - self._config.monotonic()

        reader = BodyReader(request, netloc(request), self._config.max_response_bytes, remaining)
        client = self._get()
        find_proxy = proxy_finder(self._config, client, request)
        try:
            with call_ends(remaining):
                return self._read(client, request, timeout, reader)
        except ProvisioningError as error:
            error.__context__ = None
            raise error.with_traceback(None) from None  # without the library's frames, which hold the request
        except Exception as error:  # a transport of the caller's may raise anything
            if (response := response_of(error)) is not None:
                return response
            if (raised := raised_by_handler(error)) is not None:
                self._abandon(client)
                raise raised  # noqa: B904 - what it came up in is of no interest
            raise translated(error, request, remaining(), find_proxy, self._config.setting)  # noqa: B904 - which knows its cause
        except BaseException:  # out of a handler of a signal, perhaps while the library changes the state of its pool
            self._abandon(client)
            raise
        finally:
            if self._client is not client and self._own is None:
                _close_unused(client)

    def _abandon(self, client: httpx.Client) -> None:
        """Have the next call get connections of its own; those that are under way in other threads keep theirs."""
        if self._client is client:
            self._client = None

    def _read(self, client: httpx.Client, request: Request, timeout: Timings, reader: BodyReader) -> Response:
        response, is_short = self._begin(client, request, timeout)
        try:
            if begin_reading(reader, response):
                reader.add(response.content)
            else:
                pieces: Any = response.stream if is_short else response.iter_raw()
                for piece in pieces:
                    reader.add(piece)
            if (leftover := stream_to_close(response)) is not None:
                leftover.close()  # while the connection is still this call's
        finally:
            response.close()
            if self._closed and self._own is None:  # a pool closed while the call was connecting has forgotten it
                stream = response.extensions.get("network_stream")
                if stream is not None:
                    stream.close()
        return reader.response()

    def _begin(self, client: httpx.Client, request: Request, timeout: Timings) -> tuple[httpx.Response, bool]:
        """Send a request; return its response, of which the body is not read, and whether it went the short way."""
        way = short_way(client, request, timeout, None) if self._own is None else None
        if way is not None:
            return of_library(way[0].handle_request(way[1]), client), True
        stream = request.stream() if request.stream is not None else None
        built = built_request(client, request, timeout, None, stream)
        return client.send(built, stream=True, auth=None, follow_redirects=False), False

    def close(self) -> None:
        """Close the connections of our own. May be called more than once; a call under way ends in an error."""
        self._heed_fork()
        with self._lock:
            client, self._client, self._closed = self._client, None, True
        if client is not None:
            client.close()
