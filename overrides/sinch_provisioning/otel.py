"""Spans of OpenTelemetry for each attempt, after the semantic conventions of HTTP clients. Needs the extra `otel`.

    from sinch_provisioning.otel import TracingHook

    client = ProvisioningClient(hooks=[TracingHook()])

Conventions: https://opentelemetry.io/docs/specs/semconv/http/http-spans/ (stable since 1.23). The address itself is
left out, since it holds phone numbers and ids; its template is there.
"""

from __future__ import annotations

from contextvars import ContextVar
from typing import Final
from urllib.parse import urlsplit

from sinch_provisioning.errors import ConfigurationError
from sinch_provisioning.hooks import AttemptEnd, AttemptStart

try:
    from opentelemetry import propagate, trace
except ImportError:
    raise ConfigurationError(
        "sinch_provisioning.otel needs a package that is not installed; pip install 'sinch-provisioning[otel]'"
    ) from None

__all__ = ["TracingHook"]

_PORTS: Final = {"http": 80, "https": 443}


class TracingHook:
    """Makes each attempt a span below the caller's, and sends its context along (`traceparent`).

    Put it last in `hooks=`: a hook behind it that raises leaves its span open.

    Args:
        tracer_provider: where spans go; None: the provider of the program.
    """

    def __init__(self, tracer_provider: trace.TracerProvider | None = None) -> None:
        self._tracer = trace.get_tracer("sinch_provisioning", tracer_provider=tracer_provider)
        self._span: ContextVar[trace.Span | None] = ContextVar("sinch_provisioning_span", default=None)

    def before_attempt(self, attempt: AttemptStart) -> None:
        """Begin the span of an attempt."""
        server = urlsplit(attempt.origin)
        span = self._tracer.start_span(
            f"{attempt.method} {attempt.path_template}",
            kind=trace.SpanKind.CLIENT,
            attributes={
                "http.request.method": attempt.method,
                "url.template": attempt.path_template,
                "url.scheme": server.scheme,
                "server.address": server.hostname or "",
                "server.port": server.port or _PORTS.get(server.scheme, 0),
            },
        )
        if attempt.operation is not None:
            span.set_attribute("sinch.operation", attempt.operation)
        if attempt.attempt > 1:
            span.set_attribute("http.request.resend_count", attempt.attempt - 1)
        propagate.inject(attempt.headers, context=trace.set_span_in_context(span))
        self._span.set(span)

    def after_attempt(self, attempt: AttemptEnd) -> None:
        """End the span of an attempt, with its status, or with the class of its error."""
        span = self._span.get()
        self._span.set(None)
        if span is None:
            return
        if attempt.status is not None:
            span.set_attribute("http.response.status_code", attempt.status)
        if attempt.request_id is not None:
            span.set_attribute("http.response.header.x-request-id", [attempt.request_id])
        failure = attempt.error or (str(attempt.status) if attempt.status and attempt.status >= 400 else None)
        if failure is not None:
            span.set_attribute("error.type", failure)
            span.set_status(trace.StatusCode.ERROR)
        span.end()
