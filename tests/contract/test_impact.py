"""Which of a team's calls, fields and names a new document touches, and which of them breaks."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from sinch_provisioning import ProvisioningClient
from sinch_provisioning.auth import Basic
from sinch_provisioning.contract import Coverage, Impact, exchanges_of, impact, read_files, recording_transport
from sinch_provisioning.contract._usage import CALLS as CALLS_SHOWN
from sinch_provisioning.contract._usage import VALUES
from sinch_provisioning.errors import ConfigurationError
from sinch_provisioning.mock import DEFAULT_PROJECT, Mock
from sinch_provisioning.mock.transport import MockTransport
from sinch_provisioning_api import load_document

Document = dict[str, Any]
HOST = "https://api.example.com"
TEXT = {"type": "string"}
THING = {
    "type": "object",
    "required": ["id"],
    "properties": {
        "id": TEXT,
        "state": {"type": "string", "enum": ["NEW", "OLD"]},
        "size": {"type": "integer"},
        "owner": {"type": "object", "properties": {"name": TEXT, "mail": TEXT}},
    },
}
NEW = {
    "type": "object",
    "required": ["name"],
    "properties": {
        "name": {"type": "string", "maxLength": 30},
        "state": {"type": "string", "enum": ["NEW", "OLD", "GONE"]},
        "note": {"type": ["string", "null"]},
        "tags": {"type": "array", "items": TEXT},
    },
}
JSON = "application/json"
REF = {"schema": {"$ref": "#/components/schemas/Thing"}}
OLD: Document = {
    "openapi": "3.1.0",
    "info": {"title": "Things", "version": "1"},
    "servers": [{"url": HOST}],
    "paths": {
        "/things": {
            "get": {
                "operationId": "things_list",
                "tags": ["things"],
                "parameters": [
                    {"name": "pageSize", "in": "query", "schema": {"type": "integer", "maximum": 100}},
                    {"name": "state", "in": "query", "schema": TEXT},
                ],
                "responses": {
                    "200": {
                        "description": "",
                        "content": {
                            JSON: {
                                "schema": {
                                    "type": "object",
                                    "properties": {"things": {"type": "array", "items": REF["schema"]}},
                                }
                            }
                        },
                    }
                },
            },
            "post": {
                "operationId": "things_create",
                "tags": ["things"],
                "requestBody": {"content": {JSON: {"schema": {"$ref": "#/components/schemas/NewThing"}}}},
                "responses": {"201": {"description": "", "content": {JSON: REF}}},
            },
        },
        "/things/{thingId}": {
            "parameters": [{"name": "thingId", "in": "path", "required": True, "schema": TEXT}],
            "get": {
                "operationId": "things_get",
                "tags": ["things"],
                "responses": {"200": {"description": "", "content": {JSON: REF}}},
            },
            "delete": {"operationId": "things_delete", "tags": ["things"], "responses": {"204": {"description": ""}}},
        },
    },
    "webhooks": {"thingMade": {"post": {"requestBody": {"content": {JSON: REF}}, "responses": {}}}},
    "components": {"schemas": {"Thing": THING, "NewThing": NEW}},
}


def entry(method: str, path: str, status: int, sent: Any = None, received: Any = None) -> Document:
    body = {"postData": {"mimeType": JSON, "text": json.dumps(sent)}} if sent is not None else {}
    content = {"mimeType": JSON, "text": json.dumps(received)} if received is not None else {}
    response = {"status": status, "headers": [], "content": content}
    return {"request": {"method": method, "url": f"{HOST}{path}", "headers": [], **body}, "response": response}


def har(*entries: Document) -> Document:
    return {"log": {"version": "1.2", "entries": list(entries)}}


CALLS = har(
    entry("GET", "/things?pageSize=50", 200, None, {"things": [{"id": "1", "state": "OLD"}]}),
    entry(
        "POST", "/things", 201, {"name": "a" * 12, "state": "OLD", "tags": ["x"]}, {"id": "1", "owner": {"name": "me"}}
    ),
    entry("GET", "/things/1", 200, None, {"id": "1"}),
)


def changed(*patch: Any) -> Document:
    """Our document with other values at some places, `None` for a member that is taken out."""
    made = copy.deepcopy(OLD)
    for place, value in zip(patch[::2], patch[1::2], strict=True):
        *parents, last = [int(part) if part.isdigit() and len(part) < 2 else part for part in place.split()]
        node: Any = made
        for part in parents:
            node = node[part]
        if value is None:
            del node[last]
        elif isinstance(node, list) and last >= len(node):
            node.append(value)
        else:
            node[last] = value
    return made


def of_calls(new: Document, calls: Document = CALLS) -> Impact:
    return impact(OLD, new, exchanges=exchanges_of(calls))


def outcomes(result: Impact) -> list[tuple[str, str, str]]:
    return sorted((hit.outcome, hit.change.rule, hit.operation) for hit in result.hits)


SCHEMAS = "components schemas"
PARAMETERS = "paths /things get parameters"
ROWS: list[tuple[tuple[Any, ...], list[tuple[str, str, str]]]] = [
    (("paths /things/{thingId} delete", None), []),
    (("paths /things/{thingId} get", None), [("breaks", "operation-removed", "things_get")]),
    ((f"{PARAMETERS} 0", None), [("breaks", "parameter-removed", "things_list")]),
    ((f"{PARAMETERS} 1", None), []),
    ((f"{PARAMETERS} 0 schema maximum", 20), [("breaks", "limit-narrowed", "things_list")]),
    ((f"{PARAMETERS} 0 schema maximum", 60), [("touches", "limit-narrowed", "things_list")]),
    ((f"{PARAMETERS} 0 required", True), [("touches", "parameter-required", "things_list")]),
    ((f"{PARAMETERS} 1 required", True), [("breaks", "parameter-required", "things_list")]),
    (
        (f"{PARAMETERS} 9", {"name": "region", "in": "query", "required": True, "schema": TEXT}),
        [("breaks", "required-parameter-added", "things_list")],
    ),
    ((f"{SCHEMAS} NewThing properties note", None), []),
    ((f"{SCHEMAS} NewThing properties tags", None), [("breaks", "property-removed", "things_create")]),
    ((f"{SCHEMAS} NewThing properties state enum", ["NEW", "OLD"]), [("touches", "enum-value-removed", "things_create")]),
    ((f"{SCHEMAS} NewThing properties state enum", ["NEW"]), [("breaks", "enum-value-removed", "things_create")]),
    ((f"{SCHEMAS} NewThing properties name maxLength", 20), [("touches", "limit-narrowed", "things_create")]),
    ((f"{SCHEMAS} NewThing properties name maxLength", 10), [("breaks", "limit-narrowed", "things_create")]),
    ((f"{SCHEMAS} NewThing properties name pattern", "^b"), [("breaks", "limit-narrowed", "things_create")]),
    ((f"{SCHEMAS} NewThing properties note type", "string"), []),
    ((f"{SCHEMAS} NewThing required", ["name", "tags"]), [("touches", "property-required", "things_create")]),
    ((f"{SCHEMAS} NewThing required", ["name", "note"]), [("breaks", "property-required", "things_create")]),
    (
        (f"{SCHEMAS} NewThing properties color", TEXT, f"{SCHEMAS} NewThing required", ["name", "color"]),
        [("breaks", "required-property-added", "things_create")],
    ),
    ((f"{SCHEMAS} NewThing properties color", TEXT), [("touches", "property-added", "things_create")]),
    ((f"{SCHEMAS} Thing properties size", None), []),
    ((f"{SCHEMAS} Thing properties owner properties name", None), [("breaks", "property-removed", "things_create")]),
    ((f"{SCHEMAS} Thing properties owner properties mail", None), []),
    ((f"{SCHEMAS} Thing properties state type", ["string", "null"]), [("breaks", "null-allowed", "things_list")]),
    ((f"{SCHEMAS} Thing properties state enum", ["NEW", "OLD", "X"]), [("touches", "enum-value-added", "things_list")]),
    (("paths /things post responses", {"200": OLD["paths"]["/things"]["post"]["responses"]["201"]}),
     [("breaks", "success-removed", "things_create"), ("touches", "success-added", "things_create")]),
    (("paths /things get security", [{"key": []}], "components securitySchemes", {"key": {"type": "http", "scheme": "bearer"}}),
     [("breaks", "security-added", "things_list")]),
    (("paths /things get operationId", "things_all"), [("breaks", "operation-renamed", "things_list")]),
    (("info version", "2", "paths /things get summary", "All."), []),
    (("servers", [{"url": "https://other.example.com"}]), [("breaks", "server-removed", ""), ("touches", "server-added", "")]),
]  # fmt: skip


@pytest.mark.parametrize(("patch", "expected"), ROWS, ids=lambda value: str(value)[:70])
def test_a_change_breaks_the_calls_that_meet_it(patch: tuple[Any, ...], expected: list[tuple[str, str, str]]) -> None:
    result = of_calls(changed(*patch))
    assert outcomes(result) == expected
    assert result.breaks is any(row[0] == "breaks" for row in expected)


def test_evidence_names_the_exchanges_and_no_value() -> None:
    result = of_calls(changed(f"{SCHEMAS} NewThing properties tags", None))
    (hit,) = result.hits
    assert (hit.calls, hit.count) == (["har#2"], 1)
    assert "aaaa" not in json.dumps(result.plain())
    assert result.used == ["things_list", "things_create", "things_get"]


def test_events_are_not_seen_in_traffic_and_said_so() -> None:
    result = of_calls(changed("webhooks", {}))
    assert (result.hits, result.unseen) == ([], 1)
    assert "1 change of events" in result.summary()


def test_a_report_of_coverage_tells_operations_statuses_and_parameters() -> None:
    from sinch_provisioning._openapi.document import Document as Parsed

    coverage = Coverage(Parsed.of(OLD))
    coverage.add(exchanges_of(CALLS))
    report = json.loads(json.dumps(coverage.plain()))
    removed = changed(
        "paths /things/{thingId} get", None, f"{PARAMETERS} 1", None, f"{SCHEMAS} Thing properties size", None
    )
    result = impact(OLD, removed, coverage=report)
    assert outcomes(result) == [
        ("breaks", "operation-removed", "things_get"),
        ("breaks", "property-removed", "things_create"),  # of values nothing is known
        ("breaks", "property-removed", "things_list"),
    ]
    with pytest.raises(ConfigurationError, match="neither a HAR"):
        impact(OLD, OLD, coverage={"dimensions": {}})


CODE = """
from sinch_provisioning import ProvisioningClient, models
from sinch_provisioning.models import NewThing as New

