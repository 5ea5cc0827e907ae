"""The deadline of a call holds on real connections too, whatever a server drips."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from harness import (
    PROJECT,
    TOKEN,
    Driver,
    Start,
    dripping,
    get,
)
from sinch_provisioning import AsyncProvisioningClient, ProvisioningClient, RetryPolicy, errors
from sinch_provisioning._http import deadline

DRIPS = {
    "status line": b"",
    "headers": b"HTTP/1.1 200 OK\r\nx-slow: ",
    "body": b"HTTP/1.1 200 OK\r\ncontent-length: 5000\r\n\r\n",
    "chunk head": b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5;",
}


@pytest.mark.parametrize("where", DRIPS)
def test_a_dripping_server_does_not_outlast_the_deadline(driver: Driver, loopback: Start, where: str) -> None:
    server = loopback(dripping(DRIPS[where]))
    client = driver.real(server.url, deadline=0.8, retries=RetryPolicy(initial_delay=0))
    error = driver.failure(get(client))
    assert isinstance(error, errors.RequestTimeoutError), f"{where}: {error!r}"
    assert (error.phase, error.request_sent, error.attempts) == ("deadline", True, 1)
    assert server.closed_by_client.acquire(timeout=20), "the connection is given up"


def test_a_deadline_does_not_cut_the_closing_of_an_answer_short() -> None:
    driver, closed = Driver("async"), []

    class Slow(httpx.AsyncByteStream):
        async def __aiter__(self) -> AsyncIterator[bytes]:
            driver.clock.advance(1)
            yield b"{"

        async def aclose(self) -> None:
            await asyncio.sleep(0.6)
            closed.append(True)

    class Transport(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            return httpx.Response(200, stream=Slow())

    error = driver.failure(get(driver.client(transport=Transport(), deadline=0.5)))
    driver.close()
    assert (error.phase, closed) == ("deadline", [True])


def test_a_silent_server_does_not_outlast_the_deadline(driver: Driver, loopback: Start) -> None:
    server = loopback(lambda connection, number: connection.recv(1))
    error = driver.failure(get(driver.real(server.url, deadline=0.05)))
    assert isinstance(error, errors.RequestTimeoutError)
    assert (error.phase, error.request_sent) == ("deadline", True)
    assert "deadline" in str(error)


def test_a_server_that_reads_slowly_does_not_outlast_the_deadline(driver: Driver, loopback: Start) -> None:
    server = loopback(lambda connection, number: server.stopped.wait(20))  # type: ignore[func-returns-value]
    client = driver.real(server.url, deadline=2.0)
    error = driver.failure(lambda: client.request("POST", "/v1/big", body={"text": "x" * 30_000_000}))
    assert isinstance(error, errors.RequestTimeoutError)
    assert (error.phase, error.request_sent) == ("deadline", True)


def test_a_connection_that_never_stands_was_never_sent(driver: Driver) -> None:
    class Unreachable(driver.library.BaseTransport, driver.library.AsyncBaseTransport):  # type: ignore[name-defined,misc]
        def handle_request(self, request: Any) -> Any:
            driver.clock.advance(100)
            raise driver.library.ConnectTimeout("no answer", request=request)

        async def handle_async_request(self, request: Any) -> Any:
            return self.handle_request(request)

    error = driver.failure(get(driver.client(transport=Unreachable())))
    assert isinstance(error, errors.RequestTimeoutError)
    assert (error.phase, error.request_sent) == ("deadline", False)


def test_an_async_connection_that_hangs_was_never_sent() -> None:
    async def body() -> Any:
        client = AsyncProvisioningClient(
            project_id=PROJECT, access_token=TOKEN, base_url="https://127.0.0.1", deadline=0.05
        )
        inner = await client._transport._get()

        async def hang(*arguments: Any, **options: Any) -> Any:
            await asyncio.Event().wait()

        inner._transport._pool._network_backend = type("Backend", (), {"connect_tcp": hang})()  # type: ignore[attr-defined]
        try:
            with pytest.raises(errors.RequestTimeoutError) as caught:
                await client.webhooks.get("w")
        finally:
            await client.aclose()
        return caught.value

    error = asyncio.run(body())
    assert (error.phase, error.request_sent) == ("deadline", False)


class Recorded:
    """Stands for a connection of the library's."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, Any]] = []

    def read(self, size: int, timeout: float | None) -> bytes:
        self.calls.append(("read", timeout))
        return b"x"

    def write(self, buffer: bytes, timeout: float | None) -> None:
        self.calls.append(("write", (len(buffer), timeout)))

    def start_tls(self, context: Any, server_hostname: Any, timeout: float | None) -> Recorded:
        self.calls.append(("start_tls", timeout))
        return self

    def connect_tcp(self, host: str, port: int, timeout: float | None) -> Recorded:
        self.calls.append(("connect_tcp", timeout))
        return self

    def get_extra_info(self, info: str) -> str:
        return info

    def close(self) -> None:
        self.calls.append(("close", None))


