"""The overlay of `drift --suggest`: applied to the document, traffic and document differ less, and the rest is told."""

from __future__ import annotations

import copy
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from sinch_provisioning.contract import Document, Suggester, drift, exchanges_of
from sinch_provisioning.contract._overlay import inferred, json_path, widened

HOST = "https://api.example.com"
JSON = "application/json"
REF = {"$ref": "#/components/schemas/Thing"}
THING = {
    "type": "object",
    "required": ["id", "name"],
    "properties": {
        "id": {"type": "string", "maxLength": 5},
        "name": {"type": "string"},
        "state": {"type": "string", "enum": ["NEW", "OLD"]},
        "mood": {"anyOf": [{"type": "string", "enum": ["GOOD"]}, {"type": "string"}]},
        "at": {"type": "string", "format": "date-time"},
        "owner": {"type": "object", "properties": {"mail": {"type": "string"}}},
    },
}
BASE: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Things", "version": "1"},
    "servers": [{"url": HOST}],
    "paths": {
        "/things": {
            "get": {
                "operationId": "things_list",
                "parameters": [{"name": "size", "in": "query", "required": True, "schema": {"type": "integer"}}],
                "responses": {
                    "200": {
                        "description": "All.",
                        "headers": {"X-Total": {"required": True, "schema": {"type": "integer"}}},
                        "content": {JSON: {"schema": {"type": "array", "items": REF}}},
                    },
                    "404": {"description": "No.", "content": {JSON: {"schema": {"$ref": "#/components/schemas/Error"}}}},
                },
            },
            "post": {
                "operationId": "things_create",
                "requestBody": {"content": {JSON: {"schema": {"type": "object", "properties": {"a": {"type": "string"}}}}}},
                "responses": {"201": {"description": "Made.", "content": {JSON: {"schema": REF}}}},
            },
        }
    },
    "components": {
        "schemas": {
            "Thing": THING,
            "Error": {"type": "object", "required": ["code"], "properties": {"code": {"type": "string"}}},
        }
    },
}  # fmt: skip


def entry(method: str, url: str, status: int, received: Any, sent: Any = None, *, total: bool = True) -> dict[str, Any]:
    body = {"postData": {"mimeType": JSON, "text": json.dumps(sent)}} if sent is not None else {}
    headers = [{"name": "X-Total", "value": "1"}] if total else []
    response = {"status": status, "headers": headers, "content": {"mimeType": JSON, "text": json.dumps(received)}}
    return {"request": {"method": method, "url": f"{HOST}{url}", "headers": [], **body}, "response": response}


THINGS = [
    {
        "id": "1",
        "name": "a",
        "color": "red",
        "owner": {"mail": "jo@example.com", "phone": "+15550001111", "+15550002222": 1},
    },
    {"id": "too-long", "name": None, "state": "GONE", "mood": "SOSO", "color": None},
    {"id": "3", "at": "yesterday"},
]
TRAFFIC = {
    "log": {
        "version": "1.2",
        "entries": [
            entry("GET", "/things?size=1", 200, THINGS, total=False),
            entry("GET", "/things?region=eu", 200, []),
            entry("GET", "/things?size=1", 503, {"code": "busy"}),
            entry("GET", "/things?size=1", 502, {"sorry": [{"n": 1}, {"n": 2.5}]}),
            entry("POST", "/things", 201, {"id": "1", "name": "b"}, {"a": "x", "b": {"c": [1]}}),
            entry("DELETE", "/things", 204, None),
        ],
    }
}  # fmt: skip


def apply(document: Any, overlay: Any) -> Any:
    """Apply the actions of an overlay whose targets are names, positions, and one filter of values."""
    made = copy.deepcopy(document)
    for action in overlay["actions"]:
        parts = re.findall(
            r"\.(\w+)|\['((?:[^'\\]|\\.)*)'\]|\[(\d+)\]|\[\?\(@ == '((?:[^'\\]|\\.)*)'\)\]", action["target"]
        )
        keys = [int(index) if index else name or quoted for name, quoted, index, _ in parts if not _]
        parent, node = None, made
        for key in keys:
            parent, node = node, node[key]
        if parts[-1][3]:
            node.remove(parts[-1][3])
        elif action.get("remove"):
            del parent[keys[-1]]
        elif isinstance(node, list):
            node.append(action["update"])
        else:
            merge(node, action["update"])
    return made


