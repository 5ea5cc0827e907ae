"""`--wait` where the first reads show a resource as it was, and what of it leads on: to the same server, in the same project."""

from __future__ import annotations

import json
import shlex
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import pytest
from cli_harness import run

AT_ONCE = ("--wait", "--wait-interval", "0.01", "--wait-seconds", "5")
REGISTER = ("whatsapp-senders", "register", "x", "--set", "method=SMS")
Lagging = Callable[..., dict[str, str]]


@pytest.fixture
def lagging() -> Iterator[Lagging]:
    """A server whose reads show these states, one after another, and the last from then on."""
    states: list[str] = []
    made: dict[str, str] = {"id": "x"}

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._say({"id": "x", "state": states.pop(0) if len(states) > 1 else states[0]})

        def do_POST(self) -> None:
            self.rfile.read(int(self.headers.get("content-length") or 0))
            self._say(made)

        do_PATCH = do_POST  # noqa: N815 - the name is http.server's

        def _say(self, value: Any) -> None:
            body = json.dumps(value).encode()
            self.send_response(200)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()

    def begun(*shown: str, **members: str) -> dict[str, str]:
        states[:] = shown
        if members:
            made.clear()
            made.update(members)
        address = f"http://127.0.0.1:{server.server_port}"
        return {"SINCH_PROVISIONING_BASE_URL": address, "SINCH_PROJECT_ID": "p", "SINCH_ACCESS_TOKEN": "t"}

    yield begun
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize("name", ["create", "update"])
def test_what_the_body_did_is_not_missing_while_reads_lag(lagging: Lagging, name: str) -> None:
    env = lagging("DRAFT", "DRAFT", "DRAFT", "IN_PROGRESS", "ACTIVE")
    words, body = ["x"], "{}"
    if name == "create":
        words, body = [], run("whatsapp-senders", "create", "--example").stdout
    words += ["--body", "-", "--set", "status=SUBMIT"]
    done = run("whatsapp-senders", name, *words, *AT_ONCE, env=env, given=body)
    assert done.exit_code == 0, done.output


def test_what_the_body_did_not_do_is_missing(lagging: Lagging) -> None:
    env = lagging("DRAFT")
    done = run("whatsapp-senders", "update", "x", "--set", "status=DRAFT", *AT_ONCE, env=env)
    assert done.exit_code == 12
    assert "go on with: sinch-provisioning whatsapp-senders update x --set status=SUBMIT\n" in done.stderr


def test_a_state_must_be_in_two_reads_before_it_is_its_owners_turn(lagging: Lagging) -> None:
    assert run(*REGISTER, *AT_ONCE, env=lagging("PENDING_VERIFICATION", "ACTIVE")).exit_code == 0
    env = lagging("PENDING_VERIFICATION", "IN_PROGRESS", "PENDING_VERIFICATION", "ACTIVE")
    assert run(*REGISTER, *AT_ONCE, env=env).exit_code == 0
    env = lagging("PENDING_VERIFICATION", "PENDING_VERIFICATION", "ACTIVE")
    assert run(*REGISTER, *AT_ONCE, env=env).exit_code == 12


@pytest.mark.parametrize(
    ("words", "state", "good"),
    [
        (("whatsapp-senders", "create-comment", "x"), "PENDING_VERIFICATION", "ACTIVE"),
        (("whatsapp-templates", "compare", "x", "EN"), "DRAFT", "APPROVED"),
        (("rcs-senders", "add-test-numbers", "x"), "IN_TEST", "LAUNCHED"),
    ],
)
def test_what_moves_nothing_waits_on_for_somebody_else(
    lagging: Lagging, words: tuple[str, ...], state: str, good: str
) -> None:
    body = run(*words[:2], "--example").stdout
    done = run(*words, "--body", "-", *AT_ONCE, env=lagging(state, state, state, good), given=body)
    assert done.exit_code == 0, done.output


def test_the_commands_that_go_on_lead_to_the_same_place(lagging: Lagging) -> None:
    env = lagging("PENDING_VERIFICATION")
    address = env.pop("SINCH_PROVISIONING_BASE_URL")
    words = ["--project-id", "it's mine", "--base-url", address, "--auth-url", f"{address}/token"]
    done = run(*REGISTER, *AT_ONCE, *words, env=env)
    assert done.exit_code == 12, done.output
    (line,) = [line for line in done.stderr.splitlines() if "go on with: " in line]
    step = shlex.split(line.partition("sinch-provisioning ")[2])
    assert step[-6:] == words
    assert address in run(*step, "--dry-run", env=env).stdout


def test_what_was_made_is_printed_also_when_its_name_is_not_known(lagging: Lagging) -> None:
    env = lagging("DRAFT", name="mine")
    body = run("rcs-senders", "create", "--example").stdout
    done = run("rcs-senders", "create", "--body", "-", "--json", *AT_ONCE, env=env, given=body)
    assert done.exit_code == 12
    assert "the result does not say sender_id" in done.stderr
    assert json.loads(done.stdout) == {"name": "mine"}


@pytest.mark.parametrize("state", ["ARCHIVED", "INTERACTIVE"])
def test_a_state_that_only_the_server_has_is_waited_for(lagging: Lagging, state: str) -> None:
    env = lagging("ACTIVE", state)
    done = run("whatsapp-senders", "get", "x", "--until", state, "--json", *AT_ONCE, env=env)
    assert done.exit_code == 0, done.output
    assert json.loads(done.stdout)["state"] == state
    assert f"note: --until {state}: the document has no such state, it has " in done.stderr
