"""Checks the mock keeps for every operation of the document, whatever it is about. Each returns what breaks it."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterator
from functools import wraps
from itertools import product
from pathlib import Path
from typing import Any

import yaml
from checks import CHECKS as TOLD
from sinch_provisioning._openapi.document import Operation
from sinch_provisioning._openapi.schema import resolve
from sinch_provisioning.mock import Fault, Mock, RateLimit
from sinch_provisioning.mock.resources import HANDLERS

from suite.calls import Caller, basic, marked
from suite.recording import RecordingJournal

WORKFLOWS = Path(__file__).with_name("workflows.yaml")
Factory = Callable[..., Mock]
Check = Callable[[Factory, RecordingJournal], Iterator[str]]
ITEMS = 17
"""How many of each kind are made before lists are read."""
DEPTH = 3
"""Steps of a chain."""


def new(factory: Factory, journal: RecordingJournal, **options: Any) -> Mock:
    """Return a mock that counts into a journal."""
    mock = factory(**options)
    mock.journal = journal
    return mock


def credentials_come_first(factory: Factory, journal: RecordingJournal) -> Iterator[str]:
    """Without credentials, with wrong ones, and with another project's, every operation answers 401."""
    mock = new(factory, journal)
    one, other = mock.projects[:2]
    caller = Caller(mock, one)
    for name in caller.operations:
        wrong = basic(one)[:-4] + "AAAA"
        for kind, headers in (
            ("no", {}),
            ("wrong", {"authorization": wrong}),
            ("bearer", {"authorization": "Bearer x"}),
            ("another project's", {"authorization": basic(other)}),
        ):
            answer = caller.call(name, headers=headers)
            if answer.status != 401 or "www-authenticate" not in answer.headers:
                yield f"{name}: {kind} credentials were answered with {answer.status}, without the challenge of a 401"


def projects_are_apart(factory: Factory, journal: RecordingJournal) -> Iterator[str]:
    """What one project made is not there for the other, neither by its identifiers nor in its lists."""
    mock = new(factory, journal)
    one, other = (Caller(mock, project) for project in mock.projects[:2])
    made = other.populate(2, marked)
    for name, places in made.items():
        operation = one.operations[name]
        if name not in HANDLERS.by_operation:
            continue
        for values in places:
            path = {**values, "projectId": one.project.project_id}
            if len(path) > 1 and operation.method != "POST" and not _is_list(one, operation):
                answer = one.call(name, path)
                if answer.status < 300:
                    yield f"{name}: what another project made is answered with {answer.status}"
    for name, operation in one.operations.items():
        if operation.method == "GET" and b"belongs-to-another-project" in one.call(name).body:
            yield f"{name}: the answer holds what another project made"


def faults_are_told(factory: Factory, journal: RecordingJournal) -> Iterator[str]:
    """Every documented refusal can be brought about by a fault, and has a documented code and shape."""
    mock = new(factory, journal)
    caller = Caller(mock, mock.projects[0])
    for name, operation in caller.operations.items():
        for status, spec in ((int(key), spec) for key, spec in operation.responses.items() if key[0] in "45"):
            mock.faults.set([Fault(operation=name, status=status)])
            answer = caller.call(name)
            if answer.status != status or spec.schema is None or not spec.schema.accepts(answer.json()):
                yield f"{name}: a fault of {status} was answered with {answer.status} in a shape that is not documented"
        mock.faults.set([])


