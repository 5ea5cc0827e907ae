"""What of workflows can be told to be wrong before anything is sent: what leads nowhere, what a call lacks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sinch_provisioning._json import JSONObject, JSONValue
from sinch_provisioning._openapi.document import Operation
from sinch_provisioning.contract._expressions import ExpressionError, Reference, references_of
from sinch_provisioning.contract._workflows import Action, Step, Workflow, WorkflowError, Workflows


def check(workflows: Workflows) -> None:
    """Refuse workflows that could not be run.

    Raises:
        WorkflowError: something leads nowhere; the text names file, workflow and step.
    """
    for workflow in workflows:
        _check_names(workflow, workflows)
    for workflow in workflows:
        workflows.order(workflow)
        for step in workflow.steps:
            try:
                _check_step(step, workflow, workflows)
                for reference in _references(step):
                    _check_reference(reference, workflow, workflows, step)
            except ExpressionError as error:
                raise WorkflowError(f"{workflow.place(step.id)}: {error}") from None


def _check_names(workflow: Workflow, workflows: Workflows) -> None:
    names = [step.id for step in workflow.steps]
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        raise WorkflowError(f"{workflow.place(twice)}: two steps have this name")
    missing = next((name for name in workflow.depends_on if name not in workflows.by_id), None)
    if missing is not None:
        raise WorkflowError(f"{workflow.place()}: dependsOn: there is no workflow {missing}")
    _check_clean_up(workflow, workflows)
    try:
        for reference in references_of(workflow.outputs):
            _check_reference(reference, workflow, workflows)
    except ExpressionError as error:
        raise WorkflowError(f"{workflow.place()}: outputs: {error}") from None


def _check_clean_up(workflow: Workflow, workflows: Workflows) -> None:
    deletions = (operation for operation in workflows.document.operations if operation.method == "DELETE")
    known = {spec.name for deletion in deletions for spec in deletion.parameters if spec.location == "query"}
    unknown = sorted(set(workflow.clean_up) - known)
    if unknown:
        raise WorkflowError(f"{workflow.place()}: x-clean-up: no deletion has the query parameter {unknown[0]}")


def _check_step(step: Step, workflow: Workflow, workflows: Workflows) -> None:
    for action in (*step.on_success, *step.on_failure):
        _check_action(action, workflow, workflows)
    if step.operation is not None:
        check_call(step, step.operation)
    elif step.workflow not in workflows.by_id:
        raise ExpressionError(f"there is no workflow {step.workflow}")
    elif step.body is not None or step.criteria:
        raise ExpressionError("a step that calls a workflow has neither requestBody nor successCriteria")


def check_call(step: Step, operation: Operation) -> None:
    """Refuse a call that lacks what the operation needs, or has what it does not know.

    Raises:
        ExpressionError: it does; the text says what.
    """
    if not step.criteria:
        raise ExpressionError("a step that calls an operation needs successCriteria, $statusCode at least")
    if operation.body_required and step.body is None:
        raise ExpressionError(f"{operation.id} needs a requestBody")
    _check_arguments(step, operation)


def _check_arguments(step: Step, operation: Operation) -> None:
    named = {(argument.location, argument.name) for argument in step.arguments}
    documented = {(parameter.location, parameter.name) for parameter in operation.parameters}
    needed = {(spec.location, spec.name) for spec in operation.parameters if spec.required or spec.location == "path"}
    if needed - named:
        raise ExpressionError(f"{operation.id} needs the parameter {min(needed - named)[1]}")
    unknown = {pair for pair in named - documented if pair[0] != "header"}
    if unknown:
        raise ExpressionError(f"{operation.id} has no parameter {min(unknown)[1]}")


def _check_action(action: Action, workflow: Workflow, workflows: Workflows) -> None:
    if action.step and action.step not in {step.id for step in workflow.steps}:
        raise ExpressionError(f"the action {action.name} leads to {action.step}, which is no step of this workflow")
    target = next((step for step in workflow.steps if step.id == action.step), None)
    if action.act == "retry" and target is not None and (target.on_success or target.on_failure):
        raise ExpressionError(f"the retry {action.name} runs {action.step}, which must have no actions of its own")
    if action.workflow and action.workflow not in workflows.by_id:
        raise ExpressionError(f"the action {action.name} leads to {action.workflow}, which is no workflow")


def _references(step: Step) -> Iterator[Reference]:
    for argument in step.arguments:
        yield from references_of(argument.value)
    if step.body is not None:
        yield from references_of(step.body.payload)
        yield from references_of([value for _, value in step.body.replacements])
    yield from references_of(step.outputs)
    actions = (*step.on_success, *step.on_failure)
    for criterion in (*step.criteria, *(criterion for action in actions for criterion in action.criteria)):
        yield from criterion.references


def _check_reference(
    reference: Reference, workflow: Workflow, workflows: Workflows, within: Step | None = None
) -> None:
    root, *names = reference.path
    known = {
        "inputs": lambda: workflow.inputs,
        "outputs": lambda: _outputs(workflows, within.workflow if within is not None else ""),
        "steps": lambda: _of_step(workflow, names[0]),
        "workflows": lambda: _of_workflow(workflows, names[0], names[1]),
    }
    if root in known and names[-1] not in known[root]():
        raise ExpressionError(f"{reference.text} leads to nothing: there is no {names[-1]}")


def _of_step(workflow: Workflow, name: str) -> Mapping[str, JSONValue]:
    by_name = {step.id: step.outputs for step in workflow.steps}
    return by_name.get(name, JSONObject())


def _outputs(workflows: Workflows, name: str) -> Mapping[str, JSONValue]:
    return workflows.by_id[name].outputs if name in workflows.by_id else {}


def _of_workflow(workflows: Workflows, name: str, part: str) -> Mapping[str, JSONValue]:
    if part == "outputs" or name not in workflows.by_id:
        return _outputs(workflows, name)
    return workflows.by_id[name].inputs
