"""Reads files of workflows; whatever is not known, or leads nowhere, is refused with its file, workflow and step."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Final

from sinch_provisioning._json import JSONValue, is_array, is_object
from sinch_provisioning._openapi.document import PROJECT, Document, Operation
from sinch_provisioning.contract._criteria import SIMPLE, Criterion
from sinch_provisioning.contract._expressions import ExpressionError
from sinch_provisioning.contract._workflow_checks import check
from sinch_provisioning.contract._workflows import (
    MOCK,
    REQUIRED,
    Action,
    Argument,
    Body,
    Step,
    Workflow,
    WorkflowError,
    Workflows,
)

STANDARD: Final = "1.0.1"
SUFFIX: Final = ".arazzo.yaml"
HERE: Final = Path(__file__).parent


def folder() -> Path:
    """Return where the package's own workflows are: inside it, or in the checkout it is imported from."""
    inside = HERE / "workflows"
    return inside if inside.is_dir() else HERE.parents[2] / "openapi/workflows"


def read_workflows(
    place: str | Path | None = None,
    *,
    document: Document | None = None,
    control: Document | None = None,
) -> Workflows:
    """Return the workflows of a file, or of all files of a folder.

    Args:
        place: a file that ends in `.arazzo.yaml`, or a folder of such; None: those inside the package.
        document: the document whose operations they call; None: the one inside the package.
        control: the description of what only a mock can do; None: the file `mock-control.yaml` above the folder.

    Raises:
        ConfigurationError: a file cannot be read, or holds what is not known or leads nowhere.
    """
    path = folder() if place is None else Path(place)
    files = sorted(path.glob(f"*{SUFFIX}")) if path.is_dir() else [path]
    if not files:
        raise WorkflowError(f"{path} has no file that ends in {SUFFIX}")
    document = document or Document.packaged()
    control = control or Document.of(_yaml(files[0].parent.parent / MOCK))
    members = dict[str, Workflow]()
    for file in files:
        for workflow in _File(file.name, _yaml(file), document, control).workflows():
            if workflow.id in members:
                raise WorkflowError(f"{workflow.place()}: the name is taken by one in {members[workflow.id].file}")
            members[workflow.id] = workflow
    workflows = Workflows(members, document)
    check(workflows)
    return workflows


@cache
def packaged() -> Workflows:
    """Return the workflows inside the package."""
    return read_workflows()


def _yaml(path: Path) -> Mapping[str, JSONValue]:
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        value: object = yaml.load(path.read_text("utf-8"), loader)  # noqa: S506 - both are safe
    except (OSError, ValueError, yaml.YAMLError) as error:
        raise WorkflowError(f"{path} cannot be read: {error}") from None
    if not is_object(value):
        raise WorkflowError(f"{path} is not an object")
    return value


_WORKFLOW: Final = (
    "workflowId", "summary", "description", "inputs", "dependsOn", "steps", "successActions", "failureActions",
    "outputs", "parameters", "x-evidence", "x-assumption", "x-mock-only",
)  # fmt: skip
_STEP: Final = (
    "stepId", "description", "operationId", "workflowId", "parameters", "requestBody", "successCriteria", "onSuccess",
    "onFailure", "outputs",
)  # fmt: skip
_ACTION: Final = ("name", "type", "stepId", "workflowId", "retryAfter", "retryLimit", "criteria")


