"""Checks of two updates of one member, one after the other: the later one says what is there in the end."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from sinch_provisioning._openapi.schema import properties_of, resolve
from suite.oddities import filled
from suite.outcomes import is_unknown, members, nested, reader_of, rich, together, value_at
from suite.world import World, may_be_draft

from checks.explorer import DOCUMENT, OPERATIONS, content_key, validator
from checks.registry import MakeMock, check
from checks.written import effective

OTHER = "EN"
"""Another value of what cannot be changed, which much of it takes, such as a language or a region."""
UNKNOWN = "neverHeardOf"
"""A member that nothing has."""
HIDDEN = {"secret"}
"""Members that no GET shows."""


@check
def the_later_of_two_updates_counts(make: MakeMock) -> Iterator[str]:
    """A list replaces the one before, null clears what was there once its review is over, and a value comes back."""
    world = World(make()).populate()
    for operation in OPERATIONS.values():
        if operation.method != "PATCH" or not operation.examples:
            continue
        checker = validator(content_key(operation, "requestBody") or ())
        example = filled(operation, _with_texts(operation, rich(operation)), checker)
        for path in world.places(operation):
            for place in members(example):
                value = value_at(example, place)
                for later in _later(value):
                    bodies = [_submitted(operation, nested(place, item)) for item in (value, later)]
                    if place[-1] not in HIDDEN and all(checker.is_valid(body) for body in bodies):
                        yield from _succession(world, operation, path, place, bodies)


def _with_texts(operation: Any, example: Any) -> Any:
    """Return an example with a text for each member of its objects that null clears and no example has."""
    for name, item in example.items():
        schema = properties_of(DOCUMENT, operation.body.schema).get(name)
        for member, node in properties_of(DOCUMENT, schema).items() if isinstance(item, dict) and schema else ():
            if set(resolve(DOCUMENT, node).get("type", ())) == {"string", "null"}:
                item.setdefault(member, "Some words")
    return example


def _later(value: Any) -> Iterator[Any]:
    """Yield what a member is set to after a value."""
    yield None
    if isinstance(value, list) and len(value) > 1:
        yield value[-1:]
        yield value[:2]


def _submitted(operation: Any, body: Any) -> Any:
    return {**body, "status": "SUBMIT"} if may_be_draft(operation, operation.examples[0]) else body


def _succession(world: World, operation: Any, path: Any, place: tuple[str, ...], bodies: list[Any]) -> Iterator[str]:
    world.restore()
    for body in bodies:
        world.advance()
        if world.call(operation, path, body).status >= 300:
            return
    world.advance()
    reader = reader_of(operation.id, {"projectId": "", **path}) or next(
        (item for item in OPERATIONS.values() if item.path == operation.path and item.is_safe), None
    )
    reply = None if reader is None else world.call(reader, path)
    if reply is None or reply.status != 200:
        return
    expected, shown = value_at(bodies[1], place), effective(reply.value).get("/" + "/".join(place))
    if shown != expected and not (expected is None and shown in ([], {}, "")):
        yield f"{operation.id}: {'/'.join(place)} is {shown!r:.80} in the end, not {expected!r:.80}"


@check
def what_an_update_does_not_know_stays(make: MakeMock) -> Iterator[str]:
    """A member of a creation that the update does not have is not changed by an update that names it."""
    world = World(make()).populate(("plain", "draft"))
    for made in world.made[0]:
        for name, path in made.targets.items():
            operation = OPERATIONS[name]
            if operation.method != "PATCH" or operation.body is None or not isinstance(made.body, dict):
                continue
            for place in members(made.body):
                if is_unknown(operation, place) and isinstance(value_at(made.body, place), str):
                    yield from _ignored(world, operation, path, place, value_at(made.body, place))


def _ignored(world: World, operation: Any, path: Any, place: tuple[str, ...], value: str) -> Iterator[str]:
    reader = reader_of(operation.id, {"projectId": "", **path})
    if reader is None:
        return
    world.restore()
    before = effective(world.call(reader, path).value or {})
    first = next(iter(members(operation.examples[0])))
    known = nested(first, value_at(operation.examples[0], first))
    for other in (OTHER, f"{value}x"):
        reply = world.call(operation, path, together(known, nested((*place[:-1], UNKNOWN), other)))
        if reply.status < 300 and UNKNOWN in json.dumps(reply.value):
            yield f"{operation.id}: the answer shows a member that no document has"
        world.call(operation, path, together(known, nested(place, other)))
        after = effective(world.call(reader, path).value or {})
        where = "/" + "/".join(place)
        if after.get(where) != before.get(where):
            yield f"{operation.id}: {'/'.join(place)} follows an update that does not know it"
