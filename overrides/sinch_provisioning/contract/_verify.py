"""Runs the contract against a server: every operation that only reads, each answer held against the document."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from attrs import define, field, frozen

from sinch_provisioning._config import Arguments
from sinch_provisioning.contract import _paging as paging
from sinch_provisioning.contract._checks import DIFFERENCE, NOTE, Checker, Finding, json_of
from sinch_provisioning.contract._exchanges import Exchange
from sinch_provisioning.contract._lifecycles import Creation, creations, kept
from sinch_provisioning.contract._matching import Api, ApiOperation
from sinch_provisioning.contract._parameter_resolver import Finder
from sinch_provisioning.contract._recorder import Recorder
from sinch_provisioning.contract._safe_client import Prepared, Sender, Writes, prepare
from sinch_provisioning.errors import ConfigurationError, ProvisioningError

PASSED, VIOLATED, REFUSED, SKIPPED, PLANNED = "passed", "violated", "refused", "skipped", "planned"


@define
class Step:
    """What a verification did with one operation.

    Args:
        operation: its id.
        method: the HTTP method.
        path: the path template.
        outcome: `passed`, `violated`, `refused` (with a documented error, so that its success was not seen), `skipped`,
            or `planned` in a dry run.
        requests: how many were sent.
        statuses: the statuses they got, in order.
        reason: why it was skipped or refused; in a dry run, where its parameters come from.
        findings: what differs from the document.
    """

    operation: str
    method: str
    path: str
    outcome: str = SKIPPED
    requests: int = 0
    statuses: list[int] = field(factory=list)
    reason: str = ""
    findings: list[Finding] = field(factory=list)

    def plain(self) -> dict[str, Any]:
        """Return it as JSON values."""
        findings = [
            {"rule": one.rule, "level": one.level, "place": one.place, "text": one.text} for one in self.findings
        ]
        return {
            "operation": self.operation,
            "method": self.method,
            "path": self.path,
            "outcome": self.outcome,
            "requests": self.requests,
            "statuses": self.statuses,
            "reason": self.reason,
            "findings": findings,
        }


@define
class Verification:
    """The result of a verification.

    Args:
        steps: by operation.
    """

    steps: list[Step]

    def count(self, outcome: str) -> int:
        """Return how many operations ended so."""
        return sum(one.outcome == outcome for one in self.steps)

    @property
    def is_kept(self) -> bool:
        """Whether something was seen, and nothing that breaks the contract."""
        return self.count(VIOLATED) == 0 and self.count(PASSED) > 0

    def plain(self) -> dict[str, Any]:
        """Return the result as JSON values."""
        counts = {name: self.count(name) for name in (PASSED, VIOLATED, REFUSED, SKIPPED, PLANNED)}
        requests = sum(one.requests for one in self.steps)
        return {**counts, "requests": requests, "steps": [one.plain() for one in self.steps]}


@frozen(kw_only=True)
class Selection:
    """What a verification is to do.

    Args:
        tags: only operations with one of these tags; empty: all.
        operations: only these operations, by id; empty: all. What they need is read as well.
        parameters: path parameters the caller knows, by name.
        pages: how many pages of a list are read at most.
    """

    tags: Collection[str] = ()
    operations: Collection[str] = ()
    parameters: Mapping[str, str] = field(factory=dict)
    pages: int = 5

    def check(self, api: Api, *, may_write: bool = False) -> None:
        """Refuse names the document does not have, and operations that a run cannot begin with.

        Args:
            api: the document.
            may_write: whether the run may change things.

        Raises:
            ConfigurationError: one is unknown, or may change something.
        """
        tags = {one.tag for one in api.operations}
        for kind, wanted, known in (("tag", self.tags, tags), ("operation", self.operations, set(api.by_id))):
            for name in wanted:
                if name not in known:
                    raise ConfigurationError(f"there is no {kind} {name}; known are {', '.join(sorted(known))}")
        startable = {one.create.id for one in creations(api)} if may_write else set()
        for name in self.operations:
            if not api.by_id[name].is_safe and name not in startable:
                why = "is not run by itself" if may_write else "may change something, and this run only reads"
                raise ConfigurationError(f"{name} {why}; leave it out")
        names = {name for one in api.operations for name in one.names}
        for name in self.parameters:
            if name not in names:
                raise ConfigurationError(f"there is no path parameter {name}; known are {', '.join(sorted(names))}")
        if self.pages < 1:
            raise ConfigurationError(f"pages must be a positive whole number, not {self.pages}")

    def wants(self, operation: ApiOperation) -> bool:
        """Tell whether an operation is asked for."""
        by_tag, by_name = not self.tags or operation.tag in self.tags, not self.operations
        return by_tag and (by_name or operation.id in self.operations)


def plan(api: Api, selection: Selection, *, may_write: bool = False) -> Verification:
    """Return what a verification would do, without sending anything.

    Args:
        api: the document.
        selection: what it is to do.
        may_write: whether it may change things.
    """
    selection.check(api, may_write=may_write)
    finder = Finder(api, selection.parameters)
    steps = []
    for operation in _chosen(api, selection):
        sources = finder.sources(operation)
        lost = [name for name, source in sources.items() if not source]
        step = Step(operation.id, operation.method, operation.path, SKIPPED if lost else PLANNED)
        step.reason = _lost(lost) if lost else ", ".join(f"{name}: {one}" for name, one in sources.items())
        steps.append(step)
    for creation in creations(api) if may_write else ():
        if selection.wants(creation.create):
            one = creation.create
            steps.append(Step(one.id, one.method, one.path, PLANNED, reason=creation.summary))
    if may_write:
        steps += _left_out(api, selection)
    return Verification(steps)


def _lost(names: list[str]) -> str:
    first = names[0]
    return f"no answer tells {', '.join(names)}; pass it with --param {first}=VALUE"


def _chosen(api: Api, selection: Selection) -> list[ApiOperation]:
    chosen = [one for one in api.operations if one.is_safe and selection.wants(one)]
    return sorted(chosen, key=lambda one: len(one.names))


def verify(
    arguments: Arguments,
    *,
    api: Api | None = None,
    selection: Selection | None = None,
    writes: Writes | None = None,
    recorder: Recorder | None = None,
) -> Verification:
    """Run the contract against a server. Unless writes are allowed, only GET requests without side effects are sent.

    Args:
        arguments: the keyword arguments of the client, such as `base_url`.
        api: the document; default: the one inside the package.
        selection: what to do; default: all.
        writes: what may be changed; default: nothing.
        recorder: notes every exchange, without secrets.

    Raises:
        ProvisioningError: nothing could be verified: something is missing, or there is no token.
    """
    api, selection = api or Api(), selection or Selection()
    writes = writes or Writes()
    selection.check(api, may_write=writes.allowed)
    sender = Sender(arguments, writes, recorder)
    try:
        return _Run(api, selection, sender).all()
    finally:
        sender.close()


class _Run:
    def __init__(self, api: Api, selection: Selection, sender: Sender) -> None:
        self._api, self._selection, self._sender = api, selection, sender
        self._checker = Checker(api)
        self._finder = Finder(api, selection.parameters)

    def all(self) -> Verification:
        wanted = _chosen(self._api, self._selection)
        steps = {one.id: Step(one.id, one.method, one.path) for one in wanted}
        waiting = [one for one in _chosen(self._api, Selection()) if one.id in steps or self._is_source(one, wanted)]
        while waiting:
            ready = [one for one in waiting if self._finder.values(one) is not None]
            if not ready:
                break
            for operation in ready:
                step = Step(operation.id, operation.method, operation.path)
                self._read(operation, steps.get(operation.id, step))
                waiting.remove(operation)
        for operation in waiting:
            if operation.id in steps:
                steps[operation.id].reason = self._why(operation)
        found = list(steps.values())
        if self._sender.may_write:
            found += list(self._written())
        return Verification(found)

    def _is_source(self, one: ApiOperation, wanted: list[ApiOperation]) -> bool:
        """Tell whether operations that were asked for may need what another one answers."""
        needs = {text for other in wanted for text in self._finder.sources(other).values()}
        deeper = {operation for operation in needs if operation.startswith("answers of ")}
        known = {self._api.by_id[text.removeprefix("answers of ")] for text in deeper}
        return one in known or any(one.id in text for other in known for text in self._finder.sources(other).values())

    def _why(self, operation: ApiOperation) -> str:
        sources = self._finder.sources(operation)
        lost = [name for name, source in sources.items() if not source]
        if lost:
            return _lost(lost)
        empty = ", ".join(f"{name} ({source})" for name, source in sources.items() if source != "given")
        return f"nothing was found for {empty}; pass --param NAME=VALUE"

    def _read(self, operation: ApiOperation, step: Step) -> None:
        values = self._finder.values(operation) or {}
        exchange = self._ask(step, operation, prepare(operation, values))
        if exchange is None or exchange.status >= 300:
            return
        body = json_of(exchange.response_body)
        if not isinstance(body, dict):
            return
        self._finder.learn(operation, values, body)
        listing = self._finder.listing(operation)
        if listing is not None and paging.has_pages(operation) and isinstance(body.get(listing.array), list):
            self._pages(operation, step, values, paging.Pages(listing.array, body, self._selection.pages))

    def _pages(self, operation: ApiOperation, step: Step, values: dict[str, str], pages: paging.Pages) -> None:
        for query in pages.queries():
            exchange = self._ask(step, operation, prepare(operation, values, query=query))
            if exchange is None or not pages.add(exchange):
                break
        for finding in pages.findings():
            _note(step, finding)
        bad = self._send(step, operation, prepare(operation, values, query={paging.TOKEN: paging.NO_TOKEN}))
        if bad is not None and bad.status < 300:
            text = f"a token the server never gave was answered {bad.status}, not 400"
            _note(step, Finding("paging", DIFFERENCE, paging.TOKEN, text))

    def _ask(self, step: Step, operation: ApiOperation, prepared: Prepared) -> Exchange | None:
        """Send a valid request and judge its status, too."""
        exchange = self._send(step, operation, prepared)
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

    def _send(self, step: Step, operation: ApiOperation, prepared: Prepared) -> Exchange | None:
        step.requests += 1
        found = self._sender.send(prepared)
        if isinstance(found, ProvisioningError):
            _note(step, Finding("no-answer", DIFFERENCE, "", f"{type(found).__name__}: {found}"))
            return None
        step.statuses.append(found.status)
        for finding in self._checker.response(operation, found):
            _note(step, finding)
        return found

    def _written(self) -> Iterator[Step]:
        for creation in creations(self._api):
            if self._selection.wants(creation.create):
                yield from self._write(creation)
        yield from _left_out(self._api, self._selection)

    def _write(self, creation: Creation) -> list[Step]:
        """Create what the document's example describes, read it, and delete it again, whatever happens in between."""
        create, delete = creation.create, creation.delete
        step = Step(create.id, create.method, create.path)
        above = self._finder.values(create)
        if above is None:
            step.reason = self._why(create)
            return [step]
        exchange = self._ask(step, create, prepare(create, above, body=creation.body, may_write=self._sender.may_write))
        if exchange is None or exchange.status >= 300:
            return [step]
        made = creation.values(above, json_of(exchange.response_body))
        if made is None:
            text = f"the answer does not tell how to call {delete.id}; what was created is still there"
            _note(step, Finding("link", DIFFERENCE, "", text))
            return [step]
        steps = [step]
        try:
            for operation in creation.reads:
                steps.append(Step(operation.id, operation.method, operation.path))
                self._ask(steps[-1], operation, prepare(operation, made))
        finally:
            steps.append(Step(delete.id, delete.method, delete.path))
            self._ask(steps[-1], delete, prepare(delete, made, may_write=self._sender.may_write))
            if steps[-1].outcome != PASSED:
                _note(steps[-1], Finding("status", DIFFERENCE, "", f"{', '.join(made.values())} is still there"))
        return steps


def _left_out(api: Api, selection: Selection) -> Iterator[Step]:
    for one in kept(api):
        if selection.wants(one):
            yield Step(one.id, one.method, one.path, reason="no link leads to what deletes the thing it creates")


def _note(step: Step, finding: Finding) -> None:
    if finding not in step.findings:
        step.findings.append(finding)
    if finding.level != NOTE:
        step.outcome = VIOLATED
    elif step.outcome == SKIPPED:
        step.outcome = PASSED
