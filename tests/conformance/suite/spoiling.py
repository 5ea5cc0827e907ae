"""Bodies that say something new of everything and are refused late, for what one member of them means."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from checks.explorer import DOCUMENT, OPERATIONS, Values, changed, content_key, creating, leaves, validator
from checks.requests import places_of, without
from sinch_provisioning._openapi.document import Operation
from sinch_provisioning._openapi.schema import resolve

from suite.fullness import creation, node_of, other_than, submitted
from suite.outcomes import members, nested, rich, value_at
from suite.world import Probe, World

FILES = ("missing.png", "too-large.png", "wrong-size.png", "file.exe")
"""Names of files that are refused, as the page of the mock says; others that it takes."""

VALUES = 6
"""Values of an enumeration that are tried."""


def late_refusals(world: World, *operations: Operation) -> Iterator[Probe]:
    """Yield valid changes, each with one member whose value may be refused only once the rest was looked at.

    Args:
        world: in which they are to be made.
        operations: which; default: all that have a body.
    """
    for operation in operations or OPERATIONS.values():
        if operation.is_safe or not operation.examples:
            continue
        for path in world.places(operation)[:2]:
            for body in late_bodies(operation, _base(world, operation, path)):
                yield Probe(operation, path, body)


def _base(world: World, operation: Operation, path: Values) -> Any:
    if operation in creating():
        return creation(world, operation, path)
    return _novel(world, operation, path) if operation.method == "PATCH" else operation.examples[0]


def _novel(world: World, operation: Operation, path: Values) -> Any:
    """Return a body of an update that says something else of each member than what is made of examples has."""
    checker = validator(content_key(operation, "requestBody") or ())
    body = rich(operation)
    for place in sorted(members(body), key=len) if _is_taken(world, operation, path, body) else ():
        value = value_at(body, place)
        for other in (*_of_enumeration(operation, place), other_than(value, node_of(operation, place))):
            candidate = changed(body, place, other)
            if other != value and checker.is_valid(candidate) and _is_taken(world, operation, path, candidate):
                body = candidate
                break
    return body


def _of_enumeration(operation: Operation, place: tuple[str, ...]) -> list[Any]:
    node = node_of(operation, place)
    return [value for value in resolve(DOCUMENT, node).get("enum", ()) if value is not None][:VALUES]


def _is_taken(world: World, operation: Operation, path: Values, body: Any) -> bool:
    status = world.call(operation, path, submitted(operation, body)).status
    world.restore()
    return status < 300


def late_bodies(operation: Operation, base: Any) -> Iterator[Any]:
    """Yield bodies that are valid by the document, of which one text means something else."""
    checker = validator(content_key(operation, "requestBody") or ())
    for place, value in leaves(base):
        names = tuple(name for name in place if isinstance(name, str))
        for other in (*_odd(value), *(_of_enumeration(operation, names) if names == place else ())):
            body = submitted(operation, changed(base, place, other))
            if other != value and checker.is_valid(body):
                yield body
            alone = submitted(operation, nested(place, other)) if names == place else body
            if operation.method == "PATCH" and alone != body and checker.is_valid(alone):
                yield alone
    for place in places_of(base):
        body = submitted(operation, without(base, place))
        if checker.is_valid(body):
            yield body
        if all(isinstance(name, str) for name in place):
            yield submitted(operation, changed(base, place, None))


def _odd(value: Any) -> Iterator[Any]:
    """Yield what a text may be besides, that is refused for what it means."""
    if isinstance(value, bool):
        yield not value
    elif isinstance(value, int):
        yield from (0, 10_000)
    elif not isinstance(value, str):
        return
    elif value.startswith("http"):
        yield from (f"https://example.com/{name}" for name in FILES[::3])
    elif value.isdigit():
        yield from ("0" * (len(value) - 1) + "9", "000000")
    elif value.isupper():
        yield from ("MIXED", "OTHER", "MARKETING")
    elif "{{" in value or "#{" in value:  # variables, of which each may need an example
        yield "Hello {{1}}, hello."
