"""How to go on when `--wait` ends because the owner of a resource has to do something: commands to copy."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from sinch_provisioning._json import JSONValue, as_array, as_object
from sinch_provisioning._openapi.document import Operation
from sinch_provisioning._openapi.schema import Schema
from sinch_provisioning.cli.bodies import alternatives

if TYPE_CHECKING:
    from sinch_provisioning._polling import Step


def lines_of_steps(
    commands: Mapping[str, Operation], words: Sequence[str], target: Sequence[str], called: Step, last: object
) -> Iterator[str]:
    """Yield what is missing before a resource can be ready, and the command for it, step by step.

    Args:
        commands: the operations of the resource, by the names of their commands.
        words: the name of its commands, and then what says which resource it is.
        target: the options that lead to the same server, in the same project.
        called: what was called last.
        last: the resource, as it was read last.
    """
    from sinch_provisioning._polling import STATES, next_steps, states_of  # not for help

    first, *identifiers = map(shlex.quote, words)
    for step in next_steps(last, states_of(last, STATES), called):
        operation = commands.get(step.method)
        if operation is not None:
            line = [f"sinch-provisioning {first} {step.method}", *identifiers, step.body or _settings(operation)]
            line += map(shlex.quote, target)
            yield f"  missing: {operation.node.get('summary') or step.method}"
            yield f"  go on with: {' '.join(filter(None, line))}"


def step_of(called: str, body: object) -> Step:
    """Return what a call did for its resource.

    Args:
        called: the name of its command.
        body: what was sent.
    """
    from sinch_provisioning._polling import KNOWN, Step  # as above

    members = as_object(getattr(body, "value", body))
    steps = (step for states in KNOWN.values() for steps in states.steps.values() for step in steps)
    return Step(called, next((step.body for step in steps if _is_in(step.body, members)), ""))


def _is_in(setting: str, members: Mapping[str, JSONValue]) -> bool:
    name, _, value = setting.removeprefix("--set ").partition("=")
    return bool(value) and members.get(name) == value


def _settings(operation: Operation) -> str:
    """Return the members that a body must have as `--set` takes them: with a value where the document lists some."""
    if operation.body is None or not operation.body_required:
        return ""
    nodes = list(alternatives(operation.document, [operation.body.schema]))
    names = dict.fromkeys(str(name) for node in nodes for name in as_array(node.get("required")))
    return " ".join(f"--set {name}={_value(operation.body, name)}" for name in names)


def _value(body: Schema, name: str) -> str:
    members = (as_object(node.get("properties")).get(name) for node in alternatives(body.document, [body.schema]))
    nodes: list[Mapping[str, JSONValue]] = [
        node for member in members for node in alternatives(body.document, [member])
    ]
    return next((shlex.quote(str(value)) for node in nodes for value in as_array(node.get("enum"))), "…")
