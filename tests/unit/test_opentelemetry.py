"""What docs/observability.md says of OpenTelemetry: every attempt is a span, and no secret is in one."""

from __future__ import annotations

import json

from opentelemetry import trace
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from sinch_provisioning import ProvisioningClient
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
