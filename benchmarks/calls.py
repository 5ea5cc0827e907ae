"""One call, many calls at once, and a long list: against the HTTP library alone, in process and over loopback."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import anyio
import httpx
from models import page_of_senders
from pairs import Row, in_turns, in_turns_async, row, value
from sinch_provisioning import AsyncProvisioningClient, ProvisioningClient, auth
from sinch_provisioning.mock import DEFAULT_PROJECT

URL = "https://provisioning.api.sinch.com/v1/projects/p/whatsapp/senders/s"
HEADERS = {"authorization": "Basic YTpi"}
KEY = auth.Basic("a", "b")
STATM = Path("/proc/self/statm")
SERVER = """
import sys
from sinch_provisioning.mock import MockServer
with MockServer() as server:
    print(server.url, flush=True)
    sys.stdin.read()
"""
TASKS = (1, 10, 100, 500)
LISTED = "/v1/projects/{}/webhooks"


def rows(rounds: int, *, quick: bool) -> Iterator[Row]:
    """Measure calls."""
    sender = json.dumps(page_of_senders(1)["senders"][0]).encode()
    transport = httpx.MockTransport(lambda _: httpx.Response(200, content=sender))
    yield one_call(transport, rounds)
    yield from asyncio.run(one_async_call(transport, rounds))
    tasks, calls, times = (50, 20, 3) if quick else (200, 5, 5)  # at 200 the library's pool takes 10 ms of each call
    with mock_server() as url:
        yield asyncio.run(many_tasks(url, tasks, calls, times))
        for count in () if quick else TASKS:
            sized = asyncio.run(many_tasks(url, count, max(400 // count, 1), 3))
            yield sized._replace(name=f"tasks@{count}", target=None)
        yield many_threads(url, 64, 20, 3 if quick else rounds)
    yield from long_list(100_000, 100_000 if quick else 1_000_000, rounds)


@contextmanager
def mock_server() -> Iterator[str]:
    """Run the mock in a process of its own, which ends with its input; yield its address."""
    command = [sys.executable, "-c", SERVER]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield process.stdout.readline().strip()
        process.stdin.close()


def one_call(transport: Any, rounds: int) -> Row:
    """Return the row of a call of the sync client."""
    with (
        ProvisioningClient(project_id="p", auth=KEY, transport=transport) as client,
        httpx.Client(transport=transport) as http,
    ):
        get = client.whatsapp_senders.get

        def bare() -> None:
            for _ in range(300):
                json.loads(http.get(URL, headers=HEADERS).content)

        pairs = in_turns(lambda: [get("s") for _ in range(300)], bare, rounds)
    return row("call", "a call, in process / httpx.get and json.loads", 1.2, [(a / 300, b / 300) for a, b in pairs])


async def one_async_call(transport: Any, rounds: int) -> list[Row]:
    """Return the rows of a call of the async client: against the same in a task and a scope of its own, and without."""
    async with (
        AsyncProvisioningClient(project_id="p", auth=KEY, transport=transport) as client,
        httpx.AsyncClient(transport=transport) as http,
    ):

        async def ours() -> None:
            for _ in range(300):
                await client.whatsapp_senders.get("s")

        async def get() -> Any:
            return json.loads((await http.get(URL, headers=HEADERS)).content)

        async def get_in_scope() -> Any:
            with anyio.CancelScope(deadline=anyio.current_time() + 60):
                return await get()

        async def scoped() -> None:
            for _ in range(300):
                await asyncio.create_task(get_in_scope())

        async def plain() -> None:
            for _ in range(300):
                await get()

        in_scope, bare = await in_turns_async(ours, scoped, rounds), await in_turns_async(ours, plain, rounds)
    return [
        row("async-call", "an async call / a bare one in a task and a scope of its own", 1.2, per_call(in_scope)),
        row("async-call-plain", "an async call / a bare one", None, per_call(bare)),
    ]


def per_call(pairs: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return pairs of 300 calls as those of one."""
    return [(first / 300, second / 300) for first, second in pairs]


