"""One call on its way, in three small parts: build the request, observe each attempt, decide what comes next."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final
from urllib.parse import quote, urlsplit

from attrs import define, evolve, field, frozen
from sinch_provisioning_api.client import PROJECT, Call, Content, Encoded, path_segment
from sinch_provisioning_api.types import UNSET

from sinch_provisioning import errors
from sinch_provisioning._config import ClientConfig
from sinch_provisioning._decode import CallInfo, status_error
from sinch_provisioning._http.deadline import cap_to_wait
from sinch_provisioning._http.messages import Headers, Request, Response, Timings
from sinch_provisioning._http.redaction import Redactor, Secret, shown_headers, shown_query
from sinch_provisioning._json import JSONValue, merged
from sinch_provisioning._schemes import NO_HEADER, Auth, Plan, plan
from sinch_provisioning.options import RequestOptions, Timeout
from sinch_provisioning.retry import Decision, Outcome, RetryPolicy, decide, parse_retry_after

LOGGER: Final = logging.getLogger("sinch_provisioning")
TOKEN_ENDPOINT: Final = "(token endpoint)"  # noqa: S105 - no secret
Result = Response | errors.ProvisioningError


def _url(config: ClientConfig, call: Call[Any], credentials: Plan) -> str:
    project = path_segment("project_id", config.project_id) if PROJECT in call.path else ""
    path = call.path.replace(PROJECT, project)
    try:
        pairs = (
            f"{quote(name, safe='')}={text if type(text) is Encoded else quote(text, safe='')}"
            for name, text in call.query
        )
        query = "&".join(filter(None, ["&".join(pairs), credentials.query()]))
    except UnicodeEncodeError:
        raise errors.InvalidArgumentError("query", "holds a text that UTF-8 cannot write") from None
    separator = ("&" if "?" in path else "?") if query else ""  # some documents write part of a query into a path
    return f"{credentials.address(call.operation.server, config.base_url)}{path}{separator}{query}"


def _encoded(body: object) -> bytes:
    try:
        if isinstance(body, Content):
            return body.read()
        return json.dumps(body, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
    except (TypeError, ValueError, RecursionError) as error:
        problem = f"cannot be sent as JSON: {error}"
    del body  # a traceback that prints local variables must not print it
    raise errors.InvalidArgumentError("body", problem)


@frozen(repr=False)
class CallRequest:
    """What all attempts of a call send; only the Authorization header, and what hooks add, differ.

    Args:
        url: the whole address.
        headers: by name in lower case.
        body: what is sent; None when there is none, or it is streamed.
        stream: makes the pieces of a body that is read while it is sent.
    """

    url: str = field(repr=False)  # what prints local variables may look at fields, not only at the repr
    headers: dict[str, str] = field(repr=False)
    body: bytes | None = field(repr=False)
    stream: Callable[[], Iterator[bytes]] | None = field(default=None, repr=False)

    @classmethod
    def of(cls, config: ClientConfig, call: Call[Any], options: RequestOptions, credentials: Plan) -> CallRequest:
        """Return the request of a call.

        Raises:
            InvalidArgumentError: a value in it cannot be sent.
        """
        headers = {"accept": call.operation.accept, "user-agent": config.user_agent}
        headers |= {name.lower(): value for name, value in call.headers}
        headers |= options.headers
        headers |= credentials.headers(headers)
        url, extra = _url(config, call, credentials), options.extra_body
        if call.body is UNSET and not extra:
            return cls(url, headers, None)
        if isinstance(call.body, Content):
            return cls._of_body(url, headers, call.body, extra)
        # no variable may hold the body: a traceback that prints local variables would print it
        body = _encoded(merged(call.body, extra) if extra else call.body)
        return cls(url, {**headers, "content-type": "application/json"}, body)

    @classmethod
    def _of_body(cls, url: str, headers: dict[str, str], body: Content, more: Mapping[str, JSONValue]) -> CallRequest:
        headers = {**headers, "content-type": body.content_type}
        if more:
            if body.value is UNSET:
                raise errors.InvalidArgumentError("extra_body", "goes into a JSON body alone; pass it in the body")
            return cls(url, headers, _encoded(merged(body.value, more)))
        if not body.is_streamed:
            return cls(url, headers, _encoded(body))
        if body.size is not None:
            headers["content-length"] = str(body.size)
        return cls(url, headers, None, body.stream)


def checked_authorization(value: object) -> str:
    """Return the Authorization header of an attempt, empty for none; refuse what an `Auth` returned instead of one."""
    if value is NO_HEADER:
        return NO_HEADER
    if not isinstance(value, str) or not value.isascii() or not value.isprintable() or not value:
        raise errors.ConfigurationError("auth must return the text of an Authorization header: printable ASCII")
    return Secret(value)


class Observer:
    """Tells hooks and the log of each attempt.

    Args:
        config: what all calls of the client share.
        call: the call.
    """

    def __init__(self, config: ClientConfig, call: Call[Any]) -> None:
        self._config = config
        self._operation = call.operation
        self._names = (call.operation.id or None, call.operation.method, call.operation.path)
        self._query = call.query
        self._sink = call.to
        self._authorization = ""
        self._is_announced = False
        self._began = 0.0

    def begin(self) -> None:
        """Note the beginning of an attempt."""
        self._began = self._config.monotonic()
        self._is_announced = False

    def request(self, call: CallRequest, authorization: str, attempt: int) -> Request:
        """Return the request of an attempt, after the hooks have seen it."""
        self._authorization = authorization
        headers = self._announced(call, attempt) if self._config.hooks else call.headers
        sent = Headers({**headers, "authorization": authorization} if authorization else headers)
        return Request(self._operation.method, call.url, sent, call.body, call.stream, self._sink)

    def _announced(self, call: CallRequest, attempt: int) -> dict[str, str]:
        """Tell the hooks of an attempt; return its headers with what they added."""
        from sinch_provisioning.hooks import AttemptHeaders, AttemptStart  # here and below: when there are hooks

        self._is_announced = True
        headers, origin = AttemptHeaders(call.headers), "{0.scheme}://{0.netloc}".format(urlsplit(call.url))
        for hook in self._config.hooks:
            hook.before_attempt(AttemptStart(*self._names, attempt, headers, origin))
        return {name.lower(): value for name, value in headers.items()}

    def end(self, result: Result, attempt: int) -> None:
        """Tell how an attempt ended."""
        if LOGGER.isEnabledFor(logging.DEBUG):
            self._log(result, self._config.monotonic() - self._began, attempt)
        if self._is_announced:
            self._tell(result, self._config.monotonic() - self._began, attempt)

    def _tell(self, result: Result, duration: float, attempt: int) -> None:
        from sinch_provisioning.hooks import AttemptEnd

        response = result if isinstance(result, Response) else None
        end = AttemptEnd(
            *self._names,
            attempt=attempt,
            status=response.status if response else None,
            request_id=response.request_id if response else None,
            duration=duration,
            error=None if response else type(result).__name__,
        )
        for hook in self._config.hooks:
            hook.after_attempt(end)

    def _log(self, result: Result, duration: float, attempt: int) -> None:
        clean = self.redactor().text
        response = result if isinstance(result, Response) else None
        request_id = response.request_id if response else None
        LOGGER.debug(
            "%s %s%s -> %s in %.3f s (attempt %d, request id %s%s)",
            self._operation.method,
            self._operation.path,
            clean(f"?{shown_query(self._query)}") if self._query else "",
            response.status if response else type(result).__name__,
            duration,
            attempt,
            request_id and clean(request_id),
            clean(f"; {shown_headers(response.headers)}") if response else "",
        )

    def redactor(self) -> Redactor:
        """Return what masks the secrets of the call."""
        return Redactor(self._secrets)

    def _secrets(self) -> tuple[str, ...]:
        used = self._authorization
        return (*self._config.auth.secrets(), used, used.partition(" ")[2])


@define(repr=False)
class Attempts:
    """The attempts of a call so far, and whether there is one more.

    Args:
        config: what all calls of the client share.
        auth: gives the Authorization header.
        call: the call.
        policy: when to try again.
        started: when the call began, on the client's clock.
        deadline: when it must have ended.
    """

    config: ClientConfig
    auth: Auth
    call: Call[Any]
    policy: RetryPolicy
    started: float
    deadline: float
    number: int = 0
    decisions: list[str] = field(factory=list[str])
    request_sent: bool = False
    response_lost: bool = False
    _reauthorized: bool = False

    def remaining(self) -> float:
        """Return the seconds until the deadline."""
        return self.deadline - self.config.monotonic()

    def next(self, result: Result, authorization: str | None) -> Decision:
        """Decide what comes after an attempt.

        Args:
            result: what it ended in.
            authorization: the header it was sent with; None when none could be had.
        """
        decision = self._decide(result, authorization)
        if decision.retry and not all(getattr(x, "is_repeatable", True) for x in (self.call.body, self.call.to)):
            decision = Decision(False, 0.0, "stop: a file was read from or written to, and cannot be again")
        if decision.reason != "done":
            self.decisions.append(f"attempt {self.number}: {decision.reason}")
            operation = self.call.operation
            name = operation.id or f"{operation.method} of client.request"  # whose path may hold identifiers
            level = logging.INFO if decision.retry else logging.DEBUG
            LOGGER.log(level, "%s: attempt %d, %s", name, self.number, decision.reason)
        return decision

    def _decide(self, result: Result, authorization: str | None) -> Decision:
        if isinstance(result, Response):
            self.request_sent = True
            if result.status == 401 and authorization and self._is_replaceable(authorization):
                self._reauthorized = True
                return Decision(True, 0.0, "retry at once: 401, with fresh credentials")
            if 200 <= result.status < 300:
                self.config.budget.succeed()
                return Decision(False, 0.0, "done")
        elif authorization is not None and getattr(result, "request_sent", False):
            self.request_sent = True
            self.response_lost = True
        outcome = self._outcome(result, authorization)
        if outcome is None:
            return Decision(False, 0.0, f"stop: {type(result).__name__} would come again")
        return decide(
            self.policy,
            method=self.call.operation.method,
            side_effects=self.call.operation.side_effects,
            attempt=self.number - self._reauthorized,
            outcome=outcome,
            remaining=self.remaining(),
            random=self.config.random,
            budget=self.config.budget,
        )

    def _is_replaceable(self, authorization: str) -> bool:
        """Tell whether a refused header can be replaced, and the request repeated for it."""
        if self._reauthorized:
            return False
        return self.auth.rejected(authorization) and not self.call.operation.side_effects

    def _outcome(self, result: Result, authorization: str | None) -> Outcome | None:
        """Return what the decision needs; None when another attempt would end in the same way."""
        if isinstance(result, Response):
            return Outcome(result.status, True, self._retry_after(result))
        if isinstance(result, errors.TransportError):  # without a token, the request itself was never sent
            return Outcome(None, authorization is not None and result.request_sent, None)
        if authorization is not None or not isinstance(result, errors.APIStatusError):
            return None
        is_repeated = result.status in self.policy.statuses  # it was the token endpoint that answered so
        return Outcome(None, False, self._retry_after(result)) if is_repeated else None

    def _retry_after(self, result: Response | errors.APIStatusError) -> float | None:
        return parse_retry_after(result.headers.get("retry-after"), self.config.time())


class CallRun:
    """A call on its way: the three parts above, and what both loops ask of them.

    Args:
        config: what all calls of the client share.
        call: the call.
        options: those of the client, with those of the call over them.
    """

    def __init__(self, config: ClientConfig, call: Call[Any], options: RequestOptions) -> None:
        self.config = config
        self.call = call
        self.observer = Observer(config, call)
        credentials = plan(config.auth, call.operation.security, call.operation.id or "the call")
        self.auth = credentials.auth
        self._request = CallRequest.of(config, call, options, credentials)
        self._timeout = Timeout.of(options.timeout or Timeout())
        started = config.monotonic()
        self.attempts = Attempts(
            config,
            self.auth,
            call,
            options.retries or RetryPolicy(),
            started,
            started + cap_to_wait(options.deadline or 60.0),
        )

    @property
    def deadline(self) -> float:
        """When the call must have ended, on the client's clock."""
        return self.attempts.deadline

    def begin(self) -> None:
        """Begin an attempt, unless the deadline has passed."""
        self.remaining_timeout()
        self.attempts.number += 1
        self.observer.begin()

    def remaining_timeout(self) -> Timings:
        """Return the timeouts of a request, none longer than what remains.

        Raises:
            RequestTimeoutError: nothing remains.
        """
        remaining = self.attempts.remaining()
        if remaining > 0:
            return self._timeout.within(remaining)
        seconds = self.deadline - self.attempts.started
        message = f"the deadline of {seconds:g} s passed before the request was sent"
        raise self.annotated(errors.RequestTimeoutError(message, phase="deadline", request_sent=False))

    def request(self, authorization: str) -> Request:
        """Return the request of this attempt."""
        return self.observer.request(self._request, authorization, self.attempts.number)

    def token_request(self, request: Request) -> Request:
        """Return a request for a token as this client sends it."""
        return evolve(request, headers=Headers({"user-agent": self.config.user_agent, **request.headers}))

    def next(self, result: Result, authorization: str | None) -> Decision:
        """Tell how an attempt ended, and decide what comes next."""
        self.observer.end(result, self.attempts.number)
        return self.attempts.next(result, authorization)

    def info(self) -> CallInfo:
        """Return what is known of the call now."""
        operation, attempts = self.call.operation, self.attempts
        elapsed = self.config.monotonic() - attempts.started
        decisions = tuple(attempts.decisions)
        redactor, url = self.observer.redactor(), Secret(self._request.url)
        return CallInfo(operation.method, operation.path, attempts.number, elapsed, decisions, redactor, url)

    def annotated(self, error: errors.ProvisioningError) -> errors.ProvisioningError:
        """Return an error with what is known of the call on it."""
        return self.info().annotate(error, request_sent=self.attempts.request_sent)

    def finish(self, result: Result) -> Response:
        """Return a successful response; raise for everything else."""
        if isinstance(result, errors.ProvisioningError):
            try:
                raise self.annotated(result)
            finally:
                del result  # an error holds this frame: keeping it here would be a cycle
        if 200 <= result.status < 300:
            return result
        raise self._status_error(result)

    def _status_error(self, result: Response) -> errors.APIStatusError:
        error = status_error(result, self.info(), self.call, self.config.time())
        if result.status == 404 and self.call.operation.method == "DELETE" and self.attempts.response_lost:
            error.args = (f"{error.args[0]}; an earlier attempt, whose answer was lost, may have deleted it",)
        return error

    def token_failed(self, error: errors.ProvisioningError, request: Request) -> None:
        """Say of an error of a request for a token what was asked, and which argument it came from."""
        error.url = self.info()._replace(url=Secret(request.url)).shown_url()
        error.args = (str(error.args[0]).replace("check base_url", "check auth_url"),)

    def token_response(self, response: Response, request: Request) -> Response:
        """Return the response to a request for a token; raise when it is an error."""
        if 200 <= response.status < 300:
            return response
        info = self.info()._replace(method="POST", path_template=TOKEN_ENDPOINT, url=Secret(request.url))
        raise status_error(response, info, None, self.config.time(), errors.AuthenticationError)
