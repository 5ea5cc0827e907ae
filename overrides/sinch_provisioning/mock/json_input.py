"""What the mock takes for JSON: strict, finite and shallow, so that it can keep a value and send it back."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from typing import Final

from sinch_provisioning._json import JSONValue
from sinch_provisioning._openapi.yaml_text import MAX_DEPTH

MAX_NODES: Final = 10_000_000
"""Values that one value may hold; what is named in several places counts each time."""
MAX_INTEGER: Final = 10**400
"""What no whole number may reach: far beyond what a float holds, far below what cannot be written as text."""


def read_json(body: bytes) -> JSONValue:
    """Return the JSON value of a body.

    Raises:
        ValueError: it is not JSON in UTF-8, or holds what could not be sent back; the text says what.
    """
    try:
        value = json.loads(body.decode("utf-8"), parse_constant=_refuse_constant)
    except RecursionError:
        raise ValueError(_depth("the body")) from None
    check_json(value, "the body")
    return value


def check_json(value: JSONValue, name: str) -> None:
    """Refuse what is not a JSON value, or one that is too deep, too large, or cannot be written as UTF-8.

    Args:
        value: anything.
        name: what it is, for the text of the error.

    Raises:
        ValueError: it is not such a value; the text names it, and what in it is wrong.
    """
    level: list[JSONValue] = [value]
    count = 0
    for _ in range(MAX_DEPTH + 1):  # level by level: neither depth nor a circle uses up the stack
        below: list[JSONValue] = []
        for item in level:
            if type(item) is not str or not item.isascii():  # most there is needs no further look
                below.extend(_below(item, name))
                if len(below) > MAX_NODES:
                    break
        count += len(below)
        if count > MAX_NODES:
            raise ValueError(f"{name} holds more than {MAX_NODES} values")
        if not below:
            return
        level = below
    raise ValueError(_depth(name))


def _below(value: JSONValue, name: str) -> Iterable[JSONValue]:
    """Return what an array or object holds; refuse names and scalars that are none of JSON."""
    if type(value) is dict or isinstance(value, Mapping):
        _check_names(value, name)
        return value.values()
    if isinstance(value, (list, tuple)):
        return value
    _check_scalar(value, name)
    return ()


def _check_names(value: Mapping[str, JSONValue], name: str) -> None:
    for key in value:
        if not isinstance(key, str):
            raise ValueError(f"{name}: the name {ascii(key)[:80]} must be a text")  # noqa: TRY004 - bad input
        if not key.isascii():
            _check_scalar(key, name)


def _check_scalar(value: object, name: str) -> None:
    if isinstance(value, str):
        if not value.isascii() and not _is_unicode(value):
            raise ValueError(f"{name}: {ascii(value)[:80]} holds half of a surrogate pair")
    elif isinstance(value, int):
        if abs(value) >= MAX_INTEGER:
            raise ValueError(f"{name}: a whole number has too many digits")
    elif isinstance(value, float):
        if not math.isfinite(value):
            raise ValueError(f"{name}: {value} is not a number of JSON")
    elif value is not None:
        raise ValueError(f"{name}: {type(value).__name__} is not a type of JSON")


def _is_unicode(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _depth(name: str) -> str:
    return f"{name} is nested too deeply: {MAX_DEPTH} levels are taken"


def _refuse_constant(name: str) -> JSONValue:
    raise ValueError(f"{name} is not a number of JSON")
