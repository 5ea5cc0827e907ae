"""Connections: opened late, shared by what is derived, closed once, one set for each loop and each process."""

from __future__ import annotations

import asyncio
import gc
import os
import socket
import ssl
import threading
import time
from typing import Any

import httpx
import pytest
from harness import (
    OK,
    PROJECT,
    TOKEN,
    WEBHOOK,
    Driver,
    Script,
    Start,
    answer,
    get,
    keeps,
    of_library,
    says,
)
from sinch_provisioning import AsyncProvisioningClient, ProvisioningClient, RetryBudget, _process, errors
from sinch_provisioning._http.async_transport import AsyncTransport
from sinch_provisioning._http.transport import Transport, TransportConfig
from sinch_provisioning.webhooks import MemoryNonceStore


def test_a_cancelled_call_gives_its_connection_up(loopback: Start) -> None:
    arrived = threading.Event()

    def behave(connection: socket.socket, number: int) -> None:
        if number == 1:
            arrived.set()
            if not connection.recv(1):
                raise OSError("closed")
        keeps(connection, number)

    async def body() -> None:
        server = loopback(behave)
        async with AsyncProvisioningClient(project_id=PROJECT, access_token=TOKEN, base_url=server.url) as client:
            task = asyncio.ensure_future(client.webhooks.get("w"))
            assert await asyncio.to_thread(arrived.wait, 20)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert await asyncio.to_thread(server.closed_by_client.acquire, timeout=20)
            assert (await client.webhooks.get("w")).id == WEBHOOK["id"]
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(body())


def test_a_timeout_around_a_call_is_the_callers_own(loopback: Start) -> None:
    async def body() -> None:
        server = loopback(lambda connection, number: connection.recv(1))
        async with AsyncProvisioningClient(project_id=PROJECT, access_token=TOKEN, base_url=server.url) as client:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.05):
                    await client.webhooks.get("w")

    asyncio.run(body())


def test_a_closed_client_is_not_opened_again(driver: Driver, loopback: Start) -> None:
    server = loopback(keeps)
    client = driver.real(server.url)
    derived = client.with_options(deadline=5)
    driver.run(get(client))
    driver.run(client.close)
    driver.run(client.close)
    for item in (client, derived):
        error = driver.failure(get(item))
        assert isinstance(error, errors.ConfigurationError)
        assert "closed" in str(error)
    assert len(server.requests) == 1


def test_a_client_closed_between_attempts_is_not_opened_again(driver: Driver) -> None:
    async def close_async(seconds: float) -> None:
        await client.aclose()

    client = driver.client(Script(503), sleep=close_async if driver.is_async else lambda seconds: client.close())
    error = driver.failure(get(client))
    assert isinstance(error, errors.ConfigurationError)
    assert client._transport.is_open is False


def test_the_callers_own_http_client_is_used_and_stays_open(driver: Driver) -> None:
    library, script = driver.library, Script()
    kind = library.AsyncClient if driver.is_async else library.Client
    transport = library.MockTransport(of_library(script, library))
    own: Any = kind(transport=transport, auth=("u", "p"), follow_redirects=True)
    client = driver.client(http_client=own)
    driver.run(get(client))
    assert script.calls[0].headers["authorization"] == f"Bearer {TOKEN}"
    script._answers = [answer(302, None, {"location": "https://evil.test/"})]
    assert driver.failure(get(client)).status == 302
    assert len(script.calls) == 2
    driver.run(client.close)
    assert own.is_closed is False
    driver.run(own.aclose if driver.is_async else own.close)
    assert isinstance(driver.failure(get(driver.client(http_client=own))), errors.ConfigurationError)


def config_of(**given: Any) -> TransportConfig:
    return TransportConfig(max_response_bytes=1000, monotonic=time.monotonic, **given)


def test_one_async_client_serves_loops_one_after_another(loopback: Start) -> None:
    server = loopback(keeps)
    client = AsyncProvisioningClient(project_id=PROJECT, access_token=TOKEN, base_url=server.url)

    async def call() -> str:
        return (await client.webhooks.get("w")).id

    for _ in range(3):
        assert asyncio.run(call()) == WEBHOOK["id"]
        assert client._transport.is_open is False, "the end of a loop closes what was opened in it"
    gc.collect()  # an unclosed socket would warn, and a warning is an error
    asyncio.run(client.aclose())


def test_one_async_client_serves_loops_at_once(loopback: Start) -> None:
    server = loopback(keeps)
    client = AsyncProvisioningClient(project_id=PROJECT, access_token=TOKEN, base_url=server.url)
    ready, done = threading.Event(), threading.Event()

    async def other() -> None:
        await client.webhooks.get("w")
        ready.set()
        await asyncio.to_thread(done.wait, 20)

    thread = threading.Thread(target=lambda: asyncio.run(other()))
    thread.start()
    assert ready.wait(20)

    async def body() -> None:
        await client.webhooks.get("w")
        assert len(client._transport._clients) == 2
        await client.aclose()

    asyncio.run(body())
    assert client._transport.is_open is False
    done.set()
    thread.join(20)


def test_a_loop_that_was_just_closed_is_forgotten(loopback: Start) -> None:
    connection = AsyncTransport(config_of(transport=httpx.MockTransport(Script())))
    for _ in range(3):
        loop = asyncio.new_event_loop()
        first = loop.run_until_complete(connection._get())
        assert loop.run_until_complete(connection._get()) is first
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()
    assert len(connection._clients) == 1
    assert connection.is_open is False
    asyncio.run(connection.close())


