"""The HTTP libraries: which one an object is of, and what its errors are in ours. Classes are known by their names."""

from __future__ import annotations

import importlib
import logging
import ssl
from collections.abc import Callable
from types import ModuleType, TracebackType
from typing import Any, Final, Literal, NamedTuple, Protocol, get_args
from urllib.parse import urlsplit

from sinch_provisioning._http.deadline import UnreachableError, deadline_exceeded
from sinch_provisioning._http.messages import Headers, Request, Response
from sinch_provisioning._http.redaction import Redactor
from sinch_provisioning.errors import (
    ConfigurationError,
    ConnectError,
    ProvisioningError,
    RequestTimeoutError,
    TransportError,
)

HttpLibrary = Literal["httpx", "httpx2"]
LIBRARIES: Final[tuple[HttpLibrary, ...]] = get_args(HttpLibrary)
"""Those that are taken, in the order they are named to people. The first one is always installed."""
LOGGERS: Final = {
    "httpx": logging.WARNING,
    "httpx2": logging.WARNING,
    "httpcore": logging.INFO,
    "httpcore2": logging.INFO,
}
"""Loggers of the libraries and of what they stand on, with the level from which they show no address and no header."""
NEVER_SENT: Final = frozenset({"UnsupportedProtocol", "LocalProtocolError"})


class Proxy(NamedTuple):
    """A proxy that a request goes through.

    Args:
        text: how an error names it.
        fault: why there cannot be such a proxy; empty when there can.
    """

    text: str
    fault: str = ""


def pools_of(client: object) -> list[Any]:
    """Return the pools of connections of a client of the library, which has no public way to them.

    Without the private names (another release may rename them; a test would tell) there are none.

    Args:
        client: a client of the library, sync or async.
    """
    transports = (getattr(client, "_transport", None), *getattr(client, "_mounts", {}).values())
    pools = (getattr(transport, "_pool", None) for transport in transports)
    return [pool for pool in pools if pool is not None]


class LibraryHeaders(Protocol):
    """Headers of the library."""

    @property
    def raw(self) -> list[tuple[bytes, bytes]]:
        """Names and values as they came."""
        ...

    def multi_items(self) -> list[tuple[str, str]]:
        """Return names and values as texts."""
        ...


class LibraryResponse(Protocol):
    """A response of the library, as far as it is looked at here."""

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        ...

    @property
    def headers(self) -> LibraryHeaders:
        """The headers."""
        ...


def _library_named(name: object) -> HttpLibrary | None:
    return next((library for library in LIBRARIES if library == name), None)


def library_name(value: object) -> HttpLibrary | None:
    """Return the name of the HTTP library that an object is of; None when it is of none.

    Args:
        value: a client, a transport, a message or an error. A transport that is of no class of a library's may name the
            one it is made for in an attribute `http_library`.
    """
    roots = (
        base.__module__.partition(".")[0] for base in value.__class__.__mro__
    )  # which a stand-in for tests answers as well
    library: HttpLibrary | None = next((name for name in map(_library_named, roots) if name is not None), None)
    return library or _library_named(getattr(value, "http_library", None))


def library_of(value: object) -> ModuleType:
    """Return the HTTP library of an object, as in `library_name`; the first one for an object of none."""
    return load(library_name(value) or LIBRARIES[0])


def load(name: HttpLibrary) -> ModuleType:
    """Return an HTTP library, imported when it is needed first.

    Raises:
        ConfigurationError: it is not installed.
    """
    try:
        return importlib.import_module(name)
    except ImportError:
        raise ConfigurationError(
            f"http={name!r} needs a package that is not installed; pip install 'sinch-provisioning[{name}]'"
        ) from None


def shown(value: object) -> str:
    """Return the class of an object as an error names it, such as `httpx.Client`."""
    cls = type(value)
    return cls.__qualname__ if cls.__module__ == "builtins" else f"{cls.__module__}.{cls.__qualname__}"


