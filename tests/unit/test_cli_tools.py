"""`doctor`, `api`, `webhooks listen` and `webhooks trigger`, and what is asked before something cannot be undone."""

from __future__ import annotations

import json
import os
import pty
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
from cli_harness import environment, run
from sinch_provisioning._openapi.document import Document
from sinch_provisioning.cli import doctor
from sinch_provisioning.cli.webhooks import event_body
from sinch_provisioning.mock import Fault, Mock, MockServer
from sinch_provisioning.webhooks import Verifier, sign

SECRET = "the secret of a webhook"
MAIN = "import sys; from sinch_provisioning.cli import main; sys.exit(main())"
PROJECT = "/v1/projects/{projectId}"


@pytest.fixture(scope="module")
def server() -> Iterator[MockServer]:
    with MockServer() as result:
        yield result


class TestDoctor:
    def outcomes(self, *words: str, env: dict[str, str]) -> tuple[int, dict[str, str]]:
        done = run("doctor", "--json", *words, env=env)
        rows = json.loads(done.stdout)
        assert env.get("SINCH_KEY_SECRET", "a secret") not in done.output
        return done.exit_code, {row["check"]: row["outcome"] for row in rows}

    def test_finds_nothing_where_all_is_well(self, server: MockServer) -> None:
        code, outcomes = self.outcomes(env=environment(server))
        assert code == 0
        assert "failed" not in outcomes.values()
        assert {*outcomes} == {"versions", "proxies", "configuration", "reachability", "TLS", "clock", "credentials"}
        assert "credentials" in run("doctor", env=environment(server)).stdout

    @pytest.mark.parametrize(
        ("changes", "check"),
        [
            ({"SINCH_KEY_SECRET": "wrong-secret"}, "credentials"), ({"SINCH_PROJECT_ID": ""}, "configuration"),
            ({"SINCH_PROVISIONING_BASE_URL": "http://127.0.0.1:1", "SINCH_ACCESS_TOKEN": "t"}, "reachability"), ({"HTTPS_PROXY": "nonsense://"}, "proxies"),
            ({"SSL_CERT_FILE": "/no/such/file"}, "proxies"), ({"SINCH_PROVISIONING_BASE_URL": "http://api.example"}, "configuration"),
        ],
    )  # fmt: skip
    def test_finds_what_is_wrong(self, server: MockServer, changes: dict[str, str], check: str) -> None:
        code, outcomes = self.outcomes("--deadline", "1", env={**environment(server), **changes})
        assert code == 1
        assert outcomes[check] == "failed"

    @pytest.mark.parametrize(("status", "outcome"), [(503, "failed"), (404, "note")])
    def test_says_of_credentials_what_a_server_that_does_not_serve_lets_it_know(
        self, status: int, outcome: str
    ) -> None:
        mock = Mock()
        mock.faults.add(Fault(operation="*_list", status=status))
        with MockServer(mock) as server:
            code, outcomes = self.outcomes("--deadline", "1", env=environment(server))
        assert (code, outcomes["credentials"], outcomes["reachability"]) == (int(status == 503), outcome, "ok")

    @pytest.mark.parametrize("proxy", ["http://nowhere.invalid:99999", "socks5://127.0.0.1:1"])
    def test_nothing_is_reached_through_what_is_no_proxy(self, proxy: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
        monkeypatch.setitem(sys.modules, "socksio", None)
        variables = {"SINCH_PROJECT_ID": "p", "SINCH_ACCESS_TOKEN": "t", "HTTPS_PROXY": proxy}
        code, outcomes = self.outcomes("--deadline", "1", env=variables)
        assert code == 1
        assert (outcomes["proxies"], outcomes["reachability"]) == ("failed", "failed")

    def test_finds_a_clock_that_is_wrong(self) -> None:
        for now, outcome in ((1_000_000_000.0, "ok"), (1_000_000_100.0, "failed"), (999_999_900.0, "failed")):
            assert doctor._clock({"date": "Sun, 09 Sep 2001 01:46:40 GMT"}, now).outcome == outcome
        for text in ("", "nonsense", "Sun, 99 Sep 2001 01:46:40 GMT"):
            assert doctor._clock({"date": text}, 0.0).outcome == "skipped"


class TestApi:
    def test_sends_what_no_command_knows(self, server: MockServer) -> None:
        env = environment(server)
        body = {"target": "https://a.example", "secret": SECRET, "triggers": ["ALL"]}
        made = run("api", "post", f"{PROJECT}/webhooks", "-d", json.dumps(body), "--json", env=env)
        assert made.exit_code == 0, made.output
        identifier = json.loads(made.stdout)["id"]
        listed = run("api", "GET", f"{PROJECT}/webhooks", "-q", "pageSize=1", "--columns", "webhooks.0.id", env=env)
        assert identifier in listed.stdout
        assert run("api", "GET", f"{PROJECT}/webhooks?pageSize=0", env=env).exit_code == 7
        assert run("api", "DELETE", f"{PROJECT}/webhooks/{identifier}", env=env).exit_code == 2
        assert run("api", "DELETE", f"{PROJECT}/webhooks/{identifier}", "--yes", env=env).exit_code == 0
        assert run("api", "GET", f"{PROJECT}/webhooks/{identifier}", env=env).exit_code == 5

    def test_shows_what_it_would_send(self) -> None:
        words = ("-d", '{"secret": "a-secret", "b": [1]}', "-H", "X-Trace: abc", "-q", "a=b c", "--dry-run")
        shown = run("api", "PUT", "/v2/new", *words).stdout
        assert "PUT" in shown
        assert "x-trace: abc" in shown
        assert "a=b%20c" in shown
        assert "a-secret" not in shown

    @pytest.mark.parametrize(
        "words",
        [
            ("GET", "https://evil.example/"), ("GET", "//evil.example/"), ("GET", "/a/../b"), ("GET", "/a/%2e%2e/b"), ("G T", "/a"), ("GET", "/a", "-d", "{"),
            ("GET", "/a", "-d", "@/no/such"), ("GET", "/a", "-H", "secret"), ("GET", "/a", "-H", "Authorization: x"), ("GET", "/a", "-q", "x"), ("GET", "/a", "-d", "\ud800"),
        ],
    )  # fmt: skip
    def test_refuses_what_cannot_be_sent_in_one_line(self, words: tuple[str, ...]) -> None:
        done = run("api", *words, "--dry-run")
        assert done.exit_code == 2, done.output
        assert done.stderr.count("\n") == 1


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"]))
        self.server.events.append(Verifier(SECRET).verify(body, self.headers))  # type: ignore[attr-defined]
        self.send_response(self.server.status)  # type: ignore[attr-defined]
        self.end_headers()

    def log_message(self, *arguments: object) -> None:
        pass


@pytest.fixture
def receiver() -> Iterator[Any]:
    with HTTPServer(("127.0.0.1", 0), Receiver) as http:
        http.events, http.status = [], 204  # type: ignore[attr-defined]
        thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield http
        http.shutdown()
        thread.join()


class TestTrigger:
    @pytest.mark.parametrize("event", Document.packaged().events)
    def test_knows_each_event_of_the_document(self, event: str) -> None:
        schema, body = event_body(Document.packaged(), event)
        assert schema.problems(body) == []
        text = json.dumps(body).encode()
        assert Verifier(SECRET).verify(text, sign(text, SECRET)).type_ == event
        assert json.loads(run("webhooks", "trigger", event, "--example").stdout) == body

    def test_sends_a_signed_one_and_tells_how_it_was_answered(self, receiver: Any) -> None:
        target = f"http://127.0.0.1:{receiver.server_port}"
        env = {"SINCH_WEBHOOK_SECRET": SECRET}
        words = ("webhooks", "trigger", "BUNDLE_DONE", "--target", target, "--set", "payload.name=1")
        assert run(*words, env=env).exit_code == 0
        assert receiver.events[0].payload.name == "1"
        receiver.status = 500
        done = run(*words, env=env)
        assert done.exit_code == 1
        assert "500" in done.stderr
        assert SECRET not in done.output

    @pytest.mark.parametrize(
        ("words", "text"),
        [
            (("BUNDL_DONE", "--target", "http://127.0.0.1:1"), "did you mean BUNDLE_DONE"), (("BUNDLE_DONE",), "--target"),
            (("BUNDLE_DONE", "--target", "http://evil.example"), "https://"), (("BUNDLE_DONE", "--target", "x"), "--target"), (("BUNDLE_DONE", "--set", "paylod.x=1"), "payload"),
        ],
    )  # fmt: skip
    def test_refuses_what_makes_no_sense(self, words: tuple[str, ...], text: str) -> None:
        done = run("webhooks", "trigger", *words, env={"SINCH_WEBHOOK_SECRET": SECRET})
        assert done.exit_code == 2
        assert text in done.stderr

    def test_needs_the_secret_and_an_answer(self) -> None:
        words = ("webhooks", "trigger", "BUNDLE_DONE", "--target", "http://127.0.0.1:1")
        assert "SINCH_WEBHOOK_SECRET" in run(*words).stderr
        done = run(*words, env={"SINCH_WEBHOOK_SECRET": SECRET})
        assert done.exit_code == 10
        assert "127.0.0.1:1 cannot be reached" in done.stderr
        assert "check --target and the network" in done.stderr
        assert "base_url" not in done.stderr
        assert "BUNDLE_DONE" in run("webhooks", "trigger", "--list").stdout.splitlines()


def process(*words: str, **options: Any) -> subprocess.Popen[str]:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("SINCH_")}
    env = {**clean, "PYTHONPATH": os.pathsep.join(sys.path), **options.pop("env", {})}
    return subprocess.Popen([sys.executable, "-c", MAIN, *words], env=env, text=True, **options)


