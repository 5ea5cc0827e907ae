"""Two projects of a mock, with resources of every kind in several stages of their lives, reached over requests alone.

What is put in front of the mock, such as a proxy or a subclass that answers for it, is met as every caller meets it:
also its control API is called by requests. Nothing here knows an operation by name.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from checks.explorer import DOCUMENT, OPERATIONS, Exchange, Explorer, Values, content_key, creating, problems, validator
from sinch_provisioning._openapi.document import Operation
from sinch_provisioning._openapi.schema import resolve
from sinch_provisioning.mock import Request

from suite.calls import Caller

SECONDS = 61
"""How far the clock goes on before each change, so that what tells times to the minute shows it."""
STAGES = ("plain", "draft", "onward")


class Made(NamedTuple):
    """A resource that the suite made.

    Args:
        source: the operation that made it.
        body: what was sent.
        reply: what was answered.
        targets: path parameters by the operation that they lead to.
        stage: `plain`, `draft` or `onward`.
    """

    source: Operation
    body: Any
    reply: Exchange
    targets: Mapping[str, Values]
    stage: str


class Probe(NamedTuple):
    """A call that changes something: the operation, its path parameters, a body and a query."""

    operation: Operation
    path: Values
    body: Any
    query: Mapping[str, str] | None = None

    def __str__(self) -> str:
        identifiers = "/".join(value for name, value in self.path.items() if name != "projectId")
        return f"{self.operation.id} {identifiers}".rstrip()


class World:
    """A mock with two projects.

    Args:
        mock: the mock, or what stands for one behind an address.
    """

    def __init__(self, mock: Any) -> None:
        self.mock = mock
        self.sides = [Explorer(mock, project) for project in mock.projects[:2]]
        self.callers = [Caller(mock, project) for project in mock.projects[:2]]
        self.made: list[list[Made]] = [[], []]
        self.base = b"{}"

    def control(self, method: str, name: str, body: Any = None) -> Any:
        """Call the control API; return the JSON value of the answer."""
        return json.loads(self._control(method, name, b"" if body is None else json.dumps(body).encode()))

    def _control(self, method: str, name: str, raw: bytes = b"") -> bytes:
        headers = {"content-type": "application/json"} if raw else {}
        response = self.mock.handle(Request(method, f"/_mock/{name}", headers, raw))
        if response.status != 200:
            raise RuntimeError(f"{method} /_mock/{name} is answered with {response.status}: {response.body!r:.200}")
        return bytes(response.body)

    def state(self) -> bytes:
        """Return all resources of all projects, as JSON."""
        return self._control("GET", "state")

    def keep(self) -> None:
        """Have `restore` put back what is there now."""
        self.base = self.state()

    def restore(self, now: bytes | None = None) -> None:
        """Put back all resources as they were when the world was made.

        Args:
            now: all resources, when they were read since the last call; None: they are read.
        """
        if (self.state() if now is None else now) != self.base:
            self._control("PUT", "state", self.base)

    def advance(self, seconds: float = SECONDS) -> None:
        """Let time pass."""
        self.control("POST", "clock/advance", {"seconds": seconds})

    def call(
        self,
        operation: Operation,
        path: Values,
        body: Any = None,
        *,
        side: int = 0,
        query: Mapping[str, Any] | None = None,
        authorization: str | None = "",
    ) -> Exchange:
        """Call an operation as one of the projects; see `Explorer.call`."""
        values = {name: value for name, value in path.items() if name != "projectId"}
        return self.sides[side].call(operation, values, body, query=query, authorization=authorization)

    def send(self, probe: Probe) -> Exchange:
        """Make a call."""
        return self.call(probe.operation, probe.path, probe.body, query=probe.query)

    def populate(self, stages: Sequence[str] = STAGES) -> World:
        """Make resources of each kind in both projects: as in the example, as a draft, and taken further on."""
        for side in (1, 0):  # the other project first: what is unique over all projects is then taken already
            for number, stage in enumerate(stages):
                waiting = [(operation, path) for operation in creating() for path in self.places(operation, side)[:1]]
                seen = {operation.id for operation, _ in waiting}
                for operation, path in waiting:
                    if self.create(operation, path, side, stage, number) is not None:
                        for later in creating():  # what it makes possible
                            if later.id not in seen and self.places(later, side):
                                seen.add(later.id)
                                waiting.append((later, self.places(later, side)[-1]))
        self.keep()
        return self

    def create(
        self, operation: Operation, path: Values, side: int = 0, stage: str = "plain", number: int = 0
    ) -> Made | None:
        """Make a resource whose texts are its own; None when the mock takes none."""
        for body in self._candidates(operation, side, stage, number):
            reply = self.call(operation, path, body, side=side)
            if reply.status < 300:
                break
        else:
            return None
        targets = {target.id: values for target, values in self.sides[side].links(reply)}
        result = Made(operation, body, reply, targets, stage)
        self.made[side].append(result)
        if stage == "onward":
            for name, values in targets.items():
                target = OPERATIONS[name]
                if target.method in ("POST", "PUT") and target not in creating():
                    self.call(target, values, self.sides[side].example(target), side=side)
        return result

    def _candidates(self, operation: Operation, side: int, stage: str, number: int) -> Iterator[Any]:
        """Yield bodies for a creation, of one example after the other: not each fits what there is already."""
        for further in range(max(1, len(operation.examples))):
            yield from self.bodies(operation, _staged(self.sides[side], operation, stage, number + further), side)

    def bodies(self, operation: Operation, example: Any, side: int = 0) -> Iterator[Any]:
        """Yield bodies for a creation: with other texts all over, then with another name alone, then the example."""
        caller = self.callers[side]
        if isinstance(example, dict):
            known = caller.operations[operation.id]
            yield caller.varied(example, known)
            yield caller.renamed(example, known)
        yield example

    def places(self, operation: Operation, side: int = 0) -> list[Values]:
        """Return the path parameters that an operation can be called with, by links, or by the document's examples."""
        linked = [made.targets[operation.id] for made in self.made[side] if operation.id in made.targets]
        unique = list({json.dumps(values, sort_keys=True): values for values in linked}.values())
        return unique or ([] if _is_linked(operation) else self.sides[side].paths(operation))

    def reads(self, side: int = 0, tag: str | None = None) -> Iterator[tuple[Operation, Values]]:
        """Yield what reads without an effect, and the path parameters of each that can be."""
        for operation in OPERATIONS.values():
            if operation.is_safe and tag in (None, operation.tag):
                yield from ((operation, path) for path in self.places(operation, side))

    def view(self, side: int = 0, tag: str | None = None) -> dict[str, Exchange]:
        """Return all that a project can see, by operation and path parameters."""
        result = {}
        for operation, path in self.reads(side, tag):
            result[key_of(operation, path)] = self.call(operation, path, side=side, query=whole(operation))
        return result

    def probes(self) -> Iterator[Probe]:
        """Yield calls that change something: every operation on every resource that a link leads it to."""
        for operation in OPERATIONS.values():
            if not operation.is_safe:
                for path in self.places(operation):
                    for body in self.variants(operation):
                        yield Probe(operation, path, body)
                    for flag in _flags(operation):
                        yield Probe(operation, path, next(self.variants(operation)), {flag: "true"})

    def variants(self, operation: Operation) -> Iterator[Any]:
        """Yield the bodies that an operation is tried with: its examples, as a draft where that can be."""
        if not operation.examples:
            yield None
        for number, example in enumerate(operation.examples):
            yield next(self.bodies(operation, example)) if operation in creating() else example
            if may_be_draft(operation, example) and not number:
                yield {**copy.deepcopy(example), "status": "DRAFT"}

    def problems(self) -> Iterator[str]:
        """Yield what of all that was answered is not as the document says."""
        seen = set()
        for side in self.sides:
            for item in side.answers:
                key = (item.operation.id, item.status, item.body)
                if key not in seen:
                    seen.add(key)
                    yield from problems(item)
                    if item.status >= 500:
                        yield f"{item.operation.id}: answered with {item.status}: {item.body.decode('utf-8', 'replace')}"
            side.answers.clear()


