"""All that can cause an event: operations on resources of every kind, and what the platform behind the API does to them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, NamedTuple

from checks.explorer import DOCUMENT, OPERATIONS, Exchange, Values, creating
from sinch_provisioning._openapi.document import Operation
from sinch_provisioning._openapi.schema import properties_of, resolve
from sinch_provisioning.mock.resources import HANDLERS

from suite.outcomes import reader_of
from suite.world import World

_TRIGGERS = resolve(DOCUMENT, properties_of(DOCUMENT, OPERATIONS["webhooks_create"].body.schema)["triggers"])  # type: ignore[union-attr]
EVENTS = [name for name in resolve(DOCUMENT, _TRIGGERS["items"])["enum"] if name in DOCUMENT["webhooks"]]
"""The types of events that a webhook can name."""
Reader = tuple[Operation, Values] | None


class Action(NamedTuple):
    """What was done.

    Args:
        label: what it is called in the table of what it causes.
        before: what a GET of the resource showed before; None without one.
        reader: the GET of the resource.
        sent: the body that was sent, if any.
    """

    label: str
    before: Exchange | None
    reader: Reader
    sent: Any


class Actor:
    """Does in a world, one after the other, all that can cause an event."""

    def __init__(self, world: World) -> None:
        self.world = world

    def actions(self) -> Iterator[Action]:
        """Yield what is done, after it is done."""
        for stage, number in (("plain", 0), ("draft", 1)):
            for operation in creating():
                for path in self.world.places(operation)[-1:]:
                    made = self.world.create(operation, path, 0, stage, number)
                    if made is not None:
                        reader = self._made_reader(made.targets) or _reader(operation, path)
                        yield Action(f"{operation.id} {stage}", None, reader, made.body)
        yield from self._changes()
        yield from self._moves()
        yield from self._deletions()

    def _changes(self) -> Iterator[Action]:
        for operation in OPERATIONS.values():
            if operation.is_safe or operation.method == "DELETE" or operation in creating():
                continue
            if operation.tag == "webhooks":
                continue  # whose targets are those of the receiver
            for place, path in enumerate(self.world.places(operation)):
                for number, body in enumerate(self.world.variants(operation)):
                    yield self._call(f"{operation.id} {place} {number}", operation, path, body)

    def _deletions(self) -> Iterator[Action]:
        for operation in reversed(OPERATIONS.values()):
            if operation.method == "DELETE" and operation.tag != "webhooks":
                for place, path in enumerate(self.world.places(operation)):
                    yield self._call(f"{operation.id} {place}", operation, path, None)

    def _call(self, label: str, operation: Operation, path: Values, body: Any) -> Action:
        reader = _reader(operation, path)
        before = None if reader is None else self.world.call(*reader)
        reply = self.world.call(operation, path, body)
        return Action(label if reply.status < 300 else f"refused: {label}", before, reader, body)

    def _moves(self) -> Iterator[Action]:
        project = self.world.mock.projects[0].project_id
        for kind, spec in HANDLERS.kinds.items():
            own = json.loads(self.world.state())[project].get(kind.removesuffix("_state").removesuffix("_deleted"), {})
            for place, key in enumerate(own):
                for outcome in (*spec.outcomes, None) if spec.by_hand else ():
                    reader = self.reader_of_key(key.split("/"))
                    before = None if reader is None else self.world.call(*reader)
                    body = {"kind": kind, "key": key.split("/"), **({"outcome": outcome} if outcome else {})}
                    if spec.outcomes and outcome is None:
                        continue
                    if self.world.control("POST", "trigger", body)["triggered"]:
                        yield Action(f"{kind} {place} {outcome or ''}".rstrip(), before, reader, None)

    def _made_reader(self, targets: Any) -> Reader:
        for name, path in targets.items():
            if OPERATIONS[name].is_safe and "pageToken" not in {item.name for item in OPERATIONS[name].parameters}:
                return OPERATIONS[name], path
        return None

    def reader_of_key(self, parts: list[str]) -> Reader:
        wanted = set() if parts == ["account"] else set(parts)
        for operation, path in self.world.reads():
            values = {value for name, value in path.items() if name != "projectId"}
            if (
                values == wanted
                and not operation.path.endswith("s")
                and operation == reader_of(operation.id, {"projectId": "", **path})
            ):
                return operation, path
        account = OPERATIONS["whatsapp_accounts_get"]
        return None if wanted else (account, {})


def _reader(operation: Operation, path: Values) -> Reader:
    reader = reader_of(operation.id, path)
    return None if reader is None else (reader, path)
