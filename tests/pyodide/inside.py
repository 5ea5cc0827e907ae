"""What runs in Pyodide: imports, calls, and tests; see run.py."""

from __future__ import annotations

import asyncio
import errno
import importlib
import os
import socket
import sys
import time
import types
import warnings
import zipfile
from collections import Counter
from pathlib import Path
from typing import Any

PACKAGES = Path("/packages")
PROJECT = Path("/project")
LEFT_OUT = (
    *("django", "gevent", "httpx2", "jsonschema", "jsonschema_rs", "opentelemetry", "starlette", "structlog", "trio"),
    *("uvicorn", "uvloop"),
)
"""Packages that are not there: they have machine code or need such, or are for servers."""
reasons: Counter[str] = Counter()


class NoSocketError(OSError):
    """There are no sockets here."""


class PlainLoop(asyncio.BaseEventLoop):
    """An event loop that waits by sleeping, for there is nothing else to wait for."""

    def __init__(self) -> None:
        super().__init__()
        self._selector = self

    def select(self, timeout: float | None) -> list[Any]:
        """Wait."""
        time.sleep(timeout or 0)
        return []

    def _process_events(self, events: list[Any]) -> None:
        """Do nothing."""

    def _write_to_self(self) -> None:
        """Do nothing: nobody waits in another thread."""


class Anything(types.ModuleType):
    """Stands for hypothesis, which needs machine code: its tests are left out."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return Anything(name)

    def __call__(self, *arguments: Any, **named: Any) -> Any:
        import pytest

        test = arguments[0] if arguments else None
        if isinstance(test, types.FunctionType) and test.__name__.startswith("test"):
            return pytest.mark.skip(reason="needs hypothesis")(test)
        return self

    def __iter__(self) -> Any:
        return iter(())

    def __or__(self, other: Any) -> Anything:
        return self

    def __getitem__(self, key: Any) -> Anything:
        return self


def prepare() -> Path:
    """Put the packages on the path, and say of what is not here that it is not; return the wheel."""
    (wheel,) = PACKAGES.glob("*.whl")
    sys.path[:0] = [str(wheel), *map(str, sorted(PACKAGES.glob("*.zip")))]
    asyncio._set_running_loop(None)  # that of the page, in which no other one can run
    asyncio.events.new_event_loop = asyncio.new_event_loop = PlainLoop
    socket.socket.__init__ = refuse_socket
    for name in LEFT_OUT:
        sys.modules[name] = None
    sys.modules["hypothesis"] = hypothesis = Anything("hypothesis")
    sys.modules["hypothesis.strategies"] = hypothesis.strategies
    os.chdir(PROJECT)
    warnings.simplefilter("error")
    return wheel


def refuse_socket(*arguments: Any, **named: Any) -> None:
    raise NoSocketError("there are no sockets")


def import_all(wheel: Path) -> tuple[int, Counter[str]]:
    """Import every module of the wheel; return how many there are, and how many need what is not here, by what it is."""
    names = [name for name in zipfile.ZipFile(wheel).namelist() if name.endswith(".py") and "__main__" not in name]
    without: Counter[str] = Counter()
    for name in names:
        try:
            importlib.import_module(name.removesuffix(".py").removesuffix("/__init__").replace("/", "."))
        except Exception as error:
            reason = reason_of(error)
            if not reason:
                raise
            without[reason] += 1
    return len(names), without


def call() -> None:
    """Make a call with each client, through the transport of httpx for tests."""
    import httpx
    from sinch_provisioning import AsyncProvisioningClient, ProvisioningClient

    transport = httpx.MockTransport(lambda request: httpx.Response(200, json={"id": "w", "target": str(request.url)}))
    settings: dict[str, Any] = {"project_id": "p", "access_token": "t", "transport": transport}
    with ProvisioningClient(**settings) as client:
        assert client.webhooks.get("w").id == "w"

    async def get() -> str | None:
        async with AsyncProvisioningClient(**settings) as client:
            return (await client.webhooks.get("w")).target

    assert asyncio.run(get()) == "https://provisioning.api.sinch.com/v1/projects/p/webhooks/w"


def reason_of(error: BaseException | None) -> str:
    """Return what a failure shows to be missing here, such as threads; empty when it is a failure."""
    while error is not None:
        if isinstance(error, NoSocketError):
            return "sockets"
        if isinstance(error, RuntimeError) and "can't start new thread" in str(error):
            return "threads"
        if isinstance(error, OSError) and (error.errno == errno.ENOSYS or "does not support processes" in str(error)):
            return "processes"
        if isinstance(error, ImportError) and (error.name or "").partition(".")[0] in LEFT_OUT:
            return str(error.name).partition(".")[0]
        error = error.__cause__ or error.__context__
    return ""


def left_out(report: Any, error: BaseException | None) -> None:
    """Turn the report of a failure that shows what is missing here into one of a test that was left out."""
    reason = reason_of(error)
    if report.failed and reason:
        reasons[reason] += 1
        report.outcome = "skipped"
        report.longrepr = (str(report.nodeid), 0, f"needs {reason}")


class Platform:
    """Leaves out the tests that need what is not here, and counts them by what it is."""

    @staticmethod
    def pytest_runtest_makereport(item: Any, call: Any) -> Any:
        """Report a phase of a test."""
        from _pytest.runner import pytest_runtest_makereport as make

        report = make(item, call)
        left_out(report, call.excinfo and call.excinfo.value)
        return report

    @staticmethod
    def pytest_make_collect_report(collector: Any) -> Any:
        """Report what was found in a file."""
        from _pytest.runner import pytest_make_collect_report as make

        report = make(collector)
        left_out(report, getattr(report, "call", None) and report.call.excinfo and report.call.excinfo.value)
        return report


def listed(counts: Counter[str]) -> str:
    """Return counts in a line."""
    return ", ".join(f"{reason} {count}" for reason, count in counts.most_common()) or "none"


def main(tests: list[str]) -> int:
    """Import, call and test; return the exit status."""
    wheel = prepare()
    print(f"Python {sys.version.split()[0]} on {sys.platform}: {wheel.name}")
    count, without = import_all(wheel)
    print(f"imported {count - without.total()} of {count} modules under -W error; left out: {listed(without)}")
    call()
    print("called with both clients")
    import pytest

    options = ["-q", "-p", "no:cacheprovider", "-p", "no:sinch_provisioning", "--tb=short", "-rN"]
    options += ["-W", "ignore:Module already imported:pytest.PytestAssertRewriteWarning"]
    status = pytest.main([*options, *tests], plugins=[Platform()])
    print(f"tests left out, by what they need: {listed(reasons)}")
    return int(status)
