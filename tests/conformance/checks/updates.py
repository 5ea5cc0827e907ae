"""Checks of updates of what is full: each member changed, cleared and left out, beside others that keep what they have."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from sinch_provisioning.mock.resources import HANDLERS
from suite.fullness import full, node_of, other_than, submitted
from suite.outcomes import Outcome, members, nested, reader_of, together, value_at
from suite.world import Probe, World, key_of

from checks.explorer import OPERATIONS, Exchange, Values, content_key, validator
from checks.registry import MakeMock, check
from checks.written import dated, effective, kept, shown

HIDDEN = {"secret"}
"""Members that no GET shows."""
OF_REVIEWS = {"allowCategoryChange"}
"""Members of pending changes, which go when these are in force."""


@check
def updates_of_what_is_full_touch_what_they_name(make: MakeMock) -> Iterator[str]:
    """Of a resource of which every member is set, unlike its default, an update changes or clears what it names alone."""
    for operation in OPERATIONS.values():
        if operation.method != "PATCH" or not operation.examples:
            continue
        world = World(make()).populate()
        base, done = world.base, False
        for path in world.places(operation):
            world.base = base
            body = full(world, operation, path)
            if body is not None:
                body = {name: value for name, value in body.items() if name not in OF_REVIEWS}
                done = True
                yield from _of_full(world, operation, path, body)
        if not done and any(world.places(operation)) and operation.id not in NEEDS_MORE:
            yield f"{operation.id}: no update with several members is taken"


@check
def what_was_cleared_can_be_set_again(make: MakeMock) -> Iterator[str]:
    """A member that one update clears has the value that the next gives it, be the first in force by then or not."""
    for transitions in ("immediate", "manual"):
        world = World(make()).populate(("plain",))
        base = world.base
        for operation in OPERATIONS.values():
            paths = world.places(operation)[:2] if operation.method == "PATCH" and operation.examples else []
            for path in paths:
                world.base = base
                world.control("PUT", "transitions", {"transitions": "immediate"})
                body = full(world, operation, path)
                if body is not None:
                    world.control("PUT", "transitions", {"transitions": transitions})
                    yield from _set_again(world, operation, path, body, is_reviewed=transitions == "manual")


def _set_again(world: World, operation: Any, path: Values, body: Any, *, is_reviewed: bool) -> Iterator[str]:
    reader = reader_of(operation.id, {"projectId": "", **path})
    for place in members(body) if reader is not None else ():
        value = value_at(body, place)
        world.restore()
        first = nested(place, None)  # a draft, where an update can be one; else it is under review
        replies = [
            world.call(operation, path, submitted(operation, first) if is_reviewed else first),
            world.call(operation, path, submitted(operation, nested(place, value))),
        ]
        _end_all(world)
        where = "/" + "/".join(place)
        there = effective(world.call(reader, path).value)
        if all(reply.status < 300 for reply in replies) and place[-1] not in HIDDEN and there.get(where) != value:
            yield f"{operation.id}: {'/'.join(place)}, cleared and set again, is {there.get(where)!r}"


def _end_all(world: World) -> None:
    """Let all that is under review end well."""
    project = world.mock.projects[0].project_id
    for kind, spec in HANDLERS.kinds.items():
        keys = json.loads(world.state())[project].get(kind, {}) if spec.outcomes and not spec.by_hand else ()
        for key in keys:
            with suppress(RuntimeError):  # nothing ends there
                world.control("POST", "trigger", {"kind": kind, "key": key.split("/")})


NEEDS_MORE = {"whatsapp_accounts_update"}
"""Updates of what examples and links do not lead to, such as of a rejected account."""


def _of_full(world: World, operation: Any, path: Values, body: Any) -> Iterator[str]:
    world.restore()
    world.call(operation, path, submitted(operation, body))
    reader = reader_of(operation.id, {"projectId": "", **path})
    if reader is None:
        return
    before = world.call(reader, path)
    world.keep()
    for missing in _not_shown(operation, body, before):
        yield f"{operation.id}: {reader.id} does not show {missing} of an update with every member"
    checker = validator(content_key(operation, "requestBody") or ())
    for later in _later(operation, body):
        probe = Probe(operation, path, submitted(operation, later))
        if checker.is_valid(probe.body):
            outcome = _outcome(world, probe, reader, before)
            if outcome.is_taken:
                for holds in (kept, dated, shown, _cleared):
                    yield from holds(outcome)


def _not_shown(operation: Any, body: Any, reply: Exchange) -> Iterator[str]:
    there = effective(reply.value)
    for place in members(body):
        where = "/" + "/".join(place)
        if where in there and there[where] != value_at(body, place) and place[-1] not in HIDDEN:
            yield "/".join(place)


def _later(operation: Any, body: Any) -> Iterator[Any]:
    """Yield second updates: of each member alone, cleared alone and beside another, and of all others but it."""
    places = list(members(body))
    for number, place in enumerate(places):
        value, node = value_at(body, place), node_of(operation, place)
        other = places[number - 1]
        beside = nested(other, other_than(value_at(body, other), node_of(operation, other)))
        yield nested(place, other_than(value, node))
        yield nested(place, None)
        if other != place:
            yield together(beside, nested(place, None))
        if isinstance(value, list):
            yield nested(place, [])
        if isinstance(value, str):
            yield nested(place, "")
    for kept_back in places:
        rest: Any = {}
        for place in places:
            if place != kept_back:
                rest = together(rest, nested(place, other_than(value_at(body, place), node_of(operation, place))))
        yield rest
        yield together(rest, nested(kept_back, None))


def _outcome(world: World, probe: Probe, reader: Any, before: Exchange) -> Outcome:
    """Make a call of which only what the GET of its resource shows matters."""
    world.restore()
    world.advance()
    reply = world.send(probe)
    key = key_of(reader, {"projectId": "", **probe.path})
    result = Outcome(world, probe, reply, world.base, world.base, {key: before})
    result.__dict__["view_after"] = {key: world.call(reader, probe.path)}
    return result


def _cleared(outcome: Outcome) -> Iterator[str]:
    """Yield the members that null did not clear once the change was in force."""
    after = outcome.read(outcome.view_after)
    if after is None or after.status != 200:
        return
    there = effective(after.value)
    for place in members(outcome.probe.body):
        if value_at(outcome.probe.body, place) is None and there.get("/" + "/".join(place)) not in (None, [], {}, ""):
            yield f"{outcome.probe}: null does not clear {'/'.join(place)}, beside {len(list(members(outcome.probe.body)))} members"
