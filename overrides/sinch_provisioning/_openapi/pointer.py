"""JSON pointers (RFC 6901): the one place that writes and reads them."""

from __future__ import annotations

from collections.abc import Iterable

from sinch_provisioning._json import JSONValue, is_array, is_object


def escape(name: str) -> str:
    """Return a name as one part of a pointer."""
    return name.replace("~", "~0").replace("/", "~1")


def unescape(part: str) -> str:
    """Return the name that a part of a pointer stands for."""
    return part.replace("~1", "/").replace("~0", "~")


def join(parts: Iterable[object]) -> str:
    """Return the pointer of names and places; empty for none."""
    return "".join(f"/{escape(str(part))}" for part in parts)


def split(pointer: str) -> tuple[str, ...]:
    """Return the names and places of a pointer."""
    return tuple(unescape(part) for part in pointer.split("/")[1:])


def resolve_pointer(value: JSONValue, parts: Iterable[str]) -> JSONValue:
    """Return what stands in a JSON value at the end of a pointer's parts; None when nothing does."""
    for part in parts:
        if is_array(value) and part.isdigit() and int(part) < len(value):
            value = value[int(part)]
        elif is_object(value):
            value = value.get(part)
        else:
            return None
    return value
