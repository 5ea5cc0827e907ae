"""From what the HTTP library raises to an error of ours; its classes are known by their names."""

from __future__ import annotations

from typing import Any, Final, Protocol
from urllib.parse import urlsplit

from sinch_provisioning._http.deadline import deadline_exceeded
from sinch_provisioning._http.messages import Headers, Request, Response
from sinch_provisioning._http.redaction import Redactor
from sinch_provisioning.errors import ConnectError, ProvisioningError, RequestTimeoutError, TransportError

LIBRARIES: Final = frozenset({"httpx"})
NEVER_SENT: Final = frozenset({"UnsupportedProtocol", "LocalProtocolError", "ProxyError"})


class LibraryHeaders(Protocol):
    """Headers of the library."""

    def multi_items(self) -> list[tuple[str, str]]:
        """Return names and values as they came."""
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


def netloc(request: Request) -> str:
    """Return host and port of a request, for people."""
    return urlsplit(request.url).netloc


def headers_of(response: LibraryResponse) -> Headers:
    """Return the headers of a response of the library."""
    return Headers(response.headers.multi_items())


def kinds(error: BaseException) -> frozenset[str]:
    """Return the names of the library's classes that an error belongs to; none for an error of something else."""
    classes = type(error).__mro__
    return frozenset(one.__name__ for one in classes if one.__module__.partition(".")[0] in LIBRARIES)


def response_of(error: Exception) -> Response | None:
    """Return the response that a hook of the caller's own client raised for; its body is there if the hook read it."""
    if "HTTPStatusError" not in kinds(error):
        return None
    response: Any = getattr(error, "response", None)
    if response is None:
        return None
    body = response.content if response.is_stream_consumed else b""
    return Response(response.status_code, headers_of(response), body)


def _timed_out(names: frozenset[str], host: str) -> RequestTimeoutError:
    if "ConnectTimeout" in names:
        message = f"no connection to {host} in time; check the address and the network, or raise timeout.connect"
        return RequestTimeoutError(message, phase="connect", request_sent=False)
    if "PoolTimeout" in names:
        message = f"no connection to {host} was free in time; make fewer calls at once, or raise timeout.pool"
        return RequestTimeoutError(message, phase="pool", request_sent=False)
    if "WriteTimeout" in names:
        message = f"{host} took the request too slowly; raise timeout.write"
        return RequestTimeoutError(message, phase="write", request_sent=True)
    return RequestTimeoutError(f"{host} did not answer in time; raise timeout.read", phase="read", request_sent=True)


def translated(error: Exception, request: Request, remaining: float) -> ProvisioningError:
    """Return our error for what the library, or a transport of the caller's, raised.

    Its text holds neither the path of the address nor the Authorization header. Of an error of the library only the
    text is kept as the cause: the frames of its traceback hold the request with all its headers.

    Args:
        error: what was raised.
        request: what was sent.
        remaining: seconds until the deadline of the call.
    """
    host, names = netloc(request), kinds(error)
    authorization = request.headers.get("authorization", "")
    clean = Redactor(lambda: (authorization, authorization.partition(" ")[2])).text
    try:
        text, shown = str(error), f"{error} {error!r}"
    except Exception:  # a class of the caller's may fail even at this
        text, shown = "which cannot be shown", None
    failure: ProvisioningError
    if "TimeoutException" in names:
        failure = _timed_out(names, host)
        if remaining <= 0:
            failure = deadline_exceeded(host, request_sent=failure.request_sent)
    elif "ConnectError" in names:
        failure = ConnectError(f"{host} cannot be reached ({clean(text)}); check base_url, the network and proxies")
    elif names & NEVER_SENT:
        failure = TransportError(f"the request to {host} could not be sent: {clean(text)}", request_sent=False)
    else:
        reason = clean(f"{type(error).__name__}: {text}")
        failure = TransportError(f"no complete answer of {host}: {reason}", request_sent=True)
    if names:
        error.__traceback__ = error.__cause__ = error.__context__ = None
    failure.__cause__ = error if shown is not None and clean(shown) == shown else None
    return failure
