"""Reads files of workflows; whatever is not known, or leads nowhere, is refused with its file, workflow and step."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Final

from sinch_provisioning._json import JSONObject, JSONValue, is_object
from sinch_provisioning._openapi.document import PROJECT, Document, Operation
from sinch_provisioning._openapi.pointer import split
from sinch_provisioning.contract._workflow_checks import check
from sinch_provisioning.contract._workflow_nodes import (
    action_of,
    criteria_of,
    input_schema_of,
    list_of,
    members_of,
    object_of,
    once,
    text_of,
    texts_of,
    value_of,
)
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
    try:
        workflows = Workflows(_members(files, document, control), document)
        check(workflows)
    except RecursionError:
        raise WorkflowError(f"{path}: it is nested too deeply, or has an alias that stands within itself") from None
    return workflows


def _members(files: list[Path], document: Document, control: Document) -> dict[str, Workflow]:
    members = dict[str, Workflow]()
    for file in files:
        for workflow in _File(file.name, _yaml(file), document, control).workflows():
            if workflow.id in members:
                raise WorkflowError(f"{workflow.place()}: the name is taken by one in {members[workflow.id].file}")
            members[workflow.id] = workflow
    return members


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
    "outputs", "parameters", "x-evidence", "x-assumption", "x-mock-only", "x-clean-up",
)  # fmt: skip
_COMPONENTS: Final = ("inputs", "parameters", "successActions", "failureActions")
_OPERATION_PATH: Final = re.compile(r"\{\$sourceDescriptions\.(?P<source>[A-Za-z0-9_\-]+)\.url\}#(?P<pointer>/.*)")
_STEP: Final = (
    "stepId", "description", "operationId", "operationPath", "workflowId", "parameters", "requestBody",
    "successCriteria", "onSuccess", "onFailure", "outputs",
)  # fmt: skip


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
        self._node = object_of(node, name, ("arazzo", "info", "sourceDescriptions", "workflows", "components"))
        if self._node.get("arazzo") != STANDARD:
            raise WorkflowError(f"{name}: arazzo must be {STANDARD}, not {self._node.get('arazzo')}")
        object_of(self._node.get("info"), f"{name}: info", ("title", "summary", "description", "version"))
        object_of(self._node.get("components", {}), f"{name}: components", _COMPONENTS)
        self._sources: dict[str, Document] = {}
        self._control = control
        self._read_sources(document)

    def _read_sources(self, document: Document) -> None:
        place, urls = f"{self._name}: sourceDescriptions", list[str]()
        for source in list_of(self._node.get("sourceDescriptions"), self._name, "sourceDescriptions"):
            values = object_of(source, place, ("name", "url", "type"))
            if values.get("type") != "openapi":
                raise WorkflowError(
                    f"{place}: the type must be openapi; put workflows that call each other into one folder"
                )
            name, url = text_of(values, "name", place), text_of(values, "url", place)
            if name in self._sources:
                raise WorkflowError(f"{place}: the name {name} stands twice")
            self._sources[name] = self._control if Path(url).name == MOCK else document
            urls += [url] if Path(url).name != MOCK else []
        if len(set(urls)) > 1:
            raise WorkflowError(f"{place}: {urls[0]} and {urls[1]}: one document can be called, beside {MOCK}")

    def workflows(self) -> Iterator[Workflow]:
        """Yield its workflows."""
        for node in list_of(self._node.get("workflows"), self._name, "workflows"):
            place = f"{self._name}: {node.get('workflowId', 'a workflow without workflowId')}"
            yield self._workflow(object_of(node, place, _WORKFLOW), place)

    def _workflow(self, node: Mapping[str, JSONValue], place: str) -> Workflow:
        steps = [
            self._step(step, node, f"{place}: {step.get('stepId', 'a step without stepId')}")
            for step in list_of(node.get("steps"), place, "steps")
        ]
        inputs = self._inputs(node.get("inputs", {}), place)
        return Workflow(
            id=text_of(node, "workflowId", place),
            file=self._name,
            summary=text_of(node, "summary", place),
            description=str(node.get("description", "")),
            evidence=str(node.get("x-evidence", "")),
            assumption=str(node.get("x-assumption", "")),
            mock_only=str(node.get("x-mock-only", "")),
            clean_up=object_of(node.get("x-clean-up", {}), f"{place}: x-clean-up"),
            inputs={name: schema.get("default", REQUIRED) for name, schema in inputs.items()},
            input_schemas=inputs,
            depends_on=texts_of(node, "dependsOn", place),
            steps=tuple(steps),
            outputs=object_of(node.get("outputs", {}), f"{place}: outputs"),
        )

    def _inputs(self, node: JSONValue, place: str) -> Mapping[str, Mapping[str, JSONValue]]:
        """Return the schemas of the inputs, by name."""
        schema = object_of(node, f"{place}: inputs")
        if "$ref" in schema:
            name = text_of(object_of(schema, f"{place}: inputs", ("$ref",)), "$ref", place)
            schema = object_of(self._component(name, "#/components/inputs/", place), place)
        schema = object_of(schema, f"{place}: inputs", ("type", "properties", "required", "description"))
        properties = object_of(schema.get("properties", {}), f"{place}: inputs")
        return {name: input_schema_of(part, f"{place}: inputs: {name}") for name, part in properties.items()}

    def _component(self, name: str, prefix: str, place: str) -> JSONValue:
        node: JSONValue = self._node
        for part in (*prefix.strip("#/$.").replace(".", "/").split("/"), name.removeprefix(prefix)):
            node = node.get(part) if is_object(node) else None
        if node is None or not name.startswith(prefix):
            raise WorkflowError(f"{place}: {name} is not one of {prefix}…")
        return node

    def _step(self, node: Mapping[str, JSONValue], workflow: Mapping[str, JSONValue], place: str) -> Step:
        values = object_of(node, place, _STEP)
        called = [name for name in ("operationId", "operationPath", "workflowId") if name in values]
        if len(called) != 1:
            raise WorkflowError(f"{place}: a step has operationId, operationPath or workflowId, and one of them only")
        operation, is_control = None, False
        if called != ["workflowId"]:
            by_id = called == ["operationId"]
            look_up = self._operation if by_id else self._operation_at
            operation, is_control = look_up(text_of(values, called[0], place), place)
        body = self._body(values["requestBody"], place) if "requestBody" in values else None
        return Step(
            id=text_of(values, "stepId", place),
            description=str(values.get("description", "")),
            operation=operation,
            is_control=is_control,
            workflow=text_of(values, "workflowId", place) if operation is None else "",
            arguments=tuple(self._arguments(values, workflow, operation, place)),
            body=body,
            criteria=tuple(criteria_of(values, "successCriteria", place)),
            on_success=tuple(self._actions("success", values, workflow, place)),
            on_failure=tuple(self._actions("failure", values, workflow, place)),
            outputs=object_of(values.get("outputs", {}), f"{place}: outputs"),
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

    def _operation_at(self, path: str, place: str) -> tuple[Operation, bool]:
        match = _OPERATION_PATH.fullmatch(path)
        if match is None or match["source"] not in self._sources:
            known = ", ".join(f"{{$sourceDescriptions.{name}.url}}#/paths/~1v1~1…/get" for name in self._sources)
            raise WorkflowError(f"{place}: the operationPath {path} leads to no source description; write {known}")
        document, parts = self._sources[match["source"]], split(match["pointer"])
        for operation in document.operations:
            if parts == ("paths", operation.path, operation.method.lower()):
                return operation, document is self._control
        raise WorkflowError(
            f"{place}: the operationPath {path} leads to no operation of {match['source']}: it is /paths/, the path "
            "with ~1 for each /, and the method in small letters"
        )

    def _arguments(
        self,
        node: Mapping[str, JSONValue],
        workflow: Mapping[str, JSONValue],
        operation: Operation | None,
        place: str,
    ) -> Iterable[Argument]:
        inherited = workflow if operation is not None else JSONObject()
        by_name = dict[tuple[str, str], Argument]()
        for holder in (inherited, node):
            arguments = [self._argument(values, operation, place) for values in members_of(holder, "parameters", place)]
            once([f"{part.location} {part.name}".strip() for part in arguments], place, "the parameter")
            by_name |= {(argument.location, argument.name): argument for argument in arguments}
        project = by_name.get(("path", PROJECT))
        if project is not None and not _has_path(operation, PROJECT):
            del by_name["path", PROJECT]  # the project of the workflow, in a step that is about none
        return by_name.values()

    def _argument(self, node: JSONValue, operation: Operation | None, place: str) -> Argument:
        place = f"{place}: parameters"
        values = object_of(node, place, ("name", "in", "value", "reference"))
        if "reference" in values:
            own = object_of(values, f"{place}: a reference", ("reference", "value"))
            name = text_of(own, "reference", place)
            values = object_of(self._component(name, "$components.parameters.", place), place, ("name", "in", "value"))
            values = {**values, **{name: value for name, value in own.items() if name == "value"}}
        location = text_of(values, "in", place) if "in" in values else ""
        argument = Argument(text_of(values, "name", place), location, value_of(values, place))
        if argument.location not in (("path", "query", "header") if operation is not None else ("",)):
            raise WorkflowError(f"{place}: {argument.name}: in: {argument.location or 'nothing'} is not known here")
        return argument

    def _body(self, node: JSONValue, place: str) -> Body:
        values = object_of(node, f"{place}: requestBody", ("contentType", "payload", "replacements"))
        content_type = str(values.get("contentType", "application/json"))
        if content_type != "application/json":
            raise WorkflowError(f"{place}: requestBody: the contentType {content_type} is not known")
        where = f"{place}: replacements"
        replacements = [
            (text_of(part, "target", where), value_of(part, where))
            for part in members_of(values, "replacements", f"{place}: requestBody")
            if object_of(part, where, ("target", "value"))
        ]
        return Body(content_type, values.get("payload"), tuple(replacements))

    def _actions(
        self, when: str, step: Mapping[str, JSONValue], workflow: Mapping[str, JSONValue], place: str
    ) -> Iterable[Action]:
        own, inherited = f"on{when.capitalize()}", f"{when}Actions"
        nodes = members_of(step, own, place) if own in step else members_of(workflow, inherited, place)
        actions = [action_of(when, self._action_node(when, node, place), place) for node in nodes]
        once([action.name for action in actions], place, "the action")
        return actions

    def _action_node(self, when: str, node: JSONValue, place: str) -> JSONValue:
        if not is_object(node) or "reference" not in node:
            return node
        values = object_of(node, f"{place}: a reference", ("reference",))
        return self._component(text_of(values, "reference", place), f"$components.{when}Actions.", place)


def _has_path(operation: Operation | None, name: str) -> bool:
    return operation is not None and name in operation.path_names
