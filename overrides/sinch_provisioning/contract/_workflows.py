"""Workflows: what the API does over several calls, read from Arazzo 1.0.1 files and checked before anything is sent.

Of the standard there is what these files use; anything else is refused with its place, never passed over in silence.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from attrs import field, frozen

from sinch_provisioning._json import JSONObject, JSONValue
from sinch_provisioning._openapi.document import Document, Operation
from sinch_provisioning.contract._criteria import Criterion
from sinch_provisioning.errors import ConfigurationError

UNIQUE: Final = "unique"
"""The input that makes names one's own: a run against a server gives it digits that no other run has."""
MOCK: Final = "mock-control.yaml"
"""The file that describes what only a mock can do."""


class WorkflowError(ConfigurationError):
    """A file of workflows cannot be run as it is; the text names file, workflow and step."""


@frozen
class Argument:
    """A parameter of a step or an input of the workflow it calls.

    Args:
        name: its name.
        location: `path`, `query` or `header`; empty for an input.
        value: a value, in which expressions may stand.
    """

    name: str
    location: str
    value: JSONValue


@frozen
class Action:
    """What follows a step.

    Args:
        name: its name.
        act: `end`, `goto` or `retry`.
        step: where it goes, or what runs before a retry; empty for no step.
        workflow: where it goes, or what runs before a retry; empty for no workflow.
        after: seconds before a retry.
        limit: how often it is tried again.
        criteria: when it applies.
    """

    name: str
    act: str
    step: str = ""
    workflow: str = ""
    after: float = 0.0
    limit: int = 1
    criteria: tuple[Criterion, ...] = ()


@frozen
class Body:
    """What a step sends.

    Args:
        content_type: its media type.
        payload: a value, in which expressions may stand.
        replacements: JSON pointers into the payload, and what is put there.
    """

    content_type: str
    payload: JSONValue
    replacements: tuple[tuple[str, JSONValue], ...] = ()


@frozen
class Step:
    """A call of an operation or of another workflow.

    Args:
        id: its name.
        description: what it is about.
        operation: what it calls; None when it calls a workflow.
        is_control: whether the operation is one that only a mock has.
        workflow: the workflow it calls; empty for none.
        arguments: its parameters, those of the workflow included.
        body: what it sends; None for nothing.
        criteria: what must hold of the response.
        on_success: what follows when they hold.
        on_failure: what follows when one does not.
        outputs: values for later steps, by name.
    """

    id: str
    description: str = ""
    operation: Operation | None = None
    is_control: bool = False
    workflow: str = ""
    arguments: tuple[Argument, ...] = ()
    body: Body | None = None
    criteria: tuple[Criterion, ...] = ()
    on_success: tuple[Action, ...] = ()
    on_failure: tuple[Action, ...] = ()
    outputs: Mapping[str, JSONValue] = field(factory=JSONObject)

    @property
    def called(self) -> Operation:
        """The operation of a step that calls one; to ask another for it is a fault of ours."""
        if self.operation is None:
            raise WorkflowError(f"the step {self.id} calls no operation")
        return self.operation


@frozen
class Workflow:
    """Calls that belong together, and what must hold of each.

    Args:
        id: its name, unique over all files.
        file: the file it stands in.
        summary: what it says of the API, in a sentence.
        description: more of it.
        evidence: where the fact was seen; empty for an assumption.
        assumption: why it is taken to be so; empty for a fact.
        mock_only: why it cannot run against a live server, though its steps could; empty when it can.
        clean_up: query parameters that the deletion of what it made takes, by name.
        inputs: the values it needs, by name, each with its default; `REQUIRED` without one.
        input_schemas: what they are held against, by name.
        depends_on: workflows that run before it.
        steps: its steps.
        outputs: its values, by name.
    """

    id: str
    file: str
    summary: str
    description: str
    evidence: str
    assumption: str
    mock_only: str
    clean_up: Mapping[str, JSONValue]
    inputs: Mapping[str, JSONValue]
    input_schemas: Mapping[str, JSONValue]
    depends_on: tuple[str, ...]
    steps: tuple[Step, ...]
    outputs: Mapping[str, JSONValue]

    def place(self, step: str = "") -> str:
        """Return where it stands, as messages name it."""
        return f"{self.file}: {self.id}: {step}" if step else f"{self.file}: {self.id}"


REQUIRED: Final = object()
"""Stands for the default of an input that has none."""


class Workflows:
    """The workflows of some files.

    Args:
        members: the workflows.
        document: the document whose operations they call.
    """

    def __init__(self, members: Mapping[str, Workflow], document: Document) -> None:
        self.by_id = dict(members)
        self.document = document

    def __iter__(self) -> Iterator[Workflow]:
        return iter(self.by_id.values())

    def __len__(self) -> int:
        return len(self.by_id)

    def order(self, workflow: Workflow) -> list[Workflow]:
        """Return a workflow behind all it depends on, each once.

        Raises:
            WorkflowError: they depend on one another.
        """
        order, under_way = list[Workflow](), list[str]()

        def add(member: Workflow) -> None:
            if member in order:
                return
            if member.id in under_way:
                raise WorkflowError(f"{member.place()}: dependsOn goes round: {' → '.join((*under_way, member.id))}")
            under_way.append(member.id)
            for name in member.depends_on:
                add(self.by_id[name])
            under_way.pop()
            order.append(member)

        add(workflow)
        return order

    def reached(self, workflow: Workflow) -> list[Workflow]:
        """Return a workflow and all that it runs, each once."""
        reached, pending = dict[str, Workflow](), [workflow.id]
        while pending:
            member = self.by_id[pending.pop()]
            if member.id in reached:
                continue
            reached[member.id] = member
            pending += member.depends_on
            for step in member.steps:
                actions = (*step.on_success, *step.on_failure)
                pending += [name for name in (step.workflow, *(action.workflow for action in actions)) if name]
        return list(reached.values())

    def why_mock_only(self, workflow: Workflow) -> str:
        """Return why a workflow cannot run against a live server; empty when it can."""
        for member in self.reached(workflow):
            if member.mock_only:
                return member.mock_only
            control = next((step for step in member.steps if step.is_control), None)
            if control is not None and control.operation is not None:
                return f"its step {control.id} calls {control.operation.id}, which only a mock has"
            needed = {name for name, value in member.inputs.items() if value is REQUIRED}
            other = sorted(needed - {"projectId", "authorization"})
            if other:
                return f"it needs {', '.join(other)}"
        return ""
