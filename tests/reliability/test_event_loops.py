"""Under asyncio, uvloop and trio, over httpx and httpx2, the async client keeps the same promises."""

from __future__ import annotations

import gc
import importlib
import random
import sys
import threading
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import Any, NamedTuple

import anyio
import anyio.lowlevel
import pytest
from peer import SENDER, Peer
from sinch_provisioning import AsyncProvisioningClient, RetryPolicy, errors
from sinch_provisioning._http import transport
from sinch_provisioning._http.event_loops import running_loop
from sinch_provisioning.contract import Recorder, recording_transport
from sinch_provisioning.mock import DEFAULT_PROJECT, Fault, Mock, MockTransport

KEY = {"key_id": "k", "key_secret": "s"}


@pytest.fixture(scope="module")
def peer() -> Iterator[Peer]:
    peer_ = Peer()
    yield peer_
    peer_.stop()


class Setting(NamedTuple):
    """An event loop and a library, and the server."""

    backend: str
    options: dict[str, Any]
    http: Any
    peer: Peer

    def run(self, body: Callable[[], Awaitable[None]]) -> None:
        """Run a test in the loop; one that hangs fails."""

        async def bounded() -> None:
            with anyio.fail_after(60):
                await body()

        anyio.run(bounded, backend=self.backend, backend_options=self.options)

    def client(self, **given: Any) -> AsyncProvisioningClient:
        key = {} if "key_id" in given else {"access_token": "t"}
        common = {"project_id": "p", "base_url": self.peer.url, "retries": RetryPolicy.none(), "http": self.http}
        return AsyncProvisioningClient(**{**common, **key, **given})


LOOPS = [("asyncio", {}), ("trio", {})]
if sys.platform != "win32":
    LOOPS.append(("asyncio", {"use_uvloop": True}))


@pytest.fixture(params=["httpx", "httpx2"])
def http(request: pytest.FixtureRequest) -> Any:
    return request.param


@pytest.fixture(params=LOOPS, ids=["asyncio", "trio", "uvloop"][: len(LOOPS)])
def setting(request: pytest.FixtureRequest, http: Any, peer: Peer) -> Setting:
    return Setting(*request.param, http, peer)


@pytest.fixture
def pool_of_two(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "LIMITS", {"max_connections": 2, "max_keepalive_connections": 2})


async def together(count: int, call: Callable[[int], Awaitable[Any]]) -> list[Any]:
    """Return what some calls give that are made at once; an error as a value."""
    result: list[Any] = [None] * count

    async def one(number: int) -> None:
        try:
            result[number] = await call(number)
        except Exception as error:
            result[number] = error

    async with anyio.create_task_group() as group:
        for number in range(count):
            group.start_soon(one, number)
    return result


def test_calls_are_answered_and_the_client_ends_with_the_loop(setting: Setting) -> None:
    clients = []

    async def body() -> None:
        native = running_loop()
        wanted = "uvloop" if setting.options else setting.backend
        assert type(native).__module__.startswith(wanted)
        client = setting.client()
        clients.append(client)
        assert (await client.webhooks.get("ok")).id == "ok"
        result = await together(20, lambda number: client.webhooks.get(f"ok-{number}"))
        assert [item.id for item in result] == [f"ok-{number}" for number in range(20)]
        assert client._transport.is_open

    setting.run(body)
    assert clients[0]._transport.is_open is False
    setting.run(body)
    setting.run(clients[0].aclose)


def test_a_refused_attempt_is_made_again_and_a_hook_sees_both(setting: Setting) -> None:
    seen: list[Any] = []

    class Hook:
        def before_attempt(self, attempt: Any) -> None:
            seen.append(attempt.attempt)

        def after_attempt(self, attempt: Any) -> None:
            seen.append(attempt.status)

    async def body() -> None:
        name = f"flaky-{setting.backend}-{len(setting.options)}-{setting.http}"
        async with setting.client(retries=RetryPolicy(initial_delay=0.001), hooks=[Hook()]) as client:
            assert (await client.webhooks.get(name)).id == name

    setting.run(body)
    assert seen == [1, 503, 2, 200]


