"""What docs/observability.md says of OpenTelemetry: every attempt is a span, and no secret is in one."""

from __future__ import annotations

import asyncio
import json
import socket

import pytest
from harness import OK, TOKEN, Driver, Start, get, http_answer
from opentelemetry import trace
from opentelemetry.instrumentation.httpx import HTTPX2ClientInstrumentor, HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from sinch_provisioning import AsyncProvisioningClient, ProvisioningClient, RetryPolicy, errors
from sinch_provisioning.hooks import AttemptEnd, AttemptStart
from sinch_provisioning.mock import DEFAULT_PROJECT, Mock, MockServer, MockTransport
from sinch_provisioning.otel import TracingHook


def test_every_attempt_is_a_span() -> None:
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    HTTPXClientInstrumentor().instrument(tracer_provider=provider)
    try:
        with MockServer(Mock()) as server:
            members = {
                "base_url": server.url,
                "auth_url": f"{server.url}/oauth2/token",
                **DEFAULT_PROJECT.credentials(),
            }
            with ProvisioningClient(**members) as client:
                assert client.webhooks.list().first() is None
    finally:
        HTTPXClientInstrumentor().uninstrument()
        provider.shutdown()
    spans = exporter.get_finished_spans()
    assert [span.kind for span in spans] == [trace.SpanKind.CLIENT] * 2
    shown = json.dumps([dict(span.attributes or {}) for span in spans])
    assert "/oauth2/token" in shown
    assert "/webhooks" in shown
    assert DEFAULT_PROJECT.key_secret not in shown


def test_a_retry_is_a_span_of_its_own_below_the_callers(driver: Driver, loopback: Start) -> None:
    def behave(connection: socket.socket, number: int) -> None:
        connection.sendall(http_answer(b"", "503 Busy", connection="close") if number == 1 else OK)

    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    kind = HTTPXClientInstrumentor if driver.library.__name__ == "httpx" else HTTPX2ClientInstrumentor
    kind().instrument(tracer_provider=provider)
    try:
        client = driver.real(loopback(behave).url, retries=RetryPolicy(initial_delay=0))
        with provider.get_tracer("test").start_as_current_span("mine") as mine:
            driver.run(get(client))
            result = mine.get_span_context()
    finally:
        kind().uninstrument()
        provider.shutdown()
    spans = [span for span in exporter.get_finished_spans() if span.kind is trace.SpanKind.CLIENT]
    codes = [(span.attributes or {}).get("http.status_code") for span in spans]
    assert codes == [503, 200]
    assert {span.parent.span_id for span in spans if span.parent} == {result.span_id}
    assert TOKEN not in json.dumps([dict(span.attributes or {}) for span in spans])


def test_the_hook_makes_spans_by_the_conventions_and_sends_the_context_along(driver: Driver, loopback: Start) -> None:
    def behave(connection: socket.socket, number: int) -> None:
        connection.sendall(http_answer(b"", "503 Busy", connection="close") if number == 1 else OK)

    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    server = loopback(behave)
    client = driver.real(server.url, retries=RetryPolicy(initial_delay=0), hooks=[TracingHook(provider)])
    with provider.get_tracer("test").start_as_current_span("mine") as mine:
        driver.run(get(client))
        context = mine.get_span_context()
    spans = [span for span in exporter.get_finished_spans() if span.kind is trace.SpanKind.CLIENT]
    first, second = (dict(span.attributes or {}) for span in spans)
    assert {span.parent.span_id for span in spans if span.parent} == {context.span_id}
    assert [span.name for span in spans] == [f"GET {first['url.template']}"] * 2
    assert first["http.request.method"] == "GET"
    assert f"http://{first['server.address']}:{first['server.port']}" == server.url
    assert (first["http.response.status_code"], second["http.response.status_code"]) == (503, 200)
    assert first["error.type"] == "503"
    assert "error.type" not in second
    assert second["http.request.resend_count"] == 1
    assert [span.status.status_code for span in spans] == [trace.StatusCode.ERROR, trace.StatusCode.UNSET]
    assert TOKEN not in json.dumps([first, second])


def test_an_attempt_without_an_answer_ends_its_span_with_the_error(driver: Driver, loopback: Start) -> None:
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    server = loopback(lambda connection, number: None)
    client = driver.real(server.url, retries=RetryPolicy(max_attempts=1), hooks=[TracingHook(provider)])
    with pytest.raises(errors.TransportError):
        driver.run(get(client))
    (span,) = exporter.get_finished_spans()
    assert (span.attributes or {})["error.type"] == "TransportError"


def test_the_context_of_each_attempt_goes_with_its_headers() -> None:
    provider = TracerProvider()
    sent: list[str] = []

    class Watch:
        def before_attempt(self, attempt: AttemptStart) -> None:
            sent.append(attempt.headers["traceparent"])

        def after_attempt(self, attempt: AttemptEnd) -> None:
            pass

    with MockServer(Mock()) as server:
        members = {"base_url": server.url, "auth_url": f"{server.url}/oauth2/token", **DEFAULT_PROJECT.credentials()}
        with ProvisioningClient(**members, hooks=[TracingHook(provider), Watch()]) as client:
            assert client.webhooks.list().first() is None
            client.webhooks.list().first()
    assert len(set(sent)) == 2


def test_calls_at_once_keep_their_spans_apart() -> None:
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    hook = TracingHook(provider)

    async def call(client: AsyncProvisioningClient, name: str) -> None:
        with provider.get_tracer("test").start_as_current_span(name):
            await client.webhooks.list().first()

    async def run() -> None:
        transport = MockTransport(Mock())
        async with AsyncProvisioningClient(
            transport=transport, **DEFAULT_PROJECT.credentials(), hooks=[hook]
        ) as client:
            await asyncio.gather(*[call(client, f"caller {number}") for number in range(8)])

    asyncio.run(run())
    spans = exporter.get_finished_spans()
    callers = {span.context.span_id for span in spans if span.kind is trace.SpanKind.INTERNAL and span.context}
    calls = [span for span in spans if span.kind is trace.SpanKind.CLIENT]
    assert {span.parent.span_id for span in calls if span.parent} == callers
    assert len(calls) == 8
