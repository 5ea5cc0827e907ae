"""What a handler of a signal raises belongs to the program: it comes out of the call, and costs no later one anything."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from raw_server import WEBHOOK, Asked, RawServer, Reply, http
from sinch_provisioning import ProvisioningClient, RequestOptions, RetryPolicy, _process

PROGRAM = Path(__file__).parent / "interrupted.py"
CALLS = 1200


class SoftTimeLimitExceeded(Exception):
    """As task queues raise it."""


class Busy:
    """A server with tokens that last for 25 requests, statuses to retry, lost answers, and lists of three pages."""

    def __init__(self) -> None:
        self._uses: Counter[str] = Counter()

    def __call__(self, asked: Asked) -> Reply:
        if asked.target == "/token":
            return http(b'{"access_token":"t%d","expires_in":3600}' % asked.number)
        token = asked.headers["authorization"]
        self._uses[token] += 1
        if self._uses[token] > 25:
            return http(b"{}", "401 Unauthorized")
        if asked.number % 11 == 0:
            return http(b"{}", "503 Service Unavailable", "retry-after: 0")
        if asked.number % 17 == 0:
            return None
        if "/webhooks/" in asked.target:
            return http()
        _, _, page = asked.target.partition("pageToken=")
        more = {"nextPageToken": str(int(page or 0) + 1)} if int(page or 0) < 2 else {}
        return http(json.dumps({"webhooks": [json.loads(WEBHOOK)] * 3, "totalSize": 9, "pageSize": 3, **more}).encode())


@pytest.mark.long
def test_interrupts_at_any_moment_cost_later_calls_nothing() -> None:
    with RawServer(Busy()) as server:
        command = [sys.executable, "-W", "ignore::ResourceWarning", str(PROGRAM), server.url, "12", str(CALLS)]
        # no coverage in the child: its tracer takes a lock of its own, which a handler that raises leaves held
        environment = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
        done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=120, env=environment)
    assert done.returncode == 0, done.stderr
    parsed = json.loads(done.stdout)
    assert parsed["problems"] == []
    assert min(parsed["counts"].values()) > CALLS // 40, parsed["counts"]


KINDS = [KeyboardInterrupt, SoftTimeLimitExceeded, TimeoutError, ConnectionResetError]


@pytest.fixture(params=KINDS)
def raised(request: pytest.FixtureRequest) -> Iterator[type[BaseException]]:
    """Have a handler raise at the next alarm."""
    kind: type[BaseException] = request.param

    def raise_it(number: int, frame: object) -> None:
        raise kind

    before = signal.signal(signal.SIGALRM, raise_it)
    yield kind
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, before)


def silent(connection: socket.socket) -> None:
    connection.recv(1)


def one_page(client: ProvisioningClient) -> Any:
    return next(iter(client.webhooks.list(options=RequestOptions(prefetch=True))))


WORKS: dict[str, tuple[str, Callable[[ProvisioningClient], Any]]] = {
    "an answer": ("webhooks", lambda client: client.webhooks.get("w")),
    "a token": ("token", lambda client: client.webhooks.get("w")),
    "a page ahead": ("webhooks", one_page),
    "a state": ("webhooks", lambda client: client.wait(lambda: client.webhooks.get("w"), until=bool, deadline=30)),
}


@pytest.mark.parametrize(("silent_at", "work"), WORKS.values(), ids=WORKS)
def test_what_a_handler_raises_comes_out_of_a_call_that_waits(
    raised: type[BaseException], silent_at: str, work: Callable[[ProvisioningClient], Any]
) -> None:
    is_silent = threading.Event()
    is_silent.set()

    def reply(asked: Asked) -> Reply:
        if is_silent.is_set() and silent_at in asked.target:
            return silent
        return http(b'{"access_token":"t","expires_in":3600}') if asked.target == "/token" else http()

    with RawServer(reply) as server:
        key = {"key_id": "key", "key_secret": "secret", "auth_url": f"{server.url}/token"}
        retries = RetryPolicy(max_attempts=5, initial_delay=0)
        with ProvisioningClient(project_id="p", base_url=server.url, retries=retries, deadline=20, **key) as client:
            signal.setitimer(signal.ITIMER_REAL, 0.1)
            began = time.monotonic()
            with pytest.raises(raised) as caught:
                work(client)
            assert caught.type is raised
            asked = len(server.asked)
            is_silent.clear()
            assert client.webhooks.get("w").id == "w"
            assert time.monotonic() - began < 10
            assert len(server.asked) - asked <= 2, "the interrupted call was tried again"


def test_calls_of_other_threads_end_on_the_connections_they_have(raised: type[BaseException]) -> None:
    go = threading.Event()
    arrived = threading.Semaphore(0)

    def slow(connection: socket.socket) -> None:
        arrived.release()
        go.wait(10)
        connection.sendall(http())

    with (
        RawServer(lambda asked: slow if asked.number <= 3 else http()) as server,
        ProvisioningClient(project_id="p", access_token="t0ken", base_url=server.url, deadline=20) as client,
    ):
        values: list[str] = []
        threads = [threading.Thread(target=lambda: values.append(client.webhooks.get("w").id)) for _ in range(2)]
        for thread in threads:
            thread.start()
        for _ in threads:
            arrived.acquire()
        signal.setitimer(signal.ITIMER_REAL, 0.1)
        with pytest.raises(raised):
            client.webhooks.get("w")
        assert client.webhooks.get("w").id == "w"
        go.set()
        for thread in threads:
            thread.join(10)
        assert values == ["w", "w"]


def test_an_error_that_no_handler_raised_is_known_as_such(raised: type[BaseException]) -> None:
    assert _process.raised_by_handler(raised()) is None
    with pytest.raises(raised) as caught:
        raise raised
    assert _process.raised_by_handler(caught.value) is None
    with pytest.raises(raised) as caught:
        signal.raise_signal(signal.SIGALRM)
    assert _process.raised_by_handler(caught.value) is caught.value
    wrapped = ValueError()
    wrapped.__cause__ = caught.value
    assert _process.raised_by_handler(wrapped) is caught.value


AT_EXIT = """
import atexit, sys
from sinch_provisioning import ProvisioningClient, RequestOptions
client = ProvisioningClient(project_id="p", access_token="t0ken", base_url=sys.argv[1], deadline=5)

