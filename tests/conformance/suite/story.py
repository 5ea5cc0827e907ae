"""Stories: long series of calls that nobody thought out, chosen by dice among all that the document makes possible.

Each step shows what a caller sees, as a text that is the same for every mock that behaves the same.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, NamedTuple

from attrs import define
from checks.explorer import DOCUMENT, OPERATIONS, Exchange, Values, creating
from sinch_provisioning._openapi.document import Operation
from sinch_provisioning._openapi.schema import resolve
from sinch_provisioning.mock import Request

from suite.dice import Dice
from suite.plain_texts import HEADERS, PlainTexts
from suite.receiver import Receiver
from suite.story_bodies import bodies, body
from suite.world import World

KEPT = 12
"""Values of a member, pages of a list and tokens that are remembered."""
RULES: tuple[Any, ...] = ("immediate", "immediate", "manual", {"*": {"after": 3600}}, {"*": {"reads": 2}})
"""When changes come about, by story."""
SECRET = "a secret of a story"  # noqa: S105 - known to everybody


class Step(NamedTuple):
    """A step of a story.

    Args:
        label: what was done, in a word or two.
        status: the status of the response, with the code of an error.
        sent: what was sent, for who repeats it.
        shown: texts of what is to be seen then.
    """

    label: str
    status: str
    sent: str
    shown: tuple[str, ...]


@define
class Call:
    """A call that can be made again.

    Args:
        operation: what is called.
        path: its path parameters but the project.
        body: what is sent.
        query: the query.
        side: the project that calls.
        authorization: the header; empty for the project's key.
    """

    operation: Operation
    path: Values
    body: Any = None
    query: dict[str, Any] | None = None
    side: int = 0
    authorization: str | None = ""


class Story:
    """A story.

    Args:
        mock: whom it happens to.
        receiver: takes the events.
        tag: of the operations that most of it is about.
        number: which one it is.
    """

    def __init__(self, mock: Any, receiver: Receiver, tag: str, number: int) -> None:
        self.world, self.receiver = World(mock), receiver
        self.dice = Dice(f"{tag} {number}")
        self.family = [item for item in OPERATIONS.values() if family_of(item.tag) == family_of(tag)]
        self.focus = [item for item in self.family if item.tag == tag]
        self.known: tuple[dict[str, list[Values]], ...] = ({}, {})
        self.seen: dict[str, list[Any]] = {}
        self.tokens: list[str] = []
        self.next_token = ""
        self.bearers: list[str] = []
        self.last: Call | None = None
        self.creations: list[tuple[Call, Exchange]] = []
        self.texts = PlainTexts("2026-01-01T00:00:00Z", "receiver:")

    def begin(self) -> Iterator[Step]:
        """Begin the mock anew, register who hears the events, and make a few things."""
        self.world.control("POST", "seed", {"seed": 0})
        self.receiver.answers.clear()
        self.receiver.take()
        self.texts = PlainTexts(self.world.control("GET", "clock")["now"], self.receiver.url("").rpartition("/")[2])
        rules = self.dice.choose(RULES)
        yield self.controlled("transitions", "PUT", "transitions", {"transitions": rules})
        for side, path in ((0, "/first"), (0, "/second"), (1, "/other")):
            triggers = ["ALL"] if path != "/second" else self.dice.some(TRIGGERS, 6)
            sent = {"target": self.receiver.url(path), "triggers": triggers, "secret": SECRET}
            yield self.made(Call(OPERATIONS["webhooks_create"], {}, sent, side=side))
        for operation in [item for item in creating() if item in self.family and item.tag != "webhooks"]:
            for path in self.paths(operation, 0)[:1]:
                for _ in range(1 + self.dice.number(4) if operation in self.focus else 1):
                    yield self.made(Call(operation, path, self.dice.choose(bodies(operation.id))))

    def controlled(self, label: str, method: str, name: str, sent: Any = None) -> Step:
        """Call the control API."""
        raw = b"" if sent is None else json.dumps(sent).encode()
        headers = {"content-type": "application/json"} if raw else {}
        response = self.world.mock.handle(Request(method, f"/_mock/{name}", headers, raw))
        shown = self.texts.of(response.json())
        return Step(label, str(response.status), self.texts.of(sent), (shown, self.state_text()))

    def state_text(self) -> str:
        return self.texts.of_state(json.loads(self.world.state()))

    def made(self, call: Call) -> Step:
        """Make a call, and remember what it made known."""
        self.last = call
        reply = self.world.call(
            call.operation,
            call.path,
            call.body,
            side=call.side,
            query=call.query,
            authorization=call.authorization,
        )
        if reply.status < 300:
            self._remember(reply, call.side)
            if call.operation in creating():
                self.creations.append((call, reply))
        return self.shown(call, reply)

    def shown(self, call: Call, reply: Exchange) -> Step:
        code = reply.value.get("errorCode", "") if reply.status >= 400 and isinstance(reply.value, dict) else ""
        headers = {name: reply.headers[name] for name in HEADERS if name in reply.headers}
        headers["x-request-id"] = self.texts.is_new(reply.headers.get("x-request-id", ""))
        shown = [self.texts.of([headers, reply.value if reply.body else None])]
        if not call.operation.is_safe:
            shown.append(self.state_text())
        sent = self.texts.of({"path": call.path, "query": call.query, "body": _sent(call.body), "project": call.side})
        return Step(call.operation.id, f"{reply.status} {code}".rstrip(), sent, tuple(shown))

    def _remember(self, reply: Exchange, side: int) -> None:
        for target, values in self.world.sides[side].links(reply):
            path = {name: value for name, value in values.items() if name != "projectId"}
            places = self.known[side].setdefault(target.id, [])
            if path not in places:
                places.append(path)
        for name, value in _named(reply.value):
            values = self.seen.setdefault(name, [])
            if value not in values and self.receiver.url("") not in str(value):  # which is another each time
                values.append(value)
                del values[:-KEPT]
        if isinstance(reply.value, dict) and isinstance(reply.value.get("nextPageToken"), str):
            self.next_token = reply.value["nextPageToken"]
            self.tokens.append(self.next_token)
            del self.tokens[:-KEPT]

    def paths(self, operation: Operation, side: int) -> list[Values]:
        names = [name for name in operation.path_names if name != "projectId"]
        return self.known[side].get(operation.id, []) if names else [{}]

    def choice(self, operations: list[Operation], side: int) -> tuple[Operation, Values] | None:
        """Return an operation that can be called, and the path parameters for it."""
        callable_now = [operation for operation in operations if self.paths(operation, side)]
        if not callable_now:
            return None
        operation = self.dice.choose(callable_now)
        return operation, self.dice.choose(self.paths(operation, side))

    @property
    def operations(self) -> list[Operation]:
        """What may be called next: mostly what the story is about."""
        return self.focus if self.dice.chance(0.75) else self.family

    def side(self) -> int:
        return 1 if self.dice.chance(0.1) else 0

    def call_any(self, operations: list[Operation]) -> Iterator[Step]:
        side = self.side()
        choice = self.choice(operations, side)
        if choice is not None:
            operation, path = choice
            sent = body(operation, self.dice, self.seen)
            yield self.made(Call(operation, path, sent, self.query(operation), side))

    def query(self, operation: Operation) -> dict[str, Any] | None:
        result: dict[str, Any] = {}
        for parameter in operation.parameters:
            if parameter.location == "query" and (parameter.required or self.dice.chance(0.3)):
                value = self._value(parameter.name, resolve(DOCUMENT, parameter.schema.schema))
                if value is not None:
                    result[parameter.name] = value
        return result or None

    def _value(self, name: str, schema: Any) -> Any:
        if name == "pageToken":
            return self.dice.choose(self.tokens) if self.tokens and self.dice.chance(0.5) else None
        if schema.get("type") == "array":
            values = resolve(DOCUMENT, schema["items"]).get("enum", ())
            return self.dice.some(list(values), 3) if values else None
        values = list(schema.get("enum", ()))
        if schema.get("type") == "boolean":
            values = ["true", "false"]
        if schema.get("type") == "integer":
            values = [0, 1, 1, 2, 3, schema.get("maximum", 100), schema.get("maximum", 100) + 1]
        if not values:
            seen = self.seen.get("id", []) if name.endswith(("Id", "Ids")) else self.seen.get("name", [])
            values = [value for value in seen if isinstance(value, str)]
            if name.endswith("Ids") and len(values) > 1 and self.dice.chance(0.5):
                return ",".join(self.dice.some(values, 3))
            if name.endswith("Name") and values and self.dice.chance(0.5):
                return self.dice.choose(values)[: 1 + self.dice.number(5)]
        return self.dice.choose(values) if values else None


TRIGGERS = resolve(
    DOCUMENT,
    resolve(DOCUMENT, resolve(DOCUMENT, OPERATIONS["webhooks_create"].body.schema)["properties"]["triggers"])["items"],  # type: ignore[union-attr]
)["enum"]


TAGS = tuple(
    tag
    for tag in dict.fromkeys(operation.tag for operation in OPERATIONS.values())
    if any(operation.tag == tag and not operation.is_safe for operation in OPERATIONS.values())
)
"""Tags that have something to change; the others are read on the way."""


def family_of(tag: str) -> str:
    """Return the tags that a story goes through: those of the same first word, or all that are by themselves."""
    word = tag.partition("-")[0]
    tags = {item.tag for item in OPERATIONS.values()}
    return word if sum(item.startswith(word) for item in tags) > 1 else ""


def _sent(body: Any) -> Any:
    return body.decode("utf-8", "replace") if isinstance(body, bytes) else body


def _named(value: Any) -> Iterator[tuple[str, Any]]:
    """Yield the members of a value that are no objects, with their names."""
    if isinstance(value, list):
        for item in value:
            yield from _named(item)
    elif isinstance(value, dict):
        for name, item in value.items():
            if isinstance(item, (dict, list)):
                yield from _named(item)
            elif item is not None:
                yield name, item
