"""Every operation is a command of the document it comes from, whatever the document is."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from cli_harness import FOREIGN, ROOT, app_of, environment, run
from sinch_provisioning._openapi.document import Document, Operation
from sinch_provisioning.cli.app import app
from sinch_provisioning.cli.catalogue import RESERVED, Catalogue
from sinch_provisioning.cli.failures import STATUSES
from sinch_provisioning.cli.root import RootGroup
from sinch_provisioning.mock import Fault, Mock, MockServer
from typer.main import get_command

CHANNEL = "5WY5zKfY3pB56EmDVUPQ"
DOCUMENTS = [None, ROOT / "tests/pipeline/data/provisioning-1.2.91.json", *FOREIGN]


@pytest.fixture
def server() -> Iterator[MockServer]:
    with MockServer(Mock()) as result:
        yield result


def catalogue_of(of: Any) -> Catalogue:
    root = get_command(of)
    assert isinstance(root, RootGroup)
    return root.catalogue


def arguments_of(operation: Operation) -> list[str]:
    """Return what a person types for the parameters that must be there."""
    words: list[str] = []
    for parameter in operation.parameters:
        value = {"integer": "7", "number": "1.5", "boolean": "true", "object": '{"a": "b"}'}.get(parameter.kind, "x")
        if parameter.location == "path" and parameter.name in operation.path_names and parameter.name != "projectId":
            words.append((parameter.listed() or [value])[0])
    return words


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name if path else "packaged")
def test_every_operation_shows_its_request_with_its_example(path: Path | None, tmp_path: Path) -> None:
    of = app if path is None else app_of(path)
    catalogue = catalogue_of(of)
    seen = []
    for resource in catalogue.tags:
        for name, operation in catalogue.operations(resource).items():
            words = [resource, name, *arguments_of(operation)]
            if operation.body is not None:
                example = run(resource, name, "--example", of=of)
                assert example.exit_code == 0, (words, example.output, example.exception)
                json.loads(example.stdout)
                words += ["--body", str(tmp_path / "body.json")]
                (tmp_path / "body.json").write_text(example.stdout, "utf-8")
            elif operation.body_required:
                (tmp_path / "body").write_bytes(b'{"x": "y"}')
                words += ["--body", str(tmp_path / "body")]
            for parameter in operation.parameters:
                if parameter.required and parameter.location != "path":
                    option = "--" + re.sub(r"(?<=[a-z0-9])(?=[A-Z])|_", "-", parameter.name).lower()
                    words += (
                        [option]
                        if parameter.kind == "boolean"
                        else [f"{option}={'7' if parameter.kind in ('integer', 'number') else 'x'}"]
                    )
            shown = run(*words, "--dry-run", of=of, env={"SINCH_ALLOW_INSECURE_HTTP": "1"})
            assert shown.exit_code == 0, (words, shown.output, shown.exception)
            command = shlex.split(shown.stdout)
            assert command[:3] == ["curl", "-X", operation.method], words
            assert run(resource, name, "-h", of=of).exit_code == 0, words
            seen.append(operation)
    assert seen or path is not None
    assert {*map(id, seen)} <= {*map(id, catalogue.document.operations)}
    every = [operation for resource in catalogue.tags for operation in catalogue.operations(resource).values()]
    assert sorted(map(repr, every)) == sorted(map(repr, catalogue.document.operations))


def test_names_are_those_of_the_client() -> None:
    catalogue = catalogue_of(app)
    assert all(
        f"{resource}-{name}".replace("-", "_") == operation.id
        for resource in catalogue.tags
        for name, operation in catalogue.operations(resource).items()
    )


@pytest.mark.parametrize("tag", [*RESERVED, "", "!!", "전화", "a b", "--x"])
def test_a_resource_of_any_name_has_a_command(tag: str) -> None:
    node = {
        "openapi": "3.1.0",
        "info": {"title": "x", "version": "1"},
        "paths": {f"/a/{{{name}}}": {"get": {"tags": [tag], "responses": {}, "operationId": id_, "parameters": parameters}}
                  for name, id_, parameters in (("b", "x", []), ("c", "X", []), ("d", "", []))},
    }  # fmt: skip
    catalogue = Catalogue(Document.of(node), {})
    (resource,) = catalogue.tags
    assert resource
    assert resource not in RESERVED
    assert not resource.startswith("-")
    assert len(catalogue.operations(resource)) == 3


class TestASender:
    def test_is_created_changed_waited_for_and_deleted(self, server: MockServer, tmp_path: Path) -> None:
        env = environment(server)
        example = run("kakaotalk-senders", "create", "--example").stdout
        made = run(
            "kakaotalk-senders", "create", "--body", "-", "--set", "details.name=1234", "--json", env=env, given=example
        )
        assert made.exit_code == 0, made.output
        assert json.loads(made.stdout)["changes"]["details"]["name"] == "1234"
        assert run("kakaotalk-senders", "get", CHANNEL, "--columns", "details.name", env=env).stdout.split() == [
            "name", "value", "details.name", "1234",
        ]  # fmt: skip
        run("kakaotalk-senders", "register", CHANNEL, env=env)
        done = run("kakaotalk-senders", "verify", CHANNEL, "--set", "code=123456", "--wait", "--json", env=env)
        assert done.exit_code == 0, done.output
        assert json.loads(done.stdout)["state"] == "ACTIVE"
        listed = run("kakaotalk-senders", "list", env=env)
        assert "plusFriendId" in listed.stdout.splitlines()[0]
        assert CHANNEL in listed.stdout
        refused = run("kakaotalk-senders", "delete", CHANNEL, env=env)
        assert refused.exit_code == 2
        assert "--yes" in refused.stderr
        assert run("kakaotalk-senders", "delete", CHANNEL, "--yes", env=env).exit_code == 0

    def test_that_is_not_there_ends_with_what_to_do_and_the_name_of_the_request(self, server: MockServer) -> None:
        done = run("kakaotalk-senders", "get", "no-such-one", env=environment(server))
        assert done.exit_code == 5
        assert "sender_not_found" in done.stderr
        assert "what to do:" in done.stderr
        assert "request id:" in done.stderr
        assert done.stdout == ""

    def test_whose_wait_ends_otherwise_ends_with_its_own_status(self, server: MockServer) -> None:
        env = environment(server)
        run(
            "kakaotalk-senders",
            "create",
            "--body",
            "-",
            env=env,
            given=run("kakaotalk-senders", "create", "--example").stdout,
        )
        words = ("--wait", "--until", "BLOCKED", "--wait-seconds", "0.2", "--wait-interval", "0.05")
        assert run("kakaotalk-senders", "get", CHANNEL, *words, env=env).exit_code == 12
        assert run("kakaotalk-senders", "get", CHANNEL, "--until", "BLOCKED", env=env).exit_code == 2


def create_webhooks(env: dict[str, str], count: int) -> None:
    for number in range(count):
        settings = (f"target=https://a.example/{number}", 'triggers=["ALL"]', "secret=a-secret-of-mine")
        done = run("webhooks", "create", *(word for text in settings for word in ("--set", text)), env=env)
        assert done.exit_code == 0, done.output


class TestLists:
    def test_all_reads_every_page_and_a_single_one_tells_the_next(self, server: MockServer) -> None:
        env = environment(server)
        create_webhooks(env, 5)
        single = run("webhooks", "list", "--page-size", "2", env=env)
        token = re.search(r"--page-token (\S+),", single.stderr)
        assert single.stdout.count("a.example") == 2
        assert token
        rest = run("webhooks", "list", "--page-size", "2", "--page-token", token[1], "--all", "--json", env=env)
        assert [each["target"][-1] for each in json.loads(rest.stdout)] == ["2", "3", "4"]
        columns = run("webhooks", "list", "--all", "--columns", "target", env=env).stdout.split()
        assert columns == ["target", *(f"https://a.example/{number}" for number in range(5))]

    def test_that_fail_on_the_way_print_what_came_and_where_to_go_on(self) -> None:
        gone = Fault(status=404, body={"message": "gone"}, operation="webhooks_list", after=1, count=1)
        with MockServer(Mock(faults=[gone])) as server:
            env = environment(server)
            create_webhooks(env, 5)
            done = run("webhooks", "list", "--page-size", "2", "--all", "--json", env=env)
            assert done.exit_code == 5
            assert len(json.loads(done.stdout)) == 2
            token = re.search(r"go on with --page-token (\S+)", done.stderr)
            assert token
            rest = run("webhooks", "list", "--page-token", token[1], "--all", "--json", env=env)
            assert len(json.loads(rest.stdout)) == 3

    def test_an_interruption_tells_the_token(self, server: MockServer, monkeypatch: pytest.MonkeyPatch) -> None:
        env = environment(server)
        create_webhooks(env, 5)
        from sinch_provisioning.pagination import Cursor

        advance, calls = Cursor.advance, []

        def interrupted(self: Any, model: Any) -> Any:
            calls.append(model)
            if len(calls) == 3:
                raise KeyboardInterrupt
            return advance(self, model)

        monkeypatch.setattr(Cursor, "advance", interrupted)
        done = run("webhooks", "list", "--page-size", "2", "--all", "--json", env=env)
        assert done.exit_code == 130
        assert len(json.loads(done.stdout)) == 4
        token = re.search(r"after 4 items; go on with --page-token (\S+)", done.stderr)
        monkeypatch.undo()
        assert token
        rest = run("webhooks", "list", "--page-token", token[1], "--all", "--json", env=env)
        assert len(json.loads(rest.stdout)) == 1

    def test_an_empty_one_says_so(self) -> None:
        done = run("webhooks", "list", "--mock")
        assert (done.exit_code, done.stdout) == (0, "nothing is there\n")


class TestBodies:
    @pytest.mark.parametrize(
        ("setting", "text"),
        [
            ("details.nmae=x", "did you mean name?"), ("adminPhoneNo=x", "did you mean details.adminPhoneNo?"), ("details", "must be NAME=VALUE"), ("=x", "must be NAME=VALUE"),
            ("details=x", "must be object (--set details.NAME=…, or JSON)"), ("saveDraftOnFailure=maybe", "must be boolean"),
            ("details.name.x=y", "not an object"), ("details={", "is not JSON"), ("a..b=x", "must be NAME=VALUE"),
        ],
    )  # fmt: skip
    def test_a_setting_that_does_not_fit_is_told(self, setting: str, text: str) -> None:
        body = json.dumps({"details": {"name": "x"}})
        done = run("kakaotalk-senders", "create", "--body", "-", "--set", setting, "--dry-run", given=body)
        assert done.exit_code == 2
        assert text in done.stderr
        assert done.stderr.count("\n") == 1

    def test_settings_are_typed_by_the_schema(self) -> None:
        words = ("target=5", "triggers.0=ALL", "triggers.1=BUNDLE_DONE", "unheard.of=5")
        done = run("webhooks", "create", *(word for text in words for word in ("--set", text)), "--dry-run")
        assert "has no unheard there" in done.stderr
        assert json.loads(shlex.split(done.stdout)[-1]) == {
            "target": "5", "triggers": ["ALL", "BUNDLE_DONE"], "unheard": {"of": 5},
        }  # fmt: skip

    @pytest.mark.parametrize(
        ("given", "text"),
        [("{", "is not JSON"), (b"\xff", "is not JSON"), ("[" * 5000, "nested too deeply"), ("", "is not JSON")],
    )
    def test_a_body_that_cannot_be_read_is_told_in_one_line(self, given: str | bytes, text: str) -> None:
        done = run("webhooks", "create", "--body", "-", "--dry-run", given=given)
        assert done.exit_code == 2
        assert text in done.stderr
        assert done.stderr.count("\n") == 1

    def test_one_that_is_missing_or_not_wanted_is_told(self) -> None:
        assert "--example prints one" in run("webhooks", "create", "--dry-run").stderr
        assert run("webhooks", "create", "--body", "/no/such/file", "--dry-run").exit_code == 2
        assert run("webhooks", "get", "x", "--body", "-").exit_code == 2


class TestRequests:
    def test_shown_ones_hold_no_secret_and_need_none(self) -> None:
        env = {"SINCH_PROJECT_ID": "p", "SINCH_KEY_ID": "my-key-id", "SINCH_KEY_SECRET": "a-secret-of-mine"}
        words = (
            "webhooks",
            "create",
            "--set",
            "secret=another-secret",
            "--set",
            "target=https://a.example",
            "--dry-run",
        )
        for variables in (env, {**env, "SINCH_ACCESS_TOKEN": "a-secret-token"}, {}):
            done = run(*words, env=variables)
            assert done.exit_code == 0, done.output
            assert "authorization: Bearer ***" in done.output
            assert "secret-" not in done.output
            assert "a-secret" not in done.output

    def test_a_value_cannot_lead_to_another_resource(self) -> None:
        for value in ("..", "a/../b", "%2e%2e", "a\x1b", ""):
            done = run("webhooks", "get", value, "--dry-run")
            assert done.exit_code == 2 or "a%2F..%2Fb" not in done.output
        assert run("webhooks", "get", "..", "--dry-run").exit_code == 2

    @pytest.mark.parametrize(
        ("status", "code"),
        [(400, 7), (401, 3), (403, 4), (404, 5), (409, 6), (412, 6), (418, 7), (424, 6), (429, 8), (500, 9)],
    )
    def test_errors_end_with_the_status_of_their_class(self, status: int, code: int) -> None:
        body = {"errorCode": "x", "message": "no\x1b[2J", "resolution": "try \x07"}
        with MockServer(Mock(faults=[Fault(status=status, body=body, operation="webhooks_create")])) as server:
            done = run(
                "webhooks",
                "create",
                "--set",
                "target=https://a.example",
                "--set",
                "triggers.0=ALL",
                env=environment(server),
            )
        assert done.exit_code == code, done.output
        assert "\x1b" not in done.output
        assert "\x07" not in done.output

    def test_no_answer_is_told_from_a_wrong_configuration(self) -> None:
        env = {"SINCH_PROJECT_ID": "p", "SINCH_ACCESS_TOKEN": "t", "SINCH_PROVISIONING_BASE_URL": "http://127.0.0.1:1"}
        assert run("webhooks", "list", "--deadline", "1", env=env).exit_code == 10
        missing = run("webhooks", "list")
        assert missing.exit_code == 2
        assert "missing" in missing.stderr
        assert "configure" in missing.stderr

    def test_a_misspelt_command_is_told_with_the_nearest(self) -> None:
        assert "Did you mean 'list'" in run("webhooks", "lst").stderr
        assert "'webhooks'" in run("webhoks").stderr

    def test_results_hold_no_secret_and_no_escape(self, server: MockServer) -> None:
        env = environment(server)
        words = ("target=https://a.example/\x1b[2J\u202e", "triggers.0=ALL", "secret=another-secret")
        for form in ((), ("--json",), ("--columns", "target,secret")):
            done = run("webhooks", "create", *(word for text in words for word in ("--set", text)), *form, env=env)
            assert "another-secret" not in done.output
            assert "\x1b" not in done.output
            assert "\u202e" not in done.output

    def test_a_file_gets_the_result(self, server: MockServer, tmp_path: Path) -> None:
        env = environment(server)
        create_webhooks(env, 2)
        assert run("webhooks", "list", "--output", str(tmp_path / "a.json"), env=env).stdout == ""
        assert len(json.loads((tmp_path / "a.json").read_text())["webhooks"]) == 2
        run("webhooks", "list", "--output", str(tmp_path / "a.txt"), env=env)
        assert (tmp_path / "a.txt").read_text().startswith("id ")
        assert run("webhooks", "list", "--output", str(tmp_path / "no" / "a.txt"), env=env).exit_code == 2


def test_the_guide_lists_every_exit_status() -> None:
    guide = (ROOT / "docs/cli.md").read_text("utf-8")
    rows = dict(re.findall(r"^\| (\d+) \| (.*) \|$", guide, re.MULTILINE))
    assert {str(status) for _, status in STATUSES} | {"0", "1", "130"} == {*rows}
    for error_class, status in STATUSES:
        assert f"`{error_class.__name__}`" in rows[str(status)]


def test_help_lists_the_members_of_a_body_as_set_takes_them() -> None:
    catalogue = catalogue_of(app)
    for resource in catalogue.tags:
        for name, operation in catalogue.operations(resource).items():
            shown = run(resource, name, "-h", env={"COLUMNS": "200"}).stdout.partition("Members of the body")[2]
            assert bool(shown) is (operation.body is not None)
            for member in re.findall(r"^  (\w\S*)  ", shown, re.MULTILINE):
                done = run(resource, name, *arguments_of(operation), f"--set={member}=x", "--dry-run")
                assert "the document has no" not in done.output
    words = run("webhooks", "create", "-h", env={"COLUMNS": "200"}).stdout
    assert re.search(r"^  triggers\.0  +string, in a list, required\.", words, re.MULTILINE)
