"""The mock itself: one function from a request to an answer, without I/O."""

from __future__ import annotations

import contextlib
import json
import pkgutil
from collections.abc import Mapping
from importlib import import_module
from typing import Any

from werkzeug.exceptions import HTTPException, MethodNotAllowed
from werkzeug.routing import Map, RequestRedirect, Rule

from sinch_provisioning._document import METHODS, DocumentedOperation, documented
from sinch_provisioning.mock import resources
from sinch_provisioning.mock.canned import answer as canned_answer
from sinch_provisioning.mock.context import HANDLERS, Context
from sinch_provisioning.mock.deliveries import Deliveries
from sinch_provisioning.mock.messages import MockRequest, MockResponse, Refusal, error_body
from sinch_provisioning.mock.progress import Progress, When
from sinch_provisioning.mock.projects import DEFAULT_PROJECT, OTHER_PROJECT, TOKEN_PATH, Access, Project
from sinch_provisioning.mock.store import Identifiers, MockClock, Store
from sinch_provisioning.mock.validation import Rules

for _module in pkgutil.iter_modules(resources.__path__):
    import_module(f"{resources.__name__}.{_module.name}")


class Mock:
    """A stateful simulation of the API. Deterministic: the same seed and requests give the same answers.

    Args:
        document: the document to obey; default: the one inside the package.
        projects: who may call; the first two can not see each other's resources.
        seed: where identifiers and tokens begin.
        progress: by kind of resource, when its transitions happen: `immediate` (before the next request, the default),
            `Reads(n)`, `After(seconds)` or `manual`.
        clock: its clock, which stands still until it is advanced.
    """

    def __init__(
        self,
        *,
        document: Mapping[str, Any] | None = None,
        projects: tuple[Project, ...] = (DEFAULT_PROJECT, OTHER_PROJECT),
        seed: int = 0,
        progress: Mapping[str, When] | None = None,
        clock: MockClock | None = None,
    ) -> None:
        if document is None:
            from sinch_provisioning_api import load_document

            document = load_document()
        self.document = dict(document)
        self.projects = projects
        self._seed = seed
        self._rules: dict[str, When] = dict(progress or {})
        self._clock = clock
        self._operations = {one.id: one for one in documented(self.document)}
        self._checks: dict[str, Rules] = {}
        self._router = Map(
            [Rule(_werkzeug(one.path), endpoint=one.id, methods=[one.method]) for one in self._operations.values()],
            strict_slashes=True,
            merge_slashes=False,
        ).bind("mock")
        self.reset()

    def reset(self) -> None:
        """Forget everything: resources, tokens, planned transitions."""
        self.clock = self._clock or MockClock()
        self.ids = Identifiers(self._seed)
        self.store = Store()
        self.progress = Progress(self.clock.seconds, self._rules)
        self.access = Access(self.projects, self.clock.seconds, self._seed)
        self.deliveries = Deliveries(self)

    def state(self) -> dict[str, Any]:
        """Return all resources by project and kind."""
        return self.store.state()

    def advance(self, kind: str, *key: str, project: str | None = None, outcome: str | None = None) -> bool:
        """Let the planned transition of a resource happen now.

        Args:
            kind: kind of the resource, such as `kakaotalk_sender`.
            key: its identifiers.
            project: its project; default: the first.
            outcome: how it ends, such as `REJECTED`; default: well.

        Returns:
            Whether a transition was planned.
        """
        return self.progress.advance(kind, (project or self.projects[0].project_id, *key), outcome)

    def handle(self, request: MockRequest) -> MockResponse:
        """Answer a request. The order of refusal is 401, 404 or 405, 415, 400, then what the state says."""
        if request.path == TOKEN_PATH:
            return self.access.token_answer(request)
        operation: DocumentedOperation | None = None
        try:
            self.progress.settle()
            caller = self.access.caller(request.headers.get("authorization"))
            if caller is None:
                raise _unauthorized()
            operation, raw = self._route(request)
            rules = self._rules_of(operation)
            if raw.get("projectId") != caller.project_id:
                raise _unauthorized()
            path = rules.path(raw)
            body = rules.body(request)
            context = Context(self, operation, caller.project_id, path, rules.query(request), body)
            status, value = HANDLERS.get(operation.id, canned_answer)(context)
        except Refusal as refusal:
            return self._checked(operation, self._refused(operation, refusal))
        answer = MockResponse(status=status) if value is None else MockResponse.json(status, value)
        return self._checked(operation, answer)

    def _rules_of(self, operation: DocumentedOperation) -> Rules:
        if operation.id not in self._checks:
            self._checks[operation.id] = Rules(self.document, operation)
        return self._checks[operation.id]

    def _route(self, request: MockRequest) -> tuple[DocumentedOperation, dict[str, str]]:
        try:
            name, values = self._router.match(request.path, method=request.method)
        except MethodNotAllowed:
            raise Refusal(405, "method_not_allowed", headers={"allow": self._allowed(request.path)}) from None
        except (HTTPException, RequestRedirect):
            raise Refusal(404, "route_not_found") from None
        if request.method not in ("GET", "POST", "PUT", "PATCH", "DELETE"):
            raise Refusal(405, "method_not_allowed", headers={"allow": self._allowed(request.path)})
        return self._operations[name], dict(values)

    def _allowed(self, path: str) -> str:
        """Return the methods of the most literal path template that matches, as the document lists them."""
        found: list[DocumentedOperation] = []
        for method in METHODS:
            with contextlib.suppress(HTTPException):
                found.append(self._operations[self._router.match(path, method=method.upper())[0]])
        literal = min((one.path for one in found), key=lambda template: template.count("{"))
        return ", ".join(sorted(one.method for one in found if one.path == literal))

    @staticmethod
    def _refused(operation: DocumentedOperation | None, refusal: Refusal) -> MockResponse:
        known = operation.error_codes.get(str(refusal.status), []) if operation else []
        code = refusal.code or (known[0] if known else "internal_error")
        return MockResponse.json(refusal.status, error_body(refusal.status, code, refusal.information), refusal.headers)

    def _checked(self, operation: DocumentedOperation | None, answer: MockResponse) -> MockResponse:
        """Return an answer if the document knows it, else a 500 that says where it does not."""
        if operation is None or answer.status in (405, 415):
            return answer
        if answer.status == 400 and 400 not in operation.responses:
            return (
                answer  # a few operations take a body and document no 400; a malformed one must be refused all the same
            )
        problem = ""
        if answer.status not in operation.responses:
            problem = f"the status {answer.status} is not documented"
        else:
            schema = operation.responses[answer.status]
            value = json.loads(answer.body) if answer.body else None
            if schema is None:
                problem = "there must be no body" if answer.body else ""
            elif not schema.accepts(value):
                first = schema.problems(value)[0]
                problem = f"{first.pointer or 'the body'}: {first.text}"
        if not problem:
            return answer
        information = {"operation": operation.id, "problem": problem}
        return MockResponse.json(500, error_body(500, "internal_error", information))

    def transport(self) -> Any:
        """Return an `httpx.MockTransport` over this mock, for the sync and the async client alike."""
        from sinch_provisioning.mock.httpx_door import transport

        return transport(self)


def _unauthorized() -> Refusal:
    return Refusal(401, "unauthorized_error", headers={"www-authenticate": 'Basic realm="mock", Bearer'})


def _werkzeug(path: str) -> str:
    return path.replace("{", "<").replace("}", ">")
