"""What is special about a mock that is served over HTTP: its limits, its hosts, its pages."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
from sinch_provisioning import ProvisioningClient, RetryPolicy, errors
from sinch_provisioning.cli.app import run
from sinch_provisioning.mock import After, Mock, MockServer, MockTransport, RateLimit, Reads, RunningClock
from sinch_provisioning.mock.__main__ import main
from sinch_provisioning.mock.command import mock_of


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
    members = {"transport": MockTransport(mock), "retries": RetryPolicy.none(), **mock.projects[0].credentials()}
    with ProvisioningClient(**members) as client:  # type: ignore[arg-type]
        assert refused(client) is None
        time.sleep(0.05)
        assert refused(client) is not None
        mock.advance_clock(0.02)
        assert refused(client) is None


NEEDS = "that needs allow_remote=True .--allow-remote. and control_token=… .--control-token.$"
EVERYWHERE = "0.0.0.0"  # noqa: S104 - what is tested


@pytest.mark.parametrize("host", [EVERYWHERE, "::", "192.0.2.7", "sinch-mock", "127.0.0.1.example"])
def test_a_host_that_others_can_reach_needs_a_word_and_a_token(host: str) -> None:
    with pytest.raises(ValueError, match=NEEDS):
        MockServer(host=host)
    with pytest.raises(ValueError, match=r"that needs control_token=… \(--control-token\)$"):
        MockServer(host=host, allow_remote=True)
    with pytest.raises(ValueError, match=r"that needs allow_remote=True \(--allow-remote\)$"):
        MockServer(Mock(control_token="t"), host=host)
    assert MockServer(host=host, allow_remote=True, control_token="t") is not None


@pytest.mark.parametrize("host", ["", None, 5])
def test_what_is_no_host_is_refused(host: Any) -> None:
    with pytest.raises(ValueError, match="host must be"):
        MockServer(host=host)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1"])
def test_a_name_of_this_machine_needs_nothing(host: str) -> None:
    with MockServer(host=host) as server:
        assert urlsplit(server.url).hostname == host
        assert httpx.get(f"{server.url}/_mock/clock").status_code == 200


def test_a_host_that_is_not_of_this_machine_is_named() -> None:
    for host in ("192.0.2.7", "a..b"):
        with pytest.raises(OSError, match=rf"port 0 of host {host} cannot be used"):
            MockServer(host=host, allow_remote=True, control_token="t").start()


def test_what_others_can_reach_asks_every_caller_of_the_control_api_for_the_token() -> None:
    """Whoever reaches it can send a Host header of this machine, too."""
    with MockServer(host=EVERYWHERE, allow_remote=True, control_token="a token") as server:
        assert server.url.startswith("http://127.0.0.1:")
        state = f"{server.url}/_mock/state"
        refused = httpx.get(state)
        assert refused.status_code == 403
        assert "X-Mock-Control-Token" in refused.json()["error"]
        assert httpx.get(state, headers={"X-Mock-Control-Token": "another"}).status_code == 403
        assert httpx.get(state, headers={"X-Mock-Control-Token": "a token", "Host": "sinch-mock:1"}).status_code == 200
        with ProvisioningClient(**server.arguments()) as client:
            assert list(client.webhooks.list()) == []


@contextmanager
def command(*arguments: str) -> Iterator[dict[str, Any]]:
    """Serve by the command line; yield what it says of itself."""
    whole = [sys.executable, "-m", "sinch_provisioning.mock", "--json", *arguments]
    with subprocess.Popen(whole, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603 - our own command
        assert process.stdout is not None
        try:
            yield json.loads(process.stdout.readline())
        finally:
            process.terminate()
            process.wait(10)


def test_the_command_takes_clock_transitions_rate_limit_and_host() -> None:
    value = ("--transitions", "manual", "--transitions", "rcs_sender=after:60", "--clock", "real", "--host", EVERYWHERE)
    token = {"X-Mock-Control-Token": "a token"}
    with command(*value, "--rate-limit", "0.5/3", "--allow-remote", "--control-token", "a token") as said:
        now = httpx.get(f"{said['url']}/_mock/clock", headers=token).json()["now"]
        assert now > "2026-02"
        limit = httpx.get(f"{said['url']}/_mock/faults", headers=token).json()["rate_limit"]
        assert limit == {"rate": 0.5, "burst": 3}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--host", EVERYWHERE], "--allow-remote"),
        (["--host", "a..b", "--allow-remote", "--control-token", "t"], "port 0 of host a..b cannot be used"),
        (["--clock", "fast"], "clock must be real or still"),
        (["--transitions", "reads:many"], "reads:N"),
        (["--transitions", "rcs_sender=later"], "transitions: rcs_sender must be"),
        (["--transitions", "later:3"], r"transitions: \* must be"),
        (["--rate-limit", "x"], "RATE or RATE/BURST"),
        (["--rate-limit", "1/x"], "RATE or RATE/BURST"),
        (["--rate-limit", "0"], "rate must be a number above 0"),
    ],
)
def test_an_option_that_makes_no_sense_is_told(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    assert re.search(message, capsys.readouterr().err)
    assert run(["mock", *arguments]) == 2
    assert re.search(message, capsys.readouterr().err)


@pytest.mark.parametrize(
    ("texts", "rule"),
    [(["reads:2"], Reads(2)), (["after:1.5"], After(1.5)), (["manual"], "manual"), (["*=manual"], "manual")],
)
def test_a_rule_for_all_kinds_is_put_in_one_word(texts: list[str], rule: Any) -> None:
    mock = mock_of(transitions=[*texts, "bundle=immediate"])
    assert mock.current.transitions.when("rcs_sender") == rule
    assert mock.current.transitions.when("bundle") == "immediate"
