"""Values that are not among the known ones of an open list: valid, a finding of their own kind, never a mock's answer."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from sinch_provisioning._openapi.document import Operation
from sinch_provisioning._openapi.pointer import join
from sinch_provisioning._openapi.schema import Schema, closed, excluded_values, known_values, resolve
from sinch_provisioning.contract import Document, Exchange, Request, Response, Selection, drift, verify
from sinch_provisioning.mock import DEFAULT_PROJECT, Mock, MockTransport

HOST = "https://api.example.com"
NEW = "BRAND_NEW"
STATE = {"anyOf": [{"$ref": "#/components/schemas/State"}, {"type": "string"}]}
KINDS = {
    "Text": {"type": "object", "required": ["type", "text"], "properties": {"type": {"const": "TEXT"}, "text": {}}},
    "Other": {"type": "object", "not": {"required": ["type"], "properties": {"type": {"enum": ["TEXT"]}}}},
}
THING = {
    "type": "object",
    "properties": {
        "closed": {"type": "string", "enum": ["A"]},
        "open": STATE,
        "nothing": {"anyOf": [*STATE["anyOf"], {"type": "null"}]},
        "list": {"type": "array", "items": STATE},
        "map": {"type": "object", "additionalProperties": STATE},
        "number": {"anyOf": [{"type": "integer", "enum": [1, 2]}, {"type": "integer"}]},
        "part": {"anyOf": [{"$ref": "#/components/schemas/Text"}, {"$ref": "#/components/schemas/Other"}]},
        "either": {"anyOf": [{"properties": {"x": STATE}}, {"properties": {"x": {"$ref": "#/components/schemas/Y"}}}]},
    },
}
SCHEMAS = {
    "State": {"type": "string", "enum": ["DRAFT", "ACTIVE"]},
    "Y": {"anyOf": [{"type": "string", "enum": ["OLD"]}, {"type": "string"}]},
    "Thing": THING,
    **KINDS,
}
REF = {"$ref": "#/components/schemas/Thing"}
CONTENT = {"application/json": {"schema": REF}}
SMALL = Document(
    {
        "openapi": "3.1.0",
        "components": {"schemas": SCHEMAS},
        "paths": {
            "/things/{state}": {
                "post": {
                    "operationId": "things_change",
                    "tags": ["things"],
                    "parameters": [
                        {"name": "state", "in": "path", "required": True, "schema": STATE},
                        {"name": "only", "in": "query", "schema": {"type": "array", "items": STATE}, "explode": False},
                    ],
                    "requestBody": {"content": CONTENT},
                    "responses": {"200": {"description": "Changed.", "content": CONTENT}},
                }
            }
        },
    }
)

PACKAGED = Document.packaged()
Found = list[tuple[str, str, str]]


def exchange(response: Any, body: Any = None, path: str = "/things/DRAFT", method: str = "POST") -> Exchange:
    sent = Response.of_json(200, body).body if body is not None else b""
    request = Request(method, f"{HOST}{path}", {"content-type": "application/json"}, sent)
    return Exchange(request=request, response=Response.of_json(200, response))


def found_in(*exchanges: Exchange, document: Document = SMALL) -> Found:
    report = drift(exchanges, document)
    findings = [difference.finding for group in report.groups for difference in group.differences]
    return [(finding.level, finding.rule, finding.place) for finding in findings]


KNOWN = [
    {"open": "DRAFT"},
    {"open": "***"},  # redacted by a recording
    {"nothing": None},
    {"nothing": "ACTIVE"},
    {"list": ["DRAFT", "ACTIVE"]},
    {"map": {"x": "DRAFT"}},
    {"number": 2},
    {"part": {"type": "TEXT", "text": "x"}},
    {"part": {}},
    {"either": {"x": "DRAFT"}},
    {"either": {"x": "OLD"}},
]
UNKNOWN = {
    "/open": {"open": NEW},
    "/nothing": {"nothing": ""},
    "/list/*": {"list": ["DRAFT", NEW, NEW]},
    "/map/x": {"map": {"x": NEW}},
    "/number": {"number": 3},
    "/part/type": {"part": {"type": NEW, "colour": "red"}},
    "/either/x": {"either": {"x": NEW}},
}


@pytest.mark.parametrize("value", KNOWN, ids=str)
def test_a_known_value_is_no_finding(value: Any) -> None:
    assert found_in(exchange(value, value)) == []


@pytest.mark.parametrize("place", UNKNOWN)
def test_an_unknown_value_is_valid_and_noted_once_for_each_side(place: str) -> None:
    value = UNKNOWN[place]
    assert Schema(SMALL.node, REF).accepts(value)
    assert not Schema(SMALL.node, REF, known_only=True).accepts(value)
    assert found_in(exchange({}, value)) == [("note", "unknown-value", place)]
    assert found_in(exchange(value)) == [("note", "unknown-value", place)]


def test_a_document_with_known_values_alone_is_a_document_whose_lists_are_closed() -> None:
    node = closed(PACKAGED.node, PACKAGED.node)
    pending = [node]
    while pending:
        result = pending.pop()
        if isinstance(result, dict) and "anyOf" in result:
            assert known_values(node, result) is None
            assert not any(excluded_values(resolve(node, branch)) for branch in result["anyOf"])
        if isinstance(result, (dict, list)):
            pending += result.values() if isinstance(result, dict) else result


def test_a_closed_list_stays_closed() -> None:
    assert found_in(exchange({"closed": NEW})) == [("difference", "response-body", "/closed")]


def test_a_known_kind_that_is_not_as_documented_is_a_difference_and_not_an_unknown_value() -> None:
    findings = found_in(exchange({"part": {"type": "TEXT"}}))
    assert {(level, rule) for level, rule, _ in findings} == {("difference", "response-body")}


@pytest.mark.parametrize(("path", "place"), [(f"/things/{NEW}", "state"), (f"/things/DRAFT?only=DRAFT,{NEW}", "only")])
def test_an_unknown_value_of_a_parameter_is_noted(path: str, place: str) -> None:
    assert found_in(exchange({}, path=path)) == [("note", "unknown-value", place)]


def test_a_finding_never_repeats_the_value() -> None:
    report = drift([exchange({"open": NEW, "part": {"type": NEW}}, path=f"/things/{NEW}")], SMALL)
    assert report.count("note") == 3
    assert NEW not in "".join(difference.finding.text for group in report.groups for difference in group.differences)


def open_places(document: Document, schema: Any, value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield where in an example an open list or the kind of an open union stands, by a walk of its own."""
    target = resolve(document.node, schema)
    if known_values(document.node, target) is not None and isinstance(value, str):
        yield path
    for part in target.get("allOf", ()):
        yield from open_places(document, part, value, path)
    branches = [resolve(document.node, item) for item in target.get("anyOf", ())]
    for branch in branches:
        if "not" in branch and isinstance(value, dict):
            yield from ((*path, name) for name in branch["not"]["required"] if name in value)
    if isinstance(value, dict):
        for name, item in target.get("properties", {}).items():
            if name in value:
                yield from open_places(document, item, value[name], (*path, name))
    if isinstance(value, list) and "items" in target:
        for place, item in enumerate(value):
            yield from open_places(document, target["items"], item, (*path, place))


