"""JSON values as they are compared: 1 and 1.0 are the same, 1 and true are not, and members have no order."""

from __future__ import annotations

import json
from collections.abc import Iterable

from sinch_provisioning._json import JSONValue, is_array, is_object

LONGEST = 60
"""Characters of a value that a sentence shows."""


def key_of(value: JSONValue) -> str:
    """Return what two values have in common when they are the same."""
    return json.dumps(_plain(value), sort_keys=True, default=str)


def _plain(value: JSONValue) -> JSONValue:
    if isinstance(value, str):
        return value
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if is_array(value):
        return [_plain(item) for item in value]
    return {str(name): _plain(item) for name, item in value.items()} if is_object(value) else value


def same(first: JSONValue, second: JSONValue) -> bool:
    """Tell whether two values are the same."""
    if first is second or (isinstance(first, str) and isinstance(second, str)):
        return bool(first == second)
    return key_of(first) == key_of(second)


def shown(value: JSONValue) -> str:
    """Return a value for a sentence, on one line and not too long."""
    text = value if isinstance(value, str) and value else json.dumps(value, ensure_ascii=False, default=str)
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else f"{line[:LONGEST]}…"


def listed(values: Iterable[JSONValue]) -> str:
    """Return values for a sentence."""
    return ", ".join(map(shown, values))


def type_of(value: JSONValue) -> str:
    """Return the type of JSON Schema that a value has."""
    if value is None:
        return "null"
    for name, kinds in (("boolean", bool), ("integer", int), ("number", float), ("string", str), ("array", list)):
        if isinstance(value, kinds):
            return name
    return "object"
