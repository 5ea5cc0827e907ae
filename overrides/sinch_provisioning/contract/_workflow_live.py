"""Runs workflows against a server: only what it can take, only on what the run made, which is removed again."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Collection, Mapping
from typing import Final
from urllib.parse import unquote

from attrs import define, field

from sinch_provisioning._http.messages import Exchange, Request, Response
from sinch_provisioning._json import JSONObject, JSONValue
from sinch_provisioning._openapi.document import PROJECT, Operation, segment_of
from sinch_provisioning.contract._bodies import json_of
from sinch_provisioning.contract._checks import DIFFERENCE, Finding
from sinch_provisioning.contract._expressions import ExpressionError, references_of
from sinch_provisioning.contract._lifecycles import Inventory, Lifecycle, lifecycles
from sinch_provisioning.contract._parameter_resolver import ParameterResolver
from sinch_provisioning.contract._recorder import Recorder
from sinch_provisioning.contract._safe_client import SafeClient, SafeRequest, Writes, prepare
from sinch_provisioning.contract._verification import PASSED, PLANNED, SKIPPED, VIOLATED, Case
from sinch_provisioning.contract._workflow_files import SUFFIX, packaged
from sinch_provisioning.contract._workflow_run import Runner
from sinch_provisioning.contract._workflows import UNIQUE, Step, Workflow, WorkflowError, Workflows
from sinch_provisioning.errors import ProvisioningError

CREDENTIALS: Final = "those of the client"
"""Stands for the input `authorization`: the client sends its own credentials."""


@define
class WorkflowOutcome:
    """What became of a workflow.

    Args:
        workflow: its name.
        file: the file it stands in.
        summary: what it says of the API.
        outcome: `passed`, `violated`, `skipped`, or `planned` in a dry run.
        reason: why it was skipped.
        requests: how many were sent, with those that cleaned up.
        problems: what does not hold, and what could not be removed.
    """

    workflow: str
    file: str
    summary: str
    outcome: str = PLANNED
    reason: str = ""
    requests: int = 0
    problems: list[str] = field(factory=list[str])

    @property
    def case(self) -> Case:
        """What became of it, for tools of another kind."""
        findings = tuple(map(_finding, self.problems))
        return Case(self.workflow, self.file, self.file, self.outcome, self.reason, findings)

    def plain(self) -> JSONObject:
        """Return it as JSON values."""
        return {name: getattr(self, name) for name in ("workflow", "file", "outcome", "reason", "requests", "problems")}


def _finding(problem: str) -> Finding:
    file, *step, text = problem.split(": ", 3)
    if file.endswith(SUFFIX) and len(step) == 2:
        return Finding("workflow", DIFFERENCE, "/".join(step), text)
    return Finding("workflow-clean-up", DIFFERENCE, file, problem.removeprefix(f"{file}: "))


@define
class WorkflowVerification:
    """The result of running workflows against a server.

    Args:
        outcomes: by workflow, in the order they ran.
    """

    outcomes: list[WorkflowOutcome]

    def count(self, outcome: str) -> int:
        """Return how many workflows ended so."""
        return sum(item.outcome == outcome for item in self.outcomes)

    @property
    def is_kept(self) -> bool:
        """Whether some workflow passed, and none does not hold."""
        return self.count(VIOLATED) == 0 and self.count(PASSED) > 0

    @property
    def cases(self) -> list[Case]:
        """What became of each workflow, for tools of another kind."""
        return [item.case for item in self.outcomes]

    def plain(self) -> JSONObject:
        """Return the result as JSON values."""
        counts = {name: self.count(name) for name in (PASSED, VIOLATED, SKIPPED, PLANNED)}
        return {**counts, "workflows": [item.plain() for item in self.outcomes]}


def plan_workflows(
    workflows: Workflows, *, names: Collection[str] = (), may_write: bool = False
) -> WorkflowVerification:
    """Return what a run would do, without sending anything: which workflows run, and why the others do not.

    Args:
        workflows: the workflows.
        names: only these; empty: all.
        may_write: whether it may change things.

    Raises:
        ConfigurationError: there is no workflow of one of the names.
    """
    unknown = sorted(set(names) - set(workflows.by_id))
    if unknown:
        raise WorkflowError(f"there is no workflow {unknown[0]}; known are {', '.join(sorted(workflows.by_id))}")
    outcomes = list[WorkflowOutcome]()
    for workflow in workflows:
        if names and workflow.id not in names:
            continue
        outcome = WorkflowOutcome(workflow.id, workflow.file, workflow.summary)
        outcome.reason = _why_not(workflow, workflows, may_write=may_write)
        if outcome.reason:
            outcome.outcome = SKIPPED
        outcomes.append(outcome)
    return WorkflowVerification(outcomes)


def _why_not(workflow: Workflow, workflows: Workflows, *, may_write: bool) -> str:
    if reason := workflows.why_mock_only(workflow):
        return reason
    creating = {lifecycle.create.id for lifecycle in lifecycles(workflows.document)}
    for step in (step for member in workflows.reached(workflow) for step in member.steps):
        if step.operation is not None and (
            reason := _why_not_step(step, step.operation, creating, may_write=may_write)
        ):
            return f"its step {step.id} {reason}"
    return ""


def _why_not_step(step: Step, operation: Operation, creating: set[str], *, may_write: bool) -> str:
    headers = {argument.name.lower(): argument.value for argument in step.arguments if argument.location == "header"}
    if headers.pop("authorization", "") != "$inputs.authorization":
        return "calls with other credentials"
    if headers:
        return f"sends the header {min(headers)}"
    if operation.is_safe:
        return ""
    if not may_write:
        return f"calls {operation.id}, which may change something; --allow-writes lets it"
    return _why_not_write(step, operation, creating)


def _why_not_write(step: Step, operation: Operation, creating: set[str]) -> str:
    names = set(operation.path_names) - {PROJECT}
    if operation.id not in creating and not names:
        return f"calls {operation.id}, and no link leads to what undoes it"
    values = [argument.value for argument in step.arguments if argument.location == "path" and argument.name in names]
    if names and not references_of(values):  # an identifier that is written out names what is not of this run
        return f"calls {operation.id} on what the run did not make"
    return ""


def verify_workflows(
    arguments: Mapping[str, JSONValue],
    *,
    workflows: Workflows | None = None,
    names: Collection[str] = (),
    writes: Writes | None = None,
    recorder: Recorder | None = None,
    on_workflow: Callable[[WorkflowOutcome], None] | None = None,
) -> WorkflowVerification:
    """Run workflows against a server: those whose steps it has, and that change nothing but what they made.

    What a workflow made is removed when it ends, however it ends.

    Args:
        arguments: the keyword arguments of the client, such as `base_url`.
        workflows: the workflows; None: those inside the package.
        names: only these; empty: all.
        writes: what may be changed; None: nothing.
        recorder: notes every exchange, without secrets.
        on_workflow: called before each workflow with its outcome, which goes on changing.

    Raises:
        ProvisioningError: nothing could be run: something is missing, or there is no token.
    """
    workflows, writes = workflows or packaged(), writes or Writes()
    verification = plan_workflows(workflows, names=names, may_write=writes.allowed)
    client = SafeClient(arguments, writes, recorder)
    try:
        for outcome in verification.outcomes:
            if on_workflow is not None:
                on_workflow(outcome)
            if outcome.outcome == PLANNED:
                _Live(workflows, client, outcome).run()
    finally:
        client.close()
    return verification


def _unique() -> str:
    """Return digits for names, so that a run meets neither what others made nor what an earlier one left."""
    return f"{secrets.randbelow(10**8):08}"


class _NotOwnError(Exception):
    """A step would change what the run did not make."""


class _Live:
    """One workflow on its way against a server.

    Args:
        workflows: the workflows.
        client: sends the requests.
        outcome: what becomes of it.
    """

    def __init__(self, workflows: Workflows, client: SafeClient, outcome: WorkflowOutcome) -> None:
        self._workflows = workflows
        self._client = client
        self._outcome = outcome
        self._workflow = workflows.by_id[outcome.workflow]
        self._lifecycles = {lifecycle.create.id: lifecycle for lifecycle in lifecycles(workflows.document)}
        self._resolver = ParameterResolver(workflows.document, {})
        self._removals: list[SafeRequest] = []
        self._own_paths: set[str] = set()  # of what it made, also when it is gone again

    def run(self) -> None:
        """Run it, and remove what it made, however it ends."""
        outcome = self._outcome
        outcome.outcome = VIOLATED  # unless it comes to its end
        inputs = {PROJECT: self._client.project, "authorization": CREDENTIALS, UNIQUE: _unique()}
        try:
            outcome.problems += Runner(self._workflows, self._send, inputs).run(outcome.workflow).problems
            outcome.outcome = VIOLATED if outcome.problems else PASSED
        except _NotOwnError as error:
            outcome.outcome, outcome.reason = SKIPPED, str(error)
        except KeyboardInterrupt:
            outcome.outcome, outcome.reason = SKIPPED, "interrupted"
            raise
        finally:
            self._clean_up()

    def _clean_up(self) -> None:
        while self._removals:
            removal = self._removals[-1]
            result = self._exchange(removal)
            if isinstance(result, ProvisioningError) or (result.status >= 300 and result.status not in (404, 410)):
                why = f"answered {result.status}" if isinstance(result, Exchange) else str(result)
                self._outcome.problems.append(f"{removal.method} {removal.path}: {why}; what was made is still there")
                self._outcome.outcome = VIOLATED
            self._removals.pop()

    def _exchange(self, request: SafeRequest) -> Exchange | ProvisioningError:
        self._outcome.requests += 1
        return self._client.send(request)

    def _send(self, step: Step, request: Request) -> Response:
        operation = step.called
        safe = self._safe(operation, request)
        lifecycle = self._lifecycles.get(operation.id)
        if not (operation.is_safe or self._is_own(safe.path) or _makes_in_project(operation, lifecycle)):
            raise _NotOwnError(f"its step {step.id} calls {operation.id} on what the run did not make")
        exchange = self._sent(safe) if lifecycle is None else self._made(lifecycle, operation, safe)
        if safe.method == "DELETE" and exchange.status < 300:
            self._removals = [removal for removal in self._removals if removal.path != safe.path]
        return exchange.response or Response(exchange.status)

    def _made(self, lifecycle: Lifecycle, operation: Operation, request: SafeRequest) -> Exchange:
        inventory = self._inventory(lifecycle, operation, request.path)
        exchange = self._sent(request)
        if exchange.status < 300:
            self._own(lifecycle, operation, request.path, inventory, exchange)
        return exchange

    def _sent(self, request: SafeRequest) -> Exchange:
        result = self._exchange(request)
        if isinstance(result, ProvisioningError):
            raise ExpressionError(f"there is no response: {type(result).__name__}: {result}")
        return result

    def _safe(self, operation: Operation, request: Request) -> SafeRequest:
        """Return the request as the client takes it: its project is filled in by the client."""
        head, _, rest = operation.path.partition(f"{{{PROJECT}}}")
        path, project = request.path, segment_of(PROJECT, self._client.project)
        if rest and not path.startswith(f"{head}{project}/"):
            raise _NotOwnError(f"{operation.id} is called for another project")
        if rest:
            path = f"{head}{{{PROJECT}}}{path[len(head) + len(project) :]}"
        query = dict[str, list[str]]()
        for name, value in request.query:
            query.setdefault(name, []).append(value)
        return SafeRequest(request.method, path, query, json.loads(request.body) if request.body else None)

    def _is_own(self, path: str) -> bool:
        return any(path == own or path.startswith(f"{own}/") for own in self._own_paths)

    def _inventory(self, lifecycle: Lifecycle, operation: Operation, path: str) -> Inventory:
        """Return what is there before something is made: of that nothing may be removed."""
        reader = self._resolver.reader(operation.path)
        listing = self._resolver.listing(reader) if reader is not None else None
        if listing is None:
            raise _NotOwnError(f"what is there before {operation.id} cannot be listed")
        inventory = Inventory(lifecycle, listing.array)

        def ask(query: Mapping[str, str]) -> JSONValue:
            result = self._exchange(SafeRequest("GET", path, query, None))
            if isinstance(result, ProvisioningError) or result.status >= 300:
                return None
            return json_of(result.response.body if result.response else None)

        if not inventory.read(ask):
            raise _NotOwnError(f"what is there before {operation.id} could not be read to its end")
        return inventory

    def _own(
        self, lifecycle: Lifecycle, operation: Operation, path: str, inventory: Inventory, exchange: Exchange
    ) -> None:
        """Take note of what was made, and how to remove it."""
        body = json_of(exchange.response.body if exchange.response else None)
        made = lifecycle.values(_values(operation, path), body)
        if made is None:
            raise ExpressionError(f"the answer does not tell how to call {lifecycle.delete.id}; it is still there")
        if inventory.holds(made):
            raise ExpressionError(f"the answer names what was there before, so {lifecycle.delete.id} is not called")
        known = {spec.name for spec in lifecycle.delete.parameters if spec.location == "query"}
        query = {name: value for name, value in self._workflow.clean_up.items() if name in known}
        removal = prepare(lifecycle.delete, made, query=query, may_write=True)
        self._client.own(removal)
        self._removals.append(removal)
        self._own_paths.add(removal.path)


def _makes_in_project(operation: Operation, lifecycle: Lifecycle | None) -> bool:
    return lifecycle is not None and not set(operation.path_names) - {PROJECT}


def _values(operation: Operation, path: str) -> dict[str, str]:
    """Return the path parameters in a path, decoded."""
    pairs = zip(operation.path.split("/"), path.split("/"), strict=True)
    return {
        name.strip("{}"): unquote(text) for name, text in pairs if name.startswith("{") and name != f"{{{PROJECT}}}"
    }
