"""Checks of contents: whatever text, list or map is sent comes back as it was, wherever it can be seen."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from suite.oddities import odd_bodies, single_oddities
from suite.outcomes import reader_of, rich
from suite.world import Probe, World, key_of

from checks.explorer import OPERATIONS, Exchange, creating
from checks.registry import MakeMock, check, items_of
from checks.written import items_agree, members_of, unseen


@check
def odd_contents_are_kept(make: MakeMock) -> Iterator[str]:
    """Texts of all scripts with line breaks and blanks at their ends, full lists and maps come back, in the order they had."""
    world, empty = World(make()).populate(), World(make())
    for operation in OPERATIONS.values():
        if operation.body is None or operation.is_safe:
            continue
        wanted = 1 if operation in creating() else 2  # resources, so that one that shows what another has is noticed
        for place in (world, empty):  # of what a project has once there is one already
            for path in place.places(operation):
                taken = False
                for probe, reply in _taken(place, operation, path) if wanted else ():
                    taken = True
                    yield from lost(place, probe, reply)
                wanted -= taken
    yield from world.problems()


def _taken(world: World, operation: Any, path: Any) -> Iterator[tuple[Probe, Exchange]]:
    """Yield a call with an odd body that is taken, and looked at before the next; where none is, one for each odd text."""
    example = rich(operation) if operation.method == "PATCH" else next(iter(operation.examples), None)
    if example is None:
        return
    base = next(world.bodies(operation, example)) if operation in creating() else example
    for body in odd_bodies(operation, base):
        probe = Probe(operation, path, body)
        if (reply := _sent(world, probe)).status < 300:
            yield probe, reply
            return
    for bodies in single_oddities(operation, base):
        for body in bodies:
            probe = Probe(operation, path, body)
            if (reply := _sent(world, probe)).status < 300:
                yield probe, reply
                break


def _sent(world: World, probe: Probe) -> Exchange:
    world.restore()
    world.advance()
    return world.send(probe)


def lost(world: World, probe: Probe, reply: Exchange) -> Iterator[str]:
    """Yield what of a body that was taken is not as it was sent, wherever it is shown."""
    view = world.view(tag=probe.operation.tag)
    targets = [("the answer", reply)]
    path = dict(probe.path)
    for _, values in world.sides[0].links(reply):
        path |= values
    reader = reader_of(probe.operation.id, path)
    shown = None if reader is None else world.call(reader, path)
    if shown is not None and shown.status == 200:
        targets.append((shown.operation.id, shown))
        view[key_of(reader, path)] = shown
    for name, item in targets:
        if isinstance(item.value, dict):
            known = members_of(item.operation.id, item.status)
            for missing in unseen(probe.operation.id, probe.body, item.value, known):
                yield f"{probe}: {name} does not show {missing} as it was sent"
            for missing in _unmapped(probe.body, item.value, known):
                yield f"{probe}: {name} does not show {missing} as it was sent"
            for missing in _reordered(probe.body, item.value):
                yield f"{probe}: {name} shows {missing} in another order"
    for key, lists in view.items():
        if lists.status == 200 and isinstance(lists.value, dict) and "totalSize" in lists.value:
            yield from (f"{probe}: {text}" for text in items_agree(key, lists, view))
    yield from _history(world, probe, reply)


def _history(world: World, probe: Probe, reply: Exchange) -> Iterator[str]:
    """Yield what the history tells otherwise of a comment than the answer to it."""
    address = probe.operation.path.removesuffix("/comments") + "/activities"
    lists = next((item for item in OPERATIONS.values() if item.path == address and item.is_safe), None)
    if lists is None or "comment" not in probe.operation.id:
        return
    entries = items_of(world.call(lists, probe.path).value)
    newest = entries[0] if entries else {}
    if newest.get("comment") != probe.body["comment"]:
        yield f"{probe}: {lists.id} does not tell the comment as it was sent"
    if newest.get("created", "")[:19] != reply.value.get("created", "")[:19]:
        yield f"{probe}: {lists.id} tells another time than the answer"


def _unmapped(body: Any, value: Any, known: frozenset[str]) -> Iterator[str]:
    """Yield the maps with free names that are not shown as they are in a body."""
    for name, item in body.items():
        shown = value.get(name)
        if not isinstance(item, dict) or not isinstance(shown, dict):
            continue
        if item and not item.keys() & known:
            if shown != item:
                yield name
        else:
            yield from _unmapped(item, shown, known)


def _reordered(body: Any, value: Any) -> Iterator[str]:
    """Yield the names of lists that hold the same as those of a body in another order."""
    sent, shown = dict(_lists(body)), dict(_lists(value))
    for name in sent.keys() & shown.keys():
        if sent[name] != shown[name] and sorted(sent[name]) == sorted(shown[name]):
            yield name


def _lists(value: Any) -> Iterator[tuple[str, list[str]]]:
    """Yield the lists of scalars in a value by the names of their members."""
    for name, item in value.items() if isinstance(value, dict) else ():
        if isinstance(item, list) and not any(isinstance(part, (dict, list)) for part in item):
            yield name, [json.dumps(part) for part in item]
        else:
            yield from _lists(item)
    for item in value if isinstance(value, list) else ():
        yield from _lists(item)
