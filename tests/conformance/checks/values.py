"""Checks of values: whatever is valid for a member is taken as it is, and shown as it is wherever it can be seen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sinch_provisioning._openapi.schema import properties_of, resolve
from suite.fullness import creation, submitted, with_member
from suite.oddities import of_make
from suite.outcomes import reader_of, rich
from suite.world import Probe, World

from checks.contents import lost
from checks.explorer import DOCUMENT, OPERATIONS, Exchange, Values, changed, content_key, creating, leaves, validator
from checks.registry import MakeMock, check, items_of, list_of
from checks.requests import limits
from checks.updates import OF_REVIEWS
from checks.written import members_of, unseen

UNBOUND = 10_000
"""Letters of a text of which the document does not say how long it may be."""
NAMED_AFTER = {"bundles_create": {"subproject/name", "smsApp/name", "convApp/name"}}
"""By operation: names that are that of the whole when they are empty."""
Place = tuple[Any, ...]


@check
def every_valid_value_is_shown(make: MakeMock) -> Iterator[str]:
    """Each value of an enumeration, yes and no, the least and the most: once it is taken, it is what a GET and the list show."""
    world = World(make()).populate()
    for operation in OPERATIONS.values():
        if operation.body is None or operation.is_safe or not operation.examples:
            continue
        for path in world.places(operation)[: 1 if operation in creating() else 2]:
            for body in _with_each_value(operation, _base(world, operation, path)):
                yield from _not_shown(world, Probe(operation, path, body))
    yield from world.problems()


@check
def the_longest_texts_are_shown_whole(make: MakeMock) -> Iterator[str]:
    """A text as long as the document lets it be, of letters and of signs beyond them, comes back whole from everywhere."""
    world = World(make()).populate()
    for operation in OPERATIONS.values():
        if operation.body is None or operation.is_safe or not operation.examples:
            continue
        for path in world.places(operation)[-1:]:
            base = _base(world, operation, path)
            checker = validator(content_key(operation, "requestBody") or (), submitted=True)
            for place, value in leaves(base):
                refused = []
                for text in _longest(checker, base, place, value) if isinstance(value, str) else ():
                    probe = Probe(operation, path, submitted(operation, changed(base, place, text)))
                    world.restore()
                    reply = world.send(probe)
                    if reply.status < 300:
                        yield from lost(world, probe, reply)
                        if any(not other.isascii() and len(other) == len(text) for other in refused):
                            yield f"{operation.id}: {'/'.join(map(str, place))} may be shorter in letters beyond ASCII"
                        break
                    refused.append(text)


def _base(world: World, operation: Any, path: Values) -> Any:
    if operation in creating():
        return creation(world, operation, path)
    return rich(operation) if operation.method == "PATCH" else operation.examples[0]


def _longest(checker: Any, base: Any, place: Place, value: str) -> Iterator[str]:
    """Yield texts as long as may be, the oddest first; none for what is no free text.

    They begin as the text that is there, whose variables may have to stay.
    """
    sizes = limits(checker, base, place)[::2] or [UNBOUND]
    for size in reversed(sizes):  # of several branches the longest first
        for word in ("Tea 차 🍵 é, ", "A long text. ", "and so on", "https://example.com/a", "x"):
            text = (value + " " + word * (size // len(word) + 1))[: size - 1] + "z"
            if "/" in word:
                text = word.ljust(size, "x")
            if checker.is_valid(changed(base, place, text)):
                yield text


def _with_each_value(operation: Any, base: Any) -> Iterator[Any]:
    """Yield bodies with each value that an enumeration, a flag or a number of the document may have."""
    checker = validator(content_key(operation, "requestBody") or (), submitted=True)
    for place, values in _places(base, operation.body.schema):
        for value in values:
            body = submitted(operation, with_member(base, place, value))
            if checker.is_valid(body):
                yield body


def _places(base: Any, schema: Any, place: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], list[Any]]]:
    for name, node in properties_of(DOCUMENT, of_make(base, schema)).items():
        where = (*place, name)
        if where == ("status",):
            continue
        if isinstance(base.get(name), dict):
            yield from _places(base[name], node, where)
        else:
            yield where, list(_values({**resolve(DOCUMENT, node), **node}))


def _values(node: Any) -> Iterator[Any]:
    own = [value for value in _enumerated(node) if value is not None]
    yield from own
    types = node.get("type", ())
    if "boolean" in types:
        yield from (True, False)
    if "integer" in types:
        yield from (node[name] for name in ("minimum", "maximum") if name in node)
    if "array" in types:
        items = [value for value in _enumerated(resolve(DOCUMENT, node.get("items", {}))) if value is not None]
        yield from (items[number : number + 5] for number in range(0, len(items), 5))
        yield []
    if "string" in types and not own:
        yield ""


def _enumerated(node: Any) -> list[Any]:
    branches = [node, *(resolve(DOCUMENT, part) for part in node.get("anyOf", node.get("oneOf", ())))]
    return next((list(branch["enum"]) for branch in branches if "enum" in branch), [])


def _not_shown(world: World, probe: Probe) -> Iterator[str]:
    world.restore()
    reply = world.send(probe)
    if reply.status >= 300 or not isinstance(reply.value, dict):
        return
    path: Values = dict(probe.path)
    for _, values in world.sides[0].links(reply):
        path |= values
    reader = reader_of(probe.operation.id, path)
    targets = [("the answer", reply)]
    if reader is not None and (read := world.call(reader, path)).status == 200:
        targets.append((reader.id, read))
    lists = list_of(probe.operation.id) if probe.operation in creating() else None
    if lists is not None and "id" in reply.value:
        item = [item for item in items_of(world.call(lists, path).value) if item.get("id") == reply.value["id"]]
        targets += [(lists.id, Exchange(lists, path, 200, value, {}, b"")) for value in item]
    for name, shown in targets:
        for missing in unseen(
            probe.operation.id, probe.body, shown.value, members_of(shown.operation.id, shown.status)
        ):
            value = _sent(probe.body, missing)
            if missing not in OF_REVIEWS and (value != "" or missing not in NAMED_AFTER.get(probe.operation.id, ())):
                yield f"{probe}: {name} does not show {missing} as it was sent: {value!r:.60}"


def _sent(body: Any, place: str) -> Any:
    for name in place.split("/"):
        body = body.get(name) if isinstance(body, dict) else body
    return body
