"""Scenario files: what they may say, how they are carried out, and what is told when they are wrong."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest
from sinch_provisioning import errors
from sinch_provisioning.mock import DEFAULT_PROJECT, After, Mock, Reads, RunningClock, scenario
from sinch_provisioning.mock.__main__ import main

PROJECT = "33333333-3333-4333-8333-333333333333"
TEXT = f"""
seed: 7
clock: still
projects:
  - {{project_id: {PROJECT}, key_id: key-3, key_secret: "no"}}
  - {{project_id: other, key_id: no, key_secret: 2026-01-15}}
transitions:
  kakaotalk_sender: {{reads: 2}}
  kakaotalk_template: {{after: 1.5}}
  bundle: manual
  rcs_sender: immediate
rate_limit: {{rate: 10, burst: 2}}
deliveries: {{attempts: 2, backoff: 0, timeout: 1.5, allow_remote: true}}
faults:
  - {{tag: webhooks, status: 503, headers: {{Retry-After: 1}}, count: 1}}
calls:
  - operation: webhooks_create
    body: {{target: "http://127.0.0.1:9000/hook", triggers: [ALL], secret: hush}}
  - operation: kakaotalk_senders_create
    body:
      plusFriendId: "@shop"
      details: {{adminPhoneNo: "+821012345678", name: Shop, topLevelCategoryCode: "019", midLevelCategoryCode: "0006", subLevelCategoryCode: "0001"}}
  - {{operation: kakaotalk_senders_get, path: {{plusFriendId: "@shop"}}}}
  - {{operation: kakaotalk_senders_list, query: {{pageSize: 1, filterStates: [ACTIVE, INACTIVE]}}}}
state:
  other:
    kakaotalk_sender:
      "@kept": {{plusFriendId: "@kept", created: 2026-01-15T09:30:00.000Z, modified: 2026-01-15T09:30:00.000Z}}