def check_kinds(client: object, transport: object, *, client_class: str, transport_class: str, method: str) -> None:
    """Refuse a client or a transport that is of another kind, sync or async, or of no known library.

    Args:
        client: the caller's own client; None: there is none.
        transport: the caller's own transport; None: there is none.
        client_class: name of a library's class of clients.
        transport_class: name of its class of transports.
        method: what a transport must have, of whatever class it is.

    Raises:
        ConfigurationError: it names what was given, and what is taken.
    """
    if transport is not None and not hasattr(transport, method):
        wanted = " or ".join(f"{library}.{transport_class}" for library in LIBRARIES)
        raise ConfigurationError(f"transport= is of {shown(transport)}, which has no {method}; pass an {wanted}")
    if client is not None and (library_name(client) is None or client_class not in kinds(client)):
        wanted = " or ".join(f"{library}.{client_class}" for library in LIBRARIES)
        raise ConfigurationError(f"http_client= is of {shown(client)}; pass an {wanted}")


def netloc(request: Request) -> str:
    """Return host and port of a request, for people."""
    return urlsplit(request.url).netloc


def headers_of(response: LibraryResponse) -> Headers:
    """Return the headers of a response of the library."""
    try:
        pairs = [(name.decode("ascii"), value.decode("ascii")) for name, value in response.headers.raw]
    except UnicodeDecodeError:
        pairs = response.headers.multi_items()
    return Headers(pairs)


def kinds(value: object) -> frozenset[str]:
    """Return the names of the libraries' classes that an object, such as an error, belongs to."""
    classes = value.__class__.__mro__
    return frozenset(cls.__name__ for cls in classes if _library_named(cls.__module__.partition(".")[0]) is not None)


def response_of(error: Exception) -> Response | None:
    """Return the response that a hook of the caller's own client raised for; its body is there if the hook read it."""
    if "HTTPStatusError" not in kinds(error):
        return None
    response: Any = getattr(error, "response", None)
    if response is None:
        return None
    body = response.content if response.is_stream_consumed else b""
    return Response(response.status_code, headers_of(response), body)


def _timed_out(names: frozenset[str], host: str, proxy: Proxy | None) -> RequestTimeoutError:
    if "ConnectTimeout" in names:
        peer = host if proxy is None else proxy.text
        message = f"no connection to {peer} in time; check the address and the network, or raise timeout.connect"
        return RequestTimeoutError(message, phase="connect", request_sent=False)
    if "PoolTimeout" in names:
        message = f"no connection to {host} was free in time; make fewer calls at once, or raise timeout.pool"
        return RequestTimeoutError(message, phase="pool", request_sent=False)
    if "WriteTimeout" in names:
        message = f"{host} took the request too slowly; raise timeout.write"
        return RequestTimeoutError(message, phase="write", request_sent=True)
    return RequestTimeoutError(f"{host} did not answer in time; raise timeout.read", phase="read", request_sent=True)


def of_another_library(*, request_sent: bool) -> ProvisioningError:
    """Return the error for a transport that is made for another HTTP library than the client's."""
    known = " or ".join(f"http={library!r}" for library in LIBRARIES)
    message = f"the transport is made for another HTTP library than the client's; pass {known}"
    return TransportError(message, request_sent=True) if request_sent else ConfigurationError(message)


def _of_two_libraries(error: Exception) -> ProvisioningError | None:
    """Return our error for a message of one library that the other one refuses, by an assertion without a text."""
    trace = error.__traceback__
    if not isinstance(error, AssertionError) or trace is None:
        return None
    while trace.tb_next is not None:
        trace = trace.tb_next
    name, _, part = str(trace.tb_frame.f_globals.get("__name__")).partition(".")
    if _library_named(name) is None:
        return None
    return of_another_library(request_sent=not part.startswith("_transports"))  # which look at the request first


