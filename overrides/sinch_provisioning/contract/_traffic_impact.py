"""What of recorded calls a new document touches, and what of that breaks: values that were sent are held against it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from sinch_provisioning._json import JSONValue, is_array
from sinch_provisioning._openapi.changes.collecting import Change
from sinch_provisioning._openapi.changes.form import LOWER, UPPER, Form
from sinch_provisioning._openapi.changes.forms import Forms
from sinch_provisioning._openapi.changes.places import Place
from sinch_provisioning._openapi.changes.policy import BREAKING, NEUTRAL, REQUEST, RULES
from sinch_provisioning._openapi.changes.values import key_of
from sinch_provisioning._openapi.pointer import resolve_pointer, split
from sinch_provisioning.contract._hits import (
    BREAKS,
    LACKING,
    MEMBERS,
    NAMES,
    TEXT_RULES,
    TOUCHES,
    WHOLES,
    Hit,
    named,
)
from sinch_provisioning.contract._usage import WHOLE, Seen, Usage, fits_type


class Assessment:
    """Decides what of the changes reaches what was used.

    Args:
        usage: what was used of the old document.
        new: the forms of the new document.
        has_code: whether names are looked for in code, so that traffic need not tell of them.
    """

    def __init__(self, usage: Usage, new: Forms, *, has_code: bool) -> None:
        self._usage = usage
        self._new = new
        self._has_code = has_code

    def hits(self, changes: Iterable[Change]) -> list[Hit]:
        """Return the changes that reach what was used, once for each operation."""
        silent = TEXT_RULES | NAMES if self._has_code else TEXT_RULES
        rows = [hit for change in changes if change.rule not in silent for hit in self._hits_of(change)]
        unique = {(id(hit.change), hit.operation, hit.outcome): hit for hit in rows}
        return list(unique.values())

    def _hits_of(self, change: Change) -> Iterator[Hit]:
        reached = change.operations or dict.fromkeys([""] if change.rule.startswith("server-") else [])
        used = {*self._usage.used, ""}
        for operation in filter(used.__contains__, reached):
            for direction in change.directions:
                hit = self._hit(change, operation, direction)
                if hit is not None:
                    yield hit

    def _hit(self, change: Change, operation: str, direction: str) -> Hit | None:
        seen = self._seen(change, operation, direction)
        if seen is None:
            return None
        level = RULES[change.rule].verdict(direction)
        if level.level == NEUTRAL:
            return None
        outcome, reason = TOUCHES, level.reason
        if level.level == BREAKING:
            is_broken, why = self._breaks(change, operation, direction, seen)
            outcome, reason = (BREAKS, reason) if is_broken else (TOUCHES, why)
        return Hit(change, outcome, operation, reason, seen.count, list(seen.calls))

    def _seen(self, change: Change, operation: str, direction: str) -> Seen | None:
        """Return what of the usage a change meets; None for nothing."""
        usage = self._usage
        whole = usage.at(operation, REQUEST, WHOLE)
        name = named(change)
        if change.rule.startswith(WHOLES) or change.rule in LACKING or (name and change.rule.endswith("added")):
            return whole
        if name is not None:
            return usage.at(operation, direction, name)
        old = change.difference.old
        parent = old.rpartition("/properties/")[0] if change.rule in MEMBERS and "/properties/" in old else old
        return usage.at(operation, direction, parent) if usage.is_deep else whole

    def _breaks(self, change: Change, operation: str, direction: str, seen: Seen) -> tuple[bool, str]:
        """Tell whether what was met breaks; if not, why."""
        if change.rule in LACKING:
            key = "body" if "body" in change.rule else named(change) or ""
            others = self._usage.at(operation, REQUEST, key)
            is_lacking = not self._usage.is_deep or others is None or others.count < seen.count
            return is_lacking, "every recorded call has it already"
        if direction != REQUEST or not self._usage.is_deep:
            return True, ""
        return self._breaks_values(change, seen)

    def _breaks_values(self, change: Change, seen: Seen) -> tuple[bool, str]:
        """Tell whether the values that were sent are refused."""
        if change.rule in MEMBERS:
            name = split(change.difference.new)[-1]
            bodies = [value for value in seen.values.values() if not is_array(value)]
            return any(name not in (value or ()) for value in bodies), "every recorded body has it already"
        check = CHECKS.get(change.rule)
        node = resolve_pointer(self._new.source.root.node, split(change.difference.new))
        if check is None or node is None:
            return True, ""
        form = self._new.of((Place(node, change.difference.new),))
        is_kept = all(check(form, value) for value in seen.values.values())
        return not is_kept, "the recorded values are still taken"


def _is_listed(form: Form, value: JSONValue) -> bool:
    return form.values is None or value is None or key_of(value) in set(map(key_of, form.values))


def _is_typed(form: Form, value: JSONValue) -> bool:
    return fits_type(form, value)


def _is_not_null(form: Form, value: JSONValue) -> bool:
    return value is not None


def _is_within(form: Form, value: JSONValue) -> bool:
    """Tell whether a value keeps the limits of a form, of which one was narrowed."""
    return bool(form.limits) and all(_keeps(word, limit, value) for word, limit in form.limits.items())


def _keeps(word: str, limit: JSONValue, value: JSONValue) -> bool:
    is_length = word.endswith(("Length", "Items"))
    if word not in LOWER and word not in UPPER:
        return OTHERS[word](limit, value) if word in OTHERS else True
    if not (isinstance(value, str) or is_array(value) if is_length else isinstance(value, (int, float))):
        return True
    size: JSONValue = len(value) if is_length else value
    if size == limit:
        return not word.startswith("exclusive")
    return bool(size > limit) == (word in LOWER)


def _matches(pattern: JSONValue, value: JSONValue) -> bool:
    try:
        return not isinstance(value, str) or re.search(pattern, value) is not None
    except re.error:  # of another dialect, so that nobody here knows
        return False


OTHERS: Final[dict[str, Callable[[JSONValue, JSONValue], bool]]] = {
    "pattern": _matches,
    "multipleOf": lambda limit, value: not isinstance(value, (int, float)) or value % limit == 0,
    "uniqueItems": lambda _, value: not is_array(value) or len(set(map(key_of, value))) == len(value),
}
CHECKS: Final[dict[str, Callable[[Form, JSONValue], bool]]] = {
    **dict.fromkeys(("enum-value-removed", "enum-added", "enum-closed", "enum-replaced"), _is_listed),
    **dict.fromkeys(("type-narrowed", "type-changed"), _is_typed),
    "null-refused": _is_not_null,
    "limit-narrowed": _is_within,
}
"""For rules of which the recorded values tell whether they break: whether a value is still taken."""
