"""From an answer to its result: the value, or the error that says what the server meant."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from sinch_provisioning_api.client import Call

from sinch_provisioning import errors
from sinch_provisioning._http.messages import Response
from sinch_provisioning._http.redaction import Redactor
from sinch_provisioning._json import JSONBoundError, JSONObject, JSONValue, parse_json
from sinch_provisioning._process import raised_by_handler
from sinch_provisioning.retry import parse_retry_after

if TYPE_CHECKING:
    from sinch_provisioning_api.responses import DocumentedResponse

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
SHOWN = 200
"""Characters of a body that is not JSON which the text of an error shows."""


class CallInfo(NamedTuple):
    """What is known of a call when its response is there; goes onto the error.

    Args:
        method: the HTTP method.
        path_template: the path as the document writes it.
        attempts: tries made.
        elapsed: seconds since the call began.
        decisions: why it was tried again, or not, one line an attempt.
        redactor: masks the secrets of the call.
        url: the whole address.
    """

    method: str
    path_template: str
    attempts: int
    elapsed: float
    decisions: tuple[str, ...]
    redactor: Redactor
    url: str = ""

    def shown_url(self) -> str | None:
        """Return the address as an error may hold it; None when there is none."""
        from sinch_provisioning._http.masking import masked_url  # when something failed

        return self.redactor.text(str.__str__(masked_url(self.url))) if self.url else None

    def arguments(self, response: Response) -> JSONObject:
        """Return the keyword arguments every error takes."""
        known = self._asdict()
        del known["redactor"]
        return {**known, "request_id": response.request_id, "url": self.shown_url()}

    def annotate(self, error: errors.ProvisioningError, *, request_sent: bool) -> errors.ProvisioningError:
        """Return an error with what is known of the call on it, and without what must not be shown."""
        error.method = error.method or self.method
        error.path_template = error.path_template or self.path_template
        error.url = error.url or self.shown_url()
        error.attempts = self.attempts
        error.elapsed = self.elapsed
        error.decisions = self.decisions
        error.args = (self.redactor.text(str(error.args[0])),)
        if isinstance(error, errors.TransportError):
            error.request_sent = request_sent
        cause = error.__cause__
        if cause is not None and self.redactor.text(shown := f"{cause} {cause!r}") != shown:
            error.__cause__ = error.__context__ = None
        return error

    def decode_error(
        self,
        message: str,
        response: Response,
        pointer: str = "",
        error_type: type[errors.DecodeError] = errors.DecodeError,
    ) -> errors.DecodeError:
        """Return the error for a response that cannot be used, without secrets."""
        clean = self.redactor.response(response)
        return error_type(
            self.redactor.text(message),
            status=clean.status,
            headers=clean.headers,
            body=clean.content,
            pointer=pointer,
            **self.arguments(clean),
        )


def parse(response: Response, info: CallInfo) -> Any:
    """Return the parsed body of a successful answer; None when it is empty.

    Raises:
        DecodeError: it is not JSON, or beyond the bounds of what is parsed.
    """
    if not response.content.strip():
        return None
    try:
        return parse_json(response.content)
    except JSONBoundError as error:
        message = f"the answer is not taken as it is: {error}"
    except ValueError as error:
        content_type = info.redactor.text(response.headers.get("content-type", "no content type"))
        message = f"the answer is not JSON ({content_type}, {len(response.content)} bytes): {_reason(error)}"
    raise info.decode_error(message, response)


def _reason(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"{error.msg} at character {error.pos}"
    return "invalid UTF-8" if isinstance(error, UnicodeDecodeError) else "a number has too many digits"


def _holds_nothing(call: Call[Any], status: int) -> bool:
    """Tell whether a body means nothing: its text may then be anything, and an empty one is no loss."""
    documented = call.operation.success
    return status in {204, 205} or (bool(documented) and all(code == 204 for code in documented))


def decode(call: Call[Any], response: Response, info: CallInfo) -> Any:
    """Return the value of a successful response; what in it is not what the document says is kept as it came.

    Raises:
        DecodeError: it is not JSON, or empty where the document promises content.
    """
    form = form_of(call, response)
    if form is not None and form.form != "json":
        return _as_it_is(form.form, response)
    data = None if form is None and _holds_nothing(call, response.status) else parse(response, info)
    try:
        if not _is_missing(form, response):
            return (form or call.operation).decode(data)
    except Exception as error:  # generated code must not let anything out, and an answer must not break a caller
        if raised_by_handler(error) is not None:
            raise
    if response.content.strip():
        return data  # it is of another kind as a whole
    message = (
        f"the answer is empty where the document promises content ({response.status}); by its status the call succeeded"
    )
    raise info.decode_error(message, response)


def _is_missing(form: DocumentedResponse | None, response: Response) -> bool:
    """Tell whether a body is empty where something other than null is promised; the decoders of models say so."""
    return form is not None and not response.content.strip() and not form.is_null_fine


def form_of(call: Call[Any], response: Response) -> DocumentedResponse | None:
    """Return what the document says of a response, for an operation with several kinds of them; None for any other."""
    if not call.operation.answers:
        return None
    from sinch_provisioning_api.responses import choose  # which few operations need

    return choose(call.operation.answers, response.status, response.headers.get("content-type", ""))


def _as_it_is(form: str, response: Response) -> str | bytes | None:
    """Return a body that is not JSON: its bytes, its text, or nothing."""
    if form == "text":
        from sinch_provisioning_api.responses import text_of

        return text_of(response.content, response.headers.get("content-type", ""))
    return response.content if form == "bytes" else None


def status_error(
    response: Response,
    info: CallInfo,
    call: Call[Any] | None,
    now: float,
    error_type: type[errors.APIStatusError] | None = None,
) -> errors.APIStatusError:
    """Return the error for an answer that is not a success; its body may be anything.

    Args:
        response: the response.
        info: what is known of the call.
        call: its description, which knows the error model; None when there is none.
        now: seconds since 1970, for a Retry-After that is a date.
        error_type: class of the error; default: that of the status.
    """
    from sinch_provisioning._error_bodies import read  # when something failed

    response = info.redactor.response(response)
    value, fields = read(response)
    details = info.redactor.value(fields)
    if error_type is None:
        other = errors.ServerError if response.status in SERVER else errors.APIStatusError
        error_type = BY_STATUS.get(response.status, other)
    extra: JSONObject = {}
    if error_type is errors.RateLimitError:
        extra["retry_after"] = parse_retry_after(response.headers.get("retry-after"), now)
    model = _error_model(call, response, info.redactor.value(value))
    return error_type(
        _summary(response, details, is_json=value is not None) or _summary_of_other(response, details, model),
        status=response.status,
        headers=response.headers,
        body=response.content,
        error=model,
        details=details,
        **extra,
        **info.arguments(response),
    )


def _error_model(call: Call[Any] | None, response: Response, value: JSONValue) -> Any:
    """Return the model of an error body: where it has all that the model requires, or the code of the API."""
    if call is None or not isinstance(value, dict) or not value:
        return None
    from sinch_provisioning_api.model import Model
    from sinch_provisioning_api.shapes import is_complete

    try:
        form = form_of(call, response)
        model = call.operation.decode_error(value) if form is None else form.decode(value)
        is_whole = is_complete(model) if isinstance(model, Model) else model is not None
    except Exception as error:  # a body may be anything; what is not documented is on the error as raw values
        if raised_by_handler(error) is not None:
            raise
        return None
    return model if is_whole or isinstance(value.get("errorCode"), str) else None


def _broken(status: int, details: Mapping[str, JSONValue]) -> list[str]:
    """Return what a request breaks as one text: the first of it, of the conditions of a 412 all; else nothing."""
    information = details.get("additionalInformation")
    texts = errors.validation_errors(information) if isinstance(information, Mapping) else []
    if not texts:  # of another form than the API's own, whose message may be made of them
        texts = [text for text in errors.validation_errors(details) if text not in str(details.get("message"))]
    shown = texts if status == 412 else texts[:1]
    more = len(texts) - len(shown)
    return ["; ".join(shown) + (f" (and {more} more)" if more else "")] if shown else []


def _summary(response: Response, details: Mapping[str, JSONValue], *, is_json: bool) -> str:
    """Return what the body of an error says; nothing where it is not JSON, or says nothing that is understood."""
    parts = _said(details)
    if parts and is_json:
        said = [*parts[:2], *_broken(response.status, details)]
        return ": ".join(said) + (f" ({parts[2]})" if len(parts) > 2 else "")
    return ""


def _said(details: Mapping[str, JSONValue]) -> list[str]:
    texts = [details.get(name) for name in ("errorCode", "message", "resolution")]
    return [text for text in texts if isinstance(text, str) and text]


def _summary_of_other(response: Response, details: Mapping[str, JSONValue], model: object) -> str:
    """Return what to say of a body that is not an error of the API.

    Args:
        response: the response.
        details: what it says in its own words.
        model: what the document says it is; None: it is something else.
    """
    texts = [part if len(part) <= SHOWN else part[: SHOWN - 1] + "…" for part in _said(details)]
    if model is not None and not texts:
        return "the body has neither a code nor a message; `error` holds it"
    if not response.content:
        return "the body is empty"
    content_type = response.headers.get("content-type", "no content type")
    size = len(response.content)
    described = f"the body is not an error of the API ({content_type}, {size} bytes)"
    return ": ".join([*texts, f"{described}; something in front of it may have answered"])
