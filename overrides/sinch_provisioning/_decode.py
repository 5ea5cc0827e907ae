"""From an answer to its result: the value, or the error that says what the server meant."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from sinch_provisioning_api.client import Call
from sinch_provisioning_api.errors import ModelDecodeError

from sinch_provisioning import errors
from sinch_provisioning._http.messages import Answer
from sinch_provisioning._http.redaction import Redactor
from sinch_provisioning.retry import parse_retry_after

BY_STATUS: dict[int, type[errors.APIStatusError]] = {
    400: errors.BadRequestError,
    401: errors.AuthenticationError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    409: errors.ConflictError,
    412: errors.PreconditionFailedError,
    424: errors.FailedDependencyError,
    429: errors.RateLimitError,
}
SERVER = range(500, 600)


class Told(NamedTuple):
    """What is known of a call when its answer is there; goes onto the error."""

    method: str
    path_template: str
    attempts: int
    elapsed: float
    decisions: tuple[str, ...]
    redactor: Redactor

    def context(self, answer: Answer) -> dict[str, Any]:
        """Return the keyword arguments every error takes."""
        known = self._asdict()
        del known["redactor"]
        return {**known, "request_id": answer.request_id}

    def decode_error(self, message: str, answer: Answer, pointer: str = "") -> errors.DecodeError:
        """Return the error for an answer that cannot be used, without secrets."""
        clean = self.redactor.answer(answer)
        return errors.DecodeError(
            self.redactor.text(message),
            status=clean.status,
            headers=clean.headers,
            body=clean.body,
            pointer=pointer,
            **self.context(clean),
        )


def parse(answer: Answer, told: Told) -> Any:
    """Return the parsed body of a successful answer; None when it is empty.

    Raises:
        DecodeError: it is no JSON.
    """
    if not answer.body.strip():
        return None
    try:
        return json.loads(answer.body)
    except (ValueError, RecursionError) as error:
        kind = told.redactor.text(answer.headers.get("content-type", "no content type"))
        message = f"the answer is no JSON ({kind}, {len(answer.body)} bytes): {_reason(error)}"
    raise told.decode_error(message, answer)


def _reason(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"{error.msg} at character {error.pos}"
    if isinstance(error, UnicodeDecodeError):
        return "invalid UTF-8"
    return "nested too deeply" if isinstance(error, RecursionError) else "a number has too many digits"


def _holds_nothing(call: Call[Any], status: int) -> bool:
    """Tell whether a body means nothing: its text may then be anything, and an empty one is no loss."""
    documented = call.operation.success
    return status in {204, 205} or (bool(documented) and all(one == 204 for one in documented))


def decode(call: Call[Any], answer: Answer, told: Told) -> Any:
    """Return the value of a successful answer.

    Raises:
        DecodeError: it is not what the document says.
    """
    data = None if _holds_nothing(call, answer.status) else parse(answer, told)
    try:
        return call.decode(answer.status, data)
    except ModelDecodeError as error:
        message, pointer = f"the answer is not what the document says: {error}", error.pointer
    except Exception as error:  # generated code must not let anything else out, and an answer must not break a caller
        message, pointer = f"the answer is not what the document says: {type(error).__name__}", ""
    empty = data is None
    del data  # a traceback that prints local variables must not print what the server sent
    if empty:
        message = f"the answer is empty where the document promises content ({answer.status})"
    raise told.decode_error(message, answer, pointer)


def status_error(
    answer: Answer, told: Told, call: Call[Any] | None, now: float, kind: type[errors.APIStatusError] | None = None
) -> errors.APIStatusError:
    """Return the error for an answer that is no success; its body may be anything.

    Args:
        answer: the answer.
        told: what is known of the call.
        call: its description, which knows the error model; None when there is none.
        now: seconds since 1970, for a Retry-After that is a date.
        kind: class of the error; default: that of the status.
    """
    answer = told.redactor.answer(answer)
    details = _details(answer, told.redactor)
    if kind is None:
        other = errors.ServerError if answer.status in SERVER else errors.APIStatusError
        kind = BY_STATUS.get(answer.status, other)
    extra: dict[str, Any] = {}
    if kind is errors.RateLimitError:
        extra["retry_after"] = parse_retry_after(answer.headers.get("retry-after"), now)
    return kind(
        _summary(answer, details),
        status=answer.status,
        headers=answer.headers,
        body=answer.body,
        error=_error_model(call, answer, details),
        details=details,
        **extra,
        **told.context(answer),
    )


def _details(answer: Answer, redactor: Redactor) -> Mapping[str, Any]:
    try:
        found = redactor.value(json.loads(answer.body))
    except (ValueError, RecursionError):
        return {}
    if not isinstance(found, dict):
        return {}
    if "errorCode" not in found and isinstance(found.get("error"), str):  # the form of OAuth 2.0
        described = found.get("error_description")
        found = {**found, "errorCode": found["error"], "message": described if isinstance(described, str) else ""}
    return found


def _error_model(call: Call[Any] | None, answer: Answer, details: Mapping[str, Any]) -> Any:
    if call is None or not details:
        return None
    try:
        return call.decode_error(answer.status, details)
    except Exception:  # the body of an error may be anything; what is not documented is on the error as raw values
        return None


def _summary(answer: Answer, details: Mapping[str, Any]) -> str:
    code, message, resolution = (details.get(name) for name in ("errorCode", "message", "resolution"))
    parts = [str(part) for part in (code, message, resolution) if isinstance(part, str) and part]
    if parts:
        return ": ".join(parts[:2]) + (f" ({parts[2]})" if len(parts) > 2 else "")
    if not answer.body:
        return "the body is empty"
    kind = answer.headers.get("content-type", "no content type")
    size = len(answer.body)
    return f"the body is no error of the API ({kind}, {size} bytes); something in front of it may have answered"
