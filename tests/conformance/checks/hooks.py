"""Checks of webhooks with odd contents, and of many of them: secrets and targets of all kinds, events of many causes at once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from suite.oddities import odd_bodies
from suite.outcomes import rich
from suite.receiver import Received, Receiver
from suite.world import World

from checks.deliveries import flushed, hook
from checks.explorer import OPERATIONS, creating
from checks.registry import MakeMock, check

SECRETS = ("  pad  ", "한국 é 😀", "\ttab\n", "x", "0", "A" * 128, "a" * 64 + "B" * 64, 'quote"\\%20&', "a:b=c,d;e")
"""Secrets that events are signed with as they are."""
TARGETS = ("/a?b=c&d=%20e", "/a/b%2Fc", "/A/B/", "/a//b", "/~a_-.b;c=d", "/?x", "/%ED%95%9C", "/a" * 300)
"""Addresses that events go to as they are."""


@check
def secrets_and_targets_are_used_as_they_are(make: MakeMock) -> Iterator[str]:
    """Whatever the secret and the target of a webhook, made, changed, replaced or ordered: events go there, so signed."""
    world = World(make())
    world.create(OPERATIONS["whatsapp_accounts_create"], {})
    with Receiver() as receiver:
        for number, secret in enumerate(SECRETS):
            for way in ("create", "update", "replace"):
                path = f"{TARGETS[number % len(TARGETS)]}{'&' if '?' in TARGETS[number % len(TARGETS)] else '?'}{way}={number}"
                body = {"target": receiver.url(path), "triggers": ["ALL"], "secret": secret}
                first = body if way == "create" else {**body, "target": receiver.url("/first"), "secret": "first"}
                identifier = hook(world, first["target"], ["ALL"], secret=first["secret"])
                if way != "create":
                    world.call(OPERATIONS[f"webhooks_{way}"], {"webhookId": identifier}, body)
                world.call(OPERATIONS["whatsapp_accounts_create_comment"], {}, {"comment": "A comment"})
                received = flushed(world, receiver)
                yield from _wrong(f"{way}d with the secret {secret!r:.30}", received, path, secret)
                world.call(OPERATIONS["webhooks_delete"], {"webhookId": identifier})
        operation = OPERATIONS["bundles_create"]
        for number, secret in enumerate(SECRETS):
            for part in ({"subproject": True}, {"convApp": True}):
                path = f"/bundle?{number}={next(iter(part))}"
                hooks = [{"target": receiver.url(path), "triggers": ["ALL"], "secret": secret}]
                made = world.call(operation, {}, {"name": "one", "region": "EU", **part, "webhooks": hooks})
                received = flushed(world, receiver)
                yield from _wrong(f"of a bundle, with the secret {secret!r:.30}", received, path, secret)
                for webhook in made.value.get("webhooks", ()):
                    world.call(OPERATIONS["webhooks_delete"], {"webhookId": webhook["id"]})


def _wrong(title: str, received: list[Received], path: str, secret: str) -> Iterator[str]:
    if [item.path for item in received] != [path]:
        yield f"a webhook {title}: an event goes to {[item.path[:60] for item in received]}, not to {path[:60]}"
    elif not received[0].is_signed_with(secret):
        yield f"a webhook {title}: its event is not signed with it"


@check
def events_come_in_the_order_of_their_causes(make: MakeMock) -> Iterator[str]:
    """What happens to many resources in turn is told in this order, to each of several webhooks, in both projects."""
    world = World(make()).populate(("plain", "draft"))
    with Receiver() as receiver:
        for number in range(3):
            for side in (0, 1):
                hook(world, receiver.url(f"/{side}/{number}"), ["ALL"], side=side)
        flushed(world, receiver)
        sent: tuple[list[str], list[str]] = ([], [])
        for turn in range(2):
            for operation in OPERATIONS.values():
                for side in (0, 1) if operation.id.endswith("_create_comment") else ():
                    for path in world.places(operation, side):
                        comment = f"{turn} {len(sent[side])} {operation.id}"
                        if world.call(operation, path, {"comment": comment}, side=side).status == 201:
                            sent[side].append(comment)
        received = flushed(world, receiver)
        for side in (0, 1):
            for number in range(3):
                own = [item.event.get("comment") for item in received if item.path == f"/{side}/{number}"]
                if own != sent[side]:
                    yield f"webhook {number + 1} of project {side + 1} gets {len(own)} of {len(sent[side])} events, or in another order"


@check
def events_show_odd_contents_whole(make: MakeMock) -> Iterator[str]:
    """An event that shows a resource shows its texts, lists and maps as a GET does, however long and in whatever letters."""
    for operation in OPERATIONS.values():
        if operation.method not in ("POST", "PATCH") or not operation.examples or operation.tag == "webhooks":
            continue
        if operation not in creating() and operation.method != "PATCH":
            continue
        world = World(make()).populate(("plain",))
        with Receiver() as receiver:
            hook(world, receiver.url("/all"), ["ALL"])
            flushed(world, receiver)
            example = rich(operation) if operation.method == "PATCH" else operation.examples[0]
            base = next(world.bodies(operation, example)) if operation in creating() else example
            for path in world.places(operation)[:1]:
                for body in odd_bodies(operation, base):
                    reply = world.call(operation, path, body)
                    if reply.status < 300:
                        yield from _events_agree(world, operation.id, flushed(world, receiver))
                        break


def _events_agree(world: World, title: str, received: list[Received]) -> Iterator[str]:
    last: dict[str, Any] = {}
    for item in received:
        payload = item.event.get("payload")
        if isinstance(payload, dict) and "id" in payload:
            last[payload["id"]] = payload
    for key, reply in world.view().items():
        shown = reply.value if isinstance(reply.value, dict) else {}
        payload = last.get(shown.get("id", ""))
        if payload is not None and reply.status == 200 and payload.get("modified") == shown.get("modified"):
            details = [{name: value.get(name) for name in ("details", "name", "changes")} for value in (payload, shown)]
            if details[0] != details[1]:
                yield f"{title}: its event shows other contents than {key}"
