"""Bodies that say something of every member which the document knows, and never what it would be without them."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from typing import Any

from checks.explorer import DOCUMENT, Values, content_key, validator
from sinch_provisioning._openapi.document import Operation
from sinch_provisioning._openapi.schema import properties_of, resolve

from suite.oddities import another, of_make
from suite.outcomes import rich
from suite.world import World, may_be_draft

Place = tuple[str, ...]
DEPTH = 4
"""How deep members are looked for."""
TEXTS = ("Some words", "https://example.com/some.png", "https://example.com/some", "some@example.com", "12345", "some")
"""What a text may be: the first that is valid."""


def submitted(operation: Operation, body: Any) -> Any:
    """Return a body as one that is submitted, where it can be."""
    return {**body, "status": "SUBMIT"} if may_be_draft(operation, operation.examples[0]) else body


def full(world: World, operation: Operation, path: Values) -> Any:
    """Return a body with as many members as are taken together, each unlike its default; None when none is taken.

    Args:
        world: where it is tried; it is as in the beginning afterwards.
        operation: an update, or a creation.
        path: on what.
    """
    base = rich(operation) if operation.method == "PATCH" else copy.deepcopy(operation.examples[0])
    checker = validator(content_key(operation, "requestBody") or (), submitted=True)
    for further in list(_further(base, operation.body.schema if operation.body is not None else {}, checker)):
        candidate = with_member(base, *further)
        if checker.is_valid(candidate) and _is_taken(world, operation, path, candidate):
            base = candidate
    result = base if _is_taken(world, operation, path, base) else None
    world.restore()
    return result


def _is_taken(world: World, operation: Operation, path: Values, body: Any) -> bool:
    world.restore()
    return world.call(operation, path, submitted(operation, body)).status < 300


def creation(world: World, operation: Operation, path: Values) -> Any:
    """Return a body that a creation takes, with texts of its own as far as that can be; the example when it takes none."""
    for body in world.bodies(operation, operation.examples[0]):
        if _is_taken(world, operation, path, body):
            world.restore()
            return body
    world.restore()
    return operation.examples[0]


def with_member(body: Any, place: Place, value: Any) -> Any:
    """Return a body with a value in one place, the objects on the way made where they are missing."""
    result = copy.deepcopy(body)
    holder = result
    for name in place[:-1]:
        holder = holder.setdefault(name, {})
    holder[place[-1]] = value
    return result


def _further(body: Any, schema: Any, checker: Any, place: Place = ()) -> Iterator[tuple[Place, Any]]:
    """Yield members that a body lacks or has with their default, each with another valid value."""
    inner = body
    for name in place:
        inner = inner.get(name) or {}
    for name, node in properties_of(DOCUMENT, of_make(inner, schema)).items():
        where = (*place, name)
        known: Mapping[str, Any] = {**resolve(DOCUMENT, node), **node}
        if where == ("status",):
            continue
        if properties_of(DOCUMENT, of_make({}, node)):
            if len(where) < DEPTH:
                yield from _further(body, node, checker, where)
            continue
        if name in inner and inner[name] != known.get("default", False):  # what is no, is so by default, said or not
            continue
        for value in values_of_member(known):
            if value not in (known.get("default", False), inner.get(name)) and checker.is_valid(
                with_member(body, where, value)
            ):
                yield where, value
                break


def values_of_member(node: Mapping[str, Any]) -> Iterator[Any]:
    """Yield what a member may be, whatever else its schema says of it."""
    parts = [resolve(DOCUMENT, part) for part in node.get("anyOf", node.get("oneOf", ()))]
    types = {node.get("type")} if isinstance(node.get("type"), str) else set(node.get("type") or ())
    yield from reversed([value for value in node.get("enum", ()) if value is not None])
    for part in parts:
        yield from values_of_member(part)
    if "boolean" in types:
        yield from (True, False)
    if types & {"integer", "number"}:
        low = node.get("minimum", 0)
        yield from (low + 1, low, node.get("maximum", 10))
    if "string" in types:
        yield from (node["example"],) if isinstance(node.get("example"), str) else ()
        yield from TEXTS
    if "array" in types:
        for value in values_of_member(resolve(DOCUMENT, node.get("items", {}))):
            yield [value]


def other_than(value: Any, node: Any, number: int = 1) -> Any:
    """Return a value of the same make as another."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, list):
        return value[:-1] if len(value) > 1 else value
    return another(value, node, number)


def node_of(operation: Operation, place: Place) -> Any:
    """Return the schema of a member of the body of an operation."""
    node: Any = {} if operation.body is None else operation.body.schema
    for name in place:
        node = properties_of(DOCUMENT, resolve(DOCUMENT, node)).get(name, {})
    return node
