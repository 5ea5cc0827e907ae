"""What a value breaks, told so that one can mend it: the place, what is allowed, what was given; never a secret."""

from __future__ import annotations

import copy
import re
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sinch_provisioning import ProvisioningClient, errors
from sinch_provisioning._openapi.document import Document
from sinch_provisioning._openapi.problems import Problem
from sinch_provisioning._openapi.schema import Schema
from sinch_provisioning.mock import DEFAULT_PROJECT, MockTransport

CARD = {
    "components": [
        {"type": "HEADER", "format": "IMAGE", "example": {"url": "https://example.com/a.png", "mimeType": "IMAGE/PNG"}},
        {"type": "BODY", "text": "x"},
    ]
}
TEMPLATE: dict[str, Any] = {
    "name": "abc",
    "language": "EN_US",
    "category": "MARKETING",
    "details": {
        "components": [{"type": "BODY", "text": "x"}, {"type": "CAROUSEL", "cards": [CARD, copy.deepcopy(CARD)]}]
    },
}
MIME = ("details", "components", 1, "cards", 0, "components", 0, "example", "mimeType")
ALLOWED = 'must be one of "IMAGE/JPEG", "IMAGE/PNG", "VIDEO/3GP", "VIDEO/MP4", not "image/png"'


def changed(path: tuple[str | int, ...], value: Any) -> dict[str, Any]:
    body = copy.deepcopy(TEMPLATE)
    node: Any = body
    for part in path[:-1]:
        node = node[part]
    node[path[-1]] = value
    return body


def problems(value: Any, **schema: Any) -> list[Problem]:
    return Schema({"components": {"schemas": schema.pop("schemas", {})}}, schema).problems(value)


@pytest.mark.parametrize(
    ("path", "value", "text"),
    [
        (MIME, "image/png", f"{ALLOWED} (as WhatsAppTemplateCardHeaderInput)"),
        (
            ("details", "components", 0, "type"),
            "BODDY",
            'must be one of "HEADER", "BODY", "FOOTER", "BUTTONS", "CAROUSEL", not "BODDY"',
        ),
        (("details", "components", 0), 3, "must be an object, not 3"),
        (("details", "components", 0, "text"), 3, "must be a text, not 3 (as WhatsAppTemplateBodyInput)"),
    ],
)
def test_a_union_deep_in_a_body_names_the_branch_the_leaf_and_what_is_allowed(
    path: tuple[str | int, ...], value: Any, text: str
) -> None:
    body = Document.packaged().by_id["whatsapp_templates_create"].body
    assert body is not None
    (problem,) = body.problems(changed(path, value))
    assert problem.pointer == "".join(f"/{part}" for part in path)
    assert problem.sentence == text


@pytest.mark.parametrize("mode", ["off", "requests"])
def test_the_error_of_a_call_says_so_too(mode: Any) -> None:
    with ProvisioningClient(transport=MockTransport(), validate=mode, **DEFAULT_PROJECT.credentials()) as client:
        with pytest.raises(errors.ProvisioningError) as caught:
            client.whatsapp_templates.create(changed(MIME, "image/png"))
    assert "/details/components/1/cards/0/components/0/example/mimeType" in str(caught.value)
    assert ALLOWED in str(caught.value)


@pytest.mark.parametrize(
    ("schema", "value", "text"),
    [
        ({"enum": ["A", "B"]}, "C", 'must be one of "A", "B", not "C"'),
        (
            {"enum": [f"VALUE_{n}" for n in range(40)]},
            "value_39",
            'must be one of 40 values, not "value_39"; did you mean VALUE_39',
        ),
        ({"const": 3}, 4, "must be 3, not 4"),
        ({"type": ["string", "null"]}, 4, "must be null or a text, not 4"),
        ({"type": "integer"}, {"a": 1}, "must be a whole number, not an object"),
        ({"minLength": 3}, "a", "must have at least 3 characters, not 1"),
        ({"maxItems": 1}, [1, 2], "must have at most 1 items, not 2"),
        ({"pattern": "^a"}, "b", 'must match ^a, not "b"'),
        ({"maximum": 3}, 4, "must be 3 or less, not 4"),
        ({"properties": {"a": {}}, "additionalProperties": False}, {"zz": 1}, "zz is not one that is taken here"),
        ({"required": ["a"]}, {}, "the required property a is missing"),
        ({"properties": {"clientSecret": {"type": "string"}}}, {"clientSecret": 5}, "must be a text, not ***"),
        ({"multipleOf": 2}, 3, "multipleOf is not met"),
    ],
)
def test_each_keyword_says_what_is_allowed_and_what_was_given(schema: dict[str, Any], value: Any, text: str) -> None:
    (problem,) = problems(value, **schema)
    assert problem.sentence.startswith(text)


KINDS = st.lists(st.sampled_from(["A", "B", "C", "D"]), min_size=2, unique=True)