def main(client: ProvisioningClient) -> None:
    made = client.things.create(name="a", state="OLD")
    print(made.owner.name)
    for thing in client.things.list(page_size=3):
        print(thing.size, thing.unknown)
    names = [thing.id for thing in client.things.list()]
    client.things.create(New(name="b", tags=[]))
    client.things.delete(thing_id=names[0])

async def other(client, thing: models.Thing):
    first = await client.things.get("1")
    return first.state, thing.size
"""


@pytest.fixture
def code(tmp_path: Path) -> Path:
    folder = tmp_path / "code"
    (folder / "inner").mkdir(parents=True)
    (folder / "inner/app.py").write_text(CODE, encoding="utf-8")
    (folder / "other.py").write_text("made = object()\nmade.size\n", encoding="utf-8")
    (folder / "broken.py").write_text("def (:\n", encoding="utf-8")
    return folder


def lines(result: Impact, outcome: str = "breaks") -> list[str]:
    return sorted(
        line.replace("inner/app.py:", "") for hit in result.hits if hit.outcome == outcome for line in hit.calls
    )


def test_operations_that_code_calls_are_counted_as_used(code: Path) -> None:
    result = impact(OLD, OLD, code=code)
    assert result.used
    assert f"of {len(result.used)} operation" in result.summary()


@pytest.mark.parametrize(
    ("patch", "expected"),
    [
        (("paths /things/{thingId} delete", None), ["12 client.things.delete"]),
        (("paths /things get operationId", "things_all"), ["10 client.things.list", "8 client.things.list"]),
        ((f"{PARAMETERS} 0", None), ["8 client.things.list(page_size=)"]),
        ((f"{PARAMETERS} 1 required", True), ["10 client.things.list", "8 client.things.list"]),
        ((f"{SCHEMAS} Thing properties size", None), ["16 .size", "9 .size"]),
        ((f"{SCHEMAS} Thing properties owner properties name", None), ["7 .name"]),
        ((f"{SCHEMAS} Thing properties state type", ["string", "null"]), ["16 .state"]),
        ((f"{SCHEMAS} NewThing properties tags", None), ["11 models.NewThing(tags=)"]),
        ((f"{SCHEMAS} NewThing properties state enum", ["NEW"]), ["6 client.things.create(state=)"]),
        ((f"{SCHEMAS} NewThing properties state enum", ["NEW", "OLD"]), []),
        ((f"{SCHEMAS} NewThing required", ["name", "tags"]), ["6 client.things.create"]),
        (
            ("paths /things/{thingId}", None, "paths /things/{id}",
             {**OLD["paths"]["/things/{thingId}"], "parameters": [{"name": "id", "in": "path", "required": True, "schema": TEXT}]}),
            ["12 client.things.delete(thing_id=)"],
        ),
        ((f"{SCHEMAS} Thing properties color", TEXT), []),
    ],
    ids=lambda value: str(value)[:60],
)  # fmt: skip
def test_names_in_code_that_break_are_told_by_line(patch: tuple[Any, ...], expected: list[str], code: Path) -> None:
    result = impact(OLD, changed(*patch), code=code)
    assert lines(result) == expected
    assert result.skipped[0].startswith(str(code / "broken.py"))


def test_a_model_that_is_gone_and_a_member_of_an_enum(tmp_path: Path) -> None:
    old = copy.deepcopy(OLD)
    schemas = old["components"]["schemas"]
    schemas["State"] = schemas["NewThing"]["properties"]["state"]
    schemas["NewThing"]["properties"]["state"] = {"$ref": "#/components/schemas/State"}
    path = tmp_path / "app.py"
    path.write_text("from sinch_provisioning import models\nx = models.State.OLD\ny = models.Thing\n", encoding="utf-8")
    new = json.loads(json.dumps(old).replace("schemas/Thing", "schemas/Item"))
    new["components"]["schemas"]["Item"] = new["components"]["schemas"].pop("Thing")
    new["components"]["schemas"]["State"]["enum"] = ["NEW", "GONE"]
    result = impact(old, new, code=path)
    assert lines(result) == ["app.py:2 models.State.OLD", "app.py:3 models.Thing"]


def run(*arguments: str) -> tuple[int, str, str]:
    command = [sys.executable, "-m", "sinch_provisioning", "contract", "impact", *arguments]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    return done.returncode, done.stdout, done.stderr


def test_the_command_tells_what_breaks_of_recorded_calls_and_ends_with_1(tmp_path: Path) -> None:
    recording = tmp_path / "calls.har"
    transport = recording_transport(MockTransport(Mock()), recording)
    with ProvisioningClient(
        project_id=DEFAULT_PROJECT.project_id,
        auth=Basic(DEFAULT_PROJECT.key_id, DEFAULT_PROJECT.key_secret),
        transport=transport,
    ) as client:
        list(client.webhooks.list())
    new = json.loads(json.dumps(load_document()))
    del new["paths"]["/v1/projects/{projectId}/webhooks"]["get"]
    path = tmp_path / "new.json"
    path.write_text(json.dumps(new), encoding="utf-8")
    status, text, error = run("--to", str(path), "--traffic", str(recording), "--json")
    assert (status, error) == (1, "")
    report = json.loads(text)
    assert [(hit["outcome"], hit["operation"]) for hit in report["hits"]] == [("breaks", "webhooks_list")]
    status, text, _ = run("--to", str(path), "--traffic", str(recording))
    assert "webhooks is gone: calls of it are answered with 404" in text
    assert run("--to", "installed", "--traffic", str(recording))[0] == 0


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (("--to", "missing.json", "--code", "."), "--to missing.json: the document cannot be used"),
        (("--to", "installed"), "nothing to look at"),
        (("--to", "installed", "--traffic", "missing.har"), "cannot be read"),
        (("--to", "installed", "--code", "missing"), "no Python file"),
    ],
)
def test_what_cannot_be_told_ends_with_2_and_one_line(arguments: tuple[str, ...], text: str, tmp_path: Path) -> None:
    status, _, error = run(*arguments)
    assert (status, error.count("\n")) == (2, 1)
    assert text in error


def test_traffic_of_another_api_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "calls.har"
    other = entry("GET", "/other", 200)
    unknown = of_calls(OLD, har(other))
    assert (unknown.used, unknown.unknown) == ([], 1)
    assert "1 call of no operation" in unknown.summary()
    other["request"]["url"] = "https://elsewhere.example.com/other"
    path.write_text(json.dumps(har(other)), encoding="utf-8")
    with pytest.raises(ConfigurationError, match="none of 1 exchange is"):
        impact(OLD, OLD, exchanges=read_files([path]))


def test_of_many_calls_and_values_the_first_are_evidence_and_all_are_counted() -> None:
    calls = har(*(entry("GET", f"/things/{number}", 200, None, {"id": str(number)}) for number in range(VALUES + 2)))
    (hit,) = of_calls(changed(f"{SCHEMAS} Thing properties id maxLength", 1), calls).hits
    assert (hit.outcome, hit.count) == ("breaks", VALUES + 2)
    assert hit.calls == [f"har#{number + 1}" for number in range(CALLS_SHOWN)]