def limits_are_told(factory: Factory, journal: RecordingJournal) -> Iterator[str]:
    """A project that asks too often gets 429 with Retry-After, whatever it asks for, and nothing changes."""
    mock = new(factory, journal)
    caller = Caller(mock, mock.projects[0])
    made = caller.populate(2)
    before = mock.state()
    mock.rate_limit = RateLimit(rate=0.001, burst=1)
    first = caller.call(next(iter(caller.operations)))
    if first.status == 429:
        yield "the first request of a full bucket is refused"
    for name, operation in caller.operations.items():
        for path in (made.get(name) or [{}])[:1]:
            answer = caller.call(name, path)
            if answer.status != 429:
                yield f"{name}: the limit was passed without a 429"
            elif not answer.headers.get("retry-after", "").isdigit():
                yield f"{name}: a 429 has no Retry-After in whole seconds"
        if operation.method != "GET" and mock.state() != before:
            yield f"{name}: a request that was refused with 429 was carried out"
            before = mock.state()


def the_same_again(factory: Factory, journal: RecordingJournal) -> Iterator[str]:
    """The same calls give the same answers, byte for byte."""
    digests = []
    for _ in range(2):
        found = RecordingJournal()
        mock = new(factory, found)
        Caller(mock, mock.projects[0]).populate(2)
        digests.append(found.digest)
    if digests[0] != digests[1]:
        yield "two mocks answered the same calls differently"


def pages_add_up(factory: Factory, journal: RecordingJournal) -> Iterator[str]:
    """The pages of a list, put together, are the one big page; sizes and totals hold; other tokens are a 400."""
    mock = new(factory, journal)
    caller = Caller(mock, mock.projects[0])
    made = caller.populate(ITEMS)
    for name, operation in caller.operations.items():
        if not _is_list(caller, operation) or name not in HANDLERS.by_operation:
            continue
        places = made.get(name) or [{}]
        path = max(places, key=lambda values: _total(caller, name, values))
        yield from (f"{name}: {text}" for text in _pages(caller, name, path))


def lists(caller: Caller) -> list[str]:
    """Return the operations that list something page by page, found by their parameters."""
    return [name for name, operation in caller.operations.items() if _is_list(caller, operation)]


def _is_list(caller: Caller, operation: Operation) -> bool:
    return {"pageToken", "pageSize"} <= {one.name for one in operation.parameters}


def _total(caller: Caller, name: str, path: dict[str, str]) -> int:
    value = caller.call(name, path).json() or {}
    return int(value.get("totalSize", -1))


def _largest(caller: Caller, name: str) -> int:
    size = next(one for one in caller.operations[name].parameters if one.name == "pageSize")
    return int(resolve(caller.mock.document, size.schema.schema).get("maximum", 100))


def _items(value: Any) -> list[Any]:
    return next(item for item in value.values() if isinstance(item, list))


def _pages(caller: Caller, name: str, path: dict[str, str]) -> Iterator[str]:
    first = caller.call(name, path, {"pageSize": _largest(caller, name)})
    if first.status != 200:
        yield f"the list is answered with {first.status}"
        return
    whole = first.json()
    everything, total = _items(whole), whole["totalSize"]
    if len(everything) != min(total, _largest(caller, name)):
        yield f"the big page holds {len(everything)} of {total} items"
    if len({repr(item) for item in everything}) != len(everything):
        yield "an item is there twice"
    for size in sorted({1, 2, 3, total - 1, total, total + 1} & set(range(1, _largest(caller, name) + 1))):
        yield from _walk(caller, name, path, size, everything)
    for token in ("nonsense", "MDox", "e30", "A" * 64):
        answer = caller.call(name, path, {"pageToken": token})
        if answer.status != 400:
            yield f"the token {token}, which was never given out, is answered with {answer.status}"


