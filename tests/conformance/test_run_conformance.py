"""The runner of the checks: in process, behind an address, and with a mock that is not ours."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import run_conformance
from sinch_provisioning.mock import Mock, MockServer, Request, Response

QUICK = ["the_token_endpoint_tells_keys_apart", "a_burst_after_a_pause_is_no_larger"]


class TakesEveryKey(Mock):
    """A mock that gives everybody a token, as a defect in front of it would."""

    def serve(self, request: Request) -> Any:
        if request.path == "/oauth2/token" and "authorization" in request.headers:
            headers = {**request.headers, "authorization": "Basic a2V5LTE6c2VjcmV0LTE="}
            request = Request(request.method, request.url, headers, request.body)
        return super().serve(request)


class Silent(Mock):
    """A mock that answers nothing that can be read."""

    def handle(self, request: Request) -> Response:
        return Response(200, {}, b"")


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[Any]:
    def call(*words: str) -> tuple[int, list[str]]:
        monkeypatch.setattr(sys, "argv", ["run_conformance.py", "--workers", "1", *words])
        status = run_conformance.main()
        return status, capsys.readouterr().out.splitlines()

    return call


def test_the_packages_mock_has_no_findings(run: Any) -> None:
    assert run(*QUICK) == (0, ["0 findings"])


def test_any_mock_can_be_held_and_a_defect_is_a_finding(run: Any, tmp_path: Path) -> None:
    file = tmp_path / "findings.json"
    status, lines = run(*QUICK, "--mock", "test_run_conformance:TakesEveryKey", "--json", str(file))
    assert status == 1
    findings = json.loads(file.read_text("utf-8"))["findings"]
    assert {item["check"] for item in findings} == {"the_token_endpoint_tells_keys_apart"}
    assert lines[-1] == f"{len(findings)} findings"


def test_an_address_is_held_as_a_mock_in_process_is(run: Any) -> None:
    with MockServer(TakesEveryKey()) as server:
        over_http = run(*QUICK, "--base-url", server.url)
    assert over_http == run(*QUICK, "--mock", "test_run_conformance:TakesEveryKey")


def test_a_check_that_needs_more_than_an_address_is_left_out_and_named(run: Any) -> None:
    with MockServer() as server:
        status, lines = run("chains_end_well", "--base-url", server.url)
    assert (status, lines) == (0, ["left out: chains end well: an address does not take transitions", "0 findings"])


def test_a_mock_that_a_check_breaks_down_on_has_findings(run: Any) -> None:
    status, lines = run(*QUICK, "--mock", "test_run_conformance:Silent")
    assert status == 1
    assert lines[-1] == "2 findings"


def test_what_cannot_be_held_is_said_in_a_line(run: Any, capsys: pytest.CaptureFixture[str]) -> None:
    for words in (("--base-url", "http://127.0.0.1:9"), ("--base-url", "127.0.0.1"), ("--mock", "nothing.here:at_all")):
        assert run(*QUICK, *words)[0] == 2
