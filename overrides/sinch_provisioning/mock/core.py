"""The mock itself: one function from a request to an answer, without I/O."""

from __future__ import annotations

import base64
import contextlib
import copy
import json
import math
import pkgutil
import threading
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Any

from werkzeug.exceptions import HTTPException, MethodNotAllowed
from werkzeug.routing import Map, RequestRedirect, Rule

from sinch_provisioning._document import METHODS, DocumentedOperation, documented
from sinch_provisioning.mock import control, resources
from sinch_provisioning.mock.canned import answer as canned_answer
from sinch_provisioning.mock.context import HANDLERS, Context
from sinch_provisioning.mock.deliveries import Deliveries
from sinch_provisioning.mock.faults import Buckets, Fault, Faults, RateLimit
from sinch_provisioning.mock.journal import Exchange, Journal
from sinch_provisioning.mock.messages import MockRequest, MockResponse, Refusal, error_body
from sinch_provisioning.mock.progress import Progress, When
from sinch_provisioning.mock.projects import DEFAULT_PROJECT, OTHER_PROJECT, TOKEN_PATH, Access, Project
from sinch_provisioning.mock.store import Identifiers, MockClock, Store
from sinch_provisioning.mock.validation import Rules

for _module in pkgutil.iter_modules(resources.__path__):
    import_module(f"{resources.__name__}.{_module.name}")


UNDOCUMENTED = {429: "too_many_requests"}


