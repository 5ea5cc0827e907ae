"""What goes over the wire: a request, a response, and both together. No other module has a form of its own for them."""

from __future__ import annotations

import base64
import datetime
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, TypeVar, overload
from urllib.parse import parse_qsl, urlsplit

from attrs import evolve, field, frozen

from sinch_provisioning._json import JSONValue, parse_json

if TYPE_CHECKING:
    from sinch_provisioning._http.sinks import Sink

T = TypeVar("T")
REQUEST_ID_HEADERS = ("x-request-id", "x-correlation-id", "request-id")
_encode = json.JSONEncoder(
    ensure_ascii=False, separators=(",", ":"), allow_nan=False
).encode  # made once: half the time


class Headers(Mapping[str, str]):
    """Headers; a name is found in any case, and repeated ones are joined by a comma.

    Args:
        pairs: names and values as they came, or a mapping.
    """

    __slots__ = ("_values",)

    def __init__(self, pairs: Iterable[tuple[str, str]] | Mapping[str, str] = ()) -> None:
        values: dict[str, str] = {}
        for name, value in pairs.items() if isinstance(pairs, Mapping) else pairs:
            key = name.lower()  # pyright: ignore[reportAttributeAccessIssue] - no mapping has pairs as its keys
            values[key] = f"{values[key]}, {value}" if key in values else value
        self._values = values

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    @overload
    def get(self, name: str, /) -> str | None: ...
    @overload
    def get(self, name: str, /, default: str) -> str: ...
    @overload
    def get(self, name: str, /, default: T) -> str | T: ...
    def get(self, name: str, /, default: object = None) -> object:
        """Return the value of a header, or another value when it is not there."""
        return self._values.get(name.lower(), default)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._values

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"Headers({sorted(self._values)})"

    __sentry_repr__ = __repr__  # which would walk through the values of any mapping

    def __reduce__(self) -> tuple[type[Headers], tuple[tuple[tuple[str, str], ...]]]:
        return Headers, (tuple(self._values.items()),)


def media_type(headers: Mapping[str, str]) -> str:
    """Return the content type of headers without its parameters, in small letters; empty when there is none."""
    return headers.get("content-type", "").partition(";")[0].strip().lower()


def is_json(content_type: str) -> bool:
    """Tell whether a media type, without its parameters, is JSON or has its syntax."""
    return content_type == "application/json" or content_type.endswith("+json")


def _as_headers(headers: Mapping[str, str]) -> Headers:
    return headers if isinstance(headers, Headers) else Headers(headers)


def _upper(method: str) -> str:
    return method.upper()


@frozen(slots=False, repr=False)
class Request:
    """A request.

    Args:
        method: the HTTP method, in capitals.
        url: the address: absolute, or a path with its query, percent-encoded.
        headers: by name, in any case.
        body: the raw body; None when a recording does not have it.
        stream: makes the pieces of a body that is read while it is sent; then `body` is None.
        sink: takes the body of a success; None: it is kept in memory.
    """

    method: str = field(converter=_upper)
    url: str = field(repr=False)  # here and below: what prints local variables may look at fields, not only at the repr
    headers: Headers = field(factory=Headers, converter=_as_headers)
    body: bytes | None = field(default=b"", repr=False)
    stream: Callable[[], Iterator[bytes]] | None = field(default=None, repr=False, eq=False)
    sink: Sink | None = field(default=None, repr=False, eq=False)

    def __repr__(self) -> str:
        return f"Request({self.method})"  # an address holds identifiers, and the rest secrets

    @cached_property
    def _parts(self) -> tuple[str, str, str]:
        """Scheme and host, path, and query, as they were written."""
        if self.url.startswith("/"):  # `urlsplit` takes what follows `//` for a host
            path, _, query = self.url.partition("?")
            return "", path, query
        try:
            parts = urlsplit(self.url)
        except ValueError:  # the host makes no sense, such as `[::1`; the rest may still be looked at
            scheme, _, rest = self.url.partition("://")
            rest, _, query = rest.partition("#")[0].partition("?")
            host, slash, path = rest.partition("/")
            return f"{scheme}://{host}", slash + path, query
        return f"{parts.scheme}://{parts.netloc}", parts.path, parts.query

    @property
    def origin(self) -> str:
        """Scheme, host and port, in small letters; empty when the address is a path."""
        return self._parts[0].lower()

    @property
    def path(self) -> str:
        """The path, percent-encoded."""
        return self._parts[1]

    @property
    def target(self) -> str:
        """Path and query, as they were written."""
        return f"{self.path}?{self._parts[2]}" if self._parts[2] else self.path

    @cached_property
    def query(self) -> tuple[tuple[str, str], ...]:
        """Names and values of the query, decoded, in order."""
        text = self._parts[2]
        return tuple(parse_qsl(text, keep_blank_values=True)) if text else ()


@frozen(repr=False)
class Response:
    """A response.

    Args:
        status: the HTTP status.
        headers: by name, in any case.
        body: the raw body; None when a recording does not have it, or not all of it.
    """

    status: int
    headers: Headers = field(factory=Headers, converter=_as_headers)
    body: bytes | None = field(default=b"", repr=False)

    @classmethod
    def of_json(cls, status: int, value: JSONValue, headers: Mapping[str, str] | None = None) -> Response:
        """Return a response with a JSON body."""
        return cls(status, Headers({"content-type": "application/json", **(headers or {})}), _encode(value).encode())

    def __repr__(self) -> str:
        return f"Response({self.status}, {len(self.body or b'')} bytes)"

    @property
    def content(self) -> bytes:
        """The body; empty when it is not known."""
        return self.body or b""

    @property
    def request_id(self) -> str | None:
        """The server's name for the request, if it gave one."""
        value = next((self.headers[name] for name in REQUEST_ID_HEADERS if self.headers.get(name)), None)
        return None if value is None else "".join(filter(str.isprintable, value[:200]))

    def json(self) -> JSONValue:
        """Return the parsed body; None when it is empty.

        Raises:
            ValueError: it is not JSON.
        """
        return parse_json(self.body) if self.body else None


@frozen(kw_only=True)
class Exchange:
    """A request and its response.

    Args:
        request: what was asked.
        response: what was answered; None when no answer came.
        started: when, with its offset; None when it is not known.
        seconds: how long it took.
        operation_id: id of the operation, if it is known.
        number: its place in a recording, from 1.
        source: the file it comes from.
    """

    request: Request
    response: Response | None
    started: datetime.datetime | None = None
    seconds: float = 0.0
    operation_id: str | None = None
    number: int = 0
    source: str = ""

    @property
    def status(self) -> int:
        """The HTTP status; 0 when no answer came."""
        return 0 if self.response is None else self.response.status

    @property
    def is_refused(self) -> bool:
        """Whether the server took the request for a mistake of the caller's."""
        return 400 <= self.status < 500

    @property
    def place(self) -> str:
        """Where it stands, for people."""
        return f"{self.source}#{self.number}"

    def at(self, base: str | None) -> Exchange:
        """Return the exchange with its address at another scheme and host; None leaves it as it is."""
        if base is None:
            return self
        return evolve(self, request=evolve(self.request, url=base + self.request.url[len(self.request.origin) :]))


def basic_authorization(user: str, password: str) -> str:
    """Return the value of an Authorization header with Basic credentials (RFC 7617)."""
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode("ascii")


class Timings(NamedTuple):
    """Seconds that one attempt may take, by phase: until connected, between two reads, two writes, for the pool."""

    connect: float
    read: float
    write: float
    pool: float
