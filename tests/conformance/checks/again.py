"""Checks of what is made again after a deletion, and of requests with several mistakes at once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sinch_provisioning._openapi.document import Operation
from suite.world import Made, World, whole

from checks.endings import DAYS
from checks.ends import STAGE
from checks.explorer import OPERATIONS, Values, creating
from checks.registry import MakeMock, check, items_of, paged, queries

DAY = 24 * 3600
COMMENT = "COMMENT_ADDED"
"""The type of the activity of a comment."""


@check
def what_is_made_again_is_as_new(make: MakeMock) -> Iterator[str]:
    """What is made again with the same names, after a deletion is over, has nothing of the one before, and is not deleted with it."""
    world = World(make()).populate(("plain", "onward"))
    for made in world.made[0]:
        for name, path in made.targets.items():
            operation = OPERATIONS[name]
            is_of_it = operation.path.startswith(f"{made.source.path}/{{") and operation.path.endswith("}")
            if operation.method == "DELETE" and is_of_it:
                yield from _made_again(world, made, operation, path)


def _made_again(world: World, made: Made, deletion: Any, path: Any) -> Iterator[str]:
    world.restore()
    world.advance()
    expected = _views(world, made.targets) if made.stage == "plain" else {}
    for name, values in made.targets.items():
        if name.endswith("_create_comment"):
            world.call(OPERATIONS[name], values, {"comment": "of the one before"})
    if world.call(deletion, path).status >= 300:
        return
    world.advance(DAYS * DAY)
    values = {name: value for name, value in made.reply.path.items() if name != "projectId"}
    again = world.call(made.source, values, made.body)
    if again.status != made.reply.status:
        yield f"{made.source.id}, {DAYS} days after {deletion.id}: answered with {again.status}, not {made.reply.status}"
        return
    targets = {target.id: linked for target, linked in world.sides[0].links(again)}
    yield from _older(world, made, targets, again.value)
    for title, days in (("at once", 0), ("some weeks later", DAYS)):
        world.advance(days * DAY)
        for name, shown in _views(world, targets).items():
            if isinstance(shown, tuple) and shown[0] != 200 and expected.get(name, (200, []))[0] == 200:
                yield f"{made.source.id} after {deletion.id}: {title} {name} is answered with {shown[0]}"
            if isinstance(shown, list) and COMMENT in shown:
                yield f"{made.source.id} after {deletion.id}: {title} {name} tells a comment on the one before"
            if shown != _without_comments(expected.get(name, shown)):
                yield f"{made.source.id} after {deletion.id}: {title} {name} shows {shown!r:.120}, not {expected[name]!r:.120}"


def _older(world: World, made: Made, targets: Any, value: Any) -> Iterator[str]:
    """Yield the lists of what is made again that hold what is older than it."""
    for name, path in targets.items():
        if OPERATIONS[name].is_safe:
            items = items_of(world.call(OPERATIONS[name], path, query=whole(OPERATIONS[name])).value or {})
            times = [item["created"] for item in items if isinstance(item, dict) and "created" in item]
            if "created" in value and any(time < value["created"] for time in times):
                yield f"{made.source.id}: {name} shows what is older than what was made again"


@check
def every_example_can_be_made_again(make: MakeMock) -> Iterator[str]:
    """Of each way to make something: after a deletion is over, whatever was unique in it can be used once more."""
    populated = World(make()).populate(("plain",))
    for operation in creating():
        for number, example in enumerate(operation.examples):
            populated.restore()
            is_on_top = operation.path_names == ("projectId",)
            world = World(make()) if is_on_top else populated  # where nothing that is there excludes it
            for path in world.places(operation)[:1]:
                statuses = list(_statuses(world, operation, path, example))
                if statuses and statuses[0] != statuses[-1]:
                    yield f"{operation.id}, example {number + 1}: after a deletion answered with {statuses[-1]}, not {statuses[0]}"


def _statuses(world: World, operation: Operation, path: Values, example: Any) -> Iterator[int]:
    """Make something, delete it, and make it again some weeks later; yield how each creation is answered."""
    replies = ((body, world.call(operation, path, body)) for body in world.bodies(operation, example))
    body, reply = next((item for item in replies if item[1].status < 300), (None, None))
    for target, values in world.sides[0].links(reply) if reply is not None else ():
        if target.method == "DELETE" and target.path.startswith(f"{operation.path}/{{") and target.path.endswith("}"):
            if world.call(target, values).status < 300:
                yield reply.status
                world.advance(DAYS * DAY)
                yield world.call(operation, path, body).status
            return


def _without_comments(shown: Any) -> Any:
    return [item for item in shown if item != COMMENT] if isinstance(shown, list) else shown


def _views(world: World, targets: Any) -> dict[str, Any]:
    """Return what can be seen of a resource, without identifiers and times, and the types of its activities."""
    result: dict[str, Any] = {}
    for name, path in targets.items():
        operation = OPERATIONS[name]
        if operation.is_safe:
            reply = world.call(operation, path, query=whole(operation))
            if name.endswith("_list_activities"):
                result[name] = [item["type"] for item in items_of(reply.value or {})]
            elif "totalSize" not in (reply.value or {}):
                result[name] = reply.status, sorted(_places(reply.value))
    return result


def _places(value: Any, place: str = "") -> Iterator[str]:
    for name, item in value.items() if isinstance(value, dict) else ():
        if isinstance(item, dict):
            yield from _places(item, f"{place}/{name}")
        else:
            yield f"{place}/{name} {item}" if isinstance(item, str) and STAGE.fullmatch(item) else f"{place}/{name}"


@check
def the_first_mistake_is_the_answer(make: MakeMock) -> Iterator[str]:
    """Of several mistakes the first counts: credentials, the limit, the media type, what is sent, and last what it is about."""
    world = World(make()).populate(("plain",))
    for operation in OPERATIONS.values():
        unknown = {name: "0" * 24 for name in operation.path_names if name != "projectId"}
        mistakes: list[tuple[int, dict[str, Any]]] = []
        if operation.body is not None:
            mistakes += [(415, {"media_type": "text/plain", "body": b"{"}), (400, {"body": b"{"}), (400, {"body": [1]})]
        sized = "pageSize" in queries(operation)
        mistakes += [(400, {"query": {"pageSize": "x"}})] if sized else [(0, {})]
        for status, wrong in mistakes:
            yield from _as_first(world, operation, unknown, status, wrong)


def _as_first(world: World, operation: Any, path: Any, status: int, wrong: dict[str, Any]) -> Iterator[str]:
    caller = world.sides[0]
    reply = caller.call(operation, path, **wrong)
    if status and reply.status != status:
        yield f"{operation.id} {wrong}: answered with {reply.status}, not {status}"
    world.control("PUT", "faults", {"rate_limit": {"rate": 0.001, "burst": 1}})
    caller.call(paged()[0])
    limited = caller.call(operation, path, **wrong)
    refused = caller.call(operation, path, authorization=None, **wrong)
    world.control("DELETE", "faults")
    world.advance(10_000)
    if (limited.status, refused.status) != (429, 401):
        yield f"{operation.id} {wrong}: beyond the limit {limited.status}, without credentials {refused.status}"
