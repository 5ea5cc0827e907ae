"""The mock over HTTP: an ASGI application, and a server in a thread on 127.0.0.1."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Awaitable, Callable, MutableMapping
from types import TracebackType
from typing import Any, Self

import uvicorn

from sinch_provisioning.mock.core import Mock
from sinch_provisioning.mock.messages import MockRequest

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]


def application(mock: Mock) -> Callable[[Scope, Receive, Send], Awaitable[None]]:
    """Return the mock as an ASGI application."""

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        body = b""
        while True:
            message = await receive()
            if message["type"] == "http.disconnect":
                return
            body += message.get("body", b"")
            if not message.get("more_body"):
                break
        path = scope.get("raw_path") or scope["path"].encode()
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        url = path.decode("ascii", "replace") + "?" + scope["query_string"].decode("latin-1")
        answer = mock.handle(MockRequest.of(scope["method"], url, headers, body))
        if answer.latency:
            await asyncio.sleep(answer.latency)
        if answer.drop:
            await _hang_up(send)
            return
        pairs = [(name.encode(), value.encode("latin-1", "replace")) for name, value in answer.headers.items()]
        pairs.append((b"content-length", str(len(answer.body)).encode()))
        await send({"type": "http.response.start", "status": answer.status, "headers": pairs})
        sent = b"" if scope["method"] == "HEAD" else answer.body
        cut = answer.truncate is not None and answer.truncate < len(sent)
        await send({"type": "http.response.body", "body": sent[: answer.truncate] if cut else sent, "more_body": cut})
        if cut:
            await _hang_up(send)

    return app


async def _hang_up(send: Send) -> None:
    """Close the connection in the middle of an answer, which ASGI has no word for."""
    transport = getattr(getattr(send, "__self__", None), "transport", None)  # where uvicorn keeps it
    if transport is None:
        raise ConnectionAbortedError("a fault ends this connection")
    transport.close()
    await asyncio.sleep(0.01)  # the server hears of it, and does not answer in our place


def listen(port: int = 0) -> socket.socket:
    """Return a socket that listens on 127.0.0.1; port 0 picks a free one."""
    found = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)  # named, or asyncio leaves Nagle on
    found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        found.bind(("127.0.0.1", port))
        found.listen(512)
    except BaseException:
        found.close()
        raise
    return found


def server_of(mock: Mock) -> uvicorn.Server:
    """Return a server for the mock that is quiet and has no life cycle of its own."""
    config = uvicorn.Config(
        application(mock), log_level="warning", lifespan="off", access_log=False, server_header=False
    )
    return uvicorn.Server(config)


class Postman:
    """Sends the events of a mock as they come, in a thread of its own.

    Args:
        mock: the mock.
    """

    def __init__(self, mock: Mock) -> None:
        self._mock = mock
        self._stopping = False
        self._thread = threading.Thread(target=self._run, name="sinch-mock-webhooks", daemon=True)

    def start(self) -> Self:
        """Begin to send."""
        self._thread.start()
        return self

    def _run(self) -> None:
        while not self._stopping:
            self._mock.deliveries.arrived.wait(0.2)  # a reset of the mock makes new deliveries to wait for
            if self._mock.deliveries.waiting and not self._stopping:
                self._mock.deliveries.flush()

    def stop(self) -> None:
        """Finish what is being sent and end."""
        self._stopping = True
        self._mock.deliveries.arrived.set()
        self._thread.join(timeout=10)


class MockServer:
    """The mock on 127.0.0.1, served by a thread; use it with `with`.

    Args:
        mock: the mock to serve; default: a new one.
        port: the port; 0 picks a free one.
    """

    def __init__(self, mock: Mock | None = None, *, port: int = 0) -> None:
        self.mock = mock or Mock()
        self._port = port
        self._thread: threading.Thread | None = None
        self._socket: socket.socket | None = None
        self._server: uvicorn.Server | None = None
        self._postman: Postman | None = None

    @property
    def url(self) -> str:
        """Address of the server, without trailing slash."""
        if self._socket is None:
            raise RuntimeError("the mock server does not run; use it with `with MockServer() as server:`")
        return f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    def start(self) -> Self:
        """Start serving; return when connections are accepted."""
        if self._thread is None:
            self._socket = listen(self._port)
            self._server = server_of(self.mock)
            run = self._server.run
            self._thread = threading.Thread(target=run, args=([self._socket],), name="sinch-mock", daemon=True)
            self._thread.start()
            self._postman = Postman(self.mock).start()
        return self

    def stop(self) -> None:
        """Stop serving. May be called more than once."""
        if self._postman is not None:
            self._postman.stop()
        if self._thread is not None and self._server is not None and self._socket is not None:
            self._server.should_exit = True
            self._thread.join(timeout=10)
            self._socket.close()
        self._thread = self._server = self._socket = self._postman = None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
