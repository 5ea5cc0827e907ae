"""Checks over several calls: chains along the links of the document, and all of it again."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from itertools import product
from typing import Any

from sinch_provisioning._openapi.document import Operation
from sinch_provisioning._openapi.schema import resolve
from sinch_provisioning.mock.resources import HANDLERS
from suite.calls import Caller, is_about_the_project
from suite.world import World

from checks.registry import MakeMock, check

DEPTH = 3
"""Steps of a chain."""


@check
def the_same_again(make: MakeMock) -> Iterator[str]:
    """The same calls give the same answers, byte for byte."""
    digests = []
    for _ in range(2):
        world = World(make()).populate(["plain"])
        digests.append([(item.status, item.body) for side in world.sides for item in side.answers])
    if digests[0] != digests[1]:
        yield "two mocks answered the same calls differently"


@check
def chains_end_well(make: MakeMock) -> Iterator[str]:
    """Whatever is done to a thing that was made, in every order, the answers stay within the document."""
    for when in ("immediate", "manual"):
        mock = make(transitions=when)
        caller = Caller(mock, mock.projects[0])
        bodies = {name: _variants(caller, operation) for name, operation in caller.operations.items()}
        for root in dict.fromkeys(link.source for link in caller.links if link.source in HANDLERS.by_operation):
            targets = sorted({link.target for link in caller.links if link.source == root} & set(HANDLERS.by_operation))
            reads = [name for name in targets if caller.operations[name].is_safe]
            for place, start in enumerate(bodies[root]):
                places = _begin(caller, root, start)
                state = mock.state()
                steps = [*(name for name in targets if not caller.operations[name].is_safe), ""]
                for chain in product(steps, repeat=1 if place else DEPTH) if places else ():
                    mock.set_state(state)
                    yield from _chain(caller, places, bodies, [[name] if name else reads for name in chain])


def _variants(caller: Caller, operation: Operation) -> list[Any]:
    """Return the examples of a body, then each with another value of an enumeration, or without a property."""
    if operation.body is None:
        return [None]
    starts = operation.examples or [caller.body(operation)]
    result = list(starts)
    properties = resolve(caller.mock.document, operation.body.schema).get("properties", {})
    for start in starts:
        for name, node in properties.items():
            values = resolve(caller.mock.document, node).get("enum", ())
            result += [{**start, name: value} for value in values if start.get(name) != value]
            result.append({key: value for key, value in start.items() if key != name})
    return [item for item in result if operation.body.accepts(item)]


def _begin(caller: Caller, root: str, start: Any) -> dict[str, dict[str, str]]:
    """Make a thing in an empty mock; return where its links lead."""
    caller.mock.set_state({})
    operation = caller.operations[root]
    path = caller.path(operation)
    if not is_about_the_project(operation):
        path |= next(iter(caller.populate(1).get(root, ())), {})  # it is inside another, which is made first
    places: dict[str, dict[str, str]] = {}
    for _ in range(2):  # the chain is about the second, when there can be two
        body, response = caller.make(root, path, lambda body, _: copy.deepcopy(start))
        places |= dict(caller.follow(root, path, body, response)) if response.status < 300 else {}
    return places


def _chain(
    caller: Caller, places: dict[str, dict[str, str]], bodies: dict[str, list[Any]], chain: list[list[str]]
) -> Iterator[str]:
    """Yield what fails in a chain of steps: a change, or all reads, which leave everything as it is."""
    for place, names in enumerate(chain):
        for name in (name for name in names if name in places):
            later = caller.call(name, places[name], body=bodies[name][place % len(bodies[name])])
            if later.status >= 500:
                yield f"{name}: answered with {later.status}: {later.body.decode()}"
