"""Runs workflows: each step's request is sent, its criteria are held against the response, and its actions followed."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Final

from attrs import define, field

from sinch_provisioning._http.messages import Request, Response
from sinch_provisioning._json import JSONObject, JSONValue, as_object
from sinch_provisioning.contract._expressions import ExpressionError, filled
from sinch_provisioning.contract._workflow_nodes import input_problem
from sinch_provisioning.contract._workflow_requests import request_of, response_scope
from sinch_provisioning.contract._workflows import REQUIRED, Action, Step, Workflow, WorkflowError, Workflows
from sinch_provisioning.retry import parse_retry_after

MOST_STEPS: Final = 500
"""Steps that a workflow runs at most, with those of the workflows it calls: a `goto` could go round for ever."""
LONGEST_WAIT: Final = 60.0
"""Seconds that a Retry-After of a server makes a retry wait at most."""
DEEPEST: Final = 10
"""Workflows that may be within one another."""

Send = Callable[[Step, Request], Response]


class _TooManyStepsError(Exception):
    """A workflow goes round."""


@define
class StepRun:
    """What became of a step.

    Args:
        workflow: the workflow it stands in.
        step: its name.
        operation: what it called; empty for another workflow.
        status: the status of the response; None when there was none.
        problems: the criteria that did not hold, with what was received.
        is_repeated: whether it was tried again, so that its problems do not count.
    """

    workflow: str
    step: str
    operation: str
    status: int | None = None
    problems: list[str] = field(factory=list[str])
    is_repeated: bool = False


@define
class WorkflowRun:
    """What became of a workflow.

    Args:
        workflow: its name.
        file: the file it stands in.
        steps: its steps in the order they ran, with those of the workflows it called.
        outputs: its outputs; empty when it failed.
    """

    workflow: str
    file: str
    steps: list[StepRun] = field(factory=list[StepRun])
    outputs: JSONObject = field(factory=JSONObject)

    @property
    def problems(self) -> list[str]:
        """What is wrong, each with file, workflow and step; empty when all holds."""
        return [
            f"{self.file}: {step.workflow}: {step.step}: {text}"
            for step in self.steps
            if not step.is_repeated
            for text in step.problems
        ]


class Runner:
    """Runs workflows against a server.

    Args:
        workflows: the workflows.
        send: sends the request of a step.
        inputs: values for their inputs, by name.
        sleep: waits between tries.
    """

    def __init__(
        self,
        workflows: Workflows,
        send: Send,
        inputs: Mapping[str, JSONValue],
        sleep: Callable[[float], object] = time.sleep,
    ) -> None:
        self._workflows = workflows
        self._send = send
        self._inputs = inputs
        self._sleep = sleep
        self._known: dict[str, JSONObject] = {}  # inputs and outputs of the workflows that ran
        self._run = WorkflowRun("", "")
        self._depth = 0

    def run(self, name: str) -> WorkflowRun:
        """Run a workflow, after those it depends on.

        Args:
            name: its name.

        Raises:
            WorkflowError: there is no such workflow, or an input of it has no value.
        """
        workflow = self._workflow(name)
        self._known = {}
        self._run = WorkflowRun(name, workflow.file)
        try:
            for needed in self._workflows.order(workflow):
                if self._run.problems or not self._carry_out(needed):
                    break
        except _TooManyStepsError:
            self._run.steps[-1].is_repeated = False
            self._run.steps[-1].problems.append(f"more than {MOST_STEPS} steps were run; does a goto go round?")
        if not self._run.problems:
            self._run.outputs = self._known[name]["outputs"]
        return self._run

    def _workflow(self, name: str) -> Workflow:
        workflow = self._workflows.by_id.get(name)
        if workflow is None:
            raise WorkflowError(f"there is no workflow {name}")
        return workflow

    def _carry_out(self, workflow: Workflow, arguments: Mapping[str, JSONValue] | None = None, first: str = "") -> bool:
        """Run the steps of a workflow from one on; return whether all went well."""
        if self._depth >= DEEPEST:
            raise WorkflowError(f"{workflow.place()}: more than {DEEPEST} workflows call each other")
        self._depth += 1
        try:
            return _Course(self, workflow, self._values(workflow, arguments or {})).follow(first)
        finally:
            self._depth -= 1

    def _values(self, workflow: Workflow, arguments: Mapping[str, JSONValue]) -> JSONObject:
        values = {**workflow.inputs, **{name: self._inputs[name] for name in workflow.inputs if name in self._inputs}}
        values |= arguments
        missing = sorted(name for name, value in values.items() if value is REQUIRED)
        if missing:
            raise WorkflowError(f"{workflow.place()}: the input {missing[0]} has no value")
        for name, schema in workflow.input_schemas.items():
            if problem := input_problem(schema, values[name]):
                raise WorkflowError(f"{workflow.place()}: the input {name}: {problem}")
        return values

    def call(self, name: str, arguments: Mapping[str, JSONValue], first: str = "") -> bool:
        """Run a workflow within another one, after what it depends on; return whether it went well."""
        *needed, workflow = self._workflows.order(self._workflow(name))
        for member in needed:
            if member.id not in self._known and not self._carry_out(member):
                return False
        return self._carry_out(workflow, arguments, first)

    def send(self, step: Step, request: Request) -> Response:
        """Send the request of a step."""
        return self._send(step, request)

    def wait(self, seconds: float) -> None:
        """Wait between tries."""
        if seconds:
            self._sleep(seconds)

    def note(self, run: StepRun) -> None:
        """Take note of a step that begins."""
        if len(self._run.steps) >= MOST_STEPS:
            raise _TooManyStepsError
        self._run.steps.append(run)

    def keep(self, workflow: Workflow, inputs: JSONObject, outputs: JSONObject) -> None:
        """Keep what a workflow was given and what it tells."""
        self._known[workflow.id] = {"inputs": inputs, "outputs": outputs}

    @property
    def known(self) -> dict[str, JSONObject]:
        """Inputs and outputs of the workflows that ran."""
        return self._known


_ON: Final = Action("the next step", "goto")
_STOP: Final = Action("the end", "end")


class _Course:
    """One workflow under way.

    Args:
        runner: the runner.
        workflow: the workflow.
        inputs: its inputs.
    """

    def __init__(self, runner: Runner, workflow: Workflow, inputs: JSONObject) -> None:
        self._runner = runner
        self._workflow = workflow
        self._inputs = inputs
        self._outputs: dict[str, JSONObject] = {}
        self._exchange: JSONObject = {}
        self._tries: dict[tuple[str, str], int] = {}

    def follow(self, first: str = "") -> bool:
        """Run the steps from one on; return whether all went well."""
        names = [step.id for step in self._workflow.steps]
        place = names.index(first) if first else 0
        run = StepRun(self._workflow.id, first, "")
        while place < len(names):
            step = self._workflow.steps[place]
            run, is_met = self._carry_out(step)
            action = self._action(step, run, is_met=is_met)
            if action.workflow and action.act == "goto":
                return self._runner.call(action.workflow, {}) and is_met and self._end(run)
            if action.act == "end":
                return is_met and self._end(run)
            place = self._place(action, place, run)
        return self._end(run)

    def _place(self, action: Action, place: int, run: StepRun) -> int:
        """Return where to go on."""
        if action.act == "retry":
            run.is_repeated = True
            self._runner.wait(self._seconds(action))
            if action.workflow:
                self._runner.call(action.workflow, {})
            elif action.step:
                self._carry_out(self._workflow.steps[self._number_of(action.step)])
            return place
        return self._number_of(action.step) if action.step else place + 1

    def _number_of(self, name: str) -> int:
        return [step.id for step in self._workflow.steps].index(name)

    def _seconds(self, action: Action) -> float:
        """Return how long to wait before a retry; what the server asks for takes precedence, within bounds."""
        headers = as_object(as_object(self._exchange.get("response")).get("header"))
        asked = parse_retry_after(headers.get("retry-after"), time.time())
        return action.after if asked is None else min(asked, LONGEST_WAIT)

    def _end(self, run: StepRun) -> bool:
        try:
            outputs: JSONObject = filled(self._workflow.outputs, self._scope())
        except ExpressionError as error:
            run.problems.append(f"the outputs of the workflow: {error}")
            return False
        self._runner.keep(self._workflow, self._inputs, outputs)
        return True

    def _scope(self) -> JSONObject:
        steps = {name: {"outputs": outputs} for name, outputs in self._outputs.items()}
        return {"inputs": self._inputs, "steps": steps, "workflows": self._runner.known, **self._exchange}

    def _carry_out(self, step: Step) -> tuple[StepRun, bool]:
        """Carry out a step; return what became of it, and whether its criteria hold."""
        run = StepRun(self._workflow.id, step.id, step.operation.id if step.operation else "")
        self._exchange = {}
        try:
            self._runner.note(run)
            if step.workflow:
                self._call(step, run)
            else:
                self._ask(step, run)
            if not run.problems:
                self._outputs[step.id] = filled(step.outputs, self._scope())
        except ExpressionError as error:
            run.problems.append(str(error))
        return run, not run.problems

    def _call(self, step: Step, run: StepRun) -> None:
        arguments = {argument.name: filled(argument.value, self._scope()) for argument in step.arguments}
        if self._runner.call(step.workflow, arguments):
            self._exchange = {"outputs": self._runner.known[step.workflow]["outputs"]}
        else:
            run.problems.append(f"the workflow {step.workflow} failed")

    def _ask(self, step: Step, run: StepRun) -> None:
        request, described = request_of(step, self._scope())
        response = self._runner.send(step, request)
        run.status = response.status
        self._exchange = {
            "url": request.url,
            "method": request.method,
            "statusCode": response.status,
            "request": described,
            "response": response_scope(response),
        }
        scope = self._scope()
        run.problems += [problem for criterion in step.criteria if (problem := criterion.problem(scope))]

    def _action(self, step: Step, run: StepRun, *, is_met: bool) -> Action:
        """Return the first action that applies; a retry that is used up does not."""
        scope = self._scope()
        for action in step.on_success if is_met else step.on_failure:
            if any(criterion.problem(scope) for criterion in action.criteria):
                continue
            if action.act == "retry":
                tried = self._tries.get((step.id, action.name), 0)
                if tried >= action.limit:
                    continue
                self._tries[step.id, action.name] = tried + 1
            return action
        return _ON if is_met else _STOP
