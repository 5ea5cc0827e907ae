"""Checks of what begins anew: after a reset a mock is as it was made, to whoever asks."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from sinch_provisioning.mock import Request
from sinch_provisioning.mock.resources import HANDLERS
from suite.receiver import Receiver
from suite.world import World

from checks.access import token
from checks.deliveries import flushed, hook
from checks.explorer import OPERATIONS
from checks.registry import MakeMock, check, paged

CONTROL = ("state", "clock", "transitions", "faults", "requests", "webhooks")
"""What the control API tells of a mock."""


def _all_answers(world: World) -> list[Any]:
    """Return all that a mock that has begun tells, and what it answers to the same calls."""
    result: list[Any] = [(name, world.control("GET", name)) for name in CONTROL]
    result += [
        (item.id, world.call(item, {}).body, world.call(item, {}, side=1).body) for item in paged() if _is_whole(item)
    ]
    world.control("PUT", "faults", {"rate_limit": {"rate": 0.001, "burst": 2}})
    result += [("a limit", world.call(paged()[0], {}, side=number % 2).status) for number in range(6)]
    world.control("DELETE", "faults")
    world.populate(("plain",))
    result += [
        (item.operation.id, item.status, item.headers, item.body) for side in world.sides for item in side.answers
    ]
    result += [(item.id, world.call(item, {}).body) for item in paged() if _is_whole(item)]
    result.append(("a token", token(world).header))
    return result


def _is_whole(operation: Any) -> bool:
    return list(operation.path_names) == ["projectId"]


@check
def a_reset_begins_anew(make: MakeMock) -> Iterator[str]:
    """After a reset nothing is left of what was made, let happen, limited, sent or let in: all is answered as by a new mock."""
    expected = _all_answers(World(make()))
    mock = make()
    with Receiver() as receiver:
        for name, lived in (("a life", _live), ("a life under limits", _limited)):
            world = World(mock)
            hook(world, receiver.url("/before"), ["ALL"])
            headers = [token(world, side).header for side in (0, 1)]
            lived(world)
            before = {(kind, key) for kind, key in _pending(world)}
            world.control("POST", "reset")
            for side, header in enumerate(headers):
                if world.call(paged()[0], {}, side=side, authorization=header).status != 401:
                    yield f"a token of before a reset, after {name}, is taken after it"
            for kind, key in before:
                if _trigger(world, kind, key):
                    yield f"after a reset a {kind} of before it is still to come"
            world.advance(100 * 24 * 3600)
            receiver.take()
            if flushed(world, receiver) or json.loads(world.state()).get(world.mock.projects[0].project_id):
                yield f"after a reset there is something left of {name}, or is sent later"
            world.control("POST", "reset")
            for there, wanted in zip(_all_answers(World(mock)), expected, strict=True):
                if there != wanted:
                    yield f"after a reset {wanted[0]} is not as of a new mock: {str(there)[:120]}"
                    break
            world.control("POST", "reset")


def _live(world: World) -> None:
    world.advance(12_345.678)
    world.populate()
    world.control("PUT", "transitions", {"transitions": "manual"})
    world.populate(("plain",))
    for operation in OPERATIONS.values():
        for path in world.places(operation)[:1]:
            world.call(operation, path, world.sides[0].example(operation))
    world.populate(("plain",))


def _limited(world: World) -> None:
    world.populate(("plain",))
    faults = [{"status": 503}]
    world.control("PUT", "faults", {"rate_limit": {"rate": 0.001, "burst": 1}, "faults": faults})
    for side in (0, 1):
        for _ in range(3):
            world.call(paged()[0], {}, side=side)


def _pending(world: World) -> Iterator[tuple[str, str]]:
    own = json.loads(world.state()).get(world.mock.projects[0].project_id, {})
    yield from ((kind, key) for kind in HANDLERS.kinds for key in own.get(kind, {}))


def _trigger(world: World, kind: str, key: str) -> bool:
    body = json.dumps({"kind": kind, "key": key.split("/")}).encode()
    response = world.mock.handle(Request("POST", "/_mock/trigger", {"content-type": "application/json"}, body))
    return response.status == 200 and bool(response.json()["triggered"])
