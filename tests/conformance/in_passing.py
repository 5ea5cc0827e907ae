"""A proxy in front of the mock that distorts calls; what it needs to know of a call, and of those before it.

It wraps `Mock.serve`, through which every request goes, and leaves the control API alone.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any
from urllib.parse import unquote, urlencode
from weakref import WeakKeyDictionary

import pytest
from attrs import evolve
from mutants import Mutate, mutant
from sinch_provisioning._http.adapters import Served
from sinch_provisioning._http.messages import Headers, basic_authorization
from sinch_provisioning._openapi.document import Document, Operation
from sinch_provisioning.mock import DEFAULT_PROJECT, OTHER_PROJECT, Mock, Request, Response
from sinch_provisioning.mock.routes import route_of
from sinch_provisioning_api import load_document

DOCUMENT = Document(load_document())
PROJECTS = {project.project_id: project for project in (DEFAULT_PROJECT, OTHER_PROJECT)}
UNSEEN: dict[str, Mutate] = {}
"""The mutants that were written by somebody who did not know the checks."""


class Passing:
    """A request that passes on its way to the mock.

    Args:
        mock: the mock.
        request: the request.
        serve: what answers it in truth.
        operation: what it calls; None for an address that leads nowhere.
        values: its path parameters, decoded.
        memory: what the proxy remembers of the calls before, until the mock begins anew.
    """

    def __init__(
        self,
        mock: Mock,
        request: Request,
        serve: Callable[[Mock, Request], Served],
        operation: Operation | None,
        values: Mapping[str, str],
        memory: dict[str, Any],
    ) -> None:
        self.mock, self.request, self._serve = mock, request, serve
        self.operation = "" if operation is None else operation.id
        self.values = {name: unquote(value) for name, value in values.items()}
        self.project = self.values.get("projectId", "")
        self.memory = memory
        self.served: Served | None = None

    def go(self, request: Request | None = None) -> Response:
        """Let a request through, by default this one; return what is answered in truth.

        To look twice costs the caller nothing: only the first is counted against the rate limit.
        """
        limit = self.mock.rate_limit
        if self.served is not None:
            self.mock.rate_limit = None
        try:
            self.served = self._serve(self.mock, request or self.request)
        finally:
            self.mock.rate_limit = limit
        return self.served.response

    @property
    def body(self) -> Any:
        """The body as JSON; None when it is none."""
        try:
            return json.loads(self.request.body or b"")
        except ValueError:
            return None

    def with_body(self, body: Any) -> Request:
        """Return the request with another body."""
        raw = json.dumps(body, ensure_ascii=False).encode()
        return evolve(self.request, body=raw)

    def with_query(self, change: Callable[[list[tuple[str, str]]], Iterable[tuple[str, str]]]) -> Request:
        """Return the request with another query."""
        pairs = urlencode(list(change(list(self.request.query))))
        return evolve(self.request, url=self.request.path + (f"?{pairs}" if pairs else ""))

    def with_header(self, name: str, value: str | None) -> Request:
        """Return the request with another header, or without it."""
        headers = {key: old for key, old in self.request.headers.items() if key != name}
        return evolve(self.request, headers=Headers(headers if value is None else {**headers, name: value}))

    def as_owner(self, request: Request | None = None) -> Request:
        """Return the request with the key of the project of its path, if there is such a project."""
        owner = PROJECTS.get(self.project)
        if owner is None:
            return request or self.request
        return evolve(
            request or self.request,
            headers=Headers(
                {**self.request.headers, "authorization": basic_authorization(owner.key_id, owner.key_secret)}
            ),
        )

    def do(self, operation: str, body: Any = None, query: str = "", **values: str) -> Response:
        """Call another operation of the same project, unseen by the caller; 404 where nothing can be called."""
        try:
            path = self.mock.path_of(operation, {**self.values, **values})
            return self.mock.call(operation, path + query, body, project=self.project)
        except ValueError:  # no such project, or an identifier that leads elsewhere
            return error_response(404, "route_not_found")

    def stored(self, kind: str, project: str = "") -> Any:
        """Return the resources of a kind, as the mock keeps them."""
        self.mock.current.store.changed()
        return self.mock.current.store.of(project or self.project, kind)


Act = Callable[[Passing], Response | None]


def unseen(tag: str) -> Callable[[Mutate], Mutate]:
    """Register a mutant that is made in another way than in front of the mock."""

    def register(mutate: Mutate) -> Mutate:
        UNSEEN[mutate.__name__] = mutate
        return mutant(tag)(mutate)

    return register


def passing(*operations: str, tag: str = "") -> Callable[[Act], Mutate]:
    """Register a defect of some operations, by default of every call, as a mutant.

    Args:
        operations: their ids.
        tag: the tag of the slice that would see it; default: that of the first operation.

    Returns:
        A decorator of what answers instead, which returns None to let the call pass as it is.
    """

    def register(act: Act) -> Mutate:
        def mutate(patch: pytest.MonkeyPatch) -> None:
            serve = Mock.serve
            memories: WeakKeyDictionary[object, dict[str, Any]] = WeakKeyDictionary()

            def distorted(mock: Mock, request: Request) -> Served:
                if request.path.startswith("/_mock") or request.path == "/":
                    return serve(mock, request)
                route = route_of(DOCUMENT, request)
                if operations and (route.operation is None or route.operation.id not in operations):
                    return serve(mock, request)
                memory = memories.setdefault(mock.current, {})
                call = Passing(mock, request, serve, route.operation, route.values, memory)
                response = act(call)
                if response is None:
                    return call.served or serve(mock, request)
                return evolve(call.served or Served(response), response=response)

            patch.setattr(Mock, "serve", distorted)

        mutate.__name__, mutate.__doc__ = act.__name__, act.__doc__
        return unseen(tag or DOCUMENT.by_id[operations[0]].tag)(mutate)

    return register


def edited(response: Response, change: Callable[[Any], Any]) -> Response:
    """Return a success with its JSON changed, in place or by what is returned; any other response as it is."""
    if response.status >= 300 or not response.body:
        return response
    value = json.loads(response.body)
    changed = change(value)
    raw = json.dumps(value if changed is None else changed, ensure_ascii=False, separators=(",", ":")).encode()
    return evolve(response, body=raw)


def error_edited(response: Response, change: Callable[[Any], Any]) -> Response:
    """Return a error_response with its JSON changed; any other response as it is."""
    if response.status < 400 or not response.body:
        return response
    value = json.loads(response.body)
    change(value)
    return evolve(response, body=json.dumps(value, ensure_ascii=False).encode())


def error_response(status: int, code: str, **information: Any) -> Response:
    """Return an error in the shape of the API."""
    body: dict[str, Any] = {"errorCode": code, "message": f"Mock: {code}.", "resolution": "Try again later."}
    if information:
        body["additionalInformation"] = information
    return Response.of_json(status, body)


def code_of(response: Response) -> str:
    """Return the code of a error_response; empty when it is none."""
    return str(json.loads(response.body or b"{}").get("errorCode", "")) if response.status >= 400 else ""


def items_of(page: Any) -> list[Any]:
    """Return the items of a page, whatever they are called."""
    return next((value for value in page.values() if isinstance(value, list)), [])
