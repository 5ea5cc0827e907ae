"""A verification as JUnit and as SARIF, and what is left of one that was interrupted."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest
from sinch_provisioning.cli.app import app
from sinch_provisioning.contract import Document, Selection, Step, plan, verify
from sinch_provisioning.contract._reports import junit, sarif
from sinch_provisioning.mock import DEFAULT_PROJECT, Fault, Mock, MockServer
from test_terminal import ESCAPES
from typer.testing import CliRunner

MAIN = "import sys; from sinch_provisioning.cli import main; sys.exit(main())"
HOSTILE = " ".join([*ESCAPES.values(), "<&>\"']]>", "\ufffe"])


def words(server: MockServer, *more: str) -> list[str]:
    members: dict[str, Any] = {**server.arguments()}
    options = [word for name, value in members.items() for word in (f"--{name.replace('_', '-')}", value)]
    return ["contract", "verify", *options, "--attempts", "1", *more]


def outcomes(path: Path) -> dict[str, str]:
    suites = ET.parse(path).getroot()
    cases = {str(case.get("name")): (list(case) or [case])[0].tag for case in suites.iter("testcase")}
    for node in (suites, *suites):
        assert int(node.get("tests", "-1")) == len(cases)
        assert int(node.get("failures", "-1")) == list(cases.values()).count("failure")
        assert int(node.get("skipped", "-1")) == list(cases.values()).count("skipped")
    return cases


def test_both_tell_what_the_table_tells(tmp_path: Path) -> None:
    files = {"--junit": tmp_path / "a.xml", "--sarif": tmp_path / "a.sarif"}
    with MockServer(Mock(faults=[Fault(operation="webhooks_list", status=503)])) as server:
        options = [word for name, path in files.items() for word in (name, str(path))]
        done = CliRunner().invoke(app, words(server, "--tag", "webhooks", "--tag", "rcs-accounts", "--json", *options))
    assert done.exit_code == 1, done.output
    steps = json.loads(done.stdout)["steps"]
    expected = {"passed": "testcase", "violated": "failure"}
    assert outcomes(files["--junit"]) == {step["operation"]: expected.get(step["outcome"], "skipped") for step in steps}
    (run,) = json.loads(files["--sarif"].read_text("utf-8"))["runs"]
    assert len(run["results"]) == sum(len(step["findings"]) for step in steps) > 0
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in {"error", "note"}
        assert result["locations"][0]["logicalLocations"][0]["fullyQualifiedName"] == "webhooks_list"


def test_a_text_of_a_server_stays_a_text_in_both() -> None:
    body = {"errorCode": HOSTILE.replace("\ud800", ""), HOSTILE.replace("\ud800", ""): 1}
    with MockServer(Mock(faults=[Fault(status=418, body=body, operation="webhooks_list")])) as server:
        verification = verify({**server.arguments()}, selection=Selection(tags=["webhooks"]))
    verification.steps.append(Step(HOSTILE, HOSTILE, HOSTILE, reason=HOSTILE))
    root = ET.fromstring(junit(verification))
    assert len(list(root.iter("testcase"))) == len(verification.steps)
    assert "\x1b" not in junit(verification)
    json.dumps(sarif(verification)).encode()


def test_one_without_findings_is_whole_in_both() -> None:
    verification = plan(Document.packaged(), Selection(tags=["webhooks"]))
    assert {case.find("skipped") is not None for case in ET.fromstring(junit(verification)).iter("testcase")} == {True}
    assert sarif(verification)["runs"][0]["results"] == []


def test_what_was_seen_is_told_of_each_step_while_it_goes_on() -> None:
    seen: list[Step] = []
    with MockServer(Mock()) as server:
        verification = verify({**server.arguments()}, selection=Selection(tags=["webhooks"]), on_step=seen.append)
    assert {step.operation for step in seen} == {step.operation for step in verification.steps if step.requests}
    assert len(seen) == sum(step.requests for step in verification.steps)


OF_WORKFLOWS = ("--workflows", "--workflow", "webhooks-life", "--workflow", "webhooks-target-is-unique")


@pytest.mark.parametrize(
    ("form", "begun"),
    [
        (("--tag", "webhooks"), "webhooks_list"),
        (("--tag", "webhooks", "--json"), "webhooks_list"),
        (OF_WORKFLOWS, "webhooks-life"),
        ((*OF_WORKFLOWS, "--json"), "webhooks-life"),
    ],
)
def test_ctrl_c_ends_with_the_results_so_far(form: tuple[str, ...], begun: str, tmp_path: Path) -> None:
    late = Fault(operation="webhooks_list", after=1 if begun == "webhooks-life" else 2, latency=20)
    with MockServer(Mock(faults=[late])) as server:
        may = ("--allow-writes", "--allow-project", DEFAULT_PROJECT.project_id)
        arguments = words(server, "--junit", str(tmp_path / "a.xml"), *form, *(may if "--workflows" in form else ()))
        env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
        with subprocess.Popen([sys.executable, "-c", MAIN, *arguments], env=env, **pipes) as verifying:
            while sum(exchange.operation_id == "webhooks_list" for exchange in server.mock.journal.exchanges) < 2:
                assert verifying.poll() is None
                time.sleep(0.01)
            verifying.send_signal(signal.SIGINT)
            stdout, stderr = verifying.communicate(timeout=20)
        left = server.mock.state().get(DEFAULT_PROJECT.project_id, {}).get("webhook", {})
    assert (verifying.returncode, left) == (130, {}), stderr
    assert begun in stdout
    assert "interrupted: 1 of 2" in stderr
    assert "Traceback" not in stderr
    assert [*outcomes(tmp_path / "a.xml")] == [begun]
    assert DEFAULT_PROJECT.key_secret not in stdout + stderr


def test_both_tell_of_workflows_what_the_table_tells(tmp_path: Path) -> None:
    files = {"--junit": tmp_path / "a.xml", "--sarif": tmp_path / "a.sarif"}
    names = ["webhooks-target-is-unique", "webhooks-life", "bundles-fail"]
    words_of_names = [word for name in names for word in ("--workflow", name)]
    with MockServer(Mock(faults=[Fault(operation="webhooks_delete", status=503, after=2)])) as server:
        options = [word for name, path in files.items() for word in (name, str(path))]
        may = ["--allow-writes", "--allow-project", DEFAULT_PROJECT.project_id]
        done = CliRunner().invoke(app, words(server, "--workflows", *words_of_names, *may, "--json", *options))
    assert done.exit_code == 1, done.output
    workflows = json.loads(done.stdout)["workflows"]
    assert {item["outcome"] for item in workflows} >= {"violated"}
    expected = {"passed": "testcase", "violated": "failure"}
    assert outcomes(files["--junit"]) == {
        item["workflow"]: expected.get(item["outcome"], "skipped") for item in workflows
    }
    (run,) = json.loads(files["--sarif"].read_text("utf-8"))["runs"]
    assert len(run["results"]) == sum(len(item["problems"]) for item in workflows) > 0
