"""Shared by all tests: fixed seeds, and no credentials or proxies of the person who runs them."""

from __future__ import annotations

import gc
import os
import signal

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "fixed", derandomize=True, deadline=None, database=None, suppress_health_check=list(HealthCheck), print_blob=True
)
settings.load_profile("fixed")
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # as in the background of a shell, where children inherit it
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith("SINCH_") or name.lower() in {"http_proxy", "https_proxy", "all_proxy"}:
            monkeypatch.delenv(name)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the files that have slow tests: one that begins last keeps a worker while the others have no work."""
    slow = {item.path for item in items if item.get_closest_marker("slow")}
    items.sort(key=lambda item: item.path not in slow)


def pytest_collection_finish() -> None:
    """Leave what collection made, some million objects, out of the garbage collections of tests."""
    gc.collect()
    gc.freeze()


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Name bytes by their parameter: what they hold, such as the time in a gzip header, may differ between workers."""
    return argname if isinstance(val, bytes) else None


@pytest.hookimpl(trylast=True)
def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Note how long each part of a test took, for the table of `tests/run.py`; with workers, the one that leads notes."""
    times = os.environ.get("TEST_TIMES")
    if times and "PYTEST_XDIST_WORKER" not in os.environ:
        with open(times, "a", encoding="utf-8") as file:  # noqa: PTH123 - once a test part: kept cheap
            file.write(f"{report.location[0]}\t{report.duration:.4f}\t{int(report.when == 'call')}\n")
