"""The logs of a call: ours hold nothing that identifies anybody, and those of the HTTP library can be kept quiet."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest
from harness import WEBHOOK, Driver, Script, answer
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
