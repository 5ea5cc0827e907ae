"""Sends one request without blocking, under asyncio or trio; the twin of `transport`."""

from __future__ import annotations

import os
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any

import anyio
import anyio.lowlevel

from sinch_provisioning._http.body import BodyReader, stream_to_close
from sinch_provisioning._http.deadline import deadline_exceeded
from sinch_provisioning._http.direct import of_library, short_way
from sinch_provisioning._http.event_loops import give_up_unowned, has_ended, run_in, running_loop, to_the_end
from sinch_provisioning._http.library import LIBRARIES, load, netloc, response_of, translated
from sinch_provisioning._http.messages import Request, Response, Timings
from sinch_provisioning._http.transport import (
    CLOSED,
    TransportConfig,
    begin_reading,
    built_request,
    make_client,
    proxy_finder,
)
from sinch_provisioning._json import JSONObject
from sinch_provisioning.errors import ConfigurationError, ProvisioningError

if TYPE_CHECKING:  # the classes of the other library have the same form
    import httpx


def loop_free_client(transport: object) -> httpx.AsyncClient:
    """Return a client of the library over a transport that holds no connection, so that it belongs to no event loop."""
    client: httpx.AsyncClient = load(LIBRARIES[0]).AsyncClient(transport=transport, trust_env=False)
    return client


CLOSING = 5.0
"""Seconds that the connections of one event loop may take to close; one that is blocked must not block another."""


async def _kept(client: httpx.AsyncClient) -> AsyncGenerator[None, None]:
    """Close a client at the end of its event loop, which ends its generators while it still runs."""
    try:
        yield
    finally:
        with anyio.CancelScope(shield=True):
            await client.aclose()


async def _read_all(pieces: AsyncIterator[bytes], reader: BodyReader, scope: anyio.CancelScope) -> None:
    """Read a body; one that is refused is cancelled, for trio warns of each of the library's generators left half-read.

    Args:
        pieces: the body.
        reader: takes it, or refuses it.
        scope: what is awaited inside of.
    """
    failure: ProvisioningError | None = None
    left = 100  # pieces that may be buffered; a stream of the caller's may not heed a cancel
    try:
        async for piece in pieces:
            try:
                if failure is None:
                    reader.add(piece)
            except ProvisioningError as error:
                failure = error
                scope.cancel()
            left -= failure is not None
            if not left:
                break
    finally:
        if failure is not None:
            raise failure


def _pieces(request: Request) -> AsyncIterator[bytes] | None:
    """Return the pieces of a body that is streamed, read in a thread; None for any other."""

    async def read(stream: Callable[[], Iterator[bytes]]) -> AsyncIterator[bytes]:
        pieces = stream()
        while (piece := await anyio.to_thread.run_sync(next, pieces, None)) is not None:
            yield piece

    return None if request.stream is None else read(request.stream)


