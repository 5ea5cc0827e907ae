"""What is written is what is read: in the answer, the resource, its item in lists, its history, and its times."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from sinch_provisioning._openapi.schema import properties_of, resolve
from suite.outcomes import Outcome
from suite.world import World

from checks.explorer import DOCUMENT, OPERATIONS, Exchange, creating
from checks.registry import MakeMock, check, items_of

HIDDEN: dict[str, set[str]] = {"bundles_create": {"secret"}}  # of its webhooks, which the answer shows by their targets
"""By operation: members of bodies that no answer shows although its schema knows members of their name."""
MOVING = {"modified", "status", "state"}
"""Members that a change may move although it does not name them."""
DERIVED: dict[str, tuple[str, ...]] = {
    "rcs_senders_update": ("/details/questionnaire", "/testNumberStates"),  # of countries, and of numbers
    "rcs_senders_launch": ("/launched", "/countryStatus"),
    "whatsapp_templates_update": ("/allowCategoryChange",),  # it is of the pending changes, and goes with them
}
"""By operation: places that follow from what it does."""


@check
def every_view_agrees(make: MakeMock) -> Iterator[str]:
    """An item of a list is what a GET of it shows, for each resource there is; none is there twice, or under another name."""
    world = World(make()).populate()
    for side in (0, 1):
        view = world.view(side)
        for key, reply in view.items():
            if reply.status == 200 and isinstance(reply.value, dict) and "totalSize" in reply.value:
                yield from items_agree(key, reply, view)
                yield from _items_can_be_read(world, side, key, reply)
        for made in world.made[side]:
            yield from _first_answer_agrees(made, view)


def items_agree(key: str, reply: Exchange, view: Mapping[str, Exchange]) -> Iterator[str]:
    items = items_of(reply.value)
    readers = [item for item in view.values() if item.status == 200 and _reads_an_item_of(item, reply)]
    for reader in readers:
        own = {value for name, value in reader.path.items() if name not in reply.path}
        same = [
            item
            for item in items
            if isinstance(item, dict) and own <= {leaf for leaf in item.values() if isinstance(leaf, str)}
        ]
        if len(same) != 1 and "filter" not in key:
            yield f"{key}: {' '.join(sorted(own))} is there {len(same)} times, and a GET reads it"
        for item in same:
            different = sorted(name for name in item.keys() & reader.value.keys() if item[name] != reader.value[name])
            missing = sorted(reader.value.keys() - item.keys())
            if different or item.keys() - reader.value.keys():
                yield f"{key}: the item differs from {reader.operation.id} in {different or sorted(item.keys() - reader.value.keys())}"
            elif missing and missing != [name for name in missing if not _may_show(reply, name)]:
                yield f"{key}: the item lacks {missing}, which {reader.operation.id} shows"


def _items_can_be_read(world: World, side: int, key: str, reply: Exchange) -> Iterator[str]:
    """Yield the items of a list that a GET by what the links carry on does not read as they are."""
    for operation in creating():
        if operation.path != reply.operation.path:
            continue
        for item in items_of(reply.value):
            made = Exchange(operation, reply.path, int(operation.success), item, {}, b"")
            for target, path in world.sides[side].links(made):
                if target.is_safe and "pageToken" not in {parameter.name for parameter in target.parameters}:
                    read = world.call(target, path, side=side)
                    same = isinstance(read.value, dict) and all(
                        item[name] == read.value[name] for name in item.keys() & read.value.keys()
                    )
                    if "totalSize" not in (read.value or {}) and (read.status != 200 or not same):
                        yield f"{key}: {target.id} does not read an item as the list shows it: {read.status}"


def _may_show(reply: Exchange, name: str) -> bool:
    """Tell whether the items of a list can have a member, by the document."""
    schema = reply.operation.responses[str(reply.status)].schema
    if schema is None:
        return False
    arrays = [node for node in properties_of(DOCUMENT, schema.schema).values() if "items" in node]
    return any(name in properties_of(DOCUMENT, node["items"]) for node in arrays)


def _reads_an_item_of(reader: Exchange, lists: Exchange) -> bool:
    """Tell whether a GET reads one of what a list lists: its path goes on where that of the list ends."""
    extra = reader.operation.path.removeprefix(lists.operation.path)
    own = {name: value for name, value in reader.path.items() if name in lists.path}
    return (
        isinstance(reader.value, dict)
        and extra != reader.operation.path
        and extra.startswith("/{")
        and extra.endswith("}")
        and extra.count("/") == 1
        and own == lists.path
        and "totalSize" not in reader.value
    )


def _first_answer_agrees(made: Any, view: Mapping[str, Exchange]) -> Iterator[str]:
    for name, path in made.targets.items():
        reply = view.get(" ".join([name, *(value for key, value in path.items() if key != "projectId")]))
        if reply is None or not OPERATIONS[name].path.startswith(made.source.path + "/{"):
            continue
        if reply.status != 200:
            yield f"{name} after {made.source.id}: answered with {reply.status}"
            continue
        if isinstance(reply.value, dict) and "totalSize" not in reply.value:
            for missing in (
                unseen(made.source.id, made.body, reply.value, members_of(name, reply.status))
                if made.stage != "onward"
                else ()
            ):
                yield f"{name} after {made.source.id}: it does not show {missing}"
            for member in ("id", "created", "code", "name"):
                if member in made.reply.value and made.reply.value[member] != reply.value.get(member):
                    yield f"{name} after {made.source.id}: another {member} than in the answer"


def unseen(operation: str, body: Any, value: Any, reader: frozenset[str]) -> list[str]:
    """Return the members of a body that a value does not show, of those that the document has in both.

    Args:
        operation: what was called with the body.
        body: what was sent.
        value: what is shown.
        reader: the names of all members that what is shown can have.
    """
    known = reader - HIDDEN.get(operation, set())
    there = {(place[-1], json.dumps(item)) for place, item in _leaves(value)}
    scalars = {json.dumps(item) for _, item in _leaves(value)}
    result = []
    for place, item in _leaves(body):
        if item is None or place == ("status",) or place[-1] not in known or (place[-1], json.dumps(item)) in there:
            continue
        if not isinstance(item, list) or not {json.dumps(part) for part in item} <= scalars:  # as numbers of objects
            result.append("/".join(place))
    return result


def _leaves(value: Any, place: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Yield what is no object, and no array with objects, with the names that lead to it."""
    if isinstance(value, dict):
        for name, item in value.items():
            yield from _leaves(item, (*place, name))
    elif isinstance(value, list) and any(isinstance(item, (dict, list)) for item in value):
        for item in value:
            yield from _leaves(item, place)
    elif place:
        yield place, value