class _File:
    """One file.

    Args:
        name: its name.
        node: what is in it.
        document: the document.
        control: the description of what only a mock can do.
    """

    def __init__(self, name: str, node: Mapping[str, JSONValue], document: Document, control: Document) -> None:
        self._name = name
        self._node = _object(node, name, ("arazzo", "info", "sourceDescriptions", "workflows", "components"))
        if self._node.get("arazzo") != STANDARD:
            raise WorkflowError(f"{name}: arazzo must be {STANDARD}, not {self._node.get('arazzo')}")
        _object(self._node.get("info"), f"{name}: info", ("title", "summary", "description", "version"))
        self._sources: dict[str, Document] = {}
        self._control = control
        for source in _list(self._node.get("sourceDescriptions"), name, "sourceDescriptions"):
            values = _object(source, f"{name}: sourceDescriptions", ("name", "url", "type"))
            if values.get("type") != "openapi":
                raise WorkflowError(f"{name}: sourceDescriptions: the type must be openapi")
            is_control = Path(_text(values, "url", name)).name == MOCK
            self._sources[_text(values, "name", name)] = control if is_control else document

    def workflows(self) -> Iterator[Workflow]:
        """Yield its workflows."""
        for node in _list(self._node.get("workflows"), self._name, "workflows"):
            place = f"{self._name}: {node.get('workflowId', 'a workflow without workflowId')}"
            yield self._workflow(_object(node, place, _WORKFLOW), place)

    def _workflow(self, node: Mapping[str, JSONValue], place: str) -> Workflow:
        steps = [
            self._step(step, node, f"{place}: {step.get('stepId', 'a step without stepId')}")
            for step in _list(node.get("steps"), place, "steps")
        ]
        return Workflow(
            id=_text(node, "workflowId", place),
            file=self._name,
            summary=_text(node, "summary", place),
            description=str(node.get("description", "")),
            evidence=str(node.get("x-evidence", "")),
            assumption=str(node.get("x-assumption", "")),
            mock_only=str(node.get("x-mock-only", "")),
            inputs=self._inputs(node.get("inputs", {}), place),
            depends_on=tuple(map(str, node.get("dependsOn", ()))),
            steps=tuple(steps),
            outputs=_object(node.get("outputs", {}), f"{place}: outputs"),
        )

    def _inputs(self, node: JSONValue, place: str) -> Mapping[str, JSONValue]:
        schema = _object(node, f"{place}: inputs")
        if "$ref" in schema:
            schema = _object(self._component(str(schema["$ref"]), "#/components/inputs/", place), place)
        schema = _object(schema, f"{place}: inputs", ("type", "properties", "required", "description"))
        properties = _object(schema.get("properties", {}), f"{place}: inputs")
        return {
            name: _object(part, f"{place}: inputs: {name}").get("default", REQUIRED)
            for name, part in properties.items()
        }

    def _component(self, name: str, prefix: str, place: str) -> JSONValue:
        node: JSONValue = self._node
        for part in (*prefix.strip("#/$.").replace(".", "/").split("/"), name.removeprefix(prefix)):
            node = node.get(part) if is_object(node) else None
        if node is None or not name.startswith(prefix):
            raise WorkflowError(f"{place}: {name} is not one of {prefix}…")
        return node

    def _step(self, node: Mapping[str, JSONValue], workflow: Mapping[str, JSONValue], place: str) -> Step:
        values = _object(node, place, _STEP)
        if ("operationId" in values) is ("workflowId" in values):
            raise WorkflowError(f"{place}: a step has operationId or workflowId, and not both")
        operation, is_control = None, False
        if "operationId" in values:
            operation, is_control = self._operation(_text(values, "operationId", place), place)
        body = self._body(values["requestBody"], place) if "requestBody" in values else None
        return Step(
            id=_text(values, "stepId", place),
            description=str(values.get("description", "")),
            operation=operation,
            is_control=is_control,
            workflow=str(values.get("workflowId", "")),
            arguments=tuple(self._arguments(values, workflow, operation, place)),
            body=body,
            criteria=tuple(_criteria(values.get("successCriteria", ()), place)),
            on_success=tuple(self._actions("success", values.get("onSuccess"), workflow, place)),
            on_failure=tuple(self._actions("failure", values.get("onFailure"), workflow, place)),
            outputs=_object(values.get("outputs", {}), f"{place}: outputs"),
        )

    def _operation(self, name: str, place: str) -> tuple[Operation, bool]:
        source, operation_id = "", name
        if name.startswith("$sourceDescriptions."):
            source, _, operation_id = name.removeprefix("$sourceDescriptions.").partition(".")
        elif len(self._sources) == 1:
            source = next(iter(self._sources))
        if source not in self._sources:
            known = ", ".join(f"$sourceDescriptions.{known}.{operation_id}" for known in self._sources)
            raise WorkflowError(f"{place}: {name} names no source description; write {known}")
        document = self._sources[source]
        operation = document.by_id.get(operation_id)
        if operation is None:
            raise WorkflowError(f"{place}: {operation_id} is not an operation of {source}")
        return operation, document is self._control

    def _arguments(
        self,
        node: Mapping[str, JSONValue],
        workflow: Mapping[str, JSONValue],
        operation: Operation | None,
        place: str,
    ) -> Iterable[Argument]:
        by_name = dict[tuple[str, str], Argument]()
        inherited = workflow.get("parameters", ()) if operation is not None else ()
        for parameter in (*inherited, *node.get("parameters", ())):
            values = _object(parameter, f"{place}: parameters", ("name", "in", "value", "reference"))
            if "reference" in values:
                values = _object(self._component(str(values["reference"]), "$components.parameters.", place), place)
            argument = Argument(_text(values, "name", place), str(values.get("in", "")), values.get("value"))
            if argument.location not in (("path", "query", "header") if operation is not None else ("",)):
                raise WorkflowError(f"{place}: {argument.name}: in: {argument.location or 'nothing'} is not known here")
            if argument.location == "path" and argument.name == PROJECT and not _has_path(operation, PROJECT):
                continue  # the project of the workflow, in a step that is about none
            by_name[argument.location, argument.name] = argument
        return by_name.values()

    def _body(self, node: JSONValue, place: str) -> Body:
        values = _object(node, f"{place}: requestBody", ("contentType", "payload", "replacements"))
        content_type = str(values.get("contentType", "application/json"))
        if content_type != "application/json":
            raise WorkflowError(f"{place}: requestBody: the contentType {content_type} is not known")
        replacements = [
            (_text(part, "target", place), part.get("value"))
            for part in values.get("replacements", ())
            if _object(part, f"{place}: replacements", ("target", "value"))
        ]
        return Body(content_type, values.get("payload"), tuple(replacements))

    def _actions(self, when: str, nodes: JSONValue, workflow: Mapping[str, JSONValue], place: str) -> Iterator[Action]:
        for node in workflow.get(f"{when}Actions", ()) if nodes is None else nodes:
            values = _object(node, f"{place}: an action", (*_ACTION, "reference"))
            if "reference" in values:
                prefix = f"$components.{when}Actions."
                values = _object(self._component(str(values["reference"]), prefix, place), place, _ACTION)
            yield _action(when, values, place)


