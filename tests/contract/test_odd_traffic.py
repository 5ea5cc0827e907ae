"""Traffic and files of forms that are seldom met: reports beside recordings, values of odd kinds, transports that fail."""

from __future__ import annotations

import asyncio
import json
import socket
from pathlib import Path
from typing import Any

import httpx
import pytest
from sinch_provisioning._http.messages import Headers, Request
from sinch_provisioning.contract import (
    Coverage,
    Document,
    Recorder,
    drift,
    exchanges_of,
    impact,
    read_files,
    recording_transport,
)
from sinch_provisioning.contract._har_reader import entries_of
from sinch_provisioning.contract._overlay import inferred, widened
from sinch_provisioning.contract._proxy import Forwarder
from sinch_provisioning.errors import ConfigurationError
from test_drift_forms import GOOD, differences
from test_impact import HOST, JSON, OLD, SCHEMAS, changed, run
from test_recording import URL, answering, entries
from test_suggest import BASE, suggested
from test_suggest import entry as suggested_entry

NAME = f"{SCHEMAS} NewThing properties name"


def entry(body: Any = None, **response: Any) -> dict[str, Any]:
    request = {"method": "POST", "url": f"{HOST}/things", "headers": []}
    data = {"postData": {"mimeType": JSON, "text": json.dumps(body)}} if body is not None else {}
    content = {"mimeType": JSON, "text": '{"id": "1"}'}
    return {"request": {**request, **data}, "response": {"status": 201, "headers": [], "content": content, **response}}


def har(*items: Any) -> dict[str, Any]:
    return {"log": {"version": "1.2", "entries": [*items]}}


class TestReports:
    def outcome_of(self, tmp_path: Path, *texts: str) -> tuple[int, str]:
        (tmp_path / "old.json").write_text(json.dumps(OLD), "utf-8")
        words = []
        for number, text in enumerate(texts):
            (tmp_path / f"{number}.json").write_text(text, "utf-8")
            words += ["--traffic", str(tmp_path / f"{number}.json")]
        status, _, error = run("--from", str(tmp_path / "old.json"), "--to", str(tmp_path / "old.json"), *words)
        return status, error

    def test_one_of_coverage_is_read_alone(self, tmp_path: Path) -> None:
        report = '{"exchanges": 1, "used": {"operations": ["things_list"], "statuses": [], "parameters": []}}'
        assert self.outcome_of(tmp_path, report)[0] == 0
        status, error = self.outcome_of(tmp_path, report, json.dumps(har()))
        assert status == 2
        assert "stands alone" in error

    @pytest.mark.parametrize(
        ("text", "reason"),
        [
            ('{"exchanges": 1, "used"', "is not JSON"),
            ('{"exchanges": 1, "used": {"operations": ["nothing"]}}', "has no operation nothing"),
        ],
    )
    def test_one_that_cannot_be_used_is_told(self, text: str, reason: str, tmp_path: Path) -> None:
        status, error = self.outcome_of(tmp_path, text)
        assert (status, error.count("\n")) == (2, 1)
        assert reason in error


class TestValues:
    @pytest.mark.parametrize(
        ("patch", "body", "breaks"),
        [
            ((f"{NAME} type", "integer"), {"name": "a"}, True), ((f"{NAME} type", ["string", "integer"]), {"name": "a"}, False),
            ((f"{SCHEMAS} NewThing properties note type", "string"), {"name": "a", "note": None}, True),
            ((f"{SCHEMAS} NewThing properties note type", "string"), {"name": "a", "note": "x"}, False),
            ((f"{NAME} maxLength", 3), {"name": "abc"}, False), ((f"{NAME} maxLength", 3), {"name": 7}, False),
            ((f"{NAME} pattern", "("), {"name": "a"}, True),
        ],
    )  # fmt: skip
    def test_those_that_were_sent_decide_whether_a_change_breaks(
        self, patch: tuple[Any, ...], body: Any, breaks: bool
    ) -> None:
        report = impact(OLD, changed(*patch), exchanges=exchanges_of(har(entry(body))))
        assert report.breaks is breaks

    def test_masked_alternatives_differ_in_nothing(self) -> None:
        for masked in ({"n": "***"}, ["***"], '"***"'):
            assert differences(**{**GOOD, "received": masked})[0] == []
        assert differences(**{**GOOD, "received": "free"})[0] != []

    def test_a_format_that_all_have_stays(self) -> None:
        times = [inferred(f"2026-01-0{day}T00:00:00Z") for day in (1, 2)]
        assert widened(*times) == {"type": "string", "format": "date-time"}


