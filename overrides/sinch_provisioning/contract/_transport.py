"""The HTTP library's side of recording: a transport around another one. No other module of this package names it."""

from __future__ import annotations

import datetime
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import httpx

from sinch_provisioning.contract._recorder import Recorder
from sinch_provisioning.errors import ConfigurationError

Note = Callable[..., None]
Permit = Callable[[str, str], None]


class _Exchange:
    """One exchange under way: what of its body has come, until it is noted once."""

    def __init__(self, note: Note, request: httpx.Request) -> None:
        self._note, self._request = note, request
        self._started, self._clock = datetime.datetime.now(datetime.UTC), time.monotonic()
        self._pieces: list[bytes] = []
        self._is_noted = False
        self.is_whole = self._is_decoded = False

    def add(self, piece: bytes) -> None:
        self._pieces.append(piece)

    def begin(self, response: httpx.Response) -> bool:
        """Take a body that is there already; return whether it is."""
        if response.is_closed:
            self._pieces, self.is_whole, self._is_decoded = [response.content], True, True
            self.end(response)
        return response.is_closed

    def end(self, response: httpx.Response | None) -> None:
        if self._is_noted:
            return
        self._is_noted = True
        request = self._request
        status, headers, raw = 0, dict[str, str](), b"".join(self._pieces)
        if response is not None:
            status, headers = response.status_code, dict(response.headers)
            raw = _decoded(response, raw) if self.is_whole and not self._is_decoded else raw
        self._note(
            started=self._started,
            seconds=time.monotonic() - self._clock,
            method=request.method,
            url=str(request.url),
            status=status,
            request=(dict(request.headers), request.content),
            response=(headers, raw),
            is_whole=self.is_whole or response is None,
        )


def _decoded(response: httpx.Response, raw: bytes) -> bytes:
    try:
        return httpx.Response(response.status_code, headers=response.headers, content=raw).content
    except httpx.DecodingError:
        return raw


class _Tee(httpx.SyncByteStream):
    """Hands a body on, piece by piece, and keeps it."""

    def __init__(self, response: httpx.Response, exchange: _Exchange) -> None:
        self._inner, self._response, self._exchange = response.stream, response, exchange

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._inner:  # type: ignore[union-attr]
            self._exchange.add(piece)
            yield piece
        self._exchange.is_whole = True

    def close(self) -> None:
        self._inner.close()  # type: ignore[union-attr]
        self._exchange.end(self._response)


class _AsyncTee(httpx.AsyncByteStream):
    """Does what `_Tee` does, without blocking."""

    def __init__(self, response: httpx.Response, exchange: _Exchange) -> None:
        self._inner, self._response, self._exchange = response.stream, response, exchange

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for piece in self._inner:  # type: ignore[union-attr]
            self._exchange.add(piece)
            yield piece
        self._exchange.is_whole = True

    async def aclose(self) -> None:
        await self._inner.aclose()  # type: ignore[union-attr]
        self._exchange.end(self._response)


class RecordingTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A transport that notes every exchange of another one. It serves sync and async clients.

    Args:
        inner: the transport that does the work; None: the library's own.
        note: called with each exchange, see `Recorder.add`.
        flush: called when it is closed.
        permit: called with method and address before a request is sent; what it raises keeps it from being sent.
    """

    def __init__(
        self,
        inner: Any = None,
        *,
        note: Note,
        flush: Callable[[], None] = lambda: None,
        permit: Permit = lambda method, url: None,
    ) -> None:
        self._inner, self._note, self._flush, self._permit = inner, note, flush, permit
        self._lock = threading.Lock()

    def _get(self, kind: Callable[[], Any], door: str) -> Any:
        with self._lock:
            if self._inner is None:
                self._inner = kind()
        if not hasattr(self._inner, door):
            raise ConfigurationError(f"the recorded transport has no {door}; give one of the client's kind")
        return self._inner

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request with the inner transport."""
        inner = self._get(httpx.HTTPTransport, "handle_request")
        self._permit(request.method, str(request.url))
        request.read()
        exchange = _Exchange(self._note, request)
        try:
            response: httpx.Response = inner.handle_request(request)
        except BaseException:
            exchange.end(None)
            raise
        if not exchange.begin(response):
            response.stream = _Tee(response, exchange)
        return response

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request with the inner transport, without blocking."""
        inner = self._get(httpx.AsyncHTTPTransport, "handle_async_request")
        self._permit(request.method, str(request.url))
        await request.aread()
        exchange = _Exchange(self._note, request)
        try:
            response: httpx.Response = await inner.handle_async_request(request)
        except BaseException:
            exchange.end(None)
            raise
        if not exchange.begin(response):
            response.stream = _AsyncTee(response, exchange)
        return response

    def close(self) -> None:
        """Close the inner transport and write the recording."""
        if self._inner is not None and hasattr(self._inner, "close"):
            self._inner.close()
        self._flush()

    async def aclose(self) -> None:
        """Close the inner transport and write the recording."""
        if self._inner is not None and hasattr(self._inner, "aclose"):
            await self._inner.aclose()
        self._flush()


HOP = frozenset({
    "connection", "keep-alive", "proxy-authenticate", "proxy-authorization", "te", "trailer", "transfer-encoding",
    "upgrade", "host", "content-length", "content-encoding", "accept-encoding",
})  # fmt: skip


class Forwarder:
    """Hands requests on to an address, and notes each exchange. Safe for threads.

    Args:
        base: the address, with its base path.
        note: called with each exchange, see `Recorder.add`.
    """

    def __init__(self, base: str, note: Note) -> None:
        self._base = base
        self._client = httpx.Client(transport=RecordingTransport(note=note), timeout=60.0, trust_env=False)

    def send(
        self, method: str, address: str, headers: Iterable[tuple[str, str]], body: bytes
    ) -> tuple[int, list[tuple[str, str]], bytes]:
        """Hand a request on; return status, headers and body of the answer: 502 when there was none."""
        passed = [(name, value) for name, value in headers if name.lower() not in HOP]
        request = httpx.Request(method, self._base + address, headers=passed, content=body or None)
        try:
            answer = self._client.send(request, follow_redirects=False)
        except httpx.HTTPError as error:
            text = f"the recorder got no answer ({type(error).__name__})\n".encode()
            return 502, [("content-type", "text/plain"), ("content-length", str(len(text)))], text
        pairs = [(name, value) for name, value in answer.headers.multi_items() if name.lower() not in HOP]
        if answer.status_code not in {204, 304}:
            pairs.append(("content-length", str(len(answer.content))))
        return answer.status_code, pairs, answer.content

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._client.close()


def recording_transport(inner: Any, path: str | Path | Recorder) -> RecordingTransport:
    """Return a transport that does what another does, and writes a HAR file of it without secrets.

    Args:
        inner: the transport to record, such as `Mock().transport()`; None: the library's own.
        path: the file, or a `Recorder`. Transports with the same file write it together.

    Returns:
        A transport for the sync and the async client.

    Raises:
        ConfigurationError: the file's directory does not exist.
    """
    recorder = path if isinstance(path, Recorder) else Recorder.at(path)
    return RecordingTransport(inner, note=recorder.add, flush=recorder.flush)
