"""One test body for both clients and HTTP libraries: a `Driver` runs it, a `Script` answers it, a `Loopback` spoils it."""

from __future__ import annotations

import asyncio
import concurrent.futures
import contextlib
import importlib
import inspect
import json
import socket
import ssl
import threading
from collections.abc import Callable
from typing import Any

import httpx
from sinch_provisioning import AsyncProvisioningClient, ProvisioningClient
from sinch_provisioning.retry import RetryPolicy
from sinch_provisioning.testing import StillTime

PROJECT = "project-4711"
KEY_ID = "key-id-0815"
SECRET = 'tr0ub4dor-&-3/söcret"quote'
TOKEN = "access.token-of_the+test"
BASE = "https://api.example.test"
AUTH = "https://auth.example.test/oauth2/token"
WEBHOOK = {
    "id": "01J",
    "created": "2024-01-01T00:00:00.000Z",
    "updated": "2024-01-01T00:00:00.000Z",
    "target": "https://example.test/hook",
    "triggers": ["ALL"],
    "projectId": PROJECT,
}


def answer(status: int = 200, body: Any = None, headers: dict[str, str] | None = None) -> httpx.Response:
    """Return a response: bytes as they are, anything else as JSON, None as nothing."""
    if body is None or isinstance(body, bytes):
        return httpx.Response(status, content=body or b"", headers=headers)
    return httpx.Response(status, json=body, headers=headers)


class Script:
    """A transport's handler that answers calls in order; the last answer is repeated. Safe for threads.

    An answer is a status, a body, a response, an exception, or a function of the request that returns one of them.
    """

    def __init__(self, *answers: Any, tokens: Any = None) -> None:
        self._answers = list(answers) or [WEBHOOK]
        self._tokens = list(tokens or [])
        self._lock = threading.Lock()
        self.calls: list[httpx.Request] = []
        self.token_calls: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        with self._lock:
            if request.url.host == "auth.example.test":
                self.token_calls.append(request)
                number = len(self.token_calls)
                fresh = {"access_token": f"{TOKEN}-{number}", "expires_in": 3600, "token_type": "bearer"}
                result = self._tokens[min(number, len(self._tokens)) - 1] if self._tokens else fresh
            else:
                self.calls.append(request)
                result = self._answers[min(len(self.calls), len(self._answers)) - 1]
        if callable(result) and not isinstance(result, (type, httpx.Response)):
            result = result(request)
        if isinstance(result, BaseException):
            raise result
        if isinstance(result, httpx.Response):
            return answer(result.status_code, result.content, dict(result.headers))
        return answer(result) if isinstance(result, int) else answer(200, result)


def of_library(handler: Callable[[Any], Any], library: Any) -> Callable[[Any], Any]:
    """Return a handler whose responses are those of an HTTP library, whichever they are of."""

    def handle(request: Any) -> Any:
        result = handler(request)
        return library.Response(result.status_code, headers=result.headers.multi_items(), content=result.content)

    return handler if library is httpx else handle


