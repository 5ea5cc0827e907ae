"""Names for JSON values.

A recursive type would need a cast at each look-up into a foreign document, and would still promise nothing about what a
server sends. So the name says what a value is, and the code that looks into one checks what it finds.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias, TypeGuard

JSONValue: TypeAlias = Any
"""A parsed JSON value: None, a boolean, a number, a text, a list or an object of them."""

JSONObject: TypeAlias = dict[str, JSONValue]
"""A parsed JSON object."""


def is_object(value: object) -> TypeGuard[Mapping[str, JSONValue]]:
    """Tell whether a value is a JSON object; strict checkers then know what its members are, unlike by `isinstance`."""
    return isinstance(value, Mapping)


def is_array(value: object) -> TypeGuard[list[JSONValue]]:
    """Tell whether a value is a JSON array."""
    return isinstance(value, list)
