"""Results of every form and bodies of every type on the command line, over a server that answers what a test says."""

from __future__ import annotations

import json
import os
import pty
import signal
import stat
import termios
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
import yaml
from cli_harness import app_of, run
from sinch_provisioning._openapi.schema import Schema
from sinch_provisioning.cli.members import members_of
from test_cli_tools import SECRET, process

ITEM = {"id": "1", "on": True, "gone": None, "deep": {"a": [1, {"b": 2}], "c": ["x", "y"]}, "secret": "shh"}


class Answering(BaseHTTPRequestHandler):
    """Answers whatever is asked with the status and the value of its server, and keeps the last body."""

    def respond(self) -> None:
        served: Any = self.server
        served.body = self.rfile.read(int(self.headers.get("content-length") or 0))
        text = json.dumps(served.value).encode()
        self.send_response(served.status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    do_GET = do_POST = do_PUT = respond

    def log_message(self, *arguments: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def serving() -> Iterator[Any]:
    with HTTPServer(("127.0.0.1", 0), Answering) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def served(serving: Any) -> Any:
    serving.status, serving.value, serving.body = 200, None, b""
    return serving


def env(server: Any) -> dict[str, str]:
    address = f"http://127.0.0.1:{server.server_port}"
    return {"SINCH_PROVISIONING_BASE_URL": address, "SINCH_PROJECT_ID": "p", "SINCH_ACCESS_TOKEN": "t"}


def shown(server: Any, value: Any, *words: str) -> str:
    server.value = value
    done = run("api", "GET", "/v1/things", *words, env=env(server))
    assert done.exit_code == 0, done.output
    return done.stdout


class TestResults:
    def test_json_has_the_members_that_were_asked_for(self, served: Any) -> None:
        words = ("--json", "--columns", "id, deep.a.1.b,deep.c.7,on.x")
        assert json.loads(shown(served, ITEM, *words)) == {"id": "1", "deep.a.1.b": 2, "deep.c.7": None, "on.x": None}

    def test_a_list_of_json_has_them_of_each_item(self, served: Any) -> None:
        served.value = {"totalSize": 1, "pageSize": 1, "webhooks": [{"id": "w", "target": "t"}]}
        done = run("webhooks", "list", "--json", "--columns", "id", env=env(served))
        assert json.loads(done.stdout) == [{"id": "w"}]

    def test_members_are_told_to_their_leaves(self, served: Any) -> None:
        lines = [line.split() for line in shown(served, ITEM).splitlines()]
        assert lines[1:] == [
            *(["id", "1"], ["on", "true"], ["gone"], ["deep.a.0", "1"], ["deep.a.1.b", "2"]),
            *(["deep.c", "x,", "y"], ["secret", "***"]),
        ]

    def test_values_of_a_column_are_texts(self, served: Any) -> None:
        text = shown(served, ITEM, "--columns", "on,gone,deep,deep.a")
        assert [line.split(maxsplit=1) for line in text.splitlines()][1:] == [
            *(["on", "true"], ["gone"], ["deep", "a=2 items, c=x, y"], ["deep.a", "2 items"])
        ]

    def test_a_list_of_plain_values_is_a_column(self, served: Any) -> None:
        assert shown(served, ["a", 1, False]).split() == ["value", "a", "1", "false"]
        assert shown(served, []).strip() == "nothing is there"
        assert shown(served, "a text").strip() == "a text"

    def test_a_column_without_a_name_is_refused(self, served: Any) -> None:
        done = run("api", "GET", "/v1/things", "--columns", "id,,x", env=env(served))
        assert done.exit_code == 2
        assert "--columns must be names" in done.stderr

    def test_a_body_comes_from_standard_input(self, served: Any) -> None:
        assert run("api", "PUT", "/v1/things", "-d", "-", env=env(served), given='{"a": 1}').exit_code == 0
        assert json.loads(served.body) == {"a": 1}


DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "T", "version": "1"},
    "paths": {
        "/things/{ids}": {
            "parameters": [
                {
                    "name": "ids",
                    "in": "path",
                    "required": True,
                    "schema": {"type": "array", "items": {"type": "string"}},
                }
            ],
            "put": {
                "operationId": "things_put",
                "tags": ["things"],
                "parameters": [{"name": "size", "in": "query", "schema": {"type": "integer"}}],
                "requestBody": {
                    "required": True,
                    "content": {
                        "application/json": {
                            "schema": {
                                "type": "object",
                                "properties": {
                                    "on": {"type": "boolean"},
                                    "none": {"type": ["null", "integer"]},
                                    "share": {"type": "number"},
                                    "any": {},
                                    "inner": {"properties": {"a": {"type": "string"}}},
                                    "many": {"type": "array", "items": {"type": "integer"}},
                                },
                            }
                        }
                    },
                },
                "responses": {"204": {"description": "."}},
            },
        },
        "/files": {
            "post": {
                "operationId": "files_make",
                "tags": ["files"],
                "requestBody": {"required": True, "content": {"text/csv": {"schema": {"type": "string"}}}},
                "responses": {"204": {"description": "."}},
            },
            "get": {"operationId": "files", "tags": ["files"], "responses": {"200": {"description": "."}}},
            "delete": {"operationId": "files_get", "tags": ["files"], "responses": {"204": {"description": "."}}},
            "put": {"operationId": "files_get-put", "tags": ["files"], "responses": {"204": {"description": "."}}},
        },
        "/x": {"get": {"operationId": "get", "tags": ["webhooks"], "responses": {"200": {"description": "."}}}},
    },
}


