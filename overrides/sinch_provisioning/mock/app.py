"""The mock itself: one function from a request to an answer, without I/O."""

from __future__ import annotations

import base64
import json
import logging
import pkgutil
import threading
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import Any
from urllib.parse import unquote

from attrs import asdict

from sinch_provisioning._openapi.document import DocumentedOperation, Schema
from sinch_provisioning.mock import control, resources
from sinch_provisioning.mock.authentication import DEFAULT_PROJECT, OTHER_PROJECT, TOKEN_PATH, Access, Project
from sinch_provisioning.mock.deliveries import Deliveries, DeliveryPolicy
from sinch_provisioning.mock.document import Surface, packaged
from sinch_provisioning.mock.examples import answer as canned_answer
from sinch_provisioning.mock.faults import Buckets, Fault, Faults, RateLimit
from sinch_provisioning.mock.handlers import HANDLERS, Context, Handler
from sinch_provisioning.mock.journal import Exchange, Journal
from sinch_provisioning.mock.responses import MockRequest, MockResponse, Refusal, error_body
from sinch_provisioning.mock.store import Identifiers, MockClock, Store
from sinch_provisioning.mock.transitions import Progress, When, checked

for _module in pkgutil.iter_modules(resources.__path__):
    import_module(f"{resources.__name__}.{_module.name}")


EVERY_SERVER = (405, 415, 429, 500)
"""Statuses that every server may answer with, whatever the document lists."""

