"""Paired measurements: two things in turns, so that what else the machine does meets both; ratios of pairs count."""

from __future__ import annotations

import gc
import os
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}  # as installed


class Row(NamedTuple):
    """A line of the table.

    Args:
        name: short, for machines.
        what: what was measured, and against what.
        target: what the ratio or the value may be at most; None: it is only told.
        ratio: median of the ratios of all pairs; of a row without pairs, its value.
        low: the ratio of which a quarter of the pairs stays below.
        high: that of which a quarter stays above.
        ours: median of our milliseconds; None for a row without pairs.
        other: median of the milliseconds of what it is measured against; None likewise.
        unit: of the value; empty for a ratio.
        least: whether the target is the least allowed, not the most.
    """

    name: str
    what: str
    target: float | None
    ratio: float
    low: float
    high: float
    ours: float | None = None
    other: float | None = None
    unit: str = ""
    least: bool = False

    @property
    def holds(self) -> bool | None:
        """Whether the target is kept; None without one."""
        if self.target is None:
            return None
        return self.ratio >= self.target if self.least else self.ratio <= self.target


def row(name: str, what: str, target: float | None, pairs: list[tuple[float, float]], *, least: bool = False) -> Row:
    """Return the line of some pairs of seconds; with `least`, of pairs of rates."""
    ratios = sorted(first / second for first, second in pairs)
    low, median, high = statistics.quantiles(ratios, n=4) if len(ratios) > 1 else ratios * 3
    ours, other = (statistics.median(column) * 1000 for column in zip(*pairs, strict=True))
    return Row(name, what, target, median, low, high, ours, other, least=least)


def value(name: str, what: str, target: float | None, values: list[float], unit: str) -> Row:
    """Return the line of some values of one kind."""
    low, median, high = statistics.quantiles(values, n=4) if len(values) > 1 else values * 3
    return Row(name, what, target, median, low, high, unit=unit)


@contextmanager
def _collected() -> Iterator[None]:
    gc.collect()  # what the one leaves is not collected while the other is measured
    yield


def seconds(act: Callable[[], Any]) -> float:
    """Return the seconds of processor time that a function takes."""
    with _collected():
        started = time.process_time()
        act()
        return time.process_time() - started


async def seconds_async(act: Callable[[], Awaitable[Any]]) -> float:
    """Return the seconds of processor time that a coroutine takes."""
    with _collected():
        started = time.process_time()
        await act()
        return time.process_time() - started


def in_turns(first: Callable[[], Any], second: Callable[[], Any], rounds: int) -> list[tuple[float, float]]:
    """Return the seconds of both, in turns: a first round does not count, and either begins every other pair."""
    pairs = []
    for number in range(rounds + 1):
        if number % 2:
            other, ours = seconds(second), seconds(first)
        else:
            ours, other = seconds(first), seconds(second)
        pairs.append((ours, other))
    return pairs[1:]


async def in_turns_async(
    first: Callable[[], Awaitable[Any]], second: Callable[[], Awaitable[Any]], rounds: int
) -> list[tuple[float, float]]:
    """Do what `in_turns` does, in an event loop."""
    pairs = []
    for number in range(rounds + 1):
        if number % 2:
            other, ours = await seconds_async(second), await seconds_async(first)
        else:
            ours, other = await seconds_async(first), await seconds_async(second)
        pairs.append((ours, other))
    return pairs[1:]


def interpreter(code: str, *, python: str = sys.executable, path: Path | None = None) -> float:
    """Return the seconds of processor time of a new interpreter that runs some code."""
    import resource

    environment = ENVIRONMENT if path is None else {**ENVIRONMENT, "PYTHONPATH": str(path)}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([python, "-c", code], check=True, env=environment, cwd=ROOT, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime - before.ru_utime) + (after.ru_stime - before.ru_stime)


def interpreters(
    ours: str, other: str, rounds: int, *, python: str = sys.executable, path: Path | None = None
) -> list[tuple[float, float]]:
    """Return the seconds of two programs in turns, without those of an interpreter that does nothing."""
    for code in (ours, other, "pass"):  # which writes the compiled files
        interpreter(code, python=python, path=path)
    pairs = []
    for _ in range(rounds):
        empty = interpreter("pass", python=python, path=path)
        first = interpreter(ours, python=python, path=path)
        pairs.append((first - empty, interpreter(other, python=python, path=path) - empty))
    return pairs


def machine() -> str:
    """Return what the measurements were made on."""
    model = platform.processor() or platform.machine()
    if sys.platform == "linux":
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        model = next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), model)
    return f"{os.cpu_count()} cores of {model}, {platform.system()}, Python {platform.python_version()}"
