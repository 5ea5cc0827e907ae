"""Recording changes nothing for the one who is recorded, and a recording is there whatever ends the program."""

from __future__ import annotations

import asyncio
import http.server
import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from sinch_provisioning import AsyncProvisioningClient, ProvisioningClient
from sinch_provisioning.contract import Recorder, drift, read_files, recording_transport
from sinch_provisioning.mock import DEFAULT_PROJECT, Mock, MockTransport

URL = "http://example.test/v1"
TOKEN = "Zq7-a-token-of-somebody"


class Echo(http.server.BaseHTTPRequestHandler):
    """Answers with the path that was asked for, on connections that stay open."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        body = json.dumps({"path": self.path}).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments: object) -> None:
        pass


@pytest.fixture
def echo() -> Iterator[str]:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Echo) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


def entries(path: Path) -> list[Any]:
    listed: list[Any] = json.loads(path.read_text("utf-8"))["log"]["entries"]
    return listed


def answering(*bodies: bytes) -> httpx.MockTransport:
    rest = iter(bodies)
    return httpx.MockTransport(
        lambda _: httpx.Response(200, content=next(rest), headers={"content-type": "application/json"})
    )


def client_of(transport: Any) -> ProvisioningClient:
    return ProvisioningClient(
        project_id="p", access_token=TOKEN, base_url=URL.replace("http:", "https:"), transport=transport
    )


def test_the_file_is_whole_after_each_exchange(tmp_path: Path) -> None:
    path = tmp_path / "x.har"
    with httpx.Client(transport=recording_transport(answering(*[b"{}"] * 5), Recorder(path))) as client:
        for count in range(1, 6):
            client.get(f"{URL}/{count}")
            assert [entry["request"]["url"] for entry in entries(path)] == [
                f"{URL}/{number}" for number in range(1, count + 1)
            ]
            assert len(path.read_text("utf-8").splitlines()) == count + 2, "an entry is a line"


def test_what_a_file_held_is_replaced_and_a_recording_goes_on_after_a_flush(tmp_path: Path) -> None:
    path = tmp_path / "x.har"
    path.write_text("x" * 100_000)
    with Recorder(path) as recorder:
        client = httpx.Client(transport=recording_transport(answering(b"{}", b"{}", b"{}"), recorder))
        for number in range(2):
            client.get(f"{URL}/{number}")
            recorder.flush()
        assert len(entries(path)) == len(recorder) == 2
        path.rename(tmp_path / "old.har")
        client.get(f"{URL}/2")
        assert [len(entries(item)) for item in (path, tmp_path / "old.har")] == [1, 2]


def test_a_recording_of_nothing_is_a_file_without_entries(tmp_path: Path) -> None:
    with Recorder(tmp_path / "x.har"):
        pass
    assert entries(tmp_path / "x.har") == []


@pytest.mark.skipif(sys.platform == "win32", reason="the file is private by its mode")
def test_the_file_is_for_its_owner(tmp_path: Path) -> None:
    with Recorder(tmp_path / "x.har"):
        pass
    assert (tmp_path / "x.har").stat().st_mode & 0o077 == 0


ENDLESS = """
import sys, httpx
from sinch_provisioning.contract import recording_transport
body = b'{"text": "' + b"x" * 20_000 + b'"}'
answer = httpx.MockTransport(lambda _: httpx.Response(200, content=body, headers={"content-type": "application/json"}))
client = httpx.Client(transport=recording_transport(answer, sys.argv[1]))
for number in range(1_000_000):
    client.get("http://example.test/x")
    print(number + 1, flush=True)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="a program cannot be killed like this")
@pytest.mark.parametrize("calls", [1, 20, 41])
def test_a_killed_program_loses_one_exchange_at_most(tmp_path: Path, calls: int) -> None:
    path = tmp_path / "x.har"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(
        [sys.executable, "-c", ENDLESS, str(path)], stdout=subprocess.PIPE, env=environment, text=True
    ) as child:
        assert child.stdout is not None
        for _ in range(calls):
            child.stdout.readline()
        child.send_signal(signal.SIGKILL)
        returned = calls + len(child.stdout.read().splitlines())
    text = path.read_text("utf-8")
    try:
        result = json.loads(text)["log"]["entries"]
    except ValueError:  # it was killed within the write of its last line
        result = json.loads(text.rpartition("\n")[0].rstrip(",") + "]}}")["log"]["entries"]
    assert returned <= len(result) + 1
    assert all(len(item["response"]["content"]["text"]) > 20_000 for item in result)


def test_a_deep_answer_decodes_as_it_does_without(tmp_path: Path) -> None:
    deep = b'{"id":"w","target":"t","projectId":"p","triggers":[],"x":' + b'{"a":' * 400 + b"1" + b"}" * 401
    for transport in (answering(deep), recording_transport(answering(deep), tmp_path / "x.har")):
        with client_of(transport) as client:
            assert client.webhooks.get("w").id == "w"
    assert len(entries(tmp_path / "x.har")) == 1


