"""Workflows against a server: only what it can take, only on what the run made, and nothing is left behind."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import httpx
import pytest
from sinch_provisioning import errors
from sinch_provisioning.contract import Document, Writes, plan_workflows, read_workflows, verify_workflows
from sinch_provisioning.contract._workflow_live import WorkflowOutcome, WorkflowVerification
from sinch_provisioning.mock import DEFAULT_PROJECT, Mock, MockTransport, Request, Response
from sinch_provisioning.retry import RetryPolicy
from test_workflow_runner import simple, workflow, written

HOST = "https://sandbox.example.com"
PROJECT = DEFAULT_PROJECT.project_id
WRITES = Writes(allowed=True, projects=frozenset({PROJECT}))
HOOK = {"target": "https://example.com/live", "triggers": ["ALL"], "secret": "a-long-random-secret"}
OLD_SENDER = {"plusFriendId": "@old", "status": "DRAFT", "details": {"name": "Old"}}
CALLER: dict[str, Any] = {
    "inputs": {"properties": {"projectId": {}, "authorization": {}}},
    "parameters": [
        {"name": "projectId", "in": "path", "value": "$inputs.projectId"},
        {"name": "Authorization", "in": "header", "value": "$inputs.authorization"},
    ],
}


def call(name: str, operation: str, status: int, body: Any = None, hook: str = "", **more: Any) -> dict[str, Any]:
    node: dict[str, Any] = {"stepId": name, "operationId": f"$sourceDescriptions.api.{operation}"}
    if hook:
        node["parameters"] = [{"name": "webhookId", "in": "path", "value": hook}]
    if body is not None:
        node["requestBody"] = {"contentType": "application/json", "payload": body}
    return {**node, "successCriteria": [simple(f"$statusCode == {status}")], **more}


CREATE = call("create", "webhooks_create", 201, HOOK, outputs={"id": "$response.body#/id"})
MADE = "$steps.create.outputs.id"


def run(folder: Path, *steps: dict[str, Any], mock: Mock | None = None, writes: Writes = WRITES) -> WorkflowOutcome:
    workflows = read_workflows(written(folder, workflow(*steps, **CALLER)))
    arguments = {
        **DEFAULT_PROJECT.credentials(),
        "base_url": HOST,
        "auth_url": f"{HOST}/oauth2/token",
        "transport": MockTransport(mock or Mock()),
        "retries": RetryPolicy(max_attempts=1),
    }
    (outcome,) = verify_workflows(arguments, workflows=workflows, writes=writes).outcomes
    return outcome


def hooks(mock: Mock) -> list[str]:
    resources = mock.state().get(PROJECT, {}).get("webhook", {})
    return [item["target"] for item in resources.values()]


def with_hook() -> tuple[Mock, str]:
    mock = Mock()
    response = mock.call(
        "webhooks_create", f"/v1/projects/{PROJECT}/webhooks", {**HOOK, "target": "https://old.example"}
    )
    return mock, response.json()["id"]


def test_what_a_workflow_made_is_changed_and_removed_and_nothing_else(tmp_path: Path) -> None:
    mock, _ = with_hook()
    change = call("change", "webhooks_update", 200, {"target": "https://example.com/other"}, MADE)
    outcome = run(tmp_path, CREATE, change, call("read", "webhooks_get", 200, hook=MADE), mock=mock)
    assert (outcome.outcome, outcome.problems) == ("passed", [])
    assert hooks(mock) == ["https://old.example"]


def test_what_a_workflow_made_can_be_deleted_twice_by_it(tmp_path: Path) -> None:
    mock = Mock()
    steps = [call(name, "webhooks_delete", status, hook=MADE) for name, status in (("delete", 204), ("again", 404))]
    outcome = run(tmp_path, CREATE, *steps, mock=mock)
    assert (outcome.outcome, outcome.reason, outcome.problems) == ("passed", "", [])
    assert hooks(mock) == []


def test_what_a_failing_workflow_made_is_removed_too(tmp_path: Path) -> None:
    mock = Mock()
    outcome = run(tmp_path, CREATE, call("again", "webhooks_create", 201, HOOK), mock=mock)
    assert outcome.outcome == "violated"
    assert "test.arazzo.yaml: w: again: $statusCode == 201 does not hold: $statusCode is 409" in outcome.problems
    assert hooks(mock) == []


def test_what_a_workflow_made_is_removed_when_it_is_interrupted(tmp_path: Path) -> None:
    class Interrupted(Mock):
        def handle(self, request: Request) -> Response:
            if request.method == "PATCH":
                raise KeyboardInterrupt
            return super().handle(request)

        def serve(self, request: Request) -> Any:
            if request.method == "PATCH":
                raise KeyboardInterrupt
            return super().serve(request)

    mock = Interrupted()
    with pytest.raises(KeyboardInterrupt):
        run(tmp_path, CREATE, call("change", "webhooks_update", 200, {"secret": "another-secret"}, MADE), mock=mock)
    assert hooks(mock) == []


@pytest.mark.parametrize("operation", ["webhooks_update", "webhooks_delete", "webhooks_replace"])
def test_what_was_there_before_is_neither_changed_nor_deleted(tmp_path: Path, operation: str) -> None:
    mock, name = with_hook()
    before = mock.state()
    body = None if operation == "webhooks_delete" else HOOK
    outcome = run(tmp_path, call("change", operation, 200, body, name), mock=mock)
    assert (outcome.outcome, outcome.requests) == ("skipped", 0)
    assert outcome.reason == f"its step change calls {operation} on what the run did not make"
    assert mock.state() == before


def test_a_server_that_names_an_old_thing_as_made_does_not_lose_it(tmp_path: Path) -> None:
    mock, name = with_hook()

    class Lying(Mock):
        def serve(self, request: Request) -> Any:
            return mock.serve(request)

        def handle(self, request: Request) -> Response:
            response = mock.handle(request)
            if request.method == "POST" and request.path.endswith("/webhooks"):
                return Response.of_json(201, {**response.json(), "id": name})
            return response

    workflows = read_workflows(written(tmp_path, workflow(CREATE, **CALLER)))
    lying = Lying()

    def answer(request: httpx.Request) -> httpx.Response:
        response = lying.handle(
            Request(request.method, request.url.raw_path.decode(), dict(request.headers), request.content)
        )
        return httpx.Response(response.status, headers=dict(response.headers), content=response.body)

    arguments = {**DEFAULT_PROJECT.credentials(), "base_url": HOST, "auth_url": f"{HOST}/oauth2/token"}
    arguments |= {"transport": httpx.MockTransport(answer)}
    (outcome,) = verify_workflows(arguments, workflows=workflows, writes=WRITES).outcomes
    assert outcome.outcome == "violated"
    assert any("names what was there before" in problem for problem in outcome.problems)
    assert "https://old.example" in hooks(mock)


def test_what_a_live_server_cannot_take_is_left_out_with_the_reason(tmp_path: Path) -> None:
    reset = {
        "stepId": "reset",
        "operationId": "$sourceDescriptions.mock.reset",
        "successCriteria": [simple("$statusCode == 200")],
    }
    read = call("read", "webhooks_list", 200)
    other = {**read, "parameters": [{"name": "Authorization", "in": "header", "value": "Basic x"}]}
    account = call("account", "whatsapp_accounts_update", 200, {"details": {}})
    members = [
        workflow(reset, name="control", **CALLER),
        workflow(read, name="own", **{**CALLER, "x-mock-only": "The project must be empty."}),
        workflow(other, name="credentials", **CALLER),
        workflow(CREATE, name="writes", **CALLER),
        workflow(account, name="account", **CALLER),
        workflow(read, name="reads", **CALLER),
    ]
    workflows = read_workflows(written(tmp_path, *members))
    reasons = {item.workflow: item.reason for item in plan_workflows(workflows).outcomes}
    assert reasons == {
        "control": "its step reset calls reset, which only a mock has",
        "own": "The project must be empty.",
        "credentials": "its step read calls with other credentials",
        "writes": "its step create calls webhooks_create, which may change something; --allow-writes lets it",
        "account": "its step account calls whatsapp_accounts_update, which may change something; --allow-writes lets it",
        "reads": "",
    }
    reasons = {item.workflow: item.reason for item in plan_workflows(workflows, may_write=True).outcomes}
    assert reasons["writes"] == ""
    assert "no link leads to what undoes it" in reasons["account"]
    with pytest.raises(errors.ConfigurationError, match="there is no workflow nope; known are account"):
        plan_workflows(workflows, names=["nope"])


class WithoutControl(Mock):
    """A mock that has nothing under `/_mock/`, as a live server has not."""

    asked_for_control = 0

    def serve(self, request: Request) -> Any:
        """Answer a request; count those for what only a mock has, and refuse them."""
        if request.path.startswith("/_mock/"):
            self.asked_for_control += 1
            return super().serve(Request(request.method, "/nowhere", dict(request.headers), request.body))
        return super().serve(request)


@pytest.mark.parametrize("transitions", ["manual", "immediate"])
def test_the_workflows_of_the_package_hold_twice_without_control_and_leave_nothing(transitions: Any) -> None:
    mock = WithoutControl(transitions=transitions)
    path = f"/v1/projects/{PROJECT}/webhooks"
    mock.call("webhooks_create", path, {**HOOK, "target": "https://old.example"})
    mock.call("kakaotalk_senders_create", f"/v1/projects/{PROJECT}/kakaotalk/senders", OLD_SENDER)
    before = mock.state()
    arguments = {**DEFAULT_PROJECT.credentials(), "base_url": HOST, "auth_url": f"{HOST}/oauth2/token"}
    arguments |= {"transport": MockTransport(mock), "retries": RetryPolicy(max_attempts=1)}
    planned = [item for item in plan_workflows(read_workflows(), may_write=True).outcomes if not item.reason]
    for _ in range(2):
        result: WorkflowVerification = verify_workflows(arguments, writes=WRITES)
        assert [item.problems for item in result.outcomes if item.outcome == "violated"] == []
        assert result.count("passed") == len(planned) >= 17
        assert all(item.reason for item in result.outcomes if item.outcome == "skipped")
    after = mock.state()[PROJECT]
    blocked = after.pop(
        "whatsapp_template_deleted", {}
    )  # names that cannot be used again for 30 days, and nothing more
    assert (after, mock.asked_for_control) == (before[PROJECT], 0), blocked


def test_a_workflow_that_makes_something_on_a_server_has_names_of_its_own() -> None:
    workflows = read_workflows()
    runs = [item.workflow for item in plan_workflows(workflows, may_write=True).outcomes if item.outcome == "planned"]
    making = [name for name in runs if any(step.called.method == "POST" for step in workflows.by_id[name].steps)]
    assert len(making) >= 14
    assert [name for name in making if workflows.by_id[name].inputs.get("unique") != "1"] == []


def test_what_a_workflow_handed_over_is_removed_as_it_says(tmp_path: Path) -> None:
    template = {"name": "order_{$inputs.unique}", "language": "EN", "category": "UTILITY", "status": "SUBMIT"}
    template["details"] = {"components": [{"type": "BODY", "text": "Hello"}]}
    create = call("create", "whatsapp_templates_create", 201, template)
    named = {**CALLER, "inputs": {"properties": {**CALLER["inputs"]["properties"], "unique": {"default": "1"}}}}
    for more, outcome in (({}, "violated"), ({"x-clean-up": {"deleteSubmitted": True}}, "passed")):
        mock = Mock()
        workflows = read_workflows(written(tmp_path, workflow(create, **named, **more)))
        arguments = {**DEFAULT_PROJECT.credentials(), "base_url": HOST, "auth_url": f"{HOST}/oauth2/token"}
        arguments |= {"transport": MockTransport(mock), "retries": RetryPolicy(max_attempts=1)}
        (item,) = verify_workflows(arguments, workflows=workflows, writes=WRITES).outcomes
        assert item.outcome == outcome
        left = [*mock.state()[PROJECT].get("whatsapp_template", {})]
        assert len(left) == (outcome == "violated")
        assert all(re.fullmatch(r"order_\d{8}/EN", name) for name in left)
    with pytest.raises(errors.ConfigurationError, match="x-clean-up: no deletion has the query parameter force"):
        read_workflows(written(tmp_path, workflow(create, **named, **{"x-clean-up": {"force": True}})))


def changed(folder: Path, answer: Any, *steps: dict[str, Any], mock: Mock, **more: Any) -> WorkflowOutcome:
    """Run a workflow against a mock whose responses a function may replace; it returns None for one that stays."""

    def respond(request: httpx.Request) -> httpx.Response:
        response = answer(request.method, request.url.path)
        if response is None:
            path = request.url.raw_path.decode()
            response = mock.handle(Request(request.method, path, dict(request.headers), request.content))
        return httpx.Response(response.status, headers=dict(response.headers), content=response.body)

    workflows = read_workflows(written(folder, workflow(*steps, **{**CALLER, **more})))
    arguments = {**DEFAULT_PROJECT.credentials(), "base_url": HOST, "auth_url": f"{HOST}/oauth2/token"}
    arguments |= {"transport": httpx.MockTransport(respond), "retries": RetryPolicy(max_attempts=1)}
    (outcome,) = verify_workflows(arguments, workflows=workflows, writes=WRITES).outcomes
    return outcome


LIST = call("list", "webhooks_list", 200, outputs={"id": "$response.body#/webhooks/0/id"})


def test_what_a_list_tells_is_neither_changed_nor_deleted(tmp_path: Path) -> None:
    mock, _ = with_hook()
    outcome = run(tmp_path, LIST, call("delete", "webhooks_delete", 204, hook="$steps.list.outputs.id"), mock=mock)
    assert (outcome.outcome, outcome.problems) == ("skipped", [])
    assert outcome.reason == "its step delete calls webhooks_delete on what the run did not make"
    assert hooks(mock) == ["https://old.example"]


def test_another_project_is_not_asked(tmp_path: Path) -> None:
    other = {"name": "projectId", "in": "path", "value": "{$inputs.projectId}-2"}
    outcome = run(tmp_path, {**LIST, "parameters": [other]})
    assert (outcome.outcome, outcome.reason) == ("skipped", "webhooks_list is called for another project")
    assert outcome.requests == 0


def test_a_step_with_a_header_of_its_own_is_not_for_a_live_server(tmp_path: Path) -> None:
    outcome = run(tmp_path, {**LIST, "parameters": [{"name": "X-Own", "in": "header", "value": "1"}]})
    assert (outcome.outcome, outcome.reason) == ("skipped", "its step list sends the header x-own")


def test_a_step_that_gets_no_response_fails_and_what_was_made_is_removed(tmp_path: Path) -> None:
    def fail(method: str, _: str) -> None:
        if method == "PATCH":
            raise httpx.ReadError("gone")

    mock = Mock()
    change = call("change", "webhooks_update", 200, {"target": "https://example.com/other"}, MADE)
    outcome = changed(tmp_path, fail, CREATE, change, mock=mock)
    assert outcome.outcome == "violated"
    assert any("change: there is no response: " in problem for problem in outcome.problems)
    assert hooks(mock) == []


@pytest.mark.parametrize(
    ("status", "body"), [(500, {}), (200, {}), (200, {"webhooks": [], "nextPageToken": "again"})], ids=str
)
def test_nothing_is_made_beside_what_cannot_be_listed(tmp_path: Path, status: int, body: Any) -> None:
    def listed(method: str, path: str) -> Response | None:
        return Response.of_json(status, body) if method == "GET" and path.endswith("/webhooks") else None

    mock = Mock()
    outcome = changed(tmp_path, listed, CREATE, mock=mock)
    assert outcome.outcome == "skipped"
    assert outcome.reason == "what is there before webhooks_create could not be read to its end"
    assert hooks(mock) == []


def test_what_an_answer_does_not_name_is_said_to_be_still_there(tmp_path: Path) -> None:
    def unnamed(method: str, path: str) -> Response | None:
        return Response.of_json(201, {"target": "x"}) if method == "POST" and path.endswith("/webhooks") else None

    outcome = changed(tmp_path, unnamed, CREATE, mock=Mock())
    assert outcome.outcome == "violated"
    assert any("does not tell how to call webhooks_delete; it is still there" in line for line in outcome.problems)


def test_where_nothing_lists_what_is_there_nothing_is_made(tmp_path: Path) -> None:
    project = {"name": "projectId", "in": "path", "required": True, "schema": {"type": "string"}}
    path, plain = "/v1/projects/{projectId}/things", {"description": ""}
    links = {"remove": {"operationId": "things_delete", "parameters": {"thingId": "$response.body#/id"}}}
    operation = {
        "operationId": "things_create",
        "parameters": [project],
        "responses": {"201": {**plain, "links": links}},
    }
    body = {"content": {"application/json": {"schema": {"type": "object"}, "example": {}}}}
    thing = {**project, "name": "thingId"}
    removal = {"operationId": "things_delete", "parameters": [project, thing], "responses": {"204": plain}}
    status = {"operationId": "status_get", "responses": {"200": plain}}
    node = {
        "openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {
            path: {"post": {**operation, "requestBody": body}}, f"{path}/{{thingId}}": {"delete": removal},
            "/v1/status": {"get": status},
        },
    }  # fmt: skip
    steps = [call("status", "status_get", 200), call("create", "things_create", 201, {})]
    sent: list[str] = []

    def respond(request: httpx.Request) -> httpx.Response:
        sent.append(f"{request.method} {request.url.path}")
        return httpx.Response(200, json={})

    workflows = read_workflows(written(tmp_path, workflow(*steps, **CALLER)), document=Document.of(node))
    arguments = {"project_id": PROJECT, "base_url": HOST, "access_token": "t" * 20}
    arguments |= {"transport": httpx.MockTransport(respond)}
    (outcome,) = verify_workflows(arguments, workflows=workflows, writes=WRITES).outcomes
    assert (outcome.outcome, outcome.reason) == ("skipped", "what is there before things_create cannot be listed")
    assert sent == ["GET /v1/status"]
