"""A value that is not what the document says is kept as it came, alone, and told with its place."""

from __future__ import annotations

import copy
import datetime
import importlib
import json
import random
from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest

from sinch_provisioning._openapi.document import Document
from sinch_provisioning._openapi.schema import Schema
from sinch_provisioning_api import models
from sinch_provisioning_api.model import Model
from sinch_provisioning_api.shapes import deviations, read
from sinch_provisioning_api.types import UnknownVariant, encode, pointer_part

DOCUMENT = Document.packaged()
MUTATIONS = 40
"""Values that are put into each example, each at another place."""
VALUES: tuple[Any, ...] = (
    None,
    True,
    0,
    -1.5,
    10**20,
    "text",
    "2026-13-45",
    "__NEW__",
    [],
    [None],
    ["x", 1],
    [{}],
    {},
    {"a": {"b": [1]}},
    {"type": "URL"},
)


class Sample(NamedTuple):
    """An example of the document, and what it is of."""

    name: str
    schema: Schema
    model: Any
    body: Any


def samples() -> Iterator[Sample]:
    for name, operation in DOCUMENT.by_id.items():
        for status, spec in operation.responses.items():
            if status.startswith("2") and spec.schema is not None:
                module = importlib.import_module(f"sinch_provisioning_api.api.{_tag(operation.tag)}.{name}")
                result = module.OPERATION.result
                if isinstance(result, type) and issubclass(result, Model):  # others are of several shapes
                    for body in spec.examples:
                        yield Sample(name, spec.schema, result, body)
    for event in DOCUMENT.events:
        content = DOCUMENT.node["webhooks"][event]["post"]["requestBody"]["content"]["application/json"]
        schema = Schema(DOCUMENT.node, content["schema"])
        for example in content["examples"].values():
            yield Sample(event, schema, getattr(models, models.EVENT_MODELS[event]), example["value"])


def _tag(tag: str) -> str:
    return tag.replace("-", "_")


SAMPLES = list(samples())
EACH = pytest.mark.parametrize("sample", SAMPLES, ids=[f"{index}-{sample.name}" for index, sample in enumerate(SAMPLES)])


