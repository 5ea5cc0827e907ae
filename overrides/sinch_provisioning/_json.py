"""Names for JSON values.

A recursive type would need a cast at each look-up into a foreign document, and would still promise nothing about what a
server sends. So the name says what a value is, and the code that looks into one checks what it finds.
"""

from __future__ import annotations

from typing import Any, TypeAlias

JSONValue: TypeAlias = Any
"""A parsed JSON value: None, a boolean, a number, a text, a list or an object of them."""

JSONObject: TypeAlias = dict[str, JSONValue]
"""A parsed JSON object."""
