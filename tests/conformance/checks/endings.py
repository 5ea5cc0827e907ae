"""Checks of what time does: identifiers are used once, and what is only marked for removal goes in the end."""

from __future__ import annotations

from collections.abc import Iterator

from suite.outcomes import Outcome, outcomes
from suite.world import World, whole

from checks.explorer import OPERATIONS, creating
from checks.registry import MakeMock, check, items_of, list_of

DAYS = 61
"""After so many days nothing is kept any more that was deleted."""


@check
def identifiers_are_used_once(make: MakeMock) -> Iterator[str]:
    """Whatever is made gets an identifier that nothing else has or had, in any project, also after a deletion."""
    world = World(make())
    seen: dict[str, str] = {}
    for _ in range(2):
        for side in (0, 1):
            for operation in creating():
                for path in world.places(operation, side)[-1:]:
                    made = world.create(operation, path, side)
                    identifier = (
                        made.reply.value.get("id") if made is not None and isinstance(made.reply.value, dict) else None
                    )
                    if identifier in seen:
                        yield f"{operation.id}: {identifier} was the identifier of {seen[identifier]}"
                    elif identifier is not None:
                        seen[identifier] = operation.id
        for side in (0, 1):
            for made in world.made[side]:
                for name, path in made.targets.items():
                    if OPERATIONS[name].method == "DELETE" and OPERATIONS[name].path.endswith("}"):
                        world.call(OPERATIONS[name], path, side=side)


@check
def what_is_deleted_goes_in_the_end(make: MakeMock) -> Iterator[str]:
    """What is only marked after a deletion is gone some weeks later, from its list and for every operation."""
    world = World(make()).populate()
    deletions = (probe for probe in world.probes() if probe.operation.method == "DELETE")
    for outcome in outcomes(world, deletions):
        if outcome.is_taken and outcome.probe.operation.path.endswith("}"):
            world.advance(DAYS * 24 * 3600)
            yield from _still_there(world, outcome)


def _still_there(world: World, outcome: Outcome) -> Iterator[str]:
    path, deleted = outcome.probe.path, outcome.probe.operation
    for operation in OPERATIONS.values():
        if operation.is_safe and operation.path == deleted.path:
            reply = world.call(operation, path, query=whole(operation))
            if reply.status == 200 and "totalSize" not in reply.value:
                yield f"{outcome.probe}: some weeks later {operation.id} still reads it"
    for operation in creating():
        lists = list_of(operation.id)
        if lists is not None and deleted.path.startswith(f"{operation.path}/{{"):
            shown = world.call(lists, path, query=whole(lists))
            own = {value for name, value in outcome.identifiers.items() if name not in lists.path_names}
            items = items_of(shown.value) if shown.status == 200 else []
            if any(own <= {value for value in item.values() if isinstance(value, str)} for item in items):
                yield f"{outcome.probe}: some weeks later {lists.id} still shows it"
    if world.send(outcome.probe).status < 300:
        yield f"{outcome.probe}: some weeks later it can be deleted again"
