"""What docs/observability.md says of OpenTelemetry: every attempt is a span, and no secret is in one."""

from __future__ import annotations

import json
import socket

from harness import OK, TOKEN, Driver, Start, get, http_answer
from opentelemetry import trace
from opentelemetry.instrumentation.httpx import HTTPX2ClientInstrumentor, HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from sinch_provisioning import ProvisioningClient, RetryPolicy
from sinch_provisioning.mock import DEFAULT_PROJECT, Mock, MockServer


def test_every_attempt_is_a_span() -> None:
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    HTTPXClientInstrumentor().instrument(tracer_provider=provider)
    try:
        with MockServer(Mock()) as server:
            given = {"base_url": server.url, "auth_url": f"{server.url}/oauth2/token", **DEFAULT_PROJECT.credentials()}
            with ProvisioningClient(**given) as client:
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
            found = mine.get_span_context()
    finally:
        kind().uninstrument()
        provider.shutdown()
    spans = [span for span in exporter.get_finished_spans() if span.kind is trace.SpanKind.CLIENT]
    codes = [(span.attributes or {}).get("http.status_code") for span in spans]
    assert codes == [503, 200]
    assert {span.parent.span_id for span in spans if span.parent} == {found.span_id}
    assert TOKEN not in json.dumps([dict(span.attributes or {}) for span in spans])
