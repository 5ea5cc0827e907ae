"""Reads parts of a file of workflows: what is of another form, or has unknown members, is refused with its place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from sinch_provisioning._json import JSONValue, is_array, is_object
from sinch_provisioning._openapi.schema import Schema
from sinch_provisioning.contract._criteria import SIMPLE, Criterion
from sinch_provisioning.contract._expressions import ExpressionError
from sinch_provisioning.contract._workflows import Action, WorkflowError

_INPUT: Final = (
    "type", "default", "description", "title", "enum", "const", "minLength", "maxLength", "pattern", "minimum",
    "maximum", "items", "properties", "required", "examples",
)  # fmt: skip
_ACTION: Final = ("name", "type", "stepId", "workflowId", "retryAfter", "retryLimit", "criteria")


def object_of(node: JSONValue, place: str, known: tuple[str, ...] | None = None) -> Mapping[str, JSONValue]:
    """Return an object, which has none but the known members."""
    if not is_object(node):
        raise WorkflowError(f"{place}: an object is needed here")
    unknown = sorted(str(name) for name in node if known is not None and name not in known)
    if unknown:
        raise WorkflowError(f"{place}: {unknown[0]} is not known here; known are {', '.join(known or ())}")
    return node


def list_of(node: JSONValue, place: str, name: str) -> list[JSONValue]:
    """Return a list of objects, which has one at least."""
    if not is_array(node) or not node or not all(map(is_object, node)):
        raise WorkflowError(f"{place}: {name} must be a list of objects, with one at least")
    return node


def members_of(node: Mapping[str, JSONValue], name: str, place: str) -> list[JSONValue]:
    """Return the objects of a member that may be missing or empty."""
    value = node.get(name, [])
    return [] if is_array(value) and not value else list_of(value, place, name)


def text_of(node: Mapping[str, JSONValue], name: str, place: str) -> str:
    """Return a text that must be there."""
    value = node.get(name)
    if not isinstance(value, str) or not value:
        raise WorkflowError(f"{place}: {name} must be a text")
    return value


def texts_of(node: Mapping[str, JSONValue], name: str, place: str) -> tuple[str, ...]:
    """Return the texts of a list that may be missing."""
    values = node.get(name, [])
    if not is_array(values) or not all(isinstance(value, str) for value in values):
        raise WorkflowError(f"{place}: {name} must be a list of texts")
    return tuple(map(str, values))


def value_of(node: Mapping[str, JSONValue], place: str) -> JSONValue:
    """Return the member `value`, which must be there, though it may be null."""
    if "value" not in node:
        raise WorkflowError(f"{place}: value is missing")
    return node["value"]


def once(names: list[str], place: str, what: str) -> None:
    """Refuse a name that stands twice in a list, of which the second would have to win in silence."""
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        raise WorkflowError(f"{place}: {what} {twice} stands twice; name one of them otherwise or take it away")


def action_of(when: str, node: JSONValue, place: str) -> Action:
    """Return an action that follows success or failure."""
    values = object_of(node, f"{place}: an action", _ACTION)
    act = text_of(values, "type", place)
    known = ("end", "goto", "retry") if when == "failure" else ("end", "goto")
    if act not in known:
        raise WorkflowError(f"{place}: an action of type {act} is not known; known are {', '.join(known)}")
    _check_targets(values, act, place)
    limit = _number(values.get("retryLimit", 1), f"{place}: retryLimit")
    if limit != int(limit):
        raise WorkflowError(f"{place}: retryLimit must be a whole number, not {limit}")
    return Action(
        name=text_of(values, "name", place),
        act=act,
        step=text_of(values, "stepId", place) if values.get("stepId") else "",
        workflow=text_of(values, "workflowId", place) if values.get("workflowId") else "",
        after=_number(values.get("retryAfter", 0), f"{place}: retryAfter"),
        limit=int(limit),
        criteria=tuple(criteria_of(values, "criteria", place)),
    )


def _check_targets(values: Mapping[str, JSONValue], act: str, place: str) -> None:
    targets = [name for name in ("stepId", "workflowId") if values.get(name)]
    if act == "goto" and len(targets) != 1:
        raise WorkflowError(f"{place}: a goto has a stepId or a workflowId, and not both")
    if len(targets) > (act != "end"):
        raise WorkflowError(
            f"{place}: an action of type {act} has {'not both' if act == 'retry' else 'no'} {targets[0]}"
        )
    if act != "retry" and {"retryAfter", "retryLimit"} & set(values):
        raise WorkflowError(f"{place}: retryAfter and retryLimit belong to a retry")


def _number(value: JSONValue, place: str) -> float:
    if not isinstance(value, (int, float)) or isinstance(value, bool) or not 0 <= value < float("inf"):
        raise WorkflowError(f"{place} must be a number, not below 0")
    return value


def input_schema_of(node: JSONValue, place: str) -> Mapping[str, JSONValue]:
    """Return the schema of an input, which stands by itself."""
    schema = object_of(node, place, _INPUT)
    leading = next((name for name in _names_in(schema) if name.startswith("$")), None)
    if leading is not None:  # which could lead to another host
        raise WorkflowError(f"{place}: {leading} is not followed here; write the schema out")
    try:
        input_problem(schema, None)
    except ValueError as error:
        raise WorkflowError(f"{place}: this is not a JSON Schema: {str(error).partition(chr(10))[0]}") from None
    return schema


def _names_in(node: JSONValue) -> Iterator[str]:
    if is_object(node):
        yield from map(str, node)
    for part in node.values() if is_object(node) else node if is_array(node) else ():
        yield from _names_in(part)


def input_problem(schema: Mapping[str, JSONValue], value: JSONValue) -> str:
    """Return what is wrong with the value of an input; empty for nothing.

    Raises:
        ValueError: the schema is none.
    """
    problems = Schema({"components": {"schemas": {}}}, schema).problems(value)
    return problems[0].sentence if problems else ""


def criteria_of(node: Mapping[str, JSONValue], name: str, place: str) -> Iterator[Criterion]:
    """Yield the criteria of a member that may be missing."""
    for criterion in members_of(node, name, place):
        values = object_of(criterion, f"{place}: a criterion", ("condition", "type", "context"))
        form = values.get("type", SIMPLE)
        if is_object(form):
            version = f"{form.get('type')} of the version {form.get('version')}"
            raise WorkflowError(f"{place}: a criterion of type {version} is not known; write type: jsonpath (RFC 9535)")
        if (form == SIMPLE) is ("context" in values):
            raise WorkflowError(f"{place}: a criterion of type {form} has {'no' if form == SIMPLE else 'a'} context")
        context = text_of(values, "context", place) if "context" in values else ""
        try:
            yield Criterion(text_of(values, "condition", place), str(form), context)
        except ExpressionError as error:
            raise WorkflowError(f"{place}: {error}") from None
