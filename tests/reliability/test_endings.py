"""The mock, the receiver of events and the recording proxy end within 2 s, whatever their peers do."""

from __future__ import annotations

import gc
import json
import logging
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from sinch_provisioning import _serving
from sinch_provisioning.mock import DEFAULT_PROJECT, DeliveryPolicy, Fault, Mock, MockServer
from sinch_provisioning.mock.receiver import ReceivedEvents
from sinch_provisioning.mock.resources import HANDLERS

PROMISED = 2.0
WITHIN = PROMISED + 2.0  # seconds; the machine of a test may be busy, and what a peer does lasts far longer

LASTS = 60.0
BASE = f"/v1/projects/{DEFAULT_PROJECT.project_id}"

MAIN = "from sinch_provisioning.cli import main; raise SystemExit(main())"
WEBHOOK: dict[str, Any] = {"secret": "hush-hush", "triggers": ["ALL"]}


@pytest.fixture(autouse=True)
def nothing_is_left_open() -> Iterator[None]:
    """Collect what a test left, so that an unclosed socket fails the test that left it."""
    yield
    gc.collect()


def control(url: str, method: str, path: str) -> bytes:
    return f"{method} /_mock/{path} HTTP/1.1\r\nHost: {urlsplit(url).netloc}\r\n\r\n".encode()


class Peers:
    """Peers of a server, each with a habit; they keep it until the test ends."""

    def __init__(self) -> None:
        self._over = threading.Event()
        self._open = ExitStack()

    def close(self) -> None:
        self._over.set()
        self._open.close()

    def _connect(self, url: str) -> socket.socket:
        parts = urlsplit(url)
        stream = socket.create_connection((parts.hostname, parts.port), timeout=10)
        return self._open.enter_context(stream)

    def _drip(self, url: str, first: bytes) -> None:
        stream = self._connect(url)
        stream.sendall(first)

        def run() -> None:
            while not self._over.wait(0.05):
                try:
                    stream.sendall(b"x")
                except OSError:
                    return

        threading.Thread(target=run, daemon=True).start()

    def silent(self, url: str) -> None:
        self._connect(url)

    def drips_a_head(self, url: str) -> None:
        self._drip(url, b"GET / HTTP/1.1\r\nX: ")

    def drips_a_body(self, url: str) -> None:
        self._drip(url, b"POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1000000\r\n\r\n")

    def stops_in_a_body(self, url: str) -> None:
        self._connect(url).sendall(b"POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 9\r\n\r\nx")

    def half_closed(self, url: str) -> None:
        stream = self._connect(url)
        stream.sendall(b"POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 9\r\n\r\nx")
        stream.shutdown(socket.SHUT_WR)

    def idle(self, url: str) -> None:
        stream = self._connect(url)
        stream.sendall(control(url, "GET", "clock"))
        assert stream.recv(1)

    def idle_with_half_of_the_next(self, url: str) -> None:
        stream = self._connect(url)
        stream.sendall(b"GET / HTTP/1.1\r\nHost: h\r\n\r\nGET /")
        assert stream.recv(1)

    def never_reads(self, url: str) -> None:
        stream = self._connect(url)
        stream.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        stream.settimeout(0.2)
        try:
            for _ in range(200):
                stream.sendall(b"GET /" + b"x" * 200 + b" HTTP/1.1\r\nHost: h\r\n\r\n" * 100)
        except OSError:
            pass

    def speaks_something_else(self, url: str) -> None:
        self._connect(url).sendall(b"\x16\x03\x01\x02\x00\x01\x00")

    def sends_two_and_leaves(self, url: str) -> None:
        with socket.create_connection((urlsplit(url).hostname, urlsplit(url).port)) as stream:
            stream.sendall(b"GET / HTTP/1.1\r\nHost: h\r\n\r\n" * 2)

    @classmethod
    def habits(cls) -> list[str]:
        return [name for name in vars(cls) if not name.startswith("_") and name not in ("close", "habits")]


@pytest.fixture
def peers() -> Iterator[Peers]:
    peers_ = Peers()
    yield peers_
    peers_.close()


def ends_soon(end: Callable[[], object]) -> None:
    started = time.monotonic()
    end()
    assert time.monotonic() - started < WITHIN


def is_open(url: str) -> bool:
    try:
        socket.create_connection((urlsplit(url).hostname, urlsplit(url).port), timeout=1).close()
    except OSError:
        return False
    return True


def threads() -> set[str]:
    return {item.name for item in threading.enumerate() if item.name.startswith("sinch-")}


