"""Calls that change something, each with all that was to be seen before and after it."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from functools import cache, cached_property, lru_cache
from typing import Any

from attrs import define, field
from checks.explorer import DOCUMENT, OPERATIONS, Exchange, Values, changed, content_key, creating, leaves, validator
from sinch_provisioning._openapi.document import Operation
from sinch_provisioning._openapi.schema import properties_of, resolve

from suite.world import Probe, World, key_of

State = dict[str, dict[str, dict[str, Any]]]
View = dict[str, Exchange]


@define(slots=False)
class Outcome:
    """A call, and what there was before and after it.

    Args:
        world: where it was made.
        probe: the call.
        reply: how it was answered.
        raw_before: all resources before it, as JSON.
        raw_after: all resources after it.
        view_before: what its project could see before.
        first: the operation that was called before; empty for none.
    """

    world: World
    probe: Probe
    reply: Exchange
    raw_before: bytes
    raw_after: bytes
    view_before: View = field(repr=False)
    first: str = ""

    @property
    def is_taken(self) -> bool:
        """Whether the call ended well."""
        return self.reply.status < 300

    @cached_property
    def before(self) -> State:
        """All resources before it, by project, kind and key."""
        return _parsed(self.raw_before)

    @cached_property
    def after(self) -> State:
        """All resources after it."""
        return json.loads(self.raw_after)

    @cached_property
    def view_after(self) -> View:
        """What its project can see after it; looked at before the next call."""
        return self.world.view(tag=self.probe.operation.tag)

    @property
    def identifiers(self) -> dict[str, str]:
        """What the call names: its path parameters but the project."""
        return {name: value for name, value in self.probe.path.items() if name != "projectId"}

    @property
    def made(self) -> dict[str, Values]:
        """Where the links of the answer lead, by operation."""
        return {target.id: values for target, values in self.world.sides[0].links(self.reply)}

    def read(self, view: View, path: Values | None = None) -> Exchange | None:
        """Return what a view shows of the resource that the call is about, or of one by its path parameters."""
        values = dict((self.probe.path if path is None else path).items())
        reader = reader_of(self.probe.operation.id, values)
        return None if reader is None else view.get(key_of(reader, values))


def reader_of(operation: str, path: Values) -> Any:
    """Return the operation of the same tag that reads the one resource that path parameters name; None without one."""
    names = set(path) | {"projectId"}
    tag = OPERATIONS[operation].tag
    return next(
        (
            item
            for item in OPERATIONS.values()
            if item.is_safe
            and item.tag == tag
            and set(item.path_names) == names
            and item.path.endswith("}")
            and "pageToken" not in {parameter.name for parameter in item.parameters}
        ),
        None,
    )


@lru_cache(maxsize=2)
def _parsed(raw: bytes) -> State:
    """Return what most outcomes begin with."""
    result: State = json.loads(raw)
    return result


def replies(world: World, probes: Iterator[Probe]) -> Iterator[tuple[Probe, Exchange]]:
    """Make calls, each in the world as it was in the beginning, of which the answers alone matter."""
    for probe in probes:
        world.restore()
        world.advance()
        yield probe, world.send(probe)


def outcomes(world: World, probes: Iterator[Probe]) -> Iterator[Outcome]:
    """Make calls, each in the world as it was in the beginning."""
    views: dict[str, View] = {}
    for probe in probes:
        world.restore()
        if probe.operation.tag not in views:
            views[probe.operation.tag] = world.view(tag=probe.operation.tag)
        world.advance()
        reply = world.send(probe)
        yield Outcome(world, probe, reply, world.base, world.state(), views[probe.operation.tag])


def second_outcomes(world: World) -> Iterator[Outcome]:
    """Make two changes of each resource, one after the other, in every order; yield what came of the second."""
    for made in world.made[0]:
        steps = [OPERATIONS[name] for name in made.targets if not OPERATIONS[name].is_safe]
        for first in steps:
            for second in steps:
                world.restore()
                if first in creating() or second in creating():
                    continue
                world.advance()
                bodies = list(world.variants(first))
                if world.call(first, made.targets[first.id], bodies[-1]).status >= 300:
                    break
                state, view = world.state(), world.view(tag=second.tag)
                world.advance()
                probe = Probe(second, made.targets[second.id], next(world.variants(second)))
                yield Outcome(world, probe, world.send(probe), state, world.state(), view, first.id)


def partial(world: World) -> Iterator[Probe]:
    """Yield updates that name one member each, with a value and with null where that can be, alone and beside another."""
    for operation in OPERATIONS.values():
        if operation.method != "PATCH" or not operation.examples:
            continue
        checker = validator(content_key(operation, "requestBody") or ())
        for path in world.places(operation):
            for body in _single_members(rich(operation)):
                if checker.is_valid(body):
                    yield Probe(operation, path, body)


def rich(operation: Operation) -> Any:
    """Return an example of a body with what other examples of the tag have of its members, but for `status`."""
    return copy.deepcopy(_rich(operation.id))


@cache
def _rich(name: str) -> Any:
    operation = OPERATIONS[name]
    checker = validator(content_key(operation, "requestBody") or ())
    result = copy.deepcopy(operation.examples[0])
    others = [item for other in OPERATIONS.values() if other.tag == operation.tag for item in other.examples]
    for other in [*operation.examples, *others]:
        for place in members(other) if isinstance(other, dict) else ():
            candidate = together(nested(place, value_at(other, place)), result)
            if place[-1] != "status" and checker.is_valid(candidate) and not is_unknown(operation, place):
                result = candidate
    result.pop("status", None)
    return result


def is_unknown(operation: Operation, place: tuple[str, ...]) -> bool:
    """Tell whether the document has no such place in the body of an operation."""
    schema = operation.body.schema if operation.body is not None else {}
    for name in place:
        known = properties_of(DOCUMENT, schema)
        if name not in known:
            return True
        schema = resolve(DOCUMENT, known[name])
    return False


def together(first: Any, second: Any) -> Any:
    """Return two objects as one; the second takes precedence."""
    result = {**first, **second}
    for name in first.keys() & second.keys():
        if isinstance(first[name], dict) and isinstance(second[name], dict):
            result[name] = together(first[name], second[name])
    return result


def nested(place: tuple[str, ...], value: Any) -> Any:
    """Return a body with a value in one place and nothing else."""
    body = copy.deepcopy(value)
    for name in reversed(place):
        body = {name: body}
    return body


def _single_members(example: Any) -> Iterator[Any]:
    places = list(members(example))
    for number, place in enumerate(places):
        other = places[number - 1]
        beside = nested(other, value_at(example, other))
        yield nested(place, value_at(example, place))
        yield nested(place, None)
        yield together(nested(place, None), beside) if other != place else None


def members(value: Any, place: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Yield the places of members that hold something other than an object."""
    for name, item in value.items():
        if isinstance(item, dict):
            yield from members(item, (*place, name))
        else:
            yield (*place, name)