def _has_path(operation: Operation | None, name: str) -> bool:
    return operation is not None and name in operation.path_names


def _action(when: str, values: Mapping[str, JSONValue], place: str) -> Action:
    act = _text(values, "type", place)
    known = ("end", "goto", "retry") if when == "failure" else ("end", "goto")
    if act not in known:
        raise WorkflowError(f"{place}: an action of type {act} is not known; known are {', '.join(known)}")
    targets = [name for name in ("stepId", "workflowId") if values.get(name)]
    if len(targets) != (1 if act == "goto" else 0):
        raise WorkflowError(f"{place}: a goto has a stepId or a workflowId, other actions have none")
    if act != "retry" and {"retryAfter", "retryLimit"} & set(values):
        raise WorkflowError(f"{place}: retryAfter and retryLimit belong to a retry")
    return Action(
        name=_text(values, "name", place),
        act=act,
        step=str(values.get("stepId", "")),
        workflow=str(values.get("workflowId", "")),
        after=_number(values.get("retryAfter", 0), f"{place}: retryAfter"),
        limit=int(_number(values.get("retryLimit", 1), f"{place}: retryLimit")),
        criteria=tuple(_criteria(values.get("criteria", ()), place)),
    )


def _number(value: JSONValue, place: str) -> float:
    if not isinstance(value, (int, float)) or isinstance(value, bool) or value < 0:
        raise WorkflowError(f"{place} must be a number, not below 0")
    return value


def _criteria(nodes: JSONValue, place: str) -> Iterator[Criterion]:
    for node in nodes:
        values = _object(node, f"{place}: a criterion", ("condition", "type", "context"))
        form = values.get("type", SIMPLE)
        if (form == SIMPLE) is ("context" in values):
            raise WorkflowError(f"{place}: a criterion of type {form} has {'no' if form == SIMPLE else 'a'} context")
        try:
            yield Criterion(_text(values, "condition", place), str(form), str(values.get("context", "")))
        except ExpressionError as error:
            raise WorkflowError(f"{place}: {error}") from None


def _object(node: JSONValue, place: str, known: tuple[str, ...] | None = None) -> Mapping[str, JSONValue]:
    if not is_object(node):
        raise WorkflowError(f"{place}: an object is needed here")
    unknown = sorted(str(name) for name in node if known is not None and name not in known)
    if unknown:
        raise WorkflowError(f"{place}: {unknown[0]} is not known here; known are {', '.join(known or ())}")
    return node


def _list(node: JSONValue, place: str, name: str) -> list[JSONValue]:
    if not is_array(node) or not node or not all(map(is_object, node)):
        raise WorkflowError(f"{place}: {name} must be a list of objects, with one at least")
    return node


def _text(node: Mapping[str, JSONValue], name: str, place: str) -> str:
    value = node.get(name)
    if not isinstance(value, str) or not value:
        raise WorkflowError(f"{place}: {name} must be a text")
    return value
