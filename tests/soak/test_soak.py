"""Three thousand calls under faults of every kind: none is lost, no POST acts twice, nothing leaks.

The faults come from a transport with a fixed seed; `sleep` takes no time. To repeat one run: the seed is in `SEED`.
"""

from __future__ import annotations

import asyncio
import collections
import gc
import json
import logging
import random
import subprocess
import sys
import threading
import traceback
import tracemalloc
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self

import httpx
import pytest
from sinch_provisioning import AsyncProvisioningClient, ProvisioningClient, RetryPolicy, errors
from sinch_provisioning.mock import DEFAULT_PROJECT, Mock, MockServer

pytestmark = pytest.mark.slow

SEED = 20261124
CALLS = 3_000
THREADS, TASKS, CLIENTS = 50, 200, 60
WARM = 300
FLAT = 60_000  # bytes that may stay of 1,200 calls: 50 a call would be a leak
SECRET = "the-secret-nobody-may-read"
FILES = Path("/proc/self/fd")

FAULTS = (
    "connect", "connect timeout", "pool timeout", "write timeout", "read timeout", "lost before", "lost after", "protocol",
    "500", "502 html", "503", "503 retry-after", "429", "408", "401", "520", "truncated", "not utf-8", "wrong shape",
)  # fmt: skip


class Server:
    """A server that acts, and a network before it that fails one time in three."""

    def __init__(self) -> None:
        self.acted: collections.Counter[str] = collections.Counter()
        self.faults: collections.Counter[str] = collections.Counter()
        self.tokens = 0
        self._random = random.Random(SEED)
        self._lock = threading.Lock()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        with self._lock:
            fault = self._random.choice(FAULTS) if self._random.random() < 1 / 3 else ""
            self.faults[fault or "none"] += 1
        if request.url.path.endswith("/token"):
            return self._token(request, fault)
        before = self._before(request, fault)
        if before is not None:
            return before
        response = self._act(request)
        if fault in ("lost after", "read timeout"):
            kind = httpx.ReadTimeout if fault == "read timeout" else httpx.ReadError
            raise kind("after the server acted", request=request)
        bodies = {"truncated": response[:-3], "not utf-8": b'{"a": "\xff\xfe"}', "wrong shape": b"[1, 2]"}
        return httpx.Response(201 if request.method == "POST" else 200, content=bodies.get(fault, response))

    def _token(self, request: httpx.Request, fault: str) -> httpx.Response:
        assert SECRET not in str(request.url)
        if fault == "connect":
            raise httpx.ConnectError("no route", request=request)
        if fault.startswith("50"):
            return httpx.Response(503)
        with self._lock:
            self.tokens += 1
            return httpx.Response(200, json={"access_token": f"token-{SECRET}-{self.tokens}", "expires_in": 3600})

    @staticmethod
    def _before(request: httpx.Request, fault: str) -> httpx.Response | None:
        """Faults that keep the request from the server, or its answer for it."""
        raised = {
            "connect": httpx.ConnectError, "connect timeout": httpx.ConnectTimeout, "pool timeout": httpx.PoolTimeout,
            "write timeout": httpx.WriteTimeout, "lost before": httpx.ReadError, "protocol": httpx.RemoteProtocolError,
        }  # fmt: skip
        if fault in raised:
            raise raised[fault](fault, request=request)
        answers = {
            "500": httpx.Response(500, json={"errorCode": "internal_error", "message": "m", "resolution": "r"}),
            "502 html": httpx.Response(502, text="<html>", headers={"content-type": "text/html"}),
            "503": httpx.Response(503),
            "503 retry-after": httpx.Response(503, headers={"retry-after": "1"}),
            "429": httpx.Response(429, headers={"retry-after": "0"}),
            "408": httpx.Response(408),
            "401": httpx.Response(401),
            "520": httpx.Response(520, text="?"),
        }
        return answers.get(fault)

    def _act(self, request: httpx.Request) -> bytes:
        if request.method == "POST":
            comment = json.loads(request.content)["comment"]
            with self._lock:
                self.acted[comment] += 1
            return json.dumps({"type": "CREATED", "comment": comment}).encode()
        return b'{"plusFriendId": "x", "state": "ACTIVE"}'


class Grep(logging.Handler):
    """Reads everything that is logged."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines = 0
        self.leaks: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines += 1
        text = self.format(record)
        if SECRET in text or "Bearer" in text:
            self.leaks.append(text)


@contextmanager
def watched() -> Iterator[Grep]:
    handler = Grep()
    logger = logging.getLogger()  # the root: what the libraries below log must hold no secret either
    before, others = logger.level, logger.handlers[:]
    logger.handlers[:] = [handler]  # those of the test runner keep what they see
    logger.setLevel(logging.DEBUG)
    try:
        yield handler
    finally:
        logger.handlers[:] = others
        logger.setLevel(before)


def arguments(server: Server) -> dict[str, Any]:
    return {
        "project_id": "p",
        "key_id": "key",
        "key_secret": SECRET,
        "transport": httpx.MockTransport(server),
        "retries": RetryPolicy(max_attempts=4, initial_delay=0),
        "random": random.Random(SEED).random,
    }


class Results:
    """What became of each call. It keeps no error: what stays in memory is what the client keeps."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.failed: dict[str, bool] = {}
        self.kinds: set[type[errors.ProvisioningError]] = set()
        self.reads = 0
        self.leaks: list[str] = []

    def error(self, name: str | None, error: errors.ProvisioningError) -> None:
        text = "".join([str(error), repr(error), repr(vars(error)), *traceback.format_exception(error)])
        if SECRET in text or "\n" in f"{error}{error!r}":
            self.leaks.append(text)
        if name is None:
            self.reads += 1
            return
        self.failed[name] = isinstance(error, errors.TransportError) and not error.request_sent
        self.kinds.add(type(error))

    def verify_results(self, server: Server, calls: int) -> None:
        posts = calls // 2
        assert len(self.done) + len(self.failed) == posts, "a POST was lost"
        assert self.reads == calls - posts, "a read was lost"
        assert max(server.acted.values()) == 1, f"a POST acted twice (seed {SEED})"
        assert all(server.acted[name] == 1 for name in self.done), "a success did not act"
        for name, never_sent in self.failed.items():
            assert not (never_sent and server.acted[name]), f"{name} was sent although its error says that it was not"
        assert set(server.faults) == {*FAULTS, "none"}, "a kind of fault never happened"
        assert self.leaks == []
        expected = {errors.ServerError, errors.RequestTimeoutError, errors.DecodeError, errors.TransportError}
        assert expected <= self.kinds