def key_of(operation: Operation, path: Values) -> str:
    """Return how a read is called in a view."""
    return " ".join([operation.id, *(value for name, value in path.items() if name != "projectId")])


def whole(operation: Operation) -> dict[str, Any]:
    """Return the query that shows as much of a list as one page can."""
    sizes = [parameter for parameter in operation.parameters if parameter.name == "pageSize"]
    query = {"pageSize": int(sizes[0].schema.schema.get("maximum", 100))} if sizes else {}
    for parameter in operation.parameters:
        if parameter.location == "query" and parameter.required:
            schema = parameter.schema.schema
            items = resolve(DOCUMENT, schema.get("items", schema))
            query[parameter.name] = parameter.node.get("example") or items.get("enum", ["x"])[0]
    return query


def _flags(operation: Operation) -> list[str]:
    """Return the query parameters of an operation that are true or false."""
    names = [item for item in operation.parameters if item.location == "query"]
    return [item.name for item in names if item.schema.schema.get("type") == "boolean"]


def may_be_draft(operation: Operation, example: Any) -> bool:
    """Tell whether an example of a body can be kept as a draft."""
    if operation.body is None or not isinstance(example, dict):
        return False
    checker = validator(content_key(operation, "requestBody") or ())
    return checker.is_valid({**example, "status": "DRAFT"}) and not checker.is_valid({**example, "status": "NO_STATUS"})


def _staged(explorer: Explorer, operation: Operation, stage: str, number: int) -> Any:
    examples = operation.examples
    example = copy.deepcopy(examples[number % len(examples)]) if examples else explorer.example(operation)
    if stage == "draft" and may_be_draft(operation, example):
        example["status"] = "DRAFT"
    return example


def _is_linked(operation: Operation) -> bool:
    """Tell whether a link of the document leads to an operation with more parameters than the project."""
    names = [parameter.name for parameter in operation.parameters if parameter.location == "path"]
    return names != ["projectId"] and operation.id in _TARGETS


_TARGETS = {
    resolve(DOCUMENT, link)["operationId"]
    for operation in OPERATIONS.values()
    for response in operation.node["responses"].values()
    for link in resolve(DOCUMENT, response).get("links", {}).values()
}