def merge(node: Any, update: Any) -> None:
    for key, value in update.items():
        if isinstance(node.get(key), dict) and isinstance(value, dict):
            merge(node[key], value)
        else:
            node[key] = value


def suggested(document: Any, traffic: Any) -> tuple[str, int]:
    suggester = Suggester(Document.of(document))
    report = drift(exchanges_of(traffic), Document.of(document), observe=suggester.observe)
    return suggester.overlay().text(), report.count() + report.count("note")


def test_with_the_overlay_applied_traffic_and_document_differ_less_and_the_rest_is_told() -> None:
    text, before = suggested(BASE, TRAFFIC)
    overlay = yaml.safe_load(text)
    assert overlay["overlay"] == "1.0.0"
    made = apply(BASE, overlay)
    rest, after = suggested(made, TRAFFIC)
    assert (before, after) == (16, 2)
    assert "undocumented-method" in rest
    assert "15550002222" not in rest
    thing = made["components"]["schemas"]["Thing"]
    assert thing["properties"]["color"] == {"type": ["string", "null"]}
    assert thing["properties"]["name"]["type"] == ["string", "null"]
    assert thing["properties"]["owner"]["properties"]["phone"] == {"type": "string"}
    assert thing["properties"]["state"]["enum"] == ["NEW", "OLD", "GONE"]
    assert thing["properties"]["mood"]["anyOf"][0]["enum"] == ["GOOD", "SOSO"]
    assert thing["required"] == ["id"]
    assert "format" not in thing["properties"]["at"]
    assert "maxLength" not in thing["properties"]["id"]
    responses = made["paths"]["/things"]["get"]["responses"]
    assert responses["503"]["content"][JSON]["schema"] == {"$ref": "#/components/schemas/Error"}
    sorry = responses["502"]["content"][JSON]["schema"]["properties"]["sorry"]
    assert sorry == {"type": "array", "items": {"type": "object", "properties": {"n": {"type": "number"}}}}
    assert [row["name"] for row in made["paths"]["/things"]["get"]["parameters"]] == ["size", "region"]
    assert made["paths"]["/things"]["get"]["parameters"][0]["required"] is False


def test_each_action_has_its_evidence_and_no_value_of_a_person_is_written() -> None:
    text, _ = suggested(BASE, TRAFFIC)
    assert text.count("# seen ") == text.count("- target: ")
    assert "# seen 2 times, such as in har#1" in text
    for value in ("jo@example.com", "15550001111", "15550002222", "too-long", "yesterday", "busy"):
        assert value not in text


def test_types_that_were_seen_one_after_the_other_are_added_up() -> None:
    entries = [entry("POST", "/things", 201, {"id": "1", "name": name}) for name in (None, 5, None)]
    made = apply(BASE, yaml.safe_load(suggested(BASE, {"log": {"entries": entries}})[0]))
    assert made["components"]["schemas"]["Thing"]["properties"]["name"]["type"] == ["string", "null", "integer"]


def test_a_value_that_is_no_word_of_a_list_is_left_to_a_person() -> None:
    traffic = {
        "log": {"entries": [entry("POST", "/things", 201, {"id": "1", "name": "b", "state": "call +15550001111"})]}
    }
    text, _ = suggested(BASE, traffic)
    assert yaml.safe_load(text)["actions"] == []
    assert "For a person to decide" in text
    assert "15550001111" not in text


def test_a_name_in_traffic_can_neither_end_a_comment_nor_leave_its_text() -> None:
    odd = {"id": "1", "name": "b", "x\n- target: $\n": 1, "it's": 2}
    text, _ = suggested(BASE, {"log": {"entries": [entry("POST", "/things?a%0A-=1", 201, odd, {"a": "x"})]}})
    assert yaml.safe_load(text)["actions"] == []
    assert json_path({"a'b": [{"c\\d": 1}]}, "/a'b/0/c\\d") == "$['a\\'b'][0]['c\\\\d']"