@given(KINDS, st.data())
def test_of_any_tagged_union_the_branch_of_the_tag_is_told(kinds: list[str], data: st.DataObject) -> None:
    schemas = {
        kind: {
            "type": "object",
            "required": ["type"],
            "properties": {"type": {"const": kind}, "n": {"type": "integer"}},
        }
        for kind in kinds
    }
    branches = data.draw(st.permutations([{"$ref": f"#/components/schemas/{kind}"} for kind in kinds]))
    tag = data.draw(st.sampled_from([*kinds, "Z"]))
    keyword = data.draw(st.sampled_from(["anyOf", "oneOf"]))
    problems_ = problems([{"type": tag, "n": "x"}], schemas=schemas, items={keyword: branches})
    (problem,) = problems_
    if tag == "Z":
        assert problem.pointer == "/0/type"
        assert all(json_text in problem.text for json_text in (f'"{kind}"' for kind in kinds))
    else:
        assert problem == Problem("/0/n", "must be a whole number", "type", '"x"', tag)


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(), lambda one: st.lists(one) | st.dictionaries(st.text(), one)
    )
)
def test_any_value_at_all_has_problems_of_one_line(value: Any) -> None:
    for operation in Document.packaged().operations[:20]:
        if operation.body is not None:
            try:
                problems_ = operation.body.problems(value)
            except (ValueError, TypeError, RecursionError):
                continue  # what is not JSON: callers say so
            assert all("\n" not in problem.sentence for problem in problems_)


@pytest.mark.parametrize(("status", "shown"), [(400, "a is wrong (and 1 more)"), (412, "a is wrong; b is wrong")])
def test_the_first_text_of_a_refusal_is_shown_and_all_conditions_of_a_412(status: int, shown: str) -> None:
    body = {
        "errorCode": "x",
        "message": "m",
        "resolution": "r",
        "additionalInformation": {"validationErrors": ["a is wrong", 5, "b is wrong"]},
    }
    transport = httpx.MockTransport(lambda _: httpx.Response(status, json=body))
    with ProvisioningClient(project_id="p", access_token="t", transport=transport) as client:
        with pytest.raises(errors.APIStatusError, match=re.escape(f"x: m: {shown} (r)")) as caught:
            client.webhooks.get("w")
    assert caught.value.validation_errors == ["a is wrong", "b is wrong"]
    assert caught.value.additional_information["validationErrors"] == ["a is wrong", 5, "b is wrong"]


@given(st.lists(st.text(min_size=1).filter(lambda text: text not in {"A", "B"}), min_size=2, max_size=5))
def test_what_is_allowed_reads_the_same_whatever_was_given(texts: list[str]) -> None:
    schema = {"anyOf": [{"enum": ["A", "B"]}, {"type": "null"}]}
    matches = {problem.text for text in texts for problem in problems({"x": text}, properties={"x": schema})}
    assert len(matches) == 1, "differences of traffic are grouped by it"


def document(**schemas: Any) -> dict[str, Any]:
    return {"components": {"schemas": schemas}}


def reference(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


NUMBER = {"type": "integer"}
REACHED = {
    "by name": ({"A": NUMBER}, reference("A")),
    "by a name with signs": ({"a/b~c": NUMBER}, reference("a~1b~0c")),
    "into a schema": ({"A": {"properties": {"x": NUMBER}}}, reference("A/properties/x")),
    "over others": ({"A": reference("B"), "B": {"allOf": [reference("C")]}, "C": NUMBER}, reference("A")),
    "in a circle": ({"A": {"anyOf": [NUMBER, {"type": "array", "items": reference("A")}]}}, reference("A")),
    "dynamically": ({"A": NUMBER}, {"$dynamicRef": "#/components/schemas/A"}),
    "in percent": ({"a b": NUMBER}, reference("a%20b")),
    "to nothing, under a property of that name": ({}, {"properties": {"$ref": NUMBER}, **NUMBER}),
}


@pytest.mark.parametrize("case", REACHED)
def test_a_schema_is_found_however_it_is_referred_to(case: str) -> None:
    schemas, schema = REACHED[case]
    for known_only in (False, True):
        compiled = Schema(document(**schemas), schema, known_only=known_only)
        assert compiled.accepts(1)
        assert not compiled.accepts("x")


def test_what_a_schema_does_not_lead_to_is_not_looked_at() -> None:
    schema = Schema(document(A=NUMBER, Broken=reference("None"), Wrong={"type": "nothing"}), reference("A"))
    assert schema.accepts(1)
    assert not schema.accepts("x")


def test_documents_that_differ_never_share_a_validator() -> None:
    changing = document(A=NUMBER, B={"type": "string"})
    assert not Schema(changing, reference("A")).accepts("x")
    changing["components"]["schemas"]["A"] = reference("B")
    assert Schema(changing, reference("A")).accepts("x")
    assert not Schema(document(A=NUMBER), reference("A")).accepts("x")


def test_a_value_of_several_alternatives_is_none_where_one_alone_is_taken() -> None:
    alternatives = [{"type": "object", "required": ["a"]}, {"type": "object"}, {"type": "string"}]
    (problem,) = problems({"a": 1}, oneOf=alternatives)
    assert (problem.pointer, problem.sentence, problem.keyword) == (
        "",
        "must be valid as one alternative alone",
        "oneOf",
    )
    assert problems({"b": 1}, oneOf=alternatives) == problems({"a": 1}, anyOf=alternatives) == []
