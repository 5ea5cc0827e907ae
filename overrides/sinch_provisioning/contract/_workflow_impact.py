"""Which workflows another version of the document breaks: operations, parameters and properties that are gone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from sinch_provisioning._json import JSONValue, is_object
from sinch_provisioning._openapi.document import Document, Operation
from sinch_provisioning._openapi.schema import resolve
from sinch_provisioning.contract._expressions import ExpressionError, Reference, references_of
from sinch_provisioning.contract._workflow_checks import check_call
from sinch_provisioning.contract._workflows import Step, Workflows

_STATUS = re.compile(r"\$statusCode == (\d{3})\b")


def broken_workflows(workflows: Workflows, document: Document) -> list[str]:
    """Return what another document breaks of workflows, a line for each step, with file, workflow and step.

    Args:
        workflows: the workflows, as they were read for the document before.
        document: the other document.
    """
    lines = list[str]()
    for workflow in workflows:
        for step in workflow.steps:
            if step.operation is not None and not step.is_control:
                texts = _broken(step, step.operation, document)
                lines += [f"{workflow.place(step.id)}: {text}" for text in texts]
    return lines


def _broken(step: Step, before: Operation, document: Document) -> Iterator[str]:
    after = document.by_id.get(before.id)
    if after is None:
        yield f"{before.id} is gone"
        return
    try:
        check_call(step, after)
    except ExpressionError as error:
        yield str(error)
    for reference in _pointers(step):
        for status in _statuses(step, before):
            if _has(before, status, reference) and not _has(after, status, reference):
                yield f"{reference.text}: the response {status} of {before.id} has no such property any more"


def _pointers(step: Step) -> list[Reference]:
    references = [reference for criterion in step.criteria for reference in criterion.references]
    references += references_of(step.outputs)
    unique = {reference.text: reference for reference in references}
    return [reference for reference in unique.values() if reference.path == ("response", "body") and reference.pointer]


def _statuses(step: Step, operation: Operation) -> list[int]:
    named = [int(text) for criterion in step.criteria for text in _STATUS.findall(criterion.condition)]
    return named or [operation.success]


def _has(operation: Operation, status: int, reference: Reference) -> bool:
    spec = operation.response(status)
    if spec is None or spec.schema is None:
        return False
    return _reaches(operation, spec.schema.schema, reference.pointer or ())


def _reaches(operation: Operation, schema: JSONValue, parts: Sequence[str]) -> bool:
    """Tell whether a pointer can lead to a value of a schema."""
    node = resolve(operation.document, schema)
    if not parts or not is_object(node):
        return True
    members = node.get("properties", {})
    if parts[0] in members:
        return _reaches(operation, members[parts[0]], parts[1:])
    if parts[0].isdigit() and "items" in node:
        return _reaches(operation, node["items"], parts[1:])
    inner = [branch for word in ("allOf", "anyOf", "oneOf") for branch in node.get(word, ())]
    return _is_open(node) or any(_reaches(operation, branch, parts) for branch in inner)


def _is_open(node: Mapping[str, JSONValue]) -> bool:
    says_nothing = not {"properties", "items", "allOf", "anyOf", "oneOf"} & set(node)
    return says_nothing or bool(node.get("additionalProperties"))