def last() -> None:
    one = client.webhooks.get("w").id
    print(one, [two.id for two in client.webhooks.list(options=RequestOptions(prefetch=True))], flush=True)
    client.close()

atexit.register(last)
"""


def test_a_call_at_the_exit_of_the_program_is_made(tmp_path: Path) -> None:
    with RawServer(Busy()) as server:
        program = tmp_path / "program.py"
        program.write_text(AT_EXIT, encoding="utf-8")
        url = server.url.replace("127.0.0.1", "localhost")  # a name, which is resolved in a thread
        done = subprocess.run(
            [sys.executable, str(program), url], check=False, capture_output=True, text=True, timeout=60
        )
    assert (done.stdout, done.returncode) == (f"w {['w'] * 9}\n", 0), done.stderr


def test_an_interpreter_that_starts_no_more_threads_makes_calls_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    """As from Python 3.12 on, at the exit of the program."""

    def refuse(thread: threading.Thread) -> None:
        raise RuntimeError("can't create new thread at interpreter shutdown")

    with RawServer(Busy()) as server:
        url = server.url.replace("127.0.0.1", "localhost")
        with ProvisioningClient(project_id="p", access_token="t0ken", base_url=url, deadline=5) as client:
            start = threading.Thread.start
            monkeypatch.setattr(threading.Thread, "start", lambda one: (refuse if "sinch" in one.name else start)(one))
            assert len(list(client.webhooks.list(options=RequestOptions(prefetch=True)))) == 9


def test_the_program_does_not_wait_for_a_page_that_nobody_reads(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(
        "import sys\n"
        "from sinch_provisioning import ProvisioningClient, RequestOptions\n"
        "client = ProvisioningClient(project_id='p', access_token='t0ken', base_url=sys.argv[1], deadline=60)\n"
        "for item in client.webhooks.list(options=RequestOptions(prefetch=True)): break\n"
        "client.close()\n",
        encoding="utf-8",
    )
    busy = Busy()
    with RawServer(lambda asked: silent if "pageToken" in asked.target else busy(asked)) as server:
        began = time.monotonic()
        done = subprocess.run([sys.executable, str(program), server.url], check=False, capture_output=True, timeout=60)
    assert (done.stderr, done.returncode) == (b"", 0)
    assert time.monotonic() - began < 30


def test_the_lock_of_a_pool_is_taken_in_one_step() -> None:
    """Which is why no handler can raise between its taking and its holding; and why a test tells of other names."""
    with ProvisioningClient(project_id="p", access_token="t0ken") as client:
        pool: Any = client._transport._get()
        pool = pool._transport._pool
        assert type(pool._optional_thread_lock) is type(threading.RLock())
        assert pool._requests == []