OURS = [tracemalloc.Filter(True, f"*/{name}/*") for name in ("sinch_provisioning", "sinch_provisioning_api", "httpx")]


class Memory:
    """What the client and the libraries below keep, from one measurement to the next."""

    def __enter__(self) -> Self:
        tracemalloc.start()
        return self

    def __exit__(self, *_: object) -> None:
        tracemalloc.stop()

    def kept(self) -> int:
        gc.collect()
        return sum(trace.size for trace in tracemalloc.take_snapshot().filter_traces(OURS).traces)


@pytest.mark.long
def test_sync_calls_from_fifty_threads() -> None:
    server, results = Server(), Results()
    lock = threading.Lock()

    def call(client: ProvisioningClient, number: int) -> None:
        name = f"c{number}" if number % 2 else None
        try:
            if name is None:
                client.kakaotalk_senders.get("x")
            else:
                client.kakaotalk_senders.create_comment("x", {"comment": name})
        except errors.ProvisioningError as error:
            with lock:
                results.error(name, error)
            return
        with lock:
            results.reads += name is None
            results.done += [name] if name is not None else []

    with watched() as grep:
        with ProvisioningClient(**arguments(server), sleep=lambda _: None) as client, Memory() as memory:
            with ThreadPoolExecutor(THREADS) as pool:
                list(pool.map(lambda number: call(client, number), range(WARM)))
            before = memory.kept()
            with ThreadPoolExecutor(THREADS) as pool:
                list(pool.map(lambda number: call(client, number), range(WARM, CALLS // 2)))
            assert memory.kept() - before < FLAT
    results.verify_results(server, CALLS // 2)
    assert grep.leaks == []
    assert grep.lines >= CALLS // 2


@pytest.mark.long
def test_async_calls_from_two_hundred_tasks() -> None:
    server, results = Server(), Results()

    async def rest(_: float) -> None:
        await asyncio.sleep(0)

    async def worker(client: AsyncProvisioningClient, numbers: Iterator[int]) -> None:
        for number in numbers:
            name = f"c{number}" if number % 2 else None
            try:
                if name is None:
                    await client.kakaotalk_senders.get("x")
                else:
                    await client.kakaotalk_senders.create_comment("x", {"comment": name})
            except errors.ProvisioningError as error:
                results.error(name, error)
                continue
            results.reads += name is None
            results.done += [name] if name is not None else []

    async def run() -> None:
        with Memory() as memory:
            async with AsyncProvisioningClient(**arguments(server), sleep=rest) as client:
                numbers = iter(range(WARM))
                await asyncio.gather(*(worker(client, numbers) for _ in range(TASKS)))
                before = memory.kept()
                numbers = iter(range(WARM, CALLS // 2))
                await asyncio.gather(*(worker(client, numbers) for _ in range(TASKS)))
                assert memory.kept() - before < FLAT

    with watched() as grep:
        asyncio.run(run())
    results.verify_results(server, CALLS // 2)
    assert grep.leaks == []


def open_files() -> int:
    gc.collect()
    return len(list(FILES.iterdir()))


@pytest.mark.skipif(not FILES.exists(), reason="open files are counted in /proc")
@pytest.mark.long
def test_many_clients_leave_no_socket_and_no_memory() -> None:
    def use_sync(url: str) -> None:
        members = {**DEFAULT_PROJECT.credentials(), "base_url": url, "auth_url": f"{url}/oauth2/token"}
        with ProvisioningClient(**members) as client:
            assert client.kakaotalk_senders.list().first() is None

    def use_async(url: str) -> None:
        members_ = {**DEFAULT_PROJECT.credentials(), "base_url": url, "auth_url": f"{url}/oauth2/token"}

        async def run() -> None:
            async with AsyncProvisioningClient(**members_) as client:
                assert await client.kakaotalk_senders.list().first() is None

        asyncio.run(run())

    with MockServer(Mock()) as server:
        acts: list[Callable[[str], None]] = [use_sync, use_async]
        for act in acts * 5:
            act(server.url)
        server.mock.reset()
        files = open_files()
        tracemalloc.start()
        try:
            for act in acts * 5:
                act(server.url)
            gc.collect()
            before = tracemalloc.get_traced_memory()[0]
            for act in acts * (CLIENTS // 2):
                act(server.url)
            server.mock.reset()
            gc.collect()
            grown = tracemalloc.get_traced_memory()[0] - before
        finally:
            tracemalloc.stop()
        assert open_files() <= files + 4, "sockets are left open"  # the server may not have seen the last ones close
    assert grown < 1_000_000, f"{grown} bytes stayed after {CLIENTS} clients"


def test_a_soak_over_real_sockets_finds_nothing() -> None:
    """As `make soak` does, for fewer calls."""
    command = [sys.executable, str(Path(__file__).with_name("soak.py")), "400"]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=180)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "nothing lost, doubled, late, foreign or kept" in done.stdout
