"""A check of members of which one can stand for another: each is looked at, whatever else comes with it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sinch_provisioning._openapi.document import Operation
from sinch_provisioning._openapi.schema import properties_of
from suite.fullness import submitted
from suite.oddities import of_make
from suite.world import World

from checks.explorer import DOCUMENT, OPERATIONS, Values, content_key, creating, validator
from checks.registry import MakeMock, check

WRONG = "invalid"
"""What the mock takes for a wrong text where it looks at one, as its page says."""
RIGHT = "some"


@check
def a_wrong_text_is_refused_whatever_comes_with_it(make: MakeMock) -> Iterator[str]:
    """A text at the top of a body that is refused alone for what it means is refused beside each other member, too."""
    world = World(make()).populate(("plain",))
    for operation in OPERATIONS.values():
        if not operation.is_safe and operation.examples:
            for path in world.places(operation)[:1]:
                yield from _held(world, operation, path)


def _held(world: World, operation: Operation, path: Values) -> Iterator[str]:
    is_valid = validator(content_key(operation, "requestBody") or ()).is_valid
    example = next(world.bodies(operation, operation.examples[0])) if operation in creating() else operation.examples[0]
    if not isinstance(example, dict):
        return

    def status(body: Any) -> int:
        """Return the status of the answer to a body; 0 when the document does not let it be."""
        if not is_valid(body):
            return 0
        world.restore()
        return world.call(operation, path, submitted(operation, body)).status

    for name in _texts(operation, example):
        for other in _texts(operation, example):
            alone = {key: value for key, value in example.items() if key != other} | {name: WRONG}
            beside = alone | {other: example.get(other, RIGHT)}
            if other == name or status(alone) < 400 or not 0 < status(beside) < 300:
                continue
            if 0 < status(alone | {name: RIGHT}) < 300:
                yield f"{operation.id}: a wrong {name} is refused without {other}, and taken beside it"


def _texts(operation: Operation, example: Any) -> list[str]:
    """Return the members at the top of a body that a wrong text can be sent in."""
    schema = {} if operation.body is None else operation.body.schema
    nodes = properties_of(DOCUMENT, of_make(example, schema))
    return [name for name, node in nodes.items() if node.get("type") == "string" and "enum" not in node]
