"""What the runner of workflows refuses before the first request, and how a run ends that cannot go on."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from sinch_provisioning._http.messages import Response
from sinch_provisioning.contract._workflow_files import read_workflows
from sinch_provisioning.contract._workflow_run import Runner
from sinch_provisioning.contract._workflows import Step, WorkflowError
from test_workflow_format import CREATE, FAILS, HOOK, PROJECT
from test_workflow_runner import BASE, Server, jsonpath, read_step, run, simple, workflow, written

CALL = {"stepId": "call", "workflowId": "x"}


def refused(folder: Path, *workflows: Any, **more: Any) -> str:
    """Return why a file cannot be run."""
    with pytest.raises(WorkflowError) as caught:
        Runner(read_workflows(written(folder, *workflows, **more)), Server(), {}).run("w")
    return str(caught.value)


@pytest.mark.parametrize(
    ("step", "message"),
    [
        ({"stepId": "call", "workflowId": "none"}, "w: call: there is no workflow none"),
        (
            {**CALL, "workflowId": "w", "successCriteria": [simple("$statusCode == 200")]},
            "w: call: a step that calls a workflow has neither requestBody nor successCriteria",
        ),
        (
            {**read_step(), "operationId": CREATE, "parameters": [PROJECT]},
            "w: one: webhooks_create needs a requestBody",
        ),
        (
            read_step(parameters=[PROJECT, HOOK, {"name": "colour", "in": "query", "value": "red"}]),
            "w: one: webhooks_get has no parameter colour",
        ),
        (
            read_step(parameters=[PROJECT, {**HOOK, "value": "$workflows.w.inputs.none"}]),
            "$workflows.w.inputs.none leads to nothing: there is no none",
        ),
        (read_step(successCriteria=["$statusCode == 200"]), "successCriteria must be a list of objects"),
        (read_step(outputs=[]), "an object is needed here"),
    ],
)
def test_a_step_that_cannot_be_carried_out_is_refused(tmp_path: Path, step: dict[str, Any], message: str) -> None:
    assert message in refused(tmp_path, workflow(step))


def test_two_steps_of_one_name_are_refused(tmp_path: Path) -> None:
    assert refused(tmp_path, workflow(read_step(), read_step())) == "test.arazzo.yaml: w: one: two steps have this name"


def test_a_workflow_that_is_not_there_cannot_be_run(tmp_path: Path) -> None:
    assert refused(tmp_path, workflow(read_step(), name="other")) == "there is no workflow w"


def test_folders_and_files_without_workflows_are_refused(tmp_path: Path) -> None:
    with pytest.raises(WorkflowError, match=r"has no file that ends in \.arazzo\.yaml"):
        read_workflows(tmp_path)
    written(tmp_path, workflow(read_step())).write_text("- a list", "utf-8")
    with pytest.raises(WorkflowError, match=r"test\.arazzo\.yaml is not an object"):
        read_workflows(tmp_path / "workflows")


def test_two_files_cannot_have_a_workflow_of_one_name(tmp_path: Path) -> None:
    path = written(tmp_path, workflow(read_step()))
    path.with_name("again.arazzo.yaml").write_bytes(path.read_bytes())
    with pytest.raises(WorkflowError, match=r"test\.arazzo\.yaml: w: the name is taken by one in again\.arazzo\.yaml"):
        read_workflows(path.parent)


def test_where_one_document_is_described_an_operation_is_named_alone(tmp_path: Path) -> None:
    path = written(tmp_path, workflow({**read_step(), "operationId": "webhooks_get"}))
    node = {**yaml.safe_load(path.read_text("utf-8")), "sourceDescriptions": BASE["sourceDescriptions"][:1]}
    path.write_text(yaml.safe_dump(node), "utf-8")
    run_ = Runner(read_workflows(path), Server(), {}).run("w")
    assert (run_.problems, [step.operation for step in run_.steps]) == ([], ["webhooks_get"])


@pytest.mark.parametrize(
    ("step", "message"),
    [
        (read_step(parameters=[PROJECT, {**HOOK, "value": "$inputs.dots"}]), "webhookId holds a segment"),
        (
            read_step(parameters=[PROJECT, HOOK, {"name": "x-a", "in": "header", "value": "$inputs.nothing"}]),
            "a parameter takes texts, numbers and booleans, not None",
        ),
        (read_step(parameters=[PROJECT, {**HOOK, "value": "a {$inputs.thing}"}]), "a text takes texts and numbers"),
        (read_step("one", jsonpath("$[?@.id == {$inputs.thing}]")), "a JSONPath filter compares with texts"),
        (
            read_step("one", simple("$statusCode == 404 && $response.body#/none == 1")),
            "$response.body#/none is nothing",
        ),
    ],
)
def test_a_value_that_cannot_be_sent_or_compared_is_a_problem_of_its_step(
    tmp_path: Path, step: dict[str, Any], message: str
) -> None:
    inputs = {"dots": "..", "nothing": None, "thing": {"a": 1}}
    member = workflow(step, inputs={"properties": {name: {"default": value} for name, value in inputs.items()}})
    (problem,) = run(tmp_path, member).problems
    assert problem.startswith("test.arazzo.yaml: w: one: ")
    assert message in problem


def test_an_answer_that_is_not_json_is_seen_as_text(tmp_path: Path) -> None:
    plain = Response(200, body=b"busy \xff")

    def answer(*_: Any) -> Response:
        return plain

    criterion = {"context": "$response.body", "type": "regex", "condition": "^busy"}
    read = read_workflows(written(tmp_path, workflow(read_step("one", criterion))))
    assert Runner(read, answer, {}).run("w").problems == []


def test_a_run_ends_where_what_it_depends_on_or_calls_fails(tmp_path: Path) -> None:
    failing = workflow(read_step("broken", FAILS), name="x")
    needing = workflow(read_step("never"), name="y", dependsOn=["x"])
    for member, ran in (
        (workflow(CALL), ["broken", "call"]),
        (workflow({**CALL, "workflowId": "y"}), ["broken", "call"]),
        (workflow(read_step(), dependsOn=["y"]), ["broken"]),
    ):
        outcome = run(tmp_path, member, failing, needing)
        assert sorted(step.step for step in outcome.steps) == ran
        assert [step.step for step in outcome.steps if step.problems][-1] == "broken"
        assert outcome.outputs == {}


def test_outputs_that_lead_to_nothing_fail_the_workflow(tmp_path: Path) -> None:
    step = read_step(outputs={"thing": "$response.body#/items"})
    (problem,) = run(tmp_path, workflow(step, outputs={"text": "a {$steps.one.outputs.thing}"})).problems
    assert "the outputs of the workflow: a text takes texts and numbers" in problem


def test_an_action_is_taken_only_when_its_own_criteria_hold(tmp_path: Path) -> None:
    other = {"name": "other", "type": "end", "criteria": [simple("$statusCode == 500")]}
    outcome = run(tmp_path, workflow(read_step(onSuccess=[other]), read_step("two")))
    assert [step.step for step in outcome.steps] == ["one", "two"]
    other["criteria"] = [simple("$statusCode == 200")]
    outcome = run(tmp_path, workflow(read_step(onSuccess=[other]), read_step("two")))
    assert [step.step for step in outcome.steps] == ["one"]


def test_what_two_workflows_depend_on_runs_once(tmp_path: Path) -> None:
    members = [
        workflow(read_step("last"), dependsOn=["x", "y"]),
        workflow(read_step("left"), name="x", dependsOn=["z"]),
        workflow(read_step("right"), name="y", dependsOn=["z"]),
        workflow(read_step("first"), name="z"),
    ]
    assert [step.step for step in run(tmp_path, *members).steps] == ["first", "left", "right", "last"]
    read = read_workflows(written(tmp_path, *members))
    assert [member.id for member in read.reached(read.by_id["w"])] == ["w", "y", "z", "x"]


def test_a_workflow_whose_inputs_nobody_knows_is_for_the_mock_alone(tmp_path: Path) -> None:
    inputs = {"properties": {"projectId": {}, "token": {}, "size": {"default": 1}}}
    read = read_workflows(written(tmp_path, workflow(read_step(), inputs=inputs)))
    assert read.why_mock_only(read.by_id["w"]) == "it needs token"


def test_a_step_that_calls_a_workflow_has_no_operation() -> None:
    with pytest.raises(WorkflowError, match="the step call calls no operation"):
        Step("call").called  # noqa: B018 - the property raises


def test_a_filter_without_the_package_that_reads_it_names_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "jsonpath", None)
    with pytest.raises(
        ModuleNotFoundError, match=r"jsonpath is needed for workflows: pip install 'sinch-provisioning\["
    ):
        run(tmp_path, workflow(read_step("one", jsonpath("$[?@.id == 'of this test alone']"))))
