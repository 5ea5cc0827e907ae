"""What happens in stories: calls of every make, time that passes, and what the platform behind the API does."""

from __future__ import annotations

import base64
import copy
import json
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import quote

from attrs import evolve
from checks.explorer import Exchange, basic, creating
from sinch_provisioning.mock import Request
from sinch_provisioning.mock.resources import HANDLERS

from suite.receiver import Receiver
from suite.story import SECRET, Call, Step, Story
from suite.story_bodies import bodies, body

LENGTH = 120
"""Acts of a story."""
FULL = 24
"""What is made at most until there is too much."""
BEYOND = ("424", "429")
"""Statuses that say that something is too much."""
SECONDS = (0.001, 1, 59, 61, 600, 3600, 3601, 86_400, 7 * 86_400, 30 * 86_400 + 1, 91 * 86_400)
STATUSES = (200, 201, 202, 204, 299, 301, 302, 400, 401, 404, 410, 429, 500, 503, 0)
"""How a target answers an event; 0: not at all."""
UNDOCUMENTED = (502, 503)
"""Statuses of faults that no operation documents."""
REFUSED: tuple[tuple[str, str, Any], ...] = (
    *(("POST", "clock/advance", {"seconds": value}) for value in (-1, -0.001, "60", None, True, 1e12, [])),
    ("POST", "clock/advance", {}),
    ("POST", "clock/advance", {"seconds": 60, "minutes": 1}),
    *(("POST", name, {"seed": value}) for name in ("seed", "reset") for value in ("7", 1.5, None, True)),
    ("POST", "seed", {}),
    ("POST", "trigger", {}),
    ("POST", "trigger", {"kind": "none", "key": ["1"]}),
    ("POST", "trigger", {"kind": "rcs_sender", "key": "1"}),
    ("POST", "trigger", {"kind": "rcs_sender", "key": ["none"], "outcome": "NONE"}),
    ("POST", "trigger", {"kind": "rcs_sender", "key": ["none"], "project": "none"}),
    ("POST", "trigger", {"kind": "rcs_sender", "key": ["none"]}),
    *(
        ("PUT", "transitions", {"transitions": value})
        for value in ("later", {"none": "manual"}, {"*": {"after": -1}}, 1)
    ),
    ("PUT", "transitions", {}),
    *(
        ("PUT", "faults", {"faults": [value]})
        for value in ({"status": 99}, {"count": 0}, {"delay": -1}, {"none": 1}, 1)
    ),
    *(("PUT", "faults", {"rate_limit": value}) for value in ({"rate": 0}, {"burst": 1}, {"rate": 1, "burst": 0}, 1)),
    ("PUT", "faults", {}),
    *(("PUT", "state", value) for value in ({"none": {}}, {"none": 1}, [])),
    ("PATCH", "state", {"kind": "none", "key": ["1"], "members": {}}),
    ("PATCH", "state", {"kind": "webhook", "key": ["none"], "members": {}}),
    ("GET", "none", None),
    ("DELETE", "state", None),
)
"""Calls of the control API that it cannot take."""


def steps(mock: Any, receiver: Receiver, tag: str, number: int) -> Iterator[Step]:
    """Yield what is done in a story, after it is done; see `Story`."""
    story = Story(mock, receiver, tag, number)
    yield from story.begin()
    for _ in range(LENGTH):
        yield from story.dice.weighted(ACTS)(story)


def create(story: Story) -> Iterator[Step]:
    """Make something."""
    yield from story.call_any([operation for operation in story.operations if operation in creating()])


def change(story: Story) -> Iterator[Step]:
    """Change something, and look at it."""
    changing = [item for item in story.operations if not item.is_safe and item not in creating()]
    yield from story.call_any([item for item in changing if item.method != "DELETE" or story.dice.chance(0.5)])
    if story.dice.chance(0.3):
        yield from read(story)


def read(story: Story) -> Iterator[Step]:
    """Read something."""
    yield from story.call_any([operation for operation in story.operations if operation.is_safe])


