"""Checks of what events tell of the ends of reviews, and of comments of any length."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from sinch_provisioning.mock.resources import HANDLERS
from suite.actions import EVENTS, Action, Actor
from suite.oddities import odd_bodies
from suite.receiver import Receiver
from suite.world import World

from checks.deliveries import SECRET, flushed, hook, payloads
from checks.explorer import OPERATIONS
from checks.registry import MakeMock, check

STEPS = 3
"""Steps that a review has at most."""


@check
def every_end_of_a_review_has_its_event(make: MakeMock) -> Iterator[str]:
    """However a review ends: the event that is called like the end comes once, and tells what a GET shows then."""
    reviews = {name: spec.outcomes for name, spec in HANDLERS.kinds.items() if not spec.by_hand and spec.outcomes}
    for number in range(max(len(outcomes) for outcomes in reviews.values())):
        world = World(make())
        world.control("PUT", "transitions", {"transitions": "manual"})
        with Receiver() as receiver:
            hook(world, receiver.url("/all"), ["ALL"])
            world.populate(("plain",))
            flushed(world, receiver)
            for name, outcomes in reviews.items():
                for key in _keys(world, name) if number < len(outcomes) else ():
                    yield from _wrong_events(world, receiver, name, key, outcomes[number])


def _keys(world: World, name: str) -> list[str]:
    project = world.mock.projects[0].project_id
    return list(json.loads(world.state())[project].get(name, {}))


def _wrong_events(world: World, receiver: Receiver, name: str, key: str, outcome: str) -> Iterator[str]:
    body = {"kind": name, "key": key.split("/"), "outcome": outcome}
    reader = Actor(world).reader_of_key(key.split("/"))
    for step in range(STEPS):
        world.advance()
        before = None if reader is None else world.call(*reader)
        try:
            if not world.control("POST", "trigger", body)["triggered"]:
                return
            break
        except RuntimeError:  # it cannot end so yet: go one step on
            if step == STEPS - 1:
                return
            world.control("POST", "trigger", {"kind": name, "key": key.split("/")})
            flushed(world, receiver)
    events = [item.event for item in flushed(world, receiver)]
    types = [event["type"] for event in events]
    label = f"{name} {key} {outcome}"
    expected = f"{name}_{outcome}".upper()
    own = world.mock.projects[0].project_id
    is_elsewhere = before is not None and before.value.get("projectId", own) != own  # and so are its webhooks
    if expected in EVENTS and not is_elsewhere and types.count(expected) != 1:
        yield f"{label}: causes {types}, not {expected} once"
    yield from payloads(world, Action(label, before, reader, None), events)


@check
def events_tell_whole_comments(make: MakeMock) -> Iterator[str]:
    """The event of a comment tells all of it, however long it is and in whatever letters."""
    world = World(make()).populate(("plain",))
    with Receiver() as receiver:
        hook(world, receiver.url("/all"), ["ALL"])
        flushed(world, receiver)
        for operation in OPERATIONS.values():
            for path in world.places(operation)[:1] if operation.id.endswith("_create_comment") else ():
                sent: Any = next(odd_bodies(operation, operation.examples[0]))
                world.call(operation, path, sent)
                received = flushed(world, receiver)
                if not all(item.is_signed_with(SECRET) for item in received):
                    yield f"{operation.id}: an event with letters of all scripts is not signed as it is sent"
                comments = [item.event.get("comment") for item in received]
                if comments != [sent["comment"]]:
                    yield f"{operation.id}: the events that it causes do not tell the comment as it was sent"