def test_schemas_of_what_was_seen_are_widened() -> None:
    first, second = (
        inferred({"a": 1, "t": "2026-01-01T00:00:00Z", "l": []}),
        inferred({"a": 2.5, "b": None, "t": "x", "l": [1]}),
    )
    assert widened(first, second) == {
        "type": "object",
        "properties": {
            "a": {"type": "number"},
            "t": {"type": "string"},
            "l": {"type": "array", "items": {"type": "integer"}},
            "b": {"type": "null"},
        },
    }


def test_the_command_writes_the_overlay_beside_the_report(tmp_path: Path) -> None:
    url = "https://provisioning.api.sinch.com/v1/projects/p/webhooks"
    har = {
        "log": {
            "entries": [
                {**entry("GET", "", 503, {"sorry": True}), "request": {"method": "GET", "url": url, "headers": []}}
            ]
        }
    }
    (tmp_path / "calls.har").write_text(json.dumps(har), encoding="utf-8")
    path = tmp_path / "overlay.yaml"
    command = [
        sys.executable,
        "-m",
        "sinch_provisioning",
        "contract",
        "drift",
        str(tmp_path / "calls.har"),
        "--suggest",
        str(path),
    ]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (1, "")
    (action,) = yaml.safe_load(path.read_text(encoding="utf-8"))["actions"]
    assert action["target"] == "$.paths['/v1/projects/{projectId}/webhooks'].get.responses"
    assert list(action["update"]) == ["503"]
    assert "undocumented-status" in done.stdout


@pytest.mark.parametrize("body", [b"\xff", b"[" * 300 + b"]" * 300, b"nonsense"])
def test_bodies_that_cannot_be_read_make_no_error(body: bytes) -> None:
    traffic = {"log": {"entries": [entry("GET", "/things?size=1", 500, None)]}}
    traffic["log"]["entries"][0]["response"]["content"]["text"] = body.decode("latin-1")
    text, _ = suggested(BASE, traffic)
    assert list(yaml.safe_load(text)["actions"][0]["update"]) == ["500"]


def suggested_for(schema: dict[str, Any], *bodies: Any, sent: Any = None) -> tuple[Any, str]:
    """Return the things of a document with another schema of a thing after the overlay, and the overlay."""
    document = {**BASE, "components": {"schemas": {**BASE["components"]["schemas"], "Thing": schema}}}
    text, _ = suggested(document, {"log": {"entries": [entry("POST", "/things", 201, body, sent) for body in bodies]}})
    return apply(document, yaml.safe_load(text))["components"]["schemas"]["Thing"], text


def exchange_with(path: str, content_type: str, text: str, status: int = 200) -> dict[str, Any]:
    made = entry("GET", path, status, None)
    made["response"]["headers"].append({"name": "content-type", "value": content_type})
    made["response"]["content"] = {"mimeType": content_type, "text": text}
    return made


def test_parameters_that_an_operation_without_any_was_sent_are_all_added() -> None:
    paths = {"/other": {"get": {"operationId": "other_get", "responses": {"200": {"description": "Other."}}}}}
    document = {**BASE, "paths": {**BASE["paths"], **paths}}
    entries = [exchange_with(f"/other?{query}", "", "") for query in ("a=1", "b=1&a=2")]
    made = apply(document, yaml.safe_load(suggested(document, {"log": {"entries": entries}})[0]))
    assert [row["name"] for row in made["paths"]["/other"]["get"]["parameters"]] == ["a", "b"]


def test_content_types_of_one_response_are_all_added() -> None:
    entries = [exchange_with("/things?size=1", name, "x") for name in ("text/plain", "text/html", "text/plain")]
    made = apply(BASE, yaml.safe_load(suggested(BASE, {"log": {"entries": entries}})[0]))
    assert list(made["paths"]["/things"]["get"]["responses"]["200"]["content"]) == [JSON, "text/plain", "text/html"]