def page_through(story: Story) -> Iterator[Step]:
    """Go through a list page by page."""
    lists = [item for item in story.operations if any(part.name == "pageToken" for part in item.parameters)]
    choice = story.choice(lists, 0)
    if choice is None:
        return
    operation, path = choice
    query = {**(story.query(operation) or {}), "pageSize": 1 + story.dice.number(3)}
    query.pop("pageToken", None)
    for _ in range(5):
        story.next_token = ""
        yield story.made(Call(operation, path, None, dict(query)))
        if not story.next_token:
            return
        query["pageToken"] = story.next_token


def again(story: Story) -> Iterator[Step]:
    """Make the last call again, or another one several times, in which case it may be too often."""
    if story.last is not None and story.dice.chance(0.6):
        for _ in range(story.dice.choose((1, 1, 2, 4))):
            yield story.made(story.last)
        return
    choice = story.choice([item for item in story.operations if item.method in ("POST", "PATCH")], 0)
    if choice is not None:
        operation, path = choice
        call = Call(operation, path, body(operation, story.dice, story.seen), story.query(operation))
        for _ in range(story.dice.choose((4, 7, 12))):
            yield story.made(call)


def fill(story: Story) -> Iterator[Step]:
    """Make one thing of a kind after the other, until one is too many."""
    makes = [operation for operation in story.operations if operation in creating()]
    side = story.side()
    choice = story.choice(makes, side)
    if choice is None:
        return
    for number in range(FULL):
        sent = copy.deepcopy(bodies(choice[0].id)[number % len(bodies(choice[0].id))] if choice[0].examples else None)
        call = Call(*choice, sent, side=side)
        step = story.made(call)
        yield step
        if step.status[:3] in BEYOND:
            yield from _beyond_a_limit(story, call)
            return


def _beyond_a_limit(story: Story, call: Call) -> Iterator[Step]:
    """Make a call that is too much with what else is wrong with it, so that the order of refusals shows."""
    own = story.world.mock.projects[call.side]
    for header in (None, basic(own, own.key_secret[:-1])):
        yield story.made(evolve(call, authorization=header))
    yield story.made(evolve(call, side=1 - call.side))
    made = [item for item, _ in story.creations if item.operation == call.operation and item.path == call.path]
    for item in made[-1:]:
        yield story.made(item)
    for wrong in ({}, {"unknownMember": 1}, b"{"):
        yield story.made(evolve(call, body=wrong))


def reborn(story: Story) -> Iterator[Step]:
    """Make something again as it was, after what was made of it was deleted, at once or later."""
    if not story.creations:
        return
    call, reply = story.dice.choose(story.creations)
    ends = [item for item in story.world.sides[call.side].links(reply) if item[0].method == "DELETE"]
    for operation, values in ends[: 1 if story.dice.chance(0.7) else 2]:
        path = {name: value for name, value in values.items() if name != "projectId"}
        yield story.made(Call(operation, path, None, story.query(operation), call.side))
    if story.dice.chance(0.5):
        yield from wait(story)
    yield story.made(call)
    if story.dice.chance(0.5):
        yield from wait(story)
        yield story.made(call)


def elsewhere(story: Story) -> Iterator[Step]:
    """Make the last call on another resource, or as the other project."""
    if story.last is None:
        return
    call = story.last
    side = 1 - call.side if story.dice.chance(0.3) else call.side
    paths = [path for path in story.paths(call.operation, side) if path != call.path] or [call.path]
    yield story.made(Call(call.operation, story.dice.choose(paths), call.body, call.query, side))


def strange(story: Story) -> Iterator[Step]:
    """Call with what another project made, or with what is of another kind."""
    choice = story.choice(story.operations, 0)
    if choice is None:
        return
    operation, path = choice
    sent, query = body(operation, story.dice, story.seen), story.query(operation)
    if story.dice.chance(0.4):
        yield story.made(Call(operation, path, sent, query, 1))
    else:
        values = [value for items in story.seen.values() for value in items if isinstance(value, str) and value]
        other = {name: story.dice.choose([*values, "0" * 24]) for name in path}
        yield story.made(Call(operation, {**path, **other}, sent, query))


