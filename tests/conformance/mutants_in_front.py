"""Defects in front of the mock, as a proxy would have them: they know requests and answers, not how the mock is made.

Each wraps `Mock.serve`, through which every request goes, also those of the control API, which are left alone.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from attrs import evolve
from mutants import Mutate, mutant
from sinch_provisioning._http.adapters import Served
from sinch_provisioning._http.messages import basic_authorization
from sinch_provisioning._openapi.document import Document, Operation
from sinch_provisioning.mock import DEFAULT_PROJECT, OTHER_PROJECT, Mock, Request, Response
from sinch_provisioning.mock.routes import route_of
from sinch_provisioning_api import load_document

DOCUMENT = Document(load_document())
PROJECTS = {project.project_id: project for project in (DEFAULT_PROJECT, OTHER_PROJECT)}


class Call:
    """A request on its way to the mock.

    Args:
        mock: the mock.
        request: the request.
        serve: what answers it in truth.
        operation: what it calls.
        values: its path parameters.
    """

    def __init__(
        self, mock: Mock, request: Request, serve: Callable[..., Any], operation: Operation, values: Mapping[str, str]
    ) -> None:
        self.mock, self.request, self._serve = mock, request, serve
        self.operation, self.values = operation, dict(values)

    @property
    def name(self) -> str:
        """The operationId."""
        return self.operation.id

    @property
    def project(self) -> str:
        """The project in its path."""
        return self.values["projectId"]

    @property
    def other(self) -> str:
        """The other project."""
        return next(name for name in PROJECTS if name != self.project)

    @property
    def body(self) -> Any:
        """What is sent, as a JSON value; None without one."""
        try:
            return json.loads(self.request.body or b"null")
        except ValueError:
            return None

    def go(self, **changes: Any) -> Response:
        """Return the true answer, to the request or to one with changes; `value` stands for a body."""
        if "value" in changes:
            changes["body"] = json.dumps(changes.pop("value")).encode()
        result: Response = self._serve(self.mock, evolve(self.request, **changes)).response
        return result

    def ask(self, method: str, path: str, value: Any = None, project: str | None = None) -> Response:
        """Return the answer to another request of a project, by the path after that of the project."""
        own = PROJECTS[project or self.project]
        headers = {"authorization": basic_authorization(own.key_id, own.key_secret), "content-type": "application/json"}
        url = f"/v1/projects/{own.project_id}{path}"
        raw = b"" if value is None else json.dumps(value).encode()
        result: Response = self._serve(self.mock, Request(method, url, headers, raw)).response
        return result

    def all(self, kind: str, project: str | None = None) -> dict[Any, Any]:
        """Return the resources of a kind, as they are kept."""
        return self.mock.current.store.of(project or self.project, kind)


Act = Callable[[Call], Response | None]


def in_front(tag: str, *operations: str) -> Callable[[Act], Mutate]:
    """Register a defect of some operations (default: all of a tag, `*`: of all there are); None is the true answer."""

    def register(act: Act) -> Mutate:
        def mutate(patch: pytest.MonkeyPatch) -> None:
            real = Mock.serve

            def serve(self: Mock, request: Request) -> Any:
                route = route_of(DOCUMENT, request)
                operation = route.operation
                if operation is None or request.path.startswith("/_mock/"):
                    return real(self, request)
                if operation.id in operations or "*" in operations or (not operations and operation.tag == tag):
                    call = Call(self, request, real, operation, route.values)
                    response = act(call)
                    if response is not None:
                        return Served(response)
                return real(self, request)

            patch.setattr(Mock, "serve", serve)

        mutate.__name__, mutate.__doc__ = act.__name__, act.__doc__
        return mutant(tag)(mutate)

    return register


def edited(response: Response, change: Callable[[Any], Any]) -> Response:
    """Return an answer whose JSON was changed in place, or replaced by what `change` returns."""
    if response.status >= 300 or not response.body:
        return response
    value = json.loads(response.body)
    result = change(value)
    return evolve(response, body=json.dumps(value if result is None else result).encode())


def items(value: Any) -> list[Any]:
    """Return the array of a page."""
    return next((item for item in value.values() if isinstance(item, list)), [])
