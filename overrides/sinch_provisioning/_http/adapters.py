"""Our messages as the HTTP library's, for transports of ours that a client of the library calls.

The library is the one whose request came in, so nothing here names or imports it.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from functools import cache
from types import ModuleType
from typing import Any, Final

from attrs import frozen

from sinch_provisioning._http.deadline import PIECE
from sinch_provisioning._http.library import library_of
from sinch_provisioning._http.messages import Headers, Request, Response

NO_BODY: Final = frozenset({204, 304})
"""Statuses whose responses end with their head."""


@frozen
class Served:
    """A response and how it arrives.

    Args:
        response: the response.
        latency: seconds to wait before it is sent.
        drop: close the connection instead.
        truncate: bytes of the body to send before the connection is closed; None: all.
    """

    response: Response
    latency: float = 0.0
    drop: bool = False
    truncate: int | None = None


def as_request(message: Any) -> Request:
    """Return a request of the library, whose body was read, as ours."""
    return Request(message.method, str(message.url), Headers(message.headers.multi_items()), message.content)


def read_timeout(message: Any) -> float | None:
    """Return the seconds that the caller waits for the next bytes; None: without end."""
    seconds: float | None = message.extensions.get("timeout", {}).get("read")
    return seconds


def timed_out(message: Any) -> Exception:
    """Return the library's error for a response that did not come in time."""
    error: Exception = library_of(message).ReadTimeout("The read operation timed out", request=message)
    return error


def disconnected(message: Any) -> Exception:
    """Return the library's error for a connection that was closed without a response."""
    text = "Server disconnected without sending a response."
    error: Exception = library_of(message).RemoteProtocolError(text, request=message)
    return error


def as_library_response(message: Any, served: Served) -> Any:
    """Return our response as the library's, or raise the library's error for how it arrives.

    Args:
        message: the library's request.
        served: the response; its latency is not waited for.
    """
    limit = read_timeout(message)
    if limit is not None and served.latency > limit:
        raise timed_out(message)
    if served.drop:
        raise disconnected(message)
    library = library_of(message)
    response, truncate = served.response, served.truncate
    body = b"" if message.method == "HEAD" else response.content
    headers = dict(response.headers)
    if truncate is None or truncate >= len(body):
        return library.Response(response.status, headers=headers, content=body)
    headers["content-length"] = str(len(body))
    stream = _cut_class(library)(body, truncate, message)
    return library.Response(response.status, headers=headers, stream=stream)


@cache
def _cut_class(library: ModuleType) -> Callable[..., object]:
    """Return the class of a body whose end never comes."""

    class Cut(library.SyncByteStream, library.AsyncByteStream):  # type: ignore[misc, name-defined]
        def __init__(self, body: bytes, size: int, message: object) -> None:
            self._body = body
            self._size = size
            self._message = message

        def _error(self) -> Exception:
            counts = f"received {self._size} bytes, expected {len(self._body)}"
            text = f"peer closed connection without sending complete message body ({counts})"
            error: Exception = library.RemoteProtocolError(text, request=self._message)
            return error

        def __iter__(self) -> Iterator[bytes]:
            yield self._body[: self._size]
            raise self._error()

        async def __aiter__(self) -> AsyncIterator[bytes]:
            yield self._body[: self._size]
            raise self._error()

    return Cut


@cache
def pieces_class(library: ModuleType) -> Callable[..., Any]:
    """Return the class of a body that is sent piece by piece.

    The library copies what is left of a piece each time the socket has taken some of it: a large body that is one piece
    takes time by the square of its size.
    """

    class Pieces(library.SyncByteStream, library.AsyncByteStream):  # type: ignore[misc, name-defined]
        def __init__(self, body: bytes) -> None:
            self._body = body

        def __iter__(self) -> Iterator[bytes]:
            for start in range(0, len(self._body), PIECE):
                yield self._body[start : start + PIECE]

        async def __aiter__(self) -> AsyncIterator[bytes]:
            for piece in self:
                yield piece

    return Pieces


@cache
def tee_class(library: ModuleType) -> Callable[..., Any]:
    """Return the class of a body that is handed on piece by piece, and told of.

    Its arguments are the body, what is called with each piece, and what is called at the end with whether all came.
    """

    class Tee(library.SyncByteStream, library.AsyncByteStream):  # type: ignore[misc, name-defined]
        def __init__(self, inner: Any, add: Callable[[bytes], None], end: Callable[[bool], None]) -> None:
            self._inner = inner
            self._add = add
            self._end = end
            self._is_whole = False

        def __iter__(self) -> Iterator[bytes]:
            for piece in self._inner:
                self._add(piece)
                yield piece
            self._is_whole = True

        async def __aiter__(self) -> AsyncIterator[bytes]:
            async for piece in self._inner:
                self._add(piece)
                yield piece
            self._is_whole = True

        def close(self) -> None:
            self._inner.close()
            self._end(self._is_whole)

        async def aclose(self) -> None:
            await self._inner.aclose()
            self._end(self._is_whole)

    return Tee
