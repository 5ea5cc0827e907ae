"""The short way: a request straight to the transport of a client of our own.

A client of the library parses the address, merges headers, looks for a proxy, keeps cookies, follows redirects and asks
hooks, for each request. None of it is wanted for connections of our own, and it takes as long as all else of a call.

Both ways send the same bytes. The long one is left to requests whose address or body is not plain, and to programs that
put something around the methods of the library that are passed by here, as tracers and recorders do.
"""

from __future__ import annotations

import logging
import re
import sys
from functools import cache
from types import FunctionType
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar
from weakref import WeakKeyDictionary

from sinch_provisioning._http.body import ACCEPTED
from sinch_provisioning._http.library import of_another_library
from sinch_provisioning._http.messages import Request, Timings
from sinch_provisioning._json import JSONObject

if TYPE_CHECKING:  # the classes of the other library have the same form
    import httpx

R = TypeVar("R")
PLAIN: Final = re.compile(
    r"(https?://[a-z0-9.-]++(?::[0-9]{2,5}+)?)(/(?:[\w~/=&:,+@?-]++|%[0-9A-F]{2}|(?<!/)\.)*+)", re.ASCII
)
"""An address that the library writes as it stands: scheme, host and port; path and query."""
LONGEST: Final = 60_000
"""Characters of an address; the library refuses longer ones."""
FIND_TRANSPORT: Final = "_transport_for_url"
PASSED_BY: Final = ("send", "_send_single_request")
"""Methods of the library's clients that a request on the short way does not meet."""
CONSTANT: Final = ((b"Connection", b"keep-alive"), (b"accept-encoding", ACCEPTED.encode("ascii")))
UNUSUAL: Final = frozenset({"host", "connection", "accept-encoding", "content-length", "transfer-encoding"})
"""Headers that the library works out by itself."""
EXPECTED: Final = frozenset({"accept", "user-agent"})
"""Headers that the library adds when they are missing."""
HOSTS: Final = 100
"""Hosts to which a client remembers the way."""


class Route(NamedTuple):
    """Where requests to one host go.

    Args:
        transport: of the library, or the caller's own.
        origin: the address of the host.
        host: the header of this name.
    """

    transport: Any
    origin: httpx.URL
    host: bytes


class Classes(NamedTuple):
    """What the short way takes of a library.

    Args:
        request: the class of requests.
        response: that of responses.
        body: that of bodies in memory.
        address: that of addresses.
        url: that of addresses that are parsed when somebody looks.
        logger: where the library writes of each request.
        methods: those of its clients that are passed by, as the library made them; None: they are not known.
    """

    request: type[httpx.Request]
    response: type[httpx.Response]
    body: type[httpx.ByteStream]
    address: type[httpx.URL]
    url: Any
    logger: logging.Logger
    methods: tuple[object, ...] | None


_routes: WeakKeyDictionary[object, dict[str, Route]] = WeakKeyDictionary()


def short_way(
    client: httpx.Client | httpx.AsyncClient, request: Request, timeout: Timings, extensions: JSONObject | None
) -> tuple[Any, httpx.Request] | None:
    """Return the transport that a request goes to, and the library's request; None when it must go the long way.

    Args:
        client: a client of the library that is our own.
        request: what is sent.
        timeout: by phase.
        extensions: what else the library is to know.
    """
    classes = _classes(type(client))  # type: ignore[arg-type] # a class has a hash
    address = _plain_address(request)
    if address is None or client.is_closed or _is_watched(client, classes):
        return None
    origin, target = address
    route = _routes.get(client, {}).get(origin) or _routed(client, classes, origin)  # another thread may forget it
    headers = _written(request, route.host) if route is not None else None
    if route is None or headers is None:
        return None
    built = classes.request(
        request.method,
        route.origin,
        headers=headers,
        stream=classes.body(request.body or b""),
        extensions={"timeout": timeout._asdict(), **(extensions or {})},
    )
    built.url = classes.url(route.origin, request.url, target)
    built.read()  # a transport of the caller's may look at its content
    return route.transport, built


