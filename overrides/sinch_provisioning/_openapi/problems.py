"""Why a value is not what a schema says, in a sentence: where, what is allowed, and what was given.

A union that is not met says little by itself: the branch that was meant is looked for, and its problems are told.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import Any, Final, NamedTuple

from sinch_provisioning._http.redaction import MASK, is_secret_name
from sinch_provisioning._json import JSONValue, is_array, is_object
from sinch_provisioning._openapi import pointer

TAGS: Final = frozenset({"const", "enum"})
LISTED: Final = 8
"""Allowed values that are listed at most; of more, those nearest to what was given."""
SHOWN: Final = 40
"""Characters of a value that are shown at most."""
KINDS: Final[Mapping[type, str]] = {
    bool: "a boolean",
    int: "a number",
    float: "a number",
    str: "a text",
    dict: "an object",
    list: "an array",
    type(None): "null",
}
WORDS: Final[Mapping[str, str]] = {
    "boolean": "a boolean",
    "integer": "a whole number",
    "number": "a number",
    "string": "a text",
    "object": "an object",
    "array": "an array",
    "null": "null",
}


class Problem(NamedTuple):
    """Where a value differs from its schema.

    Args:
        pointer: JSON pointer to the value at fault.
        text: what is allowed, on one line; it is the same for every value that breaks the same.
        keyword: the keyword of the schema that is not met.
        value: what was sent, short, a secret masked; empty where it says nothing.
        branch: the schema of the branch of a union that was meant; empty without one.
    """

    pointer: str
    text: str
    keyword: str = ""
    value: str = ""
    branch: str = ""

    @property
    def sentence(self) -> str:
        """What is allowed, what was sent, and the branch that was meant."""
        suffix = f", not {self.value}" if self.value else ""
        return f"{self.text}{suffix}" + (f" (as {self.branch})" if self.branch else "")


def problems_of(errors: Iterator[Any], root: Mapping[str, JSONValue]) -> Iterator[Problem]:
    """Yield the problems that the errors of a validator stand for.

    Args:
        errors: errors of `jsonschema_rs`.
        root: the schema, with what its references lead into; it names the branches of unions.
    """
    for error in errors:
        branches = getattr(error.kind, "context", None)
        if not branches or not all(branches):  # of an alternative that the value meets there are no errors
            yield _problem(error)
            continue
        number, meant = _meant(branches, len(error.instance_path))
        name = "" if number is None else _name(root, [*error.schema_path, number])
        for problem in problems_of(iter(meant), root):
            yield problem._replace(branch=problem.branch or name)


def _meant(branches: Sequence[Sequence[Any]], depth: int) -> tuple[int | None, Sequence[Any]]:
    """Return the branch of a union that was meant, by its tag, else the nearest; and its errors.

    When no branch has the tag, or the kind of value, that was given, there is no branch and one error.

    Args:
        branches: the errors of each branch.
        depth: length of the way to the value of the union.
    """
    number = min(range(len(branches)), key=lambda index: _distance(branches[index], depth))
    errors = branches[number]
    wrong_kind, tags = _of_kind(errors, depth), _of_tag(errors, depth)
    if wrong_kind:
        return None, wrong_kind[:1]
    if not tags:
        return number, errors
    path = list(tags[0].instance_path)
    same = (error for branch in branches for error in branch if list(error.instance_path) == path)
    return None, [_Union(tags[0], [value for error in same for value in _allowed(error)])]


def _of_kind(errors: Sequence[Any], depth: int) -> list[Any]:
    return [error for error in errors if len(error.instance_path) == depth and _keyword(error) in {"type", "not"}]


def _of_tag(errors: Sequence[Any], depth: int) -> list[Any]:
    return [error for error in errors if len(error.instance_path) == depth + 1 and _keyword(error) in TAGS]


def _distance(errors: Sequence[Any], depth: int) -> tuple[int, int, int]:
    """Return how far a value is from a branch: of another kind, with another tag, with so many errors."""
    return len(_of_kind(errors, depth)), len(_of_tag(errors, depth)), len(errors)


class _Union:
    """The error of a tag that no branch of a union has."""

    def __init__(self, error: Any, allowed: list[JSONValue]) -> None:
        self.kind = _Kind(allowed)
        self.instance = error.instance
        self.instance_path = error.instance_path
        self.schema_path = [*error.schema_path[:-1], "enum"]


class _Kind(NamedTuple):
    options: list[JSONValue]


def _allowed(error: Any) -> list[JSONValue]:
    if _keyword(error) == "const":
        return [error.kind.expected_value]
    return list(error.kind.options) if _keyword(error) == "enum" else []


def _keyword(error: Any) -> str:
    return str(error.schema_path[-1]) if error.schema_path else ""


def _name(root: Mapping[str, JSONValue], path: Sequence[str | int]) -> str:
    """Return the name of the schema that a branch refers to; empty without one."""
    node = pointer.resolve_pointer(root, [str(part) for part in path])  # no part of it is a reference
    return str(node.get("$ref", "")).rpartition("/")[2] if is_object(node) else ""


def _problem(error: Any) -> Problem:
    location = pointer.join(error.instance_path)
    keyword = _keyword(error) or str(getattr(error.kind, "name", type(error.kind).__name__))
    missing = getattr(error.kind, "property", None)
    if missing is not None:
        return Problem(location, f"the required property {missing} is missing", "required")
    say = _SENTENCES.get(keyword)
    text = say(error) if say is not None else f"{keyword} is not met"
    return Problem(location, text, keyword, _shown(error) if keyword in _SHOW else "")


def _shown(error: Any) -> str:
    """Return what was given, short, or the mask where it may be a secret."""
    names = [part for part in error.instance_path if isinstance(part, str)]
    if any(is_secret_name(name, side) for name in names for side in ("sent", "received")):
        return MASK
    value = error.instance
    if _keyword(error) in _COUNTED:
        return str(len(value))
    if is_object(value) or is_array(value):
        return KINDS[type(value)]
    text = json.dumps(value, ensure_ascii=True)
    return (text if len(text) <= SHOWN else f"{text[:SHOWN]}…") + _nearest(error)


def _nearest(error: Any) -> str:
    """Return which of many allowed values are near to what was given, as a question; empty for few, or none near."""
    options = [option for option in _allowed(error) if isinstance(option, str)]
    if len(options) <= LISTED or not isinstance(error.instance, str):
        return ""
    near = [
        *get_close_matches(error.instance.upper(), options, 2, 0.6),
        *get_close_matches(error.instance, options, 2, 0.6),
    ]
    return f"; did you mean {' or '.join(dict.fromkeys(near))}?" if near else ""


def _one_of(error: Any) -> str:
    options = [json.dumps(option, ensure_ascii=False) for option in dict.fromkeys(_allowed_texts(error))]
    if len(options) == 1:
        return f"must be {options[0]}"
    if len(options) <= LISTED:
        return f"must be one of {', '.join(options)}"
    return f"must be one of {len(options)} values"


def _allowed_texts(error: Any) -> list[JSONValue]:
    return list(error.kind.options) if hasattr(error.kind, "options") else [error.kind.expected_value]


def _type(error: Any) -> str:
    return f"must be {' or '.join(WORDS.get(str(name), str(name)) for name in error.kind.types)}"


def _count(unit: str, least: str) -> Callable[[Any], str]:
    def say(error: Any) -> str:
        return f"must have {least} {error.kind.limit} {unit}"

    return say


def _unexpected(error: Any) -> str:
    names = ", ".join(map(str, getattr(error.kind, "unexpected", ())))
    return f"{names or 'a property'} is not one that is taken here"


_SENTENCES: Final[Mapping[str, Callable[[Any], str]]] = {
    "enum": _one_of,
    "const": _one_of,
    "type": _type,
    "minLength": _count("characters", "at least"),
    "maxLength": _count("characters", "at most"),
    "minItems": _count("items", "at least"),
    "maxItems": _count("items", "at most"),
    "minProperties": _count("properties", "at least"),
    "maxProperties": _count("properties", "at most"),
    "minimum": lambda error: f"must be {error.kind.limit} or more",
    "maximum": lambda error: f"must be {error.kind.limit} or less",
    "pattern": lambda error: f"must match {error.kind.pattern}",
    "format": lambda error: f"must be a {error.kind.format}",
    "uniqueItems": lambda _: "must hold no item twice",
    "oneOf": lambda _: "must be valid as one alternative alone",
    "additionalProperties": _unexpected,
    "unevaluatedProperties": _unexpected,
}
_COUNTED: Final = frozenset({"minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"})
_SHOW: Final = _COUNTED | {"enum", "const", "type", "minimum", "maximum", "pattern", "format"}
