"""What differs between the types, values and limits of two schemas: pure functions of their forms."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sinch_provisioning._json import JSONValue
from sinch_provisioning._openapi.changes.form import LIMITS, LOWER, UPPER, Form
from sinch_provisioning._openapi.changes.values import key_of, listed, same, shown

TYPED: Final = frozenset({"date-time", "date", "time", "duration", "uuid", "binary", "byte"})
"""Formats that have a type of their own in Python."""
BOUNDS: Final = frozenset({"minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum"})
RANGES: Final = {("int32", "int64"), ("float", "double")}
"""Formats of which the second takes all that the first takes."""


def _typed(types: frozenset[str] | None) -> str:
    return "any type" if types is None else " or ".join(sorted(types)) or "null"


def _covers(wide: frozenset[str] | None, narrow: frozenset[str] | None) -> bool:
    if wide is None:
        return True
    return narrow is not None and narrow <= wide | ({"integer"} if "number" in wide else set[str]())


def null_changes(old: Form, new: Form) -> Iterator[tuple[str, str]]:
    """Yield the rule and the text when one of two schemas takes null, and both name their types."""
    if old.is_nullable != new.is_nullable and None not in (old.types, new.types):
        yield ("null-allowed", "may be null now") if new.is_nullable else ("null-refused", "may not be null any more")


def type_changes(old: Form, new: Form) -> Iterator[tuple[str, str]]:
    """Yield the rule and the text of what differs between the types of two schemas, null left out."""
    if old.types == new.types:
        return
    text = f"is {_typed(new.types)} now, and was {_typed(old.types)}"
    if _covers(old.types, new.types):
        yield "type-narrowed", text
    else:
        yield ("type-widened" if _covers(new.types, old.types) else "type-changed"), text


def value_changes(old: Form, new: Form) -> Iterator[tuple[str, str]]:
    """Yield the rule and the text of what differs between the listed values of two schemas."""
    before, after = _values(old), _values(new)
    if before is None or after is None:
        yield from _freed(old, new) if before is not after else ()
        return
    is_open = old.values is None, new.values is None
    if not any(is_open) and before and after and not before.keys() & after.keys():
        yield "enum-replaced", f"takes {listed(after.values())} now, and took {listed(before.values())}"
        return
    if before.keys() - after.keys():
        yield "enum-value-removed", f"has no value {_listed_without(before, after)} any more"
    if after.keys() - before.keys():
        yield "enum-value-added", f"has the new value {_listed_without(after, before)}"
    yield from _OPENED.get(is_open, ())


def _listed_without(values: dict[str, JSONValue], others: dict[str, JSONValue]) -> str:
    return listed(value for key, value in values.items() if key not in others)


_OPENED: Final = {
    (False, True): [("enum-opened", "takes other values as well now")],
    (True, False): [("enum-closed", "takes no other values now")],
}


def _freed(old: Form, new: Form) -> Iterator[tuple[str, str]]:
    if new.values is not None:
        yield "enum-added", f"takes {listed(new.values)} alone now"
    elif old.values is not None:
        yield "enum-dropped", "takes any value now"
    elif new.known is not None:
        yield "enum-value-added", f"has the known values {listed(new.known)} now"
    else:
        yield "enum-value-removed", f"has no known values any more, which were {listed(old.known or ())}"


def _values(form: Form) -> dict[str, JSONValue] | None:
    values = form.known if form.values is None else form.values
    return None if values is None else {key_of(value): value for value in values}


def limit_changes(old: Form, new: Form) -> Iterator[tuple[str, str]]:
    """Yield the rule and the text of what differs between the limits of two schemas."""
    if old.limits == new.limits:
        return
    if old.types and new.types and not (_covers(old.types, new.types) or _covers(new.types, old.types)):
        return  # they are limits of other types
    yield from _bound_change(old, new, "minimum", "exclusiveMinimum")
    yield from _bound_change(old, new, "maximum", "exclusiveMaximum")
    for word in LIMITS:
        before, after = old.limits.get(word), new.limits.get(word)
        if word not in BOUNDS and not same(before, after):
            yield _format_change(before, after) if word == "format" else _limit_change(word, before, after)


def _bound_change(old: Form, new: Form, word: str, exclusive: str) -> Iterator[tuple[str, str]]:
    """Yield what differs between the bounds of two numbers: one that excludes its value is the tighter one."""
    before, after = _bound(old, word, exclusive), _bound(new, word, exclusive)
    if before != after:
        texts = [None if bound is None else f"{shown(bound[0])}{' excluded' * bound[1]}" for bound in (before, after)]
        if before is None or after is None:
            yield _limit_change(word, *texts)
        else:
            sign = 1 if word in LOWER else -1
            is_wider = (sign * after[0], after[1]) < (sign * before[0], before[1])
            yield "limit-widened" if is_wider else "limit-narrowed", f"{word} is {texts[1]} now, and was {texts[0]}"


def _bound(form: Form, word: str, exclusive: str) -> tuple[JSONValue, bool] | None:
    bounds = [(form.limits[name], name == exclusive) for name in (word, exclusive) if name in form.limits]
    sign = 1 if word in LOWER else -1
    return max(bounds, key=lambda bound: (sign * bound[0], bound[1]), default=None)


def _limit_change(word: str, before: JSONValue, after: JSONValue) -> tuple[str, str]:
    if after is None:
        return "limit-widened", f"has no {word} any more, which was {shown(before)}"
    if before is None:
        return "limit-narrowed", f"{word} is {shown(after)} now, and there was none"
    rule = "limit-widened" if _is_wider(word, before, after) else "limit-narrowed"
    return rule, f"{word} is {shown(after)} now, and was {shown(before)}"


def _is_wider(word: str, before: JSONValue, after: JSONValue) -> bool:
    if word in LOWER:
        return bool(after < before)
    if word in UPPER:
        return bool(after > before)
    return word == "multipleOf" and bool(after) and before % after == 0


def _format_change(before: str | None, after: str | None) -> tuple[str, str]:
    if before is None or after is None:
        state = "added" if before is None else "removed"
        rule = f"typed-format-{state}" if {before, after} & TYPED else f"format-{state}"
        return rule, f"has the format {after} now" if after else f"has no format any more, which was {before}"
    text = f"format is {after} now, and was {before}"
    if (before, after) in RANGES:
        return "format-widened", text
    return ("format-narrowed" if (after, before) in RANGES else "format-changed"), text
