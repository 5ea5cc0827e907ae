"""Checks of webhook events, as a receiver gets them: what causes which, in what order, to whom, and what they show."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, combinations
from pathlib import Path
from typing import Any

import yaml
from suite.actions import EVENTS, Action, Actor
from suite.receiver import Received, Receiver
from suite.world import World

from checks.explorer import OPERATIONS, validator
from checks.registry import MakeMock, check

CAUSED: dict[str, list[str]] = yaml.safe_load(Path(__file__).with_name("events.yaml").read_text("utf-8"))
"""By action: the types of the events that it causes, in order; an action that is not there causes none."""
SECRET = "a secret of the suite"  # noqa: S105 - known to everybody
PARTS = 5
"""Webhooks among which the types of events are divided."""
NO_ANSWER = 0
"""Instead of a status: the target closes the connection."""
LATER = {"testNumberStates"}
"""Members that go on after the event: testers answer by themselves."""


def hook(world: World, url: str, triggers: list[str], *, side: int = 0, secret: str = SECRET) -> Any:
    """Register a webhook; return its identifier."""
    body = {"target": url, "triggers": triggers, "secret": secret}
    reply = world.call(OPERATIONS["webhooks_create"], {}, body, side=side)
    if reply.status != 201:
        raise RuntimeError(f"a webhook cannot be registered: {reply.status} {reply.value}")
    return reply.value["id"]


def flushed(world: World, receiver: Receiver, path: str | None = None) -> list[Received]:
    """Return what was delivered of all that has happened."""
    world.call(OPERATIONS["webhooks_list"], {})  # lets happen what is due before the next request
    world.control("POST", "webhooks/flush")
    return receiver.take(path)


@check
def actions_cause_their_events(make: MakeMock) -> Iterator[str]:
    """Each action causes its events once, in order, for the webhooks that name them and no other, with what a GET shows."""
    world = World(make())
    parts = [EVENTS[number::PARTS] for number in range(PARTS)]
    with Receiver() as receiver:
        hook(world, receiver.url("/all"), ["ALL"])
        hook(world, receiver.url("/other"), ["ALL"], side=1)
        for number, types in enumerate(parts):
            hook(world, receiver.url(f"/{number}"), types)
        seen: set[str] = set()
        operators: dict[tuple[Any, ...], str] = {}
        for action in Actor(world).actions():
            world.advance()
            received = flushed(world, receiver)
            seen |= {item.event["type"] for item in received}
            yield from _to_their_targets(action, received, parts)
            events = [item.event for item in received if item.path == "/all"]
            yield from _as_expected(action, [event["type"] for event in events])
            yield from payloads(world, action, events, operators)
            yield from _signed(action, received)
        for name in sorted({event for events in CAUSED.values() for event in events} - seen):
            yield f"{name} never came"


def _expected(label: str) -> list[str]:
    name, _, rest = label.partition(" ")
    place, _, outcome = rest.partition(" ")
    key = f"{name} {outcome}" if f"{name} {outcome}" in CAUSED and place.isdigit() else label
    return CAUSED.get(key, [])


def _as_expected(action: Action, types: list[str]) -> Iterator[str]:
    expected = _expected(action.label)
    if types != expected:
        yield f"{action.label}: causes {types}, not {expected}"


def _to_their_targets(action: Action, received: list[Received], parts: list[list[str]]) -> Iterator[str]:
    bodies = [item.body for item in received if item.path == "/all"]
    for number, types in enumerate(parts):
        own = [item.body for item in received if item.path == f"/{number}"]
        due = [item.body for item in received if item.path == "/all" and item.event["type"] in types]
        if own != due:
            names = [item.event["type"] for item in received if item.path == f"/{number}"]
            yield f"{action.label}: a webhook gets {names}, of {len(due)} events that it names"
    if any(item.path == "/other" for item in received):
        yield f"{action.label}: a webhook of the other project gets an event"
    if len(set(bodies)) != len(bodies):
        yield f"{action.label}: an event comes twice"


def _signed(action: Action, received: list[Received]) -> Iterator[str]:
    for item in received:
        if not item.is_signed_with(SECRET):
            yield f"{action.label}: {item.event['type']} is not signed with the webhook's secret"
        media_types = [value for name, value in item.headers.items() if name.lower() == "content-type"]
        if [value.partition(";")[0] for value in media_types] != ["application/json"]:
            yield f"{action.label}: {item.event['type']} is sent as {media_types}"
        checker = validator(
            ("webhooks", item.event["type"], "post", "requestBody", "content", "application/json", "schema")
        )
        for error in checker.iter_errors(item.event):
            yield f"{action.label}: {item.event['type']} {error.json_path}: {error.validator}"


def payloads(
    world: World, action: Action, events: list[Any], operators: dict[tuple[Any, ...], str] | None = None
) -> Iterator[str]:
    """Yield what events show that a GET does not show, and previous states that were none.

    Args:
        operators: by sender, operator and country: the status that the last event before these told; is kept up.
    """
    if not events or action.reader is None:
        return
    now = world.call(*action.reader)
    payload = events[-1].get("payload")
    if payload is not None and now.status == 200 and _identity(payload) == _identity(now.value):
        names = payload.keys() | now.value.keys()
        different = sorted(name for name in names - LATER if payload.get(name) != now.value.get(name))
        if different:
            yield f"{action.label}: {events[-1]['type']} shows another {different} than a GET"
    state = action.before.value.get("state") if action.before is not None and action.before.status == 200 else None
    operators = {} if operators is None else operators
    for event in events:
        kind, shown = event["type"], event.get("payload", {})
        if "currentState" in event and event["currentState"] != shown.get("state"):
            yield f"{action.label}: {kind} tells the state {event['currentState']}, its payload {shown.get('state')}"
        if "newState" in event and not action.label.endswith(f" {event['newState']}"):
            yield f"{action.label}: {kind} tells the state {event['newState']}"
        if "previousState" in event:
            if state is not None and event["previousState"] != state:
                yield f"{action.label}: {kind} tells the previous state {event['previousState']}, it was {state}"
            if event["previousState"] == shown.get("state"):
                yield f"{action.label}: {kind} tells the present state as the previous one"
        if "operatorPreviousStatus" in event:
            key = shown.get("id"), event.get("operator"), event.get("operatorCountry")
            if operators.get(key, event["operatorPreviousStatus"]) != event["operatorPreviousStatus"]:
                yield f"{action.label}: {kind} tells the previous status {event['operatorPreviousStatus']}, it was {operators[key]}"
            if event["operatorPreviousStatus"] == event["operatorCurrentStatus"]:
                yield f"{action.label}: {kind} tells the present status as the previous one"
            operators[key] = event["operatorCurrentStatus"]
        if "COMMENT_ADDED" in kind and event.get("comment") != (action.sent or {}).get("comment"):
            yield f"{action.label}: {kind} tells another comment"
        state = shown.get("state", state)
        suffix = next(
            (end for end in ("ACTIVE", "INACTIVE", "REJECTED", "APPROVED", "ONBOARDED") if kind.endswith(f"_{end}")),
            None,
        )
        states = {shown.get("state"), (shown.get("changes") or {}).get("status")}
        if suffix and suffix not in states:
            yield f"{action.label}: {kind} shows the states {sorted(filter(None, states))}"


def _identity(value: Any) -> tuple[Any, ...]:
    return tuple(value.get(name) for name in ("id", "code", "plusFriendId", "name", "language"))


def _cause(world: World) -> int:
    """Cause one event of the type of a comment on the account, and one more that only ALL names; return how many."""
    world.create(OPERATIONS["whatsapp_accounts_create"], {})
    reply = world.call(OPERATIONS["whatsapp_accounts_create_comment"], {}, {"comment": "A comment"})
    return reply.status


def _changes_of_a_webhook() -> Iterator[tuple[str, Any]]:
    """Yield what is done to a webhook: each choice of its members is changed, it is replaced, and deleted."""
    members = {"triggers": ["WHATSAPP_ACCOUNT_COMMENT_ADDED"], "target": "/new", "secret": "another secret"}
    for names in chain.from_iterable(combinations(members, count) for count in range(1, 4)):
        yield f"PATCH of {', '.join(names)}", {name: members[name] for name in names}
    yield "PATCH to other triggers", {"triggers": ["BUNDLE_DONE"]}
    yield "PUT", {**members, "triggers": ["WHATSAPP_ACCOUNT_ONBOARDED"]}
    yield "DELETE", None


@check
def webhooks_are_what_they_are_now(make: MakeMock) -> Iterator[str]:
    """An event goes by the triggers, the target and the secret that a webhook has when it happens; to none after a deletion."""
    for number, (name, change) in enumerate(_changes_of_a_webhook()):
        world = World(make())
        with Receiver() as receiver:
            body = {"target": "/old", "triggers": ["ALL"], "secret": SECRET}
            identifier = hook(world, receiver.url("/old"), body["triggers"])
            hook(world, receiver.url("/beside"), ["ALL"])
            method = name.partition(" ")[0]
            names = {"PATCH": "webhooks_update", "PUT": "webhooks_replace", "DELETE": "webhooks_delete"}
            sent = {**change, "target": receiver.url(change["target"])} if change and "target" in change else change
            reply = world.call(OPERATIONS[names[method]], {"webhookId": identifier}, sent)
            if reply.status >= 300:
                yield f"{name} of a webhook is answered with {reply.status}"
                continue
            _cause(world)
            received = flushed(world, receiver)
            everything = [item.event["type"] for item in received if item.path == "/beside"]
            expected = {**body, **(change or {})}
            due = [item for item in everything if change is not None and {"ALL", item} & set(expected["triggers"])]
            own = [item for item in received if item.path != "/beside"]
            if number == 0 and "WHATSAPP_ACCOUNT_COMMENT_ADDED" not in everything:
                yield "a comment causes no event"
            if [item.event["type"] for item in own] != due:
                yield f"after {name} it gets {[item.event['type'] for item in own]}, not {due}"
            for item in own:
                if item.path != expected["target"]:
                    yield f"after {name} an event goes to the old target"
                if not item.is_signed_with(expected["secret"]):
                    yield f"after {name} an event is not signed with the secret it has now"


@check
def events_show_what_was_when_they_happened(make: MakeMock) -> Iterator[str]:
    """Events that wait for their delivery while more happens come in the same order, and show the same, as those that do not."""
    with Receiver() as receiver:
        at_once = _sent_by_all_actions(make, receiver, 1)
        for every in (2, 3, 7, 1000):
            later = _sent_by_all_actions(make, receiver, every)
            first = next((pair for pair in zip(at_once, later, strict=False) if pair[0] != pair[1]), None)
            if first is not None:
                names = [name for name in {**first[0], **first[1]} if first[0].get(name) != first[1].get(name)]
                yield f"{first[0]['type']}: delivered after {every} actions it has another {', '.join(names)} than at once"
            if len(at_once) != len(later):
                yield f"{len(at_once)} events come when each is delivered at once, {len(later)} after {every} actions"


def _sent_by_all_actions(make: MakeMock, receiver: Receiver, every: int) -> list[Any]:
    """Return the events of all actions, delivered after so many of these."""
    world = World(make())
    hook(world, receiver.url("/all"), ["ALL"])
    received: list[Received] = []
    for number, _ in enumerate(Actor(world).actions()):
        world.advance()
        world.call(OPERATIONS["webhooks_list"], {})  # lets happen what is due before the next request
        if number % every == every - 1:
            received += flushed(world, receiver)
    return [item.event for item in received + flushed(world, receiver)]


@check
def what_is_not_taken_is_sent_again(make: MakeMock) -> Iterator[str]:
    """Any 2xx is success; whatever else a target answers, the same event comes again, before later ones, some times."""
    for status in (200, 201, 202, 204, 299, 301, 302, 400, 401, 404, 410, 429, 500, 503, NO_ANSWER):
        world = World(make())
        with Receiver() as receiver:
            hook(world, receiver.url("/hook"), ["ALL"])
            receiver.answers["/hook"] = [status]
            _cause(world)
            bodies = [item.body for item in flushed(world, receiver)]
            unique = list(dict.fromkeys(bodies))
            expected = unique if 200 <= status < 300 else [unique[0], *unique] if unique else []
            if bodies != expected or len(unique) < 2:
                yield f"after {status} events come as {[unique.index(body) for body in bodies]}"
    world = World(make())
    with Receiver() as receiver:
        hook(world, receiver.url("/hook"), ["WHATSAPP_ACCOUNT_COMMENT_ADDED"])
        hook(world, receiver.url("/fine"), ["WHATSAPP_ACCOUNT_COMMENT_ADDED"])
        receiver.answers["/hook"] = [500] * 20
        _cause(world)
        received = flushed(world, receiver)
        counts = [len([item for item in received if item.path == path]) for path in ("/hook", "/fine")]
        if counts != [4, 1]:
            yield f"a target that always fails gets an event {counts[0]} times, another {counts[1]} times"
        if len({item.headers.get("x-sinch-webhook-signature-nonce", str(item)) for item in received}) < len(received):
            yield "a repeated event has the nonce of the one before"
        receiver.answers["/hook"] = []
        _cause(world)
        if len(flushed(world, receiver, "/hook")) != 1:
            yield "a target that failed gets no later event, or an old one"


@check
def a_bundle_tells_its_own_webhooks(make: MakeMock) -> Iterator[str]:
    """A bundle that is done is told to the webhooks that it makes, once each, as a GET shows it."""
    world = World(make())
    operation = OPERATIONS["bundles_create"]
    with Receiver() as receiver:
        hook(world, receiver.url("/outside"), ["ALL"])
        for number, example in enumerate(operation.examples):
            triggers = [["ALL"], ["BUNDLE_DONE"], ["WHATSAPP_SENDER_ACTIVE"]]
            hooks = [
                {"target": receiver.url(f"/{number}/{place}"), "triggers": named, "secret": SECRET}
                for place, named in enumerate(triggers)
            ]
            reply = world.call(operation, {}, {**example, "name": f"bundle {number}", "webhooks": hooks})
            if reply.status != 201:
                yield f"a bundle with webhooks is answered with {reply.status}"
                continue
            received = flushed(world, receiver)
            paths = [item.path for item in received]
            if paths != [f"/{number}/0", f"/{number}/1"]:
                yield f"a bundle that is done is told to {paths}"
            now = world.call(OPERATIONS["bundles_get"], {"bundleId": reply.value["id"]}).value
            for item in received:
                shown = {
                    name: value for name, value in item.event["payload"].items() if name != "webhookDeliveryStatuses"
                }
                if item.event["type"] != "BUNDLE_DONE" or shown != {name: now.get(name) for name in shown}:
                    yield "BUNDLE_DONE shows another bundle than a GET"
                if not item.is_signed_with(SECRET):
                    yield "BUNDLE_DONE is not signed with the secret of the bundle's webhook"
