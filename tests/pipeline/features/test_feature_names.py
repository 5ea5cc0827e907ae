"""Names that are one name in Python, parts of `allOf` that are no objects, and references to what has no name."""

from __future__ import annotations

import datetime
import uuid
from typing import Any

import pytest
from feature_harness import Api, works

TEXT = "2026-01-01"
DAY = datetime.date(2026, 1, 1)
LONG = "Very" * 73


def there_and_back(api: Api, method: Any, body: dict[str, Any]) -> Any:
    """Send a body, answer with the same, and hold that nothing is lost either way."""
    api.answer(json=body)
    result = method(body)
    assert api.sent.json == body
    assert result.to_dict() == body
    return result


@works(
    "Schemas",
    "names of schemas that are one name in Python, that need escapes, or are longer than a file's",
    "colliding-names",
)
def test_schemas_of_any_name_have_a_class_each(api: Api) -> None:
    for number in range(8):
        body = {f"p{number}": TEXT}
        result = there_and_back(api, getattr(api.client.zoo, f"c{number}"), body)
        assert getattr(result, f"p{number}") == DAY
    (name,) = [name for name in dir(api.client.zoo) if name.startswith("long")]
    result = there_and_back(api, getattr(api.client.zoo, name), {"inner": {LONG: {"day": TEXT}}})
    assert type(result.inner).__name__.startswith("AVeryVery")


@works("Schemas", "objects and enums within others whose classes would have one name", "colliding-names")
def test_what_stands_within_others_has_a_class_of_its_own(api: Api) -> None:
    day = {"day": TEXT}
    body = {"b": {"c": "x"}, "b_c": "y", "bC": day, "u": {"q": TEXT}, "u_type_0": day, "m": {"k": day}, "t": day}
    result = there_and_back(api, api.client.zoo.inner, body)
    values = (result.bC.day, result.u.q, result.u_type_0.day, result.m["k"].day, result.t.day)
    assert values == (DAY,) * 5
    assert there_and_back(api, api.client.zoo.inner, {"t": [day]}).t[0].day == DAY


@works("Schemas", "properties that differ by signs alone, also in parts of `allOf`", "colliding-names")
def test_properties_that_differ_by_signs_have_an_attribute_each(api: Api) -> None:
    body = {"type": "t", "@type": TEXT, "+1": 1, "-1": -1, "": "a", " ": "b"}
    body |= {"fooBar": "c", "foo_bar": "d", "foo-bar": "e", "foo bar": "f"}
    result = there_and_back(api, api.client.zoo.fields, body)
    assert (result.type_, result.at_type, result.minus_1) == ("t", DAY, -1)
    made = api.models.Fields(type_="t", at_type=DAY, minus_1=-1)
    assert made.to_dict() == {"type": "t", "@type": TEXT, "-1": -1}


@works("Schemas", "schemas, tags and properties that are named like what the modules import", "colliding-names")
def test_what_modules_import_may_be_a_name_of_the_document(api: Api) -> None:
    for resource, method in (("zoo", "call"), ("zoo", "operation"), ("content", "media")):
        result = there_and_back(api, getattr(getattr(api.client, resource), method), {"day": TEXT})
        assert result.day == DAY
    number = uuid.UUID(int=1)
    body = {"uuid": str(number), "other": str(number), "datetime": "2026-01-01T00:00:00Z", "builtins": ["b"]}
    result = there_and_back(api, api.client.zoo.modules, {**body, "params": {"x": "y"}})
    assert (result.uuid, result.other, result.builtins_, result.params.x) == (number, number, ["b"], "y")


@works("Schemas", "objects within the alternatives of a schema", "colliding-names")
def test_what_stands_within_alternatives_is_decoded(api: Api) -> None:
    assert there_and_back(api, api.client.zoo.either, {"kept": {"day": TEXT}}).kept.day == DAY


@works("Parameters", "a path parameter that is not declared: a text", "colliding-names")
def test_a_path_parameter_that_is_not_declared_is_a_text(api: Api) -> None:
    api.answer(204)
    since = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
    api.client.zoo.undeclared("a/b", since=since)
    assert api.sent.target == "/undeclared/a%2Fb?since=2026-01-01T00%3A00%3A00Z"
    naive = since.replace(tzinfo=None)
    for arguments in ({"since": naive}, {"days": [naive]}):
        with pytest.raises(ValueError, match="^(since|days) .*(offset|cannot be sent)") as caught:
            api.client.zoo.undeclared("a", **arguments)
        assert type(caught.value).__name__ == "InvalidArgumentError"


