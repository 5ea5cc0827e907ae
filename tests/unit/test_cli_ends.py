"""Commands of documents of odd forms, and how commands end that are interrupted or fail on the way."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from cli_harness import app_of, run
from harness import Loopback
from sinch_provisioning._openapi.document import Document
from sinch_provisioning.cli import doctor, main
from sinch_provisioning.cli.completing import lines_for
from sinch_provisioning.cli.target import Target
from test_cli_results import env, interrupted, served, serving  # noqa: F401 - fixtures
from test_tls import CERTIFICATE, server  # noqa: F401 - a fixture
from typer.main import get_command

LISTED = {"type": "array", "items": {"type": "integer"}}
PLAIN = {"200": {"description": "."}}
TOKEN = {"name": "pageToken", "in": "query", "schema": {"type": "string"}}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "T", "version": "1"},
    "paths": {
        "/things": {
            "get": {
                "operationId": "things_list",
                "tags": ["things"],
                "parameters": [TOKEN, {"name": "size", "in": "query", "schema": LISTED}],
                "responses": PLAIN,
            },
            "post": {
                "operationId": "things_send",
                "tags": ["things"],
                "requestBody": {"content": {"application/octet-stream": {}}},
                "responses": PLAIN,
            },
        },
        "/things/{unsaid}/{id}": {
            "get": {
                "operationId": "things_get",
                "tags": ["things"],
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
                "responses": PLAIN,
            }
        },
        "/a-b": {"get": {"operationId": "things_a", "tags": ["things"], "responses": PLAIN}},
        "/b": {"get": {"operationId": "things_a_get", "tags": ["things"], "responses": PLAIN}},
        "/c": {"get": {"operationId": "things_A", "tags": ["things"], "responses": PLAIN}},
        "/d/{id}/e": {"get": {"operationId": "__", "tags": ["things"], "responses": PLAIN}},
    },
}


@pytest.fixture(scope="module")
def foreign(tmp_path_factory: pytest.TempPathFactory) -> Any:
    path = tmp_path_factory.mktemp("foreign") / "document.yaml"
    path.write_text(yaml.safe_dump(DOCUMENT), "utf-8")
    return app_of(path)


class TestDocuments:
    def test_a_list_in_the_query_is_an_option_that_is_repeated(self, served: Any, foreign: Any) -> None:  # noqa: F811
        done = run("things", "list", "--size", "1", "--size", "2", "--dry-run", env=env(served), of=foreign)
        assert "size=1&size=2" in done.stdout
        assert run("things", "list", "--size", "x", env=env(served), of=foreign).exit_code == 2

    def test_a_page_of_no_schema_is_a_result_like_others(self, served: Any, foreign: Any) -> None:  # noqa: F811
        served.value = {"things": [1]}
        done = run("things", "list", "--json", env=env(served), of=foreign)
        assert json.loads(done.stdout) == {"things": [1]}
        assert "--all" not in run("things", "list", "-h", of=foreign).stdout

    def test_a_part_of_a_path_that_is_not_described_is_no_argument(self, foreign: Any) -> None:
        assert "{ID}" in run("things", "get", "-h", of=foreign).stdout.splitlines()[0]

    def test_names_of_commands_are_unlike_however_the_operations_are_called(self, foreign: Any) -> None:
        listed = run("things", "-h", of=foreign).stdout.partition("Commands")[2]
        names = {line.split()[0] for line in listed.splitlines()[1:] if line.strip()}
        assert {"a", "a-get", "a-get-2", "get-d-e"} <= names

    def test_commands_beside_those_of_the_document_are_there_without_its_tag(self, foreign: Any) -> None:
        assert "Commands beside those of the document" in run("webhooks", "-h", of=foreign).stdout
        assert run("webhooks", "trigger", "-h", of=foreign).exit_code == 0

    def test_a_body_that_is_a_file_is_shown_as_one(self, served: Any, foreign: Any, tmp_path: Path) -> None:  # noqa: F811
        path = tmp_path / "body"
        path.write_bytes(b"\xff\x00")
        done = run("things", "send", "--body", str(path), "--dry-run", env=env(served), of=foreign)
        assert done.stdout.rstrip().endswith("--data-binary @FILE")

    def test_the_doctor_says_that_nothing_can_be_read(self) -> None:
        target = Target.taken_from({"mock": True})
        nothing = Document.of({**DOCUMENT, "paths": {}})
        findings = {finding.check: finding for finding in doctor.examined(target, nothing)}
        assert findings["reachability"].outcome == "skipped"
        assert "credentials" not in findings


class TestCertificates:
    @pytest.mark.parametrize("is_trusted", [True, False])
    def test_the_doctor_says_who_vouches_for_the_server(self, is_trusted: bool, server: Loopback) -> None:  # noqa: F811
        variables = {"SINCH_PROVISIONING_BASE_URL": server.url, "SINCH_PROJECT_ID": "p", "SINCH_ACCESS_TOKEN": "t"}
        trusting = {"SSL_CERT_FILE": str(CERTIFICATE)} if is_trusted else {}
        done = run("doctor", "--json", "--deadline", "5", env={**variables, **trusting})
        rows = {row["check"]: (row["outcome"], row["text"]) for row in json.loads(done.stdout)}
        outcome, text = rows["TLS"]
        assert outcome == ("ok" if is_trusted else "failed")
        assert ("SSL_CERT_FILE" if is_trusted else "certificate") in text


class TestEnds:
    def test_an_interruption_anywhere_is_one_line(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setattr("sinch_provisioning.cli.app.run", interrupted)
        assert main() == 130
        assert capsys.readouterr().err == "interrupted\n"

    def test_an_interruption_of_a_report_is_one_line(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        monkeypatch.setattr("sinch_provisioning.contract.read_files", interrupted)
        (tmp_path / "a.har").write_text('{"log": {"entries": []}}', "utf-8")
        done = run("contract", "coverage", str(tmp_path / "a.har"))
        assert (done.exit_code, done.stderr) == (130, "interrupted\n")

    @pytest.mark.parametrize(("name", "extra"), [("jsonpath", "contract"), ("yaml", "contract")])
    def test_a_package_of_an_extra_is_named(self, monkeypatch: pytest.MonkeyPatch, name: str, extra: str) -> None:
        monkeypatch.setattr("sinch_provisioning.contract.read_files", missing(name))
        done = run("contract", "coverage", "/dev/null")
        assert done.exit_code == 2
        assert f"{name} is needed for this command" in done.stderr
        assert extra in done.stderr

    def test_a_package_of_no_extra_is_an_error_of_the_installation(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("sinch_provisioning.contract.read_files", missing("no_such_package"))
        done = run("contract", "coverage", "/dev/null")
        assert isinstance(done.exception, ModuleNotFoundError)

    def test_a_list_that_fails_before_its_first_item_prints_the_error_alone(self, served: Any) -> None:  # noqa: F811
        served.status, served.value = 404, {"errorCode": "no", "message": "nowhere", "resolution": "none"}
        done = run("webhooks", "list", "--all", env=env(served))
        assert done.exit_code == 5
        assert done.stdout == ""
        assert "nowhere" in done.stderr
        assert "ended after" not in done.stderr

    def test_a_profile_that_cannot_be_written_leaves_nothing_behind(
        self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        def full(*arguments: Any) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(Path, "replace", full)
        words = ("--project-id", "p", "--key-id", "k")
        done = run("configure", *words, env={"XDG_CONFIG_HOME": str(tmp_path)}, given="a secret\n")
        assert done.exit_code == 2
        assert "No space left" in done.stderr
        assert not [path for path in tmp_path.rglob("*") if path.is_file()]


class TestWaits:
    def test_what_was_made_is_waited_for(self) -> None:
        words = ("--body", "-", "--wait", "--until", "IN_TEST", "--wait-seconds", "5", "--json", "--mock")
        example = run("rcs-senders", "create", "--example").stdout
        done = run("rcs-senders", "create", *words, given=example)
        assert done.exit_code == 0, done.output
        assert json.loads(done.stdout)["state"] == "IN_TEST"

    def test_what_says_no_identifier_cannot_be_waited_for(self, served: Any) -> None:  # noqa: F811
        served.value = {}
        example = run("rcs-senders", "create", "--example").stdout
        done = run("rcs-senders", "create", "--body", "-", "--wait", env=env(served), given=example)
        assert done.exit_code == 12
        assert "the result does not say sender_id" in done.stderr


def missing(name: str) -> Any:
    def fail(*arguments: object, **named: object) -> None:
        raise ModuleNotFoundError(f"No module named {name!r}", name=name)

    return fail


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("sinch-provisioning webhooks trigger BUNDLE_D", ["BUNDLE_DONE"]), ("sinch-provisioning webhooks nothing --", []),
        ("sinch-provisioning webhooks get ", []),
    ],
)  # fmt: skip
def test_a_shell_completes_arguments(line: str, words: list[str]) -> None:
    from sinch_provisioning.cli.app import app

    assert [text.partition("\t")[0] for text in lines_for(get_command(app), line)] == words
