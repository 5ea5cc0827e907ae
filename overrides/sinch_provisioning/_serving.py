"""Serving on this machine: sockets, signals and one ASGI adapter, for the mock and the recording proxy.

Needs uvicorn, which the extra `mock` brings.
"""

from __future__ import annotations

import asyncio
import contextlib
import signal
import socket
import threading
from collections.abc import Awaitable, Callable, Generator, MutableMapping
from typing import TypeAlias

import uvicorn

from sinch_provisioning._http.adapters import NO_BODY, Served
from sinch_provisioning._http.messages import Headers, Request
from sinch_provisioning._json import JSONValue
from sinch_provisioning.errors import ConfigurationError

Scope: TypeAlias = MutableMapping[str, JSONValue]
Receive: TypeAlias = Callable[[], Awaitable[MutableMapping[str, JSONValue]]]
Send: TypeAlias = Callable[[MutableMapping[str, JSONValue]], Awaitable[None]]
Application: TypeAlias = Callable[[Scope, Receive, Send], Awaitable[None]]


def as_asgi(handle: Callable[[Request], Awaitable[Served]]) -> Application:
    """Return an ASGI application.

    Args:
        handle: answers a request.
    """

    async def application(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        body = await _body(receive)
        if body is None:
            return
        served = await handle(_request(scope, body))
        if served.latency and await _is_gone(receive, served.latency):
            return
        if served.drop:
            await _hang_up(send)
            return
        response = served.response
        pairs = [
            (name.encode("latin-1"), value.encode("latin-1", "replace")) for name, value in response.headers.items()
        ]
        if response.status not in NO_BODY:
            pairs.append((b"content-length", str(len(response.content)).encode()))
        await send({"type": "http.response.start", "status": response.status, "headers": pairs})
        sent = b"" if scope["method"] == "HEAD" else response.content
        cut = served.truncate is not None and served.truncate < len(sent)
        await send({"type": "http.response.body", "body": sent[: served.truncate] if cut else sent, "more_body": cut})
        if cut:
            await _hang_up(send)

    return application


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


def _request(scope: Scope, body: bytes) -> Request:
    headers = Headers((name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"])
    path = (scope.get("raw_path") or scope["path"].encode()).decode("ascii", "replace")
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


def listen(port: int = 0) -> socket.socket:
    """Return a socket that listens on 127.0.0.1; port 0 picks a free one."""
    listening = socket.socket(
        socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP
    )  # named, or asyncio leaves Nagle on
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind(("127.0.0.1", port))
        listening.listen(512)
    except BaseException:
        listening.close()
        raise
    return listening


def bound(port: int) -> socket.socket:
    """Return a socket that listens on a port, for a command.

    Raises:
        ConfigurationError: the port cannot be used.
    """
    try:
        return listen(port)
    except (OSError, OverflowError) as error:
        reason = getattr(error, "strerror", None) or error
        raise ConfigurationError(f"port {port} cannot be used: {reason}; try --port 0") from None


def server_of(application: Application) -> uvicorn.Server:
    """Return a server that is quiet and has no life cycle of its own."""
    config = uvicorn.Config(
        application,
        log_config=None,  # the logging of the program it runs in is not ours
        log_level="error",  # a request that is not HTTP is answered, not talked about
        lifespan="off",
        access_log=False,
        server_header=False,
        date_header=False,  # the same request, the same bytes
        proxy_headers=False,
        ws="none",
        timeout_graceful_shutdown=1,  # a fault may hold a response back for longer
    )
    return uvicorn.Server(config)


@contextlib.contextmanager
def stopped_by_signals(server: uvicorn.Server) -> Generator[None, None, None]:
    """Let SIGINT and SIGTERM end a server in order, and nothing more, also before it runs.

    The server takes both signals while it runs, shuts down, and then raises the signal again for whoever handled it
    before; without a handler here the program would die of it.
    """

    def stop(number: int, frame: object) -> None:
        server.should_exit = True

    before = {}
    if threading.current_thread() is threading.main_thread():
        before = {one: signal.signal(one, stop) for one in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)