def _walk(caller: Caller, name: str, path: dict[str, str], size: int, everything: list[Any]) -> Iterator[str]:
    found: list[Any] = []
    seen: set[str] = set()
    token, before = None, None
    while True:
        answer = caller.call(name, path, {"pageSize": size, **({"pageToken": token} if token else {})})
        if answer.status != 200:
            yield f"a page of {size} with a token that was given out is answered with {answer.status}"
            return
        page = answer.json()
        items = _items(page)
        if (page["totalSize"], page["pageSize"]) != (len(everything), size):
            yield f"in pages of {size}, totalSize or pageSize changes on the way"
        if before is not None:
            back = caller.call(name, path, {"pageSize": size, "pageToken": page.get("previousPageToken", "")})
            if back.status != 200 or _items(back.json()) != before:
                yield f"in pages of {size}, previousPageToken does not lead back"
        found += items
        token, before = page.get("nextPageToken"), items
        if not token:
            break
        if len(items) != size or token in seen:
            yield f"in pages of {size}, a page that is not the last holds {len(items)} items, or its token repeats"
            return
        seen.add(token)
        if caller.call(name, path, {"pageSize": size, "pageToken": token[:-1]}).status != 400:
            yield f"in pages of {size}, a token that was cut short is taken"
    if found != everything:
        yield f"pages of {size} hold {len(found)} items, the one big page {len(everything)}, or in another order"


def what_is_not_there_is_not_found(factory: Factory, journal: RecordingJournal) -> Iterator[str]:
    """Where nothing was made yet, an operation on something by its identifiers answers 404 where it documents one."""
    for name in sorted(set(HANDLERS.by_operation) & set(Caller(factory(), factory().projects[0]).operations)):
        mock = new(factory, journal)
        caller = Caller(mock, mock.projects[0])
        operation = caller.operations[name]
        if "404" not in operation.responses or _only_the_project(operation):
            caller.call(name)
            continue
        answer = caller.call(name)
        if answer.status != 404 and not _of_the_document(caller, operation):
            yield f"{name}: what was never made is answered with {answer.status}"


def chains_end_well(factory: Factory, journal: RecordingJournal) -> Iterator[str]:
    """Whatever is done to a thing that was made, in every order, the answers stay within the document."""
    told: set[str] = set()
    for when in ("immediate", "manual"):
        mock = new(factory, journal, transitions=when)
        caller = Caller(mock, mock.projects[0])
        for root in dict.fromkeys(one.source for one in caller.links if one.source in HANDLERS.by_operation):
            targets = sorted({one.target for one in caller.links if one.source == root} & set(HANDLERS.by_operation))
            for place, start in enumerate(_variants(caller, caller.operations[root])):
                places = _begin(caller, root, start)
                state = mock.state()
                for chain in product(targets, repeat=1 if place else DEPTH) if places else ():
                    mock.set_state(state)
                    told.update(_chain(caller, places, chain))
    yield from sorted(told)


def _variants(caller: Caller, operation: Operation) -> list[Any]:
    """Return the examples of a body, then each with another value of an enumeration, or without a property."""
    if operation.body is None:
        return [None]
    starts = operation.examples or [caller.body(operation)]
    found = list(starts)
    properties = resolve(caller.mock.document, operation.body.schema).get("properties", {})
    for start in starts:
        for name, node in properties.items():
            values = resolve(caller.mock.document, node).get("enum", ())
            found += [{**start, name: value} for value in values if start.get(name) != value]
            found.append({key: value for key, value in start.items() if key != name})
    return [one for one in found if operation.body.accepts(one)]


def _begin(caller: Caller, root: str, start: Any) -> dict[str, dict[str, str]]:
    """Make a thing in an empty mock; return where its links lead."""
    caller.mock.set_state({})
    operation = caller.operations[root]
    path = caller.path(operation)
    if not _only_the_project(operation):
        path |= next(iter(caller.populate(1).get(root, ())), {})  # it is inside another, which is made first
    places: dict[str, dict[str, str]] = {}
    for _ in range(2):  # the chain is about the second, when there can be two
        body, answer = caller.make(root, path, lambda body, _: copy.deepcopy(start))
        places |= dict(caller.follow(root, path, body, answer)) if answer.status < 300 else {}
    return places


def _chain(caller: Caller, places: dict[str, dict[str, str]], chain: tuple[str, ...]) -> Iterator[str]:
    for place, name in enumerate(chain):
        if name in places:
            examples = _variants(caller, caller.operations[name])
            later = caller.call(name, places[name], body=examples[place % len(examples)])
            if later.status >= 500:
                yield f"{name}: answered with {later.status}: {later.body.decode()}"


