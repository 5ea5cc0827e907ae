"""One call: attempts, and the decision after each. The sync and the async loop are twins over one state."""

from __future__ import annotations

import json
import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, NamedTuple
from urllib.parse import quote, urlencode

from sinch_provisioning_api.client import PROJECT, Call, path_segment
from sinch_provisioning_api.types import UNSET

from sinch_provisioning import errors
from sinch_provisioning._decode import Told, status_error
from sinch_provisioning._http.deadline import within_wait
from sinch_provisioning._http.messages import Answer, Outgoing
from sinch_provisioning._http.redaction import Redactor, Secret
from sinch_provisioning._log import LOGGER, shown_headers, shown_query
from sinch_provisioning.auth import Auth
from sinch_provisioning.hooks import AttemptEnd, AttemptHook, AttemptStart
from sinch_provisioning.options import RequestOptions, Timeout
from sinch_provisioning.retry import Decision, Outcome, RetryBudget, RetryPolicy, decide, parse_retry_after


class Context(NamedTuple):
    """What all calls of a client share.

    Args:
        base_url: address of the API, without trailing slash.
        project_id: fills `{projectId}`.
        auth: gives the Authorization header.
        budget: retries the client may still spend.
        hooks: called around each attempt.
        user_agent: the User-Agent header.
        clock: seconds of a clock that never goes back.
        wall: seconds since 1970.
        random: source of numbers from 0 to 1.
    """

    base_url: str
    project_id: str
    auth: Auth
    budget: RetryBudget
    hooks: Sequence[AttemptHook]
    user_agent: str
    clock: Callable[[], float]
    wall: Callable[[], float]
    random: Callable[[], float]


