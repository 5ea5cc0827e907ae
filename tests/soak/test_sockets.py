"""Two hundred clients on a network that breaks real connections in every way: none stays open, nothing is kept."""

from __future__ import annotations

import asyncio
import collections
import gc
import os
import random
import socket
import socketserver
import struct
import threading
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sinch_provisioning import AsyncProvisioningClient, ProvisioningClient, RetryPolicy, errors

SEED = 20261125
CLIENTS, CALLS = 200, 3
FILES = Path("/proc/self/fd")
CARRIERS = [
    tracemalloc.Filter(True, f"*/{name}")
    for name in ("sinch_provisioning*", "httpx/*", "httpcore/*", "h11/*", "anyio/*", "asyncio/*", "socket.py", "ssl.py")
]
OK = b'HTTP/1.1 200 OK\r\ncontent-length: 34\r\n\r\n{"plusFriendId": "x", "state": ""}'
GZIP = b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 4\r\n\r\nnope"
CHUNKED = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n"
HTML = b"HTTP/1.1 502 Bad Gateway\r\ncontent-type: text/html\r\ncontent-length: 6\r\n\r\n<html>"
FAULTS = {
    "none": OK,
    "kept, then cut": OK,
    "silent": b"",
    "half a head": OK[:20],
    "half a body": OK[:-5],
    "no http": b"\x16\x03\x01 this is not http\r\n\r\n",
    "two answers": OK + OK,
    "gzip garbage": GZIP,
    "half a chunk": CHUNKED,
    "html": HTML,
    "reset": b"",
    "no end": b"",
}


class Network(socketserver.ThreadingTCPServer):
    """Answers each request with the next fault, drawn with a fixed seed."""

    allow_reuse_address = True
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.seen: collections.Counter[str] = collections.Counter()
        self.ended = threading.Event()
        self.idle = 0
        self._random = random.Random(SEED)
        self._lock = threading.Lock()

    def draw(self) -> str:
        with self._lock:
            fault = self._random.choice(list(FAULTS))
            self.seen[fault] += 1
            return fault


class Handler(socketserver.BaseRequestHandler):
    """One connection."""

    server: Network

    def handle(self) -> None:
        self.request.settimeout(10)
        try:
            while self.request.recv(65536):
                fault = self.server.draw()
                self.request.sendall(FAULTS[fault])
                if fault == "no end":
                    self.server.ended.wait(10)
                if fault == "reset":
                    self.request.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                if fault not in ("none", "html", "gzip garbage", "two answers"):
                    return
        except OSError:
            return


@pytest.fixture
def network() -> Iterator[Network]:
    with Network() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        server.idle = threading.active_count()
        yield server
        server.ended.set()
        server.shutdown()
        thread.join(10)


def given(network: Network) -> dict[str, Any]:
    return {
        "project_id": "p",
        "access_token": "token",
        "base_url": f"http://127.0.0.1:{network.server_address[1]}",
        "retries": RetryPolicy(max_attempts=2, initial_delay=0),
        "timeout": 0.1,
        "deadline": 1.0,
    }


class Outcomes:
    """How calls ended, by the name of the error."""

    def __init__(self) -> None:
        self.ends: collections.Counter[str] = collections.Counter()

    def sync(self, network: Network) -> None:
        with ProvisioningClient(**given(network)) as client:
            for _ in range(CALLS):
                try:
                    client.kakaotalk_senders.get("x")
                    self.ends["done"] += 1
                except errors.ProvisioningError as error:
                    self.ends[type(error).__name__] += 1

    async def _one(self, client: AsyncProvisioningClient) -> None:
        try:
            await client.kakaotalk_senders.get("x")
            self.ends["done"] += 1
        except errors.ProvisioningError as error:
            self.ends[type(error).__name__] += 1

    async def _all(self, network: Network) -> None:
        async with AsyncProvisioningClient(**given(network)) as client:
            tasks = [asyncio.ensure_future(self._one(client)) for _ in range(CALLS)]
            cancelled = asyncio.ensure_future(client.kakaotalk_senders.get("x"))
            await tasks[0]
            cancelled.cancel()
            await asyncio.gather(*tasks)
            await asyncio.gather(cancelled, return_exceptions=True)

    def async_(self, network: Network) -> None:
        asyncio.run(self._all(network))


def sockets() -> int:
    gc.collect()
    return sum("socket" in _target(name) for name in os.listdir(FILES))  # noqa: PTH208 - as there


def settled(network: Network) -> int:
    """Return the sockets that are open once the server has ended the connections that have no end."""
    network.ended.set()
    for _ in range(400):
        if threading.active_count() <= network.idle:
            break
        threading.Event().wait(0.025)
    network.ended.clear()
    return sockets()


def _target(name: str) -> str:
    try:
        return os.readlink(f"{FILES}/{name}")  # noqa: PTH115 - a path would intern the names
    except OSError:
        return ""


def kept() -> int:
    """Return the bytes that the client and what carries its bytes keep."""
    gc.collect()
    return sum(trace.size for trace in tracemalloc.take_snapshot().filter_traces(CARRIERS).traces)


@pytest.mark.long
@pytest.mark.skipif(not FILES.exists(), reason="open sockets are counted in /proc")
def test_broken_connections_leave_no_socket_and_no_memory(network: Network) -> None:
    outcomes = Outcomes()
    for _ in range(10):
        outcomes.sync(network)
        outcomes.async_(network)
    before = settled(network)
    tracemalloc.start()
    try:
        for _ in range(10):
            outcomes.sync(network)
            outcomes.async_(network)
        settled(network)
        early = kept()
        for number in range(CLIENTS):
            (outcomes.async_ if number % 2 else outcomes.sync)(network)
        after = settled(network)
        grown = kept() - early
    finally:
        tracemalloc.stop()
    assert after <= before, "sockets are left open"
    assert set(network.seen) == set(FAULTS), "a kind of fault never happened"
    assert sum(outcomes.ends.values()) == (CLIENTS + 40) * CALLS, "a call was lost"
    assert {"done", "TransportError", "RequestTimeoutError", "ServerError"} <= set(outcomes.ends)
    assert grown < 50_000, f"{grown} bytes stayed after {CLIENTS} clients"
