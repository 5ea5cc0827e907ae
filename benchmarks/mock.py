"""How fast the mock is: its start, reads a second over loopback on one core, and what 100,000 senders cost.

    make bench-mock

Server and client are pinned to a core each where the machine has two. Other work on the machine slows the wall clock
down, so the server's own processor time is told too: what it allows is the reads of a core that has nothing else to do.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from rich.console import Console
from rich.table import Table
from sinch_provisioning.mock import DEFAULT_PROJECT, MockServer

SECONDS = 4.0
CONNECTIONS = 16
MANY = 100_000
CORES = sorted(os.sched_getaffinity(0)) if sys.platform == "linux" else []
BASE = f"/v1/projects/{DEFAULT_PROJECT.project_id}"
KEY = base64.b64encode(f"{DEFAULT_PROJECT.key_id}:{DEFAULT_PROJECT.key_secret}".encode()).decode()
DETAILS = {
    "adminPhoneNo": "+821012345678",
    "name": "Shop",
    "topLevelCategoryCode": "019",
    "midLevelCategoryCode": "0006",
    "subLevelCategoryCode": "0001",
}


def sender(number: int) -> dict[str, Any]:
    """Return a live sender as the mock keeps it."""
    stamp = "2026-01-15T09:30:00.000Z"
    return {
        "plusFriendId": f"s{number}",
        "id": f"{number}",
        "state": "ACTIVE",
        "details": DETAILS,
        "created": stamp,
        "modified": stamp,
    }


def request(method: str, path: str, body: bytes = b"", host: str = "mock") -> bytes:
    """Return a request as it goes over the wire; the control API takes it for a host of this machine alone."""
    head = (
        f"{method} {path} HTTP/1.1\r\nhost: {host}\r\nauthorization: Basic {KEY}\r\ncontent-type: application/json\r\n"
    )
    return f"{head}content-length: {len(body)}\r\n\r\n".encode() + body


async def answer_to(address: tuple[str, int], sent: bytes) -> bytes:
    """Return the answer to one request; refuse one that is no success."""
    reader, writer = await asyncio.open_connection(*address)
    writer.write(sent)
    head = await reader.readuntil(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 20"), head
    length = next(
        int(line.split(b":")[1]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")
    )
    body = await reader.readexactly(length)
    writer.close()
    return head + body


class Asker(asyncio.Protocol):
    """Asks the same again and again over one connection, and counts the answers, which are all equally long."""

    def __init__(self, sent: bytes, length: int) -> None:
        self.sent, self.length, self.got, self.count = sent, length, 0, 0

    def connection_made(self, transport: Any) -> None:
        self.transport = transport
        transport.write(self.sent)

    def data_received(self, data: bytes) -> None:
        self.got += len(data)
        if self.got == self.length:
            self.got = 0
            self.count += 1
            self.transport.write(self.sent)


async def asked(address: tuple[str, int], sent: bytes, seconds: float) -> tuple[int, float]:
    """Ask over all connections for some seconds; return how many answers came, and in what time."""
    length = len(await answer_to(address, sent))
    loop = asyncio.get_running_loop()
    askers = [(await loop.create_connection(lambda: Asker(sent, length), *address))[1] for _ in range(CONNECTIONS)]
    await asyncio.sleep(0.3)
    before, started = sum(asker.count for asker in askers), time.perf_counter()
    await asyncio.sleep(seconds)
    count, took = sum(asker.count for asker in askers) - before, time.perf_counter() - started
    for asker in askers:
        asker.transport.close()
    return count, took


def processor_time(process: int) -> float:
    """Return the seconds a process has worked."""
    parts = Path(f"/proc/{process}/stat").read_text("ascii").rpartition(")")[2].split()
    return (int(parts[11]) + int(parts[12])) / os.sysconf("SC_CLK_TCK")


def memory(process: int) -> float:
    """Return the megabytes a process holds."""
    return int(Path(f"/proc/{process}/statm").read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


@contextlib.contextmanager
def served() -> Iterator[tuple[int, tuple[str, int], float]]:
    """Run the command on a core of its own; yield its process, its address and the seconds its start took."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}  # as installed code
    started = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-m", "sinch_provisioning.mock"], stdout=subprocess.PIPE, text=True, env=kept
    ) as process:
        assert process.stdout is not None
        parts = urlsplit(process.stdout.readline().split()[-1])
        took = time.perf_counter() - started
        os.sched_setaffinity(process.pid, {CORES[0]})
        try:
            yield process.pid, (parts.hostname or "", parts.port or 0), took
        finally:
            process.terminate()


def in_thread() -> float:
    """Return the seconds until a server in a thread accepts connections."""
    started = time.perf_counter()
    server = MockServer().start()
    took = time.perf_counter() - started
    server.stop()
    return took


def main() -> None:
    """Measure and print."""
    if not CORES:
        sys.exit("bench-mock: processor time is read from /proc, which only Linux has")
    rows: list[tuple[str, str, str]] = []
    starts = []
    for _ in range(5):
        with served() as (_, _, took):
            starts.append(took)
    rows.append(("start of the command, to its address", f"{min(starts) * 1000:.0f} ms", "300 ms"))
    rows.append(("MockServer().start()", f"{min(in_thread() for _ in range(3)) * 1000:.0f} ms", "300 ms"))
    with served() as (process, address, _):
        os.sched_setaffinity(0, {CORES[-1]})
        host = f"{address[0]}:{address[1]}"
        state = json.dumps({DEFAULT_PROJECT.project_id: {"kakaotalk_sender": {"s1": sender(1)}}}).encode()
        asyncio.run(answer_to(address, request("PUT", "/_mock/state", state, host)))
        for what, path in (("a sender", "/kakaotalk/senders/s1"), ("a list", "/kakaotalk/senders")):
            rows += reads(what, process, address, path)
        many = {f"s{number}": sender(number) for number in range(MANY)}
        state = json.dumps({DEFAULT_PROJECT.project_id: {"kakaotalk_sender": many}}).encode()
        asyncio.run(answer_to(address, request("PUT", "/_mock/state", state, host)))
        for what, path in (
            (f"one of {MANY:,}", f"/kakaotalk/senders/s{MANY // 2}"),
            (f"first page of {MANY:,}", "/kakaotalk/senders"),
        ):
            rows += reads(what, process, address, path)[1:]
        rows.append((f"memory with {MANY:,} senders", f"{memory(process):.0f} MB", ""))
    table = Table(title="the mock; the aim beside it", title_justify="left")
    for column in ("what", "measured", "aim"):
        table.add_column(column, justify="left" if column == "what" else "right")
    for row in rows:
        table.add_row(*row)
    Console(width=None if sys.stdout.isatty() else 120).print(table)


def reads(what: str, process: int, address: tuple[str, int], path: str) -> list[tuple[str, str, str]]:
    """Return what reading costs: answers a second as they came, and processor time of each."""
    before = processor_time(process)
    count, took = asyncio.run(asked(address, request("GET", BASE + path), SECONDS))
    worked = processor_time(process) - before
    each = worked / (count * (took + 0.3) / took)
    return [
        (f"reads a second: {what}", f"{count / took:,.0f}", "4,000"),
        (f"processor time of a read: {what}", f"{each * 1e6:,.0f} µs = {1 / each:,.0f} a second", "250 µs"),
    ]


if __name__ == "__main__":
    main()