async def many_tasks(url: str, tasks: int, calls: int, rounds: int) -> Row:
    """Return the rate of many tasks over loopback, against that of the library alone."""
    project, path = DEFAULT_PROJECT, LISTED.format(DEFAULT_PROJECT.project_id)
    basic = auth.Basic(project.key_id, project.key_secret)
    async with (
        AsyncProvisioningClient(project_id=project.project_id, auth=basic, base_url=url) as client,
        httpx.AsyncClient(base_url=url, auth=(project.key_id, project.key_secret), timeout=60) as http,
    ):

        async def ours() -> None:
            for _ in range(calls):
                assert [item async for item in client.webhooks.list()] == []

        async def bare() -> None:
            for _ in range(calls):
                (await http.get(path)).json()

        async def rate(work: Any) -> float:
            started = time.perf_counter()
            await asyncio.gather(*(work() for _ in range(tasks)))
            return tasks * calls / (time.perf_counter() - started)

        rates = [(await rate(ours), await rate(bare)) for _ in range(rounds)]
    what = f"calls a second of {tasks} tasks over loopback / httpx.AsyncClient"
    return row("tasks", what, 0.9, rates, least=True)._replace(ours=None, other=None)


def many_threads(url: str, threads: int, calls: int, rounds: int) -> Row:
    """Return the rate of many threads over loopback, against that of the library alone."""
    project, path = DEFAULT_PROJECT, LISTED.format(DEFAULT_PROJECT.project_id)
    basic = auth.Basic(project.key_id, project.key_secret)
    with (
        ProvisioningClient(project_id=project.project_id, auth=basic, base_url=url) as client,
        httpx.Client(base_url=url, auth=(project.key_id, project.key_secret), timeout=60) as http,
        ThreadPoolExecutor(threads) as pool,
    ):

        def bare(number: int) -> None:
            try:
                http.get(path).json()
            except httpx.TransportError:  # the library may close a connection that another thread has just taken
                bare(number)

        def rate(work: Any) -> float:
            started = time.perf_counter()
            list(pool.map(work, range(threads * calls)))
            return threads * calls / (time.perf_counter() - started)

        rates = [(rate(lambda _: list(client.webhooks.list())), rate(bare)) for _ in range(rounds)]
    what = f"calls a second of {threads} threads over loopback / httpx.Client"
    return row("threads", what, 0.9, rates, least=True)._replace(ours=None, other=None)


def resident() -> float:
    """Return the megabytes of memory this process has."""
    if not STATM.exists():  # not on Linux
        return 0.0
    return int(STATM.read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def long_list(count: int, most: int, rounds: int) -> Iterator[Row]:
    """Return how long a list takes against a bare loop over its pages, and what one of most items adds to memory."""
    size, hook, length = 1000, {"id": "w", "target": "t", "projectId": "p", "triggers": ["ALL"]}, count

    def answer(request: httpx.Request) -> httpx.Response:
        start = int(request.url.params.get("pageToken", "0"))
        body: dict[str, Any] = {"totalSize": length, "pageSize": size, "webhooks": [hook] * size}
        if start + size < length:
            body["nextPageToken"] = str(start + size)
        return httpx.Response(200, json=body)

    transport = httpx.MockTransport(answer)
    with (
        ProvisioningClient(project_id="p", auth=KEY, transport=transport) as client,
        httpx.Client(transport=transport) as http,
    ):

        def ours() -> None:
            assert sum(1 for _ in client.webhooks.list()) == count

        def bare() -> None:
            from sinch_provisioning_api.models import WebhookPage

            token, number = "0", 0
            while token:
                page = WebhookPage.from_dict(http.get(URL, params={"pageToken": token}).json())
                for _ in page.webhooks or ():
                    number += 1
                token = page.next_page_token or ""
            assert number == count

        first = next(iter(client.webhooks.list()))
        assert first.id == "w"
        pairs = in_turns(ours, bare, rounds)
        before, length = resident(), most
        assert sum(1 for _ in client.webhooks.list()) == most
        after = resident()
    yield row("pager", f"{count:,} items through a pager / a loop over the decoded pages", 1.15, pairs)
    yield value(
        "pager-memory", f"megabytes that {most:,} items add to the process", 5, [max(after - before, 0.0)], "MB"
    )