@pytest.fixture(scope="module")
def foreign(tmp_path_factory: pytest.TempPathFactory) -> Any:
    path = tmp_path_factory.mktemp("foreign") / "document.yaml"
    path.write_text(yaml.safe_dump(DOCUMENT), "utf-8")
    return app_of(path)


class TestBodies:
    @pytest.mark.parametrize(
        ("setting", "value"),
        [
            ("on=true", {"on": True}), ("none=null", {"none": None}), ("share=1.5", {"share": 1.5}), ("share=-2e3", {"share": -2000.0}), ("any=[1", {"any": "[1"}),
            ('any={"b": 1}', {"any": {"b": 1}}), ('inner={"a": "x"}', {"inner": {"a": "x"}}), ("many.0=4", {"many": [4]}),
        ],
    )  # fmt: skip
    def test_a_setting_has_the_type_of_its_schema(self, served: Any, foreign: Any, setting: str, value: Any) -> None:
        done = run("things", "put", "a,b", "--set", setting, env=env(served), of=foreign)
        assert done.exit_code == 0, done.output
        assert json.loads(served.body) == value

    @pytest.mark.parametrize(
        ("words", "text"),
        [
            (("things", "put", "a", "--set", "many.4=1"), "must be an index from 0 to 0 of a list"), (("things", "put", "a", "--size", "x", "--set", "on=true"), "must be an integer, not 'x'"),  (("files", "make", "--set", "a=1"), "this operation sends text/csv"), (("things", "put", "a", "--set", "share=often"), "share must be number"),
        ],
    )  # fmt: skip
    def test_what_cannot_be_sent_is_told(self, served: Any, foreign: Any, words: tuple[str, ...], text: str) -> None:
        done = run(*words, env=env(served), of=foreign)
        assert done.exit_code == 2
        assert text in done.stderr

    def test_operations_that_are_named_alike_have_commands_of_their_own(self, foreign: Any) -> None:
        names = [
            line.split()[0]
            for line in run("files", "-h", of=foreign).stdout.partition("Commands")[2].splitlines()[1:]
            if line[:3].strip()
        ]
        assert len(names) == len({*names}) == 4
        assert run("files", "nothing", of=foreign).exit_code == 2


