"""A cancelled call costs no connection, wherever the cancel comes: afterwards a pool of two serves as before."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import httpcore
import httpcore2
import pytest
from peer import end
from sinch_provisioning import AsyncProvisioningClient, RetryPolicy, errors
from sinch_provisioning._http import transport

BODY = b'{"id":"w","target":"https://example.test","projectId":"p","triggers":[]}'
OK = b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n%s" % (len(BODY), BODY)
CLOSING = OK.replace(b"OK\r\n", b"OK\r\nconnection: close\r\n")
STEPS, ROUNDS = 45, 8
Cancel = Callable[["asyncio.Task[Any]"], Awaitable[None]]


@pytest.fixture(autouse=True)
def pool_of_two(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "LIMITS", {"max_connections": 2, "max_keepalive_connections": 2})


@pytest.fixture(params=["httpx", "httpx2"])
def http(request: pytest.FixtureRequest) -> Any:
    """The library of the client's connections."""
    return request.param


@asynccontextmanager
async def client_of(response: bytes, **options: Any) -> AsyncIterator[AsyncProvisioningClient]:
    """Open a client on a server that gives one response to each request."""

    serving: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task: Any = asyncio.current_task()
        serving.add(task)
        task.add_done_callback(serving.discard)
        try:
            while await reader.readuntil(b"\r\n\r\n"):
                writer.write(response)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            pass
        finally:
            writer.transport.abort()

    server = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=1000)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    async with AsyncProvisioningClient(
        project_id="p", access_token="t0ken", base_url=url, retries=RetryPolicy.none(), **options
    ) as client:
        yield client
    await end(server, serving)


async def once(task: asyncio.Task[Any]) -> None:
    task.cancel()


async def twice(task: asyncio.Task[Any]) -> None:
    task.cancel()
    await asyncio.sleep(0)
    task.cancel()


async def again_and_again(task: asyncio.Task[Any]) -> None:
    while not task.done():
        task.cancel()
        await asyncio.sleep(0)


async def is_as_before(client: AsyncProvisioningClient) -> None:
    """Make two hundred calls, two at a time at most, none of which may wait for a place in vain."""
    for _ in range(50):
        result = await asyncio.gather(*(client.webhooks.get("w") for _ in range(4)))
        assert [item.id for item in result] == ["w"] * 4


@pytest.mark.slow
@pytest.mark.parametrize("cancel", [once, twice, again_and_again])
@pytest.mark.parametrize("response", [OK, CLOSING], ids=["kept", "closed"])
async def test_a_cancel_at_any_step_costs_no_connection(response: bytes, cancel: Cancel, http: Any) -> None:
    cancelled = 0
    async with client_of(response, http=http, deadline=20) as client:
        for _ in range(ROUNDS):
            for steps in range(STEPS):
                task = asyncio.ensure_future(client.webhooks.get("w"))
                for _ in range(steps):
                    await asyncio.sleep(0)
                await cancel(task)
                await asyncio.wait((task,))
                cancelled += task.cancelled()
        await is_as_before(client)
    assert cancelled > ROUNDS * STEPS // 4


@pytest.mark.slow
@pytest.mark.parametrize("response", [OK, CLOSING], ids=["kept", "closed"])
async def test_cancels_among_calls_that_wait_for_a_place_cost_none(response: bytes, http: Any) -> None:
    draw = random.Random(12)
    async with client_of(response, http=http, deadline=20) as client:
        for _ in range(60):
            tasks = [asyncio.ensure_future(client.webhooks.get("w")) for _ in range(8)]
            for _ in range(draw.randrange(60)):
                await asyncio.sleep(0)
                if draw.random() < 0.2:
                    draw.choice(tasks).cancel()
            ended = await asyncio.gather(*tasks, return_exceptions=True)
            others = [item for item in ended if isinstance(item, BaseException)]
            assert all(isinstance(other, asyncio.CancelledError) for other in others), others
        await is_as_before(client)


@pytest.mark.parametrize("end", ["deadline", "wait_for", "timeout"])
async def test_calls_that_end_by_time_cost_no_connection(end: str, http: Any) -> None:
    draw = random.Random(13)
    async with client_of(OK, http=http, deadline=20) as client:

        async def call(seconds: float) -> None:
            if end == "deadline":
                await client.with_options(deadline=seconds).webhooks.get("w")
            elif end == "wait_for":
                await asyncio.wait_for(client.webhooks.get("w"), seconds)
            else:
                async with asyncio.timeout(seconds):
                    await client.webhooks.get("w")

        for _ in range(60):
            ended = await asyncio.gather(*(call(draw.uniform(1e-6, 8e-3)) for _ in range(6)), return_exceptions=True)
            kind = errors.RequestTimeoutError if end == "deadline" else TimeoutError
            assert all(item is None or isinstance(item, kind) for item in ended), ended
        await is_as_before(client)


async def test_what_the_pool_calls_its_parts_is_what_is_looked_for(http: Any) -> None:
    async with client_of(OK, http=http) as client:
        await client.webhooks.get("w")
        pool: Any = (await client._transport._get())._transport._pool
        assert isinstance(pool._connections, list)
        assert pool._requests == []
        assert pool._assign_requests_to_connections() == []


async def test_a_connection_that_belongs_to_no_request_is_taken_out(http: Any) -> None:
    async with client_of(OK, http=http, deadline=5) as client:
        library: Any = await client._transport._get()
        pool = library._transport._pool
        host, port = client._dispatcher.config.base_url.removeprefix("http://").split(":")
        origin = {"httpx": httpcore, "httpx2": httpcore2}[http].Origin
        lost = [pool.create_connection(origin(b"http", host.encode(), int(port))) for _ in range(2)]
        pool._connections.extend(lost)
        task = asyncio.ensure_future(client.webhooks.get("w"))
        await asyncio.sleep(0.01)
        task.cancel()
        await asyncio.wait((task,))
        assert not set(lost) & set(pool._connections)
        await is_as_before(client)