def value_at(value: Any, place: tuple[str, ...]) -> Any:
    """Return what a value holds in a place."""
    for name in place:
        value = value[name]
    return value


def spoiled(world: World) -> Iterator[Probe]:
    """Yield changes of which one member is wrong, so that whatever is done before all is looked at shows."""
    for operation in OPERATIONS.values():
        if operation.is_safe:
            continue
        for path in world.places(operation):
            for example in operation.examples[:1]:
                if operation.method in ("PATCH", "PUT"):
                    example = rich(operation)
                    yield from (Probe(operation, path, body) for body in _of_others(world, operation, example))
                places = list(leaves(example))
                for place, value in (places[0], places[-1]):
                    yield Probe(operation, path, changed(example, place, {"wrong": [value]}))
                if isinstance(example, dict):
                    yield Probe(operation, path, {**example, "details": 1, "status": "NO_STATUS"})
        names = [name for name in operation.path_names if name != "projectId"]
        for example in operation.examples[:1] or [None] if names else ():
            yield Probe(operation, dict.fromkeys(names, "0" * 24), example)


def _of_others(world: World, operation: Operation, example: Any) -> Iterator[Any]:
    """Yield bodies with what other resources of the tag have, which must be unique perhaps."""
    for made in world.made[0]:
        if made.source.tag == operation.tag and isinstance(made.body, dict):
            yield {
                **example,
                **{name: made.body[name] for name in example.keys() & made.body.keys() if name != "details"},
            }
