"""Runs the contract against a server: every operation that only reads, each answer held against the document."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from sinch_provisioning._http.messages import Exchange
from sinch_provisioning._json import JSONValue, is_object
from sinch_provisioning._openapi.document import Document, Operation
from sinch_provisioning.contract import _paging as paging
from sinch_provisioning.contract._bodies import json_of
from sinch_provisioning.contract._checks import DIFFERENCE, NOTE, Checker, Finding
from sinch_provisioning.contract._lifecycles import Inventory, Lifecycle, left_out, lifecycles
from sinch_provisioning.contract._parameter_resolver import ParameterResolver, Source
from sinch_provisioning.contract._recorder import Recorder
from sinch_provisioning.contract._safe_client import SafeClient, SafeRequest, Writes, prepare
from sinch_provisioning.contract._selection import Selection
from sinch_provisioning.contract._verification import PASSED, PLANNED, REFUSED, SKIPPED, VIOLATED, Step, Verification
from sinch_provisioning.errors import ProvisioningError

RESOURCES: Final = 20
"""How many resources an operation reads at most, until one of them tells what others need."""


def plan(document: Document, selection: Selection, *, may_write: bool = False) -> Verification:
    """Return what a verification would do, without sending anything.

    Args:
        document: the document.
        selection: what it is to do.
        may_write: whether it may change things.
    """
    selection.check(document, may_write=may_write)
    resolver = ParameterResolver(document, selection.parameters)
    steps = [_planned(operation, resolver.sources(operation)) for operation in _chosen(document, selection)]
    for lifecycle in lifecycles(document) if may_write else ():
        if selection.wants(lifecycle.create):
            create = lifecycle.create
            steps.append(Step(create.id, create.method, create.path, PLANNED, reason=lifecycle.summary))
    if may_write:
        steps += _not_run(document, selection)
    return Verification(steps)


def _planned(operation: Operation, sources: Mapping[str, Source | None]) -> Step:
    step = Step(operation.id, operation.method, operation.path, PLANNED)
    lost = [name for name, source in sources.items() if source is None]
    if lost:
        step.outcome = SKIPPED
    step.reason = (
        _lost(lost) if lost else ", ".join(f"{name}: {source.text}" for name, source in sources.items() if source)
    )
    return step


def _lost(names: list[str]) -> str:
    first = names[0]
    return f"no answer tells {', '.join(names)}; pass it with --param {first}=VALUE"


def _chosen(document: Document, selection: Selection) -> list[Operation]:
    chosen = [operation for operation in document.operations if operation.is_safe and selection.wants(operation)]
    return sorted(chosen, key=lambda operation: len(operation.path_names))


def verify(
    arguments: Mapping[str, JSONValue],
    *,
    document: Document | None = None,
    selection: Selection | None = None,
    writes: Writes | None = None,
    recorder: Recorder | None = None,
    on_step: Callable[[Step], None] | None = None,
) -> Verification:
    """Run the contract against a server. Unless writes are allowed, only GET requests without side effects are sent.

    Args:
        arguments: the keyword arguments of the client, such as `base_url`.
        document: the document; None: the one inside the package.
        selection: what to do; None: all.
        writes: what may be changed; None: nothing.
        recorder: notes every exchange, without secrets.
        on_step: called before each request with the step it belongs to, which goes on changing; what is kept of it
            when the verification is interrupted is what was seen.

    Raises:
        ProvisioningError: nothing could be verified: something is missing, or there is no token.
    """
    document = document or Document.packaged()
    selection = selection or Selection()
    writes = writes or Writes()
    selection.check(document, may_write=writes.allowed)
    client = SafeClient(arguments, writes, recorder)
    try:
        return _Run(document, selection, client, on_step).all()
    finally:
        client.close()


class _Run:
    def __init__(
        self,
        document: Document,
        selection: Selection,
        client: SafeClient,
        on_step: Callable[[Step], None] | None,
    ) -> None:
        self._on_step = on_step
        self._document = document
        self._selection = selection
        self._client = client
        self._checker = Checker(document)
        self._resolver = ParameterResolver(document, selection.parameters)
        self._asked: dict[str, list[dict[str, str]]] = {}  # path parameters that operations were asked with

    def all(self) -> Verification:
        wanted = _chosen(self._document, self._selection)
        needed = {*(operation.id for operation in wanted), *self._producers(wanted)}
        waiting = [operation for operation in _chosen(self._document, Selection()) if operation.id in needed]
        steps = {operation.id: Step(operation.id, operation.method, operation.path) for operation in waiting}
        self._read_ready(waiting, steps)
        while self._read_others(waiting, steps):
            self._read_ready(waiting, steps)
        for operation in waiting:
            steps[operation.id].reason = self._why(operation)
        written = list(self._written()) if self._client.may_write else []
        return Verification([*(steps[operation.id] for operation in wanted), *written])

    def _read_ready(self, waiting: list[Operation], steps: Mapping[str, Step]) -> None:
        """Ask, and take out of those that wait, each operation as soon as the values of its parameters are known."""
        while ready := [operation for operation in waiting if self._resolver.values(operation) is not None]:
            for operation in ready:
                self._read(operation, steps[operation.id], self._resolver.values(operation) or {})
                waiting.remove(operation)

    def _read_others(self, waiting: list[Operation], steps: Mapping[str, Step]) -> bool:
        """Read further resources, of which one may tell what some operations wait for; return whether one did."""
        for operation in waiting:
            sources = self._resolver.sources(operation).values()
            for producer in (self._document.by_id[source.producer] for source in sources if source and source.producer):
                asked = self._asked.setdefault(producer.id, [])
                for values in self._resolver.all_values(producer):
                    if values not in asked and len(asked) < RESOURCES:
                        self._read(producer, steps[producer.id], values)
                        if self._resolver.values(operation) is not None:
                            return True
        return False

    def _producers(self, operations: list[Operation]) -> set[str]:
        """Return what has to be asked so that the parameters of some operations are known, over however many steps."""
        needed: set[str] = set()
        pending = list(operations)
        while pending:
            for source in self._resolver.sources(pending.pop()).values():
                if source is not None and source.producer is not None and source.producer not in needed:
                    needed.add(source.producer)
                    pending.append(self._document.by_id[source.producer])
        return needed

    def _why(self, operation: Operation) -> str:
        sources = self._resolver.sources(operation)
        lost = [name for name, source in sources.items() if source is None]
        if lost:
            return _lost(lost)
        empty = ", ".join(
            f"{name} ({source.text})" for name, source in sources.items() if source and source.text != "given"
        )
        return f"nothing was found for {empty}; pass --param NAME=VALUE"

    def _read(self, operation: Operation, step: Step, values: dict[str, str]) -> None:
        asked = self._asked.setdefault(operation.id, [])
        is_first = not asked
        asked.append(values)
        request = self._prepared(step, operation, values)
        exchange = None if request is None else self._ask(step, operation, request)
        if exchange is None or exchange.status >= 300:
            return
        body = json_of(exchange.response.body if exchange.response else None)
        if not is_object(body):
            return
        self._resolver.observe(operation, values, body)
        listing = self._resolver.listing(operation)
        if (
            is_first
            and listing is not None
            and paging.has_pages(operation)
            and isinstance(body.get(listing.array), list)
        ):
            self._pages(operation, step, values, paging.Pages(listing.array, body, self._selection.pages))

    def _prepared(
        self, step: Step, operation: Operation, values: Mapping[str, str], body: JSONValue = None
    ) -> SafeRequest | None:
        """Return a request, or note that what answers tell cannot be put into its path."""
        try:
            return prepare(operation, values, body=body, may_write=self._client.may_write)
        except ValueError as error:
            _note(step, Finding("link", DIFFERENCE, "", f"an answer tells what cannot stand in a path: {error}"))
            return None

    def _pages(self, operation: Operation, step: Step, values: dict[str, str], pages: paging.Pages) -> None:
        for query in pages.queries():
            exchange = self._ask(step, operation, prepare(operation, values, query=query))
            if exchange is None or not pages.add(exchange):
                break
            self._resolver.observe(operation, values, json_of(exchange.response.body if exchange.response else None))
        _note(step, *pages.findings())
        bad = self._send(step, operation, prepare(operation, values, query={paging.TOKEN: paging.NO_TOKEN}))
        if bad is not None and bad.status < 300:
            text = f"a token the server never gave was answered {bad.status}, not 400"
            _note(step, Finding("paging", DIFFERENCE, paging.TOKEN, text))

    def _ask(self, step: Step, operation: Operation, request: SafeRequest) -> Exchange | None:
        """Send a valid request and check its status, too."""
        exchange = self._send(step, operation, request)
        if exchange is None:
            return None
        status = exchange.status
        if status in {400, 401, 405, 415, 422} or status >= 500:
            _note(step, Finding("status", DIFFERENCE, "", f"a valid request was answered {status}"))
        elif status >= 300 and step.outcome != VIOLATED:
            step.outcome, step.reason = REFUSED, f"answered {status}"
        elif step.outcome == SKIPPED:
            step.outcome = PASSED
        return exchange

    def _send(self, step: Step, operation: Operation, request: SafeRequest) -> Exchange | None:
        if self._on_step is not None:
            self._on_step(step)
        step.requests += 1
        result = self._client.send(request)
        if isinstance(result, ProvisioningError):
            _note(step, Finding("no-answer", DIFFERENCE, "", f"{type(result).__name__}: {result}"))
            return None
        step.statuses.append(result.status)
        _note(step, *self._checker.response(operation, result))
        return result

    def _written(self) -> Iterator[Step]:
        for lifecycle in lifecycles(self._document):
            if self._selection.wants(lifecycle.create):
                yield from self._write(lifecycle)
        yield from _not_run(self._document, self._selection)

    def _write(self, lifecycle: Lifecycle) -> list[Step]:
        """Create what the document's example describes, read it, and delete it again, whatever happens in between."""
        create = lifecycle.create
        step = Step(create.id, create.method, create.path)
        above = self._resolver.values(create)
        if above is None:
            step.reason = self._why(create)
            return [step]
        inventory = self._inventory(lifecycle, above)
        if inventory is None:
            step.reason = "what is already there could not be read to its end, so nothing is created beside it"
            return [step]
        request = self._prepared(step, create, above, lifecycle.body)
        exchange = None if request is None else self._ask(step, create, request)
        if exchange is None or exchange.status >= 300:
            return [step]
        made = lifecycle.values(above, json_of(exchange.response.body if exchange.response else None))
        removal = self._removal(step, lifecycle, made, inventory)
        if made is None or removal is None:
            return [step]
        self._client.remember(removal)
        return [step, *self._read_and_remove(lifecycle, made, removal)]

    def _read_and_remove(self, lifecycle: Lifecycle, made: Mapping[str, str], removal: SafeRequest) -> list[Step]:
        delete, steps = lifecycle.delete, list[Step]()
        try:
            for operation in lifecycle.reads:
                steps.append(Step(operation.id, operation.method, operation.path))
                self._ask(steps[-1], operation, prepare(operation, made))
        finally:
            steps.append(Step(delete.id, delete.method, delete.path))
            self._ask(steps[-1], delete, removal)
            if steps[-1].outcome != PASSED:
                _note(steps[-1], Finding("status", DIFFERENCE, "", f"{', '.join(made.values())} is still there"))
        return steps

    def _inventory(self, lifecycle: Lifecycle, above: Mapping[str, str]) -> Inventory | None:
        """Return what is there before something is created; None when the list of it cannot be read to its end."""
        reader = self._resolver.reader(lifecycle.create.path)
        listing = self._resolver.listing(reader) if reader is not None else None
        if reader is None or listing is None:
            return None
        inventory = Inventory(lifecycle, listing.array)
        step = Step(reader.id, reader.method, reader.path)

        def ask(query: Mapping[str, str]) -> JSONValue:
            request = self._prepared(step, reader, above)
            exchange = None if request is None else self._send(step, reader, request._replace(query=query))
            if exchange is None or exchange.status >= 300:
                return None
            return json_of(exchange.response.body if exchange.response else None)

        return inventory if inventory.read(ask) else None

    def _removal(
        self, step: Step, lifecycle: Lifecycle, made: Mapping[str, str] | None, inventory: Inventory
    ) -> SafeRequest | None:
        """Return what deletes the thing that was created; None, and a finding, when it may delete another one."""
        delete, removal, why = lifecycle.delete, None, ""
        if made is None:
            why = f"the answer does not tell how to call {delete.id}"
        elif inventory.holds(made):
            why = f"the answer names what was there before, so {delete.id} is not called"
        else:
            removal = self._prepared(step, delete, made)
        if removal is None:
            text = f"{why}; what was created is still there" if why else "what was created is still there"
            _note(step, Finding("link", DIFFERENCE, "", text))
        return removal


def _not_run(document: Document, selection: Selection) -> Iterator[Step]:
    for operation in left_out(document):
        if selection.wants(operation):
            yield Step(
                operation.id,
                operation.method,
                operation.path,
                reason="no link leads to what deletes the thing it creates",
            )


def _note(step: Step, *findings: Finding) -> None:
    known = set(step.findings)
    for finding in findings:
        if finding not in known:
            known.add(finding)
            step.findings.append(finding)
        if finding.level != NOTE:
            step.outcome = VIOLATED
        elif step.outcome == SKIPPED:
            step.outcome = PASSED
