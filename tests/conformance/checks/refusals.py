"""Checks of refusals: every documented one can be had, limits hold everywhere, what is not there is not found."""

from __future__ import annotations

from collections.abc import Iterator

from sinch_provisioning._openapi.document import Operation
from sinch_provisioning.mock import Fault, RateLimit
from sinch_provisioning.mock.resources import HANDLERS
from suite.calls import Caller, is_about_the_project

from checks.registry import MakeMock, check, fault_check


@fault_check
def documented_refusals_can_be_brought_about(make: MakeMock) -> Iterator[str]:
    """Every documented refusal can be brought about by a fault, and has a documented code and shape."""
    mock = make()
    caller = Caller(mock, mock.projects[0])
    for name, operation in caller.operations.items():
        for status, spec in ((int(key), spec) for key, spec in operation.responses.items() if key[0] in "45"):
            mock.faults.set([Fault(operation=name, status=status)])
            response = caller.call(name)
            if response.status != status or spec.schema is None or not spec.schema.accepts(response.json()):
                yield f"{name}: a fault of {status} was answered with {response.status} in a shape that is not documented"
        mock.faults.set([])


@check
def the_rate_limit_holds_for_every_operation(make: MakeMock) -> Iterator[str]:
    """A project that asks too often gets 429 with Retry-After, whatever it asks for, and nothing changes."""
    mock = make()
    caller = Caller(mock, mock.projects[0])
    made = caller.populate(2)
    before = mock.state()
    mock.rate_limit = RateLimit(rate=0.001, burst=1)
    first = caller.call(next(iter(caller.operations)))
    if first.status == 429:
        yield "the first request of a full bucket is refused"
    for name, operation in caller.operations.items():
        for path in (made.get(name) or [{}])[:1]:
            response = caller.call(name, path)
            if response.status != 429:
                yield f"{name}: the limit was passed without a 429"
            elif not response.headers.get("retry-after", "").isdigit():
                yield f"{name}: a 429 has no Retry-After in whole seconds"
        if operation.method != "GET" and mock.state() != before:
            yield f"{name}: a request that was refused with 429 was carried out"
            before = mock.state()


@check
def what_is_not_there_is_not_found(make: MakeMock) -> Iterator[str]:
    """Where nothing was made yet, an operation on something by its identifiers answers 404 where it documents one."""
    for name in sorted(set(HANDLERS.by_operation) & set(Caller(make(), make().projects[0]).operations)):
        mock = make()
        caller = Caller(mock, mock.projects[0])
        operation = caller.operations[name]
        if "404" not in operation.responses or is_about_the_project(operation):
            caller.call(name)
            continue
        response = caller.call(name)
        if response.status != 404 and not _of_the_document(caller, operation):
            yield f"{name}: what was never made is answered with {response.status}"


@check
def odd_identifiers_are_refused(make: MakeMock) -> Iterator[str]:
    """An identifier that can be none, because it is too long or holds odd characters, is refused and does no harm."""
    mock = make()
    caller = Caller(mock, mock.projects[0])
    known = {link.target for link in caller.links}
    for name, operation in caller.operations.items():
        if name not in HANDLERS.by_operation or is_about_the_project(operation):
            continue
        names = [
            parameter.name
            for parameter in operation.parameters
            if parameter.location == "path" and parameter.name != "projectId"
        ]
        for odd in ("x" * 256, "..", "%", "a/b", " ", "\u0661", "'\""):
            for parameter in names:
                response = caller.call(name, {parameter: odd})
                if response.status >= 500 or (response.status < 300 and name in known):
                    yield f"{name}: {parameter} {odd[:8]!r} is answered with {response.status}"


def _of_the_document(caller: Caller, operation: Operation) -> bool:
    """Tell whether nothing leads to an operation: then what it is about is given, such as a questionnaire."""
    return operation.id not in {link.target for link in caller.links}