class TestRecordings:
    def test_a_status_that_is_none_is_told_with_its_place(self) -> None:
        with pytest.raises(ConfigurationError, match=r"entries\[0\]: response.status must be a whole number"):
            exchanges_of(har(entry({"name": "a"}, status="201")))

    def test_reasons_that_come_again_and_again_are_counted(self) -> None:
        coverage = Coverage()
        items = [{**entry(), "request": {"method": "GET", "url": "data:,x", "headers": [3, {}]}} for _ in range(9)]
        with pytest.raises(ConfigurationError, match="9"):
            coverage.add(exchanges_of(har(*items), left_out=coverage.left_out))
        assert "entries[8]" not in " ".join(coverage.left_out.lines())

    def test_a_form_without_its_text_is_a_body_that_nobody_knows(self) -> None:
        item = entry()
        item["request"]["postData"] = {"mimeType": "multipart/form-data", "params": [{"name": "a", "value": "b"}]}
        (exchange,) = exchanges_of(har(item))
        assert exchange.request.body is None
        report = drift([exchange], Document.of(OLD))
        assert not [
            item for group in report.groups for item in group.differences if item.finding.rule == "request-body"
        ]

    def test_one_that_is_nested_without_end_is_refused(self, tmp_path: Path) -> None:
        raw = ('{"log": {"entries": [' + "[" * 100_000).encode()
        pieces = iter([raw, b""])
        with pytest.raises(ValueError, match="nested"):
            list(entries_of(lambda size: next(pieces)))
        (tmp_path / "a.har").write_bytes(raw)
        with pytest.raises(ConfigurationError):
            list(read_files([tmp_path / "a.har"]))

    def test_an_address_of_a_server_that_is_none_is_told(self) -> None:
        with pytest.raises(ConfigurationError, match="server must be an address"):
            drift([], server="http://[")


class TestRecorders:
    def test_one_is_true_and_tells_its_size(self) -> None:
        recorder = Recorder(None)
        assert recorder
        assert repr(recorder) == "Recorder(0 exchanges)"
        assert len(recorder) == 0

    def test_a_body_that_cannot_be_decompressed_is_recorded_as_it_came(self) -> None:
        recorder = Recorder(None)
        transport = httpx.MockTransport(lambda request: httpx.Response(200, headers={"content-encoding": "gzip"}, stream=Damaged()))  # fmt: skip
        with (
            httpx.Client(transport=recording_transport(transport, recorder)) as client,
            pytest.raises(httpx.DecodingError),
        ):
            client.get(URL)
        assert len(recorder) == 1

    def test_a_transport_of_the_other_kind_is_refused(self) -> None:
        class Sync(httpx.BaseTransport):
            def handle_request(self, request: httpx.Request) -> httpx.Response:
                return httpx.Response(204)

        async def run() -> None:
            async with httpx.AsyncClient(transport=recording_transport(Sync(), Recorder(None))) as client:
                await client.get(URL)

        with pytest.raises(ConfigurationError, match="has no handle_async_request"):
            asyncio.run(run())

    def test_a_transport_that_fails_is_an_exchange_without_response(self) -> None:
        class Failing(httpx.AsyncBaseTransport):
            async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
                raise httpx.ConnectError("nobody is there")

        recorder = Recorder(None)

        async def run() -> None:
            async with httpx.AsyncClient(transport=recording_transport(Failing(), recorder)) as client:
                await client.get(URL)

        with pytest.raises(httpx.ConnectError):
            asyncio.run(run())
        (item,) = recorder.har()["log"]["entries"]
        assert item["response"]["status"] == 0

    def test_a_file_that_cannot_be_put_in_place_leaves_nothing_beside_it(
        self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        def full(*arguments: Any) -> None:
            raise OSError(28, "No space left on device")

        recorder = Recorder(tmp_path / "x.har")
        with httpx.Client(transport=recording_transport(answering(b"{}", b"{}"), recorder)) as client:
            client.get(URL)
            assert len(entries(tmp_path / "x.har")) == 1
            monkeypatch.setattr(Path, "replace", full)
            client.get(URL)
            monkeypatch.undo()
        assert [path.name for path in tmp_path.iterdir()] == ["x.har"]

    def test_a_proxy_tells_that_nobody_answered(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as listener:
            port = listener.getsockname()[1]
        forwarder = Forwarder(f"http://127.0.0.1:{port}", Recorder(None))
        try:
            response = forwarder.handle(Request("GET", "/a", Headers({}), b""))
        finally:
            forwarder.close()
        assert (response.status, b"got no answer" in response.body) == (502, True)


class Damaged(httpx.SyncByteStream):
    def __iter__(self) -> Any:
        yield b"this is no gzip"


class TestSuggestions:
    def test_what_the_server_refused_as_well_is_suggested_to_nobody(self) -> None:
        wrong = {"a": 7}
        refused = suggested_entry("POST", "/things", 404, {"code": "no"}, wrong)
        assert "/properties/a" not in suggested(BASE, har(refused))[0]
        taken = suggested_entry("POST", "/things", 201, {"id": "1", "name": "b"}, wrong)
        assert "['a']" in suggested(BASE, har(taken))[0] or ".a" in suggested(BASE, har(taken))[0]

    def test_a_status_without_a_body_has_no_content(self) -> None:
        item = suggested_entry("GET", "/things?size=1", 503, None)
        item["response"]["content"] = {}
        text = suggested(BASE, har(item))[0]
        assert '"503"' in text
        assert "content" not in text.partition('"503"')[2]

    def test_a_body_of_no_media_type_suggests_none(self) -> None:
        item = suggested_entry("GET", "/things?size=1", 200, [])
        del item["response"]["content"]["mimeType"]
        assert '"": {' not in suggested(BASE, har(item))[0]
