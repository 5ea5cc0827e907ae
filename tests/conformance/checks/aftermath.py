"""Checks of what is left of calls that were refused, and of all that other projects and readers do: nothing."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

from sinch_provisioning.mock import Request
from sinch_provisioning.mock.resources import HANDLERS
from suite.actions import Actor
from suite.fullness import creation
from suite.outcomes import spoiled
from suite.spoiling import late_refusals
from suite.world import Probe, World, whole

from checks.access import refused_credentials
from checks.explorer import OPERATIONS, creating
from checks.registry import MakeMock, check, paged, queries

IDENTIFIERS = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}|\b[0-9a-f]{16,40}\b|\b\d{10,16}\b")
"""What the mock numbers all that it makes with, one after the other in all projects."""


@check
def what_is_refused_leaves_room(make: MakeMock) -> Iterator[str]:
    """After a creation that is refused for what one member means, the same with a right value ends as if it were the first."""
    world = World(make()).populate()
    for operation in creating():
        for path in world.places(operation)[:1]:
            right = creation(world, operation, path)
            expected = world.call(operation, path, right).status
            for probe in late_refusals(world, operation):
                if isinstance(probe.body, dict) and probe.body.get("saveDraftOnFailure"):
                    continue
                body = _with_names(probe.body, right)
                world.restore()
                if world.call(operation, path, body).status < 400:
                    continue
                status = world.call(operation, path, right).status
                if status != expected:
                    yield f"{operation.id}: after one that is refused, one that is right is answered with {status}, not {expected}"


def _with_names(body: Any, other: Any) -> Any:
    """Return a body with the names of another at its top."""
    same = {name: value for name, value in other.items() if isinstance(value, str) and isinstance(body.get(name), str)}
    return {**body, **same} if isinstance(body, dict) and isinstance(other, dict) else body


def _begin(world: World) -> None:
    """Make what is live, drafts, and what waits for a review that only ends when it is told to."""
    world.populate(("plain", "draft"))
    world.control("PUT", "transitions", {"transitions": "manual"})
    world.populate(("plain",))


def _lived(make: MakeMock, between: Callable[[World], object]) -> list[Any]:
    """Return what the first project sees, has and may do in the end of a life with something in between."""
    world = World(make())
    _begin(world)
    world.advance()
    between(world)
    project = world.mock.projects[0].project_id
    triggered = []
    for kind in HANDLERS.kinds:
        for key in json.loads(world.state())[project].get(kind, {}):
            reply = world.mock.handle(_trigger({"kind": kind, "key": key.split("/")}))
            triggered.append((kind, reply.status, reply.body.decode()))
    world.control("PUT", "transitions", {"transitions": "immediate"})
    statuses = [
        (operation.id, world.call(operation, path, next(world.bodies(operation, operation.examples[0]))).status)
        for operation in creating()
        for path in world.places(operation)[:1]
    ]
    seen = [(key, reply.status, reply.value) for key, reply in world.view().items()]
    return [*triggered, *statuses, *seen]


def _named(part: Any, names: dict[str, str]) -> str:
    """Return a part of a life as a text in which identifiers are called in the order in which they come."""
    text = json.dumps(part, ensure_ascii=False)
    return IDENTIFIERS.sub(lambda match: names.setdefault(match.group(), f"<{len(names)}>"), text)


def _differences(first: list[Any], second: list[Any]) -> Iterator[str]:
    """Yield where two lives differ in more than the identifiers that the mock gave out."""
    names: tuple[dict[str, str], dict[str, str]] = ({}, {})
    if len(first) != len(second):
        yield f"there are {len(second)} things to see, not {len(first)}"
    for one_part, other_part in zip(first, second, strict=False):
        texts = _named(one_part, names[0]), _named(other_part, names[1])
        if texts[0] != texts[1]:
            yield f"{str(one_part[0])[:80]} is another: {_where(*texts)}"


def _where(first: str, second: str) -> str:
    place = next((at for at, pair in enumerate(zip(first, second, strict=False)) if pair[0] != pair[1]), 0)
    return f"{second[max(0, place - 30) : place + 30]!r}, not {first[max(0, place - 30) : place + 30]!r}"


@check
def refused_calls_leave_nothing_behind(make: MakeMock) -> Iterator[str]:
    """A life with refused calls of all kinds in it goes on and ends as one without them, reviews and limits included."""
    refused: list[Probe] = []
    yield from _refused(make, refused)

    def between(world: World) -> None:
        for operation in OPERATIONS.values():
            for path in world.places(operation)[:2]:
                for header in (None, "Bearer abc"):
                    world.call(operation, path, world.sides[0].example(operation), authorization=header)
        for probe in refused:
            world.send(probe)

    yield from _differences(_lived(make, lambda world: None), _lived(make, between))


def _refused(make: MakeMock, refused: list[Probe]) -> Iterator[str]:
    """Collect the calls that such a life begins with and that are refused; yield those that are carried out in part."""
    world = World(make())
    _begin(world)
    for probe in [*spoiled(world), *late_refusals(world)]:
        world.advance(1)
        reply = world.send(probe)
        is_kept = isinstance(probe.body, dict) and probe.body.get("saveDraftOnFailure")
        now = world.state()
        if reply.status >= 400 and not is_kept:
            refused.append(probe)
            if now != world.base:
                yield f"{probe}: refused with {reply.status}, and carried out in part"
        world.restore(now)


@check
def reading_leaves_nothing_behind(make: MakeMock) -> Iterator[str]:
    """A life in which everything was read, in pages, filtered and by wrong queries, goes on and ends as one without that."""

    def between(world: World) -> None:
        for operation in OPERATIONS.values():
            for path in world.places(operation) if operation.is_safe else ():
                asked = whole(operation)
                for query in (asked, *({**asked, name: "x"} for name in queries(operation))):
                    world.call(operation, path, query=query)
                if "pageSize" in asked:
                    token = (world.call(operation, path, query={"pageSize": 1}).value or {}).get("nextPageToken")
                    world.call(operation, path, query={"pageSize": 1, **({"pageToken": token} if token else {})})

    yield from _differences(_lived(make, lambda world: None), _lived(make, between))


@check
def another_project_leaves_nothing_behind(make: MakeMock) -> Iterator[str]:
    """A life beside that of another project which makes, changes, lets review and deletes all it has is as one without."""

    def between(world: World) -> None:
        other = world.mock.projects[1].project_id
        for number in range(2):
            for operation in creating():
                for path in world.places(operation, 1)[-1:]:
                    world.create(operation, path, 1, number=number)
            for operation in (item for item in OPERATIONS.values() if not item.is_safe and item not in creating()):
                for path in world.places(operation, 1)[number:]:
                    if operation.method != "DELETE" or number:
                        world.call(operation, path, world.sides[1].example(operation), side=1)
            for kind, spec in HANDLERS.kinds.items():
                for key in json.loads(world.state()).get(other, {}).get(kind, {}):
                    body = {"kind": kind, "key": key.split("/"), "project": other}
                    outcome = {"outcome": spec.outcomes[-1]} if spec.outcomes and number else {}
                    world.mock.handle(_trigger({**body, **outcome}))

    yield from _differences(_lived(make, lambda world: None), _lived(make, between))


def _trigger(body: Any) -> Request:
    return Request("POST", "/_mock/trigger", {"content-type": "application/json"}, json.dumps(body).encode())


@check
def reviews_of_others_go_on(make: MakeMock) -> Iterator[str]:
    """Whatever is done to what is there, what else waits for a review still waits, and its review ends as it would have."""
    expected = dict(_reviews(make, lambda operation: False))
    for title, is_done in (
        ("what is changed", lambda operation: operation.method != "DELETE"),
        ("what is deleted", lambda operation: operation.method == "DELETE"),
    ):
        ended = dict(_reviews(make, is_done))
        for key, end in expected.items():
            if ended.get(key) != end:
                yield f"beside {title}, {key} ends with {ended.get(key)!r:.200}, not {end!r:.200}"


def _reviews(make: MakeMock, is_done: Callable[[Any], bool]) -> Iterator[tuple[str, Any]]:
    """Yield how the reviews end of what was made last, after calls of some operations on what was made first."""
    world = World(make()).populate()
    first = {value for made in world.made[0] for value in _own(made)}
    world.control("PUT", "transitions", {"transitions": "manual"})
    world.populate(("plain",))
    last = {value for made in world.made[0] for value in _own(made)} - first
    for operation in OPERATIONS.values():
        for path in world.places(operation) if not operation.is_safe and operation not in creating() else ():
            if is_done(operation) and not last & set(path.values()):
                world.call(operation, path, world.sides[0].example(operation))
    project = world.mock.projects[0].project_id
    for kind in HANDLERS.kinds:
        for key in json.loads(world.state())[project].get(kind, {}):
            parts = key.split("/")
            if set(parts) & last and not set(parts) & first:
                reader = Actor(world).reader_of_key(parts)
                reply = world.mock.handle(_trigger({"kind": kind, "key": parts}))
                shown = None if reader is None else world.call(*reader)
                end = None if shown is None else (shown.status, sorted(_shape(shown.value)))
                yield f"{kind} {key}", (reply.status, reply.body, end)


def _own(made: Any) -> set[str]:
    return {value for path in made.targets.values() for name, value in path.items() if name != "projectId"}


def _shape(value: Any, place: str = "") -> Iterator[str]:
    """Yield the places of a value, with what is no identifier."""
    if isinstance(value, dict):
        for name, item in value.items():
            yield from _shape(item, f"{place}/{name}")
    elif not isinstance(value, str) or value.isupper():
        yield f"{place} {value}"
    else:
        yield place


LIMIT = {"rate": 0.01, "burst": 2}
"""A limit that lets two requests through, and none after them for a long time."""


@check
def who_is_refused_uses_up_no_limit(make: MakeMock) -> Iterator[str]:
    """Requests without valid credentials of a project, and those of other projects, leave its limit as it is."""
    world = World(make()).populate(("plain",))
    refused = refused_credentials(world)
    for number, operation in enumerate(OPERATIONS.values()):
        path = next(iter(world.places(operation)), {})
        world.advance(1000)  # fills what is empty
        world.control("PUT", "faults", {"rate_limit": LIMIT})
        for header in (list(refused.values()) * 2)[number % len(refused) :][:3]:
            world.call(operation, path, world.sides[0].example(operation), authorization=header)
        for _ in range(3):
            world.call(paged()[0], {}, side=1)
        statuses = [world.call(paged()[0], {}).status for _ in range(3)]
        if statuses != [200, 200, 429]:
            yield f"{operation.id}: after it was refused for its credentials, three more are answered with {statuses}"
