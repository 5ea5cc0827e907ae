"""Checks of what is left out: a member with a default in the document means what it means with this value."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from sinch_provisioning._openapi.schema import properties_of, resolve
from suite.fullness import full, submitted
from suite.oddities import of_make
from suite.outcomes import members, reader_of
from suite.world import World

from checks.explorer import DOCUMENT, OPERATIONS, changed, creating, leaves
from checks.registry import MakeMock, check

Place = tuple[str, ...]
DEPENDING = {"ttl"}
"""Members whose default is another in another mode, which no schema can say."""


@check
def what_is_left_out_is_its_default(make: MakeMock) -> Iterator[str]:
    """A body without a member is answered and ends as one that names the default of the member in the document."""
    world = World(make()).populate()
    for operation in OPERATIONS.values():
        example = next(iter(operation.examples), None)
        if not isinstance(example, dict) or operation.body is None:
            continue
        for place, default in _defaults(example, operation.body.schema):
            for path in world.places(operation)[: 1 if operation in creating() else None]:
                base = next(world.bodies(operation, example)) if operation in creating() else example
                absent, named = _without(base, place), changed(base, place, default)
                ends = [_end(world, operation, path, body) for body in (absent, named)]
                if ends[0] != ends[1]:
                    yield f"{operation.id}: without {'/'.join(place)} it ends otherwise than with {default!r}"


@check
def what_is_left_out_takes_nothing_with_it(make: MakeMock) -> Iterator[str]:
    """Of a creation with every member, each is left out alone: what is shown of the others is as it was."""
    world = World(make()).populate(("plain",))
    for operation in creating():
        for path in world.places(operation)[:1] if isinstance(next(iter(operation.examples), None), dict) else ():
            body = full(world, operation, path)
            if body is None:
                continue
            whole = _end(world, operation, path, submitted(operation, body))
            for place in members(body):
                end = _end(world, operation, path, submitted(operation, _without(body, place)))
                if whole[2] is None or end[2] is None or whole[0] != end[0]:
                    continue
                for other in members(body):
                    if other[: len(place)] != place and whole[2][1].get(other) != end[2][1].get(other):
                        yield f"{operation.id}: without {'/'.join(place)}, {'/'.join(other)} is another than with it"


def _defaults(value: Any, schema: Any, place: Place = ()) -> Iterator[tuple[Place, Any]]:
    """Yield the members with a default of the objects in a value, whether they are there or not."""
    known = properties_of(DOCUMENT, of_make(value, schema))
    for name, node in known.items():
        whole = {**resolve(DOCUMENT, node), **node}
        if "default" in whole and name not in DEPENDING:
            yield (*place, name), whole["default"]
        if isinstance(value.get(name), dict):
            yield from _defaults(value[name], node, (*place, name))


def _without(body: Any, place: Place) -> Any:
    result = copy.deepcopy(body)
    holder = result
    for name in place[:-1]:
        holder = holder[name]
    holder.pop(place[-1], None)
    return result


def _end(world: World, operation: Any, path: Any, body: Any) -> Any:
    """Return how a call is answered, and what is there then, without what is another each time."""
    world.restore()
    reply = world.call(operation, path, body)
    values = dict(path)
    for _, linked in world.sides[0].links(reply):
        values |= linked
    reader = reader_of(operation.id, values)
    shown = None if reader is None else world.call(reader, values)
    return reply.status, _lasting(reply.value), None if shown is None else (shown.status, _lasting(shown.value))


def _lasting(value: Any) -> dict[Any, Any]:
    """Return the leaves of an answer whose values do not come from the mock's identifiers."""
    made = {"id", "code", "modified", "created", "plusFriendId"}
    return {
        place: leaf
        for place, leaf in leaves(value)
        if not place or not (str(place[-1]) in made or str(place[-1]).lower().endswith(("id", "token", "name")))
    }