def test_a_hundred_of_a_hundred_calls_end_with_their_deadline(setting: Setting, pool_of_two: None) -> None:
    draw = random.Random(14)

    async def body() -> None:
        async with setting.client() as client:

            async def call(number: int) -> None:
                await client.with_options(deadline=draw.uniform(1e-6, 0.02)).webhooks.get("drip")

            matches = [error for _ in range(10) for error in await together(10, call)]
            assert Counter(type(error).__name__ for error in matches) == {"RequestTimeoutError": 100}
            assert {error.phase for error in matches} == {"deadline"}
            ids = [item.id for item in await together(50, lambda number: client.webhooks.get("ok"))]
            assert ids == ["ok"] * 50

    setting.run(body)


def test_cancels_at_any_moment_cost_no_connection(setting: Setting, pool_of_two: None) -> None:
    draw = random.Random(15)
    ended: Counter[bool] = Counter()

    async def body() -> None:
        async with setting.client(deadline=20) as client:

            async def cancelled(number: int) -> None:
                with anyio.CancelScope() as scope:
                    async with anyio.create_task_group() as group:
                        group.start_soon(client.webhooks.get, "ok" if number % 3 else "drip")
                        for _ in range(draw.randrange(60)):
                            await anyio.lowlevel.checkpoint()
                        scope.cancel()
                ended[scope.cancelled_caught] += 1

            async def late(number: int) -> None:
                await client.with_options(deadline=draw.uniform(1e-6, 6e-3)).webhooks.get("ok")

            for _ in range(30):
                await together(4, cancelled)
                await together(4, late)
            ids = [item.id for item in await together(50, lambda number: client.webhooks.get("ok"))]
            assert ids == ["ok"] * 50

    setting.run(body)
    assert ended[True] > 40


def test_a_cancel_does_not_cut_the_closing_of_an_answer_short(setting: Setting) -> None:
    library, closed = importlib.import_module(setting.http), []

    class Endless(library.AsyncByteStream):  # type: ignore[name-defined,misc]
        async def __aiter__(self) -> AsyncIterator[bytes]:
            yield b"{"
            await anyio.sleep_forever()

        async def aclose(self) -> None:
            await anyio.sleep(0.01)
            closed.append(True)

    async def body() -> None:
        answering = library.MockTransport(lambda request: library.Response(200, stream=Endless()))
        async with setting.client(http=None, transport=answering) as client:
            with anyio.move_on_after(0.01) as scope:
                await client.webhooks.get("ok")
            assert scope.cancelled_caught

    setting.run(body)
    assert closed == [True]


def test_an_answer_that_is_refused_half_way_leaves_no_generator_behind(setting: Setting) -> None:
    async def body() -> None:
        async with setting.client(max_response_bytes=20) as client:
            for _ in range(3):
                with pytest.raises(errors.DecodeError, match="max_response_bytes"):
                    await client.webhooks.get("drip")
        gc.collect()  # trio would warn, and a warning is an error

    setting.run(body)


@pytest.mark.parametrize("prefetch", [False, True])
def test_a_list_is_read_over_its_pages_and_may_be_left(setting: Setting, prefetch: bool) -> None:
    async def body() -> None:
        async with setting.client() as plain:
            client = plain.with_options(prefetch=prefetch)
            pager = client.kakaotalk_senders.list()
            assert [item.plus_friend_id async for item in pager] == [SENDER["plusFriendId"]] * 8
            assert (await pager.first()).plus_friend_id == SENDER["plusFriendId"]
            pages = pager.pages()
            assert (await anext(pages)).next_page_token == "t1"
            await pages.aclose()
            slow = client.with_options(deadline=1e-6).kakaotalk_senders.list()
            with pytest.raises(errors.RequestTimeoutError):
                await anext(slow.pages())
            with anyio.CancelScope() as scope:
                async for _ in pager.pages():
                    scope.cancel()
            assert scope.cancelled_caught or prefetch
            assert (await client.webhooks.get("ok")).id == "ok"

    setting.run(body)


