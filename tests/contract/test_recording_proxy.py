"""The recording proxy on the wire: it speaks to its target only, and hands on what it gets as it came."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator

import httpx
import pytest
from attrs import define, field
from sinch_provisioning._http.deadline import PIECE
from sinch_provisioning.contract import Recorder, recording_transport

MAIN = "import sys; from sinch_provisioning.cli import main; sys.exit(main())"


@define
class Peer:
    """A server that keeps the heads of requests as they came, counts the bytes of their bodies, and answers 200."""

    listening: socket.socket = field(factory=lambda: socket.create_server(("127.0.0.1", 0)))
    heads: list[bytes] = field(factory=list)
    received: int = 0

    @property
    def port(self) -> int:
        """The port it listens on."""
        return int(self.listening.getsockname()[1])

    def start(self) -> None:
        """Begin to answer, until the socket is closed."""
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self.listening.accept()
            except OSError:
                return
            threading.Thread(target=self._answer, args=(connection,), daemon=True).start()

    def _answer(self, connection: socket.socket) -> None:
        with connection:
            buffer = b""
            while b"\r\n\r\n" not in buffer:
                piece = connection.recv(65536)
                if not piece:
                    return
                buffer += piece
            head, _, rest = buffer.partition(b"\r\n\r\n")
            self.heads.append(head)
            lengths = [
                line.split(b":")[1] for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")
            ]
            left = int(lengths[0]) - len(rest) if lengths else 0
            while left > 0:
                left -= len(connection.recv(1 << 20))
            self.received += int(lengths[0]) if lengths else 0
            response = (
                b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n{}"
            )
            connection.sendall(response)


@pytest.fixture(scope="module")
def other() -> Iterator[Peer]:
    peer = Peer()
    peer.start()
    yield peer
    peer.listening.close()


@pytest.fixture(scope="module")
def target() -> Iterator[Peer]:
    peer = Peer()
    peer.start()
    yield peer
    peer.listening.close()


@pytest.fixture(scope="module")
def proxy(target: Peer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    path = tmp_path_factory.mktemp("recording") / "calls.har"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    where = ["--target", f"http://127.0.0.1:{target.port}/base", "--output", str(path)]
    command = [sys.executable, "-c", MAIN, "contract", "record", *where]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment)
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        yield int(line.split("http://127.0.0.1:")[1].split()[0])
        process.send_signal(signal.SIGTERM)
        _, message = process.communicate(timeout=20)
        assert "Traceback" not in message
    finally:
        process.kill()
        process.communicate()


def exchange(port: int, request: bytes) -> bytes:
    """Send bytes and return all that comes back."""
    with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
        connection.sendall(request)
        response = b""
        while piece := connection.recv(65536):
            response += piece
            head, end, body = response.partition(b"\r\n\r\n")
            if end and (b"HEAD " in request[:5] or f"content-length: {len(body)}".encode() in head.lower()):
                break
    return response


ASTRAY = [
    "@{other}/x", "http://{other}/x", "HTTP://{other}/x", "https://{other}/x", "//{other}/x", "///{other}/x",
    "\\\\{other}\\x", "/\\{other}/x", "\\/{other}/x", ":@{other}/x", "user:pass@{other}/x", ".{other}/x", "{other}/x",
    "?x=@{other}/", "#@{other}/", ":{port}/x", "*", "", ".evil/x", "%40{other}/x", "%2f%2f{other}/x",
    "/../x", "/x/../../x", "/./x", "/..", "/..\\x", "http:/x", "http:///x", "file:///etc/passwd", "[::1]:{port}/x",
]  # fmt: skip


@pytest.mark.parametrize("version", ["1.1", "1.0"])
@pytest.mark.parametrize("host", ["Host: 127.0.0.1\r\n", "Host: {other}\r\n", "Host:\r\n", ""])
@pytest.mark.parametrize("shape", ASTRAY)
def test_no_target_of_a_request_leads_to_another_host(
    shape: str, host: str, version: str, proxy: int, other: Peer, target: Peer
) -> None:
    names = {"other": f"127.0.0.1:{other.port}", "port": str(other.port)}
    seen = len(target.heads)
    for method in ("GET", "OPTIONS", "CONNECT", "POST"):
        head = f"{method} {shape} HTTP/{version}\r\n{host}content-length: 0\r\nauthorization: Bearer x\r\n\r\n"
        response = exchange(proxy, head.format(**names).encode())
        assert response.startswith(b"HTTP/1.1 4"), response
    assert other.heads == []
    assert len(target.heads) == seen


@pytest.mark.parametrize(
    "head",
    [
        b"GET /x HTTP/1.1\r\n\r\n",
        b"GET /x HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        b"GET /x HTTP/1.1\r\nHost: a@b\r\n\r\n",
        b"GET /x HTTP/1.1\r\nHost: a/../b\r\n\r\n",
        b"GET /x HTTP/1.1\r\nHost: a?b\r\n\r\n",
        b"GET /x HTTP/1.1\r\nHost: a\\b\r\n\r\n",
        b"GET /x HTTP/1.1\r\nHost: a, b\r\n\r\n",
        b"GET /x HTTP/1.1\r\nHost: \xff\r\n\r\n",
        b"CONNECT a:80 HTTP/1.1\r\nHost: a:80\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n",
    ],
)
def test_a_head_that_is_not_of_one_host_is_refused(head: bytes, proxy: int, target: Peer) -> None:
    seen = len(target.heads)
    assert exchange(proxy, head).startswith(b"HTTP/1.1 400 ")
    assert len(target.heads) == seen


@pytest.mark.parametrize(
    "path",
    ["/v1/x", "/v1/%2E%2E/x?a=b&a=c%20d", "/a//b", "/@127.0.0.1:1/x", "/x?//y", "/x?u=http://h/", "/a%2Fb:c;d=e"],
)
def test_any_path_is_handed_on_as_it_came(path: str, proxy: int, target: Peer, other: Peer) -> None:
    host = f"127.0.0.1:{other.port}"  # where the request says it goes changes nothing
    response = exchange(proxy, f"GET {path} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
    assert response.startswith(b"HTTP/1.1 200 ")
    lines = target.heads[-1].split(b"\r\n")
    assert lines[0] == f"GET /base{path} HTTP/1.1".encode()
    assert f"Host: 127.0.0.1:{target.port}".encode().lower() in [line.lower() for line in lines]
    assert other.heads == []


def test_an_upload_arrives_whole(proxy: int, target: Peer) -> None:
    before, size = target.received, 8 << 20
    head = f"POST /up HTTP/1.1\r\nHost: a\r\ncontent-length: {size}\r\n\r\n".encode()
    assert exchange(proxy, head + b"x" * size).startswith(b"HTTP/1.1 200 ")
    assert target.received - before == size


SIZES = [0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE, 10 * PIECE + 7]


def check(pieces: list[bytes], body: bytes, headers: httpx.Headers) -> None:
    assert b"".join(pieces) == body
    assert max(map(len, pieces), default=0) <= PIECE  # of a larger one the library copies the rest for each write
    assert headers["content-length"] == str(len(body))
    assert "transfer-encoding" not in headers


@pytest.mark.parametrize("size", SIZES)
def test_a_recorded_body_is_written_in_pieces_also_a_second_time(size: int) -> None:
    class Inner(httpx.BaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            assert isinstance(request.stream, httpx.SyncByteStream)
            for _ in range(2):
                check(list(request.stream), body, request.headers)
            return httpx.Response(200)

    body = os.urandom(size)
    recorder = Recorder(None)
    with httpx.Client(transport=recording_transport(Inner(), recorder)) as client:
        assert client.post("http://127.0.0.1/x", content=body).status_code == 200
    assert len(recorder) == 1


@pytest.mark.parametrize("size", SIZES)
async def test_a_recorded_body_is_written_in_pieces_without_blocking(size: int) -> None:
    class Inner(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            assert isinstance(request.stream, httpx.AsyncByteStream)
            for _ in range(2):
                check([piece async for piece in request.stream], body, request.headers)
            return httpx.Response(200)

    body = os.urandom(size)
    recorder = Recorder(None)
    async with httpx.AsyncClient(transport=recording_transport(Inner(), recorder)) as client:
        assert (await client.post("http://127.0.0.1/x", content=body)).status_code == 200
    assert len(recorder) == 1
