"""What is special about a mock that is served over HTTP: its limits, its hosts, its pages."""

from __future__ import annotations

import time

from sinch_provisioning import ProvisioningClient, RetryPolicy, errors
from sinch_provisioning.mock import Mock, MockServer, MockTransport, RateLimit, RunningClock


def refused(client: ProvisioningClient) -> errors.RateLimitError | None:
    try:
        client.webhooks.list().first()
    except errors.RateLimitError as error:
        return error
    return None


def test_who_waits_as_long_as_retry_after_says_is_let_through_although_the_clock_stands_still() -> None:
    mock = Mock(rate_limit=RateLimit(rate=2, burst=1))
    before = mock.clock.text()
    with MockServer(mock) as server, ProvisioningClient(**server.arguments(), retries=RetryPolicy.none()) as client:
        assert refused(client) is None
        error = refused(client)
        assert error is not None
        assert error.retry_after == 1
        time.sleep(error.retry_after)
        assert refused(client) is None
    assert mock.clock.text() == before


def test_a_limit_still_fills_when_the_clock_is_advanced_and_after_a_reset() -> None:
    mock = Mock(rate_limit=RateLimit(rate=0.001, burst=1))
    with MockServer(mock) as server, ProvisioningClient(**server.arguments(), retries=RetryPolicy.none()) as client:
        for refill in (lambda: mock.advance_clock(1000), mock.reset):
            assert refused(client) is None
            assert refused(client) is not None
            refill()
        assert refused(client) is None


def test_a_running_clock_fills_a_limit_once_and_not_twice() -> None:
    seconds = [1.8e9]
    mock = Mock(rate_limit=RateLimit(rate=1, burst=1), clock=RunningClock(lambda: seconds[0]))
    with MockServer(mock) as server, ProvisioningClient(**server.arguments(), retries=RetryPolicy.none()) as client:
        assert refused(client) is None
        time.sleep(1)
        assert refused(client) is not None
        seconds[0] += 1
        assert refused(client) is None


def test_a_limit_in_process_waits_for_the_clock_alone() -> None:
    mock = Mock(rate_limit=RateLimit(rate=50, burst=1))
    given = {"transport": MockTransport(mock), "retries": RetryPolicy.none(), **mock.projects[0].credentials()}
    with ProvisioningClient(**given) as client:  # type: ignore[arg-type]
        assert refused(client) is None
        time.sleep(0.05)
        assert refused(client) is not None
        mock.advance_clock(0.02)
        assert refused(client) is None
