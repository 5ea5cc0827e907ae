"""Checks of who may do what: credentials come before everything, and projects know nothing of each other."""

from __future__ import annotations

from collections.abc import Iterator

from sinch_provisioning.mock.resources import HANDLERS
from suite.calls import Caller, basic, is_paged, marked

from checks.registry import MakeMock, check


@check
def credentials_come_first(make: MakeMock) -> Iterator[str]:
    """Without credentials, with wrong ones, and with another project's, every operation answers 401."""
    mock = make()
    project, other = mock.projects[:2]
    caller = Caller(mock, project)
    for name in caller.operations:
        wrong = basic(project)[:-4] + "AAAA"
        for kind, headers in (
            ("no", {}),
            ("wrong", {"authorization": wrong}),
            ("bearer", {"authorization": "Bearer x"}),
            ("another project's", {"authorization": basic(other)}),
        ):
            response = caller.call(name, headers=headers)
            if response.status != 401 or "www-authenticate" not in response.headers:
                yield f"{name}: {kind} credentials were answered with {response.status}, without the challenge of a 401"


@check
def projects_are_apart(make: MakeMock) -> Iterator[str]:
    """What one project made is not there for the other, neither by its identifiers nor in its lists."""
    mock = make()
    item, other = (Caller(mock, project) for project in mock.projects[:2])
    made = other.populate(2, marked)
    for name in dict.fromkeys(link.target for link in other.links if link.target not in made):
        yield f"{name}: nothing could be made in the other project that it could be called on"
    for name, places in made.items():
        operation = item.operations[name]
        if name not in HANDLERS.by_operation:
            continue
        for values in places:
            path = {**values, "projectId": item.project.project_id}
            if len(path) > 1 and operation.method != "POST" and not is_paged(operation):
                response = item.call(name, path)
                if response.status < 300:
                    yield f"{name}: what another project made is answered with {response.status}"
    for name, operation in item.operations.items():
        if operation.method == "GET" and b"belongs-to-another-project" in item.call(name).body:
            yield f"{name}: the answer holds what another project made"