"""


def load(tmp_path: Path, text: str, **options: Any) -> Mock:
    path = tmp_path / "scenario.yaml"
    path.write_text(text, "utf-8")
    return scenario.load(path, **options)


def test_everything_it_may_say(tmp_path: Path) -> None:
    mock = load(tmp_path, TEXT)
    assert mock.seed == 7
    assert [(project.project_id, project.key_id, project.key_secret) for project in mock.projects] == [
        (PROJECT, "key-3", "no"),
        ("other", "no", "2026-01-15"),
    ]
    assert {
        kind: mock.current.transitions.when(kind)
        for kind in ("kakaotalk_sender", "kakaotalk_template", "bundle", "rcs_sender")
    } == {
        "kakaotalk_sender": Reads(2),
        "kakaotalk_template": After(1.5),
        "bundle": "manual",
        "rcs_sender": "immediate",
    }
    assert mock.rate_limit is not None
    assert (mock.rate_limit.rate, mock.rate_limit.burst) == (10, 2)
    policy = mock.deliveries.policy
    assert (policy.attempts, policy.backoff, policy.timeout, policy.allow_remote) == (2, 0, 1.5, True)
    assert [rule.plain() for rule in mock.faults.rules] == [
        {"tag": "webhooks", "status": 503, "headers": {"Retry-After": "1"}, "count": 1}
    ]
    state = mock.state()
    assert list(state[PROJECT]["kakaotalk_sender"]) == ["@shop"]
    assert len(state[PROJECT]["webhook"]) == 1
    assert state["other"]["kakaotalk_sender"]["@kept"]["created"] == "2026-01-15T09:30:00.000Z"
    shown = mock.call("kakaotalk_senders_get", "/v1/projects/other/kakaotalk/senders/@kept", project="other")
    assert shown.status == 200
    assert not mock.journal.entries


def test_a_reset_begins_it_again_and_the_same_seed_gives_the_same(tmp_path: Path) -> None:
    mock, again = load(tmp_path, TEXT), load(tmp_path, TEXT)
    before = mock.state()
    mock.set_state({})
    mock.advance_clock(60)
    mock.reset()
    assert mock.state() == before == again.state()
    assert load(tmp_path, TEXT, seed=8).state() != before


def test_clock_json_and_nothing(tmp_path: Path) -> None:
    assert isinstance(load(tmp_path, "clock: real").clock, RunningClock)
    assert load(tmp_path, json.dumps({"seed": 3})).seed == 3
    for text in ("", "# nothing\n", "{}"):
        assert load(tmp_path, text).state() == {}


CREATE = "operation: webhooks_create"
WRONG = [
    ("seed: x", "seed must be a whole number"), ("seed: true", "seed must be a whole number"),
    ("clock: fast", "clock must be real or still"), ("sed: 3", "sed is not known; known are seed, clock, projects"),
    ("[]", "it must be an object"), ("false", "it must be an object"), ("a: [", "cannot be read"), ("\x00", "cannot be read"),
    ("projects: {}", "projects must be a list of objects"), ("projects: []", "projects must not be empty"),
    ("projects: [{project_id: p, key_id: k}]", "each needs the texts key_id, key_secret, project_id"),
    ("projects: [{project_id: 3, key_id: k, key_secret: s}]", "each needs the texts"),
    ("projects: [{project_id: p, key_id: k, key_secret: s}, {project_id: p, key_id: l, key_secret: s}]", "the project_id p is there twice"),
    ("transitions: 3", "transitions must be an object"), ("transitions: {3: manual}", "the name 3 must be a text"),
    ("transitions: {a: later}", "a must be immediate, manual, {reads: n} or {after: seconds}"),
    ("transitions: {a: {reads: 1, after: 2}}", "a must be immediate"), ("transitions: {a: {red: 1}}", "a must be immediate"),
    ("transitions: {a: {reads: 1.5}}", "a: reads must be a whole number"), ("transitions: {a: {after: -1}}", "a: after must be a number"),
    ("rate_limit: 3", "rate_limit must be an object"), ("rate_limit: {rate: 0}", "rate must be a number above 0"),
    ("deliveries: 3", "deliveries must be an object of attempts, backoff, timeout, allow_remote"), ("deliveries: {retries: 3}", "deliveries must be"),
    ("deliveries: {attempts: 0}", "attempts must be a whole number"),
    ("faults: 3", "faults must be a list of objects"), ("faults: [{status: 3}]", "faults[0]: status must be from 200 to 599"),
    ("faults: [{operation: x, drop: true}]", "there is no operation x"),
    ("calls: 3", "calls must be a list of objects"), ("calls: [{}]", "calls[0]: it needs operation"),
    (f"calls: [{{{CREATE}, bdy: 3}}]", "calls[0]: it needs operation, and may have path, query, body and project"),
    ("calls: [{operation: nothing}]", "calls[0]: there is no operation nothing"),
    ("calls: [{operation: [x]}]", "calls[0]: there is no operation"),
    ("calls: [{operation: webhooks_get}]", "calls[0]: webhooks_get needs the path parameter webhookId"),
    ("calls: [{operation: webhooks_get, path: x}]", "calls[0]: path must be an object"),
    ("calls: [{operation: webhooks_list, query: 3}]", "calls[0]: query must be an object"),
    ("calls: [{operation: webhooks_list, project: x}]", "calls[0]: x is not a project of this mock"),
    ("calls: [{operation: webhooks_list, query: {pageSize: 0}}]", "calls[0]: webhooks_list was answered with 400"),
    (f"calls: [{{operation: webhooks_list}}, {{{CREATE}, body: {{}}}}]", "calls[1]: webhooks_create was answered with 400"),
    ("state: 3", "state: it must be an object"), ("state: {nobody: {}}", "state: nobody is not a project of this mock"),
    (f"state: {{{DEFAULT_PROJECT.project_id}: 3}}", "must be an object"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "message"), WRONG, ids=[text for text, _ in WRONG])
def test_what_is_wrong_is_named_with_its_place(text: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(errors.ConfigurationError) as caught:
        load(tmp_path, text)
    assert message in str(caught.value)
    assert str(caught.value).startswith(f"scenario {tmp_path}")
    assert "\n" not in str(caught.value)


def test_a_file_that_is_not_there_or_no_text_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(errors.ConfigurationError, match="cannot be read"):
        scenario.load(tmp_path / "none.yaml")
    (tmp_path / "bytes.yaml").write_bytes(b"\xff\xfe\xff")
    with pytest.raises(errors.ConfigurationError, match="cannot be read"):
        scenario.load(tmp_path / "bytes.yaml")
    assert main(["--scenario", str(tmp_path / "none.yaml")]) != 0
    assert "none.yaml cannot be read" in capsys.readouterr().err


def test_the_text_of_the_module_is_a_scenario(tmp_path: Path) -> None:
    text = (
        (scenario.__doc__ or "")
        .partition("\n\n")[2]
        .rpartition("\n\n")[0]
        .replace("11111111-1111-4111-8111-111111111111: {}", "{}")
    )
    mock = load(tmp_path, text)
    assert mock.projects == (DEFAULT_PROJECT,)
    assert mock.deliveries.policy.attempts == 4


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_the_command_serves_a_scenario_delivers_and_ends_with_one_line(ending: signal.Signals, tmp_path: Path) -> None:
    path = tmp_path / "scenario.yaml"
    path.write_text(TEXT, "utf-8")
    command = [sys.executable, "-m", "sinch_provisioning.mock", "--scenario", str(path), "--seed", "9"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        url = server.stdout.readline().split()[-1]
        assert PROJECT in server.stdout.readline()
        assert httpx.post(f"{url}/_mock/reset").json() == {"seed": 9}
        senders = httpx.get(f"{url}/v1/projects/{PROJECT}/kakaotalk/senders/@shop", auth=("key-3", "no"))
        assert senders.json()["plusFriendId"] == "@shop"
        server.send_signal(ending)
        _, message = server.communicate(timeout=20)
    assert message == f"the mock ended: {signal.Signals(ending).name}\n"
