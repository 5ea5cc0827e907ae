"""The mock over HTTP: an ASGI application, and a server in a thread on 127.0.0.1."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Awaitable, Callable, MutableMapping
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qsl

import uvicorn

from sinch_provisioning.mock.app import Mock
from sinch_provisioning.mock.authentication import TOKEN_PATH, Project
from sinch_provisioning.mock.control import is_control
from sinch_provisioning.mock.faults import NO_BODY
from sinch_provisioning.mock.responses import MockRequest

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]


def application(mock: Mock) -> Callable[[Scope, Receive, Send], Awaitable[None]]:
    """Return the mock as an ASGI application."""

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        parts: list[bytes] = []
        while True:
            message = await receive()
            if message["type"] == "http.disconnect":
                return
            parts.append(message.get("body", b""))
            if not message.get("more_body"):
                break
        request = _request(scope, b"".join(parts))
        if is_control(request.path):  # sending events takes its time, and a receiver may call this server
            answer = await asyncio.to_thread(mock.handle, request)
        else:
            answer = mock.handle(request)
        if answer.latency and await _is_gone(receive, answer.latency):
            return
        if answer.drop:
            await _hang_up(send)
            return
        pairs = [(name.encode(), value.encode("latin-1", "replace")) for name, value in answer.headers.items()]
        if answer.status not in NO_BODY:
            pairs.append((b"content-length", str(len(answer.body)).encode()))
        await send({"type": "http.response.start", "status": answer.status, "headers": pairs})
        sent = b"" if scope["method"] == "HEAD" else answer.body
        cut = answer.truncate is not None and answer.truncate < len(sent)
        await send({"type": "http.response.body", "body": sent[: answer.truncate] if cut else sent, "more_body": cut})
        if cut:
            await _hang_up(send)

    return app


def _request(scope: Scope, body: bytes) -> MockRequest:
    headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
    path = (scope.get("raw_path") or scope["path"].encode()).decode("ascii", "replace")
    query = scope["query_string"]
    return MockRequest(
        method=scope["method"].upper(),
        path=path,
        query=tuple(parse_qsl(query.decode("latin-1"), keep_blank_values=True)) if query else (),
        headers=headers,
        body=body,
        base=f"http://{headers.get('host', 'mock')}",
    )


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
        application(mock),
        log_config=None,  # the logging of the program it runs in is not ours
        log_level="error",  # a request that is no HTTP is answered, not talked about
        lifespan="off",
        access_log=False,
        server_header=False,
        date_header=False,  # the same request, the same bytes
        proxy_headers=False,
        ws="none",
        timeout_graceful_shutdown=1,  # a fault may hold an answer back for longer
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
            deliveries = self._mock.deliveries
            deliveries.arrived.wait()  # a reset of the mock wakes it too, to look at the new ones
            if not self._stopping:
                deliveries.flush(until=lambda: self._stopping)

    def stop(self) -> None:
        """End after the attempt that is under way; what waits goes on waiting."""
        self._stopping = True
        while self._thread.is_alive():
            self._mock.deliveries.interrupt()
            self._thread.join(timeout=0.1)


class MockServer:
    """The mock on 127.0.0.1, served by a thread; use it with `with`.

    Args:
        mock: the mock to serve; default: a new one. Its `deliveries` say how webhook events are sent while it runs.
        port: the port; 0 picks a free one.

    Raises:
        OSError: the port cannot be used; raised by `start`.
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

    def arguments(self, project: Project | None = None) -> dict[str, str]:
        """Return the keyword arguments of a client that talks to this server.

        Args:
            project: whose key; default: the mock's first.
        """
        key = (project or self.mock.projects[0]).credentials()
        return {"base_url": self.url, "auth_url": self.url + TOKEN_PATH, **key}

    def start(self) -> Self:
        """Start serving; return when connections are accepted."""
        if self._thread is None:
            try:
                self._socket = listen(self._port)
            except (OSError, OverflowError) as error:
                raise OSError(f"port {self._port} cannot be used: {error}; port=0 picks a free one") from None
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
