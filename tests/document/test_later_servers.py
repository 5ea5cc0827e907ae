"""Answers of a later server that keep the meaning are valid, decode, and keep what is unknown."""

from __future__ import annotations

import copy
import json
import random
import re
from collections.abc import Iterator
from typing import Any

import pytest
from sinch_provisioning._openapi.document import Document
from sinch_provisioning._openapi.schema import Schema, known_values, resolve
from sinch_provisioning_api import load_document, models

NODE = load_document()
DOCUMENT = Document(NODE)
ADDED = {"addedLater": {"deep": [1, "two", None]}}
NEW_VALUE = "ADDED_LATER"


def answers() -> Iterator[tuple[str, Any, Any]]:
    """Yield the name, the schema and the example of each JSON answer and event."""
    for operation in DOCUMENT.operations:
        for status, spec in operation.responses.items():
            for number, example in enumerate(spec.examples):
                yield f"{operation.id} {status} {number}", content(spec), example
    for kind, item in NODE["webhooks"].items():
        media = item["post"]["requestBody"]["content"]["application/json"]
        for label, example in media["examples"].items():
            yield f"{kind} {label}", media["schema"], example["value"]


def content(spec: Any) -> Any:
    return spec.schema.schema


ANSWERS = list(answers())


def nodes(schema: Any) -> list[Any]:
    """Return the schemas that a value of this schema may have to meet, unions and parts included."""
    target = resolve(NODE, schema)
    values = [target]
    for key in ("allOf", "anyOf", "oneOf"):
        for part in target.get(key, ()):
            values += nodes(part)
    return values


def later(schema: Any, value: Any, chance: random.Random, kinds: frozenset[str]) -> Any:
    """Return what a later server may send in the place of a value."""
    described = nodes(schema)
    if isinstance(value, dict):
        properties: dict[str, Any] = {}
        certain = {name for node in described for name in node.get("required", ())}
        for node in described:
            properties |= node.get("properties", {})
        new = {}
        for name, part in value.items():
            if "missing" in kinds and name not in certain and chance.random() < 0.3:
                continue
            new[name] = later(properties[name], part, chance, kinds) if name in properties else part
        is_open = all(node.get("additionalProperties", True) is True for node in described)
        return {**new, **(copy.deepcopy(ADDED) if "members" in kinds and is_open else {})}
    if isinstance(value, list):
        items = next((node["items"] for node in described if "items" in node), {})
        return [later(items, part, chance, kinds) for part in value]
    if "values" in kinds and known_values(NODE, schema) is not None:
        return NEW_VALUE if isinstance(value, str) else value
    if "times" in kinds and any(node.get("format") == "date-time" for node in described):
        return ""
    return value


KINDS = {
    "unknown members": {"members"},
    "unknown values": {"values"},
    "missing properties": {"missing"},
    "empty times": {"times"},
    "all of it": {"members", "values", "missing", "times"},
}


def without_empty_times(schema: Any, value: Any) -> Any:
    """Return what is left of an answer when an empty text for a time is absent."""
    described = nodes(schema)
    if isinstance(value, dict):
        properties: dict[str, Any] = {}
        for node in described:
            properties |= node.get("properties", {})
        parts = {name: (properties.get(name, {}), part) for name, part in value.items()}
        return {
            name: without_empty_times(known, part)
            for name, (known, part) in parts.items()
            if not (part == "" and any(node.get("format") == "date-time" for node in nodes(known)))
        }
    if isinstance(value, list):
        items = next((node["items"] for node in described if "items" in node), {})
        return [without_empty_times(items, part) for part in value]
    return value


def as_instants(value: Any) -> Any:
    """Return a value in which whole seconds are written in one way."""
    return json.loads(re.sub(r"(T\d\d:\d\d:\d\d)\.000Z", r"\1Z", json.dumps(value)))


@pytest.mark.parametrize("kinds", KINDS.values(), ids=KINDS)
@pytest.mark.parametrize(("name", "schema", "example"), ANSWERS, ids=[name for name, *_ in ANSWERS])
def test_a_later_form_is_valid_and_decodes(name: str, schema: Any, example: Any, kinds: set[str]) -> None:
    for seed in range(3 if "missing" in kinds else 1):
        value = later(schema, copy.deepcopy(example), random.Random(f"{name} {seed}"), frozenset(kinds))
        assert Schema(NODE, schema).problems(value) == []
        model = getattr(models, schema["$ref"].rpartition("/")[2], None) if "$ref" in schema else None
        assert model is not None or "$ref" not in schema or resolve(NODE, schema).get("type") != "object"
        if model is not None:
            assert as_instants(model.from_dict(value).to_dict()) == as_instants(without_empty_times(schema, value))


def test_there_is_an_answer_of_each_operation_with_a_body_and_of_each_event() -> None:
    assert len(ANSWERS) > 90


def test_the_mutations_change_something() -> None:
    """Each kind reaches many answers, else the test above proves nothing."""
    for kinds in KINDS.values():
        changed = [
            name
            for name, schema, example in ANSWERS
            if later(schema, copy.deepcopy(example), random.Random(name), frozenset(kinds)) != example
        ]
        assert len(changed) > 40
