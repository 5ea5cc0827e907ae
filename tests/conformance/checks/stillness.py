"""Checks that nothing else moves: by reading, by what is refused, in what a change does not name, in the other project."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from suite.outcomes import Outcome, outcomes, spoiled
from suite.spoiling import late_refusals
from suite.world import World, whole

from checks.explorer import OPERATIONS, creating
from checks.registry import MakeMock, check, items_of, queries

EFFECTS: dict[str, set[str]] = {
    "bundles_create": {"bundle", "subproject", "webhook"},  # it makes a subproject with resources of its own
    "whatsapp_templates_delete_by_name": {"whatsapp_template_deleted"},  # the name can not be used again for some time
    "whatsapp_templates_delete": {"whatsapp_template_deleted"},
}
"""By operation: kinds of resources that it makes or changes besides the one it is about."""


@check
def reading_changes_nothing(make: MakeMock) -> Iterator[str]:
    """After a GET, whatever it asks for, all resources are as before, and it answers the same again."""
    world = World(make()).populate()
    before = world.state()
    for operation in OPERATIONS.values():
        if not operation.is_safe:
            continue
        unknown = dict.fromkeys([name for name in operation.path_names if name != "projectId"], "0" * 24)
        for path in (*world.places(operation), unknown):
            asked = whole(operation)
            first = world.call(operation, path, query=asked)
            for name in queries(operation):
                world.call(operation, path, query={**asked, name: "x"})
            again = world.call(operation, path, query=asked)
            if (first.status, first.value) != (again.status, again.value):
                yield f"{operation.id}: the same GET is answered in another way the second time"
        if world.state() != before:
            yield f"{operation.id}: a GET changed something"
            world.restore()
    yield from world.problems()


@check
def what_is_refused_changes_nothing(make: MakeMock) -> Iterator[str]:
    """After a request with something wrong in it, all resources are as before."""
    world = World(make()).populate()
    for outcome in outcomes(world, spoiled(world)):
        if not outcome.is_taken and outcome.raw_before != outcome.raw_after:
            yield f"{outcome.probe}: refused with {outcome.reply.status}, and carried out all the same"
    yield from world.problems()


@check
def what_is_refused_late_changes_nothing(make: MakeMock) -> Iterator[str]:
    """After an update of which one member is refused for what it means, also what else it says is not carried out."""
    world = World(make()).populate(("onward",))
    for operation in (item for item in OPERATIONS.values() if item.method == "PATCH"):
        for probe in late_refusals(world, operation):
            world.restore()
            status = world.send(probe).status
            if status >= 400 and world.state() != world.base:
                yield f"{probe}: refused with {status}, and carried out in part"


def seen_by_the_other(world: World, outcome: Outcome) -> Iterator[str]:
    """Yield what the other project sees otherwise after a call of this one."""
    after = world.view(1)
    world.restore()
    for key, reply in world.view(1).items():
        if (after[key].status, after[key].value) != (reply.status, reply.value):
            yield f"{outcome.probe}: the other project sees another {key}"


def moved(outcome: Outcome) -> Iterator[str]:
    """Yield what a call moved that it does not name."""
    own, other = (project.project_id for project in outcome.world.mock.projects[:2])
    if outcome.before.get(other) != outcome.after.get(other):
        yield f"{outcome.probe}: something of the other project changed"
    if not outcome.is_taken:
        if outcome.raw_before != outcome.raw_after:
            yield f"{outcome.probe}: refused with {outcome.reply.status}, and carried out all the same"
        return
    before, after = outcome.before.get(own, {}), outcome.after.get(own, {})
    for kind in before | after:
        if before.get(kind) == after.get(kind):
            continue
        for key in before.get(kind, {}) | after.get(kind, {}):
            was, is_now = before.get(kind, {}).get(key), after.get(kind, {}).get(key)
            if was != is_now and not _is_named(outcome, kind, key, was, is_now):
                verb = "made" if was is None else "removed" if is_now is None else "changed"
                yield f"{outcome.probe}: it {verb} {kind} {key}, which it does not name"
    yield from _other_reads(outcome)


def _is_named(outcome: Outcome, kind: str, key: str, was: Any, is_now: Any) -> bool:
    operation = outcome.probe.operation
    if kind in EFFECTS.get(operation.id, ()):
        return True
    parts, named = set(key.split("/")), set(outcome.identifiers.values())
    if was is None:
        return operation in creating() and named <= parts | {key}
    if is_now is None and operation.method == "DELETE":
        return named <= parts
    if not named:
        return "account" in parts
    whole_keys = {
        tuple(sorted(item.split("/")))
        for item in outcome.before[outcome.world.mock.projects[0].project_id].get(kind, {})
    }
    return parts == named or (parts <= named and tuple(sorted(named)) not in whole_keys)


def _other_reads(outcome: Outcome) -> Iterator[str]:
    """Yield the reads of other resources that answer in another way than before."""
    named = outcome.identifiers
    for key, reply in outcome.view_before.items():
        path = {name: value for name, value in reply.path.items() if name != "projectId"}
        if any(name in path and path[name] != value for name, value in named.items()):
            later = outcome.view_after[key]
            if (later.status, later.value) != (reply.status, reply.value):
                yield f"{outcome.probe}: {key} is answered in another way"
    yield from _other_items(outcome)


def _other_items(outcome: Outcome) -> Iterator[str]:
    """Yield the lists in which other items than that of the call changed, or stand in another order."""
    mine = {value for name, value in outcome.identifiers.items()}
    mine |= {value for values in outcome.made.values() for value in values.values()}
    for key, reply in outcome.view_before.items():
        later = outcome.view_after.get(key)
        if later is None or reply.status != 200 or later.status != 200 or "totalSize" not in reply.value:
            continue
        was, is_now = (
            [item for item in items_of(value) if not _holds(item, mine)] for value in (reply.value, later.value)
        )
        if was != is_now and not _is_history(key):
            yield f"{outcome.probe}: in {key} items of others changed, or their order"


def _is_history(key: str) -> bool:
    return "list_activities" in key.split(maxsplit=1)[0]


def _holds(item: Any, identifiers: set[str]) -> bool:
    return isinstance(item, dict) and bool({value for value in item.values() if isinstance(value, str)} & identifiers)