class Driver:
    """Runs the same test against the sync or the async client."""

    def __init__(self, kind: str) -> None:
        kind, _, name = kind.partition(" ")
        self.library: Any = importlib.import_module(name or "httpx")
        self.kind = kind
        self.is_async = kind == "async"
        self.clock = StillTime(time=1_700_000_000.0, random=0.0)
        self._runner = asyncio.Runner() if self.is_async else None
        self._clients: list[Any] = []

    def client(self, script: Any = None, **arguments: Any) -> Any:
        """Return a client over a script, with a fixed clock, no jitter, and a bearer token unless a key is given."""
        members: dict[str, Any] = {
            "project_id": PROJECT,
            "base_url": BASE,
            "monotonic": self.clock.monotonic,
            "time": lambda: 1_700_000_000.0,
            "random": lambda: 0.0,
            "sleep": self.clock.sleep_async if self.is_async else self.clock.sleep,
        }
        if script is not None:
            kinds = (httpx.BaseTransport, self.library.BaseTransport)
            mock = self.library.MockTransport
            members["transport"] = script if isinstance(script, kinds) else mock(of_library(script, self.library))
        if not {"auth", "access_token", "key_id"} & set(arguments):
            members["access_token"] = TOKEN
        if "key_id" in arguments:
            members["auth_url"] = AUTH
        client = (AsyncProvisioningClient if self.is_async else ProvisioningClient)(**{**members, **arguments})
        self._clients.append(client)
        return client

    def real(self, base_url: str, **arguments: Any) -> Any:
        """Return a client that uses the network and the machine's clock."""
        members = {"project_id": PROJECT, "access_token": TOKEN, "retries": RetryPolicy.none(), "base_url": base_url}
        if self.library is not httpx and not {"transport", "http_client"} & set(arguments):
            members["http"] = self.library.__name__
        client = (AsyncProvisioningClient if self.is_async else ProvisioningClient)(**{**members, **arguments})
        self._clients.append(client)
        return client

    def run(self, work: Callable[[], Any]) -> Any:
        """Return what a call gives; of the async client, what awaiting it gives."""
        if self._runner is None:
            return work()

        async def awaited() -> Any:
            result = work()
            return await result if inspect.isawaitable(result) else result

        return self._runner.run(awaited())

    def together(self, *works: Callable[[], Any]) -> list[Any]:
        """Return what calls give that are made at once, in threads or in tasks; an error as a value."""
        if self._runner is None:
            with concurrent.futures.ThreadPoolExecutor(len(works)) as pool:
                futures = [pool.submit(work) for work in works]
                return [future.exception() or future.result() for future in futures]

        async def gathered() -> list[Any]:
            return await asyncio.gather(*(work() for work in works), return_exceptions=True)

        return self._runner.run(gathered())

    def failure(self, work: Callable[[], Any]) -> Any:
        """Return the error a call ends in; fail when it ends in none."""
        try:
            result = self.run(work)
        except Exception as error:
            return error
        raise AssertionError(f"expected an error, got {result!r} ({self.kind} client)")

    def close(self) -> None:
        """Close the clients that were made, and the event loop."""
        for client in self._clients:
            self.run(client.close)
        if self._runner is not None:
            self._runner.close()


class Loopback:
    """A server on 127.0.0.1 that does to each connection what a function says; it stops by itself.

    Args:
        behave: called with the connected socket and the number of the connection, from 1, once a request came.
        tls: what it speaks TLS with; None: it speaks plain http.
    """

    def __init__(self, behave: Callable[[socket.socket, int], None], tls: ssl.SSLContext | None = None) -> None:
        self._behave = behave
        self._tls = tls
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"{'https' if tls else 'http'}://127.0.0.1:{self._listener.getsockname()[1]}"
        self.stopped = threading.Event()
        self.requests: list[bytes] = []
        self.closed_by_client = threading.Semaphore(0)
        self._threads: list[threading.Thread] = []
        self._accepting = threading.Thread(target=self._accept, daemon=True)
        self._accepting.start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            number = len(self._threads) + 1
            thread = threading.Thread(target=self._serve, args=(connection, number), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket, number: int) -> None:
        connection.settimeout(20)
        with contextlib.ExitStack() as stack:
            stack.callback(connection.close)
            try:
                if self._tls is not None:
                    connection = stack.enter_context(self._tls.wrap_socket(connection, server_side=True))
                self.requests.append(connection.recv(65536))
                self._behave(connection, number)
            except OSError:
                self.closed_by_client.release()

    def close(self) -> None:
        """Stop listening and wait for what is under way."""
        self.stopped.set()
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in [self._accepting, *self._threads]:
            thread.join(20)


def http_answer(body: bytes, status: str = "200 OK", **headers: str) -> bytes:
    """Return the bytes of a complete answer."""
    lines = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
    return f"HTTP/1.1 {status}\r\ncontent-length: {len(body)}\r\n{lines}\r\n".encode() + body


WEBHOOK_BYTES = json.dumps(WEBHOOK).encode()


OK = http_answer(WEBHOOK_BYTES, x_request_id="r-9")
Start = Callable[[Callable[[socket.socket, int], None]], Loopback]


def says(*pieces: bytes) -> Callable[[socket.socket, int], None]:
    """Return the behaviour of a server that sends pieces and then closes the connection."""

    def behave(connection: socket.socket, number: int) -> None:
        for piece in pieces:
            connection.sendall(piece)

    return behave


def keeps(connection: socket.socket, number: int) -> None:
    """Answer one request after another, as a server does that keeps connections."""
    connection.sendall(OK)
    while connection.recv(65536):
        connection.sendall(OK)


def dripping(start: bytes) -> Callable[[socket.socket, int], None]:
    """Return the behaviour of a server that begins an answer and then sends a byte at a time, but not for ever."""

    def behave(connection: socket.socket, number: int) -> None:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connection.sendall(start)
        stop = threading.Event()
        for _ in range(500):
            stop.wait(0.01)
            connection.sendall(b"x")

    return behave


def get(client: Any) -> Callable[[], Any]:
    """Return the call most tests make."""
    return lambda: client.webhooks.get("w")
