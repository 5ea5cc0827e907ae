"""The mock over HTTP: an ASGI application, and a server in a thread on 127.0.0.1."""

from __future__ import annotations

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
        pairs = [(name.encode(), value.encode("latin-1", "replace")) for name, value in answer.headers.items()]
        pairs.append((b"content-length", str(len(answer.body)).encode()))
        await send({"type": "http.response.start", "status": answer.status, "headers": pairs})
        await send({"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else answer.body})

    return app


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
        return self

    def stop(self) -> None:
        """Stop serving. May be called more than once."""
        if self._thread is not None and self._server is not None and self._socket is not None:
            self._server.should_exit = True
            self._thread.join(timeout=10)
            self._socket.close()
        self._thread = self._server = self._socket = None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
