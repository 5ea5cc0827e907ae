"""The mock itself: one function from a request to a response, without I/O."""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import chain
from pathlib import Path
from typing import cast

from attrs import evolve

from sinch_provisioning._http.adapters import Served
from sinch_provisioning._http.messages import Exchange, Headers, Request, Response, basic_authorization
from sinch_provisioning._json import JSONObject, JSONValue
from sinch_provisioning._openapi.document import Operation
from sinch_provisioning._openapi.schema import Schema
from sinch_provisioning._validators import spelled
from sinch_provisioning.mock import control, snapshot
from sinch_provisioning.mock.answering import Answering
from sinch_provisioning.mock.authentication import (
    DEFAULT_PROJECT,
    OTHER_PROJECT,
    TOKEN_PATH,
    Authenticator,
    Project,
    check_projects,
)
from sinch_provisioning.mock.clock import MockClock
from sinch_provisioning.mock.deliveries import Deliveries, DeliveryPolicy
from sinch_provisioning.mock.document_file import document_of
from sinch_provisioning.mock.errors import ApiError
from sinch_provisioning.mock.faults import Fault, Faults
from sinch_provisioning.mock.guard import checked_token
from sinch_provisioning.mock.handlers import Context, Handlers
from sinch_provisioning.mock.journal import BYTES, SIZE, Entry, Journal
from sinch_provisioning.mock.json_input import check_json
from sinch_provisioning.mock.rate_limit import RateLimit, TokenBuckets
from sinch_provisioning.mock.resources import HANDLERS
from sinch_provisioning.mock.resources.stored import check_state
from sinch_provisioning.mock.responses import error_response
from sinch_provisioning.mock.routes import Route, route_of
from sinch_provisioning.mock.security import caller_of
from sinch_provisioning.mock.state import State
from sinch_provisioning.mock.store import Identifiers, Store, checked_seed
from sinch_provisioning.mock.transitions import TransitionRules, Transitions, When, checked, checked_kind
from sinch_provisioning.mock.validation import RequestValidator, readable

_log = logging.getLogger("sinch_provisioning.mock")


