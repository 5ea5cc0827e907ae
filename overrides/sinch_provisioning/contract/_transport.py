"""A transport of the HTTP library around another one, which notes every exchange."""

from __future__ import annotations

import datetime
import itertools
import os
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self

from anyio.lowlevel import RunVar

from sinch_provisioning._http.adapters import as_request, pieces_class, tee_class
from sinch_provisioning._http.deadline import PIECE
from sinch_provisioning._http.library import HttpLibrary, library_name, library_of
from sinch_provisioning._http.messages import Exchange, Headers, Response
from sinch_provisioning.contract._recorder import Recorder
from sinch_provisioning.errors import ConfigurationError

Note = Callable[[Exchange], None]
Permit = Callable[[str, str], None]
_numbers = itertools.count()


class _Recording:
    """One exchange under way: what of its body has come, until it is noted once.

    Args:
        note: called with the exchange.
        message: the library's request.
    """

    def __init__(self, note: Note, message: Any) -> None:
        self._note = note
        self._request = as_request(message)
        self._started = datetime.datetime.now(datetime.UTC)
        self._clock = time.monotonic()
        self._pieces: list[bytes] = []
        self._is_recorded = False

    def begin(self, response: Any) -> None:
        """Take a response: its body if it is there already, else each piece as it comes."""
        if response.is_closed:
            self._end(_response(response, response.content))
            return

        def end(is_whole: bool) -> None:  # noqa: FBT001 - as the body calls it
            raw = b"".join(self._pieces)
            self._end(_response(response, _decoded(response, raw) if is_whole else None))

        response.stream = tee_class(library_of(response))(response.stream, self._pieces.append, end)

    def fail(self) -> None:
        """Note that no response came."""
        self._end(None)

    def _end(self, response: Response | None) -> None:
        if self._is_recorded:
            return
        self._is_recorded = True
        seconds = time.monotonic() - self._clock
        self._note(Exchange(request=self._request, response=response, started=self._started, seconds=seconds))


def _response(response: Any, body: bytes | None) -> Response:
    return Response(response.status_code, Headers(response.headers.multi_items()), body)


def _decoded(response: Any, raw: bytes) -> bytes:
    library = library_of(response)
    try:
        content: bytes = library.Response(response.status_code, headers=response.headers, content=raw).content
    except library.DecodingError:
        return raw
    return content


class _Made:
    """The library's own transports, made on first use: one for threads, one for each event loop.

    A forked child makes its own: it must not write into its parent's sockets, nor wait for its locks.
    """

    def __init__(self) -> None:
        self._inherited: list[object] = []
        self._begin()

    def _begin(self) -> None:
        self._process = os.getpid()
        self._lock = threading.Lock()
        self._sync: Any = None
        self._async: RunVar[Any] = RunVar(f"recorded transport {next(_numbers)}")

    def _heed_fork(self) -> None:
        if self._process != os.getpid():  # pragma: no cover - a forked child loses its measures
            self._inherited.append(self._sync)  # kept, for its end would say good-bye on the parent's connections
            self._begin()

    def get(self, make: Callable[[], Any]) -> Any:
        """Return the transport for threads."""
        self._heed_fork()
        with self._lock:
            if self._sync is None:
                self._sync = make()
            return self._sync

    def get_async(self, make: Callable[[], Any]) -> Any:
        """Return the transport of this event loop."""
        self._heed_fork()
        made = self._async.get(None)
        if made is None:
            made = make()
            self._async.set(made)
        return made

    def pop(self) -> Any:
        """Return the transport for threads, if there is one, and forget it."""
        self._heed_fork()
        with self._lock:
            made, self._sync = self._sync, None
            return made

    def pop_async(self) -> Any:
        """Return the transport of this event loop, if there is one, and forget it."""
        self._heed_fork()
        made = self._async.get(None)
        self._async.set(None)
        return made


class RecordingTransport:
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
        self._inner = inner
        self._note = note
        self._flush = flush
        self._permit = permit
        self._made = _Made()

    @property
    def http_library(self) -> HttpLibrary | None:
        """The HTTP library that the inner transport is of; None: it serves either."""
        return library_name(self._inner)

    def _own(self, method: str) -> Any:
        """Return the caller's transport; None when there is none."""
        if self._inner is not None and not hasattr(self._inner, method):
            raise ConfigurationError(f"the recorded transport has no {method}; give one of the client's kind")
        return self._inner

    def handle_request(self, request: Any) -> Any:
        """Send a request with the inner transport."""
        inner = self._own("handle_request")
        if inner is None:
            inner = self._made.get(library_of(request).HTTPTransport)
        self._permit(request.method, str(request.url))
        if len(request.read()) > PIECE:
            request.stream = pieces_class(library_of(request))(request.content)
        recording = _Recording(self._note, request)
        try:
            response = inner.handle_request(request)
        except BaseException:
            recording.fail()
            raise
        recording.begin(response)
        return response

    async def handle_async_request(self, request: Any) -> Any:
        """Send a request with the inner transport."""
        inner = self._own("handle_async_request")
        if inner is None:
            inner = self._made.get_async(library_of(request).AsyncHTTPTransport)
        self._permit(request.method, str(request.url))
        if len(await request.aread()) > PIECE:
            request.stream = pieces_class(library_of(request))(request.content)
        recording = _Recording(self._note, request)
        try:
            response = await inner.handle_async_request(request)
        except BaseException:
            recording.fail()
            raise
        recording.begin(response)
        return response

    def close(self) -> None:
        """Close the inner transport and write the recording."""
        inner = self._made.pop() if self._inner is None else self._inner
        if hasattr(inner, "close"):
            inner.close()
        self._flush()

    async def aclose(self) -> None:
        """Close the inner transport and write the recording."""
        inner = self._made.pop_async() if self._inner is None else self._inner
        if hasattr(inner, "aclose"):
            await inner.aclose()
        self._flush()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.aclose()


def recording_transport(inner: object, path: str | Path | Recorder) -> RecordingTransport:
    """Return a transport that does what another does, and writes a HAR file of it without secrets.

    Args:
        inner: the transport to record, such as `MockTransport(mock)`; None: the library's own.
        path: the file, or a `Recorder`. Transports with the same file write it together.

    Returns:
        A transport for the sync and the async client.

    Raises:
        ConfigurationError: the file's directory does not exist.
    """
    recorder = path if isinstance(path, Recorder) else Recorder.at(path)
    return RecordingTransport(inner, note=recorder.add, flush=recorder.flush)