class CallState:
    """A call on its way: what is sent, what was tried, and what to do next. Pure but for the clock and the hooks."""

    def __init__(self, context: Context, call: Call[Any], options: RequestOptions) -> None:
        self.context = context
        self.call = call
        self.policy = options.retries or RetryPolicy()
        self.timeout = Timeout.of(options.timeout or Timeout())
        self.started = context.clock()
        self.until = self.started + within_wait(options.deadline or 60.0)
        self.attempt = 0
        self.decisions: list[str] = []
        self.authorized_again = False
        self.sent = False
        self._announced = False
        self._authorization = ""
        self._url = self._address()
        self._headers = {"accept": "application/json", "user-agent": context.user_agent}
        self._headers |= {name.lower(): value for name, value in call.headers} | dict(options.headers)
        self._content: bytes | None = None
        if call.body is not UNSET:
            self._headers["content-type"] = "application/json"
            self._content = self._encoded(call.body)
        self._began = self.started

    def _address(self) -> str:
        path = self.call.path.replace(PROJECT, path_segment("project_id", self.context.project_id))
        try:
            query = f"?{urlencode(self.call.query, quote_via=quote)}" if self.call.query else ""
        except UnicodeEncodeError:
            raise errors.InvalidArgumentError("query", "holds a text that UTF-8 cannot write") from None
        return f"{self.context.base_url}{path}{query}"

    @staticmethod
    def _encoded(body: Any) -> bytes:
        try:
            return json.dumps(body, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
        except (TypeError, ValueError, RecursionError) as error:
            raise errors.InvalidArgumentError("body", f"cannot be sent as JSON: {error}") from None

    def remaining(self) -> float:
        """Return the seconds until the deadline."""
        return self.until - self.context.clock()

    def begin(self) -> None:
        """Begin an attempt, unless the deadline has passed."""
        self.patience()
        self.attempt += 1
        self._began = self.context.clock()
        self._announced = False

    def patience(self) -> Timeout:
        """Return the timeouts of a request, none longer than what remains.

        Raises:
            RequestTimeoutError: nothing remains.
        """
        remaining = self.remaining()
        if remaining <= 0:
            message = f"the deadline of {self.until - self.started:g} s passed before the request was sent"
            raise self.told(errors.RequestTimeoutError(message, phase="deadline", request_sent=False))
        return self.timeout.within(remaining)

    @staticmethod
    def authorized(value: Any) -> str:
        """Return the Authorization header of this attempt; refuse what is none, of an `Auth` of the caller's."""
        if not isinstance(value, str) or not value.isascii() or not value.isprintable() or not value:
            raise errors.ConfigurationError("auth must return the text of an Authorization header: printable ASCII")
        return Secret(value)

    def outgoing(self, authorization: str) -> Outgoing:
        """Return the request of this attempt, after the hooks have seen it."""
        operation = self.call.operation
        self._authorization = authorization
        headers = dict(self._headers)
        self._announced = True
        for hook in self.context.hooks:
            hook.before_attempt(
                AttemptStart(operation.id or None, operation.method, operation.path, self.attempt, headers)
            )
        headers = {name.lower(): value for name, value in headers.items()}
        headers["authorization"] = authorization
        return Outgoing(operation.method, self._url, headers, self._content)

    def token_request(self, request: Outgoing) -> Outgoing:
        """Return a request for a token as this client sends it."""
        return request._replace(headers={"user-agent": self.context.user_agent, **request.headers})

    def next(self, result: Answer | errors.ProvisioningError, authorization: str | None) -> Decision:
        """Note how an attempt ended, and decide what comes next."""
        self._notice(result)
        if isinstance(result, Answer):
            self.sent = True
            if result.status == 401 and authorization and self._replaceable(authorization):
                self.authorized_again = True
                return self._noted(Decision(True, 0.0, "retry at once: 401, with fresh credentials"))
            if 200 <= result.status < 300:
                self.context.budget.succeed()
                return Decision(False, 0.0, "done")
        elif authorization and getattr(result, "request_sent", False):
            self.sent = True
        outcome = self._outcome(result, authorization)
        if outcome is None:
            return self._noted(Decision(False, 0.0, f"stop: {type(result).__name__} would come again"))
        return self._noted(
            decide(
                self.policy,
                method=self.call.operation.method,
                side_effects=self.call.operation.side_effects,
                attempt=self.attempt - self.authorized_again,
                outcome=outcome,
                remaining=self.remaining(),
                random=self.context.random,
                budget=self.context.budget,
            )
        )

    def _replaceable(self, authorization: str) -> bool:
        """Tell whether a refused header can be replaced, and the request repeated for it."""
        if self.authorized_again:
            return False
        return self.context.auth.rejected(authorization) and not self.call.operation.side_effects

    def _outcome(self, result: Answer | errors.ProvisioningError, authorization: str | None) -> Outcome | None:
        """Return what the decision needs; None when another attempt would end in the same way."""
        if isinstance(result, Answer):
            return Outcome(result.status, True, self._retry_after(result))
        if isinstance(result, errors.TransportError):  # without a token, the request itself was never sent
            return Outcome(None, authorization is not None and result.request_sent, None)
        if (
            authorization is None
            and isinstance(result, errors.APIStatusError)
            and result.status in self.policy.statuses
        ):
            return Outcome(None, False, self._retry_after(result))
        return None

    def _retry_after(self, result: Answer | errors.APIStatusError) -> float | None:
        return parse_retry_after(result.headers.get("retry-after"), self.context.wall())

    def _noted(self, decision: Decision) -> Decision:
        self.decisions.append(f"attempt {self.attempt}: {decision.reason}")
        if LOGGER.isEnabledFor(logging.DEBUG):
            LOGGER.debug("%s %s: %s", self.call.operation.method, self.call.operation.path, decision.reason)
        return decision

    def _notice(self, result: Answer | errors.ProvisioningError) -> None:
        operation = self.call.operation
        duration = self.context.clock() - self._began
        answer = result if isinstance(result, Answer) else None
        status, request_id = (answer.status, answer.request_id) if answer else (None, None)
        name = None if answer else type(result).__name__
        if LOGGER.isEnabledFor(logging.DEBUG):
            clean = self._redactor().text
            LOGGER.debug(
                "%s %s%s -> %s in %.3f s (attempt %d, request id %s%s)",
                operation.method,
                operation.path,
                clean(f"?{shown_query(self.call.query)}") if self.call.query else "",
                status if answer else name,
                duration,
                self.attempt,
                request_id and clean(request_id),
                clean(f"; {shown_headers(answer.headers)}") if answer else "",
            )
        if not self._announced:
            return
        end = (operation.id or None, operation.method, operation.path, self.attempt, status, request_id, duration, name)
        for hook in self.context.hooks:
            hook.after_attempt(AttemptEnd(*end))

    def _redactor(self) -> Redactor:
        return Redactor(self._secrets)

    def _secrets(self) -> tuple[str, ...]:
        used = self._authorization
        return (*self.context.auth.secrets(), used, used.partition(" ")[2])

    def result(self) -> Told:
        """Return what is known of the call now."""
        operation = self.call.operation
        elapsed = self.context.clock() - self.started
        return Told(
            operation.method, operation.path, self.attempt, elapsed, tuple(self.decisions), Redactor(self._secrets)
        )

    def told(self, error: errors.ProvisioningError) -> errors.ProvisioningError:
        """Return an error with what is known of the call on it, and without what must not be shown."""
        known = self.result()
        error.method, error.path_template = error.method or known.method, error.path_template or known.path_template
        error.attempts, error.elapsed, error.decisions = known.attempts, known.elapsed, known.decisions
        error.args = (known.redactor.text(str(error.args[0])),)
        if isinstance(error, errors.TransportError):
            error.request_sent = self.sent
        cause = error.__cause__
        if cause is not None and known.redactor.text(shown := f"{cause} {cause!r}") != shown:
            error.__cause__ = error.__context__ = None
        return error

    def finish(self, result: Answer | errors.ProvisioningError) -> Answer:
        """Return a successful answer; raise for everything else."""
        if isinstance(result, errors.ProvisioningError):
            try:
                raise self.told(result)
            finally:
                del result  # an error holds this frame: keeping it here would be a cycle
        if 200 <= result.status < 300:
            return result
        raise status_error(result, self.result(), self.call, self.context.wall())

    def token_answer(self, answer: Answer) -> Answer:
        """Return the answer of the token endpoint; raise when it is an error."""
        if 200 <= answer.status < 300:
            return answer
        told = self.result()._replace(method="POST", path_template="(token endpoint)")
        raise status_error(answer, told, None, self.context.wall(), errors.AuthenticationError)


class _Fetching:
    """Sends the request for a token on behalf of a call."""

    __slots__ = ("_state", "_transmit")

    def __init__(self, state: CallState, transmit: Callable[..., Answer]) -> None:
        self._state, self._transmit = state, transmit

    def __call__(self, request: Outgoing) -> Answer:
        state = self._state
        return state.token_answer(self._transmit(state.token_request(request), state.patience(), state.until))

    def remaining(self) -> float:
        return self._state.remaining()


class _AsyncFetching:
    """Does what `_Fetching` does, without blocking."""

    __slots__ = ("_state", "_transmit")

    def __init__(self, state: CallState, transmit: Callable[..., Awaitable[Answer]]) -> None:
        self._state, self._transmit = state, transmit

    async def __call__(self, request: Outgoing) -> Answer:
        state = self._state
        return state.token_answer(await self._transmit(state.token_request(request), state.patience(), state.until))

    def remaining(self) -> float:
        return self._state.remaining()


def send(state: CallState, transmit: Callable[..., Answer], sleep: Callable[[float], Any]) -> Answer:
    """Send until there is an answer or no more attempt; return the successful answer.

    Args:
        state: the call.
        transmit: sends one request, given its timeouts and the end of the call.
        sleep: waits some seconds.
    """
    fetch = _Fetching(state, transmit)
    while True:
        authorization = None
        state.begin()
        try:
            authorization = state.authorized(state.context.auth.authorize(fetch))
            result: Answer | errors.ProvisioningError = transmit(
                state.outgoing(authorization), state.patience(), state.until
            )
        except errors.ProvisioningError as error:
            result = error
        decision = state.next(result, authorization)
        if not decision.retry:
            try:
                return state.finish(result)
            finally:
                del result  # as there
        if decision.delay:
            sleep(decision.delay)


async def send_async(
    state: CallState, transmit: Callable[..., Awaitable[Answer]], sleep: Callable[[float], Awaitable[Any]]
) -> Answer:
    """Do what `send` does, without blocking."""
    fetch = _AsyncFetching(state, transmit)
    while True:
        authorization = None
        state.begin()
        try:
            authorization = state.authorized(await state.context.auth.authorize_async(fetch))
            result: Answer | errors.ProvisioningError = await transmit(
                state.outgoing(authorization), state.patience(), state.until
            )
        except errors.ProvisioningError as error:
            result = error
        decision = state.next(result, authorization)
        if not decision.retry:
            try:
                return state.finish(result)
            finally:
                del result  # as there
        if decision.delay:
            await sleep(decision.delay)
