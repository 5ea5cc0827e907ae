"""What of a team's code a new document touches: names that are gone, keywords that are refused, other attributes."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from sinch_provisioning._json import JSONValue
from sinch_provisioning._openapi.changes.collecting import Change
from sinch_provisioning._openapi.changes.forms import Forms
from sinch_provisioning._openapi.changes.places import Place
from sinch_provisioning._openapi.changes.policy import ADDITIVE, BREAKING, REQUEST, RESPONSE, RULES
from sinch_provisioning._openapi.changes.report import Report
from sinch_provisioning._openapi.changes.schemas import Difference
from sinch_provisioning._openapi.pointer import resolve_pointer, split
from sinch_provisioning.contract._code import CALL, KEYWORD, NAME, READ, Code, Use
from sinch_provisioning.contract._code_types import snake
from sinch_provisioning.contract._hits import BREAKS, LACKING, MEMBERS, NAMES, TOUCHES, Hit, named

LINES = 20
"""Lines of code that a report names for a change."""
VALUES = frozenset({"enum-value-removed", "enum-added", "enum-closed", "enum-replaced"})
OPERATIONS = NAMES - {"path-parameter-renamed"} | {"operation-removed", "operation-deprecated"}
_RENAMED = re.compile(r"the path parameter (\S+) is ")


class CodeImpact:
    """Holds what changed against what code uses.

    Args:
        code: what the code uses.
        old: the forms of the old document.
        new: those of the new one.
    """

    def __init__(self, code: Code, old: Forms, new: Forms) -> None:
        self._code = code
        self._old = old
        self._new = new

    def hits(self, report: Report) -> list[Hit]:
        """Return what of a report reaches the code, what breaks first."""
        hits: dict[tuple[int, str, str], Hit] = {}
        for change in [*self._models_removed(), *report.changes]:
            for use in self._code.uses:
                outcome, reason = self._outcome(change, use)
                if outcome:
                    key = (id(change), use.name, outcome)
                    hit = hits.setdefault(key, Hit(change, outcome, use.operation, reason))
                    hit.count += 1
                    hit.calls += [f"{use.where} {use.name}"] if len(hit.calls) < LINES else []
        return sorted(hits.values(), key=lambda hit: hit.outcome != BREAKS)

    def _models_removed(self) -> Iterator[Change]:
        schemas = [forms.source.root.child("components").child("schemas") for forms in (self._old, self._new)]
        for name in schemas[0].members:
            if name not in schemas[1].members:
                place = schemas[0].child(name)
                difference = Difference("model-removed", place.pointer, schemas[1].pointer, "is gone", f"models.{name}")
                yield Change(difference, dict.fromkeys([REQUEST, RESPONSE]))

    def _outcome(self, change: Change, use: Use) -> tuple[str, str]:
        """Return what a change means for a use, and why; nothing when it does not reach it."""
        checks = {CALL: _meets_call, KEYWORD: self._meets_keyword, READ: _meets_read, NAME: self._meets_name}
        if not checks[use.what](change, use):
            return "", ""
        others = (direction for direction in change.directions if direction != REQUEST)
        verdict = RULES[change.rule].verdict(next(others, RESPONSE) if use.what == READ else REQUEST)
        if use.what == NAME or verdict.level == BREAKING:
            return BREAKS, verdict.reason
        return (TOUCHES, verdict.reason) if verdict.level == ADDITIVE else ("", "")

    def _meets_keyword(self, change: Change, use: Use) -> bool:
        if change.rule == "path-parameter-renamed" or named(change) is not None:
            match = _RENAMED.search(change.difference.text)
            name = snake(match[1] if match else (named(change) or "").rpartition(" ")[2])
            return use.operation in change.operations and use.keywords == frozenset([name])
        if REQUEST not in change.directions or change.difference.old not in use.pointers or change.rule in MEMBERS:
            return False
        return change.rule not in VALUES or self._is_refused(change, use.value)

    def _meets_name(self, change: Change, use: Use) -> bool:
        if change.rule == "model-removed":
            return change.difference.subject == f"models.{use.model}"
        if change.rule not in VALUES or use.value is None or change.difference.old not in use.pointers:
            return False
        old, new = self._values(self._old, change.difference.old), self._values(self._new, change.difference.new)
        gone = [value for value in old if value not in new]
        return use.value in {re.sub(r"\W", "_", str(value)).upper() for value in gone}

    def _is_refused(self, change: Change, value: str | None) -> bool:
        """Tell whether a text in the code is no value any more; one that stands elsewhere nobody knows."""
        return value is not None and value not in self._values(self._new, change.difference.new)

    def _values(self, forms: Forms, pointer: str) -> list[JSONValue]:
        node = resolve_pointer(forms.source.root.node, split(pointer))
        form = forms.of((Place(node, pointer),))
        return form.values if form.values is not None else form.known or []


def _meets_call(change: Change, use: Use) -> bool:
    if change.rule in OPERATIONS:
        return use.operation in change.operations
    if use.keywords is None:  # some of them nobody knows
        return False
    if change.rule in LACKING:
        name = named(change)
        is_lacking = name is not None and snake(name.rpartition(" ")[2]) not in use.keywords
        return is_lacking and use.operation in change.operations
    return change.rule in MEMBERS and REQUEST in change.directions and _is_lacking(change, use.keywords, use.pointers)


def _is_lacking(change: Change, keywords: Collection[str], pointers: Collection[str]) -> bool:
    old = change.difference.old
    parent = old if change.rule == "required-property-added" else old.rpartition("/properties/")[0]
    return parent in pointers and snake(split(change.difference.new)[-1]) not in keywords


def _meets_read(change: Change, use: Use) -> bool:
    return any(direction != REQUEST for direction in change.directions) and change.difference.old in use.pointers