def test_a_receiver_prints_what_is_signed_and_refuses_the_rest() -> None:
    env = {"SINCH_WEBHOOK_SECRET": SECRET}
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with process("webhooks", "listen", "--json", "--path", "/here", env=env, **pipes) as listening:
        assert listening.stdout
        url = json.loads(listening.stdout.readline())["url"]
        words = ("webhooks", "trigger", "BUNDLE_DONE", "--target", url)
        name = "--set=payload.name=\x1b[2J"
        assert run(*words, name, env=env).exit_code == 0
        line = listening.stdout.readline()
        assert run(*words, env={"SINCH_WEBHOOK_SECRET": "another secret"}).exit_code == 1
        listening.send_signal(signal.SIGINT)
        rest, errors = listening.communicate(timeout=20)
    assert listening.returncode == 0
    assert url.startswith("http://127.0.0.1:")
    assert url.endswith("/here")
    assert "\x1b" not in line
    assert json.loads(line)["payload"]["name"] == "\x1b[2J"
    assert (rest, errors.count("refused")) == ("", 1)
    assert run("webhooks", "listen").exit_code == 2


@pytest.mark.parametrize(("typed", "code"), [("n", 1), ("y", 5)])
def test_a_person_is_asked_before_what_cannot_be_undone(server: MockServer, typed: str, code: int) -> None:
    leading, following = pty.openpty()
    env = environment(server)
    words = ("webhooks", "delete", "no-such-one")
    with process(*words, env=env, stdin=following, stderr=following, stdout=subprocess.DEVNULL) as asking:
        os.close(following)
        shown = b""
        while b"Go on?" not in shown:
            shown += os.read(leading, 1024)
        os.write(leading, f"{typed}\n".encode())
        asking.wait(timeout=20)
    os.close(leading)
    assert b"DELETE /v1/projects/" in shown
    assert asking.returncode == code


