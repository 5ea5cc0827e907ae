"""Every error this package raises.

    ProvisioningError
    ├── ConfigurationError            the client cannot be made or used as asked; nothing was sent
    ├── TransportError                no answer came; `request_sent` says whether the server may have acted
    │   ├── ConnectError              the host could not be reached
    │   └── RequestTimeoutError       `phase`: connect, read, write, pool or deadline
    ├── APIStatusError                the server answered with an error status
    │   ├── BadRequestError           400
    │   ├── AuthenticationError       401, or the token endpoint gave no token: `status` is its own then
    │   ├── PermissionDeniedError     403
    │   ├── NotFoundError             404
    │   ├── ConflictError             409
    │   ├── PreconditionFailedError   412
    │   ├── FailedDependencyError     424
    │   ├── RateLimitError            429, `retry_after` in seconds
    │   └── ServerError               5xx
    ├── DecodeError                   an answer that is not JSON, or too large; in strict validation what deviates
    │   └── StrictDecodeError         strict validation found a difference; a ValidationError, too
    ├── PaginationError               the server repeated a page token, or gave what is not a page
    ├── ValidationError               strict validation found a difference to the document
    ├── WaitError                     a resource is in a final state, or one that waits for its owner, or time ran out
    └── WebhookVerificationError      a delivery that cannot be trusted; `reason` says why

    InvalidArgumentError (a ValueError)   an argument of a call that cannot be sent
    ModelDecodeError (a ValueError)       a model made by hand from what cannot be in it
    UnknownFieldWarning (a UserWarning)   a key of a body that is near the name of a property

All of them pickle and copy, their text fits one line and holds no secret.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sinch_provisioning_api.errors import InvalidArgumentError, ModelDecodeError, UnknownFieldWarning

from sinch_provisioning._json import JSONObject, JSONValue

__all__ = [
    "APIStatusError",
    "AuthenticationError",
    "BadRequestError",
    "ConfigurationError",
    "ConflictError",
    "ConnectError",
    "DecodeError",
    "FailedDependencyError",
    "InvalidArgumentError",
    "ModelDecodeError",
    "NotFoundError",
    "PaginationError",
    "PermissionDeniedError",
    "PreconditionFailedError",
    "ProvisioningError",
    "RateLimitError",
    "RequestTimeoutError",
    "ServerError",
    "StrictDecodeError",
    "TransportError",
    "UnknownFieldWarning",
    "ValidationError",
    "WaitError",
    "WebhookVerificationError",
]

_LONGEST = 500


def _one_line(text: str) -> str:
    line = "".join(c if c.isprintable() else "\ufffd" for c in " ".join(text.split()))  # no terminal codes of a server
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"


def _words(value: JSONValue) -> str:
    return "" if value is None or isinstance(value, (list, Mapping)) else str(value)


def _rebuild(cls: type[ProvisioningError], message: str, state: JSONObject) -> ProvisioningError:
    error = cls.__new__(cls)
    Exception.__init__(error, message)
    error.__dict__.update(state)
    return error


class ProvisioningError(Exception):
    """Base of every error of this package.

    Args:
        message: what happened, for people.
        method: HTTP method of the call, None when there was none.
        path_template: path of the call as the document writes it, without any identifier.
        request_id: the server's name for the request, if it gave one.
        attempts: how many times the request was tried.
        elapsed: seconds from the call to this error.
        decisions: why the request was tried again, or not, one line an attempt.
        url: the address that was asked, with what is secret in it masked; None when there was none. It holds
            identifiers, so that `str` does not show it.

    Attributes:
        page_token: token of the page that failed, when a pager was asked.
    """

    def __init__(
        self,
        message: str,
        *,
        method: str | None = None,
        path_template: str | None = None,
        request_id: str | None = None,
        attempts: int = 0,
        elapsed: float = 0.0,
        decisions: tuple[str, ...] = (),
        url: str | None = None,
    ) -> None:
        super().__init__(_one_line(message))
        self.url = url
        self.method = method
        self.path_template = path_template
        self.request_id = request_id
        self.attempts = attempts
        self.elapsed = elapsed
        self.decisions = decisions
        self.page_token: str | None = None

    def _place(self) -> str:
        return " ".join(part for part in (self.method, self.path_template) if part)

    def __str__(self) -> str:
        prefix = self._place()
        request = f" [request id {self.request_id}]" if self.request_id else ""
        return _one_line(f"{prefix}{request}: {self.args[0]}" if prefix else str(self.args[0]))

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), str(self.args[0]), dict(self.__dict__))


class ConfigurationError(ProvisioningError):
    """The client cannot be made, or used, as asked. Nothing was sent."""


class TransportError(ProvisioningError):
    """No complete answer came.

    Attributes:
        request_sent: False when the request certainly never reached the server, in no attempt, so that repeating it
            is safe.
    """

    def __init__(self, message: str, *, request_sent: bool, **context: Any) -> None:
        super().__init__(message, **context)
        self.request_sent = request_sent


class ConnectError(TransportError):
    """The host could not be reached: its name does not resolve, or nothing listens there."""

    def __init__(self, message: str, *, request_sent: bool = False, **context: Any) -> None:
        super().__init__(message, request_sent=request_sent, **context)


class RequestTimeoutError(TransportError):
    """Something took longer than it may.

    Attributes:
        phase: `connect`, `read`, `write`, `pool` (waiting for a free connection) or `deadline` (of the whole call).
    """

    def __init__(self, message: str, *, phase: str, request_sent: bool, **context: Any) -> None:
        super().__init__(message, request_sent=request_sent, **context)
        self.phase = phase


def validation_errors(information: Mapping[str, JSONValue]) -> list[str]:
    """Return the texts of `validationErrors` in the context of an error; empty when there are none.

    Args:
        information: the context of the error, as the server sent it.
    """
    texts = information.get("validationErrors")
    return [text for text in texts if isinstance(text, str)] if isinstance(texts, list) else []


class APIStatusError(ProvisioningError):
    """The server answered with an error status.

    Attributes:
        status: the HTTP status, registered or not.
        error_code: the API's stable name of the error; None when the body has none.
        message: what went wrong, in the server's words; may be empty.
        resolution: what to do about it, in the server's words; may be empty.
        additional_information: context of the error; its keys depend on the code.
        validation_errors: what is wrong with the request, a text each, in the server's words; `str` shows
            the first, of a 412 (conditions that are not met) all.
        error: the decoded error model; None when the body is none.
        body: the raw body, as bytes.
        headers: the response headers.
    """

    def __init__(
        self,
        message: str,
        *,
        status: int,
        headers: Mapping[str, str],
        body: bytes = b"",
        error: Any = None,
        details: Mapping[str, JSONValue] | None = None,
        **context: Any,
    ) -> None:
        super().__init__(message, **context)
        fields = details or {}
        code = fields.get("errorCode")
        extra = fields.get("additionalInformation")
        self.status = status
        self.headers = headers
        self.body = body
        self.error = error
        self.error_code: str | None = code if isinstance(code, str) else None
        self.message: str = _words(fields.get("message"))
        self.resolution: str = _words(fields.get("resolution"))
        self.additional_information: JSONObject = dict(extra) if isinstance(extra, Mapping) else {}
        self.validation_errors: list[str] = validation_errors(self.additional_information) or validation_errors(fields)

    def _place(self) -> str:
        return f"{super()._place()} {self.status}".strip()


class BadRequestError(APIStatusError):
    """400: the request is malformed, or a value in it is refused."""


class AuthenticationError(APIStatusError):
    """401: credentials are missing, wrong or expired, or do not belong to the project.

    Also every answer of the token endpoint that brings no token. `path_template` is then `(token endpoint)`; `status`
    tells wrong credentials (400, 401, 403), an outage (429, 5xx) and an address that is not a token endpoint (200)
    apart.
    """


class PermissionDeniedError(APIStatusError):
    """403: the credentials are valid, but the action is not permitted."""


class NotFoundError(APIStatusError):
    """404: the project or the resource does not exist."""


class ConflictError(APIStatusError):
    """409: the state of the resource does not permit the action, or it exists already."""


class PreconditionFailedError(APIStatusError):
    """412: something else must be finished first."""


class FailedDependencyError(APIStatusError):
    """424: a limit, or a service behind the API, refuses the action."""


class RateLimitError(APIStatusError):
    """429: too many requests.

    Attributes:
        retry_after: seconds the server asks to wait; None when it does not say.
    """

    def __init__(self, message: str, *, retry_after: float | None = None, **context: Any) -> None:
        super().__init__(message, **context)
        self.retry_after = retry_after


class ServerError(APIStatusError):
    """5xx: the API, or something in front of it, failed."""


class DecodeError(ProvisioningError):
    """An answer that is not JSON, that is empty where the document promises content, or larger than it may be.

    The status was one of success: as far as the server says, what was asked for is done. A value that is not what the
    document says is no error: it is kept as it came. With `validate="strict"` it is a `StrictDecodeError`.

    Attributes:
        status: the HTTP status of the answer.
        headers: its headers.
        body: its raw body, as bytes.
        pointer: JSON pointer to the value at fault; empty when the body as a whole is.
    """

    def __init__(
        self, message: str, *, status: int, headers: Mapping[str, str], body: bytes, pointer: str = "", **context: Any
    ) -> None:
        super().__init__(message, **context)
        self.status = status
        self.headers = headers
        self.body = body
        self.pointer = pointer

    def _place(self) -> str:
        return f"{super()._place()} {self.status}".strip()


class PaginationError(ProvisioningError):
    """A list cannot be followed: the server gave a page token twice, or an answer that holds no list.

    `page_token` is the token at fault, or that of the page.
    """


class ValidationError(ProvisioningError):
    """A request or an answer differs from the document.

    Attributes:
        direction: `request` or `response`.
        pointer: JSON pointer to the value at fault.
    """

    def __init__(self, message: str, *, direction: str, pointer: str, **context: Any) -> None:
        super().__init__(message, **context)
        self.direction = direction
        self.pointer = pointer


class StrictDecodeError(DecodeError, ValidationError):
    """An answer differs from the document, and `validate="strict"` was asked for; `direction` is `response`."""

    def __init__(
        self,
        message: str,
        *,
        status: int = 200,
        headers: Mapping[str, str] | None = None,
        body: bytes = b"",
        pointer: str = "",
        **context: Any,
    ) -> None:
        ProvisioningError.__init__(self, message, **context)
        self.status = status
        self.headers = headers or {}
        self.body = body
        self.pointer = pointer
        self.direction = "response"


class WaitError(ProvisioningError):
    """A resource ended in a final state, or in one that only its owner can end, or time ran out.

    Attributes:
        last: the resource as it was read last; None when it was never read.
        timed_out: whether the deadline passed, as opposed to a state that is final, or that waits for its owner.
    """

    def __init__(self, message: str, *, last: Any, timed_out: bool = False, **context: Any) -> None:
        super().__init__(message, **context)
        self.last = last
        self.timed_out = timed_out


class WebhookVerificationError(ProvisioningError):
    """A delivery that cannot be trusted.

    Attributes:
        reason: `missing_header`, `repeated_header`, `unknown_algorithm`, `bad_timestamp`,
            `expired`, `bad_signature`, `replayed` or `bad_payload`.
    """

    def __init__(self, message: str, *, reason: str) -> None:
        super().__init__(message)
        self.reason = reason
