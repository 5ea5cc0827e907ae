"""What of Arazzo 1.0.1 the runner does, and what it refuses: nothing of a file is passed over in silence."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from sinch_provisioning._http.messages import Response
from sinch_provisioning.contract._workflow_files import read_workflows
from sinch_provisioning.contract._workflow_run import Runner
from sinch_provisioning.contract._workflows import WorkflowError
from test_workflow_runner import ANSWER, Server, jsonpath, read_step, regex, run, simple, workflow, written

PATH = "{$sourceDescriptions.api.url}#/paths/~1v1~1projects~1{projectId}~1webhooks~1{webhookId}"
FAILS = simple("$statusCode == 404")
CREATE = "$sourceDescriptions.api.webhooks_create"


@pytest.mark.parametrize(
    "condition",
    [
        "!$response.body#/empty",
        "!!$response.body#/on",
        "!($statusCode == 404)",
        "!($statusCode == 404 || $statusCode == 500) && $statusCode == 200",
        "($statusCode == 404 || $statusCode == 200) && ($response.body#/count) == 3",
        "$statusCode == 200 || $statusCode == 200 && $statusCode == 404",
        "{$statusCode == 200}",
        "!$response.body#/empty == true",
        "$response.body#/items",
        "$response.body#/state != 'it''s'",
        "$statusCode != -1.5",
    ],
)
def test_a_condition_with_not_and_groups_holds(tmp_path: Path, condition: str) -> None:
    assert run(tmp_path, workflow(read_step("one", simple(condition)))).problems == []


@pytest.mark.parametrize(
    "condition",
    [
        "!$response.body#/on",
        "!($statusCode == 200)",
        "($statusCode == 200 || $statusCode == 200) && $statusCode == 404",
        "!$response.body#/on == true",
        "$response.body#/empty",
        "!$response.body#/none",
        "$response.body#/state == 'it''s'",
    ],
)
def test_a_condition_with_not_and_groups_does_not_hold(tmp_path: Path, condition: str) -> None:
    (problem,) = run(tmp_path, workflow(read_step("one", simple(condition)))).problems
    assert condition in problem


@pytest.mark.parametrize(
    ("condition", "message"),
    [
        ("($statusCode == 200", ") is missing before its end"),
        ("{$statusCode == 200)", "} is missing before )"),
        ("$statusCode == 200)", "an operator is missing before )"),
        ("!", "its end stands where a value is needed"),
        ("()", ") stands where a value is needed"),
        ("$response.body#/items[0] == 'x'", "[0] == 'x' is not known here"),
        ("$response.body.items == 'x'", "written as a pointer: {$response.body#/items/0}"),
        ("$statusCode == 'open", "'open is not known here"),
    ],
)
def test_a_condition_that_is_none_is_refused(tmp_path: Path, condition: str, message: str) -> None:
    with pytest.raises(WorkflowError) as caught:
        run(tmp_path, workflow(read_step("one", simple(condition))))
    assert str(caught.value).startswith("test.arazzo.yaml: w: one: ")
    assert message in str(caught.value)


def by_path(path: str) -> dict[str, Any]:
    step = read_step()
    del step["operationId"]
    return {**step, "operationPath": path}


def test_a_step_calls_an_operation_by_its_path(tmp_path: Path) -> None:
    server = Server()
    assert run(tmp_path, workflow(by_path(f"{PATH}/get")), server=server).problems == []
    assert [(request.method, request.url) for request in server.requests] == [("GET", "/v1/projects/p/webhooks/w")]


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("/v1/webhooks", "leads to no source description; write {$sourceDescriptions.api.url}#/paths/~1v1"),
        (PATH.replace(".api.", ".other.") + "/get", "leads to no source description"),
        (PATH, "leads to no operation of api"),
        (f"{PATH}/GET", "leads to no operation of api: it is /paths/, the path with ~1 for each /"),
        (f"{PATH}x/get", "leads to no operation of api"),
    ],
)
def test_a_path_that_leads_to_no_operation_is_refused(tmp_path: Path, path: str, message: str) -> None:
    with pytest.raises(WorkflowError) as caught:
        run(tmp_path, workflow(by_path(path)))
    assert str(caught.value).startswith("test.arazzo.yaml: w: one: the operationPath ")
    assert message in str(caught.value)


def step(**more: Any) -> dict[str, Any]:
    return {"workflows": [workflow({**read_step(), **more})]}


def whole(**more: Any) -> dict[str, Any]:
    return {"workflows": [workflow(read_step(), **more)]}


def body(**more: Any) -> dict[str, Any]:
    parameters = [{"name": "projectId", "in": "path", "value": "p"}]
    return step(operationId=CREATE, parameters=parameters, requestBody={"payload": {"a": None}, **more})


PROJECT = {"name": "projectId", "in": "path", "value": "p"}
HOOK = {"name": "webhookId", "in": "path", "value": "w"}
END = {"name": "a", "type": "end"}
REFUSED = [
    (step(timeout=5), "one: timeout is not known here"),
    (step(parameters=5), "one: parameters must be a list of objects"),
    (step(parameters=[PROJECT, PROJECT]), "the parameter path projectId stands twice"),
    (step(parameters=[{"name": "projectId", "in": "path"}]), "one: parameters: value is missing"),
    (step(parameters=[{**PROJECT, "in": "cookie"}]), "in: cookie is not known here"),
    (step(parameters=[{**PROJECT, "in": 5}]), "in must be a text"),
    (
        step(parameters=[PROJECT, {**HOOK, "value": "to $inputs.x"}]),
        "$inputs.x would be sent as these letters; within a text",
    ),
    (
        step(parameters=[PROJECT, {**HOOK, "value": "$faker.x"}]),
        "$faker.x is not a runtime expression that is known here",
    ),
    (step(parameters=[{"reference": "$components.parameters.none"}]), "$components.parameters.none is not one of"),
    (step(parameters=[{"reference": "x", "name": "y"}]), "a reference: name is not known here"),
    (step(successCriteria=5), "one: successCriteria must be a list of objects"),
    (step(successCriteria=[{"condition": 5}]), "one: condition must be a text"),
    (step(successCriteria=[{**jsonpath("$[?@.x]"), "context": 5}]), "one: context must be a text"),
    (
        step(successCriteria=[{**jsonpath("$[?@.x]"), "type": {"type": "jsonpath", "version": "d"}}]),
        "write type: jsonpath",
    ),
    (step(successCriteria=[regex("/x/y")]), "/x/y: the flag y is not known; known are i, m, s, u, g"),
    (step(onSuccess={}), "one: onSuccess must be a list of objects"),
    (step(onSuccess=[END, END]), "the action a stands twice"),
    (step(onSuccess=[{"reference": "$components.successActions.a", "x": 1}]), "a reference: x is not known here"),
    (step(onSuccess=[{**END, "stepId": "one"}]), "an action of type end has no stepId"),
    (step(onFailure=[{"name": "a", "type": "retry", "retryLimit": 1.5}]), "retryLimit must be a whole number, not 1.5"),
    (step(onFailure=[{"name": "a", "type": "retry", "stepId": "x", "workflowId": "w"}]), "has not both"),
    (step(onFailure=[{"name": "a", "type": "goto", "workflowId": "x"}]), "leads to x, which is no workflow"),
    (body(replacements=[{"target": "/a"}]), "replacements: value is missing"),
    (body(replacements={}), "requestBody: replacements must be a list"),
    (body(replacements=[{"target": "/a", "value": 1, "x": 1}]), "replacements: x is not known here"),
    (whole(dependsOn="w"), "w: dependsOn must be a list of texts"),
    (whole(dependsOn=["none"]), "w: dependsOn: there is no workflow none"),
    (whole(dependsOn=["w"]), "dependsOn goes round: w → w"),
    (whole(inputs={"$ref": "#/components/inputs/a", "type": "object"}), "inputs: type is not known here"),
    (whole(inputs={"properties": {"a": {"format": "uuid"}}}), "inputs: a: format is not known here"),
    (whole(inputs={"properties": {"a": {"type": "string", "default": 5}}}), "the input a: "),
    (whole(inputs={"properties": {"a": {"type": "text"}}}), "inputs: a: this is not a JSON Schema: "),
    (
        whole(inputs={"properties": {"a": {"items": {"$ref": "http://127.0.0.1:9/x"}}}}),
        "inputs: a: $ref is not followed",
    ),
    (whole(**{"x-timeout": 5}), "w: x-timeout is not known here"),
    (whole(outputs={"a": "$steps.none.outputs.a"}), "w: outputs: $steps.none.outputs.a leads to nothing"),
    ({"components": {"steps": {}}}, "components: steps is not known here"),
    ({"sourceDescriptions": [{"name": "a", "url": "x.yaml", "type": "openapi"}] * 2}, "the name a stands twice"),
    (
        {"sourceDescriptions": [{"name": name, "url": name, "type": "openapi"} for name in ("a", "b")]},
        "a and b: one document can be called, beside mock-control.yaml",
    ),
]


@pytest.mark.parametrize(("more", "message"), REFUSED, ids=[message[-30:] for _, message in REFUSED])
def test_what_would_be_ignored_is_refused(tmp_path: Path, more: dict[str, Any], message: str) -> None:
    workflows = more.get("workflows", [workflow(read_step())])
    with pytest.raises(WorkflowError) as caught:
        read = read_workflows(written(tmp_path, **{**more, "workflows": workflows}))
        Runner(read, Server(), {}).run("w")
    assert str(caught.value).startswith("test.arazzo.yaml: ")
    assert message in str(caught.value)


@pytest.mark.parametrize("payload", ["&all {a: *all}", f"{'[' * 3000}{']' * 3000}"], ids=["alias", "depth"])
def test_what_has_no_end_is_refused(tmp_path: Path, payload: str) -> None:
    path = written(tmp_path, workflow({**read_step(), "requestBody": {"payload": "HERE"}}))
    path.write_text(path.read_text("utf-8").replace("HERE", payload), "utf-8")
    with pytest.raises(WorkflowError, match="nested too deeply|maximum nesting depth|maximum recursion"):
        read_workflows(path)


def again(**more: Any) -> list[dict[str, Any]]:
    return [{"name": "again", "type": "retry", **more}]


def test_a_retry_without_a_limit_is_one(tmp_path: Path) -> None:
    server = Server((404, {}))
    assert len(run(tmp_path, workflow(read_step(onFailure=again())), server=server).problems) == 1
    assert len(server.requests) == 2


def test_the_server_says_how_long_a_retry_waits(tmp_path: Path) -> None:
    class Busy(Server):
        def __call__(self, *arguments: Any) -> Any:
            response = super().__call__(*arguments)
            seconds = "7" if len(self.requests) == 1 else "3600"
            return Response.of_json(response.status, response.json(), {"Retry-After": seconds})

    server = Busy((429, {}), (429, {}), (200, ANSWER))
    assert run(tmp_path, workflow(read_step(onFailure=again(retryAfter=1, retryLimit=2))), server=server).problems == []
    assert server.waits == [7.0, 60.0]


def test_a_retry_runs_a_workflow_or_a_step_before(tmp_path: Path) -> None:
    server = Server((404, {}), (200, ANSWER), (200, ANSWER))
    members = [workflow(read_step(onFailure=again(workflowId="x"))), workflow(read_step("other"), name="x")]
    outcome = run(tmp_path, *members, server=server)
    assert outcome.problems == []
    assert [item.step for item in outcome.steps] == ["one", "other", "one"]
    server = Server((200, ANSWER), (404, {}), (200, ANSWER), (200, ANSWER))
    outcome = run(tmp_path, workflow(read_step("first"), read_step(onFailure=again(stepId="first"))), server=server)
    assert outcome.problems == []
    assert [item.step for item in outcome.steps] == ["first", "one", "first", "one"]
    acting = read_step("first", onSuccess=[END])
    with pytest.raises(WorkflowError, match="the retry again runs first, which must have no actions of its own"):
        run(tmp_path, workflow(acting, read_step(onFailure=again(stepId="first"))))


def test_a_workflow_that_goes_to_another_one_ends_with_it(tmp_path: Path) -> None:
    away = [{"name": "away", "type": "goto", "workflowId": "x"}]
    first = workflow(read_step(onSuccess=away), read_step("left-out", FAILS), outputs={"a": 1})
    outcome = run(tmp_path, first, workflow(read_step("other"), name="x"))
    assert (outcome.problems, [item.step for item in outcome.steps], outcome.outputs) == (
        [],
        ["one", "other"],
        {"a": 1},
    )
    outcome = run(tmp_path, first, workflow(read_step("other", FAILS), name="x"))
    assert len(outcome.problems) == 1


def test_what_a_called_workflow_depends_on_runs_before_it_once(tmp_path: Path) -> None:
    call = {"workflowId": "called"}
    members = [
        workflow({"stepId": "one", **call}, {"stepId": "two", **call}),
        workflow(read_step("own", simple("$workflows.needed.outputs.a == 1")), name="called", dependsOn=["needed"]),
        workflow(read_step("before"), name="needed", outputs={"a": 1}),
    ]
    outcome = run(tmp_path, *members)
    assert outcome.problems == []
    assert [item.step for item in outcome.steps] == ["one", "before", "own", "two", "own"]


def test_actions_and_parameters_of_a_workflow_hold_for_steps_that_have_none(tmp_path: Path) -> None:
    components = {
        "parameters": {"hook": {"name": "webhookId", "in": "path", "value": "w"}},
        "successActions": {"enough": END},
        "failureActions": {"again": again(retryLimit=2)[0]},
    }
    parameters = [PROJECT, {"reference": "$components.parameters.hook"}]
    own = {"parameters": [{"reference": "$components.parameters.hook", "value": "{$inputs.a}-2"}]}
    acting = {"successActions": [{"reference": "$components.successActions.enough"}], "parameters": parameters}
    acting["failureActions"] = [{"reference": "$components.failureActions.again"}]
    inputs = {"properties": {"a": {"default": 1}}}
    member = workflow({**read_step(), **own}, read_step("left-out", FAILS), inputs=inputs, **acting)
    server = Server((404, {}), (200, ANSWER))
    runner = Runner(read_workflows(written(tmp_path, member, components=components)), server, {}, server.waits.append)
    assert runner.run("w").problems == []
    assert [request.url for request in server.requests] == ["/v1/projects/p/webhooks/1-2"] * 2


def test_a_payload_is_filled_and_changed_by_pointers(tmp_path: Path) -> None:
    created = {**read_step(), "operationId": CREATE, "parameters": [PROJECT]}
    inputs = {"properties": {"a": {"default": {"b": [1]}}, "n": {"default": 2}}}
    for payload, more, sent in (
        ({"a": None, "x/y": [0, "{$inputs.n}/{$inputs.n}"]}, [("/a", "$inputs.a"), ("/x~1y/0", None)], None),
        ('{"a": {"b": [1]}, "x/y": [null, "{$inputs.n}/{$inputs.n}"]}', [], None),
        ("$inputs.a", [], {"b": [1]}),
    ):
        replacements = [{"target": target, "value": value} for target, value in more]
        server = Server()
        member = workflow({**created, "requestBody": {"payload": payload, "replacements": replacements}}, inputs=inputs)
        assert run(tmp_path, member, server=server).problems == []
        assert json.loads(server.requests[0].body) == (sent or {"a": {"b": [1]}, "x/y": [None, "2/2"]})
    for payload, text in (("{", "a text that is not JSON"), ({}, "/a leads to nothing in the payload")):
        replacements = [{"target": "/a", "value": 1}] if payload == {} else []
        member = workflow({**created, "requestBody": {"payload": payload, "replacements": replacements}})
        (problem,) = run(tmp_path, member).problems
        assert text in problem
