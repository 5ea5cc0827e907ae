"""The stories of the conformance suite: the same for every mock that behaves the same, and told when one does not."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from checks import stories
from checks.stories import FOLDER, SHORT, STORIES, differences, line, recorded
from sinch_provisioning.mock import Mock, MockServer, Request, Response
from suite.acts import steps
from suite.plain_texts import PlainTexts, digest
from suite.receiver import Receiver
from suite.remote import RemoteMock
from suite.story import TAGS

HERE = Path(__file__).parent
TAG = "webhooks"
UTF8 = {**os.environ, "PYTHONUTF8": "1"}
"""Stories are printed in letters that not every console has."""


class Wrapped:
    """A mock behind something that changes its responses, as a proxy would."""

    def __init__(self, change: Any) -> None:
        self._mock, self._change = Mock(), change
        self.projects, self.document = self._mock.projects, self._mock.document

    def handle(self, request: Request) -> Response:
        response = self._mock.handle(request)
        changed: Response = response if "/_mock/" in request.url else self._change(request, response)
        return changed


def differences_of(change: Any, tag: str = TAG) -> list[str]:
    return list(differences(lambda: Wrapped(change), [tag], range(1)))  # type: ignore[arg-type, return-value]


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with Receiver() as result:
        yield result


@pytest.mark.parametrize("tag", TAGS)
def test_every_tag_with_changes_has_its_stories_written_down(tag: str) -> None:
    assert len(recorded(tag)) == STORIES > SHORT
    assert all(len(story) > 100 for story in recorded(tag))
    assert len({line for story in recorded(tag) for line in story}) > 500


def test_nothing_is_written_down_of_what_is_no_tag() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*")) == sorted(TAGS)


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (-5, "comes, where nothing more is written down"),
        (2, "nothing more comes, where 2 steps are written down"),
    ],
)
def test_a_story_of_another_length_is_a_difference(count: int, text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    story = recorded(TAG)[0]
    other = story[:count] if count < 0 else (*story, *story[-count:])
    monkeypatch.setattr(stories, "recorded", lambda tag: (other,))
    (difference,) = differences(Mock, [TAG], range(1))
    assert difference.endswith(text)
    assert f"step {min(len(other), len(story))}:" in difference


def test_a_tag_without_a_file_names_what_writes_it() -> None:
    with pytest.raises(FileNotFoundError, match=r"python tests/conformance/write_tables\.py"):
        recorded("parcels")


def test_texts_that_no_file_can_hold_have_their_letters_too() -> None:
    assert digest("\ud800") != digest("\ud801")


def test_a_story_goes_the_same_whatever_identifiers_and_ports_there_are() -> None:
    lines = []
    for seed in (0, 7):
        with Receiver() as receiver:
            lines.append([line(step) for step in steps(Mock(seed=seed), receiver, "whatsapp-senders", 1)])
    assert lines[0] == lines[1]


@pytest.mark.parametrize("tag", ["rcs-senders", "webhooks", "whatsapp-templates"])
def test_a_story_goes_the_same_over_http_where_events_go_out_by_themselves(tag: str, receiver: Receiver) -> None:
    with MockServer() as server:
        served = [line(step) for step in steps(RemoteMock(server.url), receiver, tag, 0)]
    assert tuple(served) == recorded(tag)[0]


def test_what_changes_nothing_is_no_difference() -> None:
    assert differences_of(lambda request, response: response) == []


def test_another_status_is_told_with_the_story_and_the_step() -> None:
    (text,) = differences_of(
        lambda request, response: evolve(response, status=200) if response.status == 201 else response
    )
    assert text == f"story {TAG} 0, step 1: webhooks_create ends with 200, not as written down: 201"


def test_a_member_that_is_lost_is_told_with_what_is_shown() -> None:
    def losing(request: Request, response: Response) -> Response:
        value = response.json() if response.status == 200 else {}
        if "triggers" in value:
            del value["triggers"]
            return evolve(response, body=Response.of_json(200, value).body)
        return response

    (text,) = differences_of(losing)
    assert "webhooks_" in text
    assert "200 shows something else than is written down: [{" in text


def test_a_call_that_does_nothing_is_told_by_the_state() -> None:
    def forgetting(request: Request, response: Response) -> Response:
        return response

    class Forgetful(Wrapped):
        def handle(self, request: Request) -> Response:
            if request.method == "DELETE" and "/webhooks/" in request.url:
                before = self._mock.state()
                response = super().handle(request)
                self._mock.set_state(before)
                return response
            return super().handle(request)

    texts = list(differences(lambda: Forgetful(forgetting), [TAG], range(SHORT)))  # type: ignore[arg-type, return-value]
    assert any("leaves another state behind than is written down" in text for text in texts), texts


def test_errors_may_be_reworded_and_not_lose_what_they_name() -> None:
    texts = PlainTexts("2026-01-15T09:30:00Z", "127.0.0.1:1")
    error = {"errorCode": "invalid_input", "message": "a", "additionalInformation": {"validationErrors": ["a", "b"]}}
    same = {"errorCode": "invalid_input", "message": "b", "additionalInformation": {"validationErrors": ["c", "d"]}}
    assert texts.of(error) == texts.of(same)
    assert texts.of(error) != texts.of({**same, "message": ""})
    assert texts.of(error) != texts.of({**same, "additionalInformation": {"validationErrors": ["c"]}})
    assert texts.of({"message": "a"}) != texts.of({"message": "b"})


def test_times_count_from_the_beginning_and_identifiers_by_their_order() -> None:
    shown = []
    for year, identifier in (("2026", "a" * 32), ("2031", "b" * 32)):
        texts = PlainTexts(f"{year}-01-15T09:30:00.000Z", "127.0.0.1:1")
        shown.append(texts.of({"id": identifier, "created": f"{year}-01-15T09:31:00.000Z", "of": "b" * 32}))
    assert "start+60.000" in shown[0]
    assert shown[0] != shown[1]  # two resources are not one
    assert '"id": "#0"' in shown[0]
    assert '"id": "#0"' in shown[1]


@pytest.mark.slow
def test_a_story_goes_the_same_whatever_the_order_of_sets() -> None:
    command = [sys.executable, str(HERE / "tell_story.py"), "whatsapp-templates", "0"]
    texts = {
        subprocess.run(command, check=True, capture_output=True, env={**UTF8, "PYTHONHASHSEED": seed}).stdout
        for seed in ("1", "2", "3")
    }
    assert len(texts) == 1


@pytest.mark.slow
def test_a_story_can_be_told_in_full() -> None:
    command = [sys.executable, str(HERE / "tell_story.py"), TAG, "0"]
    done = subprocess.run(command, check=False, capture_output=True, encoding="utf-8", env=UTF8)
    assert done.returncode == 0, done.stderr
    assert f"1 webhooks_create {recorded(TAG)[0][1]}\n  sent: " in done.stdout
    alone = subprocess.run([*command, "1"], check=True, capture_output=True, encoding="utf-8", env=UTF8).stdout
    assert alone in done.stdout
    assert alone.count("\n  sent: ") == 1