def of_library(response: R, client: httpx.Client | httpx.AsyncClient) -> R:
    """Return a response, which a transport of the caller's may have made.

    Raises:
        TransportError: it is of another library than the client.
    """
    if not isinstance(response, _classes(type(client)).response):  # type: ignore[arg-type] # as above
        raise of_another_library(request_sent=True)
    return response


def _plain_address(request: Request) -> tuple[str, str] | None:
    """Return origin and target of a request; None when the library must look at them, or at its headers or body."""
    headers = frozenset(request.headers)
    if request.stream is not None or headers & UNUSUAL or not headers >= EXPECTED or len(request.url) > LONGEST:
        return None
    address = PLAIN.fullmatch(request.url)
    return None if address is None else (address[1], address[2])


def _written(request: Request, host: bytes) -> list[tuple[bytes, bytes]] | None:
    """Return the headers of a request as the library writes them; None when they cannot be written."""
    headers = [(b"Host", host)]
    if not request.body and request.method in {"POST", "PUT", "PATCH"}:
        headers.append((b"Content-Length", b"0"))
    headers += CONSTANT
    try:
        headers += [(name.encode("ascii"), value.encode("ascii")) for name, value in request.headers.items()]
    except (UnicodeEncodeError, AttributeError):
        return None
    if request.body:
        headers.append((b"Content-Length", str(len(request.body)).encode("ascii")))
    return headers


def _is_watched(client: httpx.Client | httpx.AsyncClient, classes: Classes) -> bool:
    """Tell whether somebody hears of what the long way does.

    That is by the library's log, a hook, or something around its methods, which other releases may also rename.
    """
    methods = vars(type(client))
    return (
        classes.logger.isEnabledFor(logging.INFO)
        or any(client.event_hooks.values())
        or tuple(methods.get(name) for name in PASSED_BY) != classes.methods
    )


def _routed(client: httpx.Client | httpx.AsyncClient, classes: Classes, origin: str) -> Route | None:
    """Return the way to a host; None when the library does not take its address."""
    try:
        address = classes.address(origin)
    except Exception:  # which the long way says
        return None
    route = Route(getattr(client, FIND_TRANSPORT)(address), address, address.netloc)
    routes = _routes.setdefault(client, {})
    if len(routes) >= HOSTS:
        routes.clear()
    return routes.setdefault(origin, route)


@cache
def _classes(client_class: Any) -> Classes:
    name = next(cls.__module__.partition(".")[0] for cls in client_class.__mro__)
    library: Any = sys.modules[name]

    class KnownURL(library.URL):  # type: ignore[misc] # the library is known when this runs
        """An address that is parsed when somebody looks at more of it than a transport does."""

        raw_scheme = raw_host = port = raw_path = None  # properties there

        def __init__(self, origin: httpx.URL, text: str, target: str) -> None:
            self.raw_scheme, self.raw_host, self.port = origin.raw_scheme, origin.raw_host, origin.port
            self.raw_path = target.encode("ascii")
            self.text = text

        def __getattr__(self, name: str) -> Any:
            if name != "_uri_reference":
                raise AttributeError(name)
            super().__init__(self.text)
            return self._uri_reference

        def __reduce__(self) -> tuple[type[httpx.URL], tuple[str]]:
            return library.URL, (self.text,)

    methods = tuple(vars(client_class).get(name) for name in PASSED_BY)
    code = client_class.build_request.__code__.co_filename
    is_known = hasattr(client_class, FIND_TRANSPORT) and all(
        type(method) is FunctionType and method.__code__.co_filename == code for method in methods
    )
    logger = logging.getLogger(name)
    return Classes(
        library.Request,
        library.Response,
        library.ByteStream,
        library.URL,
        KnownURL,
        logger,
        methods if is_known else None,
    )