CASES: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    ("a", {"id": "1", "x": TEXT}, {"x": DAY, "id": "1"}),
    ("a", {"id": "1", "y": 2}, {"y": 2}),
    ("b", {"id": "1", "x": TEXT, "v": TEXT}, {"x": DAY, "v": DAY, "id": "1"}),
    ("b", {"id": "1", "y": 1, "v": TEXT}, {"v": DAY, "y": 1}),
    ("b", {"id": "1", "y": 1, "w": 3}, {"y": 1, "w": 3}),
    ("c", {"id": "1", "x": TEXT, "c": TEXT}, {"x": DAY, "c": DAY}),
    ("c", {"id": "1", "y": 1, "c": TEXT}, {"y": 1, "c": DAY}),
    ("d", {"id": "1", "x": TEXT}, {"x": DAY, "id": "1"}),
    ("e", {"e": TEXT, "y": 1}, {"e": DAY, "y": 1}),
    ("f", {"id": "1", "f": TEXT}, {"f": DAY}),
]


@works(
    "Schemas", "`allOf` of unions, of what is made of them, and beside them; alternatives of what is required", "parts"
)
@pytest.mark.parametrize(("method", "body", "values"), CASES)
def test_a_part_that_is_one_of_several_makes_the_whole_so(
    api: Api, method: str, body: dict[str, Any], values: dict[str, Any]
) -> None:
    result = there_and_back(api, getattr(api.client.zoo, method), body)
    assert {name: getattr(result, name) for name in values} == values


@works("Schemas", "`allOf` of unions within properties and lists", "parts")
def test_parts_within_others_are_decoded(api: Api) -> None:
    body = {"n": {"id": "1", "v": TEXT}, "l": [{"id": "1", "x": TEXT}, {"id": "2", "y": 1}]}
    result = there_and_back(api, api.client.zoo.g, body)
    assert (result.n.v, result.l[0].x, result.l[1].id) == (DAY, DAY, "2")
    assert there_and_back(api, api.client.zoo.g, {"n": None}).n is None


@works("Schemas", "alternatives within lists, maps and null within others", "parts")
def test_alternatives_at_any_depth_are_decoded(api: Api) -> None:
    x, y = {"x": TEXT}, {"y": 1}
    body: dict[str, Any] = {"listed": [y, x], "either": [y, x], "deep": [[[x], None, [y]]], "tools": [y, x]}
    body |= {
        "mapped": {"a": [x, TEXT], "b": None},
        "other": {"a": [y, str(uuid.UUID(int=1))]},
        "elsewhere": [{"v": TEXT}],
    }
    result = there_and_back(api, api.client.zoo.nested, body)
    assert (result.listed[1].x, result.either[1].x, result.deep[0][0][0].x, result.tools[1].x) == (DAY,) * 4
    assert (result.mapped["a"][0].x, result.mapped["a"][1], result.elsewhere[0].v) == (DAY,) * 3
    assert (result.other["a"][0].y, result.other["a"][1]) == (1, uuid.UUID(int=1))
    result = there_and_back(api, api.client.zoo.nested, {"listed": None, "either": {"k": x, "i": 3}})
    assert (result.either["k"].x, result.either["i"]) == (DAY, 3)
    assert there_and_back(api, api.client.zoo.nested, {"either": TEXT}).either == DAY


@works("Schemas", "`allOf` of texts, numbers, enums and lists", "parts")
def test_parts_that_are_no_objects_are_one_schema(api: Api) -> None:
    body = {"text": "t", "day": TEXT, "size": "big", "small": "small", "days": [TEXT], "either": TEXT}
    body |= {"formatted": TEXT, "both": TEXT, "count": 1, "short": TEXT}
    result = there_and_back(api, api.client.zoo.scalars, body)
    assert (result.day, result.days, result.either, result.formatted, result.both, result.short) == (
        DAY,
        [DAY],
        DAY,
        DAY,
        DAY,
        DAY,
    )


@works("Schemas", "`$ref` into schemas, `$defs`, operations, parameters and responses", "parts")
def test_references_lead_to_what_has_no_name(api: Api) -> None:
    body = {"leaf": {"day": TEXT, "leaf": {"day": TEXT}}, "leaves": [{"day": TEXT}]}
    result = there_and_back(api, api.client.zoo.deep, {**body, "first": {"day": TEXT}, "other": {"day": TEXT}})
    assert (result.leaf.leaf.day, result.leaves[0].day, result.first.day, result.other.day) == (DAY,) * 4
    assert type(result.first) is type(result.leaves[0])
    api.answer(json={"day": TEXT, "deep": {"day": TEXT}})
    assert type(api.client.zoo.places(day=DAY, size="big").deep) is type(result.other)
    assert api.sent.query == f"day={TEXT}&size=big"