def names_of(schema: Any, seen: frozenset[str] = frozenset()) -> set[str]:
    """Return the names of all members that a schema knows, at every depth, but those that are only sent."""
    result: set[str] = set()
    if isinstance(schema, list):
        return set().union(*(names_of(item, seen) for item in schema))
    if not isinstance(schema, dict):
        return result
    if "$ref" in schema:
        return result if schema["$ref"] in seen else names_of(resolve(DOCUMENT, schema), seen | {schema["$ref"]})
    for name, node in schema.get("properties", {}).items():
        if not resolve(DOCUMENT, node).get("writeOnly"):
            result |= {name} | names_of(node, seen)
    for key in ("allOf", "anyOf", "oneOf", "items"):
        result |= names_of(schema.get(key), seen)
    return result


@cache
def members_of(operation: str, status: int) -> frozenset[str]:
    """Return the names of all members that an answer can have, at every depth."""
    spec = OPERATIONS[operation].responses.get(str(status))
    return frozenset(names_of(None if spec is None or spec.schema is None else spec.schema.schema))


def _targets(outcome: Outcome) -> list[tuple[str, Exchange]]:
    """Return where what was written must show: the answer, the GET of it, its item in the list."""
    operation = outcome.probe.operation
    path = dict(outcome.probe.path)
    for values in outcome.made.values():
        path |= values
    result = [("the answer", outcome.reply)] if isinstance(outcome.reply.value, dict) else []
    reply = outcome.read(outcome.view_after, path)
    if reply is not None and reply.status == 200 and operation.method in ("PUT", "PATCH"):
        result.append((reply.operation.id, reply))
    return result


