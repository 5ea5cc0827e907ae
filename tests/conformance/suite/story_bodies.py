"""Bodies of the calls of a story: examples, with what nobody tries first in one place or in two, valid or not."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from functools import cache
from types import SimpleNamespace
from typing import Any

from checks.explorer import DOCUMENT, OPEN_DOCUMENT, OPERATIONS, creating, leaves
from sinch_provisioning._openapi.document import Operation
from sinch_provisioning._openapi.schema import properties_of, resolve
from sinch_provisioning.mock import DEFAULT_PROJECT

from suite.calls import Caller
from suite.dice import Dice
from suite.fullness import values_of_member
from suite.oddities import another, of_make
from suite.outcomes import members, nested, rich, together, value_at
from suite.world import may_be_draft

FRESH = 24
"""Bodies of a creation that differ in all that may differ, for each operation."""
ODD = ("", " ", "한국 é 😀", "a" * 5000, '"\\/<b>&', " with spaces around ", "0", "null", "%2F..%2F")
NUMBERS = (-1, 0, 1, 2, 10**6, 1.5)
SHARES = ((45, 0), (35, 1), (20, 2))
"""How often a body is changed in so many places."""

Place = tuple[Any, ...]
Seen = Mapping[str, Sequence[Any]]


@cache
def bodies(name: str) -> tuple[Any, ...]:
    """Return the bodies that an operation is tried with; those of a creation are about different resources."""
    operation = OPERATIONS[name]
    examples = list(operation.examples)
    drafts = [{**copy.deepcopy(item), "status": "DRAFT"} for item in examples if may_be_draft(operation, item)]
    if operation not in creating():
        return (*examples, *drafts[:1])
    caller = Caller(SimpleNamespace(document=OPEN_DOCUMENT), DEFAULT_PROJECT)  # type: ignore[arg-type]
    known, forms = caller.operations[name], [*examples, *drafts]
    makers = (caller.varied, caller.renamed)
    made = [makers[number % 3 == 0](forms[number % len(forms)], known) for number in range(FRESH)] if examples else []
    return (*examples, *made)


@cache
def _rich(name: str) -> Any:
    return rich(OPERATIONS[name])


def body(operation: Operation, dice: Dice, seen: Seen) -> Any:
    """Return a body for an operation; None when it takes none.

    Args:
        operation: what it is for.
        dice: makes the choices.
        seen: by the name of a member: values that it has had in answers.
    """
    if not operation.examples:
        return None
    result = copy.deepcopy(dice.choose(bodies(operation.id)))
    if not isinstance(result, dict):
        return result
    if operation.method == "PATCH" and dice.chance(0.5):
        result = _part(operation, dice)
    if dice.chance(0.15):
        _fill(result, operation.body.schema if operation.body is not None else {}, dice)
    for _ in range(dice.weighted(SHARES)):
        result = _changed(operation, result, dice, seen)
    return result


def _fill(value: Any, schema: Any, dice: Dice) -> None:
    """Put members into an object, and into those within, that the document knows and no example has."""
    for name, inner in properties_of(DOCUMENT, of_make(value, schema)).items():
        node = {**resolve(DOCUMENT, inner), **inner}
        if isinstance(value.get(name), dict):
            _fill(value[name], node, dice)
        elif name not in value and dice.chance(0.5):
            values = [node["example"]] if "example" in node else list(values_of_member(node))
            if values:
                value[name] = copy.deepcopy(dice.choose(values))


def _part(operation: Operation, dice: Dice) -> Any:
    """Return an update of a few members, some of them taken away."""
    source = _rich(operation.id)
    result: Any = {}
    if dice.chance(0.05):
        return result
    for place in dice.some(list(members(source)), 3):
        value = None if dice.chance(0.25) else copy.deepcopy(value_at(source, place))
        result = together(result, nested(place, value))
    return result


def _changed(operation: Operation, value: Any, dice: Dice, seen: Seen) -> Any:
    """Return a body with another value in one place."""
    places = [place for place, _ in leaves(value)] + _objects(value)
    if not places:
        return value
    place = dice.choose(places)
    result = copy.deepcopy(value)
    holder = result
    for part in place[:-1]:
        holder = holder[part]
    schema = operation.body.schema if operation.body is not None else {}
    change = dice.weighted(CHANGES)
    change(holder, place[-1], _node(value, schema, place), dice, seen)
    return result


def _objects(value: Any, place: Place = ()) -> list[Place]:
    """Return the places of objects and lists in a value."""
    result: list[Place] = []
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, item in pairs:
        if isinstance(item, (dict, list)):
            result += [(*place, name), *_objects(item, (*place, name))]
    return result


def _node(value: Any, schema: Any, place: Place) -> Mapping[str, Any]:
    """Return the schema of a place of a value, as far as the document tells it."""
    node: Any = of_make(value, schema)
    for part in place:
        value = value[part]
        inner = node.get("items") if isinstance(part, int) else properties_of(DOCUMENT, node).get(part)
        node = of_make(value, inner or {}) if isinstance(value, (dict, list)) else resolve(DOCUMENT, inner or {})
    result: Mapping[str, Any] = node
    return result


def _other(holder: Any, key: Any, node: Mapping[str, Any], dice: Dice, seen: Seen) -> None:
    """Put in another value that may be there."""
    value = holder[key]
    known = [item for item in node.get("enum", ()) if item != value]
    known += [item for part in node.get("anyOf", ()) for item in resolve(DOCUMENT, part).get("enum", ())]
    if known:
        holder[key] = dice.choose(known)
    elif isinstance(value, bool):
        holder[key] = not value
    elif isinstance(value, str):
        holder[key] = another(value, node, 1 + dice.number(8))
    elif isinstance(value, (int, float)):
        limits = [node[name] for name in ("minimum", "maximum") if name in node]
        holder[key] = dice.choose([*limits, *(limit + step for limit in limits for step in (-1, 1)), value + 1])
    elif isinstance(value, list) and value:
        holder[key] = value[:-1] if dice.chance(0.5) else [*value, another(value[-1], node.get("items"), 1)]
    elif isinstance(value, dict):
        _fill(value, node, dice)


def _seen(holder: Any, key: Any, node: Mapping[str, Any], dice: Dice, seen: Seen) -> None:
    """Put in what the same member of another resource has."""
    if seen.get(str(key)):
        holder[key] = copy.deepcopy(dice.choose(seen[str(key)]))


def _gone(holder: Any, key: Any, node: Mapping[str, Any], dice: Dice, seen: Seen) -> None:
    """Take it away, or say that it is nothing."""
    if isinstance(holder[key], dict) and dice.chance(0.4):
        holder[key] = {}
    elif dice.chance(0.5):
        holder[key] = None
    else:
        del holder[key]


def _odd(holder: Any, key: Any, node: Mapping[str, Any], dice: Dice, seen: Seen) -> None:
    """Put in what is odd, of its type or of another."""
    value = holder[key]
    if isinstance(value, str) and "maxLength" in node and dice.chance(0.5):
        holder[key] = (value + "x" * node["maxLength"])[: node["maxLength"] + dice.number(2)]
    elif isinstance(value, str) and not dice.chance(0.15):
        holder[key] = dice.choose(ODD)
    elif isinstance(value, list) and value and not dice.chance(0.2):
        holder[key] = value * dice.choose((2, 4, 11)) if dice.chance(0.6) else []
    else:
        holder[key] = dice.choose(NUMBERS) if dice.chance(0.6) else dice.choose(([], {}, "text", True))


def _beside(holder: Any, key: Any, node: Mapping[str, Any], dice: Dice, seen: Seen) -> None:
    """Put something beside it that the document does not know."""
    if isinstance(holder, dict):
        holder["unknownMember"] = 1


CHANGES = ((45, _other), (15, _seen), (15, _gone), (20, _odd), (5, _beside))
