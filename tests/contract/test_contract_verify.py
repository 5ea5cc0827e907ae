"""Verification of a server: it only reads, finds what breaks the contract, and writes only where it may."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from sinch_provisioning import errors
from sinch_provisioning.contract import (
    Document,
    Exchange,
    Recorder,
    Request,
    Response,
    Selection,
    Step,
    Verification,
    Writes,
    plan,
    verify,
)
from sinch_provisioning.contract._paging import Pages
from sinch_provisioning.contract._safe_client import SafeClient, prepare
from sinch_provisioning.mock import DEFAULT_PROJECT, OTHER_PROJECT, Fault, Mock, MockServer, MockTransport
from sinch_provisioning.retry import RetryPolicy

HOST = "https://document.example.com"
PROJECT = DEFAULT_PROJECT.project_id
EXAMPLE = Document.packaged().by_id["kakaotalk_senders_create"].examples[0]


def arguments(mock: Mock, transport: Any = None, **more: Any) -> Any:
    keys = {**DEFAULT_PROJECT.credentials(), "auth_url": f"{HOST}/oauth2/token"}
    once = RetryPolicy(max_attempts=1)
    return {"base_url": HOST, "transport": transport or MockTransport(mock), "retries": once, **keys, **more}


def filled() -> Mock:
    mock = Mock()
    for number in range(5):
        hook = {"target": f"https://hooks.example.com/{number}", "triggers": ["ALL"], "secret": "hush"}
        assert mock.call("webhooks_create", f"/v1/projects/{PROJECT}/webhooks", hook).status == 201
    sender = {**EXAMPLE, "status": "DRAFT"}
    assert mock.call("kakaotalk_senders_create", f"/v1/projects/{PROJECT}/kakaotalk/senders", sender).status == 201
    return mock


def step(found: Verification, operation: str) -> Step:
    return next(step_ for step_ in found.steps if step_.operation == operation)


def sent(mock: Mock) -> list[tuple[str, str | None]]:
    return [
        (exchange.request.method, exchange.operation_id) for exchange in mock.journal.exchanges if exchange.operation_id
    ]


def test_a_mock_keeps_the_contract_and_is_only_read() -> None:
    mock, document = filled(), Document.packaged()
    before = mock.state()
    result = verify(arguments(mock))
    assert result.is_kept
    assert result.count("violated") == 0
    for name in ("webhooks_get", "kakaotalk_senders_get", "kakaotalk_senders_list_activities", "rcs_questionnaire_get"):
        assert step(result, name).outcome == "passed", name
    assert sent(mock)
    for method, operation in sent(mock):
        assert method == "GET"
        assert document.by_id[operation or ""].is_safe
    assert mock.state() == before
    others = [exchange.request for exchange in mock.journal.exchanges if exchange.operation_id is None]
    assert {(other.method, other.path) for other in others} == {("POST", "/oauth2/token")}


def test_every_operation_that_reads_is_run_or_skipped_with_a_reason() -> None:
    document, result = Document.packaged(), verify(arguments(filled()))
    assert {step_.operation for step_ in result.steps} == {
        operation.id for operation in document.operations if operation.is_safe
    }
    for step_ in result.steps:
        assert step_.requests or step_.reason
        assert (step_.outcome == "skipped") == (not step_.requests)


def test_what_is_skipped_can_be_given() -> None:
    members = {"conversationAppId": "01EB37HMH1M6SV18BSNS3G135H"}
    result = verify(arguments(filled()), selection=Selection(parameters=members, tags=["conversation"]))
    assert result.count("passed") == len(result.steps) == 4


def test_an_operation_alone_reads_what_it_needs() -> None:
    mock = filled()
    result = verify(arguments(mock), selection=Selection(operations=["kakaotalk_senders_list_activities"]))
    assert [(step_.operation, step_.outcome) for step_ in result.steps] == [
        ("kakaotalk_senders_list_activities", "passed")
    ]
    assert {operation for _, operation in sent(mock)} == {
        "kakaotalk_senders_list",
        "kakaotalk_senders_list_activities",
    }


def test_a_dry_run_sends_nothing_and_needs_no_key() -> None:
    result = plan(Document.packaged(), Selection())
    assert result.count("planned") == len(result.steps)
    assert step(result, "webhooks_get").reason == "webhookId: answers of webhooks_list"
    assert all(step_.method == "GET" for step_ in result.steps)
    written = plan(Document.packaged(), Selection(tags=["webhooks"]), may_write=True)
    assert step(written, "webhooks_create").reason.endswith("then webhooks_delete")


@pytest.mark.parametrize(
    ("fault", "rule"),
    [
        (Fault(operation="webhooks_list", status=503), "undocumented-status"),
        (Fault(operation="webhooks_list", status=500), "status"),
        (Fault(operation="webhooks_list", malformed=True), "response-body"),
        (Fault(operation="webhooks_list", drop=True), "no-answer"),
        (Fault(operation="webhooks_list", truncate=5), "no-answer"),
    ],
)
def test_a_fault_is_a_violation(fault: Fault, rule: str) -> None:
    mock = Mock(faults=[fault])
    result = verify(arguments(mock), selection=Selection(tags=["webhooks"]))
    assert not result.is_kept
    assert rule in {finding.rule for finding in step(result, "webhooks_list").findings}


def changing(mock: Mock, change: Any) -> httpx.MockTransport:
    """Return a transport over a mock whose answers to lists of webhooks are changed."""
    inner = MockTransport(mock)

    def handle(request: httpx.Request) -> httpx.Response:
        response: httpx.Response = inner.handle_request(request)
        if not request.url.path.endswith("/webhooks") or response.status_code != 200:
            return response
        return httpx.Response(200, json=change(response.json(), dict(request.url.params)))

    return httpx.MockTransport(handle)


def test_a_wrong_body_is_named_by_its_pointer() -> None:
    def change(body: Any, query: Any) -> Any:
        body["webhooks"][0]["triggers"] = ["ALL", 7]
        return body

    mock = filled()
    result = verify(arguments(mock, changing(mock, change)), selection=Selection(operations=["webhooks_list"]))
    places = {finding.place for finding in step(result, "webhooks_list").findings if finding.rule == "response-body"}
    assert places == {"/webhooks/0/triggers/1"}


PAGES = {
    "too long": lambda body, query: {**body, "webhooks": body["webhooks"] * 3} if query else body,
    "same token": lambda body, query: {**body, "nextPageToken": "again"} if query else body,
    "totals": lambda body, query: {**body, "totalSize": 4} if "pageToken" in query else body,
    "lost": lambda body, query: {**body, "webhooks": body["webhooks"][1:]} if "pageToken" in query else body,
}


@pytest.mark.parametrize("name", PAGES)
def test_a_broken_rule_of_paging_is_found(name: str) -> None:
    mock = filled()
    selection = Selection(operations=["webhooks_list"])
    result = verify(arguments(mock, changing(mock, PAGES[name])), selection=selection)
    rules = {finding.rule for finding in step(result, "webhooks_list").findings if finding.level == "difference"}
    assert "paging" in rules or (name == "same token" and not result.is_kept)


def test_a_token_that_always_comes_again_ends_the_walk() -> None:
    pages = Pages("x", {"x": [1, 2, 3]}, limit=50)
    count = 0
    for _ in pages.queries():
        count += 1
        content = json.dumps({"x": [count], "nextPageToken": "t"}).encode()
        pages.add(Exchange(request=Request("GET", "http://h/"), response=Response(200, body=content)))
    assert count == 2
    assert "second time" in pages.findings()[0].text


def test_pages_are_bounded() -> None:
    mock = filled()
    verify(arguments(mock), selection=Selection(operations=["webhooks_list"], pages=2))
    assert len(sent(mock)) == 4  # all at once, two pages, one bad token


def test_wrong_credentials_end_the_run() -> None:
    with pytest.raises(errors.AuthenticationError):
        verify(arguments(Mock(), key_secret="wrong"))
    with pytest.raises(errors.ConfigurationError, match="project_id"):
        verify({"access_token": "t"})


def test_no_request_that_changes_something_can_be_built_or_leave() -> None:
    document, mock = Document.packaged(), filled()
    for operation in document.operations:
        values = dict.fromkeys(operation.path_names, "x")
        if operation.is_safe:
            assert prepare(operation, values).method == "GET"
        else:
            with pytest.raises(errors.ConfigurationError, match="only reads"):
                prepare(operation, values)
    unsafe = [operation for operation in document.operations if operation.method == "GET" and not operation.is_safe]
    assert unsafe
    sender = SafeClient(arguments(mock), Writes())
    forced = prepare(document.by_id["webhooks_create"], {}, body={}, may_write=True)
    with pytest.raises(errors.ConfigurationError, match="only reads"):
        sender.send(forced)
    sender.close()
    assert sent(mock) == []


@pytest.mark.parametrize(
    ("writes", "text"),
    [
        (Writes(True), "not allowed in project"),
        (Writes(True, [OTHER_PROJECT.project_id]), "not allowed in project"),
        (Writes(False, [PROJECT]), "--allow-writes"),
    ],
)
def test_writes_are_refused_before_anything_is_sent(writes: Writes, text: str) -> None:
    mock = Mock()
    with pytest.raises(errors.ConfigurationError, match=text):
        verify(arguments(mock), writes=writes)
    assert not mock.journal.entries


def test_allowed_writes_create_read_and_delete_the_example() -> None:
    mock = Mock()
    result = verify(arguments(mock), writes=Writes(True, [PROJECT]), selection=Selection(tags=["webhooks"]))
    assert result.is_kept
    assert [(step_.operation, step_.outcome) for step_ in result.steps[2:]] == [
        ("webhooks_create", "passed"),
        ("webhooks_get", "passed"),
        ("webhooks_delete", "passed"),
    ]
    listed = mock.call("webhooks_list", f"/v1/projects/{PROJECT}/webhooks").json()
    assert listed["totalSize"] == 0


def test_an_operation_that_deletes_is_never_begun_with() -> None:
    selection = Selection(operations=["webhooks_delete"])
    with pytest.raises(errors.ConfigurationError, match="not run by itself"):
        verify(arguments(Mock()), writes=Writes(True, [PROJECT]), selection=selection)
    result = verify(
        arguments(Mock()), writes=Writes(True, [PROJECT]), selection=Selection(operations=["webhooks_create"])
    )
    assert [step_.operation for step_ in result.steps] == ["webhooks_create", "webhooks_get", "webhooks_delete"]


def test_what_was_created_is_deleted_though_reading_it_fails() -> None:
    mock = Mock(faults=[Fault(operation="webhooks_get", status=500)])
    result = verify(arguments(mock), writes=Writes(True, [PROJECT]), selection=Selection(tags=["webhooks"]))
    assert not result.is_kept
    assert mock.call("webhooks_list", f"/v1/projects/{PROJECT}/webhooks").json()["totalSize"] == 0


def test_unknown_names_are_refused_with_what_is_known() -> None:
    for selection, text in (
        (Selection(tags=["colours"]), "no tag colours; known"),
        (Selection(operations=["nothing"]), "no operation nothing"),
        (Selection(operations=["webhooks_create"]), "webhooks_create may change something"),
        (Selection(operations=["rcs_senders_retry_test_number"]), "may change something"),
        (Selection(parameters={"colour": "red"}), "no path parameter colour"),
        (Selection(pages=0), "pages"),
    ):
        with pytest.raises(errors.ConfigurationError, match=text):
            plan(Document.packaged(), selection)


def test_a_server_over_loopback_is_verified_and_recorded(tmp_path: Any) -> None:
    path = tmp_path / "run.har"
    with MockServer(filled()) as server:
        keys = {**DEFAULT_PROJECT.credentials(), "auth_url": f"{server.url}/oauth2/token", "base_url": server.url}
        result = verify(keys, recorder=Recorder(path))
    assert result.is_kept
    assert DEFAULT_PROJECT.key_secret not in path.read_text("utf-8")
