"""Checks of what happens by itself: to several resources of one name, to what was deleted, and between two seconds."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any

from sinch_provisioning.mock import Request
from sinch_provisioning.mock.resources import HANDLERS
from suite.outcomes import reader_of
from suite.world import World

from checks.explorer import OPERATIONS, Values, creating, leaves
from checks.neighbours import make_neighbours
from checks.registry import MakeMock, check, queries

WAITING = 60
"""Seconds that a review takes."""
STEP = 1.137
"""Seconds between two calls: each is in a second of its own, and in none of them at its beginning."""
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")
STEPS = 3
"""Steps that a review has at most."""


def events_of(world: World) -> list[Any]:
    """Return all events that there were."""
    return list(world.control("GET", "webhooks")["events"])


def _values(path: Values) -> set[str]:
    return {value for name, value in path.items() if name != "projectId"}


def _texts(value: Any) -> set[str]:
    return {item for _, item in leaves(value) if isinstance(item, str)}


@check
def what_is_deleted_causes_no_later_event(make: MakeMock) -> Iterator[str]:
    """The review of what was deleted ends with it: no event of a later time is of what is not there any more."""
    world = World(make()).populate(("plain",))
    rules = {kind: {"after": WAITING} for kind, spec in HANDLERS.kinds.items() if not spec.by_hand}
    world.control("PUT", "transitions", {"transitions": rules})
    world.populate(("plain",))
    gone: list[tuple[str, set[str]]] = []
    for operation in reversed(OPERATIONS.values()):
        for path in world.places(operation) if operation.method == "DELETE" else ():
            reader = reader_of(operation.id, path)
            shown = set() if reader is None else _texts(world.call(reader, path).value)
            if world.call(operation, path).status < 300 and reader and world.call(reader, path).status == 404:
                gone.append((operation.id, _values(path) & shown))
    before = len(events_of(world))
    for _ in range(STEPS):
        world.advance(WAITING + 1)
    for event in events_of(world)[before:]:
        for name, values in gone:
            if values and values <= _texts(event):
                yield f"{name}: {event['type']} comes of what it deleted"
    if not gone:
        yield "nothing can be deleted"


@check
def what_is_called_alike_is_reported_each(make: MakeMock) -> Iterator[str]:
    """Of several resources of one name, such as in several languages, an event comes of each that changes or goes."""
    world = World(make()).populate(("plain",))
    alike = [made for made in list(world.made[0]) if make_neighbours(world, made)]
    tags = {made.source.tag for made in alike}
    readers = [(item, path) for item, path in world.reads() if item.tag in tags and item.path.endswith("}")]
    readers = [(item, path) for item, path in readers if "pageToken" not in queries(item)]
    world.keep()
    for name, act in [*_moves(world, {item.id: path for item, path in readers}.values()), *_deletions(world, tags)]:
        if act.func is not _trigger:  # of what is put back, platforms know nothing
            world.restore()
        world.advance()
        before = [world.call(*reader) for reader in readers]
        count = len(events_of(world))
        act()
        world.call(*readers[0])  # lets happen what is due before the next request
        shown = [_texts(event) for event in events_of(world)[count:]]
        moved = [
            _values(path)
            for (item, path), old in zip(readers, before, strict=True)
            if old.status == 200 and world.call(item, path).value != old.value
        ]
        missing = [values for values in moved if sum(values <= event for event in shown) != 1]
        if len(moved) > 1 and missing:
            yield f"{name}: {len(moved)} resources are others then, and no event, or several, come of {sorted(missing[0])}"


def _moves(world: World, paths: Iterable[Values]) -> Iterator[tuple[str, partial[object]]]:
    """Yield what platforms do to what is called alike."""
    for kind, spec in HANDLERS.kinds.items():
        for path in paths:
            key = [value for name, value in path.items() if name != "projectId"]
            for outcome in spec.outcomes if spec.by_hand and kind.endswith("_state") else ():
                body = {"kind": kind, "key": key, "outcome": outcome}
                yield f"{kind} {outcome}", partial(_trigger, world, body)


def _trigger(world: World, body: Any) -> None:
    raw = json.dumps(body).encode()
    world.mock.handle(Request("POST", "/_mock/trigger", {"content-type": "application/json"}, raw))


def _deletions(world: World, tags: set[str]) -> Iterator[tuple[str, partial[object]]]:
    for operation in OPERATIONS.values():
        if operation.method == "DELETE" and operation.tag in tags:
            for path in world.places(operation):
                yield operation.id, partial(world.call, operation, path)


@check
def what_is_made_has_the_time_of_the_clock(make: MakeMock) -> Iterator[str]:
    """Each time that is shown and lies after the beginning is one at which something was done, to its milliseconds."""
    world = World(make())
    begun = world.control("GET", "clock")["now"]
    instants = {begun}
    for number, operation in enumerate([*creating(), *OPERATIONS.values()]):
        for path in world.places(operation)[:2] if not operation.is_safe and operation.method != "DELETE" else ():
            world.advance(STEP)
            instants.add(world.control("GET", "clock")["now"])
            if number < len(creating()):
                world.create(operation, path)
            else:
                world.call(operation, path, world.sides[0].example(operation))
    end = begun[:10] + "U"
    seconds = {f"{instant[:19]}.000Z" for instant in instants}  # activities are noted without their milliseconds
    for view in (world.view().values(), world.sides[0].answers):
        for reply in view:
            times = instants if "pageToken" not in queries(reply.operation) else instants | seconds
            for place, value in leaves(reply.value):
                is_later = isinstance(value, str) and INSTANT.fullmatch(value) and begun < value < end
                if is_later and value not in times:
                    yield f"{reply.operation.id}: {'/'.join(map(str, place))} is {value}, when nothing was done"
