"""The pages of workflows: each step is on its page, and its call in Python does what the workflow says."""

from __future__ import annotations

import json
import re
import warnings
from contextlib import ExitStack
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import workflow_pages
import yaml
from sinch_provisioning import ProvisioningClient, errors
from sinch_provisioning.auth import Basic
from sinch_provisioning.mock import Mock, MockTransport, Request
from sinch_provisioning.retry import RetryPolicy

FOLDER = Path(__file__).resolve().parents[2] / "openapi/workflows"
FILES = sorted(path.name for path in FOLDER.glob("*.arazzo.yaml"))
KNOWN = workflow_pages.operations()


def steps_of(node: Any, workflow: Any) -> list[workflow_pages.Step]:
    components = node.get("components", {}).get("parameters", {})
    return [workflow_pages.Step(step, workflow, components, KNOWN) for step in workflow["steps"]]


@pytest.mark.parametrize("name", FILES)
def test_every_step_is_on_the_page_with_its_call(name: str) -> None:
    page, node = workflow_pages.page(FOLDER / name), yaml.safe_load((FOLDER / name).read_text("utf-8"))
    for workflow in node["workflows"]:
        assert f"## {workflow['workflowId']}\n" in page
        for step in steps_of(node, workflow):
            assert not step.operation or step.curl() in page
            assert not step.operation or not step.is_of_one_project or step.story() in page
    assert "{$" not in "".join(re.findall(r"```(?:sh|python)\n(.*?)```", page, re.DOTALL))


def test_a_step_that_names_its_operation_by_the_path_is_shown_as_the_operation() -> None:
    by_path = {
        "{$sourceDescriptions.api.url}#/paths/~1v1~1projects~1{projectId}~1webhooks~1{webhookId}/get": (
            "webhooks_get",
            "api",
        ),
        "{$sourceDescriptions.mock.url}#/paths/~1_mock~1reset/post": ("reset", "mock"),
    }
    for path, expected in by_path.items():
        assert workflow_pages.called({"operationPath": path}, KNOWN) == expected
    assert workflow_pages.called({"operationId": "$sourceDescriptions.mock.reset"}, KNOWN) == ("reset", "mock")
    assert workflow_pages.called({"workflowId": "other"}, KNOWN) == ("", "")


def run(step: workflow_pages.Step, names: dict[str, Any]) -> int | None:
    """Run the Python of a step; return the status of a refusal."""
    try:
        with warnings.catch_warnings(action="ignore", category=DeprecationWarning):
            exec(step.story(), names)
    except errors.APIStatusError as error:
        return error.status
    return None


def world(stack: ExitStack) -> dict[str, Any]:
    """Return the names that the Python of a story uses."""
    mock = Mock()

    def request(method: str, url: str, json_: Any = None, **body: Any) -> Any:
        raw = json.dumps(body["json"]).encode() if "json" in body else b""
        return mock.handle(Request(method, url, {}, raw))

    clients = [
        stack.enter_context(
            ProvisioningClient(
                project_id=project.project_id,
                auth=Basic(project.key_id, project.key_secret),
                transport=MockTransport(mock),
                retries=RetryPolicy.none(),
            )
        )
        for project in mock.projects
    ]
    own, other = mock.projects
    return {
        "client": clients[0],
        "other": clients[1],
        "server": SimpleNamespace(url=""),
        "httpx": SimpleNamespace(request=request),
        "errors": errors,
        "json": json,
        "unique": "1",
        "project": own.project_id,
        "other_project": other.project_id,
    }


@pytest.mark.parametrize("name", FILES)
def test_the_python_of_a_story_is_answered_as_the_workflow_says(name: str) -> None:
    node = yaml.safe_load((FOLDER / name).read_text("utf-8"))
    problems = []
    with ExitStack() as stack:
        for workflow in node["workflows"]:
            problems += wrong(world(stack), steps_of(node, workflow), workflow["workflowId"])
    assert problems == []


def wrong(names: dict[str, Any], steps: list[workflow_pages.Step], workflow: str) -> list[str]:
    for step in steps:
        if not step.operation or not step.is_of_one_project:
            continue
        conditions = [criterion["condition"] for criterion in step.node.get("successCriteria", ())]
        expected = [int(status) for text in conditions for status in re.findall(r"^\$statusCode == (\d+)$", text)]
        try:
            status = run(step, names)
        except Exception as error:
            return [f"{workflow}: {step.node['stepId']}: {step.python()}: {type(error).__name__}: {error}"]
        if not (status in expected or (status is None and (expected[0] < 300 or step.node.get("outputs")))):
            return [f"{workflow}: {step.node['stepId']}: {step.python()}: {status} {expected}"]
    return []