def changed(value: Any, path: tuple[Any, ...]) -> Any:
    result = copy.deepcopy(value)
    below = result
    for name in path[:-1]:
        below = below[name]
    below[path[-1]] = NEW
    return result


ANSWERS = [
    (operation, status, example, places)
    for operation in PACKAGED.operations
    for status, spec in operation.responses.items()
    if status.startswith("2") and spec.schema is not None
    for example in spec.examples[:1]
    if (places := list(open_places(PACKAGED, spec.schema.schema, example)))
]


def test_the_document_has_open_lists_in_the_answers_of_every_family() -> None:
    assert len(ANSWERS) > 30
    assert len({operation.tag for operation, *_ in ANSWERS}) >= 8


@pytest.fixture(scope="module")
def recorded() -> set[tuple[str | None, str, str]]:
    """Return operation, rule and place of what drift notes of every answer with one value changed."""
    exchanges = [
        Exchange(
            request=Request(operation.method, re.sub(r"\{\w+\}", "x", operation.path)),
            response=Response.of_json(int(status), changed(example, place)),
        )
        for operation, status, example, places in ANSWERS
        for place in places
    ]
    groups = drift(exchanges, PACKAGED).groups
    findings = [(group.operation, difference.finding) for group in groups for difference in group.differences]
    return {(operation, finding.rule, finding.place) for operation, finding in findings if finding.level == "note"}


@pytest.mark.parametrize(("operation", "status", "example", "places"), ANSWERS, ids=lambda one: getattr(one, "id", ""))
def test_every_open_list_of_an_answer_takes_a_new_value_and_tells_it(
    operation: Operation,
    status: str,
    example: Any,
    places: list[tuple[Any, ...]],
    recorded: set[tuple[str | None, str, str]],
) -> None:
    spec = operation.responses[status]
    assert spec.schema is not None
    assert spec.known_schema is not None
    assert spec.known_schema.accepts(example)
    for place in places:
        value = changed(example, place)
        assert spec.schema.problems(value) == []
        assert not spec.known_schema.accepts(value)
        assert (operation.id, "unknown-value", re.sub(r"/\d+(?=/|$)", "/*", join(place))) in recorded


def test_verify_notes_an_unknown_value_and_keeps_the_contract() -> None:
    mock = Mock()
    path = f"/v1/projects/{DEFAULT_PROJECT.project_id}/webhooks"
    hook = {"target": "https://hooks.example.com/x", "triggers": ["ALL"], "secret": "hush"}
    assert mock.call("webhooks_create", path, hook).status == 201
    inner = MockTransport(mock)

    def later_server(request: httpx.Request) -> httpx.Response:
        response = inner.handle_request(request)
        return httpx.Response(response.status_code, json=json.loads(response.text.replace('"ALL"', f'"{NEW}"')))

    keys = {**DEFAULT_PROJECT.credentials(), "base_url": HOST, "auth_url": f"{HOST}/oauth2/token"}
    keys = {**keys, "transport": httpx.MockTransport(later_server)}
    result = verify(keys, selection=Selection(operations=["webhooks_get"]))
    step = next(step for step in result.steps if step.operation == "webhooks_get")
    assert (step.outcome, [(finding.level, finding.rule) for finding in step.findings]) == (
        "passed",
        [("note", "unknown-value")],
    )
    assert result.is_kept