def shown(outcome: Outcome) -> Iterator[str]:
    """Yield the members of a body that do not show afterwards."""
    operation = outcome.probe.operation
    if operation.method not in ("POST", "PUT", "PATCH") or not isinstance(outcome.probe.body, dict):
        return
    for name, reply in _targets(outcome):
        for missing in unseen(
            operation.id, outcome.probe.body, reply.value, members_of(reply.operation.id, reply.status)
        ):
            yield f"{outcome.probe}: {name} does not show {missing}"


def effective(value: Any) -> dict[str, Any]:
    """Return the leaves of a resource by place, as they are once its pending changes are accepted."""
    whole = copy.deepcopy(value)
    changes = whole.pop("changes", None) or {}
    details = changes.get("details")
    if isinstance(details, dict):
        whole["details"] = {**(whole.get("details") or {}), **details}
    for name, item in changes.items():
        if name not in ("details", "status"):
            whole[name] = item
    return dict(_flat(whole))


def _flat(value: Any, place: str = "") -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict) and value:
        for name, item in value.items():
            yield from _flat(item, f"{place}/{name}")
    else:
        yield place, value


def kept(outcome: Outcome) -> Iterator[str]:
    """Yield the members that a change does not name and that are not as before."""
    if outcome.probe.operation.method not in ("PATCH", "PUT", "POST") or outcome.probe.operation in creating():
        return
    before, after = outcome.read(outcome.view_before), outcome.read(outcome.view_after)
    if before is None or after is None or before.status != 200:
        return
    if after.status != 200:
        yield f"{outcome.probe}: {after.operation.id} is answered with {after.status} afterwards"
        return
    was, is_now = effective(before.value), effective(after.value)
    has_moved = _stage(before.value) != _stage(after.value)
    named = dict(_flat(outcome.probe.body)) if isinstance(outcome.probe.body, dict) else {}
    for place in sorted(was.keys() | is_now.keys()):
        top = place.split("/")[1]
        if was.get(place) == is_now.get(place) or top in MOVING or _is_touched(place, named):
            continue
        is_derived = place.startswith(DERIVED.get(outcome.probe.operation.id, "-")) and "/answers/" not in place
        if is_derived or (place not in was and has_moved):
            continue
        yield f"{outcome.probe}: {place[1:]} changed, which the body does not name"


def _stage(value: Any) -> tuple[Any, ...]:
    """Return where a resource is in its life, and in the review of its changes."""
    return value.get("state"), value.get("status"), (value.get("changes") or {}).get("status")


def _is_touched(place: str, named: Mapping[str, Any]) -> bool:
    return any(f"{place}/".startswith(f"{name}/") or f"{name}/".startswith(f"{place}/") for name in named)


def cleared(outcome: Outcome) -> Iterator[str]:
    """Yield the members of a draft that null did not clear."""
    after, before = outcome.read(outcome.view_after), outcome.read(outcome.view_before)
    if after is None or before is None or before.status != 200 or after.status != 200:
        return
    in_force = dict(_flat({"details": before.value.get("details") or {}}))
    for place, value in _flat(outcome.probe.body):
        is_pending = "changes" in after.value
        if (
            value is None
            and effective(after.value).get(place) not in (None, [], {})
            and not (is_pending and place in in_force)
        ):
            yield f"{outcome.probe}: null does not clear {place[1:]}"


def dated(outcome: Outcome) -> Iterator[str]:
    """Yield what is wrong with the times and the identity of a resource after a change."""
    before, after = outcome.read(outcome.view_before), outcome.read(outcome.view_after)
    if before is None or after is None or before.status != 200 or after.status != 200:
        return
    was, is_now = before.value, after.value
    for name in ("id", "created", "projectId"):
        if name in was and was[name] != is_now.get(name):
            yield f"{outcome.probe}: {name} changed"
    if "modified" in is_now and "modified" in was:
        content = [{name: item for name, item in value.items() if name != "modified"} for value in (was, is_now)]
        if content[0] != content[1] and not is_now["modified"] > was["modified"]:
            yield f"{outcome.probe}: it changed, and modified did not move"
        if is_now["modified"] < was["modified"]:
            yield f"{outcome.probe}: modified went back"