def workflows_end_as_written(factory: Factory, journal: RecordingJournal) -> Iterator[str]:
    """The workflows of workflows.yaml end with the statuses written there."""
    for workflow in yaml.safe_load(WORKFLOWS.read_text("utf-8")):
        if not {step["operation"] for step in workflow["steps"] if "operation" in step} <= set(HANDLERS.by_operation):
            continue
        mock = new(factory, journal, transitions=workflow.get("transitions", "immediate"))
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
            answer = caller.call(name, _filled(step.get("path", {}), answers), step.get("query"), body)
            answers.append(answer.json())
            if answer.status != step["status"]:
                yield f"{workflow['workflow']}: {name} is answered with {answer.status}, not {step['status']}: {answer.body!r}"


def _put(mock: Mock, changes: dict[str, Any]) -> None:
    """Change members of resources of the first project, by kind and key."""
    state = mock.state()
    project = state.setdefault(mock.projects[0].project_id, {})
    for kind, resources in changes.items():
        for key, members in resources.items():
            project.setdefault(kind, {}).setdefault(key, {}).update(members)
    mock.set_state(state)


def odd_identifiers_are_refused(factory: Factory, journal: RecordingJournal) -> Iterator[str]:
    """An identifier that can be none, because it is too long or holds odd characters, is refused and does no harm."""
    mock = new(factory, journal)
    caller = Caller(mock, mock.projects[0])
    known = {one.target for one in caller.links}
    for name, operation in caller.operations.items():
        if name not in HANDLERS.by_operation or _only_the_project(operation):
            continue
        names = [one.name for one in operation.parameters if one.location == "path" and one.name != "projectId"]
        for odd in ("x" * 256, "..", "%", "a/b", " ", "\u0661", "'\""):
            for parameter in names:
                answer = caller.call(name, {parameter: odd})
                if answer.status >= 500 or (answer.status < 300 and name in known):
                    yield f"{name}: {parameter} {odd[:8]!r} is answered with {answer.status}"


def _filled(value: Any, answers: list[Any]) -> Any:
    """Return a value of a workflow with `$1#/id`, the id in the answer to step 1, put in."""
    if isinstance(value, dict):
        return {_filled(key, answers): _filled(one, answers) for key, one in value.items()}
    if isinstance(value, list):
        return [_filled(one, answers) for one in value]
    match = re.fullmatch(r"\$(\d+)#/(.+)", value) if isinstance(value, str) else None
    if match is None:
        return value
    found = answers[int(match.group(1))]
    for part in match.group(2).split("/"):
        found = found[int(part)] if isinstance(found, list) else found[part]
    return found


def _only_the_project(operation: Operation) -> bool:
    return [one.name for one in operation.parameters if one.location == "path"] == ["projectId"]


def _of_the_document(caller: Caller, operation: Operation) -> bool:
    """Tell whether nothing leads to an operation: then what it is about is given, such as a questionnaire."""
    return operation.id not in {one.target for one in caller.links}


def told(check: Callable[[Factory], Iterator[str]]) -> Check:
    """Return a check that counts nothing as one of the suite."""

    @wraps(check)
    def held(factory: Factory, journal: RecordingJournal) -> Iterator[str]:
        return check(factory)

    return held


CHECKS: dict[str, Check] = {
    check.__name__: check
    for check in (
        credentials_come_first,
        what_is_not_there_is_not_found,
        chains_end_well,
        workflows_end_as_written,
        odd_identifiers_are_refused,
        projects_are_apart,
        pages_add_up,
        limits_are_told,
        the_same_again,
    )
}
"""Checks that use no fault: the pairs of operation and status they see count as the mock's own."""
CHECKS |= {name: told(check) for name, check in TOLD.items()}
