"""Serving on this machine: threads, signals and one ASGI adapter, for the mock and the recording proxy.

Needs uvicorn, which the extra `mock` brings.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
import signal
import socket
import threading
import time
from collections.abc import Awaitable, Callable, Generator, Iterator, MutableMapping
from typing import Final, TypeAlias, TypeVar

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from sinch_provisioning._http.adapters import NO_BODY, Served
from sinch_provisioning._http.messages import Headers, Request, Response
from sinch_provisioning._json import JSONValue
from sinch_provisioning._sockets import LOOPBACK, close_servers, end_listening, listen, url_of

_HOST: Final = re.compile(r"[A-Za-z0-9._~%\[\]:-]*")

Scope: TypeAlias = MutableMapping[str, JSONValue]
Receive: TypeAlias = Callable[[], Awaitable[MutableMapping[str, JSONValue]]]
Send: TypeAlias = Callable[[MutableMapping[str, JSONValue]], Awaitable[None]]
Application: TypeAlias = Callable[[Scope, Receive, Send], Awaitable[None]]
Refuse: TypeAlias = Callable[[Request, int], Response | None]
T = TypeVar("T")

GRACE: Final = 0.5
"""Seconds that a response under way gets when a server ends; with the other half, that of deliveries, below 2 s."""
LIMIT: Final = GRACE + 0.4
"""Seconds after which the thread of a server is given up: only a handler that never returns holds it so long."""


def as_asgi(handle: Callable[[Request], Awaitable[Served]], refuse: Refuse | None = None) -> Application:
    """Return an ASGI application.

    Args:
        handle: answers a request.
        refuse: returns the answer to a request that is not handled, from it and the port it came in at.
    """

    async def application(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            with contextlib.suppress(asyncio.CancelledError):  # the server ends, and the connection has ended before
                await respond(scope, receive, send)

    async def respond(scope: Scope, receive: Receive, send: Send) -> None:
        body = await _body(receive)
        if body is None:
            return
        problem = _problem(scope)
        if problem is not None:
            await _refuse(send, problem)
            return
        request = _request(scope, body)
        refused = None if refuse is None else refuse(request, _port(scope))
        served = await handle(request) if refused is None else Served(refused)
        if served.latency and await _is_gone(receive, served.latency):
            return
        if served.drop:
            await _hang_up(send)
            return
        await _respond(send, served, is_head=scope["method"] == "HEAD")

    return application


async def _respond(send: Send, served: Served, *, is_head: bool) -> None:
    response = served.response
    await send({"type": "http.response.start", "status": response.status, "headers": _head(response)})
    sent = b"" if is_head else response.content
    cut = served.truncate is not None and served.truncate < len(sent)
    await send({"type": "http.response.body", "body": sent[: served.truncate] if cut else sent, "more_body": cut})
    if cut:
        await _hang_up(send)


def _head(response: Response) -> list[tuple[bytes, bytes]]:
    pairs = [(name.encode("latin-1"), value.encode("latin-1", "replace")) for name, value in response.headers.items()]
    if response.status not in NO_BODY:
        pairs.append((b"content-length", str(len(response.content)).encode()))
    return pairs


def _problem(scope: Scope) -> str | None:
    """Return why a request cannot be for this server; None for one that may be.

    An address is made of the Host header and the target, so each must be what its name says: the target `@host/x` would
    make another address of it (RFC 9112, 3.2).
    """
    if not _raw_path(scope).startswith("/"):
        return "the request target must be a path such as /v1/projects: this server is not a proxy for other addresses"
    hosts = [value.decode("latin-1") for name, value in scope["headers"] if name == b"host"]
    if len(hosts) > 1 or not all(_HOST.fullmatch(host) for host in hosts):
        return "the Host header must be one host, with or without a port"
    return None


async def _refuse(send: Send, problem: str) -> None:
    body = f"{problem}\n".encode()
    headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": 400, "headers": [*headers, (b"connection", b"close")]})
    await send({"type": "http.response.body", "body": body})


async def _body(receive: Receive) -> bytes | None:
    """Return the body of a request; None when the client hung up before its end."""
    pieces: list[bytes] = []
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        pieces.append(message.get("body", b""))
        if not message.get("more_body"):
            return b"".join(pieces)


def _raw_path(scope: Scope) -> str:
    raw: bytes = scope.get("raw_path") or scope["path"].encode()
    return raw.decode("ascii", "replace")


def _port(scope: Scope) -> int:
    return int((scope.get("server") or ("", 0))[1] or 0)


def _request(scope: Scope, body: bytes) -> Request:
    headers = Headers((name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"])
    path = _raw_path(scope)
    query = scope["query_string"].decode("latin-1")
    origin = f"http://{headers['host']}" if headers.get("host") else ""
    return Request(scope["method"], f"{origin}{path}?{query}" if query else f"{origin}{path}", headers, body)


async def _is_gone(receive: Receive, seconds: float) -> bool:
    """Wait for some seconds, or until the client hangs up; return whether it did."""
    try:
        async with asyncio.timeout(seconds):
            while (await receive())["type"] != "http.disconnect":
                pass
    except TimeoutError:
        return False
    return True


async def _hang_up(send: Send) -> None:
    """Close the connection in the middle of a response, which ASGI has no word for."""
    transport = getattr(getattr(send, "__self__", None), "transport", None)  # where uvicorn keeps it
    if transport is None:
        raise ConnectionAbortedError("a fault ends this connection")
    transport.close()
    await asyncio.sleep(0.01)  # the server hears of it, and does not answer in our place


async def in_thread(act: Callable[[], T]) -> T:
    """Return what a function returns that takes its time, from a thread of its own.

    Unlike those of `asyncio.to_thread`, nothing ever waits for the thread: neither the end of the loop nor that of the
    program, whatever the function waits for.
    """
    loop = asyncio.get_running_loop()
    done: asyncio.Future[T] = loop.create_future()

    def tell(note: Callable[[], None]) -> None:
        with contextlib.suppress(RuntimeError):  # the loop has ended
            loop.call_soon_threadsafe(lambda: None if done.done() else note())

    def run() -> None:
        try:
            value = act()
        except BaseException as error:  # for whoever waits
            failure = error
            tell(lambda: done.set_exception(failure))
        else:
            tell(lambda: done.set_result(value))

    threading.Thread(target=run, name="sinch-serving", daemon=True).start()
    return await done


class Server(uvicorn.Server):
    """A server that ends within `LIMIT`, whatever its peers do.

    The library's own waits for connections that never end, polls for its end, and logs what it has to cancel.
    """

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self._wanted = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None

    def stop(self) -> None:
        """Let it end; from any thread, from a handler of a signal, before it runs, or when it has ended."""
        self.force_exit = self.should_exit  # who asks twice does not want to wait
        self.should_exit = True
        if self._loop is not None:
            with contextlib.suppress(RuntimeError):  # the loop has ended
                self._loop.call_soon_threadsafe(self._wanted.set)

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        """Leave the signals to `stopped_by_signals`."""
        yield

    async def main_loop(self) -> None:
        """Serve until the end is wanted."""
        self._loop = asyncio.get_running_loop()  # before the look at `should_exit`, which `stop` sets first
        self._loop.set_exception_handler(self._heard)
        if not await self.on_tick(0):
            await self._wanted.wait()

    def _heard(self, loop: asyncio.AbstractEventLoop, context: dict[str, JSONValue]) -> None:
        if not self.should_exit:  # else a socket was taken from under the loop
            loop.default_exception_handler(context)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Take no more connections, finish what can be finished soon, and end the rest."""
        for listening in sockets or ():
            end_listening(listening)
        await close_servers(self.servers)
        state = self.server_state
        for connection in self._connections():
            if connection.cycle and not connection.cycle.response_complete:  # there is none before the first request
                connection.cycle.keep_alive = False
            else:
                connection.transport.close()
        await self._quiet(time.monotonic() + GRACE)
        for connection in self._connections():
            connection.transport.abort()
        await asyncio.sleep(0)  # a task that hears of its connection's end has nothing to say any more
        for task in (tasks := set(state.tasks)):
            task.cancel()
        if tasks:
            await asyncio.wait(tasks, timeout=LIMIT - GRACE)

    async def _quiet(self, deadline: float) -> None:
        state = self.server_state
        while (state.connections or state.tasks) and not self.force_exit:
            if time.monotonic() > deadline:
                return
            await asyncio.sleep(0.01)

    def _connections(self) -> Iterator[H11Protocol]:
        return iter([connection for connection in self.server_state.connections if isinstance(connection, H11Protocol)])