@pytest.mark.parametrize(
    "body", [b"[" * 100_000, b'{"a": 1e999}', b'{"a": ' + b"9" * 5000 + b"}", b'{"a": "\\ud800"}', b"\xff", b"\x00"]
)
def test_an_odd_answer_passes_through_and_is_an_entry(tmp_path: Path, body: bytes) -> None:
    path = tmp_path / "x.har"
    with httpx.Client(transport=recording_transport(answering(body), Recorder(path))) as client:
        assert client.get(URL).content == body
    (entry,) = entries(path)
    assert entry["response"]["content"]["size"] == len(body)


def test_a_file_that_cannot_be_written_fails_the_flush_and_no_call(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "x.har"
    path.parent.mkdir()
    recorder = Recorder(path)
    path.parent.rmdir()
    client = httpx.Client(transport=recording_transport(answering(b"{}"), recorder))
    assert client.get(URL).status_code == 200
    with pytest.raises(OSError, match=r"x\.har"):
        recorder.flush()


def test_a_secret_is_masked_in_what_was_written_long_before_it_was_known(tmp_path: Path) -> None:
    path, size = tmp_path / "x.har", 300_000
    early = json.dumps({"note": f"see {TOKEN}", "rest": "x" * size}).encode()
    late = json.dumps({"access_token": TOKEN}).encode()
    with httpx.Client(transport=recording_transport(answering(early, late, b"{}"), Recorder(path))) as client:
        client.get(f"{URL}/1")
        client.get(f"{URL}/2")
    written = path.read_text("utf-8")
    assert len(written) > size
    assert TOKEN not in written
    assert [entry["request"]["url"] for entry in entries(path)] == [f"{URL}/1", f"{URL}/2"]


@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_a_fork_gets_its_own_answers_and_writes_a_file_of_its_own(tmp_path: Path, echo: str) -> None:
    path = tmp_path / "x.har"
    recorder = Recorder(path)
    client = httpx.Client(transport=recording_transport(None, recorder))

    def wrong(who: str) -> int:
        asked = [f"/{who}/{number}" for number in range(25)]
        return sum(client.get(echo + item).json() != {"path": item} for item in asked)

    assert client.get(f"{echo}/before").json() == {"path": "/before"}
    child = os.fork()
    if child == 0:
        code = 1
        try:
            code = wrong("child")
            recorder.flush()
        finally:
            os._exit(code)
    own = wrong("parent")
    assert (own, os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])) == (0, 0)
    client.close()
    recorder.flush()
    assert sorted(tmp_path.iterdir()) == sorted([path, tmp_path / f"x-{child}.har"])
    assert len(entries(path)) == 26
    assert {entry["request"]["url"].split("/")[3] for entry in entries(tmp_path / f"x-{child}.har")} == {"child"}


@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_a_forked_child_waits_for_no_lock_that_its_parent_holds(tmp_path: Path, echo: str) -> None:
    recorder = Recorder(tmp_path / "x.har")
    transport = recording_transport(None, recorder)
    client = httpx.Client(transport=transport)
    held, done = threading.Event(), threading.Event()

    def hold() -> None:
        with recorder._lock, Recorder._guard:
            held.set()
            done.wait(30)

    thread = threading.Thread(target=hold)
    thread.start()
    held.wait(30)
    child = os.fork()
    if child == 0:
        code = 1
        try:
            signal.alarm(20)
            client.get(f"{echo}/child")
            Recorder.at(tmp_path / "y.har")
            code = 0
        finally:
            os._exit(code)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    done.set()
    thread.join()
    assert status == 0


def test_each_event_loop_has_connections_of_its_own_also_when_it_is_recorded(tmp_path: Path, echo: str) -> None:
    transport = recording_transport(None, tmp_path / "x.har")

    async def run() -> int:
        async with httpx.AsyncClient(transport=transport) as client:
            return sum([(await client.get(f"{echo}/{number}")).json() == {"path": f"/{number}"} for number in range(3)])

    async def leave_open() -> int:
        return (await httpx.AsyncClient(transport=transport).get(echo)).status_code

    assert [asyncio.run(run()), asyncio.run(leave_open()), asyncio.run(run())] == [3, 200, 3]


def test_several_clients_and_loops_write_one_file(tmp_path: Path) -> None:
    path, mock = tmp_path / "x.har", Mock()
    keys: Any = {**DEFAULT_PROJECT.credentials(), "auth_url": "https://auth.example.com/oauth2/token"}

    async def call() -> None:
        async with AsyncProvisioningClient(transport=recording_transport(MockTransport(mock), path), **keys) as client:
            assert [item async for item in client.webhooks.list()] == []

    threads = [threading.Thread(target=asyncio.run, args=(call(),)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    report = drift(read_files([path]))
    assert (report.exchanges, report.others, report.count()) == (8, 8, 0)
