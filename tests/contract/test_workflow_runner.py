"""The runner of workflows: what holds, what does not, and that nothing unknown is passed over."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest
import yaml
from sinch_provisioning._http.messages import Request, Response
from sinch_provisioning.contract._workflow_files import read_workflows
from sinch_provisioning.contract._workflow_run import Runner, WorkflowRun
from sinch_provisioning.contract._workflows import Step

CONTROL = Path(__file__).resolve().parents[2] / "openapi/mock-control.yaml"
OPERATION = "$sourceDescriptions.api.webhooks_get"
ANSWER = {"id": "a1", "state": "ACTIVE", "count": 3, "items": [{"name": "x"}, {"name": "y"}], "empty": None, "on": True}
BASE: dict[str, Any] = {
    "arazzo": "1.0.1",
    "info": {"title": "T", "version": "1"},
    "sourceDescriptions": [
        {"name": "api", "url": "../provisioning-1.2.7.yaml", "type": "openapi"},
        {"name": "mock", "url": "../mock-control.yaml", "type": "openapi"},
    ],
}


def read_step(name: str = "one", *criteria: Any, **more: Any) -> dict[str, Any]:
    parameters = [{"name": "projectId", "in": "path", "value": "p"}, {"name": "webhookId", "in": "path", "value": "w"}]
    node = {"stepId": name, "operationId": OPERATION, "parameters": parameters, "successCriteria": list(criteria)}
    return {**node, "successCriteria": list(criteria) or [simple("$statusCode == 200")], **more}


def simple(condition: str) -> dict[str, str]:
    return {"condition": condition}


def jsonpath(condition: str) -> dict[str, str]:
    return {"context": "$response.body", "type": "jsonpath", "condition": condition}


def regex(condition: str, context: str = "$response.body#/state") -> dict[str, str]:
    return {"context": context, "type": "regex", "condition": condition}


def workflow(*steps: dict[str, Any], name: str = "w", **more: Any) -> dict[str, Any]:
    return {"workflowId": name, "summary": "S.", "steps": list(steps), **more}


class Server:
    """Answers every request with the next of some responses, the last one for ever."""

    def __init__(self, *responses: tuple[int, Any]) -> None:
        self.responses = list(responses or [(200, ANSWER)])
        self.requests: list[Request] = []
        self.waits: list[float] = []

    def __call__(self, step: Step, request: Request) -> Response:
        self.requests.append(request)
        status, body = self.responses.pop(0) if len(self.responses) > 1 else self.responses[0]
        return Response.of_json(status, body, {"X-Seen": "Yes"})


def written(folder: Path, *workflows: dict[str, Any], **more: Any) -> Path:
    (folder / "workflows").mkdir(exist_ok=True)
    (folder / "mock-control.yaml").write_text(CONTROL.read_text("utf-8"), "utf-8")
    path = folder / "workflows/test.arazzo.yaml"
    path.write_text(yaml.safe_dump({**copy.deepcopy(BASE), "workflows": list(workflows), **more}), "utf-8")
    return path


def run(folder: Path, *workflows: dict[str, Any], server: Server | None = None, inputs: Any = None) -> WorkflowRun:
    server = server or Server()
    runner = Runner(read_workflows(written(folder, *workflows)), server, inputs or {}, server.waits.append)
    return runner.run(workflows[0]["workflowId"])


@pytest.mark.parametrize(
    "criterion",
    [
        simple("$statusCode == 200"),
        simple("$statusCode >= 200 && $statusCode < 300"),
        simple("$statusCode == 404 || $response.body#/state == 'ACTIVE'"),
        simple("$response.body#/items/1/name == 'y'"),
        simple("$response.body#/empty == null && $response.body#/on == true"),
        simple("$response.body#/state != 'active'"),
        simple("$response.header.X-Seen == 'Yes'"),
        simple("$method == 'GET'"),
        simple("$request.path.webhookId == 'w'"),
        regex("^ACT"),
        regex("/^act/i"),
        regex("^200$", "$statusCode"),
        jsonpath("$[?@.state == 'ACTIVE' && length(@.items) == 2]"),
        jsonpath("$[?@.items[?@.name == 'y'] && !@.secret]"),
        jsonpath("$[?@.id == 'a1' && @.count == {$statusCode} || @.count == 3]"),
    ],
)
def test_a_criterion_holds(tmp_path: Path, criterion: dict[str, str]) -> None:
    assert run(tmp_path, workflow(read_step("one", criterion))).problems == []


@pytest.mark.parametrize(
    ("criterion", "received"),
    [
        (simple("$statusCode == 201"), "$statusCode is 200"),
        (simple("$statusCode == '200'"), "$statusCode is 200"),
        (simple("$response.body#/state == 'active'"), '$response.body#/state is "ACTIVE"'),
        (simple("$response.body#/count < 3"), "$response.body#/count is 3"),
        (simple("$response.body#/state < 3"), '$response.body#/state is "ACTIVE"'),
        (simple("$response.body#/none != 'x'"), "$response.body#/none has no value: none is not there"),
        (regex("^act"), '$response.body#/state is "ACTIVE"'),
        (jsonpath("$[?@.items[?@.name == 'z']]"), "$response.body is {"),
        (jsonpath("$[?@.secret]"), "$response.body is {"),
    ],
)
def test_a_criterion_that_does_not_hold_says_where_and_what_was_received(
    tmp_path: Path, criterion: dict[str, str], received: str
) -> None:
    (problem,) = run(tmp_path, workflow(read_step("one", criterion))).problems
    assert problem.startswith("test.arazzo.yaml: w: one: ")
    assert criterion["condition"] in problem
    assert received in problem
