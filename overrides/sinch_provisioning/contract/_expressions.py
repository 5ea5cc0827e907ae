"""Runtime expressions of workflows, such as `$response.body#/id`, and the `simple` conditions made of them.

Two things are stricter than the standard (Arazzo 1.0.1): texts are compared letter by letter, so that a server that
writes `draft` for `DRAFT` is told apart, and values of different types are never equal nor in an order.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

from sinch_provisioning._json import JSONValue, is_array, is_object
from sinch_provisioning._openapi.pointer import split

_NAME = r"[A-Za-z0-9_\-]+"
_POINTER = r"(?:#(?:/[A-Za-z0-9_\-.~%@+*]*)*)?"
_KNOWN = re.compile(
    rf"\$(?:url|method|statusCode|(?:request|response)\.body{_POINTER}|(?:request|response)\.header\.{_NAME}"
    rf"|request\.(?:path|query)\.{_NAME}"
    rf"|(?:inputs|outputs|steps\.{_NAME}\.outputs|workflows\.{_NAME}\.(?:inputs|outputs))\.{_NAME}{_POINTER})"
)
_BARE = re.compile(r"(?<!\{)\$(?:inputs|outputs|steps|workflows|request|response)\.[\w.\-]+")
_EMBEDDED = re.compile(r"\{(\$[^{}]+)\}")
_TOKEN = re.compile(
    rf"\s*(?:(?P<reference>\$[A-Za-z0-9_.\-]+{_POINTER})|'(?P<text>(?:[^']|'')*)'|(?P<number>-?\d+(?:\.\d+)?)(?![\w.])"
    r"|(?P<word>true|false|null)\b|(?P<operator>&&|\|\||==|!=|<=|>=|[<>!(){}]))"
)
_KNOWN_IN_CONDITIONS: Final = (
    "a condition has comparisons (==, !=, <, <=, >, >=) of runtime expressions, 'texts', numbers, true, false, null, "
    "with !, &&, || and parentheses; what is within a value is written as a pointer: $response.body#/items/0"
)
_WORDS: Final[dict[str, JSONValue]] = {"true": True, "false": False, "null": None}

Scope = Mapping[str, JSONValue]
"""What expressions look into: a JSON value for each root, such as `inputs`, that is there."""


class ExpressionError(ValueError):
    """An expression is not one of those that are known, or leads to nothing; the text names it."""


class Reference(NamedTuple):
    """A runtime expression.

    Args:
        text: as it was written.
        path: the root and the names behind it.
        pointer: the parts of the JSON pointer behind `#`; None without one.
    """

    text: str
    path: tuple[str, ...]
    pointer: tuple[str, ...] | None

    @classmethod
    def of(cls, text: str) -> Reference:
        """Read an expression.

        Raises:
            ExpressionError: it is none of those that are known.
        """
        if _KNOWN.fullmatch(text) is None:
            raise ExpressionError(
                f"{text} is not a runtime expression that is known here; in a text it stands in braces, and what is "
                "within a value is written as a pointer: {$response.body#/items/0}"
            )
        names, mark, pointer = text[1:].partition("#")
        return cls(text, tuple(names.split(".")), split(pointer) if mark else None)

    def value(self, scope: Scope) -> JSONValue:
        """Return what it stands for.

        Raises:
            ExpressionError: it leads to nothing.
        """
        parts = list(self.path)
        if parts[:2] in (["request", "header"], ["response", "header"]):
            parts[2] = parts[2].lower()
        node: JSONValue = scope
        for part in (*parts, *(self.pointer or ())):
            if is_object(node) and part in node:
                node = node[part]
            elif is_array(node) and part.isdigit() and int(part) < len(node):
                node = node[int(part)]
            else:
                raise ExpressionError(f"{self.text} has no value: {part} is not there")
        return node


def filled(value: JSONValue, scope: Scope) -> JSONValue:
    """Return a value with the expressions in it put in; a text that is one becomes its value, of whatever type.

    Raises:
        ExpressionError: an expression leads to nothing.
    """
    if is_object(value):
        return {name: filled(item, scope) for name, item in value.items()}
    if is_array(value):
        return [filled(item, scope) for item in value]
    if not isinstance(value, str):
        return value
    if value.startswith("$"):
        return Reference.of(value).value(scope)
    return _EMBEDDED.sub(lambda match: _plain(Reference.of(match.group(1)).value(scope)), value)


def references_of(value: JSONValue) -> list[Reference]:
    """Return the expressions in a value.

    Raises:
        ExpressionError: one is none of those that are known.
    """
    if is_object(value):
        value = list(value.values())
    if is_array(value):
        return [reference for item in value for reference in references_of(item)]
    if not isinstance(value, str):
        return []
    if value.startswith("$"):
        return [Reference.of(value)]
    if bare := _BARE.search(value):
        raise ExpressionError(f"{bare[0]} would be sent as these letters; within a text write {{{bare[0]}}}")
    return [Reference.of(match.group(1)) for match in _EMBEDDED.finditer(value)]


def _plain(value: JSONValue) -> str:
    if is_object(value) or is_array(value) or value is None:
        raise ExpressionError(f"a text takes texts and numbers, not {value!r:.60}")
    return str(value).lower() if isinstance(value, bool) else str(value)


Operand = Callable[[Scope], JSONValue]


class Condition:
    """A `simple` condition: comparisons, `!`, `&&`, `||`, and groups in parentheses or, as `respect` has them, braces.

    `!` binds tighter than a comparison, that tighter than `&&`, and that tighter than `||`. A value that stands alone
    holds unless it is false, null, 0 or an empty text.

    Args:
        text: as it was written.

    Raises:
        ExpressionError: it holds what is not known.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.references: list[Reference] = []
        self._tokens = list(self._read(text))
        self._value = self._any()
        if self._tokens:
            raise ExpressionError(f"{text}: an operator is missing before {self._tokens[0][1]}")

    def holds(self, scope: Scope) -> bool:
        """Tell whether it holds.

        Raises:
            ExpressionError: an expression in it leads to nothing.
        """
        return _is_true(self._value(scope))

    def _read(self, text: str) -> list[tuple[str, str]]:
        tokens, place = list[tuple[str, str]](), 0
        while text[place:].strip():
            match = _TOKEN.match(text, place)
            if match is None or match.lastgroup is None:
                raise ExpressionError(f"{text}: {text[place:].strip()} is not known here; {_KNOWN_IN_CONDITIONS}")
            name = next(name for name in ("reference", "text", "number", "word", "operator") if match[name] is not None)
            tokens.append((name, match[name]))
            place = match.end()
        return tokens

    def _takes(self, *operators: str) -> str | None:
        if self._tokens and self._tokens[0][0] == "operator" and self._tokens[0][1] in operators:
            return self._tokens.pop(0)[1]
        return None

    def _any(self) -> Operand:
        values = [self._all()]
        while self._takes("||"):
            values.append(self._all())
        return values[0] if len(values) == 1 else lambda scope: any(_is_true(value(scope)) for value in values)

    def _all(self) -> Operand:
        values = [self._comparison()]
        while self._takes("&&"):
            values.append(self._comparison())
        return values[0] if len(values) == 1 else lambda scope: all(_is_true(value(scope)) for value in values)

    def _comparison(self) -> Operand:
        left = self._operand()
        sign = self._takes("==", "!=", "<=", ">=", "<", ">")
        if sign is None:
            return left
        right = self._operand()
        return lambda scope: _compare(sign, left(scope), right(scope))

    def _operand(self) -> Operand:
        if self._takes("!"):
            denied = self._operand()
            return lambda scope: not _is_true(denied(scope))
        if opening := self._takes("(", "{"):
            return self._group(opening)
        name, text = self._tokens.pop(0) if self._tokens else ("", "its end")
        if name == "reference":
            reference = Reference.of(text)
            self.references.append(reference)
            return reference.value
        if name in ("text", "number", "word"):
            constant = _constant(name, text)
            return lambda scope: constant
        raise ExpressionError(f"{self.text}: {text} stands where a value is needed")

    def _group(self, opening: str) -> Operand:
        value, closing = self._any(), ")" if opening == "(" else "}"
        if not self._takes(closing):
            rest = self._tokens[0][1] if self._tokens else "its end"
            raise ExpressionError(f"{self.text}: {closing} is missing before {rest}")
        return value


def _constant(name: str, text: str) -> JSONValue:
    if name == "word":
        return _WORDS[text]
    return text.replace("''", "'") if name == "text" else _number(text)


def _is_true(value: JSONValue) -> bool:
    return is_object(value) or is_array(value) or bool(value)


def _number(text: str) -> float:
    return float(text) if "." in text else int(text)


def _type(value: JSONValue) -> str:
    if isinstance(value, bool) or value is None:
        return "word"
    return "number" if isinstance(value, (int, float)) else type(value).__name__


ORDERS: Final[Mapping[str, Callable[[JSONValue, JSONValue], object]]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


def _compare(sign: str, left: JSONValue, right: JSONValue) -> bool:
    is_equal = _type(left) == _type(right) and left == right
    if sign in ("==", "!="):
        return is_equal is (sign == "==")
    if _type(left) != _type(right) or _type(left) not in ("number", "str"):
        return False
    return bool(ORDERS[sign](left, right))