@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_forked_child_opens_connections_of_its_own(loopback: Start) -> None:
    server = loopback(keeps)
    with ProvisioningClient(project_id=PROJECT, access_token=TOKEN, base_url=server.url) as client:
        client.webhooks.get("w")
        child = os.fork()
        if child == 0:
            code = 1
            try:
                assert client._transport.is_open is False
                client.webhooks.get("w")
                assert client._transport.is_open is True
                client.close()
                code = 0
            finally:
                os._exit(code)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        assert len(server.requests) == 2, "the child did not write into its parent's connection"
        client.webhooks.get("w")
        assert len(server.requests) == 2, "the parent's connection still stands"


@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_forked_child_opens_async_connections_of_its_own(loopback: Start) -> None:
    server = loopback(keeps)
    client = AsyncProvisioningClient(project_id=PROJECT, access_token=TOKEN, base_url=server.url)
    runner = asyncio.Runner()
    runner.run(client.webhooks.get("w"))
    child = os.fork()
    if child == 0:
        code = 1
        try:
            assert client._transport.is_open is False
            loop = asyncio.new_event_loop()
            asyncio.events._set_running_loop(None)
            loop.run_until_complete(client.webhooks.get("w"))
            loop.run_until_complete(client.aclose())
            code = 0
        finally:
            os._exit(code)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert len(server.requests) == 2
    runner.run(client.aclose())
    runner.close()


class Inherited:
    """Stands for what a parent left open: a child that touched it would break its parent's connections."""

    is_closed = False

    def __getattr__(self, name: str) -> Any:
        raise AssertionError(f"{name} of what belongs to the parent")


def test_what_a_parent_opened_is_kept_and_left_alone() -> None:
    config = config_of(transport=httpx.MockTransport(Script()))
    blocking, cooperative = Transport(config), AsyncTransport(config)
    inherited: Any = Inherited()
    blocking._client, cooperative._clients = inherited, {inherited: (inherited, inherited)}
    locked = blocking._lock
    blocking._process = cooperative._process = -1  # as in a child
    with locked:
        assert blocking.is_open is cooperative.is_open is False
        assert blocking._get() is not inherited
        assert asyncio.run(cooperative._get()) is not inherited
        blocking.close()
        asyncio.run(cooperative.close())


def test_locks_are_made_anew_in_a_child() -> None:
    budget, store = RetryBudget(), MemoryNonceStore()
    before = budget._lock
    with before, store._lock:
        _process._after_fork()
        assert budget.spend()
        assert store.add("n", until=float("inf"))
    assert budget._lock is not before


@pytest.mark.parametrize(
    "proxy", ["ftp://user:hunter2@proxy.test", "nonsense://hunter2", "socks5://hunter2@proxy.test"]
)
def test_a_proxy_that_cannot_be_used_is_a_configuration_error(driver: Driver, proxy: str) -> None:
    error = driver.failure(lambda: driver.real("https://api.example.test", proxy=proxy).webhooks.get("w"))
    assert isinstance(error, errors.ConfigurationError)
    assert "proxy" in str(error)
    assert "hunter2" not in str(error)


def test_a_tls_context_of_the_callers_is_used(driver: Driver) -> None:
    context = ssl.create_default_context()
    client = driver.real("https://api.example.test", verify=context)
    arguments = client._transport._config.arguments()
    assert arguments["verify"] is context


def test_clients_share_one_tls_context_while_the_environment_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    first = config_of().arguments()["verify"]
    assert config_of().arguments()["verify"] is first
    monkeypatch.setenv("SSL_CERT_DIR", "/nowhere")
    assert config_of().arguments()["verify"] is not first


def test_a_call_that_connects_while_the_client_closes_leaves_no_socket(driver: Driver, loopback: Start) -> None:
    server = loopback(says(OK))
    client = driver.real(server.url)
    values: list[Any] = []

    def close_now(response: Any) -> None:
        values.append(response.extensions["network_stream"].get_extra_info("socket"))
        client._transport._closed = True  # as a close in another thread, of a pool that did not know the connection

    driver.run(get(driver.real(server.url)))
    if driver.is_async:

        async def call() -> Any:
            own = await client._transport._get()

            async def hook(response: Any) -> None:
                close_now(response)

            own.event_hooks["response"].append(hook)
            return await client.webhooks.get("w")

        driver.run(call)
    else:
        client._transport._get().event_hooks["response"].append(close_now)
        client.webhooks.get("w")
    assert [item.fileno() for item in values] == [-1]


def test_a_call_that_a_signal_interrupts_costs_only_its_pool(loopback: Start) -> None:
    server = loopback(keeps)
    with ProvisioningClient(project_id=PROJECT, access_token=TOKEN, base_url=server.url) as client:
        library: Any = client._transport._get()

        def interrupt(request: Any) -> None:
            library._transport._pool._optional_thread_lock.acquire()  # as inside of the pool; never given back
            raise KeyboardInterrupt

        library.event_hooks["request"].append(interrupt)
        with pytest.raises(KeyboardInterrupt):
            client.webhooks.get("w")
        assert client.webhooks.get("w").id == WEBHOOK["id"]
