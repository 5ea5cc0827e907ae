"""Thousands of calls over real sockets, a quarter of them spoiled; a table of what became of them, which must be dull.

    python tests/soak/soak.py CALLS

The faults are the kinds of `tests/reliability/kinds.py` that end at once. Exit status 1 when anything was lost (neither a
value nor an error came), doubled (a POST acted twice), late (it outlasted its deadline), foreign (an error that is not ours,
or the answer of another call), or kept: memory, files.
"""

from __future__ import annotations

import asyncio
import collections
import gc
import json
import random
import sys
import threading
import time
import tracemalloc
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/reliability"))

import kinds  # noqa: E402
from raw_server import WEBHOOK, Asked, RawServer, Reply, http  # noqa: E402
from sinch_provisioning import (  # noqa: E402
    AsyncProvisioningClient,
    ProvisioningClient,
    RetryBudget,
    RetryPolicy,
    errors,
)

SEED: Final = 20261127
DEADLINE: Final = 20.0
GRACE: Final = 2.0
"""Seconds after its deadline at which a call is late; a machine under load needs some."""
THREADS, TASKS = 8, 16
BYTES_A_CALL: Final = 40.0
"""Memory of ours that may stay of a call: more would be a leak."""
FILES: Final = Path("/proc/self/fd")
FAULTS: Final = [
    reply for part in (kinds.DAMAGED, kinds.CHUNKS, kinds.BODIES, kinds.STATUSES) for reply, _ in part.values()
]
IDLE: Final = (b"HTTP/1.1 401", b"HTTP/1.1 429", b"HTTP/1.1 503")
"""What says that the server did nothing, so that a POST may come again."""


class Server:
    """Acts, and spoils a quarter of its answers."""

    def __init__(self) -> None:
        self.acted: collections.Counter[str] = collections.Counter()
        self.tokens = 0
        self._draw = random.Random(SEED)
        self._lock = threading.Lock()

    def __call__(self, asked: Asked) -> Reply:
        with self._lock:
            if asked.target == "/token":
                self.tokens += 1
                return http(b'{"access_token":"t%d","expires_in":3600}' % self.tokens)
            fault = self._draw.choice(FAULTS) if self._draw.random() < 0.25 else b""
            is_idle = isinstance(fault, bytes) and fault.startswith(IDLE)
            name = asked.target.rpartition("/")[2]
            if asked.method == "POST":
                name = json.loads(asked.body)["target"].rpartition("/")[2]
                self.acted[name] += not is_idle
        good = http(WEBHOOK.replace(b'"id":"w"', b'"id":"%s"' % name.encode()))
        return good if fault == b"" else fault


class Results:
    """What became of the calls."""

    def __init__(self) -> None:
        self.ended = 0
        self.failed = 0
        self.late = 0
        self.foreign: list[str] = []
        self._lock = threading.Lock()

    def end(self, name: str, began: float, value: Any, error: Exception | None) -> None:
        """Take note of the end of a call."""
        with self._lock:
            self.ended += 1
            self.failed += error is not None
            self.late += time.monotonic() - began > DEADLINE + GRACE
            if error is not None and not isinstance(error, errors.ProvisioningError):
                self.foreign.append(repr(error))
            identifier = getattr(value, "id", value)  # a list of the table is kept as it came
            if error is None and isinstance(identifier, str) and identifier not in {name, "w", "\ud800"}:
                self.foreign.append(f"{name} got {identifier}")


def work(client: Any, number: int) -> Any:
    """Return a call: every other one acts."""
    if number % 2:
        return client.webhooks.create({"target": f"https://example.test/c{number}", "triggers": ["ALL"]})
    return client.webhooks.get(f"c{number}")


def run_sync(client: ProvisioningClient, numbers: range, results: Results) -> None:
    """Make calls from several threads."""

    def one(number: int) -> None:
        began = time.monotonic()
        value, failure = None, None
        try:
            value = work(client, number)
        except Exception as error:
            failure = error
        results.end(f"c{number}", began, value, failure)

    with ThreadPoolExecutor(THREADS) as pool:
        for _ in pool.map(one, numbers):
            pass


