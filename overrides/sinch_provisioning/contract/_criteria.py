"""Criteria of workflows: what must hold of a response, as a condition, a regular expression or a JSONPath filter."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from sinch_provisioning._json import JSONValue, is_array, is_object
from sinch_provisioning.contract._expressions import Condition, ExpressionError, Reference, Scope, references_of

if TYPE_CHECKING:
    from jsonpath import CompoundJSONPath, JSONPath

SIMPLE: Final = "simple"
LONGEST: Final = 300
"""Characters of what was received that a message shows."""
_FLAGS: Final = {
    "i": re.IGNORECASE,
    "m": re.MULTILINE,
    "s": re.DOTALL,
    "u": re.NOFLAG,
    "g": re.NOFLAG,  # which changes nothing, as one match is enough
}
_EMBEDDED = re.compile(r"\{(\$[^{}]+)\}")


@frozen
class Criterion:
    """What must hold.

    Args:
        condition: as it was written.
        form: `simple`, `regex` or `jsonpath`.
        context: what a regular expression or a filter is held against; empty for a simple condition.

    Raises:
        ExpressionError: it holds what is not known.
    """

    condition: str
    form: str = SIMPLE
    context: str = ""
    references: tuple[Reference, ...] = field(init=False, factory=tuple[Reference, ...], eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        if self.form == SIMPLE:
            references = Condition(self.condition).references
        elif self.form == "regex":
            _compiled(self.condition)
            references = [Reference.of(self.context)]
        elif self.form == "jsonpath":
            references = [Reference.of(self.context), *references_of(f" {self.condition}")]
            _query(_EMBEDDED.sub("0", self.condition))
        else:
            why = ", since no answer is XML: write it as a jsonpath" if self.form == "xpath" else ""
            raise ExpressionError(
                f"a criterion of type {self.form} is not known{why}; known are simple, regex, jsonpath"
            )
        object.__setattr__(self, "references", tuple(references))

    def problem(self, scope: Scope) -> str:
        """Return what is wrong, with what was received; empty when it holds."""
        try:
            is_met = self._holds(scope)
        except ExpressionError as error:
            return f"{self.text}: {error}"
        return "" if is_met else f"{self.text} does not hold: {self._received(scope)}"

    @property
    def text(self) -> str:
        """The condition, with what it is held against."""
        return f"{self.context} {self.form} {self.condition}" if self.context else self.condition

    def _holds(self, scope: Scope) -> bool:
        if self.form == SIMPLE:
            return Condition(self.condition).holds(scope)
        value = Reference.of(self.context).value(scope)
        if self.form == "regex":
            return isinstance(value, (str, int)) and _compiled(self.condition).search(str(value)) is not None
        query = _EMBEDDED.sub(lambda match: _literal(Reference.of(match.group(1)).value(scope)), self.condition)
        return bool(_query(query).findall([value]))

    def _received(self, scope: Scope) -> str:
        seen = list[str]()
        for reference in self.references:
            try:
                text = json.dumps(reference.value(scope), ensure_ascii=False)
            except ExpressionError:
                text = "nothing"
            seen.append(f"{reference.text} is {text if len(text) <= LONGEST else f'{text[:LONGEST]}…'}")
        return "; ".join(seen)


def _compiled(pattern: str) -> re.Pattern[str]:
    match = re.fullmatch(r"/(.*)/([a-z]*)", pattern, re.DOTALL)
    text, letters = match.groups() if match else (pattern, "")
    unknown = set(letters) - set(_FLAGS)
    if unknown:
        raise ExpressionError(f"{pattern}: the flag {min(unknown)} is not known; known are {', '.join(_FLAGS)}")
    flags = re.NOFLAG
    for letter in letters:
        flags |= _FLAGS[letter]
    try:
        return re.compile(text, flags)
    except re.error as error:
        raise ExpressionError(f"{pattern} is not a regular expression: {error}") from None


def _literal(value: JSONValue) -> str:
    if is_object(value) or is_array(value):
        raise ExpressionError(
            f"a JSONPath filter compares with texts, numbers, true, false and null, not {value!r:.60}"
        )
    return json.dumps(value, ensure_ascii=False)


@cache
def _query(text: str) -> JSONPath | CompoundJSONPath:
    """Return a filter, such as `$[?@.state == 'ACTIVE']`: it selects the context, the one item of an array, or not."""
    if not re.fullmatch(r"\$\[\?.*\]", text, re.DOTALL):
        raise ExpressionError(f"{text} is not a filter of the context: write $[?…], in which @ is the context")
    try:
        from jsonpath import JSONPathEnvironment, JSONPathError
    except ModuleNotFoundError as error:
        message = f"{error.name} is needed for workflows: pip install 'sinch-provisioning[contract]'"
        raise ModuleNotFoundError(message, name=error.name) from None
    try:
        return JSONPathEnvironment(strict=True).compile(text)
    except JSONPathError as error:
        raise ExpressionError(f"{text} is not a JSONPath: {error}") from None