class AsyncTransport:
    """Sends requests without blocking. Each event loop has connections of its own, closed with it at the latest.

    Args:
        config: how connections are made.
    """

    def __init__(self, config: TransportConfig) -> None:
        self._config = config
        self._clients: dict[object, tuple[httpx.AsyncClient, AsyncGenerator[None, None]]] = {}
        self._inherited: list[object] = []
        self._closed = False
        self._process = os.getpid()
        self._own: httpx.AsyncClient | None = config.own_client(
            "AsyncClient", "AsyncBaseTransport", "handle_async_request"
        )

    @property
    def is_open(self) -> bool:
        """Whether connections of our own may be open."""
        clients = list(self._clients.items())
        return self._process == os.getpid() and any(
            not (has_ended(loop) or client.is_closed) for loop, (client, _) in clients
        )

    def _heed_fork(self) -> None:
        if self._process != os.getpid():
            self._inherited.append(self._clients)
            self._clients, self._process = {}, os.getpid()

    async def _get(self) -> httpx.AsyncClient:
        self._heed_fork()
        own = self._own
        if self._closed or (own is not None and own.is_closed):
            raise ConfigurationError(CLOSED)
        if own is not None:
            return own
        loop = running_loop()
        known = self._clients.get(loop)
        if known is None or known[0].is_closed:
            for other, (unused, _) in list(self._clients.items()):
                if has_ended(other) or unused.is_closed:
                    self._clients.pop(other, None)
            client: httpx.AsyncClient = make_client(self._config, "AsyncClient")
            known = self._clients[loop] = (client, _kept(client))
            await known[1].__anext__()
        return known[0]

    async def send(self, request: Request, timeout: Timings, deadline: float) -> Response:
        """Send one request and read the whole response; arguments and errors as in `Transport.send`."""

        def remaining() -> float:
            return deadline - self._config.monotonic()

        reader = BodyReader(request, netloc(request), self._config.max_response_bytes, remaining)
        client = await self._get()
        sent = not self._config.is_plain  # what another transport did by then is not known

        async def trace(event: str, info: object) -> None:
            nonlocal sent
            sent = sent or event.endswith("send_request_headers.started")

        extensions: JSONObject | None = {"trace": trace} if self._config.is_plain else None
        scope = anyio.CancelScope(deadline=anyio.current_time() + remaining())
        try:
            if await to_the_end(self._read(client, request, timeout, extensions, reader, scope), scope):
                return reader.response()
        except ProvisioningError as error:
            error.__context__ = None
            raise error.with_traceback(None) from None  # without the library's frames, which hold the request
        except Exception as error:  # a transport of the caller's may raise anything
            if (response := response_of(error)) is not None:
                return response
            find_proxy = proxy_finder(self._config, client, request)
            raise translated(error, request, remaining(), find_proxy, self._config.setting)  # noqa: B904 - which knows its cause
        raise deadline_exceeded(netloc(request), request_sent=sent)

    async def _read(
        self,
        client: httpx.AsyncClient,
        request: Request,
        timeout: Timings,
        extensions: JSONObject | None,
        reader: BodyReader,
        scope: anyio.CancelScope,
    ) -> bool:
        """Read a response; tell whether it came before the scope was cancelled."""
        response, is_whole = None, False
        way = short_way(client, request, timeout, extensions) if self._own is None else None
        try:
            with scope:
                if way is None:
                    built = built_request(client, request, timeout, extensions, _pieces(request))
                    response = await client.send(built, stream=True, auth=None, follow_redirects=False)
                else:
                    response = of_library(await way[0].handle_async_request(way[1]), client)
                if begin_reading(reader, response):
                    reader.add(response.content)
                else:
                    pieces: Any = response.aiter_raw() if way is None else response.stream
                    await _read_all(pieces, reader, scope)
                if (leftover := stream_to_close(response)) is not None:
                    await leftover.aclose()  # while the connection is still this call's
                    await anyio.lowlevel.checkpoint()  # the event loop closes the socket in its next step
                is_whole = True
        finally:  # outside of the scope: an end that is cut short would leave the connection open
            with anyio.CancelScope(shield=True):
                if response is not None:
                    await self._release(response, is_whole=is_whole)
                if not is_whole:
                    await give_up_unowned(client)
        return is_whole

    async def _release(self, response: httpx.Response, *, is_whole: bool) -> None:
        # httpx2 closes a response where its body is cut short, which is inside of the scope that was cancelled
        unfinished: Any = response.stream if response.is_closed and not is_whole else response
        await unfinished.aclose()
        stream = response.extensions.get("network_stream")
        if self._closed and self._own is None and stream is not None:  # as in `Transport`
            await stream.aclose()

    async def close(self) -> None:
        """Close the connections of our own. May be called more than once; a call under way ends in an error."""
        self._heed_fork()
        self._closed = True
        clients, self._clients = self._clients, {}
        for loop, (_, kept) in clients.items():
            with anyio.move_on_after(CLOSING, shield=True):  # at the end of a scope that was cancelled, too
                if loop is running_loop():
                    await kept.aclose()
                else:
                    await run_in(loop, kept.aclose)