async def run_async(client: AsyncProvisioningClient, numbers: range, results: Results) -> None:
    """Make calls from several tasks."""
    left = iter(numbers)

    async def some(left: Iterator[int]) -> None:
        for number in left:
            began = time.monotonic()
            value, failure = None, None
            try:
                value = await work(client, number)
            except Exception as error:
                failure = error
            results.end(f"c{number}", began, value, failure)

    await asyncio.gather(*(some(left) for _ in range(TASKS)))


def kept() -> int:
    """Return the bytes that the client and the libraries below keep."""
    gc.collect()
    names = ("sinch_provisioning", "sinch_provisioning_api", "httpx", "httpcore")
    ours = [tracemalloc.Filter(True, f"*/{name}/*") for name in names]
    return sum(trace.size for trace in tracemalloc.take_snapshot().filter_traces(ours).traces)


def open_files() -> int:
    """Return the number of open files of this process; 0 where they cannot be counted."""
    gc.collect()
    return len(list(FILES.iterdir())) if FILES.exists() else 0


def row(calls: int, use: Callable[[dict[str, Any], Results, list[int]], None]) -> dict[str, float]:
    """Make calls with one of the clients, and return what became of them."""
    server, results, memory = Server(), Results(), list[int]()
    files = open_files()
    with RawServer(server) as raw:
        members = {
            "project_id": "p",
            "key_id": "key",
            "key_secret": "secret",
            "base_url": raw.url,
            "auth_url": f"{raw.url}/token",
            "deadline": DEADLINE,
            "max_response_bytes": kinds.MOST,
            "budget": RetryBudget(1e9),
            "retries": RetryPolicy(max_attempts=3, initial_delay=0, max_retry_after=0),
        }
        use(members, results, memory)
    for text in results.foreign[:5]:
        print(f"  foreign: {text}")
    return {
        "calls": calls,
        "failed": results.failed,
        "lost": calls - results.ended,
        "doubled": sum(count > 1 for count in server.acted.values()),
        "late": results.late,
        "foreign": len(results.foreign),
        "tokens": server.tokens,
        "bytes/call": max(memory[-1] - memory[0], 0) / (calls * 0.75),
        "files": max(open_files() - files, 0),
    }


def problems(row: dict[str, float]) -> list[str]:
    """Return what must not be in a row of the table."""
    bad = [name for name in ("lost", "doubled", "late", "foreign") if row[name]]
    bad += ["bytes/call"] if row["bytes/call"] > BYTES_A_CALL + 200_000 / row["calls"] else []
    bad += ["files"] if row["files"] > 4 else []
    return bad + (["tokens"] if row["tokens"] > 1 + row["calls"] / 20 else [])  # one each time that a 401 is drawn


def main() -> int:
    """Run the command line; return its exit status."""
    calls = int(sys.argv[1]) // 2
    first, rest = range(calls // 4), range(calls // 4, calls)

    def sync(given: dict[str, Any], results: Results, memory: list[int]) -> None:
        with ProvisioningClient(**given) as client:
            for numbers in (first, rest):
                run_sync(client, numbers, results)
                memory.append(kept())

    def cooperative(given: dict[str, Any], results: Results, memory: list[int]) -> None:
        async def run() -> None:
            async with AsyncProvisioningClient(**given) as client:
                for numbers in (first, rest):
                    await run_async(client, numbers, results)
                    memory.append(kept())

        asyncio.run(run())

    tracemalloc.start()
    rows = {"sync": row(calls, sync), "async": row(calls, cooperative)}
    tracemalloc.stop()
    print(f"{'':<8}" + "".join(f"{name:>12}" for name in rows["sync"]))
    for name, row_ in rows.items():
        print(f"{name:<8}" + "".join(f"{value:>12.1f}" if value % 1 else f"{value:>12.0f}" for value in row_.values()))
    bad = {name: problems(row_) for name, row_ in rows.items() if problems(row_)}
    print(f"failed: {bad}" if bad else "nothing lost, doubled, late, foreign or kept")
    return 1 if bad else 0


if __name__ == "__main__":
    raise SystemExit(main())
