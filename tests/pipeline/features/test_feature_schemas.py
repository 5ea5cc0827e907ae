"""Schemas: every format and kind of value, maps, unions, recursion, and what goes one way alone."""

from __future__ import annotations

import datetime
import importlib
import uuid
from typing import Any

import pytest
from feature_harness import Api, works

CAT = {"kind": "feline", "lives": 9}


def there_and_back(api: Api, method: Any, body: dict[str, Any]) -> Any:
    """Send a body, answer with the same, and hold that what is sent and what is read are as they were."""
    api.answer(json=body)
    result = method(body)
    assert api.sent.json == body
    assert result.to_dict() == body
    response = api.make_client().zoo.with_response
    assert getattr(response, method.__name__)(body).deviations == ()
    return result


@works("Schemas", "formats: date, date-time, uuid; time, duration, byte, binary and others as texts", "schemas")
def test_formats_are_read_as_what_they_are(api: Api) -> None:
    body = {
        "day": "2026-01-31",
        "moment": "2026-01-31T12:00:00Z",
        "clock": "12:00:00",
        "span": "P1D",
        "uid": "11111111-1111-4111-8111-111111111111",
        "binary": "AAEC",
        "bytes": "AAEC",
        "mail": "a@example.com",
        "odd": "whatever",
        "big": 2**53,
        "ratio": 0.5,
        "days": ["2026-01-31"],
    }
    result = there_and_back(api, api.client.zoo.whole, body)
    assert result.day == result.days[0] == datetime.date(2026, 1, 31)
    assert result.moment == datetime.datetime(2026, 1, 31, 12, tzinfo=datetime.UTC)
    assert result.uid == uuid.UUID(body["uid"])
    assert (result.clock, result.span, result.binary, result.bytes_, result.big) == (
        "12:00:00",
        "P1D",
        "AAEC",
        "AAEC",
        2**53,
    )
    api.client.zoo.whole(day=datetime.date(2026, 1, 31), uid=uuid.UUID(body["uid"]))
    assert api.sent.json == {"day": "2026-01-31", "uid": body["uid"]}


@works("Schemas", "enums of texts and integers, of mixed kinds, with null; constants of every kind", "schemas")
@works("Schemas", "type lists, schemas that are `true`, any value", "schemas")
def test_values_of_several_kinds_are_kept(api: Api) -> None:
    whole = api.client.zoo.whole
    for name, values in {
        "level": [1, 3],
        "rate": [0.5, 1.5],
        "mixed": ["a", 1, True],
        "clashing": ["on", "On", "ON ", "o-n", ""],
        "maybe": ["x", "y", None],
        "two": ["text", 7],
        "fixed": ["always"],
        "fixedNumber": [7],
        "fixedFlag": [True],
        "anything": [1, None, {"a": [1]}, "x", False],
        "yes": [[1], {"b": 1}],
    }.items():
        for value in values:
            there_and_back(api, whole, {name: value})
    level = api.models.WholeLevel
    api.answer(json={"level": 2})
    assert whole().level is level(2)
    assert {member.value for member in api.models.WholeClashing} == {"on", "On", "ON ", "o-n", ""}


@works("Schemas", "`default` is told in the documentation, and not sent unless set", "schemas")
def test_a_default_is_not_sent(api: Api) -> None:
    api.answer(json={})
    api.client.zoo.whole(big=1)
    assert api.sent.json == {"big": 1}


@works("Schemas", "`prefixItems`: a list of what its parts may be", "schemas")
def test_a_tuple_is_a_list(api: Api) -> None:
    assert there_and_back(api, api.client.zoo.whole, {"pair": ["a", 1]}).pair == ["a", 1]


@works("Schemas", "names: words of Python, names of ours, symbols, digits, names that collide", "schemas")
def test_any_name_of_a_property_is_kept(api: Api) -> None:
    names = ["with space", "$dollar", "1st", "toDict", "_load", "options", "body", "self", "class", "from_dict"]
    names += ["camelCase", "camel_case"]
    body = {name: f"value of {name}" for name in names}
    result = there_and_back(api, api.client.zoo.whole, body)
    assert sorted(value for value in vars(result).values() if isinstance(value, str)) == sorted(body.values())
    assert result.additional_properties == {}


@works("Schemas", "maps of models, dates, enums, unions, lists and maps", "schemas")
def test_the_values_of_maps_are_decoded(api: Api) -> None:
    cat, models = api.models.Cat.from_dict(CAT), api.models
    body = {
        "name": "n",
        "models": {"a": CAT, "b": CAT},
        "days": {"a": "2026-01-31"},
        "lists": {"a": [CAT]},
        "unions": {"a": CAT, "b": "text"},
        "colours": {"a": "RED", "b": "NEW"},
        "maps": {"a": {"b": CAT}},
        "named": {"a": CAT},
        "texts": {"a": "b"},
    }
    result = there_and_back(api, api.client.zoo.maps, body)
    assert result.models == {"a": cat, "b": cat}
    assert result.days == {"a": datetime.date(2026, 1, 31)}
    assert result.lists == {"a": [cat]}
    assert result.unions == {"a": cat, "b": "text"}
    assert result.colours == {"a": models.Colour.RED, "b": models.Colour("NEW")}
    assert result.maps == {"a": {"b": cat}}
    assert result.named == {"a": cat}
    api.client.zoo.maps(name="n", models={"a": cat, "b": CAT})
    assert api.sent.json == {"name": "n", "models": {"a": CAT, "b": CAT}}


