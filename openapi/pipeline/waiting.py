"""Which resources can be waited for: those whose read says in which state they are, by the values of an enum.

The read of a resource is the GET of its tag that is named `get`, or else the only one whose path ends with a parameter
and whose response has a state. States are the enums named `state` or `status` of that response and of its `changes`;
`x-wait-states` of the operation lists other properties, such as `[details.phase]`, and an empty list says: none.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import render
from findings import pointer
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import EnumProperty, ModelProperty
from response_code import Responses

EXTENSION = "x-wait-states"
NAMES = ("state", "status")
PENDING = "changes"
METHOD = "wait"
RULES = ("until", "failed", "deadline", "interval", "max_interval", "options")
"""Keywords of every wait."""


class Waiting(NamedTuple):
    """How a resource is waited for.

    Args:
        read: the operation that reads it.
        model: its model.
        states: the attributes that hold its state, each as a path with dots.
        enums: their enums.
    """

    read: Endpoint
    model: ModelProperty
    states: tuple[str, ...]
    enums: tuple[EnumProperty, ...]


class StateError(render.UnsupportedError):
    """An `x-wait-states` that names no property with known values; the text says which."""


def of_tag(by_method: Mapping[str, Endpoint], operations: Mapping[str, Any], responses: Responses) -> Waiting | None:
    """Return how the resource of a tag is waited for; None when no read has a state, or the document has a `wait`.

    Args:
        by_method: its operations, by the names of their methods.
        operations: what is known of each, by its operationId.
        responses: what they answer with.
    """
    if METHOD in by_method:
        return None
    reads = [
        waiting
        for endpoint in by_method.values()
        if endpoint.method == "get" and not operations[endpoint.name].deprecated
        if not responses.page_items(endpoint)
        for waiting in _of_read(endpoint, operations[endpoint.name], responses.model(endpoint))
    ]
    named = [waiting for waiting in reads if waiting.read is by_method.get("get")]
    single = [waiting for waiting in reads if operations[waiting.read.name].path.endswith("}")]
    return named[0] if named else single[0] if len(single) == 1 else None


def _of_read(endpoint: Endpoint, known: Any, model: Any) -> Iterator[Waiting]:
    listed: list[str] | None = known.wait_states
    if model is None or render.is_free_form(model):
        return
    paths = [path.split(".") for path in listed] if listed is not None else _usual(model)
    by_path = {".".join(path): _enum_at(model, path) for path in paths}
    states = {path: enum for path, enum in by_path.items() if enum is not None}
    missing = sorted(by_path.keys() - states.keys())
    if listed is not None and missing:
        location = pointer("paths", known.path, known.method, EXTENSION)
        raise StateError(
            f"{location}: {missing[0]} is not a property with an enum; name one that has, or remove x-wait-states"
        )
    if states:
        attributes = tuple(_attributes(model, path.split(".")) for path in states)
        enums = {str(enum.class_info.name): enum for enum in states.values()}
        yield Waiting(endpoint, model, attributes, tuple(enums.values()))


def _usual(model: ModelProperty) -> list[list[str]]:
    return [[name] for name in NAMES] + [[PENDING, name] for name in NAMES]


def _property(model: ModelProperty, name: str) -> Any:
    return next((prop for prop in render.properties(model) if render.plain(prop.name) == name), None)


def _enum_at(model: ModelProperty, path: list[str]) -> EnumProperty | None:
    prop = _property(model, path[0])
    members = [] if prop is None else list(render.members(prop))
    if len(path) > 1:
        inner = (member for member in members if isinstance(member, ModelProperty))
        return next((enum for enum in (_enum_at(member, path[1:]) for member in inner) if enum is not None), None)
    enums = (member for member in members if isinstance(member, EnumProperty) and member.value_type is str)
    return next(enums, None)


def _attributes(model: ModelProperty, path: list[str]) -> str:
    prop = _property(model, path[0])
    if len(path) == 1:
        return str(prop.python_name)
    inner = next(member for member in render.members(prop) if isinstance(member, ModelProperty))
    return f"{prop.python_name}.{_attributes(inner, path[1:])}"
