"""Bodies that are valid and not what anybody tries first: texts of all scripts, full lists, maps of several members."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from typing import Any

from checks.explorer import DOCUMENT, changed, content_key, leaves, validator
from sinch_provisioning._openapi.document import Operation
from sinch_provisioning._openapi.schema import properties_of, resolve

from suite.world import may_be_draft

LONG = "A long text. " * 60
PROSE = ('\n"한국" é 😀 %2B+&<b>\\ ', " 한국 é 😀 %2B ", " 한 ", " ")
"""What is put behind a text, the oddest that may be there."""
QUERY = "?a=b%20c&d=1"
FULL = 4
"""Items that a list is filled up to."""


def odd_bodies(operation: Operation, example: Any) -> Iterator[Any]:
    """Yield odd bodies, the oddest first: the first that is taken says the most.

    Args:
        operation: what they are for.
        example: an example of its body.
    """
    if not isinstance(example, dict):
        return
    drafts = [{**copy.deepcopy(example), "status": "DRAFT"}] if may_be_draft(operation, example) else []
    for body in (*drafts, example):
        is_draft = body.get("status") == "DRAFT"
        checker = validator(content_key(operation, "requestBody") or (), submitted=not is_draft)
        full = filled(operation, body, checker)
        yield with_odd_texts(full, checker)
        yield full
        yield with_odd_texts(body, checker)


def single_oddities(operation: Operation, example: Any) -> Iterator[list[Any]]:
    """Yield for each text the bodies in which it alone is odd, the oddest first."""
    checker = validator(content_key(operation, "requestBody") or (), submitted=True)
    for place, value in leaves(example):
        yield [
            changed(example, place, odd) for odd in _odd(place, value) if checker.is_valid(changed(example, place, odd))
        ]


def with_odd_texts(body: Any, checker: Any) -> Any:
    """Return a body of which each text is as odd as the document lets it be."""
    result = body
    for place, value in leaves(body):
        for odd in _odd(place, value):
            candidate = changed(result, place, odd)
            if checker.is_valid(candidate):
                result = candidate
                break
    return result


def _odd(place: tuple[Any, ...], value: Any) -> Iterator[str]:
    if not isinstance(value, str) or not any(letter.islower() for letter in value) or "@" in value:
        return  # what is in capitals or digits is a name of something, and no text
    if value.startswith("http"):
        yield value + QUERY
    elif place == ("comment",):
        yield from (LONG + end for end in PROSE)
    elif " " in value or (len(place) > 1 and not str(place[-1]).lower().endswith("id")):
        yield from (value + end for end in PROSE)


def filled(operation: Operation, body: Any, checker: Any) -> Any:
    """Return a body whose lists and maps hold several members, as far as the document lets them."""
    result = copy.deepcopy(body)
    schema = operation.body.schema if operation.body is not None else {}
    for place, node in _containers(result, schema):
        for number in range(1, FULL + 3):
            candidate = copy.deepcopy(result)
            holder = candidate
            for part in place:
                holder = holder[part]
            if len(holder) < FULL and _extend(holder, node, number) and checker.is_valid(candidate):
                result = candidate
    return result


def _containers(
    value: Any, schema: Any, place: tuple[Any, ...] = ()
) -> list[tuple[tuple[Any, ...], Mapping[str, Any]]]:
    """Return the lists and maps of a value, outermost first, with their schemas."""
    node = of_make(value, schema)
    result: list[tuple[tuple[Any, ...], Mapping[str, Any]]] = []
    known = properties_of(DOCUMENT, node) if isinstance(value, dict) else {}
    if (
        isinstance(value, list)
        and value
        or isinstance(value, dict)
        and not known
        and isinstance(node.get("additionalProperties"), dict)
    ):
        result.append((place, node))
    for name, item in value.items() if isinstance(value, dict) else ():
        result += _containers(item, known.get(name), (*place, name))
    return result


def of_make(value: Any, schema: Any) -> Mapping[str, Any]:
    """Return the schema of a value; of several alternatives that of its type."""
    node: Mapping[str, Any] = resolve(DOCUMENT, schema or {})
    wanted = "object" if isinstance(value, dict) else "array"
    for part in node.get("anyOf", node.get("oneOf", ())):
        alternative = resolve(DOCUMENT, part)
        if alternative.get("type") == wanted:
            return alternative  # type: ignore[no-any-return]
    return node


def _extend(holder: Any, node: Mapping[str, Any], number: int) -> bool:
    """Add a member that is unlike the others; return whether there is one."""
    if isinstance(holder, dict):
        holder[f"label{number}"] = f"value {number}"
        return True
    schema = resolve(DOCUMENT, node.get("items", {}))
    further = another(holder[-1], schema, number)
    if further in holder:
        return False
    holder.append(further)
    return True


def another(value: Any, schema: Any, number: int) -> Any:
    """Return a value of the same make as another."""
    node = resolve(DOCUMENT, schema or {})
    if isinstance(value, dict):
        known = properties_of(DOCUMENT, node)
        return {name: another(item, known.get(name), number) for name, item in value.items()}
    listed = [item for item in _enumerated(node) if isinstance(item, str)]
    if value in listed:  # against the alphabet, so that what sorts them shows
        return listed[::-1][(listed[::-1].index(value) + number) % len(listed)]
    if isinstance(value, int) and not isinstance(value, bool):
        return value + 1
    if isinstance(value, str):
        last = value[-1:]
        if last.isdigit():
            return value[:-1] + str((int(last) + number) % 10)
        return f"{number}{value}" if "://" not in value else value + str(number)
    return value


def _enumerated(node: Any) -> list[Any]:
    own = node.get("enum", [])
    return list(own) or [item for part in node.get("anyOf", ()) for item in resolve(DOCUMENT, part).get("enum", ())]
