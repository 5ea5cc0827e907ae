"""The runner of workflows: what holds, what does not, and that nothing unknown is passed over."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest
import yaml
from sinch_provisioning._http.messages import Request, Response
from sinch_provisioning.contract._workflow_files import read_workflows
from sinch_provisioning.contract._workflow_run import MOST_STEPS, Runner, WorkflowRun
from sinch_provisioning.contract._workflows import Step, WorkflowError

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


def changed(**more: Any) -> dict[str, Any]:
    return {**read_step(), **more}


@pytest.mark.parametrize(
    ("step", "message"),
    [
        (changed(operationPath="x"), "a step has operationId, operationPath or workflowId, and one of them only"),
        (
            changed(successCriteria=[{**jsonpath("$[?@.x]"), "type": "xpath"}]),
            "type xpath is not known, since no answer is XML: write it as a jsonpath",
        ),
        (changed(successCriteria=[jsonpath("$.items")]), "$.items is not a filter of the context"),
        (changed(successCriteria=[jsonpath("$[?@.items[?]]")]), "is not a JSONPath"),
        (changed(successCriteria=[regex("(")]), "( is not a regular expression"),
        (changed(successCriteria=[simple("$statusCode = 200")]), "= 200 is not known here"),
        (changed(successCriteria=[simple("$statusCode 200")]), "an operator is missing before 200"),
        (changed(successCriteria=[simple("$faker.name == 'x'")]), "$faker.name is not a runtime expression"),
        (changed(successCriteria=[simple("$steps.two.outputs.id == 'x'")]), "$steps.two.outputs.id leads to nothing"),
        (changed(successCriteria=[simple("$inputs.none == 'x'")]), "$inputs.none leads to nothing"),
        (
            changed(successCriteria=[{**simple("$statusCode == 200"), "context": "$url"}]),
            "of type simple has no context",
        ),
        (changed(successCriteria=[]), "needs successCriteria"),
        (changed(parameters=[]), "webhooks_get needs the parameter projectId"),
        (
            changed(operationId="webhooks_get"),
            "names no source description; write $sourceDescriptions.api.webhooks_get",
        ),
        (changed(operationId="$sourceDescriptions.api.nope"), "nope is not an operation of api"),
        (changed(workflowId="w"), "a step has operationId, operationPath or workflowId, and one of them"),
        (changed(requestBody={"contentType": "text/plain", "payload": "x"}), "contentType text/plain is not known"),
        (changed(onSuccess=[{"name": "a", "type": "retry"}]), "type retry is not known; known are end, goto"),
        (changed(onFailure=[{"name": "a", "type": "goto"}]), "a goto has a stepId or a workflowId"),
        (changed(onFailure=[{"name": "a", "type": "goto", "stepId": "x"}]), "leads to x, which is no step"),
        (changed(onFailure=[{"name": "a", "type": "retry", "retryLimit": -1}]), "retryLimit must be a number"),
        (changed(onFailure=[{"name": "a", "type": "end", "retryLimit": 1}]), "belong to a retry"),
    ],
)
def test_what_is_not_known_is_refused_with_file_workflow_and_step(
    tmp_path: Path, step: dict[str, Any], message: str
) -> None:
    with pytest.raises(WorkflowError) as caught:
        run(tmp_path, workflow(step))
    assert str(caught.value).startswith("test.arazzo.yaml: w: one: ")
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ({"arazzo": "1.1.0"}, "arazzo must be 1.0.1, not 1.1.0"),
        ({"extra": 1}, "extra is not known here"),
        ({"workflows": [{"workflowId": "w"}]}, "w: steps must be a list of objects"),
        ({"sourceDescriptions": [{"name": "a", "url": "x", "type": "arazzo"}]}, "the type must be openapi"),
    ],
)
def test_a_file_that_is_none_is_refused(tmp_path: Path, more: dict[str, Any], message: str) -> None:
    with pytest.raises(WorkflowError) as caught:
        read_workflows(written(tmp_path, workflow(read_step()), **more))
    assert message in str(caught.value)


def test_a_retry_waits_and_ends_at_its_limit(tmp_path: Path) -> None:
    again = {"name": "again", "type": "retry", "retryAfter": 2, "retryLimit": 3}
    server = Server((404, {}), (404, {}), (200, ANSWER))
    assert run(tmp_path, workflow(read_step(onFailure=[again])), server=server).problems == []
    assert (len(server.requests), server.waits) == (3, [2.0, 2.0])
    server = Server((404, {}))
    (problem,) = run(tmp_path, workflow(read_step(onFailure=[again])), server=server).problems
    assert "$statusCode is 404" in problem
    assert (len(server.requests), server.waits) == (4, [2.0, 2.0, 2.0])


def test_a_goto_that_goes_round_ends(tmp_path: Path) -> None:
    again = {"name": "again", "type": "goto", "stepId": "one"}
    server = Server()
    (problem,) = run(tmp_path, workflow(read_step(onSuccess=[again])), server=server).problems
    assert f"more than {MOST_STEPS} steps were run" in problem
    assert len(server.requests) == MOST_STEPS


def test_workflows_that_go_round_are_refused(tmp_path: Path) -> None:
    members = [workflow(read_step(), name=name, dependsOn=[other]) for name, other in (("w", "x"), ("x", "w"))]
    with pytest.raises(WorkflowError, match="dependsOn goes round: w → x → w"):
        run(tmp_path, *members)
    calling = [workflow({"stepId": "call", "workflowId": other}, name=name) for name, other in (("w", "x"), ("x", "w"))]
    with pytest.raises(WorkflowError, match="call each other"):
        run(tmp_path, *calling)


def test_an_input_without_a_value_is_refused(tmp_path: Path) -> None:
    member = workflow(read_step(), inputs={"properties": {"a": {}, "b": {"default": 1}}})
    with pytest.raises(WorkflowError, match=r"test.arazzo.yaml: w: the input a has no value"):
        run(tmp_path, member)
    assert run(tmp_path, member, inputs={"a": 1}).problems == []
