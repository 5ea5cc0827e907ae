"""A check of pending changes that are dropped: when that can be, and what is there then."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from sinch_provisioning._openapi.document import Operation
from sinch_provisioning.mock.resources import HANDLERS
from suite.actions import Actor
from suite.world import World

from checks.explorer import OPERATIONS, Values
from checks.registry import MakeMock, check


@check
def changes_are_dropped_unless_they_are_under_review(make: MakeMock) -> Iterator[str]:
    """Changes of what is live are dropped as a draft and however a review ended, not during one, and once alone."""
    world = World(make())
    world.populate(("onward", "plain"))
    world.control("PUT", "transitions", {"transitions": "manual"})
    for operation in OPERATIONS.values():
        codes = operation.node.get("x-error-codes", {}).get("409", ())
        if operation.method == "DELETE" and any(code.endswith("_changes_not_deletable") for code in codes):
            for path in world.places(operation):
                yield from _dropped(world, operation, path)


def _dropped(world: World, deletion: Operation, path: Values) -> Iterator[str]:
    """Yield what is not as it should be when changes of one resource are dropped, in each stage that they can be in."""
    reader = Actor(world).reader_of_key(_key(path))
    world.restore()
    before = None if reader is None else world.call(*reader)
    if reader is None or before is None or "changes" in before.value or before.value.get("state") != "ACTIVE":
        return
    for label in _stages(world, deletion, path):
        changes = world.call(*reader).value.get("changes")
        expected = 404 if changes is None else 409 if changes["status"] == "IN_PROGRESS" else 204
        for title, status in (("", expected), (" a second time", 404 if expected == 204 else expected)):
            answered = world.call(deletion, path).status
            if answered != status:
                yield f"{deletion.id}, {label}{title}: answered with {answered}, not {status}"
        if expected == 204 and _contents(world.call(*reader).value) != _contents(before.value):
            yield f"{deletion.id}, {label}: what is left is not as before the changes"


def _stages(world: World, deletion: Operation, path: Values) -> Iterator[str]:
    """Bring changes into each of their stages in turn; yield what the stage is."""
    update = next(
        item for item in OPERATIONS.values() if item.method == "PATCH" and f"{item.path}/changes" == deletion.path
    )
    key = _key(path)
    resources = json.loads(world.state())[world.mock.projects[0].project_id]
    kinds = [name for name in HANDLERS.kinds if "/".join(key) in resources.get(name, {})]
    for status in ("DRAFT", "SUBMIT"):
        world.restore()
        world.call(update, path, {**world.sides[0].example(update), "status": status})
        yield f"sent as {status}"
    for kind in kinds:
        for outcome in HANDLERS.kinds[kind].outcomes:
            world.restore()
            world.call(update, path, {**world.sides[0].example(update), "status": "SUBMIT"})
            world.control("POST", "trigger", {"kind": kind, "key": key, "outcome": outcome})
            yield f"after {outcome}"


def _key(path: Values) -> list[str]:
    return [value for name, value in path.items() if name != "projectId"]


def _contents(value: dict[str, Any]) -> dict[str, Any]:
    return {name: item for name, item in value.items() if name != "modified"}
