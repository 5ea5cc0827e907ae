"""The JSON value of a recorded body, or why there is none that can be held against the document."""

from __future__ import annotations

import json
from codecs import BOM_UTF8
from typing import Final

from attrs import frozen

from sinch_provisioning._json import JSONBoundError, JSONValue, is_array, is_object, parse_json

MAX_LEVELS: Final = 200
"""Arrays and objects within one another that are checked; the validator takes 255, and the API has a few."""
REPAIRED: Final = (b"NaN", b"Infinity", b"\\u")
"""What the parser lets pass although JSON in UTF-8 has it not, perhaps: no number, and half of a surrogate pair."""


@frozen
class Unreadable:
    """What stands for the value of a body that has none.

    Args:
        reason: why, as a sentence about the body.
    """

    reason: str


def json_of(body: bytes | None) -> JSONValue:
    """Return the JSON value of a body, or an `Unreadable`. It takes any bytes, and raises nothing."""
    raw = body or b""
    try:
        value = _parsed(raw)
    except JSONBoundError as error:
        return Unreadable(f"the body cannot be checked: {error}")
    except (json.JSONDecodeError, UnicodeError):
        return Unreadable("the body is not JSON")
    except (ValueError, RecursionError):
        return Unreadable("the body is not JSON, or holds a number that cannot be read")
    if raw.count(b"[") + raw.count(b"{") > MAX_LEVELS and _is_deep(value):
        return Unreadable(f"the body cannot be checked: it is nested more than {MAX_LEVELS} levels deep")
    return value


def _parsed(raw: bytes) -> JSONValue:
    """Return the value of JSON in UTF-8, which is the one encoding between systems (RFC 8259, 8.1)."""
    raw.decode("utf-8")
    if raw.startswith(BOM_UTF8) or b"\0" in raw:
        raise UnicodeError("another encoding, or a mark of it")
    value = parse_json(raw)
    if any(mark in raw for mark in REPAIRED):
        json.dumps(value, ensure_ascii=False, allow_nan=False).encode("utf-8")
    return value


def _is_deep(value: JSONValue) -> bool:
    level = [value]
    for _ in range(MAX_LEVELS + 1):
        inner = [container for container in level if is_object(container) or is_array(container)]
        level = [below for container in inner for below in (container.values() if is_object(container) else container)]
        if not level:
            return False
    return True
