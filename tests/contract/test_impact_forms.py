"""What holds a value in code, and what is in traffic, in every form that impact follows; and what it does not know."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from sinch_provisioning.contract import exchanges_of, impact, read_files
from sinch_provisioning.errors import ConfigurationError
from test_impact import HOST, JSON, NEW, OLD, SCHEMAS, changed, entry, har, lines, run

SIZE = f"{SCHEMAS} Thing properties size"


@pytest.mark.parametrize(
    "code",
    [
        "thing: object = client.things.get('1')\nthing.size",
        "thing: models.Thing = something()\nthing.size",
        "thing: models.Thing\nthing.size",
        "if (thing := client.things.get('1')):\n    thing.size",
        "client.things.list()[0].size",
        "client.things.list().first().size",
        "for thing in list(client.things.list()):\n    thing.size",
        "next(iter(client.things.list())).size",
        "sorted(client.things.list())[0].size",
        "client.things.get('1').size",
        "models.Thing(id='1').size",
        "{thing.size for thing in client.things.list()}",
    ],
)
def test_what_holds_a_thing_is_followed(code: str, tmp_path: Path) -> None:
    path = tmp_path / "app.py"
    path.write_text(f"import sinch_provisioning\nfrom sinch_provisioning import models\n{code}\n", "utf-8")
    report = impact(OLD, changed(SIZE, None), code=path)
    assert [line for line in lines(report) if ".size" in line] == [f"app.py:{2 + len(code.splitlines())} .size"]


@pytest.mark.parametrize(
    "code",
    [
        "thing = something()\nthing.size", "one, two = client.things.get('1'), 2\none.size", "other.first().size", "next(iter(), client.things.get('1')).size", "f()().size", "list().size",
        "for a, b in client.things.list():\n    a.size", "box.thing: models.Thing = client.things.get('1')\nthing.size",
    ],
)  # fmt: skip
def test_what_nobody_can_know_is_not_told(code: str, tmp_path: Path) -> None:
    path = tmp_path / "app.py"
    path.write_text(f"import sinch_provisioning\n{code}\n", "utf-8")
    assert [line for line in lines(impact(OLD, changed(SIZE, None), code=path)) if ".size" in line] == []


def document(*, is_new: bool = False) -> dict[str, Any]:
    """Return a document whose answers have a header and whose values have types of every kind."""
    made = copy.deepcopy(OLD)
    response = made["paths"]["/things"]["get"]["responses"]["200"]
    response["headers"] = {} if is_new else {"X-Total": {"schema": {"type": "integer"}}}
    values: dict[str, Any] = {
        "whole": {"type": "integer"},
        "none": {"type": ["string", "null"]},
        "kind": {"anyOf": [{"type": "integer"}, {"enum": ["a", "b"]}]},
    }
    if is_new:
        values = {
            "whole": {"type": "string"},
            "none": {"type": "string"},
            "kind": {"anyOf": [{"type": "integer"}, {"enum": ["a"]}]},
        }
    made["components"]["schemas"]["Thing"]["properties"].update(values)
    return made


def recording(path: Path, **answer: Any) -> Path:
    """Write a recording of a list of things."""
    response = {
        "status": 200,
        "headers": [{"name": "X-Total", "value": "1"}],
        "content": {
            "mimeType": JSON,
            "text": json.dumps({"things": [{"id": "1", "whole": 2.0, "none": None, "kind": "b"}, "***"]}),
        },
        **answer,
    }
    request = {"method": "GET", "url": f"{HOST}/things", "headers": []}
    path.write_text(json.dumps({"log": {"entries": [{"request": request, "response": response}]}}), "utf-8")
    return path


def test_headers_and_values_that_came_are_met(tmp_path: Path) -> None:
    report = impact(document(), document(is_new=True), exchanges=read_files([recording(tmp_path / "calls.har")]))
    rules = {hit.change.rule for hit in report.hits}
    assert {"header-removed", "type-changed"} & rules, rules
    assert report.breaks


@pytest.mark.parametrize(
    "answer",
    [
        {"status": 0, "content": {}}, {"content": {"mimeType": "text/csv", "text": "a,b"}}, {"content": {"mimeType": JSON, "text": "{"}}, {"status": 599, "content": {}},
    ],
)  # fmt: skip
def test_an_answer_that_says_nothing_meets_nothing_within_it(answer: dict[str, Any], tmp_path: Path) -> None:
    exchanges = read_files([recording(tmp_path / "calls.har", headers=[], **answer)])
    report = impact(OLD, changed(SIZE, None), exchanges=exchanges)
    assert report.used == ["things_list"]
    assert not report.breaks


@pytest.mark.parametrize(
    ("files", "text"),
    [
        ({"a.json": '{"dimensions": {}}', "b.json": "{}"}, "report"), ({"a.json": "{"}, "is not JSON"), ({"a.json": '{"operations": ["nothing"], "used": {"operations": ["nothing"]}}'}, "a.json"),
    ],
)  # fmt: skip
def test_a_report_that_is_none_is_told(files: dict[str, str], text: str, tmp_path: Path) -> None:
    words = []
    for name, content in files.items():
        (tmp_path / name).write_text(content, "utf-8")
        words += ["--traffic", str(tmp_path / name)]
    (tmp_path / "to.json").write_text(json.dumps(OLD), "utf-8")
    status, _, error = run("--from", str(tmp_path / "to.json"), "--to", str(tmp_path / "to.json"), *words)
    assert (status, error.count("\n")) == (2, 1)
    assert text in error


def test_a_folder_without_recordings_is_told(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"holds no \.har file"):
        read_files([tmp_path])


def test_a_call_of_what_is_deprecated_is_touched_and_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "app.py"
    path.write_text("import sinch_provisioning\nclient.things.list()\n", "utf-8")
    report = impact(OLD, changed("paths /things get deprecated", True), code=path)
    assert lines(report, "touches") == ["app.py:2 client.things.list"]
    assert not report.breaks


@pytest.mark.parametrize(
    ("value", "outcomes"),
    [(2.0, {"breaks"}), (2.5, set()), (2, {"breaks"}), (1, {"touches"}), (None, set()), ("b", set())],
)
def test_a_value_meets_the_alternative_that_takes_it(value: Any, outcomes: set[str]) -> None:
    kinds = [{"type": "integer"}, {"type": ["string", "null"], "maxLength": 9}, {"type": "number", "minimum": 2.1}]
    properties = {**NEW["properties"], "kind": {"anyOf": kinds}}
    old = changed(f"{SCHEMAS} NewThing properties", properties)
    new = copy.deepcopy(old)
    new["components"]["schemas"]["NewThing"]["properties"]["kind"]["anyOf"][0]["maximum"] = 1
    calls = har(entry("POST", "/things", 201, {"name": "a", "kind": value}, {"id": "1"}))
    assert {hit.outcome for hit in impact(old, new, exchanges=exchanges_of(calls)).hits} == outcomes


@pytest.mark.parametrize(("headers", "expected"), [([], 0), ([{"name": "X-Total", "value": "1"}], 1)])
def test_a_header_that_is_gone_is_met_where_it_came(headers: list[Any], expected: int, tmp_path: Path) -> None:
    new = document()
    new["paths"]["/things"]["get"]["responses"]["200"]["headers"] = {}
    exchanges = read_files([recording(tmp_path / "calls.har", headers=headers, content={})])
    report = impact(document(), new, exchanges=exchanges)
    assert [hit.change.rule for hit in report.hits] == ["parameter-removed"] * expected
