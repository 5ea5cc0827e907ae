"""The logs of a call: ours hold nothing that identifies anybody, and those of the HTTP library can be kept quiet."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from collections.abc import Iterator

import pytest
from harness import WEBHOOK, Driver, Script, answer
from sinch_provisioning import errors
from sinch_provisioning._http.library import LOGGERS
from sinch_provisioning.hooks import quiet_http_log

PHONE = "46701234567"
COOKIE = "Zq7-cookie"


@pytest.fixture(autouse=True)
def levels() -> Iterator[None]:
    loggers = [logging.getLogger(name) for name in LOGGERS]
    before = [logger.level for logger in loggers]
    yield
    for logger, level in zip(loggers, before, strict=True):
        logger.setLevel(level)


def call(driver: Driver, log: pytest.LogCaptureFixture) -> dict[str, str]:
    """Return what each logger wrote of a call, by the first part of its name."""
    log.clear()
    client = driver.client(Script(lambda _: answer(200, WEBHOOK, {"set-cookie": COOKIE})))
    driver.run(lambda: client.webhooks.get(PHONE))
    written: dict[str, str] = {}
    for record in log.records:
        name = record.name.partition(".")[0]
        written[name] = f"{written.get(name, '')}{record.getMessage()}\n"
    return written


def test_the_librarys_log_is_quiet_once_it_is_told_to_be(driver: Driver, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    loud = call(driver, caplog)
    assert PHONE in loud[driver.library.__name__], "if the library stops to write addresses, the switch may go"
    quiet_http_log()
    quiet = call(driver, caplog)
    assert not set(quiet) & set(LOGGERS)
    assert "webhooks/{webhookId} -> 200" in quiet["sinch_provisioning"]
    for text in (loud["sinch_provisioning"], *quiet.values()):
        assert PHONE not in text
        assert COOKIE not in text


def test_a_level_that_is_higher_is_left_alone() -> None:
    logging.getLogger("httpx").setLevel(logging.CRITICAL)
    quiet_http_log()
    quiet_http_log()
    assert logging.getLogger("httpx").level == logging.CRITICAL
    assert logging.getLogger("httpcore").level == logging.INFO


CALLS = """
import asyncio, httpx, logging, sys
from sinch_provisioning import AsyncProvisioningClient, ProvisioningClient, RetryPolicy
if "own" in sys.argv:
    logging.basicConfig(format="%(message)s")
answers = [503, 503, 200, 200, 200]
handler = lambda request: httpx.Response(answers.pop(0), json={})
given = dict(project_id="p", access_token="T0k3n", transport=httpx.MockTransport(handler), retries=RetryPolicy(initial_delay=0.001))
ProvisioningClient(**given).webhooks.delete("+46701234567")
async def call(): await AsyncProvisioningClient(**given).webhooks.delete("+46701234567")
asyncio.run(call())
"""


def stderr_of(level: str, *arguments: str) -> list[str]:
    env = {"SINCH_LOG": level, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [sys.executable, "-c", CALLS, *arguments], env=env, capture_output=True, text=True, check=True
    )
    return done.stderr.splitlines()


@pytest.mark.parametrize(("level", "lines"), [("info", 2), (" INFO", 2), ("debug", 6), ("", 0)])
def test_a_variable_has_the_log_of_all_clients_written_to_stderr_once(level: str, lines: int) -> None:
    result = stderr_of(level)
    assert len(result) == lines, result
    assert not [line for line in result if PHONE in line or "T0k3n" in line]
    assert [line.partition(" sinch_provisioning: ")[2] for line in result if " INFO " in line] == [
        "webhooks_delete: attempt 1, retry in 0.00 s: status 503",
        "webhooks_delete: attempt 2, retry in 0.00 s: status 503",
    ][:lines]


def test_where_the_program_writes_to_stderr_itself_no_line_comes_twice() -> None:
    assert len(stderr_of("info", "own")) == 2


@pytest.mark.parametrize("level", ["warn", "true", "1"])
def test_a_level_that_is_unknown_is_refused_with_those_that_are(
    driver: Driver, monkeypatch: pytest.MonkeyPatch, level: str
) -> None:
    monkeypatch.setenv("SINCH_LOG", level)
    with pytest.raises(errors.ConfigurationError, match=f"SINCH_LOG must be debug or info, not '{level}'"):
        driver.client(Script())