def recorded(outcome: Outcome) -> Iterator[str]:
    """Yield what is wrong with the activities after a change: what is past stays, and what is new is newest."""
    for key, reply in outcome.view_before.items():
        later = outcome.view_after.get(key)
        if "list_activities" not in key or reply.status != 200 or later is None or later.status != 200:
            continue
        past, present = items_of(reply.value), items_of(later.value)
        new = present[: len(present) - len(past)]
        if present[len(new) :] != past:
            yield f"{outcome.probe}: {key} tells another past"
        times = [item["created"] for item in present]
        if times != sorted(times, reverse=True):
            yield f"{outcome.probe}: {key} is not in the order of time"
        if any(past and item["created"] <= past[0]["created"] for item in new):
            yield f"{outcome.probe}: {key} has a new activity of an old time"
        body = outcome.probe.body
        if "comment" in outcome.probe.operation.id and _is_of(reply, outcome):
            if [item.get("comment") for item in new] != [body["comment"]]:
                yield f"{outcome.probe}: {key} does not tell the comment"
        elif any("comment" in item for item in new):
            yield f"{outcome.probe}: {key} tells a comment that nobody made"
        elif new and not _is_of(reply, outcome) and outcome.identifiers:
            yield f"{outcome.probe}: {key} has a new activity of something else"


def _is_of(reply: Exchange, outcome: Outcome) -> bool:
    values = {name: value for name, value in reply.path.items() if name != "projectId"}
    return values == outcome.identifiers


def counted(outcome: Outcome) -> Iterator[str]:
    """Yield the lists whose total is not what a creation or a deletion makes of it."""
    operation = outcome.probe.operation
    for key, reply in outcome.view_before.items():
        later = outcome.view_after.get(key)
        if later is None or reply.status != 200 or later.status != 200 or "totalSize" not in reply.value:
            continue
        if "list_activities" in key:
            continue
        grown = later.value["totalSize"] - reply.value["totalSize"]
        own = (
            operation.path == reply.operation.path
            and reply.path.items() <= {**outcome.probe.path, "projectId": reply.path["projectId"]}.items()
        )
        expected = {1} if operation in creating() and own else {0, -1} if operation.method == "DELETE" else {0}
        if operation.method == "DELETE" and not outcome.identifiers:
            expected = {0}
        if grown not in expected and not (operation.method == "DELETE" and "by_name" in operation.id):
            yield f"{outcome.probe}: {key} grew by {grown}"
        if len(items_of(later.value)) != later.value["totalSize"]:
            yield f"{outcome.probe}: {key} holds {len(items_of(later.value))} of {later.value['totalSize']}"
        if operation.method == "DELETE" and grown == -1:
            gone = outcome.read(outcome.view_after)
            if gone is not None and gone.status == 200 and _reads_an_item_of(gone, reply):
                yield f"{outcome.probe}: {key} has it no more, and {gone.operation.id} reads it"


KEPT_AFTER_DELETE = {"kakaotalk_senders_get", "whatsapp_senders_get"}
"""Reads that go on after the deletion of what was once in force: it is only marked for some time."""


def gone(outcome: Outcome) -> Iterator[str]:
    """Yield what is still there of what was deleted."""
    operation = outcome.probe.operation
    if operation.method != "DELETE":
        return
    if outcome.raw_before == outcome.raw_after:
        yield f"{outcome.probe}: answered with {outcome.reply.status}, and nothing changed"
    before, after = outcome.read(outcome.view_before), outcome.read(outcome.view_after)
    if before is None or after is None or before.status != 200 or after.status == 404:
        return
    part = operation.path.rpartition("/")[2]
    if not part.startswith("{"):
        if isinstance(after.value, dict) and part in after.value:
            yield f"{outcome.probe}: {after.operation.id} still shows {part}"
    elif after.operation.id not in KEPT_AFTER_DELETE or "state" not in before.value:
        yield f"{outcome.probe}: {after.operation.id} still reads it"
