"""Checks of what is nearly alike: names that begin alike, one name in several languages, one name in both projects."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any

from suite.outcomes import outcomes
from suite.seeding import values_of
from suite.world import Made, World, whole

from checks.explorer import OPERATIONS, content_key, creating, validator
from checks.registry import MakeMock, check, items_of, paged, queries
from checks.stillness import moved

OTHERS = ("DE", "FR", "KO")
"""What a part of a name is changed to that is an abbreviation, such as a language."""


@check
def what_is_alike_stays_apart(make: MakeMock) -> Iterator[str]:
    """A change of a resource moves none that is called nearly the same, in this project or the other; no list mixes them."""
    world = World(make()).populate(("plain", "draft"))
    tags = set()
    for made in list(world.made[0]):
        if make_neighbours(world, made):
            tags.add(made.source.tag)
    world.keep()
    yield from _mixed(world)
    for outcome in outcomes(world, (probe for probe in world.probes() if probe.operation.tag in tags)):
        yield from moved(outcome)


@check
def what_is_numbered_alike_stays_apart(make: MakeMock) -> Iterator[str]:
    """A change of a resource moves none whose identifier differs in one sign, at the beginning, in the middle or at the end."""
    world = World(make()).populate(("plain", "onward"))
    state = json.loads(world.state())
    own = state[world.mock.projects[0].project_id]
    for made in list(world.made[0]):
        for path in list(made.targets.values())[:1]:
            for identifier in [value for name, value in path.items() if name != "projectId"][-1:]:
                _put_beside(own, identifier)
    world.control("PUT", "state", state)
    world.keep()
    for outcome in outcomes(world, (probe for probe in world.probes() if probe.operation not in creating())):
        if outcome.is_taken and outcome.probe.body is None:
            yield from moved(outcome)


def _put_beside(kinds: dict[str, dict[str, Any]], identifier: str) -> None:
    """Add copies of what has an identifier, with others that are nearly the same."""
    places = [at for at, sign in enumerate(identifier) if sign in "0123456789abcdef"] if len(identifier) > 8 else []
    for at in (places[0], places[len(places) // 2], places[-1]) if places else ():
        near = f"{identifier[:at]}{'1' if identifier[at] != '1' else '2'}{identifier[at + 1 :]}"
        for resources in kinds.values():
            for key in [key for key in resources if identifier in key.split("/")]:
                text = json.dumps(resources[key]).replace(identifier, near)
                resources[key.replace(identifier, near)] = json.loads(text)


@check
def testers_with_like_numbers_stay_apart(make: MakeMock) -> Iterator[str]:
    """What is done to a tester is done to this one alone, of several whose numbers begin or end alike."""
    world = World(make()).populate(("plain",))
    add = next(item for item in OPERATIONS.values() if item.path.endswith("/testNumbers") and item.method == "POST")
    number = "+491710002345"
    numbers = [number, number[:-1] + "6", number[:-4] + "9" + number[-3:], "+491720002345", number[:-1], number + "0"]
    for path in world.places(add)[:1]:
        world.call(add, path, {"testNumbers": numbers})
        world.keep()
        for operation in (item for item in OPERATIONS.values() if item.path.startswith(f"{add.path}/{{")):
            name = operation.path_names[-1]
            reader = OPERATIONS["rcs_senders_get_test_number"]
            before = {other: world.call(reader, {**path, name: other}).value for other in numbers[1:]}
            world.keep()
            world.advance()
            world.call(operation, {**path, name: number})
            for other, value in before.items():
                shown = world.call(reader, {**path, name: other})
                if shown.value != value:
                    yield f"{operation.id} of {number}: {other} is another then: {shown.status}"
            world.restore()


@check
def each_project_is_shown_its_own_lists(make: MakeMock) -> Iterator[str]:
    """Two projects that ask in turns for the same of a list, with nothing changed in between, are shown their own each."""
    for first in (0, 1):
        world = World(make()).populate()
        for made in list(world.made[0]):
            make_neighbours(world, made)
        for operation in paged():
            if set(operation.path_names) != {"projectId"}:
                continue
            own = [whole(operation)]
            names = [name for name in queries(operation) if name.startswith("filter")]
            own += [{**own[0], name: value} for name in names for value in values_of(operation, name)]
            seen = [items_of(world.call(operation, {}, side=side, query=own[0]).value or {}) for side in (0, 1)]
            for query in own:
                for side in (first, 1 - first, first):
                    page = world.call(operation, {}, side=side, query=query).value or {}
                    if any(item not in seen[side] for item in items_of(page)):
                        yield f"{operation.id}: asked {query} after the other project, one is shown what is not its own"
                    if page.get("totalSize", 0) != len(items_of(page)):
                        yield f"{operation.id}: asked {query} in turns, the total is {page['totalSize']}"


@check
def what_is_made_is_made_in_one_project(make: MakeMock) -> Iterator[str]:
    """While one project makes things, another that has none yet goes on having none, to its own eyes and in the state."""
    world = World(make())
    other = world.mock.projects[1].project_id
    for operation in creating():
        for path in world.places(operation)[-1:]:
            world.create(operation, path)
            if json.loads(world.state()).get(other):
                yield f"{operation.id}: it makes something in the other project"
                return


def make_neighbours(world: World, made: Made) -> bool:
    """Make what is nearly called as a resource; return whether there is any."""
    body = made.body if isinstance(made.body, dict) else {}
    carried = {value for path in made.targets.values() for name, value in path.items() if name != "projectId"}
    names = [name for name, value in body.items() if isinstance(value, str) and value in carried]
    checker = validator(content_key(made.source, "requestBody") or (), submitted=True)
    path = {name: value for name, value in made.reply.path.items() if name != "projectId"}
    is_any = False
    for name in names:
        value = body[name]
        for other in OTHERS if value.isupper() else (value + "_b", value[:-1]):
            near = {**copy.deepcopy(body), name: other}
            if other != value and checker.is_valid(near):
                reply = world.call(made.source, path, near)
                if reply.status < 300:
                    targets = {target.id: values for target, values in world.sides[0].links(reply)}
                    world.made[0].append(Made(made.source, near, reply, targets, made.stage))
                    is_any = True
    if names and not path:
        world.call(made.source, {}, body, side=1)
    return is_any


def _mixed(world: World) -> Iterator[str]:
    """Yield the lists of what has a name that do not hold what the list of all holds of this name."""
    for part in paged():
        head, _, tail = part.path.rpartition("/")
        every = next((item for item in paged() if item.path == head), None)
        if every is None or not tail.startswith("{"):
            continue
        for path in world.places(part):
            name = path[tail.strip("{}")]
            expected = [
                item
                for item in items_of(world.call(every, path, query=whole(every)).value)
                if name in {value for value in item.values() if isinstance(value, str)}
            ]
            pages = _pages(world, part, path)
            first = items_of(world.call(part, path).value)
            if [item for page in pages for item in items_of(page)] != expected or first != expected[:50]:
                yield f"{part.id} {name}: it does not list what {every.id} lists of this name"
            for number, page in enumerate(pages):
                if ("previousPageToken" in page) != (number > 0) or page["totalSize"] != len(expected):
                    yield f"{part.id} {name}: page {number + 1} of {len(pages)} has a wrong token or total"


def _pages(world: World, operation: Any, path: Any) -> list[Any]:
    """Return all pages of one item each."""
    result: list[Any] = []
    query: dict[str, Any] = {"pageSize": 1}
    while len(result) < 100:
        result.append(world.call(operation, path, query=query).value)
        if "nextPageToken" not in result[-1]:
            break
        query["pageToken"] = result[-1]["nextPageToken"]
    return result
