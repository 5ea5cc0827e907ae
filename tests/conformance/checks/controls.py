"""Checks of the mock's controls: they change what they name, as the page of the mock says, and nothing beside it."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from datetime import datetime
from itertools import product
from typing import Any

from sinch_provisioning._http.messages import basic_authorization
from suite.world import World

from checks.explorer import OPERATIONS, creating
from checks.registry import MakeMock, check

# of statuses that no operation documents: those are counted as brought about by faults alone
RULES = [{"tag": "webhooks", "status": 503, "count": 2}, {"operation": "rcs_senders_list", "status": 502, "after": 1}]
LIMIT = {"rate": 5.0, "burst": 1000}
NEW = "ofTheSuite"
"""A member that no resource has."""


@check
def the_state_is_changed_where_it_is_named(make: MakeMock) -> Iterator[str]:
    """A change of the state is merged into one resource of one project, as deeply as it goes; null takes a member away."""
    world = World(make()).populate(("plain",))
    for project, kinds in json.loads(world.state()).items():
        for kind, resources in kinds.items():
            for key in list(resources) if isinstance(resources, dict) else ():
                if isinstance(resources[key], dict):
                    yield from _merged(world, project, kind, key)


def _merged(world: World, project: str, kind: str, key: str) -> Iterator[str]:
    expected = json.loads(world.state())
    resource = expected[project][kind][key]
    steps: list[tuple[Any, Any]] = [
        ({NEW: {"a": 1, "b": {"c": 2, "d": 3}}}, {NEW: {"a": 1, "b": {"c": 2, "d": 3}}}),
        ({NEW: {"b": {"c": None, "e": [4]}}}, {NEW: {"a": 1, "b": {"d": 3, "e": [4]}}}),
        ({NEW: None}, {}),
    ]
    for name, value in resource.items():
        if isinstance(value, dict) and len(value) > 1:
            first = next(iter(value))
            steps.append(({name: {first: value[first]}}, {}))
    for members, shown in steps:
        body = {"kind": kind, "key": key.split("/"), "members": members, "project": project}
        world.control("PATCH", "state", body)
        wanted = copy.deepcopy(expected)
        wanted[project][kind][key] |= shown
        if json.loads(world.state()) != wanted:
            yield f"PATCH of {sorted(members)} of {kind} {key}: another state than merged"
            return


@check
def what_is_made_after_a_state_was_put_in_is_new(make: MakeMock) -> Iterator[str]:
    """A mock that goes on with the state of another makes resources of its own, and writes over none that is there."""
    first, second = World(make()), World(make())
    for operation in creating():
        for path in first.places(operation)[:1]:
            first.create(operation, path)
    second.control("PUT", "state", first.control("GET", "state"))
    known = {made.reply.value.get(name) for made in first.made[0] for name in ("id", "code")} - {None}
    for operation in creating():
        for path in second.places(operation)[:1]:
            made = second.create(operation, path)
            if made is not None and {made.reply.value.get(name) for name in ("id", "code")} & known:
                yield f"{operation.id}: what is made after a state was put in takes the place of what is in it"


@check
def faults_and_limits_are_those_that_were_set(make: MakeMock) -> Iterator[str]:
    """Rules and a rate limit are set one without the other; a rule counts the calls that it is about, and no others."""
    world = World(make())
    world.control("PUT", "faults", {"faults": RULES})
    first = world.control("GET", "faults")
    world.control("PUT", "faults", {"rate_limit": LIMIT})
    both = world.control("GET", "faults")
    if both.get("faults") != first.get("faults") or both == first:
        yield "a rate limit that is set alone takes rules away, or is not set"
    statuses = [world.call(OPERATIONS[name], {}).status for name in ("rcs_senders_list", "whatsapp_senders_list")]
    statuses += [world.call(OPERATIONS[name], {}).status for name in ("webhooks_list",) * 3 + ("rcs_senders_list",) * 2]
    if statuses != [200, 200, 503, 503, 200, 502, 502]:
        yield f"two rules let calls be answered with {statuses}"
    for after, count in product((0, 1, 2, 3), (1, 2, 3)):
        rule = {"operation": "webhooks_list", "status": 503, "after": after, "count": count}
        world.control("PUT", "faults", {"faults": [rule]})
        statuses = [world.call(OPERATIONS["webhooks_list"], {}).status for _ in range(after + count + 2)]
        if statuses != [200] * after + [503] * count + [200] * 2:
            yield f"a rule after {after} calls, {count} times, lets calls be answered with {statuses}"
    wide = [{"operation": "webhooks_list", "status": 503, "count": 1}, {"tag": "webhooks", "status": 502, "count": 1}]
    world.control("PUT", "faults", {"faults": wide})
    statuses = [world.call(OPERATIONS["webhooks_list"], {}).status for _ in range(3)]
    if statuses != [503, 502, 200]:
        yield f"two rules about one call, each for one time, let three calls be answered with {statuses}"
    world.control("PUT", "faults", {"faults": []})
    rest = world.control("GET", "faults")
    if rest.get("faults") or rest.get("rate_limit") != both.get("rate_limit"):
        yield "rules that are taken away alone take the rate limit with them, or stay"
    world.control("PUT", "faults", {"faults": RULES, "rate_limit": LIMIT})
    world.control("DELETE", "faults")
    if world.control("GET", "faults") != World(make()).control("GET", "faults"):
        yield "a rule or a limit stays when all are removed"


@check
def transitions_are_replaced_as_a_whole(make: MakeMock) -> Iterator[str]:
    """Rules of transitions take the place of those before, whether they are for all kinds or by kind."""
    world = World(make())
    kinds = [{"rcs_sender": "manual"}, {"whatsapp_sender": "immediate", "rcs_sender": {"reads": 2}}, {}]
    for rules in ("manual", *kinds, "immediate", kinds[0]):
        world.control("PUT", "transitions", {"transitions": rules})
        reported = world.control("GET", "transitions")["transitions"]
        if isinstance(rules, dict) and reported.keys() != rules.keys():
            yield f"after the rules {rules} the rules are {reported}"


@check
def the_clock_goes_as_far_as_it_is_set(make: MakeMock) -> Iterator[str]:
    """The clock is advanced by seconds and their parts, and stands still otherwise, whatever is called."""
    world = World(make())
    for seconds in (0, 0.25, 0.001, 59.75, 86_400, 31 * 86_400):
        before = _now(world)
        world.advance(seconds)
        world.call(OPERATIONS["webhooks_list"], {})
        passed = (_now(world) - before).total_seconds()
        if abs(passed - seconds) > 0.0005:
            yield f"advanced by {seconds} s, the clock goes {passed} s on"


def _now(world: World) -> datetime:
    return datetime.fromisoformat(world.control("GET", "clock")["now"])


@check
def the_journal_has_every_call_once(make: MakeMock) -> Iterator[str]:
    """The journal tells each call in its order, whoever made it and however it ended, and no secret; it can be emptied."""
    world = World(make())
    world.control("DELETE", "requests")
    called: list[tuple[str, int]] = []
    for name, side, authorization in (
        ("webhooks_list", 0, ""),
        ("rcs_senders_list", 1, ""),
        ("whatsapp_senders_list", 0, None),
        ("webhooks_list", 0, ""),
        ("bundles_create", 0, ""),
    ):
        operation = OPERATIONS[name]
        body = {} if name == "bundles_create" else None
        reply = world.call(operation, {}, body, side=side, authorization=authorization)
        called.append((operation.method, reply.status))
    journal = world.control("GET", "requests")
    reported = [(entry["request"]["method"], entry["response"]["status"]) for entry in journal["log"]["entries"]]
    if reported != called:
        yield f"of the calls {called} the journal tells {reported}"
    for project in world.mock.projects[:2]:
        pair = basic_authorization(project.key_id, project.key_secret).partition(" ")[2]
        if pair in json.dumps(journal) or project.key_secret in json.dumps(journal):
            yield "the journal tells a secret"
    world.control("DELETE", "requests")
    if world.control("GET", "requests")["log"]["entries"]:
        yield "an emptied journal has entries"