class TestTargets:
    def test_a_mock_is_no_other_server(self) -> None:
        done = run("webhooks", "list", "--mock", "--base-url", "https://a.example")
        assert done.exit_code == 2
        assert "--mock excludes" in done.stderr

    def test_an_interruption_is_one_line(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("sinch_provisioning.cli.client.CommandClient.send", interrupted)
        done = run("webhooks", "get", "x", "--mock")
        assert (done.exit_code, done.stderr.splitlines()[-1]) == (130, "interrupted")

    def test_a_request_that_is_refused_is_a_note_of_the_doctor(self, served: Any) -> None:
        served.status, served.value = 409, {"errorCode": "no", "message": "no", "resolution": "none"}
        done = run("doctor", "--json", env=env(served))
        rows = {row["check"]: row["outcome"] for row in json.loads(done.stdout)}
        assert rows["credentials"] == "note"


def interrupted(*arguments: Any, **named: Any) -> Any:
    raise KeyboardInterrupt


def test_a_person_is_asked_for_what_a_profile_needs(tmp_path: Path) -> None:
    leading, following = pty.openpty()
    settings = {"XDG_CONFIG_HOME": str(tmp_path)}
    with process("configure", env=settings, stdin=following, stderr=following, stdout=following) as asking:
        os.close(following)
        seen = b""
        for prompt, typed in ((b"roject", "p-1"), (b"ey id", "k-1"), (b"not shown", SECRET)):
            while prompt not in seen:
                seen += os.read(leading, 1024)
            seen = b""
            while typed == SECRET and termios.tcgetattr(leading)[3] & termios.ECHO:
                time.sleep(0.01)  # what is typed before the echo is off is thrown away
            os.write(leading, f"{typed}\n".encode())
        asking.wait(timeout=20)
    os.close(leading)
    (path,) = tmp_path.rglob("profiles.json")
    assert asking.returncode == 0
    assert SECRET in path.read_text("utf-8")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_bar_is_shown_on_a_terminal_alone() -> None:
    leading, following = pty.openpty()
    with process("webhooks", "list", "--all", "--mock", stderr=following, stdout=-1) as listing:
        os.close(following)
        seen = b""
        while listing.poll() is None:
            seen += read_some(leading)
        assert listing.stdout
        assert "nothing is there" in listing.stdout.read()
    seen += read_some(leading)
    os.close(leading)
    assert b"reading" in seen


def read_some(descriptor: int) -> bytes:
    try:
        return os.read(descriptor, 4096)
    except OSError:  # nobody writes any more
        return b""


def test_an_event_is_told_with_its_time(served: Any) -> None:
    secret = {"SINCH_WEBHOOK_SECRET": SECRET}
    with process("webhooks", "listen", env=secret, stdout=-1, stderr=-1) as listening:
        assert listening.stdout
        url = listening.stdout.readline().split()[4]
        assert run("webhooks", "trigger", "BUNDLE_DONE", "--target", url, env=secret).exit_code == 0
        first = listening.stdout.readline()
        listening.send_signal(signal.SIGINT)
        rest = listening.stdout.read()
        listening.communicate(timeout=20)
    assert first.split()[1] == "BUNDLE_DONE"
    assert '"payload"' in rest


class TestWhatIsMistyped:
    def test_a_column_that_is_in_no_row_is_told_with_the_nearest(self, served: Any) -> None:
        served.value = [{"id": "1", "details": {"name": "a"}, "gone": None}, {"id": "2", "rare": 1}]
        words = ("api", "GET", "/v1/things", "--columns", "id,detials.name,gone,rare,details.name")
        done = run(*words, env=env(served))
        assert done.exit_code == 0
        assert done.stderr.splitlines() == ["note: no detials.name is in the result; did you mean details.name?"]

    def test_a_member_of_one_thing_is_told_too(self, served: Any) -> None:
        served.value = ITEM
        done = run("api", "GET", "/v1/things", "--json", "--columns", "deep.a.1.b,wholly.other,gone", env=env(served))
        assert done.stderr.splitlines() == ["note: no wholly.other is in the result"]

    def test_a_placeholder_that_nothing_fills_is_refused(self, served: Any) -> None:
        done = run("api", "GET", "/v1/projects/{projectId}/things/{thingId}", env=env(served))
        assert done.exit_code == 2
        assert "nothing fills {thingId}" in done.stderr

    @pytest.mark.parametrize(
        "words",
        [
            ("webhooks", "create", "--set", "target=\udcff"),
            ("webhooks", "create", "--set", "\udcff=1"),
            ("webhooks", "create", "--body", "-"),
            (
                "webhooks",
                "trigger",
                "BUNDLE_DONE",
                "--secret",
                "s",
                "--target",
                "http://127.0.0.1:1",
                "--set",
                "a=\udcff",
            ),
            ("configure", "--project-id", "\udcff", "--key-id", "k"),
        ],
    )
    def test_bytes_that_are_not_utf8_are_refused(self, served: Any, tmp_path: Path, words: tuple[str, ...]) -> None:
        home = {"XDG_CONFIG_HOME": str(tmp_path), "HOME": str(tmp_path)}
        done = run(*words, env={**env(served), **home}, given='{"target": "\\udcff"}\n')
        assert done.exit_code == 2, done.output
        assert "error: " in done.stderr
        assert not list(tmp_path.rglob("*.json"))


def test_the_state_of_something_is_among_the_columns(served: Any) -> None:
    few = {f"member{number}": number for number in range(9)}
    row = {"id": "1", **few, "state": "ACTIVE", "details": {"about": "x", "displayName": "Shop"}}
    assert shown(served, [row]).split()[:4] == ["id", "state", "details.displayName", "member0"]


def test_a_body_that_is_a_part_of_itself_has_a_help() -> None:
    either: dict[str, Any] = {"$ref": "#/components/schemas/Either"}
    document = {
        "components": {"schemas": {"Either": {"anyOf": [either, {"required": ["a"], "properties": {"a": {}}}]}}}
    }
    assert [name for name, _ in members_of(Schema(document, either))] == ["a"]


def test_members_of_one_form_alone_are_not_called_required() -> None:
    lines = run("whatsapp-senders", "create", "-h").stdout.splitlines()
    text = {line.split()[0]: line for line in lines if line.startswith("  ") and len(line.split()) > 1}
    assert "required in some forms" in text["wabaId"]
    assert "required in some forms" in text["phoneNumberProvider"]
    lines = run("webhooks", "create", "-h").stdout.splitlines()
    assert any(line.split()[:2] == ["target", "string,"] and "required." in line for line in lines)