class ServerThread:
    """An application on this machine, served by a thread.

    Args:
        application: what answers.
        name: of the thread.
        host: where it listens.
    """

    def __init__(self, application: Application, name: str, host: str = LOOPBACK) -> None:
        self._application = application
        self._name = name
        self._host = host
        self._lock = threading.RLock()
        self._running: tuple[int, Server, threading.Thread, socket.socket] | None = None

    @property
    def url(self) -> str | None:
        """Address of the server, without trailing slash; None when it does not run."""
        return None if self._running is None else url_of(self._running[3], self._host)

    def start(self, port: int = 0) -> None:
        """Start serving, unless it does; return when connections are accepted.

        Raises:
            OSError: the port cannot be used.
            OverflowError: it is not a port.
        """
        with self._lock:
            if self._running is None:
                listening = listen(port, self._host)
                server = server_of(self._application)
                run = server.run
                thread = threading.Thread(target=run, args=([listening],), name=self._name, daemon=True)
                thread.start()
                self._running = (os.getpid(), server, thread, listening)

    def stop(self) -> None:
        """Stop serving, within `LIMIT`. May be called more than once, from any thread, and in a forked child."""
        running = self._running
        if running is not None and running[0] != os.getpid():  # pragma: no cover - a forked child loses its measures
            # the thread and the lock are the parent's
            self._running = None
            running[-1].close()
            return
        with self._lock:
            running, self._running = self._running, None
            if running is None:
                return
            _, server, thread, listening = running
            server.stop()
            if thread is not threading.current_thread():
                thread.join(LIMIT)
            end_listening(listening)
            if not thread.is_alive():  # else the loop will close what it still looks at
                listening.close()


def server_of(application: Application) -> Server:
    """Return a server that is quiet and has no life cycle of its own."""
    config = uvicorn.Config(
        application,
        http="h11",  # which is always there; others close and refuse in ways of their own
        loop="asyncio",
        log_config=None,  # the logging of the program it runs in is not ours
        log_level="error",  # a request that is not HTTP is answered, not talked about
        lifespan="off",
        access_log=False,
        server_header=False,
        date_header=False,  # the same request, the same bytes
        proxy_headers=False,
        ws="none",
    )
    return Server(config)


@contextlib.contextmanager
def stopped_by_signals(server: Server) -> Generator[list[str], None, None]:
    """Let SIGINT and SIGTERM end a server in order, and nothing more, also before it runs.

    Once one came, both are ignored: the program is about to end, and a second one must not cut that short.

    Yields:
        The names of the signals that came.
    """
    came: list[str] = []

    def stop(number: int, frame: object) -> None:
        came.append(signal.Signals(number).name)
        server.stop()

    before = {}
    if threading.current_thread() is threading.main_thread():
        before = {signum: signal.signal(signum, stop) for signum in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield came
    finally:
        for signum, handler in before.items():
            signal.signal(signum, signal.SIG_IGN if came else handler)
