"""Ends of a recording that are rare: a damaged body, a stream closed twice, a file that cannot be replaced."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from sinch_provisioning._http.messages import Request
from sinch_provisioning.contract import Recorder, recording_transport
from sinch_provisioning.contract._har_writer import HarWriter
from sinch_provisioning.contract._proxy import Forwarder
from sinch_provisioning.contract._recorder import SMALL

URL = "http://example.test/v1"
SECRET = "Zq7-a-token-of-somebody-else"


class Pieces(httpx.SyncByteStream):
    """A body that comes piece by piece."""

    def __init__(self, *pieces: bytes) -> None:
        self.pieces = pieces

    def __iter__(self) -> Iterator[bytes]:
        yield from self.pieces


class Plain:
    """A transport that has nothing but what sends, as a stub of a test may."""

    def __init__(self, *pieces: bytes, headers: dict[str, str] | None = None) -> None:
        self.pieces = pieces
        self.headers = headers or {"content-type": "text/plain"}

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Respond with the pieces, which nobody has read yet."""
        return httpx.Response(200, headers=self.headers, stream=Pieces(*self.pieces), request=request)


def test_a_body_that_cannot_be_decompressed_is_recorded_as_it_came() -> None:
    recorder = Recorder(None)
    transport = recording_transport(Plain(b"no gzip", headers={"content-encoding": "gzip"}), recorder)
    with httpx.Client(transport=transport) as client, client.stream("GET", URL) as response:
        assert b"".join(response.iter_raw()) == b"no gzip"
    (entry,) = recorder.har()["log"]["entries"]
    assert (entry["response"]["status"], entry["response"]["content"]["size"]) == (200, 7)


def test_a_body_that_is_closed_twice_is_recorded_once() -> None:
    recorder = Recorder(None)
    transport: Any = recording_transport(Plain(b"[1,", b"2]", headers={"content-type": "application/json"}), recorder)
    response = transport.handle_request(httpx.Request("GET", URL))
    assert response.read() == b"[1,2]"
    response.stream.close()
    (entry,) = recorder.har()["log"]["entries"]
    assert entry["response"]["content"]["text"] == "[1,2]"


def test_a_transport_without_an_end_of_its_own_can_be_recorded(tmp_path: Path) -> None:
    path = tmp_path / "x.har"
    with httpx.Client(transport=recording_transport(Plain(b"a"), path)) as client:
        client.get(URL)
    assert len(json.loads(path.read_text("utf-8"))["log"]["entries"]) == 1


def test_what_turned_out_to_be_secret_late_is_masked_in_what_is_handed_out(tmp_path: Path) -> None:
    bodies = iter([json.dumps({"text": "x" * SMALL, "note": SECRET}), json.dumps({"access_token": SECRET})])
    with Recorder(tmp_path / "x.har") as recorder:
        transport = httpx.MockTransport(
            lambda _: httpx.Response(200, text=next(bodies), headers={"content-type": "application/json"})
        )
        with httpx.Client(transport=recording_transport(transport, recorder)) as client:
            client.get(f"{URL}/1")
            client.get(f"{URL}/2")
            recorded = recorder.har()
    assert len(recorded["log"]["entries"]) == 2
    assert SECRET not in json.dumps(recorded)
    assert SECRET not in (tmp_path / "x.har").read_text("utf-8")


def test_a_file_that_cannot_be_replaced_stays_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "x.har"
    writer = HarWriter(path)
    writer.append("{}")
    before = path.read_bytes()

    def fail(*_: Any) -> Any:
        raise PermissionError("in use")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(PermissionError):
        writer.replace([{"a": 1}])
    writer.close()
    assert path.read_bytes() == before
    assert [item.name for item in tmp_path.iterdir()] == ["x.har"]


def test_a_recorder_in_memory_begins_anew_in_a_forked_child() -> None:
    recorder = Recorder(None)
    with httpx.Client(transport=recording_transport(Plain(b"a"), recorder)) as client:
        client.get(URL)
    recorder.reset_locks()
    assert (len(recorder), recorder.har()["log"]["entries"], recorder.path) == (0, [], None)


def test_a_target_that_makes_the_address_one_of_another_host_is_not_asked() -> None:
    recorder = Recorder(None)
    forwarder = Forwarder("http://127.0.0.1:9", recorder)
    response = forwarder.handle(Request("GET", "@other.example/v1", {}, b""))
    assert response.status == 502
    assert b"about to be sent to another host than the target's" in (response.body or b"")
