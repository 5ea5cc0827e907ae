"""A server over real sockets that says exactly the bytes it is told to, whatever they are."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import NamedTuple, Self, TypeAlias

WEBHOOK = b'{"id":"w","target":"https://example.test","projectId":"p","triggers":[]}'


class Asked(NamedTuple):
    """A request as it came.

    Args:
        method: the HTTP method.
        target: path and query.
        headers: by name in lower case.
        body: the body.
        number: how many requests of this server came before it, and one.
    """

    method: str
    target: str
    headers: dict[str, str]
    body: bytes
    number: int


Act: TypeAlias = Callable[[socket.socket], None]
Reply: TypeAlias = bytes | Act | None
"""What is sent; or what is done to the connection, which is closed then. None closes it."""


def http(body: bytes = WEBHOOK, status: str = "200 OK", *lines: str) -> bytes:
    """Return the bytes of a complete response."""
    head = [f"HTTP/1.1 {status}", "content-type: application/json", f"content-length: {len(body)}", *lines]
    return "\r\n".join([*head, "", ""]).encode("latin-1") + body


class RawServer:
    """Serves each connection in a thread: reads whole requests, and replies with bytes.

    Args:
        reply: called with each request.
    """

    def __init__(self, reply: Callable[[Asked], Reply]) -> None:
        self._reply = reply
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=256)
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self.asked: list[Asked] = []
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._accepting = threading.Thread(target=self._accept, daemon=True)

    def __enter__(self) -> Self:
        self._accepting.start()
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        with self._lock:
            for connection in self._open:
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
        for thread in [self._accepting, *self._threads]:
            thread.join(10)

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
            with self._lock:
                self._open.add(connection)
                self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connection.settimeout(10)
        with connection, suppress(OSError):
            rest = b""
            while True:
                asked, rest = self._read(connection, rest)
                if asked is None:
                    break
                reply = self._reply(asked)
                if not isinstance(reply, bytes):
                    if reply is not None:
                        reply(connection)
                    break
                connection.sendall(reply)
        with self._lock:
            self._open.discard(connection)

    def _read(self, connection: socket.socket, data: bytes) -> tuple[Asked | None, bytes]:
        while b"\r\n\r\n" not in data:
            more = connection.recv(65536)
            if not more:
                return None, b""
            data += more
        head, _, data = data.partition(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        method, target, _ = first.split(" ")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        length = int(headers.get("content-length", "0"))
        while len(data) < length:
            data += connection.recv(65536)
        with self._lock:
            asked = Asked(method, target, headers, data[:length], len(self.asked) + 1)
            self.asked.append(asked)
        return asked, data[length:]
