"""The console command: its output, its exit statuses and how its server ends."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from sinch_provisioning._openapi.document import Document
from sinch_provisioning.cli.app import app
from sinch_provisioning.mock import DEFAULT_PROJECT, Fault, Mock, MockServer
from sinch_provisioning_api import API_VERSION
from typer.testing import CliRunner, Result

PROJECT = DEFAULT_PROJECT.project_id
ENVIRONMENT = {
    "SINCH_PROJECT_ID": PROJECT,
    "SINCH_KEY_ID": DEFAULT_PROJECT.key_id,
    "SINCH_KEY_SECRET": DEFAULT_PROJECT.key_secret,
}
MAIN = "import sys; from sinch_provisioning.cli import main; sys.exit(main())"


def call(*arguments: str, env: dict[str, str] | None = None, given: str | None = None) -> Result:
    clean = dict.fromkeys(name for name in os.environ if name.startswith("SINCH_"))
    return CliRunner().invoke(app, list(arguments), env={**clean, **(env or {})}, input=given)


@pytest.fixture
def server() -> Iterator[MockServer]:
    with MockServer(Mock()) as result:
        yield result


@pytest.fixture
def har(server: MockServer, tmp_path: Path) -> Path:
    with httpx.Client(auth=(DEFAULT_PROJECT.key_id, DEFAULT_PROJECT.key_secret)) as http:
        for query in ({}, {"pageSize": 2}):
            http.get(f"{server.url}/v1/projects/{PROJECT}/webhooks", params=query).raise_for_status()
        path = tmp_path / "calls.har"
        path.write_text(http.get(f"{server.url}/_mock/requests").text, "utf-8")
    return path


def tampered(path: Path) -> Path:
    har = json.loads(path.read_text("utf-8"))
    har["log"]["entries"][1]["response"]["status"] = 203
    result = path.with_name("tampered.har")
    result.write_text(json.dumps(har), "utf-8")
    return result


def verify(server: MockServer, *arguments: str, **more: Any) -> Result:
    where = ("--base-url", server.url, "--auth-url", f"{server.url}/oauth2/token", "--attempts", "1")
    return call("contract", "verify", *where, *arguments, **{"env": ENVIRONMENT, **more})


def test_verify_prints_a_table_and_ends_well(server: MockServer) -> None:
    done = verify(server, "--tag", "webhooks")
    assert done.exit_code == 0, done.output
    assert "webhooks_list" in done.stdout
    assert "2 operations: 1 passed, 1 skipped; 3 requests" in done.stdout
    assert {exchange.request.method for exchange in server.mock.journal.exchanges if exchange.operation_id} == {"GET"}


def test_verify_ends_with_1_and_json_when_the_contract_is_broken() -> None:
    with MockServer(Mock(faults=[Fault(tag="webhooks", status=503)])) as server:
        done = verify(server, "--tag", "webhooks", "--json")
    assert done.exit_code == 1
    parsed = json.loads(done.stdout)
    assert parsed["violated"] == 1
    assert parsed["steps"][0]["findings"][0]["rule"] == "undocumented-status"


def test_verify_without_credentials_or_server_is_a_usage_error(server: MockServer) -> None:
    done = verify(server, env={"SINCH_PROJECT_ID": PROJECT})
    assert (done.exit_code, done.stderr.count("\n")) == (2, 1)
    assert "SINCH_KEY_ID" in done.stderr
    done = verify(server, "--key-secret", "wrong-secret")
    assert done.exit_code == 2
    assert "wrong-secret" not in done.output


def test_a_dry_run_sends_nothing(server: MockServer) -> None:
    done = verify(server, "--dry-run", env={})
    assert done.exit_code == 0
    assert "planned" in done.stdout
    assert not server.mock.journal.entries


@pytest.mark.parametrize("extra", [(), ("--allow-project", "another")])
@pytest.mark.parametrize("dry", [(), ("--dry-run",)])
def test_writes_need_the_project_on_the_list(extra: tuple[str, ...], dry: tuple[str, ...], server: MockServer) -> None:
    done = verify(server, "--allow-writes", *extra, *dry)
    assert done.exit_code == 2
    assert "--allow-project" in done.stderr
    assert not server.mock.journal.entries


def test_writes_happen_where_they_are_allowed(server: MockServer, tmp_path: Path) -> None:
    path = tmp_path / "run.har"
    done = verify(
        server, "--allow-writes", "--allow-project", PROJECT, "--tag", "webhooks", "--json", "--record", str(path)
    )
    assert done.exit_code == 0, done.output
    assert [step["method"] for step in json.loads(done.stdout)["steps"]] == ["GET", "GET", "POST", "GET", "DELETE"]
    assert call("contract", "drift", str(path)).exit_code == 0


def test_drift_reads_a_journal_from_standard_input_and_files(har: Path) -> None:
    assert call("contract", "drift", "-", given=har.read_text("utf-8")).exit_code == 0
    done = call("contract", "drift", str(har))
    assert (done.exit_code, done.stdout) == (0, "2 exchanges of 1 operation: 0 differences, 0 notes.\n")


def test_drift_ends_with_1_and_says_where(har: Path, tmp_path: Path) -> None:
    path = str(tampered(har))
    done = call("contract", "drift", path)
    assert done.exit_code == 1
    assert "undocumented-status" in done.stdout
    assert "tampered.har#2" in done.stdout
    report = json.loads(call("contract", "drift", path, "--json").stdout)
    assert report["differences"] == 1
    output = tmp_path / "drift.md"
    done = call("contract", "drift", path, "--markdown", "--output", str(output))
    assert (done.exit_code, done.stdout) == (1, "")
    assert output.read_text("utf-8").startswith("# Drift\n")
    assert call("contract", "drift", path, "--fail-on", "nothing").exit_code == 0


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (("drift", "none.har"), "cannot be read"),
        (("drift", __file__), "is not a HAR file"),
        (("drift", "HAR", "--server", "nowhere"), "server must be an address"),
        (("drift", "HAR", "--server", "http://nowhere"), "none of 2 exchanges"),
        (("drift", "HAR", "--fail-on", "all"), "--fail-on"),
        (("drift", "HAR", "--json", "--markdown"), "exclude"),
        (("drift", "HAR", "--output", "none/x.md"), "none/x.md"),
        (("coverage", "HAR", "--fail-under", "much"), "--fail-under"),
        (("verify", "--param", "x"), "NAME=VALUE"),
        (("verify", "--tag", "colours", "--dry-run"), "no tag colours"),
    ],
)
def test_bad_input_is_one_line_and_status_2(arguments: tuple[str, ...], text: str, har: Path) -> None:
    done = call("contract", *(str(har) if argument == "HAR" else argument for argument in arguments))
    assert done.exit_code == 2
    assert text in done.stderr
    assert done.stderr.count("\n") == 1


def test_coverage_counts_and_holds_the_limit(har: Path) -> None:
    done = call("contract", "coverage", str(har))
    assert done.exit_code == 0
    all_of_it = len(Document.packaged().operations)
    share = f"{100 / all_of_it:.1f}"
    assert done.stdout.splitlines()[1].split() == ["operations", "1", str(all_of_it), share]
    assert call("contract", "coverage", str(har), "--fail-under", "operations=1").exit_code == 0
    done = call("contract", "coverage", str(har), "--fail-under", "80", "--missing")
    assert done.exit_code == 1
    assert f"operations: {share} % is below 80 %" in done.stderr
    assert "webhooks_get 404" in done.stdout
    parsed = json.loads(call("contract", "coverage", str(har), "--json", "--missing").stdout)
    assert parsed["dimensions"]["operations"]["touched"] == 1
    assert len(parsed["dimensions"]["operations"]["missing"]) == all_of_it - 1


def test_the_package_declares_the_command() -> None:
    import importlib
    import tomllib

    project = tomllib.loads((Path(__file__).resolve().parents[2] / "pyproject.toml").read_text("utf-8"))["project"]
    module, _, name = project["scripts"]["sinch-provisioning"].partition(":")
    assert callable(getattr(importlib.import_module(module), name))


def test_version_and_help() -> None:
    assert f"API {API_VERSION}" in call("--version").stdout
    for arguments in ((), ("mock",), ("contract",), ("contract", "verify"), ("contract", "drift")):
        assert call(*arguments, "--help").exit_code == 0


def started(*arguments: str) -> subprocess.Popen[str]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, *arguments]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("transport_kind", [("-c", MAIN, "mock"), ("-m", "sinch_provisioning.mock")])
def test_the_mock_serves_a_scenario_and_ends_in_order(
    number: int, transport_kind: tuple[str, ...], tmp_path: Path
) -> None:
    scenario = tmp_path / "scenario.yaml"
    scenario.write_text("seed: 3\nprojects:\n- {project_id: p1, key_id: k1, key_secret: s1}\n", "utf-8")
    process = started(*transport_kind, "--port", "0", "--seed", "7", "--scenario", str(scenario), "--json")
    try:
        assert process.stdout is not None
        message = json.loads(process.stdout.readline())
        assert message["seed"] == 7
        assert message["projects"] == [{"project_id": "p1", "key_id": "k1", "key_secret": "s1"}]
        response = httpx.get(f"{message['url']}/v1/projects/p1/webhooks", auth=("k1", "s1"))
        assert response.json()["webhooks"] == []
        process.send_signal(number)
        _, errors = process.communicate(timeout=20)
    finally:
        process.kill()
        process.communicate()
    assert (process.returncode, errors) == (0, f"the mock ended: {signal.Signals(number).name}\n")


def test_the_mock_sends_its_webhook_events() -> None:
    import http.server
    import threading

    came = threading.Event()

    class Receiver(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["content-length"]))
            self.send_response(204)
            self.end_headers()
            came.set()

        def log_message(self, *arguments: Any) -> None:
            pass

    receiver = http.server.HTTPServer(("127.0.0.1", 0), Receiver)
    thread = threading.Thread(target=receiver.serve_forever, daemon=True)
    thread.start()
    process = started("-c", MAIN, "mock", "--json")
    try:
        assert process.stdout is not None
        message = json.loads(process.stdout.readline())
        base = f"{message['url']}/v1/projects/{PROJECT}"
        with httpx.Client(auth=(DEFAULT_PROJECT.key_id, DEFAULT_PROJECT.key_secret)) as client:
            hook = {"target": f"http://127.0.0.1:{receiver.server_port}/", "triggers": ["ALL"], "secret": "hush"}
            assert client.post(f"{base}/webhooks", json=hook).status_code == 201
            codes = {"topLevelCategoryCode": "019", "midLevelCategoryCode": "0006", "subLevelCategoryCode": "0001"}
            logo = "https://example-logo-image.com"
            details = {"adminPhoneNo": "+48777777777", "name": "Test Name", "logoImage": logo, **codes}
            sender = {"plusFriendId": "5WY5zKfY3pB56EmDVUPQ", "status": "SUBMIT", "details": details}
            assert client.post(f"{base}/kakaotalk/senders", json=sender).status_code == 201
            client.post(f"{base}/kakaotalk/senders/5WY5zKfY3pB56EmDVUPQ/register").raise_for_status()
            client.get(f"{base}/kakaotalk/senders").raise_for_status()
        assert came.wait(15)
    finally:
        process.terminate()
        process.communicate(timeout=20)
        receiver.shutdown()
        receiver.server_close()
        thread.join()


def test_a_recording_server_hands_on_and_writes_without_secrets(server: MockServer, tmp_path: Path) -> None:
    path = tmp_path / "calls.har"
    process = started("-c", MAIN, "contract", "record", "--target", server.url, "--output", str(path), "--json")
    try:
        assert process.stdout is not None
        url = json.loads(process.stdout.readline())["url"]
        with httpx.Client(auth=(DEFAULT_PROJECT.key_id, DEFAULT_PROJECT.key_secret)) as client:
            hook = {"target": "https://hooks.example.com/x", "triggers": ["ALL"], "secret": "hush-hush-secret"}
            made = client.post(f"{url}/v1/projects/{PROJECT}/webhooks", json=hook)
            assert made.status_code == 201
            path_of = f"{url}/v1/projects/{PROJECT}/webhooks/{made.json()['id']}"
            assert client.get(path_of, params={"a": "b c"}).json()["target"] == hook["target"]
            assert client.delete(path_of).status_code == 204
        process.send_signal(signal.SIGTERM)
        _, message = process.communicate(timeout=20)
    finally:
        process.kill()
        process.communicate()
    assert (process.returncode, message) == (0, f"3 exchanges are in {path}\n")
    written = path.read_text("utf-8")
    assert DEFAULT_PROJECT.key_secret not in written
    assert "hush-hush-secret" not in written
    report = json.loads(call("contract", "drift", str(path), "--json").stdout)
    assert [(operation["operation"], len(operation["differences"])) for operation in report["operations"]] == [
        ("webhooks_create", 0),
        ("webhooks_get", 1),  # the query parameter that nobody documented
        ("webhooks_delete", 0),
    ]


@pytest.mark.parametrize("target", ["http://example.com", "nowhere"])
def test_a_recording_server_refuses_a_target_without_tls(target: str, tmp_path: Path) -> None:
    done = call("contract", "record", "--target", target, "--output", str(tmp_path / "x.har"))
    assert (done.exit_code, done.stderr.count("\n")) == (2, 1)
    assert "--target" in done.stderr


@pytest.mark.parametrize(
    "arguments", [("--port", "70000"), ("--port", "x"), ("--scenario", "none.yaml"), ("--seed", "x")]
)
def test_the_mock_refuses_what_it_cannot_use(arguments: tuple[str, ...]) -> None:
    done = call("mock", *arguments)
    assert done.exit_code == 2
    assert arguments[0] in done.stderr or arguments[1] in done.stderr
    assert "Traceback" not in done.output


def test_a_port_in_use_is_refused(server: MockServer) -> None:
    done = call("mock", "--port", server.url.rpartition(":")[2])
    assert (done.exit_code, done.stderr.count("\n")) == (2, 1)
    assert "try --port 0" in done.stderr


@pytest.mark.parametrize(
    ("lacking", "arguments", "remedy"),
    [
        ("typer", ["mock"], "[cli,mock]"),
        ("rich", ["contract", "drift", "x"], "[cli,contract]"),
        ("typer", [], "[cli]"),
        ("uvicorn", ["mock"], "[cli,mock]"),
        ("jsonschema_rs", ["contract", "drift", "HAR"], "[contract]"),
    ],
)
def test_a_missing_extra_is_one_line_that_says_what_to_install(
    lacking: str, arguments: list[str], remedy: str, har: Path
) -> None:
    code = f"import sys; sys.modules[{lacking!r}] = None; {MAIN}"
    process = started("-c", code, *(str(har) if argument == "HAR" else argument for argument in arguments))
    _, errors = process.communicate(timeout=30)
    assert process.returncode == 2
    assert errors.count("\n") == 1
    assert f"pip install 'sinch-provisioning{remedy}'" in errors


def test_the_guide_names_only_commands_and_options_that_exist() -> None:
    import re

    guide = (Path(__file__).resolve().parents[2] / "docs/contract.md").read_text("utf-8")
    options = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", guide))
    commands = set(re.findall(r"contract (verify|drift|coverage|record|impact)", guide))
    wide = {"COLUMNS": "200"}
    help_texts = "".join(call("contract", command, "--help", env=wide).stdout for command in sorted(commands))
    assert commands == {"verify", "drift", "coverage", "record", "impact"}
    assert {option for option in options if option not in help_texts} == set()


def test_the_package_run_as_a_module_is_the_command() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "sinch_provisioning", "--version"], capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith("sinch-provisioning ")


def test_the_package_run_as_a_module_without_the_extra_names_it_in_one_line() -> None:
    code = "import runpy, sys; sys.modules['typer'] = None; runpy.run_module('sinch_provisioning', run_name='__main__')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "error: typer is needed for this command: pip install 'sinch-provisioning[cli]'\n"
