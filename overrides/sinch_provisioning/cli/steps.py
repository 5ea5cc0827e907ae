"""How to go on when `--wait` ends because the owner of a resource has to do something: commands to copy."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Mapping

from sinch_provisioning._json import JSONValue, as_array, as_object
from sinch_provisioning._openapi.document import Operation
from sinch_provisioning._openapi.schema import Schema
from sinch_provisioning.cli.bodies import alternatives


def lines_of_steps(
    resource: str, commands: Mapping[str, Operation], identifiers: Mapping[str, str], called: str, last: object
) -> Iterator[str]:
    """Yield what is missing before a resource can be ready, and the command for it, step by step.

    Args:
        resource: the name of its commands.
        commands: their operations, by name.
        identifiers: which one it is.
        called: the method that was called last.
        last: the resource, as it was read last.
    """
    from sinch_provisioning._polling import STATES, next_steps, states_of  # not for help

    words = [resource, *map(shlex.quote, identifiers.values())]
    for step in next_steps(last, states_of(last, STATES), called):
        operation = commands.get(step.method)
        if operation is not None:
            line = [f"sinch-provisioning {words[0]} {step.method}", *words[1:], step.body or _settings(operation)]
            yield f"  missing: {operation.node.get('summary') or step.method}"
            yield f"  go on with: {' '.join(filter(None, line))}"


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