def until(holds: Callable[[], object]) -> None:
    end = time.monotonic() + 20
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.01)


@pytest.fixture
def hanging() -> Iterator[str]:
    """Return the address of a server that takes connections and never answers."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}/"


@pytest.fixture
def dripping() -> Iterator[str]:
    """Return the address of a server whose answer comes byte by byte."""
    over = threading.Event()

    def drip(stream: socket.socket) -> None:
        with stream:
            stream.sendall(b"HTTP/1.1 200 OK\r\nX: ")
            while not over.wait(0.05):
                try:
                    stream.sendall(b"x")
                except OSError:
                    return

    def accept(listening: socket.socket) -> None:
        while True:
            try:
                stream, _ = listening.accept()
            except OSError:
                return
            threading.Thread(target=drip, args=(stream,), daemon=True).start()

    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=accept, args=(listening,), daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}/"
        over.set()
        listening.shutdown(socket.SHUT_RDWR)
        thread.join()


def call(mock: Mock, operation: str, path: str, body: Any) -> None:
    assert mock.call(operation, f"{BASE}/{path}", body).status < 300


def cause_an_event(mock: Mock) -> None:
    codes = {"topLevelCategoryCode": "019", "midLevelCategoryCode": "0006", "subLevelCategoryCode": "0001"}
    details = {"adminPhoneNo": "+48777777777", "name": "N", **codes}
    call(
        mock,
        "kakaotalk_senders_create",
        "kakaotalk/senders",
        {"plusFriendId": "@a", "status": "SUBMIT", "details": details},
    )


class TestInProcess:
    @pytest.mark.parametrize("habit", Peers.habits())
    @pytest.mark.parametrize("kind", ["mock", "receiver"])
    def test_a_server_ends_whatever_a_peer_does(
        self, kind: str, habit: str, peers: Peers, capfd: pytest.CaptureFixture[str]
    ) -> None:
        with MockServer() if kind == "mock" else ReceivedEvents(Mock()) as server:
            url = server.url
            getattr(peers, habit)(url)
            time.sleep(0.05)  # until it arrived
            ends_soon(lambda: server.__exit__(None, None, None))
        assert not is_open(url)
        assert threads() == set()
        assert "".join(capfd.readouterr()) == ""

    def test_a_server_ends_with_every_kind_of_peer_at_once(
        self, peers: Peers, capfd: pytest.CaptureFixture[str]
    ) -> None:
        server = MockServer().start()
        for habit in Peers.habits():
            for _ in range(5):
                getattr(peers, habit)(server.url)
        ends_soon(server.stop)
        assert threads() == set()
        assert "".join(capfd.readouterr()) == ""

    def test_an_answer_that_is_held_back_ends_with_the_server(
        self, peers: Peers, capfd: pytest.CaptureFixture[str]
    ) -> None:
        server = MockServer(Mock(faults=[Fault(latency=LASTS)])).start()
        peers._connect(server.url).sendall(b"GET /v1/projects/p/webhooks HTTP/1.1\r\nHost: h\r\n\r\n")
        until(lambda: server.mock.journal.entries)
        ends_soon(server.stop)
        assert threads() == set()
        assert "".join(capfd.readouterr()) == ""

    def test_an_answer_that_is_nearly_there_is_still_sent(self, peers: Peers) -> None:
        server = MockServer(Mock(faults=[Fault(latency=0.2)])).start()
        stream = peers._connect(server.url)
        stream.sendall(b"GET /v1/projects/p/webhooks HTTP/1.1\r\nHost: h\r\n\r\n")
        until(lambda: server.mock.journal.entries)
        server.stop()
        received = b"".join(iter(lambda: stream.recv(65536), b""))
        assert received.startswith(b"HTTP/1.1 401 ")
        assert received.endswith(b"}")

    def test_a_handler_that_sleeps_does_not_hold_the_end(self, peers: Peers, caplog: pytest.LogCaptureFixture) -> None:
        entered, over = threading.Event(), threading.Event()

        def sleep(context: Any) -> Any:
            entered.set()
            over.wait(LASTS)
            return HANDLERS.by_operation["webhooks_list"](context)

        handlers = type(HANDLERS)(by_operation={"webhooks_list": sleep})
        server = MockServer(Mock(handlers=handlers)).start()
        url, key = server.url, Mock().authenticator.issue(DEFAULT_PROJECT)
        server.mock.authenticator.issue(DEFAULT_PROJECT)
        peers._connect(url).sendall(
            f"GET {BASE}/webhooks HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer {key}\r\n\r\n".encode()
        )
        try:
            assert entered.wait(10)
            ends_soon(server.stop)
            assert not is_open(url)
        finally:
            over.set()
        until(lambda: threads() == set())
        assert [record for record in caplog.records if record.levelno >= logging.ERROR] == []

    @pytest.mark.parametrize("count", [1, 40])
    def test_what_connects_while_the_server_is_busy_at_its_end_is_closed(self, count: int) -> None:
        entered, over = threading.Event(), threading.Event()

        async def hold_the_loop(scope: Any, receive: Any, send: Any) -> None:
            entered.set()
            over.wait(LASTS)

        server = _serving.ServerThread(hold_the_loop, "busy")
        server.start()
        address = urlsplit(str(server.url))
        with ExitStack() as streams:
            first, *others = [
                streams.enter_context(socket.create_connection((address.hostname, address.port or 0), 10))
                for _ in range(1 + count)
            ]
            first.sendall(b"GET / HTTP/1.1\r\nHost: h\r\n\r\n")
            assert entered.wait(10)
            others += [
                streams.enter_context(socket.create_connection((address.hostname, address.port or 0), 10))
                for _ in range(count)
            ]
            threading.Timer(0.05, over.set).start()
            ends_soon(server.stop)
            until(lambda: threads() == set())
            assert [stream.recv(1) for stream in others] == [b""] * len(others)

    @pytest.mark.parametrize("target", ["hanging", "dripping"])
    @pytest.mark.parametrize("attempts", [1, 4])
    def test_a_delivery_that_nobody_answers_does_not_hold_the_end(
        self, target: str, attempts: int, request: pytest.FixtureRequest
    ) -> None:
        mock = Mock(deliveries=DeliveryPolicy(attempts=attempts, timeout=LASTS))
        server = MockServer(mock).start()
        call(mock, "webhooks_create", "webhooks", {**WEBHOOK, "target": request.getfixturevalue(target)})
        cause_an_event(mock)
        mock.advance_clock(0)
        until(lambda: mock.deliveries.waiting and mock.deliveries.waiting[0].attempts == 1)
        ends_soon(server.stop)
        assert threads() == set()
        assert [item.attempts for item in mock.deliveries.waiting] == [1]  # it goes on waiting
        assert mock.deliveries.flush(lambda *_: 200) == list(mock.deliveries.done)

    def test_a_target_that_drips_is_given_up_after_its_timeout(self, dripping: str) -> None:
        mock = Mock(deliveries=DeliveryPolicy(attempts=1, timeout=0.3))
        call(mock, "webhooks_create", "webhooks", {**WEBHOOK, "target": dripping})
        cause_an_event(mock)
        mock.advance_clock(0)
        ends_soon(mock.deliveries.flush)
        assert [item.status for item in mock.deliveries.done] == [0]

    def test_a_flush_over_http_that_hangs_does_not_hold_the_end(self, hanging: str, peers: Peers) -> None:
        mock = Mock(deliveries=DeliveryPolicy(timeout=LASTS))
        call(mock, "webhooks_create", "webhooks", {**WEBHOOK, "target": hanging})
        server = MockServer(mock).start()
        cause_an_event(mock)
        peers._connect(server.url).sendall(control(server.url, "POST", "webhooks/flush"))
        until(lambda: mock.deliveries.waiting and mock.deliveries.waiting[0].attempts == 1)
        ends_soon(server.stop)
        until(lambda: threads() == set())

    def test_it_is_stopped_twice_at_once_and_from_other_threads(self, peers: Peers) -> None:
        server = MockServer().start()
        peers.drips_a_body(server.url)
        stoppers = [threading.Thread(target=server.stop) for _ in range(4)]
        for stopper in stoppers:
            stopper.start()
        ends_soon(lambda: [stopper.join() for stopper in stoppers])
        server.stop()
        assert threads() == set()
        with server, pytest.raises(OSError, match="cannot be used"):  # and starts again
            MockServer(port=int(server.url.rpartition(":")[2])).start()

    @pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
    def test_a_forked_child_stops_what_is_its_own(self, peers: Peers) -> None:
        with MockServer() as server:
            peers.idle(server.url)
            child = os.fork()
            if not child:  # nothing may leave this branch
                try:
                    server.stop()
                    server.stop()
                finally:
                    os._exit(0 if server._worker is None else 1)
            assert os.waitpid(child, 0)[1] == 0
            assert is_open(server.url)
            peers.idle(server.url)

    @pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
    def test_a_port_is_free_although_a_forked_child_lives(self) -> None:
        server = MockServer().start()
        url = server.url
        reading, writing = os.pipe()
        child = os.fork()
        if not child:
            os.close(writing)
            os.read(reading, 1)
            os._exit(0)
        server.stop()
        try:
            assert not is_open(url)
        finally:
            os.close(writing)
            os.waitpid(child, 0)
            os.close(reading)


class Command:
    """A command under test, once it serves."""

    def __init__(self, *arguments: str) -> None:
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
        self.process = subprocess.Popen(
            [sys.executable, "-c", MAIN, *arguments, "--json"],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment,
        )  # fmt: skip
        assert self.process.stdout is not None
        self.url = json.loads(self.process.stdout.readline())["url"]

    def end(self, *numbers: int) -> tuple[int, str]:
        """Send signals; return the status it ends with, and what it says on stderr."""
        try:
            for number in numbers:
                self.process.send_signal(number)
                time.sleep(0.05)
            started = time.monotonic()
            _, message = self.process.communicate(timeout=WITHIN)
            assert time.monotonic() - started < WITHIN
        finally:
            self.process.kill()
            self.process.communicate()
        return self.process.returncode, message


@pytest.mark.parametrize(
    "numbers", [(signal.SIGTERM,), (signal.SIGINT,), (signal.SIGINT, signal.SIGINT, signal.SIGTERM)]
)
@pytest.mark.parametrize("kind", ["mock", "record"])
def test_a_command_ends_in_order_whatever_its_peers_do(
    kind: str, numbers: tuple[int, ...], peers: Peers, hanging: str, tmp_path: Path
) -> None:
    path = tmp_path / "traffic.har"
    record = ("contract", "record", "--target", hanging, "--output", str(path))
    command = Command(*(record if kind == "record" else ("mock",)))
    for habit in Peers.habits():
        if kind == "mock" or "idle" not in habit:  # the target of the proxy never answers
            getattr(peers, habit)(command.url)
    peers._connect(command.url).sendall(b"GET /v1/projects/p/webhooks HTTP/1.1\r\nHost: h\r\n\r\n")
    status, message = command.end(*numbers)
    assert status == 0
    if kind == "mock":
        assert message == f"the mock ended: {signal.Signals(numbers[0]).name}\n"
    else:
        # on a busy machine the request of a peer that is gone may be noted, without an answer, before the end
        assert message in {f"{count} in {path}\n" for count in ("0 exchanges are", "1 exchange is")}
        assert message.startswith(f"{len(json.loads(path.read_text('utf-8'))['log']['entries'])} exchange")


def test_the_mock_command_ends_while_a_delivery_hangs(hanging: str, peers: Peers, tmp_path: Path) -> None:
    codes = {"topLevelCategoryCode": "019", "midLevelCategoryCode": "0006", "subLevelCategoryCode": "0001"}
    sender = {
        "plusFriendId": "@a",
        "status": "SUBMIT",
        "details": {"adminPhoneNo": "+48777777777", "name": "N", **codes},
    }
    calls = [
        {"operation": "webhooks_create", "body": {**WEBHOOK, "target": hanging}},
        {"operation": "kakaotalk_senders_create", "body": sender},
    ]
    scenario = tmp_path / "scenario.json"
    scenario.write_text(json.dumps({"deliveries": {"timeout": LASTS}, "calls": calls}), "utf-8")
    command = Command("mock", "--scenario", str(scenario))
    peers._connect(command.url).sendall(control(command.url, "POST", "webhooks/flush"))
    time.sleep(0.2)
    assert command.end(signal.SIGTERM) == (0, "the mock ended: SIGTERM\n")


def test_a_command_that_waits_for_a_server_ends_with_one_line_when_it_is_interrupted() -> None:
    connected = threading.Event()
    listening = socket.create_server(("127.0.0.1", 0))
    streams: list[socket.socket] = []

    def accept() -> None:
        streams.append(listening.accept()[0])
        connected.set()

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    hanging = f"http://127.0.0.1:{listening.getsockname()[1]}"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    value = ("--base-url", hanging, "--project-id", "p", "--access-token", "t")
    command = [sys.executable, "-c", MAIN, "contract", "verify", *value]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as process:
        connected.wait(20)
        process.send_signal(signal.SIGINT)
        shown, message = process.communicate(timeout=WITHIN)
    assert process.returncode == 130
    assert "1 operation: 1 skipped" in shown, "what was held until then is kept"
    assert message.count("\n") == 1, message
    assert message.startswith("interrupted"), message
    thread.join()
    for item in (listening, *streams):
        item.close()