@works("Schemas", "properties beside a map", "schemas")
def test_what_a_model_does_not_name_is_decoded_as_the_map_says(api: Api) -> None:
    result = there_and_back(api, api.client.zoo.maps, {"name": "n", "felix": CAT})
    assert result.additional_properties == {"felix": api.models.Cat.from_dict(CAT)}
    api.answer(json={"name": "n", "felix": {"kind": "feline", "lives": "many"}})
    response = api.client.zoo.with_response.maps(name="n")
    assert response.value.additional_properties["felix"].lives == "many"
    assert [deviation.pointer for deviation in response.deviations] == ["/felix/lives"]


@works("Schemas", "values in maps that do not fit are kept", "schemas")
def test_a_value_in_a_map_that_does_not_fit_is_kept_where_it_is(api: Api) -> None:
    api.answer(json={"name": "n", "models": {"a": CAT, "b": "text"}, "days": [1]})
    response = api.client.zoo.with_response.maps(name="n")
    assert response.value.models == {"a": api.models.Cat.from_dict(CAT), "b": "text"}
    assert [deviation.pointer for deviation in response.deviations] == ["/models/b", "/days"]


@works("Schemas", "discriminators with a mapping and without, of what extends others", "schemas")
def test_a_discriminator_tells_alternatives_apart(api: Api) -> None:
    models = api.models
    for name, value, expected in (
        ("mapped", {"kind": "feline", "lives": 9}, models.Cat),
        ("mapped", {"kind": "canine", "lives": 9}, models.Dog),
        ("unmapped", {"kind": "Dog", "lives": 9}, models.Dog),
        ("unmapped", {"kind": "Cat"}, models.Cat),
        ("shape", {"what": "c", "side": 1}, models.Circle),
        ("shape", {"what": "s", "radius": 1}, models.Square),
        ("inherited", {"what": "s", "side": 2.5}, models.Square),
        ("inherited", {"what": "other", "id": "i"}, models.Base),
        ("mapped", {"kind": "bird"}, importlib.import_module("sinch_provisioning_api.types").UnknownVariant),
    ):
        api.answer(json={name: value})
        pets = api.client.zoo.pets()
        assert type(getattr(pets, name)) is expected, (name, value)
        assert pets.to_dict() == {name: value}
    assert models.Circle(radius=1).to_dict() == {"what": "c", "radius": 1}
    result = there_and_back(api, api.client.zoo.pets, {"many": [{"kind": "Dog"}, {"kind": "Cat", "lives": 1}]})
    assert [type(pet) for pet in result.many] == [models.Dog, models.Cat]


@works("Schemas", "unions told apart by required keys and by the type of a value", "schemas")
def test_unions_without_a_tag_are_told_apart(api: Api) -> None:
    models = api.models
    for name, value, expected in (
        ("byKeys", {"wings": 2}, models.Bird(wings=2)),
        ("byKeys", CAT, models.Cat.from_dict(CAT)),
        ("byType", 7, 7),
        ("byType", [{"wings": 2}], [models.Bird(wings=2)]),
        ("byType", "2026-01-31", datetime.date(2026, 1, 31)),
        ("byType", CAT, models.Cat.from_dict(CAT)),
    ):
        result = there_and_back(api, api.client.zoo.pets, {name: value})
        assert getattr(result, "by_keys" if name == "byKeys" else "by_type") == expected


@works("Schemas", "recursion: in itself, by lists, maps, unions and others", "schemas")
def test_schemas_may_hold_themselves(api: Api) -> None:
    leaf = {"children": []}
    body = {
        "left": {"left": leaf},
        "children": [leaf, {"children": [leaf]}],
        "byName": {"a": {"byName": {"b": leaf}}},
        "either": {"either": "text"},
        "other": {"trees": [leaf]},
        "json": {"a": [1, {"b": None}]},
    }
    result = there_and_back(api, api.client.zoo.trees, body)
    tree = api.models.Tree
    for value in (
        result.left.left,
        result.children[1].children[0],
        result.by_name["a"].by_name["b"],
        result.either,
        result.other.trees[0],
    ):
        assert type(value) is tree
    assert result.either.either == "text"
    assert result.json == {"a": [1, {"b": None}]}


@works("Schemas", "`readOnly` and `writeOnly`: required in their own direction alone", "schemas")
@works("Schemas", "`$ref` with siblings, `allOf` of several, closed objects", "schemas")
@works("Schemas", "`patternProperties`, `if` and `then`, `not`, `unevaluatedProperties`: held by `validate`", "schemas")
def test_what_goes_one_way_is_not_asked_for_in_the_other(api: Api) -> None:
    client = api.make_client(validate="strict")
    api.answer(json={"id": "i", "patterned": {"x-a": "b"}})
    sides = client.zoo.sides(secret="s", cat=CAT, parts={**CAT, "wings": 2, "extra": "e"}, unevaluated={"a": "b"})
    assert sides.id == "i"
    assert sides.patterned == {"x-a": "b"}
    assert api.sent.json["parts"] == {**CAT, "wings": 2, "extra": "e"}
    assert api.models.Sides(secret="s").id is None
    with pytest.raises(api.errors.ValidationError, match="/closed"):
        client.zoo.sides(secret="s", closed={"a": "b", "c": "d"})


@works("Schemas", "schemas and tags that are named like something of ours or of Python", "schemas")
def test_a_name_that_is_taken_becomes_another(api: Api) -> None:
    api.answer(json={"final": {"any": "a"}})
    taken = api.client.t.taken()
    assert type(taken) is api.models.ModelSchema
    assert taken.final == api.models.FinalSchema(any_="a")