def test_no_timeout_on_a_connection_is_longer_than_what_remains() -> None:
    inner = Recorded()
    stream = deadline.DeadlineBackend(inner).connect_tcp("127.0.0.1", 1, timeout=5.0)
    with deadline.call_ends(lambda: 2.0):
        stream = stream.start_tls(None, timeout=None)
        stream.read(10, timeout=1.0)
        stream.write(b"x" * (deadline.PIECE + 1), timeout=9.0)
    for late, sent in (
        (lambda: stream.read(1), True),
        (lambda: stream.write(b"x"), True),
        (lambda: stream.start_tls(None), False),
    ):
        with deadline.call_ends(lambda: 0.0), pytest.raises(errors.RequestTimeoutError) as caught:
            late()
        assert (caught.value.phase, caught.value.request_sent) == ("deadline", sent)
    stream.close()
    assert stream.get_extra_info("socket") == "socket"
    assert inner.calls == [
        ("connect_tcp", 5.0),
        ("start_tls", 2.0),
        ("read", 1.0),
        ("write", (deadline.PIECE, 2.0)),
        ("write", (1, 2.0)),
        ("close", None),
    ]


def test_the_library_still_has_the_private_names_that_the_deadline_needs() -> None:
    with ProvisioningClient(project_id=PROJECT, access_token=TOKEN) as client:
        inner: Any = client._transport._get()
        assert isinstance(inner._transport._pool._network_backend, deadline.DeadlineBackend)


class Dead:
    """A backend whose addresses do not answer: each attempt takes what it may."""

    def __init__(self, spend: Any) -> None:
        self.spend = spend
        self.tried: list[tuple[str, float]] = []

    def connect_tcp(self, host: str, port: int, timeout: float, **options: Any) -> Any:
        self.tried.append((host, timeout))
        self.spend(timeout / 2)
        raise httpx.ConnectTimeout("no answer")


def test_a_deadline_holds_over_all_addresses_of_a_host(monkeypatch: pytest.MonkeyPatch) -> None:
    addresses = [(2, 1, 6, "", (f"127.0.1.{number}", 1)) for number in range(1, 11)]
    monkeypatch.setattr(deadline.socket, "getaddrinfo", lambda *_, **__: addresses)
    left = [8.0]

    def spend(seconds: float) -> None:
        left[0] -= seconds

    backend = Dead(spend)
    with deadline.call_ends(lambda: left[0]), pytest.raises(httpx.ConnectTimeout):
        deadline.DeadlineBackend(backend).connect_tcp("api.test", 1, timeout=30.0)
    assert [host for host, _ in backend.tried] == [address[4][0] for address in addresses]
    assert sum(seconds for _, seconds in backend.tried) / 2 < 8.0


def test_a_resolver_that_hangs_is_given_up(loopback: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    answered = threading.Event()
    monkeypatch.setattr(deadline.socket, "getaddrinfo", lambda *_, **__: answered.wait(20) and [])
    with (
        ProvisioningClient(
            project_id="p", access_token="t", base_url="https://api.test", deadline=0.1, retries=RetryPolicy.none()
        ) as client,
        pytest.raises(errors.RequestTimeoutError) as caught,
    ):
        client.webhooks.get("w")
    answered.set()
    assert (caught.value.phase, caught.value.request_sent) == ("deadline", False)


def test_a_name_that_is_not_known_is_a_connect_error(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: Any, **__: Any) -> Any:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(deadline.socket, "getaddrinfo", fails)
    one_attempt = RetryPolicy.none()
    with ProvisioningClient(
        project_id="p", access_token="t", base_url="https://api.test", retries=one_attempt
    ) as client:
        with pytest.raises(errors.ConnectError, match=r"api\.test cannot be reached .*not known"):
            client.webhooks.get("w")
