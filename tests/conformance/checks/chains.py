"""Checks over several calls: chains along the links of the document, written workflows, and all of it again."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

import yaml
from sinch_provisioning._openapi.document import Operation
from sinch_provisioning._openapi.schema import resolve
from sinch_provisioning.mock import Mock
from sinch_provisioning.mock.resources import HANDLERS
from suite.calls import Caller, is_about_the_project
from suite.world import World

from checks.registry import MakeMock, check

WORKFLOWS = Path(__file__).with_name("workflows.yaml")
DEPTH = 3
"""Steps of a chain."""


@check
def the_same_again(make: MakeMock) -> Iterator[str]:
    """The same calls give the same answers, byte for byte."""
    digests = []
    for _ in range(2):
        world = World(make()).populate(["plain"])
        digests.append([(item.status, item.body) for side in world.sides for item in side.answers])
    if digests[0] != digests[1]:
        yield "two mocks answered the same calls differently"


@check
def chains_end_well(make: MakeMock) -> Iterator[str]:
    """Whatever is done to a thing that was made, in every order, the answers stay within the document."""
    problems: set[str] = set()
    for when in ("immediate", "manual"):
        mock = make(transitions=when)
        caller = Caller(mock, mock.projects[0])
        for root in dict.fromkeys(link.source for link in caller.links if link.source in HANDLERS.by_operation):
            targets = sorted({link.target for link in caller.links if link.source == root} & set(HANDLERS.by_operation))
            for place, start in enumerate(_variants(caller, caller.operations[root])):
                places = _begin(caller, root, start)
                state = mock.state()
                for chain in product(targets, repeat=1 if place else DEPTH) if places else ():
                    mock.set_state(state)
                    problems.update(_chain(caller, places, chain))
    yield from sorted(problems)


@check
def workflows_end_as_written(make: MakeMock) -> Iterator[str]:
    """The workflows of workflows.yaml end with the statuses written there."""
    for workflow in yaml.safe_load(WORKFLOWS.read_text("utf-8")):
        if not {step["operation"] for step in workflow["steps"] if "operation" in step} <= set(HANDLERS.by_operation):
            continue
        mock = make(transitions=workflow.get("transitions", "immediate"))
        caller = Caller(mock, mock.projects[0])
        answers: list[Any] = []
        for step in workflow["steps"]:
            if "state" in step:
                _put(mock, _filled(step["state"], answers))
                answers.append(None)
                continue
            name, body = step["operation"], _filled(step.get("body"), answers)
            if "change" in step:
                body = {**caller.body(caller.operations[name]), **_filled(step["change"], answers)}
            response = caller.call(name, _filled(step.get("path", {}), answers), step.get("query"), body)
            answers.append(response.json())
            if response.status != step["status"]:
                yield f"{workflow['workflow']}: {name} is answered with {response.status}, not {step['status']}: {response.body!r}"


def _variants(caller: Caller, operation: Operation) -> list[Any]:
    """Return the examples of a body, then each with another value of an enumeration, or without a property."""
    if operation.body is None:
        return [None]
    starts = operation.examples or [caller.body(operation)]
    result = list(starts)
    properties = resolve(caller.mock.document, operation.body.schema).get("properties", {})
    for start in starts:
        for name, node in properties.items():
            values = resolve(caller.mock.document, node).get("enum", ())
            result += [{**start, name: value} for value in values if start.get(name) != value]
            result.append({key: value for key, value in start.items() if key != name})
    return [item for item in result if operation.body.accepts(item)]


def _begin(caller: Caller, root: str, start: Any) -> dict[str, dict[str, str]]:
    """Make a thing in an empty mock; return where its links lead."""
    caller.mock.set_state({})
    operation = caller.operations[root]
    path = caller.path(operation)
    if not is_about_the_project(operation):
        path |= next(iter(caller.populate(1).get(root, ())), {})  # it is inside another, which is made first
    places: dict[str, dict[str, str]] = {}
    for _ in range(2):  # the chain is about the second, when there can be two
        body, response = caller.make(root, path, lambda body, _: copy.deepcopy(start))
        places |= dict(caller.follow(root, path, body, response)) if response.status < 300 else {}
    return places


def _chain(caller: Caller, places: dict[str, dict[str, str]], chain: tuple[str, ...]) -> Iterator[str]:
    for place, name in enumerate(chain):
        if name in places:
            examples = _variants(caller, caller.operations[name])
            later = caller.call(name, places[name], body=examples[place % len(examples)])
            if later.status >= 500:
                yield f"{name}: answered with {later.status}: {later.body.decode()}"


def _put(mock: Mock, changes: dict[str, Any]) -> None:
    """Change members of resources of the first project, by kind and key."""
    state = mock.state()
    project = state.setdefault(mock.projects[0].project_id, {})
    for kind, resources in changes.items():
        for key, members in resources.items():
            project.setdefault(kind, {}).setdefault(key, {}).update(members)
    mock.set_state(state)


def _filled(value: Any, answers: list[Any]) -> Any:
    """Return a value of a workflow with `$1#/id`, the id in the answer to step 1, put in."""
    if isinstance(value, dict):
        return {_filled(key, answers): _filled(item, answers) for key, item in value.items()}
    if isinstance(value, list):
        return [_filled(item, answers) for item in value]
    match = re.fullmatch(r"\$(\d+)#/(.+)", value) if isinstance(value, str) else None
    if match is None:
        return value
    result = answers[int(match.group(1))]
    for part in match.group(2).split("/"):
        result = result[int(part)] if isinstance(result, list) else result[part]
    return result
