"""How a verification ends where a document or a server says too little, and what its client does not let leave."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from sinch_provisioning import errors
from sinch_provisioning.contract import Document, Selection, Verification, Writes, _lifecycles, plan, verify
from sinch_provisioning.contract._safe_client import SafeClient, SafeRequest
from sinch_provisioning.retry import RetryPolicy

Respond = Callable[[httpx.Request], tuple[int, Any]]
JSON = "application/json"
THING = {"type": "object", "properties": {"id": {"type": "string"}}}
ONE = {"name": "thingId", "in": "path", "required": True, "schema": {"type": "string"}}
KEYS: dict[str, Any] = {
    "base_url": "https://api.example.com",
    "project_id": "p",
    "access_token": "t" * 20,
    "retries": RetryPolicy(max_attempts=1),
}
HOOK = {"id": "w-1", "target": "https://e.com", "projectId": "p", "triggers": ["ALL"]}


def operation(name: str, status: int = 200, schema: Any = None, **more: Any) -> dict[str, Any]:
    content = {"content": {JSON: {"schema": schema}}} if schema is not None else {}
    links = {"links": more.pop("links")} if "links" in more else {}
    return {"operationId": name, "responses": {str(status): {"description": "", **content, **links}}, **more}


def document(*, lists: Any = None, made: Any = None) -> Document:
    """Return a document of things and their parts, with a list of parts, or what makes parts, when there is one."""
    above = "/v1/projects/{projectId}/things"
    project = {"name": "projectId", "in": "path", "required": True, "schema": {"type": "string"}}
    body = {"content": {JSON: {"schema": THING, "example": {"id": "1"}}}}
    removal = {"remove": {"operationId": "things_delete", "parameters": {"thingId": "$response.body#/id"}}}
    create = operation("things_create", 201, THING, requestBody=body, links=removal)
    item = {"get": operation("things_get", 200, THING), "delete": operation("things_delete", 204)}
    parts: dict[str, Any] = {"parameters": [project, ONE]}
    if lists is not None:
        parts["get"] = operation("parts_list", 200, lists)
    if made is not None:
        reads = {"read": {"operationId": "parts_get", "parameters": {"partId": "$response.body#/made/0/key"}}}
        parts["post"] = operation("parts_create", 201, made, links=reads)
    part = {"parameters": [project, ONE, {**ONE, "name": "partId"}], "get": operation("parts_get", 200, THING)}
    return Document.of(
        {
            "openapi": "3.1.0",
            "info": {"title": "Things", "version": "1"},
            "paths": {
                above: {"parameters": [project], "post": create},
                f"{above}/{{thingId}}": {"parameters": [project, ONE], **item},
                f"{above}/{{thingId}}/parts": parts,
                f"{above}/{{thingId}}/parts/{{partId}}": part,
            },
        }
    )


def served(respond: Respond, *operations: str, is_writing: bool = False, **more: Any) -> Verification:
    """Verify against a server that responds by a function."""

    def answer(request: httpx.Request) -> httpx.Response:
        status, body = respond(request)
        return httpx.Response(status) if status == 204 else httpx.Response(status, json=body)

    selection = Selection(operations=operations, parameters=more.pop("parameters", {}))
    writes = Writes(True, ["p"]) if is_writing else None
    return verify({**KEYS, "transport": httpx.MockTransport(answer)}, selection=selection, writes=writes, **more)


def paths(respond: Respond) -> tuple[list[str], Respond]:
    """Return a list that fills with what is sent, and what fills it."""
    sent: list[str] = []

    def noting(request: httpx.Request) -> tuple[int, Any]:
        sent.append(f"{request.method} {request.url.path.removeprefix('/v1/projects/p')}")
        return respond(request)

    return sent, noting


def listing(name: str, **properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": {name: {"type": "array", "items": {"properties": properties}}}}


@pytest.mark.parametrize("lists", [None, listing("parts", x={})])
def test_an_operation_whose_parameter_nothing_tells_is_planned_and_reported_as_left_out(lists: Any) -> None:
    parameters = {"thingId": "1"}
    reason = "no answer tells partId; pass it with --param partId=VALUE"
    (planned,) = plan(document(lists=lists), Selection(operations=("parts_get",), parameters=parameters)).steps
    assert (planned.outcome, planned.reason) == ("skipped", reason)
    result = served(
        lambda _: (200, {"parts": [{"x": 1}]}), "parts_get", document=document(lists=lists), parameters=parameters
    )
    assert [(step.outcome, step.reason, step.requests) for step in result.steps] == [("skipped", reason, 0)]
    (planned,) = plan(document(lists=lists), Selection(parameters={"thingId": "1", "partId": "2"})).steps[-1:]
    assert (planned.outcome, planned.reason) == ("planned", "thingId: given, partId: given")


def test_what_only_the_answer_of_a_creation_tells_is_not_found_by_reading() -> None:
    wanted = {"document": document(made=listing("made", key={"type": "string"})), "parameters": {"thingId": "1"}}
    (step,) = served(lambda _: (200, {"id": "1"}), "parts_get", **wanted).steps
    assert (step.outcome, step.requests) == ("skipped", 0)
    assert step.reason == "nothing was found for partId (answers of things_get); pass --param NAME=VALUE"


def test_nothing_is_created_where_no_list_tells_what_was_there_before() -> None:
    sent, respond = paths(lambda _: (200, {}))
    result = served(respond, "things_create", is_writing=True, document=document())
    assert [step.operation for step in result.steps] == ["things_create"]
    assert "nothing is created beside it" in result.steps[0].reason
    assert sent == []


def hooks(request: httpx.Request) -> tuple[int, Any]:
    """Respond as a server without webhooks, on which one can be created."""
    is_list = request.url.path.endswith("/webhooks")
    if request.method == "POST":
        return 201, HOOK
    return (200, {"webhooks": [], "totalSize": 0}) if is_list else (200, HOOK)


def test_a_creation_that_is_refused_is_followed_by_nothing() -> None:
    sent, respond = paths(lambda request: (403, {}) if request.method == "POST" else hooks(request))
    result = served(respond, "webhooks_create", is_writing=True)
    (step,) = [step for step in result.steps if step.operation == "webhooks_create"]
    assert (step.outcome, step.statuses) == ("violated", [403])  # its body is not the documented error
    assert sent[-1] == "POST /webhooks"


def test_what_could_not_be_deleted_is_named_as_still_there() -> None:
    result = served(
        lambda request: (500, {}) if request.method == "DELETE" else hooks(request), "webhooks_create", is_writing=True
    )
    step = result.steps[-1]
    assert (step.operation, step.outcome) == ("webhooks_delete", "violated")
    assert "w-1 is still there" in [finding.text for finding in step.findings]


def test_nothing_is_created_beside_a_list_of_more_pages_than_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_lifecycles, "PAGES", 5)
    numbers = itertools.count()
    sent, respond = paths(lambda _: (200, {"webhooks": [], "nextPageToken": f"t{next(numbers)}"}))
    result = served(respond, "webhooks_create", is_writing=True)
    assert len(sent) == 5
    assert any("nothing is created beside it" in step.reason for step in result.steps)


def test_a_parameter_of_the_caller_is_the_resource_that_is_read_whatever_a_list_tells() -> None:
    sent, respond = paths(
        lambda request: (
            (200, {"webhooks": [HOOK, {**HOOK, "id": "w-2"}], "totalSize": 2})
            if request.url.path.endswith("/webhooks")
            else (200, {**HOOK, "id": "w-2"})
        )
    )
    result = served(respond, "webhooks_list", "webhooks_get", parameters={"webhookId": "w-2"})
    assert [step.outcome for step in result.steps if step.operation == "webhooks_get"] == ["passed"]
    assert "GET /webhooks/w-2" in sent
    assert "GET /webhooks/w-1" not in sent


def test_a_total_that_is_not_the_number_of_entries_is_a_finding() -> None:
    def activities(request: httpx.Request) -> tuple[int, Any]:
        return (200, {"webhooks": [HOOK], "totalSize": 5}) if request.url.params.get("pageToken") is None else (400, {})

    (step,) = served(activities, "webhooks_list").steps
    places = [(finding.place, finding.text) for finding in step.findings]
    assert ("/totalSize", "it is not the number of entries on all pages") in places


def test_a_token_endpoint_that_does_not_answer_ends_the_verification() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadTimeout("slow", request=request)

    keys = {**KEYS, "key_id": "k", "key_secret": "s" * 20, "transport": httpx.MockTransport(answer)}
    del keys["access_token"]
    with pytest.raises(errors.RequestTimeoutError):
        verify(keys, selection=Selection(operations=("webhooks_list",)))


def test_a_request_whose_path_is_not_the_one_of_its_operation_does_not_leave() -> None:
    sent, respond = paths(hooks)
    client = SafeClient({**KEYS, "transport": httpx.MockTransport(lambda r: httpx.Response(*respond(r)))}, Writes())
    with pytest.raises(errors.ConfigurationError, match="another path than that of its operation"):
        client.send(SafeRequest("GET", "/v1/projects/{projectId}/webhööks", {}, None))
    client.close()
    assert sent == []
