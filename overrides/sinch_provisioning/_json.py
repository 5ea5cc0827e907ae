"""Names for JSON values, and how the body of somebody else becomes one, within bounds.

A recursive type would need a cast at each look-up into a foreign document, and would still promise nothing about what a
server sends. So the name says what a value is, and the code that looks into one checks what it finds.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Mapping
from itertools import accumulate
from typing import Any, Final, TypeAlias, TypeGuard

JSONValue: TypeAlias = Any
"""A parsed JSON value: None, a boolean, a number, a text, a list or an object of them."""

JSONObject: TypeAlias = dict[str, JSONValue]
"""A parsed JSON object."""

OfPairs: TypeAlias = Callable[[list[tuple[str, JSONValue]]], JSONValue]
"""What makes an object of its names and values."""

MAX_DEPTH: Final = 512
"""Arrays and objects that may be within one another. The parser's own bound is between 1,000 and 10,000, by version."""
MAX_GROWTH: Final = 8
"""How many times its bytes a body may take in memory once it is parsed."""
FREE_GROWTH: Final = 32 * 1024 * 1024
"""Bytes of memory that a body may take whatever its size."""
UNCHECKED: Final = FREE_GROWTH // 64
"""Bytes of a body whose growth is not looked at: none grows to more than 64 times its bytes."""
WINDOW: Final = 256 * 1024
"""Bytes of a body that are looked at in one step."""
CONTAINERS: Final = ((b"{", 184), (b"{}", -112), (b"[", 96), (b"[]", -32), (b'":', 16))
"""Bytes of memory for each time that a piece of JSON occurs: an empty object takes less than one that is not."""
TEXT: Final = 60
NUMBER: Final = 36
NAME: Final = 100
"""Bytes of memory of a short text, of a number, and of a name that was not met before in the body."""
LEVELS: Final = {ord("["): 1, ord("{"): 1, ord("]"): -1, ord("}"): -1}
NO_BRACKETS: Final = bytes(set(range(256)) - set(LEVELS))
NO_OUTLINE: Final = bytes(set(NO_BRACKETS) - set(b'"'))


class JSONBoundError(ValueError):
    """A body is refused before it is parsed: it is nested too deeply, or would take too much memory."""


def is_object(value: object) -> TypeGuard[Mapping[str, JSONValue]]:
    """Tell whether a value is a JSON object; strict checkers then know what its members are, unlike by `isinstance`."""
    return type(value) is dict or isinstance(value, Mapping)  # most are: the other way takes four times as long


def is_array(value: object) -> TypeGuard[list[JSONValue]]:
    """Tell whether a value is a JSON array."""
    return isinstance(value, list)


def as_object(value: object) -> Mapping[str, JSONValue]:
    """Return a JSON object; an empty one for anything else."""
    return value if is_object(value) else {}


def as_array(value: object) -> list[JSONValue]:
    """Return a JSON array; an empty one for anything else."""
    return value if is_array(value) else []


def _is_plain_object(value: object) -> TypeGuard[JSONObject]:
    return type(value) is dict


def copied(value: JSONValue) -> JSONValue:
    """Return a copy of a JSON value that shares no array or object with it; `copy.deepcopy` takes thrice as long."""
    if _is_plain_object(value):
        return {name: item if type(item) is str else copied(item) for name, item in value.items()}
    if is_array(value):
        return [item if type(item) is str else copied(item) for item in value]
    return value if isinstance(value, (str, int, float)) or value is None else copy.deepcopy(value)


def parse_json(body: bytes, of_pairs: OfPairs | None = None) -> JSONValue:
    """Return the value of a body, which may be anything; it takes no more memory than its size lets one expect.

    Args:
        body: JSON in UTF-8, or in what its first bytes say.
        of_pairs: makes an object of its names and values, the inner ones first; None: a dict of the last of each name.

    Raises:
        JSONBoundError: it is nested too deeply, or would grow too much.
        ValueError: it is not JSON.
    """
    encoding = json.detect_encoding(body)
    if encoding not in {"utf-8", "utf-8-sig"}:
        body = body.decode(encoding, "surrogatepass").encode("utf-8", "surrogatepass")
    if len(body) > UNCHECKED or body.count(b"[") + body.count(b"{") > MAX_DEPTH:
        _check_bounds(body)
    try:
        return json.loads(body, object_pairs_hook=of_pairs)
    except RecursionError:  # the caller's own calls have used up most of the stack
        raise JSONBoundError("it is nested too deeply for what is left of the stack") from None


def _check_bounds(body: bytes) -> None:
    if len(body) <= UNCHECKED and b"\\" not in body:  # as nearly every page of a list
        outline = body.translate(None, NO_OUTLINE).replace(b'""', b"")
        if b'"' not in outline and not _is_too_deep(outline):  # no text has a bracket
            return
    plain = body.replace(rb"\\", b"").replace(rb"\"", b"")
    structure = _without_texts(plain)
    allowed = max(MAX_GROWTH * len(body), FREE_GROWTH)
    cost, names = _cost(structure)
    if cost > allowed or (cost + NAME * names > allowed and _has_more_names(plain, (allowed - cost) // NAME)):
        growth = f"more than {MAX_GROWTH} times its {len(body)} bytes in memory"
        raise JSONBoundError(f"it would take {growth}; ask for less at once, such as a smaller page_size")
    if _is_too_deep(structure):
        raise JSONBoundError(f"it is nested too deeply: {MAX_DEPTH} levels are taken, and the API has a few")


def _without_texts(plain: bytes) -> bytes:
    """Return JSON that has no escapes with one quotation mark in the place of each text."""
    kept: list[bytes] = []
    is_within = False
    for start in range(0, len(plain), WINDOW):
        pieces = plain[start : start + WINDOW].split(b'"')
        kept.append((b'"' if is_within else b"") + b'"'.join(pieces[is_within::2]))
        is_within ^= len(pieces) % 2 == 0
    return b"".join(kept)


def _cost(structure: bytes) -> tuple[int, int]:
    """Return the bytes of memory that a body takes without its names, and how many names it has."""
    names = structure.count(b'":')
    texts = structure.count(b'"') - names
    empty = structure.count(b"{}") + structure.count(b"[]")
    numbers = max(structure.count(b",") - empty - texts, 0)  # a value has a comma, or is the first of what holds it
    containers = sum(weight * structure.count(piece) for piece, weight in CONTAINERS)
    return containers + TEXT * texts + NUMBER * numbers, names


def _has_more_names(plain: bytes, limit: int) -> bool:
    """Tell whether a body has more different names than a limit: each of them is kept once."""
    seen: set[bytes] = set()
    for start in range(0, len(plain), WINDOW):
        seen.update(piece.rpartition(b'"')[2] for piece in plain[start : start + WINDOW].split(b'":'))
        if len(seen) > limit:
            return True
    return False


def _is_too_deep(structure: bytes) -> bool:
    rest = brackets = structure.translate(None, NO_BRACKETS)
    for _ in range(8):  # each takes two levels at most; of most bodies nothing is left
        rest = rest.replace(b"[]", b"").replace(b"{}", b"")
    return len(rest) + 16 > MAX_DEPTH and max(accumulate(map(LEVELS.__getitem__, brackets))) > MAX_DEPTH


def merged(body: JSONValue, extra: Mapping[str, JSONValue]) -> JSONValue:
    """Return a JSON value with more members; those of an object are added to the object that is there."""
    if not is_object(body):
        return extra
    members: JSONObject = {**body}
    for name, value in extra.items():
        members[name] = merged(members.get(name), value) if is_object(value) else value
    return members