def test_a_wait_reads_until_it_is_over_and_ends_its_last_read(setting: Setting) -> None:
    async def body() -> None:
        reads: list[int] = []

        def until(webhook: Any) -> bool:
            reads.append(1)
            return len(reads) == 3

        async with setting.client() as client:
            result = await client.wait(lambda: client.webhooks.get("ok"), until=until, interval=0.001)
            assert (result.id, len(reads)) == ("ok", 3)
            with pytest.raises(errors.WaitError) as raised:
                await client.wait(lambda: client.webhooks.get("drip"), until=until, deadline=0.05)
            assert raised.value.timed_out

    setting.run(body)


def test_fifty_tasks_make_one_token_request(setting: Setting) -> None:
    name = f"/token-{setting.backend}-{len(setting.options)}-{setting.http}"

    async def body() -> None:
        async with setting.client(**KEY, auth_url=setting.peer.url + name) as client:
            result = await together(50, lambda number: client.webhooks.get("ok"))
            assert [item.id for item in result] == ["ok"] * 50

    setting.run(body)
    assert setting.peer.asked[name] == 1


def test_a_cancelled_token_request_leaves_it_to_the_next_task(setting: Setting) -> None:
    name = f"/token-held-{setting.backend}-{len(setting.options)}-{setting.http}"

    async def body() -> None:
        async with setting.client(**KEY, auth_url=setting.peer.url + name) as client:
            async with anyio.create_task_group() as others:
                async with anyio.create_task_group() as first:
                    first.start_soon(client.webhooks.get, "ok")
                    while not setting.peer.asked[name]:  # noqa: ASYNC110 - the server is in another thread
                        await anyio.sleep(0.001)
                    with pytest.raises(errors.RequestTimeoutError, match="still fetching a token"):
                        await client.with_options(deadline=0.01).webhooks.get("ok")
                    for _ in range(5):
                        others.start_soon(client.webhooks.get, "ok")
                    await anyio.lowlevel.checkpoint()
                    first.cancel_scope.cancel()

    setting.run(body)
    assert setting.peer.asked[name] == 2


def test_a_client_is_closed_inside_of_a_cancelled_scope_and_from_another_loop(setting: Setting) -> None:
    client = setting.client()
    opened, closed = threading.Event(), threading.Event()
    failures: list[BaseException] = []

    async def other() -> None:
        await client.webhooks.get("ok")
        opened.set()
        await anyio.to_thread.run_sync(closed.wait, 20)
        assert not any(item._transport._pool.connections for item in held)

    def thread() -> None:
        try:
            anyio.run(other, backend=setting.backend, backend_options=setting.options)
        except BaseException as error:
            failures.append(error)

    held: list[Any] = []

    async def body() -> None:
        running = threading.Thread(target=thread)
        running.start()
        await anyio.to_thread.run_sync(opened.wait, 20)
        await client.webhooks.get("ok")
        held.extend(client_ for client_, _ in client._transport._clients.values())
        assert len(held) == 2
        with anyio.CancelScope() as scope:
            scope.cancel()
            await client.aclose()
        await client.aclose()
        closed.set()
        await anyio.to_thread.run_sync(running.join, 20)
        with pytest.raises(errors.ConfigurationError, match="closed"):
            await client.webhooks.get("ok")

    setting.run(body)
    assert failures == []


def test_the_mock_in_process_and_a_recording_serve(setting: Setting) -> None:
    async def body() -> None:
        recorder, mock = Recorder(None), Mock(faults=[Fault(latency=0.01)])
        served = recording_transport(MockTransport(mock), recorder)
        result: dict[str, Any] = dict(DEFAULT_PROJECT.credentials())
        async with AsyncProvisioningClient(**result, transport=served, http=setting.http) as client:
            assert [item async for item in client.webhooks.list()] == []
            own = await client._transport._get()
            assert (await own.post(f"{client._dispatcher.config.base_url}/_mock/webhooks/flush")).is_success
        assert len(recorder) >= 2

    setting.run(body)
