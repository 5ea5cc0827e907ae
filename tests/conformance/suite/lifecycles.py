"""What each change of a resource is answered with, in each stage of its life and after each other change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from checks.explorer import OPERATIONS, Exchange
from checks.registry import items_of

from suite.outcomes import Outcome, outcomes, second_outcomes
from suite.world import Made, World, whole


def lifecycles(world: World) -> Iterator[tuple[str, str]]:
    """Yield by what was done how it ended: the status, the code or the stage of the resource, and what it noted."""
    for operation in OPERATIONS.values():
        names_of_path = [name for name in operation.path_names if name != "projectId"]
        if names_of_path:
            path = dict.fromkeys(names_of_path, "0" * 24)
            reply = world.call(operation, path, world.sides[0].example(operation), query=whole(operation))
            yield f"{operation.id} of what is not there", f"{reply.status} {_code(reply)}".rstrip()
    names = _names(world)
    for operation, path in world.reads():
        called = [names[value] for value in path.values() if value in names]
        if called and operation.path.endswith("}"):
            end = stage(world.call(operation, path, query=whole(operation)))
            yield f"{operation.id} of {', '.join(called)}", " ".join(end)
    counts: Counter[str] = Counter()
    for outcome in outcomes(world, world.probes()):
        name = f"{outcome.probe.operation.id} of {_of(outcome, names)}"
        counts[name] += 1
        yield f"{name}, body {counts[name]}", ended(outcome)
    for outcome in second_outcomes(world):
        yield f"{outcome.probe.operation.id} after {outcome.first} of {_of(outcome, names)}", ended(outcome)


def _names(world: World) -> dict[str, str]:
    """Return by identifier how a resource is called: by what made it, and in what stage it was left."""
    values = Counter(value for made in world.made[0] for value in _own(made))
    return {value: _called(made) for made in world.made[0] for value in _own(made) if values[value] == 1}


def _called(made: Made) -> str:
    return f"{made.source.id.removesuffix('_create')} {made.stage}"


def _own(made: Made) -> set[str]:
    values = {value for path in made.targets.values() for name, value in path.items() if name != "projectId"}
    return values - {value for name, value in made.reply.path.items() if name != "projectId"}


def _of(outcome: Outcome, names: dict[str, str]) -> str:
    values = list(outcome.identifiers.values())
    return ", ".join(names.get(value, "all") for value in values if value in names) or "the project"


def ended(outcome: Outcome) -> str:
    """Return how a call ended, in a line."""
    reply = outcome.reply
    if reply.status >= 400:
        return f"{reply.status} {_code(reply)}".rstrip()
    after = outcome.read(outcome.view_after)
    return " ".join([str(reply.status), *stage(after), *_activities(outcome)])


def _code(reply: Exchange) -> str:
    return str(reply.value.get("errorCode", "")) if isinstance(reply.value, dict) else ""


def stage(reply: Exchange | None) -> list[str]:
    """Return where a resource is in its life, and in the review of its changes."""
    if reply is None:
        return []
    if reply.status != 200 or not isinstance(reply.value, dict):
        return [f"then {reply.status}"]
    changes = reply.value.get("changes") or {}
    return [f"then {reply.value.get('state', '-')}/{changes.get('status', '-')}"]


def _activities(outcome: Outcome) -> list[str]:
    """Return the types of the activities that a call left behind on the resource, oldest first."""
    for key, reply in outcome.view_before.items():
        values = {name: value for name, value in reply.path.items() if name != "projectId"}
        later = outcome.view_after.get(key)
        if "list_activities" in key and values == outcome.identifiers and later is not None and later.status == 200:
            new = items_of(later.value)[: len(items_of(later.value)) - len(items_of(reply.value))]
            return ["+" + ",".join(item["type"] for item in reversed(new))] if new else []
    return []