def _of_the_caller(trace: TracebackType | None) -> TracebackType | None:
    """Return a traceback from where a transport of the caller's begins: the frames before it hold the request."""
    while trace is not None:
        root = str(trace.tb_frame.f_globals.get("__name__")).partition(".")[0]
        if root != "sinch_provisioning" and _library_named(root) is None:
            return trace
        trace = trace.tb_next
    return None


def _cut(error: Exception, *, is_of_library: bool) -> None:
    """Leave of an error what can be shown: of the library's its text, of a caller's transport its own frames."""
    if is_of_library:
        error.__traceback__ = error.__cause__ = error.__context__ = None
    else:
        error.__traceback__ = _of_the_caller(error.__traceback__)


def _untrusted(error: BaseException | None, host: str) -> str | None:
    """Return what to say of a certificate that is not trusted; None when the error is of something else."""
    while error is not None and not isinstance(error, ssl.SSLCertVerificationError):
        error = error.__cause__ or error.__context__
    if error is None:
        return None
    remedy = "for an authority of your own pass verify= its file, or set SSL_CERT_FILE"
    return f"the certificate of {host} is not trusted ({error.verify_message}); {remedy}"


def _not_connected(error: Exception, host: str, proxy: Proxy | None, text: str, setting: str) -> ProvisioningError:
    untrusted = _untrusted(error, host)
    if untrusted is not None:
        return ConnectError(untrusted)
    if proxy is None:
        return ConnectError(f"{host} cannot be reached ({text}); check {setting} and the network")
    if proxy.fault:
        return ConfigurationError(proxy.fault)
    return ConnectError(f"{proxy.text} cannot be reached ({text}), so nothing was sent to {host}; check its address")


def _refused_by_proxy(proxy: Proxy | None, host: str, text: str) -> TransportError:
    name = "the proxy" if proxy is None else proxy.text
    message = f"{name} refused to connect to {host}: {text}; check its address and credentials"
    return TransportError(message, request_sent=False)


def _texts(error: Exception) -> tuple[str, str | None]:
    """Return the text of an error, and all that may be shown of it; None when it cannot be shown."""
    try:
        return str(error), f"{error} {error!r}"
    except Exception:  # a class of the caller's may fail even at this
        return "which cannot be shown", None


def translated(
    error: Exception,
    request: Request,
    remaining: float,
    find_proxy: Callable[[], Proxy | None] = lambda: None,
    setting: str = "base_url",
) -> ProvisioningError:
    """Return our error for what the library, or a transport of the caller's, raised.

    Its text holds neither the path of the address nor the Authorization header. Of an error of the library only the
    text is kept as the cause: the frames of its traceback hold the request with all its headers.

    Args:
        error: what was raised.
        request: what was sent.
        remaining: seconds until the deadline of the call.
        find_proxy: returns the proxy that the request went through; None: there is none.
        setting: what the address came from, as its user knows it.
    """
    if (foreign := _of_two_libraries(error)) is not None:
        return foreign
    host, names = netloc(request), kinds(error)
    authorization = request.headers.get("authorization", "")
    clean = Redactor(lambda: (authorization, authorization.partition(" ")[2])).text
    text, shown = _texts(error)
    failure: ProvisioningError
    if "TimeoutException" in names:
        failure = _timed_out(names, host, find_proxy())
        failure = failure if remaining > 0 else deadline_exceeded(host, request_sent=failure.request_sent)
    elif isinstance(error, UnreachableError) or "ConnectError" in names:
        failure = _not_connected(error, host, find_proxy(), clean(text), setting)
    elif "ProxyError" in names:
        failure = _refused_by_proxy(find_proxy(), host, clean(text))
    elif names & NEVER_SENT:
        failure = TransportError(f"the request to {host} could not be sent: {clean(text)}", request_sent=False)
    else:
        reason = clean(f"{type(error).__name__}: {text}")
        failure = TransportError(f"no complete answer of {host}: {reason}", request_sent=True)
    _cut(error, is_of_library=bool(names))
    failure.__cause__ = error if shown is not None and clean(shown) == shown else None
    return failure
