"""Documents of forms that this API's has not: what is made of their schemas, read of their parameters, and said of their changes."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from changes_corpus import BASE
from sinch_provisioning._openapi.changes.compare import compare
from sinch_provisioning._openapi.document import Document
from sinch_provisioning._openapi.document_file import read_document
from sinch_provisioning._openapi.parameters import Parameter
from sinch_provisioning._openapi.pattern_text import text_of
from sinch_provisioning._openapi.samples import sample
from sinch_provisioning._openapi.schema import Schema, properties_of

TEXT = {"type": "string"}
NONE: dict[str, Any] = {"components": {"schemas": {}}}
GETS = {"responses": {"200": {"description": "."}}}


def document_of(paths: dict[str, Any], version: str = "3.1.0", **more: Any) -> dict[str, Any]:
    return {"openapi": version, "info": {"title": "T", "version": "1"}, "paths": paths, **more}


def rules(old: dict[str, Any], new: dict[str, Any]) -> set[str]:
    return {change.rule for change in compare(old, new).changes}


class TestSamples:
    @pytest.mark.parametrize(
        "schema",
        [
            {"properties": {"a": TEXT, "b": TEXT}, "not": {"required": ["a", "b"]}}, {"type": "string", "pattern": "^[a-z]{5}$", "minLength": 5, "maxLength": 5},
            {"type": "array", "minItems": 1, "items": {"anyOf": [{"type": "integer"}, TEXT]}}, True,
        ],
    )  # fmt: skip
    def test_what_need_not_be_there_is_left_out_where_it_makes_the_value_invalid(self, schema: Any) -> None:
        assert Schema(NONE, schema).accepts(sample(NONE, schema, full=True))

    @pytest.mark.parametrize(
        ("schema", "value"),
        [
            ({"oneOf": [{"const": 1}, {"const": 1}]}, 1), ({"type": "array", "minItems": 2, "uniqueItems": True, "items": {"const": 1}}, [1, 1]),
            ({"type": "string", "pattern": "^[a-z]{5}$", "maxLength": 2, "format": "date"}, "2026-01-01"),
        ],
    )  # fmt: skip
    def test_a_schema_that_nothing_meets_gives_something(self, schema: Any, value: Any) -> None:
        made = sample(NONE, schema)
        assert made == value or isinstance(made, type(value))

    def test_a_list_of_what_requires_itself_gives_something(self) -> None:
        schemas = {"Loop": {"type": "object", "required": ["loops"], "properties": {"loops": {"type": "array", "minItems": 1, "items": {"$ref": "#/components/schemas/Loop"}}}}}  # fmt: skip
        assert sample({"components": {"schemas": schemas}}, {"$ref": "#/components/schemas/Loop"}) == {}

    def test_a_schema_that_grows_at_each_level_ends(self) -> None:
        names = "abcdefghij"
        schemas: dict[str, Any] = {"S9": TEXT}
        for level in range(9):
            below = {"$ref": f"#/components/schemas/S{level + 1}"}
            schemas[f"S{level}"] = {"required": [*names], "properties": dict.fromkeys(names, below)}
        assert sample({"components": {"schemas": schemas}}, {"$ref": "#/components/schemas/S0"}) == {}

    def test_a_branch_without_a_name_has_no_tag(self) -> None:
        branches = [{"type": "object", "required": ["n"], "properties": {"n": {"const": 1}}}]
        schema = {"oneOf": branches, "discriminator": {"propertyName": "kind"}}
        assert Schema(NONE, schema).accepts(sample(NONE, schema))

    @pytest.mark.parametrize("pattern", [r"^\xzz$", r"^[^z-a]$", r"^\u12$"])
    def test_an_escape_that_is_none_is_no_failure(self, pattern: str) -> None:
        assert isinstance(text_of(pattern, 0, 10), str | None)


class TestParameters:
    def parameter(self, **node: Any) -> Parameter:
        parameters = [{"name": "filter", "in": "query", **node}]
        document = Document.of(document_of({"/a": {"get": {"operationId": "a", "parameters": parameters, **GETS}}}))
        return document.operations[0].parameters[0]

    def test_an_object_may_be_spread_over_the_query(self) -> None:
        members = {"type": "object", "properties": {"size": {"type": "integer"}, "name": TEXT}}
        parameter = self.parameter(schema=members)
        texts = parameter.texts([("size", "3"), ("name", "x"), ("other", "y")])
        assert parameter.parse(texts) == {"size": 3, "name": "x"}
        assert self.parameter(schema=members, explode=False).texts([("size", "3")]) == []

    def test_a_text_that_should_be_json_stays_one(self) -> None:
        parameter = self.parameter(content={"application/json": {"schema": {"type": "object"}}})
        assert parameter.parse(['{"a": 1}']) == {"a": 1}
        assert parameter.parse(["{a"]) == "{a"
        assert parameter.parse(["[" * 100_000]) == "[" * 100_000

    def test_a_schema_may_be_true(self) -> None:
        assert self.parameter(schema=True).parse(["x"]) == "x"
        assert properties_of({}, True) == {}

    def test_what_has_no_name_is_no_parameter(self) -> None:
        node = {
            "operationId": "a",
            "parameters": [{"schema": TEXT}, {"name": "b", "in": "query", "schema": TEXT}],
            **GETS,
        }
        (operation,) = Document.of(document_of({"/a": {"get": node}})).operations
        assert [parameter.name for parameter in operation.parameters] == ["b"]

    def test_a_limit_of_3_0_that_is_not_exclusive_stays_one(self) -> None:
        schema = {"type": "integer", "minimum": 3, "exclusiveMinimum": False}
        parameters = [{"name": "a", "in": "query", "schema": schema}]
        paths = {"/a": {"get": {"operationId": "a", "parameters": parameters, **GETS}}}
        parameter = Document.of(document_of(paths, "3.0.3")).operations[0].parameters[0]
        assert parameter.schema.accepts(3)
        assert not parameter.schema.accepts(2)


def test_a_problem_names_the_branch_behind_a_reference() -> None:
    schemas = {
        "Outer": {"anyOf": [{"$ref": "#/components/schemas/Left"}, {"$ref": "#/components/schemas/Right"}]},
        "Left": {"type": "object", "required": ["a"], "properties": {"a": {"type": "integer"}}},
        "Right": {"type": "object", "required": ["b", "c"]},
    }
    schema = {"properties": {"x": {"$ref": "#/components/schemas/Outer"}}}
    (problem,) = Schema({"components": {"schemas": schemas}}, schema).problems({"x": {"a": "text"}})
    assert (problem.pointer, problem.branch) == ("/x/a", "Left")


def test_yaml_that_begins_like_json_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("{openapi: 3.1.0, info: {title: T, version: '1'}, paths: {}}", "utf-8")
    assert read_document(tmp_path / "a.yaml")["openapi"] == "3.1.0"


class TestChanges:
    def changed(self, node: dict[str, Any], **more: Any) -> dict[str, Any]:
        return document_of({"/a": {"get": {"operationId": "a", **GETS, **node}}}, **more)

    def body(self, schema: Any, **more: Any) -> dict[str, Any]:
        return self.changed({"responses": {"200": {"description": ".", "content": {"application/json": {"schema": schema}}}}}, **more)  # fmt: skip

    def test_extensions_among_the_paths_are_no_operations(self) -> None:
        new = copy.deepcopy(BASE)
        new["paths"]["x-note"] = {"get": {"operationId": "none"}}
        assert rules(BASE, new) == set()

    def test_tags_beside_the_first_are_text(self) -> None:
        assert rules(self.changed({"tags": ["a"]}), self.changed({"tags": ["a", "b"]})) == {"text-changed"}

    def test_a_media_type_without_a_schema_says_nothing(self) -> None:
        content = {"content": {"text/plain": {}}, "description": "."}
        assert rules(*[self.changed({"responses": {"200": content}})] * 2) == set()

    def test_an_error_that_the_others_covered_is_compared_with_them(self) -> None:
        first, second = ({"description": ".", "content": {"application/json": {"schema": {"type": type_}}}} for type_ in ("string", "integer"))  # fmt: skip
        old = self.changed({"responses": {"200": {"description": "."}, "default": first}})
        new = self.changed({"responses": {"200": {"description": "."}, "default": first, "404": second}})
        assert {"error-added", "type-changed"} <= rules(old, new)

    def test_headers_that_openapi_ignores_are_no_parameters(self) -> None:
        header = {"name": "Authorization", "in": "header", "required": True, "schema": TEXT}
        assert rules(self.changed({}), self.changed({"parameters": [header]})) == set()

    def test_a_reference_may_lead_into_a_list(self) -> None:
        parameters = [{"name": "b", "in": "query", "schema": TEXT}]
        paths = {"/b": {"get": {"operationId": "b", "parameters": parameters, **GETS}}}
        reference = {"$ref": "#/paths/~1b/get/parameters/0"}
        old, new = (document_of({**copy.deepcopy(paths), "/c": {"get": {"operationId": "c", **GETS, "parameters": [reference]}}}) for _ in range(2))  # fmt: skip
        new["paths"]["/b"]["get"]["parameters"][0]["schema"] = {"type": "integer"}
        changed = [change for change in compare(old, new).changes if change.rule == "type-changed"]
        assert changed

    def test_a_reference_elsewhere_is_compared_by_its_address(self) -> None:
        first, second = ({"$ref": f"https://a.example/{name}.yaml"} for name in "ab")
        assert rules(self.body(first), self.body(first)) == set()
        assert rules(self.body(first), self.body(second)) == {"reference-changed"}

    def test_a_union_may_be_opened_and_closed(self) -> None:
        cats = {
            "oneOf": [
                {"type": "object", "required": ["kind"], "properties": {"kind": {"const": name}}} for name in "ab"
            ]
        }
        opened = {"anyOf": [*cats["oneOf"], {"type": "object", "not": {"properties": {"kind": {"enum": ["a", "b"]}}}}]}
        assert "union-opened" in rules(self.body(cats), self.body(opened))
        assert "union-closed" in rules(self.body(opened), self.body(cats))

    def test_limits_of_3_0_say_the_same_as_those_of_3_1(self) -> None:
        for is_exclusive, limits in ((False, {"minimum": 3}), (True, {"exclusiveMinimum": 3})):
            old = self.body({"type": "integer", "minimum": 3, "exclusiveMinimum": is_exclusive}, version="3.0.3")
            assert rules(old, self.body({"type": "integer", **limits})) == set()

    def test_parts_that_say_the_same_say_it_once(self) -> None:
        parts = {"type": "string", "pattern": "^a", "multipleOf": 2}
        assert rules(self.body(parts), self.body({"allOf": [parts, parts]})) == set()

    def test_parts_allow_the_members_that_both_allow(self) -> None:
        numbers, small = {"additionalProperties": {"type": "integer"}}, {"additionalProperties": {"maximum": 3}}
        old = self.body({"type": "object", "allOf": [numbers, small]})
        both = self.body({"type": "object", "additionalProperties": {"type": "integer", "maximum": 3}})
        assert rules(old, both) == set()
        assert json.loads(json.dumps(both))  # a plain document