class Mock:
    """A stateful simulation of the API. Deterministic: the same seed and requests give the same answers.

    Args:
        document: the document to obey; default: the one inside the package.
        projects: who may call; the first two can not see each other's resources.
        seed: where identifiers and tokens begin.
        progress: by kind of resource, when its transitions happen: `immediate` (before the next request, the default),
            `Reads(n)`, `After(seconds)` or `manual`.
        clock: its clock, which stands still until it is advanced; `RunningClock` goes with the machine's.
        faults: rules that spoil answers, see `Fault`.
        rate_limit: requests a project may make; None: as many as it likes.
    """

    def __init__(
        self,
        *,
        document: Mapping[str, Any] | None = None,
        projects: tuple[Project, ...] = (DEFAULT_PROJECT, OTHER_PROJECT),
        seed: int = 0,
        progress: Mapping[str, When] | None = None,
        clock: MockClock | None = None,
        faults: Sequence[Fault] = (),
        rate_limit: RateLimit | None = None,
    ) -> None:
        if document is None:
            from sinch_provisioning_api import load_document

            document = load_document()
        self.document = dict(document)
        self.projects = projects
        self.rate_limit = rate_limit
        self.seed = seed
        self._rules: dict[str, When] = dict(progress or {})
        self._clock = clock
        self._faults = tuple(faults)
        self._operations = {one.id: one for one in documented(self.document)}
        self._checks: dict[str, Rules] = {}
        self._router = Map(
            [Rule(_werkzeug(one.path), endpoint=one.id, methods=[one.method]) for one in self._operations.values()],
            strict_slashes=True,
            merge_slashes=False,
        ).bind("mock")
        self._lock = threading.RLock()  # doors may be in several threads; one request is answered at a time
        self.reset()

    def reset(self, seed: int | None = None) -> None:
        """Begin anew: no resources, tokens, planned transitions, deliveries or exchanges; the rules of the start.

        Args:
            seed: where identifiers begin from now on; default: as before.
        """
        with self._lock:
            self.seed = self.seed if seed is None else seed
            self.clock = self._clock or MockClock()
            self.ids = Identifiers(self.seed)
            self.store = Store()
            self.progress = Progress(self.clock.seconds, self._rules)
            self.access = Access(self.projects, self.clock.seconds, self.seed)
            self.deliveries = Deliveries(self)
            self.faults = Faults(self._faults, self.seed)
            self.journal = Journal()
            self._buckets = Buckets(self.clock.seconds)

    def state(self) -> dict[str, Any]:
        """Return all resources by project, kind and key, as JSON values that `set_state` takes back."""
        with self._lock:
            return self.store.state()

    def set_state(self, state: Mapping[str, Any]) -> None:
        """Replace all resources; planned transitions are forgotten.

        Raises:
            ValueError: the value has not the shape of `state()`; nothing is changed.
        """
        with self._lock:
            unknown = sorted(set(state) - {one.project_id for one in self.projects})
            if unknown:
                raise ValueError(f"state: {unknown[0]} is no project of this mock")
            self.store.replace(state)
            self.progress = Progress(self.clock.seconds, self._rules)

    def advance(self, kind: str, *key: str, project: str | None = None, outcome: str | None = None) -> bool:
        """Let the planned transition of a resource happen now.

        Args:
            kind: kind of the resource, such as `kakaotalk_sender`.
            key: its identifiers.
            project: its project; default: the first.
            outcome: how it ends, such as `REJECTED`; default: well.

        Returns:
            Whether a transition was planned.

        Raises:
            ValueError: the transition has no such outcome.
        """
        with self._lock:
            found = self.progress.advance(kind, (project or self.projects[0].project_id, *key), outcome)
            self.progress.settle()
            return found

    def advance_clock(self, seconds: float) -> None:
        """Let time pass on the mock's clock, and happen what is due by then."""
        if not 0 <= seconds < math.inf:
            raise ValueError(f"seconds must be a number not below 0, not {seconds}")
        with self._lock:
            self.clock.advance(seconds)
            self.progress.settle()

    def handle(self, request: MockRequest) -> MockResponse:
        """Answer a request. The order of refusal is 401, 404 or 405, 415, 400, what the state says, 429."""
        with self._lock:
            if request.path.startswith(control.PREFIX):
                return control.answer(self, request)
            refused: Refusal | None = None
            operation: DocumentedOperation | None = None
            raw: dict[str, str] = {}
            try:
                if request.path != TOKEN_PATH:
                    operation, raw = self._route(request)
            except Refusal as refusal:
                refused = refusal
            rule = self.faults.pick(request, operation) if self.faults.rules else None
            if rule is not None and rule.status is not None:  # as a gateway in front of the API would answer
                answer = rule.refusal(operation)
            elif request.path == TOKEN_PATH:
                answer = self.access.token_answer(request)
            else:
                answer = self._answer(request, operation, raw, refused)
            if rule is not None:
                answer = rule.spoil(answer)
            self.journal.add(Exchange(self.clock.now(), request, answer, operation.id if operation else None))
            return answer

    def _answer(
        self, request: MockRequest, operation: DocumentedOperation | None, raw: dict[str, str], refused: Refusal | None
    ) -> MockResponse:
        try:
            self.progress.settle()
            caller = self.access.caller(request.headers.get("authorization"))
            if caller is None:
                raise _unauthorized()
            if operation is None:
                raise refused or Refusal(404, "route_not_found")
            if raw.get("projectId") != caller.project_id:
                raise _unauthorized()
            rules = self._rules_of(operation)
            path = rules.path(raw)
            body = rules.body(request)
            context = Context(self, operation, caller.project_id, path, rules.query(request), body)
            status, value = self._limited(context)
            answer = self._checked(operation, status, value)
            self.progress.settle()
        except Refusal as refusal:
            return self._refused(operation, refusal)
        return answer

    def _limited(self, context: Context) -> tuple[int, Any]:
        """Return what the handler says; 429 in its place when the project has asked too often."""
        handler = HANDLERS.get(context.operation.id, canned_answer)
        wait = self._buckets.take(self.rate_limit, context.project) if self.rate_limit else 0
        if not wait:
            return handler(context)
        kept = self.store, self.progress, self.ids, self.deliveries
        self.store, self.progress = copy.deepcopy(self.store), Progress(self.clock.seconds, {})
        self.ids, self.deliveries = Identifiers(self.seed), Deliveries(self)
        try:
            handler(context)  # on a copy: a request that is refused for another reason is refused for that one
        finally:
            self.store, self.progress, self.ids, self.deliveries = kept
        raise Refusal(429, headers={"retry-after": str(wait)})

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

    def _refused(self, operation: DocumentedOperation | None, refusal: Refusal) -> MockResponse:
        known = operation.error_codes.get(str(refusal.status), []) if operation else []
        code = refusal.code or (
            known[0] if known else "too_many_requests" if refusal.status == 429 else "internal_error"
        )
        body = error_body(refusal.status, code, refusal.information)
        if operation is None or refusal.status in (405, 415, 429):  # which every server may say
            return MockResponse.json(refusal.status, body, refusal.headers)
        if refusal.status == 400 and 400 not in operation.responses:  # a malformed body must be refused all the same
            return MockResponse.json(refusal.status, body, refusal.headers)
        return self._checked(operation, refusal.status, body, refusal.headers)

    @staticmethod
    def _checked(
        operation: DocumentedOperation, status: int, value: Any, headers: Mapping[str, str] | None = None
    ) -> MockResponse:
        """Return an answer if the document knows it, else a 500 that says where it does not."""
        problem = ""
        if status not in operation.responses:
            problem = f"the status {status} is not documented"
        else:
            schema = operation.responses[status]
            if schema is None:
                problem = "there must be no body" if value is not None else ""
            elif not schema.accepts(value):
                first = schema.problems(value)[0]
                problem = f"{first.pointer or 'the body'}: {first.text}"
        if problem:
            information = {"operation": operation.id, "problem": problem}
            return MockResponse.json(500, error_body(500, "internal_error", information))
        return MockResponse(status=status) if value is None else MockResponse.json(status, value, headers)

    def path_of(self, operation: str, values: Mapping[str, str]) -> str:
        """Return the path of an operation with its parameters put in.

        Args:
            operation: its id.
            values: the path parameters, percent-encoded.

        Raises:
            ValueError: there is no such operation, or a parameter is missing.
        """
        if operation not in self._operations:
            raise ValueError(f"there is no operation {operation}")
        try:
            return self._operations[operation].path.format_map(values)
        except KeyError as error:
            raise ValueError(f"{operation} needs the path parameter {error.args[0]}") from None

    def call(self, operation: str, address: str, body: Any = None, *, project: str | None = None) -> MockResponse:
        """Carry out an operation with the key of a project, past faults and journal.

        Args:
            operation: its id.
            address: path and query.
            body: a JSON value; None for no body.
            project: the project; default: the first.
        """
        wanted = project or self.projects[0].project_id
        caller = next((one for one in self.projects if one.project_id == wanted), None)
        if caller is None:
            raise ValueError(f"{wanted} is no project of this mock")
        pair = base64.b64encode(f"{caller.key_id}:{caller.key_secret}".encode()).decode("ascii")
        headers = {"authorization": f"Basic {pair}", "content-type": "application/json"}
        raw = b"" if body is None else json.dumps(body).encode()
        request = MockRequest.of(self._operations[operation].method, address, headers, raw)
        with self._lock:
            return self._answer(request, *self._route(request), None)

    def transport(self) -> Any:
        """Return an `httpx.MockTransport` over this mock, for the sync and the async client alike."""
        from sinch_provisioning.mock.httpx_door import Door

        return Door(self)


def _unauthorized() -> Refusal:
    return Refusal(401, "unauthorized_error", headers={"www-authenticate": 'Basic realm="mock", Bearer'})


def _werkzeug(path: str) -> str:
    return path.replace("{", "<").replace("}", ">")