_log = logging.getLogger("sinch_provisioning.mock")


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
        deliveries: how webhook events are delivered; default: four attempts, to this machine only.

    Raises:
        ValueError: an argument makes no sense; the text names it.
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
        deliveries: DeliveryPolicy | None = None,
    ) -> None:
        _check_projects(projects)
        for name, value, kind in (("rate_limit", rate_limit, RateLimit), ("deliveries", deliveries, DeliveryPolicy)):
            if value is not None and not isinstance(value, kind):
                raise ValueError(f"{name} must be a {kind.__name__}, not {type(value).__name__}")
        self._surface = packaged() if document is None else Surface(document)
        self.document = self._surface.document
        self.projects = projects
        self.seed = seed
        self.prepare: Callable[[Mock], Any] | None = None
        self.listeners: list[tuple[str, str]] = []  # target and secret of who hears every event of every project
        self._rules = checked(progress or {})
        self._clock, self._clock_place = clock, None if clock is None else clock.place()
        self._faults, self._rate_limit, self._policy = tuple(faults), rate_limit, deliveries or DeliveryPolicy()
        self._operations = self._surface.operations
        self._lock = threading.RLock()  # doors may be in several threads; one request is answered at a time
        self.reset()

    def reset(self, seed: int | None = None) -> None:
        """Begin anew, as it was made: no resources, tokens, planned transitions, deliveries or exchanges.

        Clock, faults and rate limit are those of the start again, and a scenario is carried out again.

        Args:
            seed: where identifiers begin from now on; default: as before.
        """
        with self._lock:
            self.seed = self.seed if seed is None else seed
            if self._clock is not None and hasattr(self, "clock"):
                self._clock.restore(self._clock_place)
            self.clock = self._clock or MockClock()
            self.ids = Identifiers(self.seed)
            self.store = Store()
            self.progress = Progress(self.clock.seconds, self._rules)
            self.access = Access(self.projects, self.clock.seconds, self.seed)
            before = getattr(self, "deliveries", None)
            self.deliveries = Deliveries(self, **asdict(self._policy))
            if before is not None:
                before.forget()  # whoever waits for it looks for the new one
            self.faults = Faults(self._faults, self.seed, self._operations.values())
            self.rate_limit = self._rate_limit
            self.journal = Journal()
            self._buckets = Buckets(self.clock.seconds)
            if self.prepare is not None:
                self.prepare(self)

    def schema_of_event(self, kind: str) -> Schema | None:
        """Return the schema of an event; None when the document does not know its type."""
        return self._surface.event(kind)

    def state(self) -> dict[str, Any]:
        """Return all resources by project, kind and key, as JSON values that `set_state` takes back."""
        with self._lock:
            return self.store.state()

    def set_state(self, state: Mapping[str, Any]) -> None:
        """Replace all resources; planned transitions are forgotten.

        Raises:
            ValueError: the value has not the shape of `state()`; nothing is changed.
        """
        if not isinstance(state, Mapping):
            raise ValueError("state: it must be an object")  # noqa: TRY004 - bad input
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
            ValueError: the transition has no such outcome, or there is no such project.
        """
        with self._lock:
            found = self.progress.advance(kind, (self._project(project).project_id, *key), outcome)
            self.progress.settle()
            return found

    def advance_clock(self, seconds: float) -> None:
        """Let time pass on the mock's clock, and happen what is due by then.

        Raises:
            ValueError: the seconds are no number from 0 on, or lead past the year 9999.
        """
        with self._lock:
            self.clock.advance(seconds)
            self.progress.settle()

    def handle(self, request: MockRequest) -> MockResponse:
        """Answer a request. The order of refusal is 401, 404 or 405, 415, 400, what the state says, 429.

        A fault with a status goes before all of these, as a gateway in front of the API would.
        """
        if control.is_control(request.path):  # without the lock: it may send events, which takes its time
            return control.answer(self, request)
        with self._lock:
            operation, raw, refused = self._route(request)
            rule = self.faults.pick(request, operation)
            if rule is not None and rule.status is not None:
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
            context = self._understood(request, operation, raw, refused)
            operation = context.operation
            status, value = self._limited(context)
            answer = self._checked(operation, status, value)
            self.progress.settle()
        except Refusal as refusal:
            return self._refused(operation, refusal)
        except Exception as error:  # a fault of ours must be seen over HTTP too
            _log.exception("the mock failed at %s %s", request.method, request.path)
            place = operation.id if operation else request.path
            information = {"operation": place, "problem": f"{type(error).__name__}: {error}"}
            return self._refused(operation, Refusal(500, "internal_error", information))
        return answer

    def _understood(
        self, request: MockRequest, operation: DocumentedOperation | None, raw: dict[str, str], refused: Refusal | None
    ) -> Context:
        """Return a request as its handler takes it; refuse what needs no look at the state."""
        caller = self.access.caller(request.headers.get("authorization"))
        if caller is None:
            raise _unauthorized()
        if operation is None:
            raise refused or Refusal(404, "route_not_found")
        if unquote(raw.get("projectId", caller.project_id)) != caller.project_id:
            raise _unauthorized()
        rules = self._surface.rules(operation)
        body = rules.body(request)  # first, since it may be refused with 415, which goes before every 400
        return Context(self, operation, caller.project_id, rules.path(raw), rules.query(request), body)

    def _limited(self, context: Context) -> tuple[int, Any]:
        """Return what the handler says; 429 in its place when the project has asked too often."""
        handler: Handler = HANDLERS.get(context.operation.id, canned_answer)
        wait = self._buckets.take(self.rate_limit, context.project) if self.rate_limit else 0
        if not wait:
            return handler(context)
        kept = self.store, self.progress, self.ids, self.deliveries
        is_read = context.operation.method == "GET" and not context.operation.node.get("x-side-effects")
        self.store, self.progress = self.store.trial(is_read=is_read), Progress(self.clock.seconds, {})
        self.ids, self.deliveries = Identifiers(self.seed), self.deliveries.trial()
        try:
            handler(context)  # on copies: a request that is refused for another reason is refused for that one
        finally:
            self.store, self.progress, self.ids, self.deliveries = kept
        raise Refusal(429, headers={"retry-after": str(wait)})

    def _route(self, request: MockRequest) -> tuple[DocumentedOperation | None, dict[str, str], Refusal | None]:
        """Return the operation of a request with its path parameters as they stand there, or why there is none."""
        matched = self._surface.router.match(request.path)
        if matched is None:
            return None, {}, Refusal(404, "route_not_found")
        methods, values = matched
        operation = methods.get(request.method)
        if operation is None:
            return None, {}, Refusal(405, "method_not_allowed", headers={"allow": self._allowed(request.path)})
        return operation, dict(zip(self._surface.names[operation.id], values, strict=True)), None

    def _allowed(self, path: str) -> str:
        """Return the methods of a path, as the `Allow` header lists them."""
        matched = self._surface.router.match(path)
        return ", ".join(sorted(matched[0])) if matched else ""

    def _refused(self, operation: DocumentedOperation | None, refusal: Refusal) -> MockResponse:
        known = operation.error_codes.get(str(refusal.status), []) if operation else []
        code = refusal.code or (
            known[0] if known else "too_many_requests" if refusal.status == 429 else "internal_error"
        )
        body = error_body(refusal.status, code, refusal.information)
        if operation is None or refusal.status in EVERY_SERVER:
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
        if not isinstance(operation, str) or operation not in self._operations:
            raise ValueError(f"there is no operation {operation}")
        try:
            return self._operations[operation].path.format_map(values)
        except KeyError as error:
            raise ValueError(f"{operation} needs the path parameter {error.args[0]}") from None

    def call(self, operation: str, address: str, body: Any = None, *, project: str | None = None) -> MockResponse:
        """Carry out an operation with the key of a project, past faults, rate limit and journal.

        Args:
            operation: its id.
            address: path and query.
            body: a JSON value; None for no body.
            project: the project; default: the first.

        Raises:
            ValueError: there is no such operation or project, or the address is not one of the operation.
        """
        if not isinstance(operation, str) or operation not in self._operations:
            raise ValueError(f"there is no operation {operation}")
        caller = self._project(project)
        pair = base64.b64encode(f"{caller.key_id}:{caller.key_secret}".encode()).decode("ascii")
        headers = {"authorization": f"Basic {pair}", "content-type": "application/json"}
        raw = b"" if body is None else json.dumps(body).encode()
        request = MockRequest.of(self._operations[operation].method, address, headers, raw)
        with self._lock:
            found, values, refused = self._route(request)
            if found is None or found.id != operation:
                raise ValueError(f"{address} is no address of {operation}")
            limit, self.rate_limit = self.rate_limit, None
            try:
                return self._answer(request, found, values, refused)
            finally:
                self.rate_limit = limit

    def _project(self, project: str | None) -> Project:
        if project is None:
            return self.projects[0]
        found = next((one for one in self.projects if one.project_id == project), None)
        if found is None:
            raise ValueError(f"{project} is no project of this mock")
        return found

    def transport(self) -> Any:
        """Return an `httpx.MockTransport` over this mock, for the sync and the async client alike."""
        from sinch_provisioning.mock.transport import Door

        return Door(self)


def _unauthorized() -> Refusal:
    return Refusal(401, "unauthorized_error", headers={"www-authenticate": 'Basic realm="mock", Bearer'})


def _check_projects(projects: tuple[Project, ...]) -> None:
    if not projects:
        raise ValueError("projects must not be empty")
    for what, values in (
        ("project_id", [one.project_id for one in projects]),
        ("key_id", [one.key_id for one in projects]),
    ):
        twice = next((value for value in values if values.count(value) > 1), None)
        if twice is not None:
            raise ValueError(f"projects: the {what} {twice} is there twice")