@spelled
class Mock:
    """A stateful simulation of the API. Deterministic: the same seed and requests give the same responses.

    Args:
        document: the document to obey, any of OpenAPI 3.0 or 3.1, or its file; None: the one inside the package.
        projects: who may call; the first two can not see each other's resources.
        seed: where identifiers and tokens begin.
        transitions: when the transitions of resources happen: `immediate` (before the next request, the default),
            `Reads(n)`, `After(seconds)` or `manual`; one for all kinds of resource, or by kind.
        clock: its clock, which stands still until it is advanced; `RunningClock` goes with the machine's.
        faults: rules that change responses, see `Fault`.
        rate_limit: requests a project may make; None: as many as it likes.
        deliveries: how webhook events are delivered; None: four attempts, to this machine only.
        handlers: the operations it keeps state for; None: all of the package's document.
        journal_entries: exchanges that the journal keeps at most.
        journal_bytes: bytes of addresses, headers and bodies that it keeps at most.
        control_token: what a server's control API may be called with from elsewhere; None: from this machine alone.

    Raises:
        ValueError: an argument makes no sense; the text names it.
    """

    def __init__(
        self,
        *,
        document: Mapping[str, JSONValue] | str | Path | None = None,
        projects: tuple[Project, ...] = (DEFAULT_PROJECT, OTHER_PROJECT),
        seed: int = 0,
        transitions: Mapping[str, When] | When | None = None,
        clock: MockClock | None = None,
        faults: Sequence[Fault] = (),
        rate_limit: RateLimit | None = None,
        deliveries: DeliveryPolicy | None = None,
        handlers: Handlers | None = None,
        journal_entries: int = SIZE,
        journal_bytes: int = BYTES,
        control_token: str | None = None,
    ) -> None:
        check_projects(projects)
        for name, value, expected in (
            ("rate_limit", rate_limit, RateLimit),
            ("deliveries", deliveries, DeliveryPolicy),
        ):
            if value is not None and not isinstance(value, expected):
                raise ValueError(f"{name} must be a {expected.__name__}, not {type(value).__name__}")
        self._document = document_of(document)
        self._handlers = HANDLERS if handlers is None else handlers
        self._answering = Answering(self._document, self._handlers, is_strict=document is None)
        self._validators = {operation.id: RequestValidator(operation) for operation in self._document.operations}
        self.projects = projects
        self.control_token: str | None = checked_token(control_token)
        self._new_journal = partial(Journal, journal_entries, journal_bytes)
        self.prepare: Callable[[Mock], object] | None = None
        self.listeners: list[tuple[str, str]] = []  # target and secret of who hears every event of every project
        self._first_rules = checked(transitions, self._handlers.kinds)
        self._first_clock = clock
        self._clock_place = None if clock is None else clock.place()
        self._first_faults = tuple(faults)
        self._first_rate_limit = rate_limit
        self._policy = deliveries or DeliveryPolicy()
        self._real_seconds: Callable[[], float] = lambda: 0.0
        self._lock = threading.RLock()  # requests may come in several threads; one is answered at a time
        self._state: State | None = None
        self._begin(checked_seed(seed))

    def _begin(self, seed: int) -> None:
        self.seed: int = seed
        self.transitions: TransitionRules = TransitionRules(self._handlers.kinds, dict(self._first_rules))
        self._state = self._new_state(is_first=self._state is None)
        self.faults: Faults = Faults(self._first_faults, self.seed, self._document.operations)
        self.rate_limit: RateLimit | None = self._first_rate_limit
        self.journal: Journal = self._new_journal()
        self._buckets = TokenBuckets(self._limited_seconds)
        if self.prepare is not None:
            self.prepare(self)

    def limit_in_real_time(self, monotonic: Callable[[], float]) -> None:
        """Let the rate limit fill with the seconds of a clock that never goes back, though the mock's stands still."""
        self._real_seconds = monotonic

    def _limited_seconds(self) -> float:
        return self.clock.seconds() + (self._real_seconds() if self.clock.is_still else 0.0)

    def reset(self, seed: int | None = None) -> None:
        """Begin anew, as it was made: no resources, tokens, scheduled transitions, deliveries or exchanges.

        Clock, transitions, faults and rate limit are those of the start again, and a scenario is carried out again.

        Args:
            seed: where identifiers begin from now on; None: as before.

        Raises:
            ValueError: the seed is not a whole number, or the scenario cannot be carried out; nothing is changed.
        """
        first = self.seed if seed is None else checked_seed(seed)
        with self._lock:
            before, position = self.current, self.clock.place()
            others = (self.seed, self.transitions, self.faults, self.rate_limit, self.journal, self._buckets)
            try:
                self._begin(first)
            except BaseException:  # the scenario cannot be carried out again: all stays as it was
                self.seed, self.transitions, self.faults, self.rate_limit, self.journal, self._buckets = others
                self._state = before
                self.clock.restore(position)
                raise
            before.deliveries.forget()  # whoever waits for it looks for the new one

    def _new_state(self, *, is_first: bool) -> State:
        if self._first_clock is not None and not is_first:
            self._first_clock.restore(self._clock_place)
        clock = self._first_clock or MockClock()
        ids, store = Identifiers(self.seed), Store()
        return State(
            document=self._document,
            projects=self.projects,
            clock=clock,
            store=store,
            ids=ids,
            transitions=Transitions(clock.seconds, self.transitions.by_kind, store.changed),
            authenticator=Authenticator(self.projects, clock.seconds, self.seed),
            deliveries=Deliveries(self.schema_of_event, self._subscribers, ids.nonce, self._policy),
        )

    def _subscribers(self, project: str, event: str) -> Iterator[tuple[str, str]]:
        tables = (subscribers(self.current, project, event) for subscribers in self._handlers.subscribers)
        return chain(chain.from_iterable(tables), self.listeners)

    @property
    def current(self) -> State:
        """What the mock is made of until the next reset."""
        return cast("State", self._state)  # which is there once the mock is made

    @property
    def document(self) -> Mapping[str, JSONValue]:
        """The document it obeys."""
        return self._document.source

    @property
    def clock(self) -> MockClock:
        """Its clock."""
        return self.current.clock

    @property
    def deliveries(self) -> Deliveries:
        """Webhook events on their way."""
        return self.current.deliveries

    @property
    def authenticator(self) -> Authenticator:
        """Knows keys and tokens."""
        return self.current.authenticator

    def schema_of_event(self, kind: str) -> Schema | None:
        """Return the schema of an event; None when the document does not know its type."""
        return self._document.event(kind)

    def state(self) -> JSONObject:
        """Return all resources by project, kind and key, as JSON values that `set_state` takes back."""
        with self._lock:
            return self.current.store.state()

    def set_state(self, state: Mapping[str, JSONValue]) -> None:
        """Replace all resources; scheduled transitions are forgotten.

        Raises:
            ValueError: the value has not the shape of `state()`, or holds what the mock could not have made, such as a
                resource of no kind, or one that no read could show; nothing is changed.
        """
        is_strict = self._answering.is_strict and self._handlers is HANDLERS
        with self._lock:
            check_state(state, self.projects, self._document if is_strict else None)
            self.current.store.replace(state)
            self.current.transitions.clear()
            self.current.ids.differ_from(state)

    def save(self, path: str | Path) -> None:
        """Write all resources and the instant of the clock to a JSON file, which may hold secrets of webhooks.

        Raises:
            OSError: the file cannot be written; it is as it was.
        """
        snapshot.save(self, path)

    def load(self, path: str | Path) -> None:
        """Begin with what `save` wrote: resources and, if it is later, the instant; nothing that was still to happen.

        Raises:
            OSError: the file cannot be read.
            ValueError: it is not such a file; nothing is changed.
        """
        snapshot.load(self, path)

    def trigger(self, kind: str, *key: str, project: str | None = None, outcome: str | None = None) -> bool:
        """Let the scheduled transition of a resource happen now.

        Args:
            kind: kind of the resource, such as `kakaotalk_sender`.
            key: its identifiers.
            project: its project; None: the first.
            outcome: how it ends, such as `REJECTED`; None: well.

        Returns:
            Whether a transition was scheduled.

        Raises:
            ValueError: there is no such kind or project, or the transition has no such outcome.
        """
        with self._lock:
            transitions = self.current.transitions
            resource = (self._project(project).project_id, *key)
            was_scheduled = transitions.trigger(checked_kind(kind, self._handlers.kinds), resource, outcome)
            transitions.run_due()
            return was_scheduled

    def advance_clock(self, seconds: float) -> None:
        """Let time pass on the mock's clock, and happen what is due by then.

        Raises:
            ValueError: the seconds are not a number from 0 on, or lead past the year 9999.
        """
        with self._lock:
            self.clock.advance(seconds)
            self.current.transitions.run_due()

    def handle(self, request: Request) -> Response:
        """Answer a request, whatever a fault does to the way of the response; see `serve`."""
        return self.serve(request).response

    def serve(self, request: Request) -> Served:
        """Answer a request; say how the response arrives.

        Errors come in one order: 401, 429, 404 or 405, 415, 400, then what the state says. A fault with a status takes
        precedence over all of these, as a gateway in front of the API would.
        """
        request = readable(request)
        if control.is_control(request.path):  # without the lock: it may send events, which takes its time
            return Served(self.named(control.answer(self, request), is_control=True))
        with self._lock:
            route = route_of(self._document, request)
            rule = self.faults.match(request, route.operation)
            if rule is not None and rule.status is not None:
                response = rule.error(route.operation)
            elif request.path == TOKEN_PATH:
                response = self.authenticator.token_response(request)
            else:
                response = self._response(request, route, is_limited=True)
            response = self.named(response)
            served = Served(response) if rule is None else rule.apply(response)
            operation_id = route.operation.id if route.operation else None
            exchange = Exchange(request=request, response=response, started=self.clock.now(), operation_id=operation_id)
            self.journal.add(Entry(exchange, served))
            return served

    def named(self, response: Response, *, is_control: bool = False) -> Response:
        """Return a response, of the API or the control API, with an `x-request-id` from the seed unless it has one."""
        with self._lock:
            name = self.current.ids.request(is_control=is_control)
        return evolve(response, headers=Headers({"x-request-id": name, **response.headers}))

    def _response(self, request: Request, route: Route, *, is_limited: bool) -> Response:
        transitions = self.current.transitions
        operation = route.operation
        if operation is None or not operation.is_safe:
            self.current.store.changed()
        try:
            transitions.run_due()
            context = self._understood(request, route, is_limited=is_limited)
            response = self._answering.response(context, request)
            transitions.run_due()
        except ApiError as error:
            return error_response(operation, error, is_strict=self._answering.is_strict)
        except Exception as error:  # a fault of ours must be seen over HTTP too
            _log.exception("the mock failed at %s %s", request.method, request.path)
            name = operation.id if operation else request.path
            information = {"operation": name, "problem": f"{type(error).__name__}: {error}"}
            return error_response(operation, ApiError(500, "internal_error", information))
        return response

    def _understood(self, request: Request, route: Route, *, is_limited: bool) -> Context:
        """Return a request as its handler takes it; refuse what needs no look at the state."""
        caller = caller_of(self.authenticator, self.projects, route, request, is_own=self._answering.is_own)
        wait = self._buckets.take(self.rate_limit, caller.project_id) if self.rate_limit and is_limited else 0
        if wait:
            raise ApiError(429, headers={"retry-after": str(wait)})
        operation = route.operation
        if operation is None:
            raise route.error or ApiError(404, "route_not_found")
        validator = self._validators[operation.id]
        body = validator.body(request)  # first, since it may be refused with 415, which comes before every 400
        path, query = validator.path(route.values), validator.query(request)
        return Context(self.current, operation, caller.project_id, path, query, body)

    def path_of(self, operation: str, values: Mapping[str, JSONValue]) -> str:
        """Return the path of an operation with its parameters put in.

        Args:
            operation: its id.
            values: the path parameters, not percent-encoded.

        Raises:
            ValueError: there is no such operation, or a parameter is missing or would lead to another resource.
        """
        return self._operation(operation).path_with(values)

    def call(self, operation: str, address: str, body: JSONValue = None, *, project: str | None = None) -> Response:
        """Carry out an operation with the key of a project, without faults, rate limit and journal.

        Args:
            operation: its id.
            address: path and query.
            body: a JSON value; None for no body.
            project: the project; default: the first.

        Raises:
            ValueError: there is no such operation or project, or the address is not one of the operation.
        """
        method = self._operation(operation).method
        caller = self._project(project)
        headers = {
            "authorization": basic_authorization(caller.key_id, caller.key_secret),
            "content-type": "application/json",
        }
        check_json(body, "the body")
        raw = b"" if body is None else json.dumps(body).encode()
        request = Request(method, address, Headers(headers), raw)
        with self._lock:
            route = route_of(self._document, request)
            if route.operation is None or route.operation.id != operation:
                raise ValueError(f"{address} is not an address of {operation}")
            return self._response(request, route, is_limited=False)

    def _operation(self, name: str) -> Operation:
        if not isinstance(name, str) or name not in self._document.by_id:
            raise ValueError(f"there is no operation {name}")
        return self._document.by_id[name]

    def _project(self, project: str | None) -> Project:
        if project is None:
            return self.projects[0]
        known = next((candidate for candidate in self.projects if candidate.project_id == project), None)
        if known is None:
            raise ValueError(f"{project} is not a project of this mock")
        return known
