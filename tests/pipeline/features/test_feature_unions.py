"""Unions that no tag tells apart, and what says one thing in several parts."""

from __future__ import annotations

import datetime
import inspect
import uuid
import warnings
from typing import Any

import generate
from feature_harness import Api, package_of, works

DAY = datetime.date(2026, 11, 27)
TIME = datetime.datetime(2026, 11, 27, 12, tzinfo=datetime.UTC)
ID = "8c8d7a60-0000-4000-8000-000000000000"


def read(api: Api, **members: Any) -> Any:
    """Return a holder as a response has it, which must give back what came and tell no deviation."""
    api.answer(json=members)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        response = api.client.unions.with_response.get()
    assert response.value.to_dict() == members
    assert response.deviations == ()
    return response.value


@works("Schemas", "unions within unions, and some alternatives with a tag beside others without one", "unions")
def test_alternatives_with_a_tag_stand_beside_others(api: Api) -> None:
    assert read(api, nested={"kind": "Dog", "born": "2026-11-27"}).nested == api.models.Dog(kind="Dog", born=DAY)
    assert type(read(api, nested={"kind": "Cat", "lives": 9}).nested) is api.models.Cat
    assert type(read(api, nested={"mail": "a"}).nested) is api.models.Mail
    assert read(api, same_tag={"t": "x", "b": "2026-11-27"}).same_tag.b == DAY
    assert read(api, same_tag={"t": "x", "a": "2026-11-27"}).same_tag.a == "2026-11-27"


@works("Schemas", "discriminators that are numbers", "unions")
def test_a_number_tells_alternatives_apart(api: Api) -> None:
    assert read(api, numbered={"v": 2, "day": "2026-11-27"}).numbered == api.models.Second(v=2, day=DAY)
    assert type(read(api, numbered={"v": 1}).numbered) is api.models.First
    api.answer(json={"numbered": {"v": 3}})
    assert type(api.client.unions.get().numbered).__name__ == "UnknownVariant"


@works("Schemas", "unions told apart by the keys that they know and by what fits, else in order", "unions")
def test_alternatives_are_told_apart_by_what_fits(api: Api) -> None:
    assert read(api, by_known_keys={"q": "2026-11-27"}).by_known_keys.q == DAY
    assert read(api, by_known_keys={"p": 1}).by_known_keys.p == 1
    assert hasattr(read(api, by_known_keys={}).by_known_keys, "p")
    assert read(api, by_value={"v": "2026-11-27"}).by_value.v == DAY
    assert read(api, by_value={"v": 5}).by_value.v == 5
    assert type(read(api, closed={"k": "a"}).closed) is api.models.Small
    assert read(api, closed={"l": "2026-11-27"}).closed.l == DAY
    api.answer(json={"by_known_keys": {"z": 1}, "by_value": {"v": []}})
    odd = api.client.unions.with_response.get()
    assert type(odd.value.by_known_keys).__name__ == "UnknownVariant"
    assert [str(deviation) for deviation in odd.deviations] == ["/by_value/v: a date was expected, an array was found"]


@works("Schemas", "unions of lists, of maps and of texts with a format: the first that fits", "unions")
def test_lists_maps_and_texts_are_what_fits_them(api: Api) -> None:
    assert read(api, lists=["2026-11-27"]).lists == [DAY]
    assert read(api, lists=[{"mail": "a"}]).lists == [api.models.Mail(mail="a")]
    assert read(api, maps={"a": "2026-11-27"}).maps == {"a": DAY}
    assert read(api, maps={"a": 1}).maps == {"a": 1}
    texts = {"2026-11-27": DAY, "2026-11-27T12:00:00Z": TIME, ID: uuid.UUID(ID), "other": "other"}
    assert [read(api, texts=text).texts for text in texts] == list(texts.values())
    assert [read(api, times=text).times for text in ("never", "2026-11-27T12:00:00Z")] == ["never", TIME]
    holder = api.models.Holder(texts="other", times="never", lists=["2026-11-27"])
    assert holder.to_dict() == {"texts": "other", "times": "never", "lists": ["2026-11-27"]}


@works("Schemas", "a date-time where a date should be is kept as it came, and told", "unions")
def test_a_date_time_is_no_date(api: Api) -> None:
    api.answer(json={"day": "2026-11-27T12:00:00Z"})
    response = api.client.unions.with_response.get()
    assert response.value.day == "2026-11-27T12:00:00Z"
    assert [str(deviation) for deviation in response.deviations] == [
        "/day: a date was expected, another text was found"
    ]


WHOLE = {
    "@id": "i",
    "id": "2026-11-27",
    "Id": "I",
    "+1": 1,
    "-1": 2,
    "": "e",
    "a-b": 3,
    "a_b": 4,
    "aB": 5,
    "letter": "a",
    "short": "abc",
    "number": 6,
    "days": ["2026-11-27"],
    "more": {"a": 1, "day": "2026-11-27"},
    "narrow": "b",
    "list": [1, 2],
    "object": {"a": 1},
}


@works("Schemas", "`$ref` with properties, required and enum beside it", "composed")
@works("Schemas", "`allOf` of texts, numbers, enums and lists; constants that are lists and objects", "composed")
def test_what_is_said_in_parts_is_one(api: Api) -> None:
    api.answer(json=WHOLE)
    response = api.client.composed.with_response.post(WHOLE)
    assert api.sent.json == WHOLE
    assert response.deviations == ()
    whole = response.value
    assert whole.to_dict() == WHOLE
    assert (whole.days, whole.more.a, whole.more.day) == ([DAY], 1, DAY)
    assert type(whole.letter).__name__ == "WholeLetter"
    assert [str(member) for member in type(whole.narrow)] == ["a", "b"]
    annotations = inspect.signature(api.models.Whole).parameters
    assert [annotations[name].annotation for name in ("number", "short")] == ["int | Unset", "str | Unset"]


TYPED = {
    "params": "p",
    "datetime": "2026-11-27T12:00:00Z",
    "uuid": ID,
    "builtins": ["b"],
    "later": "2026-11-27T12:00:00Z",
    "fraction": 1.5,
    "large": 12345678901234567890,
    "value": {"b": "b"},
    "text": "2026-11-27",
}


@works("Schemas", "properties named like modules that types name; constants that are no literals to a checker", "typed")
def test_what_is_named_like_a_module_passes_the_type_check(api: Api) -> None:
    generate.type_check(package_of("typed").folder / generate.PACKAGE)
    api.answer(json=TYPED)
    response = api.client.typed.with_response.put(TYPED)
    assert (api.sent.json, response.value.to_dict(), response.deviations) == (TYPED, TYPED, ())
    assert (response.value.params, response.value.datetime_, response.value.later) == ("p", TIME, TIME)
    api.answer(json=[ID])
    assert api.client.typed.ids() == [uuid.UUID(ID)]