def with_credentials(story: Story) -> Iterator[Step]:
    """Call one operation with credentials of several makes."""
    choice = story.choice(story.operations, 0)
    if choice is not None:
        operation, path = choice
        sent, query = body(operation, story.dice, story.seen), story.query(operation)
        own, other = story.world.mock.projects[:2]
        makes = [None, basic(other), basic(own, own.key_secret[:-1]), basic(own, ""), "Bearer none", " "]
        makes += [basic(own).replace("Basic", "basic"), *story.bearers[-3:]]
        for header in story.dice.some([*makes, *(text.replace("Bearer", "bearer") for text in story.bearers[-1:])], 5):
            yield story.made(Call(operation, path, sent, query, 0, header))


def send_oddly(story: Story) -> Iterator[Step]:
    """Send what no client would: another method, media type or address, or a body that is none."""
    choice = story.choice(story.operations, 0)
    if choice is None:
        return
    operation, path = choice
    own = story.world.mock.projects[0]
    values = {name: quote(value, safe="") for name, value in {**path, "projectId": own.project_id}.items()}
    address, method, media_type = operation.path.format_map(values), operation.method, "application/json"
    raw = b"" if operation.body is None else json.dumps(body(operation, story.dice, story.seen)).encode()
    which = story.dice.number(5)
    if which == 0:
        media_type = story.dice.choose(("application/json; charset=utf-8", "text/plain", "application/xml", ""))
    elif which == 1:
        raw = story.dice.choose((b"{", b"[]", b"null", b'"text"', b"", raw + b" ", b"\xff"))
    elif which == 2:
        method = story.dice.choose(("GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"))
    elif which == 3:
        address = story.dice.choose((address + "/", address + "/none", address.replace("/v1", ""), address + "?a=1"))
    else:
        address = address[:-1] + f"%{ord(address[-1]):02X}"
    headers = {"authorization": basic(own)} | ({"content-type": media_type} if media_type else {})
    response = story.world.mock.handle(Request(method, address, headers, raw))
    value = response.json() if response.body and method != "HEAD" else None
    reply = Exchange(
        operation, dict(path), response.status, value, response.headers, b"" if value is None else response.body
    )
    step = story.shown(Call(operation, path), reply)
    yield step._replace(label=f"{method} {step.label}", sent=story.texts.of([address, media_type, repr(raw)]))


def use_token(story: Story) -> Iterator[Step]:
    """Get a token of one of the projects, use it, and use it again after a while."""
    side = story.side()
    headers = {
        "content-type": "application/x-www-form-urlencoded",
        "authorization": basic(story.world.mock.projects[side]),
    }
    response = story.world.mock.handle(Request("POST", "/oauth2/token", headers, b"grant_type=client_credentials"))
    value = response.json()
    story.bearers.append(f"Bearer {value.get('access_token')}")
    yield Step("token", str(response.status), str(side), (story.texts.of(value),))
    choice = story.choice([item for item in story.family if item.method in ("GET", "POST", "PATCH")], side)
    for seconds in (0, story.dice.choose((59, 3540, 3599, 3600, 3601))):
        if seconds:
            yield story.controlled("time", "POST", "clock/advance", {"seconds": seconds})
        if choice is not None:
            sent = body(choice[0], story.dice, story.seen)
            yield story.made(Call(*choice, sent, story.query(choice[0]), side, story.bearers[-1]))


def wait(story: Story) -> Iterator[Step]:
    """Let time pass."""
    yield story.controlled("time", "POST", "clock/advance", {"seconds": story.dice.choose(SECONDS)})


def end_or_change(story: Story) -> Iterator[Step]:
    """Let something end, or have the platform change something."""
    side = story.side()
    project = story.world.mock.projects[side].project_id
    state = json.loads(story.world.state()).get(project, {})
    kinds = [(kind, spec) for kind, spec in HANDLERS.kinds.items() if state.get(_table(kind))]
    if kinds:
        kind, spec = story.dice.choose(kinds)
        key = story.dice.choose(sorted(state[_table(kind)], key=story.texts.of))
        sent = {"kind": kind, "key": key.split("/"), "project": project}
        if spec.outcomes and not story.dice.chance(0.2):
            sent["outcome"] = story.dice.choose(spec.outcomes)
        yield story.controlled(f"trigger {kind}", "POST", "trigger", sent)


