"""One call: attempts, and the decision after each. The sync and the async loop are twins over one state."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple
from urllib.parse import quote, urlencode

from sinch_provisioning_api.client import PROJECT, Call
from sinch_provisioning_api.types import UNSET

from sinch_provisioning import errors
from sinch_provisioning._log import LOGGER, shown_headers, shown_query
from sinch_provisioning._outcome import Told, status_error
from sinch_provisioning._wire import Answer, Outgoing
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
        self.until = self.started + (options.deadline or 60.0)
        self.attempt = 0
        self.decisions: list[str] = []
        self.authorized_again = False
        self._url = self._address()
        self._headers = {"accept": "application/json", "user-agent": context.user_agent}
        self._headers |= dict(call.headers) | dict(options.headers)
        self._content: bytes | None = None
        if call.body is not UNSET:
            self._headers["content-type"] = "application/json"
            self._content = self._encoded(call.body)
        self._began = self.started

    def _address(self) -> str:
        path = self.call.path.replace(PROJECT, quote(self.context.project_id, safe=""))
        query = f"?{urlencode(self.call.query, quote_via=quote)}" if self.call.query else ""
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

    def begin(self) -> Timeout:
        """Begin an attempt; return its timeouts, none longer than what remains."""
        self.attempt += 1
        self._began = self.context.clock()
        remaining = self.remaining()
        if remaining <= 0:
            message = f"the deadline of {self.until - self.started:g} s passed before the request was sent"
            raise self.told(errors.RequestTimeoutError(message, phase="deadline", request_sent=False))
        return self.timeout.within(remaining)

    def outgoing(self, authorization: str) -> Outgoing:
        """Return the request of this attempt, after the hooks have seen it."""
        operation = self.call.operation
        headers = dict(self._headers)
        for hook in self.context.hooks:
            hook.before_attempt(
                AttemptStart(operation.id or None, operation.method, operation.path, self.attempt, headers)
            )
        headers["authorization"] = authorization
        return Outgoing(operation.method, self._url, headers, self._content)

    def next(self, result: Answer | errors.ProvisioningError, authorization: str | None) -> Decision:
        """Note how an attempt ended, and decide what comes next."""
        self._notice(result)
        context = self.context
        if isinstance(result, Answer):
            if (
                result.status == 401
                and authorization
                and not self.authorized_again
                and context.auth.rejected(authorization)
            ):
                self.authorized_again = True
                return self._noted(Decision(True, 0.0, "retry at once: 401, with fresh credentials"))
            if 200 <= result.status < 300:
                context.budget.succeed()
                return Decision(False, 0.0, "done")
        operation = self.call.operation
        return self._noted(
            decide(
                self.policy,
                method=operation.method,
                side_effects=operation.side_effects,
                attempt=self.attempt,
                outcome=self._outcome(result, authorization),
                remaining=self.remaining(),
                random=context.random,
                budget=context.budget,
            )
        )

    def _outcome(self, result: Answer | errors.ProvisioningError, authorization: str | None) -> Outcome:
        if isinstance(result, Answer):
            after = parse_retry_after(result.headers.get("retry-after"), self.context.wall())
            return Outcome(result.status, True, after)
        if authorization is None:  # no token could be had: the request itself was never sent
            passing = isinstance(result, (errors.TransportError, errors.ServerError, errors.RateLimitError))
            return Outcome(None, not passing, getattr(result, "retry_after", None))
        return Outcome(None, getattr(result, "request_sent", True), None)

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
            LOGGER.debug(
                "%s %s%s -> %s in %.3f s (attempt %d, request id %s%s)",
                operation.method,
                operation.path,
                f"?{shown_query(self.call.query)}" if self.call.query else "",
                status if answer else name,
                duration,
                self.attempt,
                request_id,
                f"; {shown_headers(answer.headers)}" if answer else "",
            )
        end = (operation.id or None, operation.method, operation.path, self.attempt, status, request_id, duration, name)
        for hook in self.context.hooks:
            hook.after_attempt(AttemptEnd(*end))

    def result(self) -> Told:
        """Return what is known of the call now."""
        operation = self.call.operation
        return Told(operation.method, operation.path, self.attempt, self.context.clock() - self.started)

    def told(self, error: errors.ProvisioningError) -> errors.ProvisioningError:
        """Return an error with what is known of the call on it."""
        known = self.result()
        error.method, error.path_template = error.method or known.method, error.path_template or known.path_template
        error.attempts, error.elapsed, error.decisions = known.attempts, known.elapsed, tuple(self.decisions)
        return error

    def finish(self, result: Answer | errors.ProvisioningError) -> Answer:
        """Return a successful answer; raise for everything else."""
        if isinstance(result, errors.ProvisioningError):
            raise self.told(result)
        if 200 <= result.status < 300:
            return result
        raise self.told(status_error(result, self.result(), self.call, self.context.wall()))

    def token_answer(self, answer: Answer) -> Answer:
        """Return the answer of the token endpoint; raise when it is an error."""
        if 200 <= answer.status < 300:
            return answer
        told = Told("POST", "(token endpoint)", self.attempt, self.context.clock() - self.started)
        raise status_error(answer, told, None, self.context.wall())


def send(state: CallState, transmit: Callable[..., Answer], sleep: Callable[[float], None]) -> Answer:
    """Send until there is an answer or no more attempt; return the successful answer.

    Args:
        state: the call.
        transmit: sends one request, given its timeouts and the end of the call.
        sleep: waits some seconds.
    """
    while True:
        authorization = None
        try:
            timeout = state.begin()
            authorization = state.context.auth.authorize(
                lambda request, timeout=timeout: state.token_answer(transmit(request, timeout, state.until))  # type: ignore[misc]
            )
            result: Answer | errors.ProvisioningError = transmit(state.outgoing(authorization), timeout, state.until)
        except errors.ProvisioningError as error:
            result = error
        decision = state.next(result, authorization)
        if not decision.retry:
            return state.finish(result)
        if decision.delay:
            sleep(decision.delay)


async def send_async(state: CallState, transmit: Callable[..., Any], sleep: Callable[[float], Any]) -> Answer:
    """Do what `send` does, without blocking."""
    while True:
        authorization = None
        try:
            timeout = state.begin()

            async def fetch(request: Outgoing, timeout: Timeout = timeout) -> Answer:
                return state.token_answer(await transmit(request, timeout, state.until))

            authorization = await state.context.auth.authorize_async(fetch)
            result: Answer | errors.ProvisioningError = await transmit(
                state.outgoing(authorization), timeout, state.until
            )
        except errors.ProvisioningError as error:
            result = error
        decision = state.next(result, authorization)
        if not decision.retry:
            return state.finish(result)
        if decision.delay:
            await sleep(decision.delay)
