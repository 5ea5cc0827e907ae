"""The resources of a mock in a file: what one run made, the next one begins with."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from mock_calls import ask, value
from sinch_provisioning import ProvisioningClient
from sinch_provisioning.mock import DEFAULT_PROJECT, Mock, MockServer, RunningClock
from sinch_provisioning.mock.__main__ import main

HOOK = {"triggers": ["ALL"], "secret": "hush"}
RCS = {"region": "EU", "billingCategory": "CONVERSATIONAL", "useCase": "OTP"}


def made(mock: Mock, number: int) -> str:
    body = {**HOOK, "target": f"https://hooks.example.com/{number}"}
    return str(value(ask(mock, "POST", "/webhooks", body), 201)["id"])


def test_what_was_saved_is_loaded_with_its_instant(tmp_path: Path) -> None:
    before, after = Mock(), Mock()
    made(before, 1)
    value(ask(before, "POST", "/rcs/senders", RCS), 201)
    before.advance_clock(60)
    before.save(tmp_path / "state.json")
    after.load(str(tmp_path / "state.json"))
    assert after.state() == before.state()
    assert after.clock.text() == before.clock.text()
    assert ask(after, "GET", "/webhooks").content == ask(before, "GET", "/webhooks").content
    assert [path.name for path in tmp_path.iterdir()] == ["state.json"]


def test_what_is_made_next_has_an_identifier_of_its_own_in_each_run(tmp_path: Path) -> None:
    """Each run counts from the seed again, and must not make what the file holds once more."""
    file, seen = tmp_path / "state.json", list[str]()
    for run in range(4):
        mock = Mock(seed=7)
        if run:
            mock.load(file)
        seen += [made(mock, 2 * run), made(mock, 2 * run + 1)]
        mock.save(file)
    assert len(set(seen)) == len(mock.state()[DEFAULT_PROJECT.project_id]["webhook"]) == 8


def test_the_same_state_and_seed_give_the_same_bytes() -> None:
    first = Mock(seed=7)
    made(first, 1)
    state = first.state()
    answers = []
    for _ in range(2):
        mock = Mock(seed=7)
        mock.set_state(state)
        answers.append(ask(mock, "POST", "/webhooks", {**HOOK, "target": "https://hooks.example.com/9"}))
    assert answers[0].content == answers[1].content
    assert answers[0].headers == answers[1].headers


def test_an_answer_of_the_control_api_can_be_loaded_and_a_file_be_put(tmp_path: Path) -> None:
    mock, file = Mock(), tmp_path / "state.json"
    made(mock, 1)
    with MockServer(mock) as server, MockServer() as other:
        file.write_bytes(httpx.get(f"{server.url}/_mock/state").content)
        response = httpx.put(f"{other.url}/_mock/state", json=json.loads(file.read_text()))
        assert response.status_code == 200
        assert other.mock.state() == mock.state()
    loaded = Mock()
    loaded.load(file)
    assert loaded.state() == mock.state()


def test_a_clock_never_goes_back(tmp_path: Path) -> None:
    file = tmp_path / "state.json"
    Mock().save(file)
    late = Mock()
    late.advance_clock(3600)
    before = late.clock.text()
    late.load(file)
    assert late.clock.text() == before
    running = Mock(clock=RunningClock(lambda: 1.9e9))
    before = running.clock.text()
    running.load(file)
    assert running.clock.text() == before


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "Expecting value"),
        ("[]", "must be a JSON object"),
        ('{"state": 3}', "state: it must be an object"),
        ('{"state": {"x": {}}}', "x is not a project"),
        ('{"x": {}}', "x is not a project"),
        ('{"now": "yesterday", "state": {}}', "now: 'yesterday' is not an instant"),
        ('{"now": "2026-01-15T09:30:00", "state": {}}', "now: it must have an offset"),
        ('{"now": "9999-06-01T00:00:00Z", "state": {}}', "now: it must have an offset, and lie before"),
    ],
)
def test_what_is_no_snapshot_changes_nothing_and_is_told(
    text: str, message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, mock = tmp_path / "state.json", Mock()
    made(mock, 1)
    before = mock.state(), mock.clock.text()
    file.write_text(text)
    with pytest.raises(ValueError, match=message):
        mock.load(file)
    assert (mock.state(), mock.clock.text()) == before
    assert main(["--state", str(file)]) == 2
    assert message.split("'", maxsplit=1)[0] in capsys.readouterr().err
    assert file.read_text() == text


def test_a_file_that_cannot_be_written_is_told_at_the_start(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--state", str(tmp_path / "none" / "state.json")]) == 2
    assert "cannot be used" in capsys.readouterr().err
    with pytest.raises(OSError, match="none"):
        Mock().save(tmp_path / "none" / "state.json")


@contextmanager
def command(*arguments: str) -> Iterator[dict[str, Any]]:
    """Serve by the command line until it is told to end."""
    whole = [sys.executable, "-m", "sinch_provisioning.mock", "--json", *arguments]
    with subprocess.Popen(whole, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603 - our own command
        assert process.stdout is not None
        try:
            yield json.loads(process.stdout.readline())
        finally:
            process.terminate()
            assert process.wait(20) == 0


def test_the_command_begins_where_the_last_run_ended(tmp_path: Path) -> None:
    file = tmp_path / "state.json"
    for run in range(2):
        with command("--state", str(file)) as said:
            key = {"base_url": said["url"], "auth_url": said["auth_url"], **said["projects"][0]}
            with ProvisioningClient(**key) as client:
                assert len(list(client.webhooks.list())) == run
                client.webhooks.create(target=f"https://hooks.example.com/{run}", triggers=["ALL"], secret="hush")
    assert len(json.loads(file.read_text())["state"][DEFAULT_PROJECT.project_id]["webhook"]) == 2