def look_at_events(story: Story) -> Iterator[Step]:
    """Look at what was delivered since the last time."""
    story.world.control("POST", "webhooks/flush")
    shown = []
    for item in sorted(story.receiver.take(), key=lambda item: item.path):
        headers = {name.lower(): value for name, value in item.headers.items()}
        nonce = story.texts.is_new(headers.get("x-sinch-webhook-signature-nonce", ""))
        signed = item.is_signed_with(SECRET)
        shown.append([item.path, item.status, signed, nonce, headers.get("content-type"), item.event])
    story.receiver.answers.clear()
    if story.dice.chance(0.3):  # from now on, as a server delivers when it likes
        status, times = story.dice.choose(STATUSES), story.dice.choose((1, 1, 1, 5))
        story.receiver.answers[story.dice.choose(("/first", "/second"))] = [status] * times
    yield Step("events", str(len(shown)), "", (story.texts.of(shown),))


def set_fault(story: Story) -> Iterator[Step]:
    """Set a fault and perhaps a limit, call a few times, and take them away."""
    rule = {
        story.dice.choose(("operation", "tag")): "",
        "status": story.dice.choose(UNDOCUMENTED),
        "count": 1 + story.dice.number(3),
        "after": story.dice.number(2),
    }
    operation = story.dice.choose(story.operations)
    rule |= {"operation": operation.id} if "operation" in rule else {"tag": operation.tag}
    limit = {"rate": 1.0, "burst": 1 + story.dice.number(20)} if story.dice.chance(0.3) else None
    yield story.controlled("faults", "PUT", "faults", {"faults": [rule], "rate_limit": limit})
    for _ in range(4):
        yield from read(story)
        yield from change(story)
    yield story.controlled("no faults", "DELETE", "faults")


def put_state(story: Story) -> Iterator[Step]:
    """Put the state back as it is, which forgets what was to happen, or change a member of a resource."""
    state = json.loads(story.world.state())
    own = state.get(story.world.mock.projects[0].project_id, {})
    kinds = [kind for kind, table in own.items() if isinstance(table, dict) and table]
    if not kinds or story.dice.chance(0.3):
        yield story.controlled("state", "PUT", "state", state)
        return
    kind = story.dice.choose(kinds)
    key = story.dice.choose(sorted(own[kind], key=story.texts.of))
    states = story.seen.get("state", [])
    members = {"state": story.dice.choose(states)} if states else {"ofTheStory": 1}
    sent = {"kind": kind, "key": key.split("/"), "members": members}
    yield story.controlled(f"state of {kind}", "PATCH", "state", sent)


def _table(kind: str) -> str:
    """Return where the state has the resources that a transition is about."""
    return kind.removesuffix("_state").removesuffix("_deleted")


def look_at_controls(story: Story) -> Iterator[Step]:
    """Read what the control API shows, or call it in a way that it cannot take."""
    if story.dice.chance(0.5):
        method, name, sent = story.dice.choose(REFUSED)
        yield story.controlled(f"{method} {name}", method, name, sent)
        return
    name = story.dice.choose(("clock", "faults", "transitions", "webhooks"))
    story.world.control("POST", "webhooks/flush")  # what a server delivers by itself must be delivered by then
    value = story.world.control("GET", name)
    for delivery in value.get("deliveries", ()):
        delivery["body"] = json.loads(base64.b64decode(delivery["body"]))
    yield Step(f"GET {name}", "200", "", (story.texts.of(value),))


Act = Callable[[Story], Iterator[Step]]
ACTS: tuple[tuple[int, Act], ...] = (
    (14, create),
    (30, change),
    (14, read),
    (5, page_through),
    (6, again),
    (2, fill),
    (4, reborn),
    (6, elsewhere),
    (4, strange),
    (3, with_credentials),
    (3, send_oddly),
    (2, use_token),
    (6, wait),
    (12, end_or_change),
    (10, look_at_events),
    (1, set_fault),
    (2, put_state),
    (4, look_at_controls),
)
"""What happens in a story, with how often."""