def nodes(value: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield way
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        yield from nodes(item, (*way, key))


def at(value: Any, way: tuple[Any, ...]) -> Any:
    for key in way:
        value = value[key]
    return value


def replaced(body: Any, way: tuple[Any, ...], value: Any) -> Any:
    if not way:
        return value
    other = copy.deepcopy(body)
    at(other, way[:-1])[way[-1]] = value
    return other


def removed(body: Any, way: tuple[Any, ...]) -> Any:
    other = copy.deepcopy(body)
    del at(other, way[:-1])[way[-1]]
    return other


def pointer(way: tuple[Any, ...]) -> str:
    return "".join(f"/{pointer_part(str(key))}" for key in way)


def are_on(way: tuple[Any, ...], pointers: list[str]) -> bool:
    """Tell whether each pointer is the place itself, one around it, or one within it."""
    own = pointer(way) + "/"
    return all(own.startswith(f"{other}/") or f"{other}/".startswith(own) for other in pointers)


def plain(value: Any) -> Any:
    """A value with its times in one spelling."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    try:
        return datetime.datetime.fromisoformat(value) if isinstance(value, str) and "T" in value else value
    except ValueError:
        return value


def is_same_beside(before: Any, after: Any, way: tuple[Any, ...]) -> bool:
    """Tell whether two decoded values are equal but for what stands at a place."""
    if not way or isinstance(after, UnknownVariant) or type(before) is not type(after):
        return True  # the whole is another value, and what it holds was compared as JSON
    key, *rest = way
    if isinstance(before, Model):
        attributes = {wire: name for name, wire in before._fields.items()}
        if key not in attributes:
            return True
        own = attributes[key]
        others = {name: value for name, value in vars(before).items() if name != own}
        return others == {name: value for name, value in vars(after).items() if name != own} and is_same_beside(
            getattr(before, own), getattr(after, own), tuple(rest)
        )
    if isinstance(before, list):
        return all(
            is_same_beside(old, new, tuple(rest)) if index == key else old == new
            for index, (old, new) in enumerate(zip(before, after, strict=True))
        )
    return True


@EACH
def test_an_example_fits(sample: Sample) -> None:
    assert deviations(sample.model, sample.body) == ()
    assert sample.model.from_dict(sample.body, strict=True) == sample.model.from_dict(sample.body)
    assert read(sample.model, sample.body) == sample.model.from_dict(sample.body)


@EACH
def test_one_value_of_any_kind_costs_nothing_else(sample: Sample) -> None:
    choice = random.Random(sample.name)
    before, places = read(sample.model, sample.body), list(nodes(sample.body))
    for _ in range(MUTATIONS):
        way, value = choice.choice(places), choice.choice(VALUES)
        body = replaced(sample.body, way, value)
        after = read(sample.model, body)
        assert plain(encode(after)) == plain(body), (way, value)
        assert is_same_beside(before, after, way), (way, value)
        deviating = deviations(sample.model, body)
        assert are_on(way, [row.pointer for row in deviating]), (way, value, deviating)
        by_tag = way[-1:] == ("example",)  # of a header: its tag says which, where the schema takes it for another one
        assert bool(deviating) is not sample.schema.accepts(body) or by_tag, (way, value, deviating)
        assert all(row.expected and row.found for row in deviating)


@EACH
def test_a_property_that_is_left_out_costs_nothing_else(sample: Sample) -> None:
    before = read(sample.model, sample.body)
    for way in nodes(sample.body):
        if way and isinstance(at(sample.body, way[:-1]), dict):
            body = removed(sample.body, way)
            after = read(sample.model, body)
            assert plain(encode(after)) == plain(body), way
            assert is_same_beside(before, after, way), way
            deviating = deviations(sample.model, body)
            assert are_on(way, [row.pointer for row in deviating])
            assert bool(deviating) is not sample.schema.accepts(body), (way, deviating)
            if deviating and deviating[0].pointer == pointer(way):
                assert deviating[0].found == "nothing"


@pytest.mark.parametrize("count", [0, 1, 30])
def test_a_page_in_which_much_does_not_fit_is_decoded_as_if_each_item_stood_alone(count: int) -> None:
    item = {"id": "s", "state": "ACTIVE", "created": "2026-01-15T09:30:00Z", "details": {"displayName": "n"}}
    odd = [{**item, "created": "soon"}, None, "text", {**item, "details": {"displayName": 1}}, {}]
    items = [odd[index % 5] if index < count else item for index in range(100)]
    page: Any = models.WhatsAppSenderPage.from_dict({"senders": items, "pageSize": 100})
    alone = [models.WhatsAppSender.from_dict(row) if isinstance(row, dict) else row for row in items]
    assert page.senders == alone
    assert page.total_size is None
    assert page.to_dict() == {"senders": items, "pageSize": 100}


def test_no_part_is_decoded_over_and_over() -> None:
    calls = []

    class Counted(dict[str, Any]):
        """An object that counts how often its members are looked for."""

        def __contains__(self, key: object) -> bool:
            calls.append(key)
            return super().__contains__(key)

    data: dict[str, Any] = {"code": "001"}
    for _ in range(60):  # each level has a value that does not fit, after one that does
        data = {"code": "001", "name": "n", "subcategories": [data, "odd"]}
    models.KakaoTalkSenderCategory.from_dict(data)
    leaf = Counted({"code": "001"})
    for _ in range(60):
        leaf = Counted({"code": "001", "name": "n", "subcategories": [leaf, "odd"]})
    models.KakaoTalkSenderCategory.from_dict(leaf)
    assert len(calls) < 20 * 61 * 61  # each level once in the straight line of each level above; not twice a level


def test_a_model_that_holds_what_does_not_fit_can_be_changed_and_copied() -> None:
    data = {"created": "soon", "details": ["x"], "state": "ACTIVE", "brandNew": 1}
    sender = models.WhatsAppSender.from_dict(data)
    changed = sender.replace(state="SUSPENDED", region=None)
    assert changed.to_dict() == {**data, "state": "SUSPENDED", "region": None}
    assert changed.state is models.WhatsAppSenderState.SUSPENDED
    assert sender.replace(created=datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)).created.year == 2026  # type: ignore[union-attr]
    assert copy.deepcopy(sender) == sender == copy.copy(sender)
    with pytest.raises(ValueError, match="WhatsAppSender at /modified: a date-time was expected, another text was found"):
        sender.replace(modified="soon")  # type: ignore[arg-type]
    assert "created='soon'" in repr(sender)


def test_an_empty_text_for_a_time_is_an_absent_one() -> None:
    data = {"id": "s", "created": "", "details": {}}
    assert models.WhatsAppSender.from_dict({**data, "state": 5}).created is None  # also where something else deviates
    assert [row.pointer for row in deviations(models.WhatsAppSender, {**data, "state": 5})] == ["/state"]


@pytest.mark.parametrize("text", ["2026", "2026-01", "12", "soon", "2026-02-30T00:00:00Z", "9999-12-31T23:59:60Z"])
def test_a_text_that_is_no_time_is_not_taken_for_one(text: str) -> None:
    sender: Any = models.WhatsAppSender.from_dict({"created": text})
    assert sender.created == text


def test_what_is_told_holds_no_value() -> None:
    secret = "kept out of logs"
    deviating = deviations(models.WhatsAppSender, {"id": [secret], "created": secret, "details": {"displayName": {secret: 1}}})
    assert [row.pointer for row in deviating] == ["/id", "/details/displayName", "/created"]
    assert secret not in json.dumps(deviating)
    assert str(deviating[2]) == "/created: a date-time was expected, another text was found"
