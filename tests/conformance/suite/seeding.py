"""Many resources of each kind that a list shows, in every state and with every status, put into the state of a mock."""

from __future__ import annotations

import copy
import json
from typing import Any, NamedTuple

from checks.explorer import DOCUMENT, OPERATIONS, Values
from checks.registry import items_of, paged, queries
from sinch_provisioning._openapi.document import Operation
from sinch_provisioning._openapi.schema import resolve

from suite.world import World, whole

COUNT = 54
"""Copies of a resource: more than a page holds unless more are asked for."""


class Seeds(NamedTuple):
    """A list that has items.

    Args:
        path: the path parameters that show most.
        names: identifiers that were added.
    """

    path: Values
    names: list[str]


def seeded(world: World) -> dict[str, Seeds]:
    """Put many resources into the first project; return the lists that have some."""
    lists: dict[str, Seeds] = {}
    project = world.mock.projects[0].project_id
    state = json.loads(world.state())
    for operation in paged():
        places = world.places(operation)
        totals = [(world.call(operation, path).value or {}).get("totalSize", 0) for path in places]
        if not totals or not max(totals):
            continue
        path = places[totals.index(max(totals))]
        lists[operation.id] = Seeds(path, [])
        if any(name.startswith("filter") for name in queries(operation)):
            items = items_of(world.call(operation, path, query=whole(operation)).value)
            lists[operation.id].names.extend(_multiply(state[project], operation, path, items))
    world.control("PUT", "state", state)
    world.keep()
    return lists


def _multiply(kinds: dict[str, dict[str, Any]], operation: Operation, path: Values, items: list[Any]) -> list[str]:
    """Add copies of a resource of the kind that a list shows, each with another state, name and time; return their names."""
    shown = {value for item in items for value in item.values() if isinstance(value, str)}
    fixed = {value for name, value in path.items() if name != "projectId"}
    for resources in kinds.values():
        own = {key: [part for part in key.split("/") if part in shown - fixed] for key in resources}
        fitting = [
            key
            for key, parts in own.items()
            if parts and fixed <= set(key.split("/")) and len(parts) == len(set(key.split("/")) - fixed)
        ]
        if fitting and any("filter" in name for name in queries(operation)):
            keys = [fitting[number % len(fitting)] for number in range(COUNT)]
            return [_add(resources, key, max(own[key], key=len), number, operation) for number, key in enumerate(keys)]
    return []


def _add(resources: dict[str, Any], key: str, part: str, number: int, operation: Operation) -> str:
    scrambled = (number * 7) % COUNT
    name = f"{part[:-4]}{scrambled:04d}"
    text = json.dumps(resources[key]).replace(part, name)
    resource = json.loads(text)
    states, statuses = (values_of(operation, parameter) for parameter in ("filterStates", "filterStatuses"))
    day = f"2026-01-{1 + (number * 5) % 14:02d}T{scrambled % 24:02d}:30:{scrambled:02d}.000Z"
    resource |= {member: day for member in ("created", "modified") if member in resource}
    resource["modified"] = (
        f"2026-01-{1 + (number * 11) % 14:02d}T{number % 24:02d}:45:{number:02d}.000Z"
        if "modified" in resource
        else None
    )
    if states and number % 9 != 4:
        resource["state"] = states[number % len(states)]
    if statuses:
        changes = {**copy.deepcopy(resource.get("changes") or {"details": {}})}
        resource["changes"] = {**changes, "status": statuses[(number // 2) % len(statuses)]} if number % 3 else None
    for holder in (
        resource.get("details"),
        (resource.get("changes") or {}).get("details"),
        (resource.get("details") or {}).get("brand"),
    ):
        if isinstance(holder, dict) and "name" in holder:
            holder["name"] = f"{chr(97 + scrambled % 5)}_name_{scrambled:02d}"
    resources[key.replace(part, name)] = {member: value for member, value in resource.items() if value is not None}
    return name


def values_of(operation: Operation, parameter: str) -> list[str]:
    """Return the values that the document knows of an array or enum in the query."""
    spec = queries(operation).get(parameter)
    if spec is None:
        return []
    schema = resolve(DOCUMENT, spec.schema.schema)
    return list(resolve(DOCUMENT, schema.get("items", schema)).get("enum", ()))


__all__ = ["OPERATIONS", "seeded", "values_of"]