@pytest.mark.parametrize(
    ("first", "second", "schema"),
    [
        ('{"a": 1}', '{"a": "x"}', {"type": "object", "properties": {"a": {"type": ["integer", "string"]}}}),
        ('{"code": "x"}', '{"code": "y"}', {"$ref": "#/components/schemas/Error"}),
        ('{"code": "x"}', '{"a": 1}', {}),
        ('{"a": 1}', "nonsense", {}),
    ],
)
def test_bodies_of_a_new_status_are_described_together(first: str, second: str, schema: Any) -> None:
    entries = [exchange_with("/things?size=1", JSON, text, 500) for text in (first, second)]
    made = apply(BASE, yaml.safe_load(suggested(BASE, {"log": {"entries": entries}})[0]))
    assert made["paths"]["/things"]["get"]["responses"]["500"]["content"][JSON]["schema"] == schema


def test_a_member_of_which_only_the_mask_was_recorded_is_left_to_a_person() -> None:
    thing, text = suggested_for(THING, {"id": "1", "name": "b", "pass": "***"})
    assert thing == THING
    assert "undocumented-response-property" in text.partition("For a person to decide")[2]


def test_a_value_that_one_side_knows_is_added_to_the_other_alone() -> None:
    sent = {"a": "GOOD"}
    body = {
        "type": "object",
        "properties": {"a": {"anyOf": [{"type": "string", "enum": ["GOOD"]}, {"type": "string"}]}},
    }
    mood = {"type": "object", "properties": {"a": {"anyOf": [{"type": "string", "enum": ["OLD"]}, {"type": "string"}]}}}
    post = {**BASE["paths"]["/things"]["post"], "requestBody": {"content": {JSON: {"schema": body}}}}
    document = {
        **BASE, "paths": {"/things": {"post": post}}, "components": {"schemas": {"Thing": mood}},
    }  # fmt: skip
    text, _ = suggested(document, {"log": {"entries": [entry("POST", "/things", 201, {"a": "SOSO"}, sent)]}})
    made = apply(document, yaml.safe_load(text))
    lists = made["components"]["schemas"]["Thing"]["properties"]["a"]["anyOf"][0]["enum"]
    sides = made["paths"]["/things"]["post"]["requestBody"]["content"][JSON]["schema"]["properties"]["a"]["anyOf"][0]
    assert (lists, sides["enum"]) == (["OLD", "SOSO"], ["GOOD"])


ODD_SCHEMAS: list[tuple[dict[str, Any], Any]] = [
    ({"type": "object", "properties": {"id": {"not": {"const": "no"}}}}, {"id": "no"}),
    ({"type": "array", "prefixItems": [{"type": "object", "properties": {"id": {"maxLength": 1}}}]}, [{"id": "no"}]),
    ({"if": {"required": ["id"]}, "then": {"properties": {"id": {"maxLength": 1}}}, "properties": {"id": {}}}, {"id": "no"}),
    (
        {
            "allOf": [{"allOf": [{"$ref": "#/components/schemas/Error"}]}, {"$ref": "#/components/schemas/Error"}],
            "then": {"required": ["id"]},
            "if": True,
        },
        {"code": "no"},
    ),
]  # fmt: skip


@pytest.mark.parametrize(("schema", "value"), ODD_SCHEMAS)
def test_what_only_a_person_can_relax_is_left_as_it_is(schema: dict[str, Any], value: Any) -> None:
    made, text = suggested_for(schema, value)
    assert made == schema
    assert "response-body" in text.partition("For a person to decide")[2]


def test_of_many_exchanges_that_show_the_same_the_first_are_named_and_all_are_counted() -> None:
    entries = [entry("GET", "/things?size=1", 503, {"code": "busy"}) for _ in range(7)]
    text, _ = suggested(BASE, {"log": {"entries": entries}})
    assert "# seen 7 times, such as in har#1, har#2, har#3, har#4, har#5\n" in text