def test_help_is_there_for_every_command_under_both_names() -> None:
    commands = re.findall(r"^  (\w[\w-]*)  +\S", run("-h").stdout.partition("Resources")[2], re.MULTILINE)
    assert {"doctor", "api", "configure", "completion", "mock", "contract", "webhooks"} <= {*commands}
    for command in (*commands, "webhooks listen", "webhooks trigger", "contract drift"):
        done = run(*command.split(), "-h")
        assert done.exit_code == 0
        assert done.stdout == run(*command.split(), "--help").stdout
        assert "Usage:" in done.stdout


def test_the_command_is_whole_without_the_other_extras(tmp_path: Path) -> None:
    blocked = "import sys\nfor name in ('werkzeug', 'jsonschema_rs', 'uvicorn', 'yaml'): sys.modules[name] = None\n"
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    for words in (
        ["-h"],
        ["webhooks", "create", "--example"],
        ["webhooks", "create", "--set", "target=x", "--dry-run"],
        ["doctor", "-h"],
    ):
        done = subprocess.run(
            [sys.executable, "-c", blocked + MAIN, *words], env=env, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
    done = subprocess.run(
        [sys.executable, "-c", blocked + MAIN, "webhooks", "list", "--mock"],
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "pip install 'sinch-provisioning[cli,mock]'" in done.stderr
