"""What goes over real sockets, and what a transport may do: each fault is an error of ours, and nothing stays open."""

from __future__ import annotations

import asyncio
import gc
import inspect
import os
import pickle
import socket
import threading
import traceback
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from harness import PROJECT, TOKEN, WEBHOOK, WEBHOOK_BYTES, Driver, Loopback, Script, answer, http_answer
from sinch_provisioning import AsyncProvisioningClient, ProvisioningClient, RetryPolicy, Timeout, errors
from sinch_provisioning import _deadline as deadline
from sinch_provisioning._http import AsyncConnection, Connection, Settings

Start = Callable[[Callable[[socket.socket, int], None]], Loopback]
OK = http_answer(WEBHOOK_BYTES, x_request_id="r-9")


def says(*pieces: bytes) -> Callable[[socket.socket, int], None]:
    """Return the behaviour of a server that sends pieces and then closes the connection."""

    def behave(connection: socket.socket, number: int) -> None:
        for piece in pieces:
            connection.sendall(piece)

    return behave


def keeps(connection: socket.socket, number: int) -> None:
    """Answer one request after another, as a server does that keeps connections."""
    connection.sendall(OK)
    while connection.recv(65536):
        connection.sendall(OK)


def get(client: Any) -> Callable[[], Any]:
    return lambda: client.webhooks.get("w")


def test_a_call_over_a_real_socket(driver: Driver, loopback: Start) -> None:
    server = loopback(says(OK))
    client = driver.real(server.url, headers={"x-tenant": "7"})
    found = driver.run(lambda: client.webhooks.with_response.get("w"))
    assert (found.value.id, found.status, found.request_id, found.attempts) == (WEBHOOK["id"], 200, "r-9", 1)
    head = server.requests[0].decode().lower()
    assert head.startswith(f"get /v1/projects/{PROJECT}/webhooks/w http/1.1\r\n")
    assert f"authorization: bearer {TOKEN}" in head
    assert "user-agent: sinch-provisioning/" in head
    assert "x-tenant: 7" in head
    assert "cookie" not in head


def test_connections_are_kept_and_cookies_are_not(driver: Driver, loopback: Start) -> None:
    def behave(connection: socket.socket, number: int) -> None:
        cookie = http_answer(WEBHOOK_BYTES, set_cookie="session=1; Path=/")
        connection.sendall(cookie)
        second = connection.recv(65536)
        server.requests.append(second)
        connection.sendall(cookie)

    server = loopback(behave)
    client = driver.real(server.url)
    for _ in range(2):
        driver.run(get(client))
    assert len(server.requests) == 2
    assert b"cookie" not in server.requests[1].lower()


TRUNCATED = [
    b"",
    b"HTTP/1.1 200",
    b"HTTP/1.1 200 OK\r\ncontent-len",
    b"HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n" + WEBHOOK_BYTES,
    b'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{"id"',
    b"\x00\x01\x02 this is not HTTP\r\n\r\n",
    b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 7\r\n\r\nno gzip",
]


@pytest.mark.parametrize("raw", TRUNCATED, ids=range(len(TRUNCATED)))
def test_a_truncated_answer_is_a_transport_error(driver: Driver, loopback: Start, raw: bytes) -> None:
    server = loopback(says(raw))
    error = driver.failure(get(driver.real(server.url)))
    assert isinstance(error, errors.TransportError)
    assert error.request_sent is True
    assert server.url.removeprefix("http://") in str(error)
    pickle.loads(pickle.dumps(error))


@pytest.mark.parametrize("raw", [TRUNCATED[0], TRUNCATED[3]], ids=["nothing", "half"])
def test_a_truncated_answer_is_asked_for_again(driver: Driver, loopback: Start, raw: bytes) -> None:
    server = loopback(lambda connection, number: connection.sendall(raw if number == 1 else OK))
    client = driver.real(server.url, retries=RetryPolicy(base=0))
    assert driver.run(get(client)).id == WEBHOOK["id"]
    assert len(server.requests) == 2


def test_a_post_whose_answer_was_lost_is_sent_once(driver: Driver, loopback: Start) -> None:
    server = loopback(says(b""))
    client = driver.real(server.url, retries=RetryPolicy(base=0))
    error = driver.failure(lambda: client.webhooks.create({"target": "https://example.test", "triggers": ["ALL"]}))
    assert isinstance(error, errors.TransportError)
    assert len(server.requests) == 1


def test_nobody_listens(driver: Driver) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    error = driver.failure(get(driver.real(f"http://127.0.0.1:{port}")))
    assert isinstance(error, errors.ConnectError)
    assert error.request_sent is False
    assert "base_url" in str(error)


def test_no_tls_where_tls_is_expected(driver: Driver, loopback: Start) -> None:
    server = loopback(says(b"HTTP/1.1 400 Bad Request\r\n\r\n"))
    error = driver.failure(get(driver.real(server.url.replace("http://", "https://"))))
    assert isinstance(error, errors.ConnectError)
    assert error.request_sent is False


def test_a_silent_server_is_a_read_timeout(driver: Driver, loopback: Start) -> None:
    server = loopback(lambda connection, number: connection.recv(1))
    error = driver.failure(get(driver.real(server.url, timeout=Timeout(read=0.05))))
    assert isinstance(error, errors.RequestTimeoutError)
    assert (error.phase, error.request_sent) == ("read", True)
    assert "timeout.read" in str(error)


def test_a_pool_without_a_free_connection_is_a_pool_timeout(driver: Driver, loopback: Start) -> None:
    server = loopback(lambda connection, number: connection.recv(1))
    limits = httpx.Limits(max_connections=1)
    transport = (httpx.AsyncHTTPTransport if driver.is_async else httpx.HTTPTransport)(limits=limits)
    client = driver.real(server.url, transport=transport, timeout=Timeout(pool=0.05, read=1.0))
    found = driver.together(get(client), get(client))
    phases = sorted(error.phase for error in found)
    assert phases == ["pool", "read"]
    assert {error.phase: error.request_sent for error in found} == {"pool": False, "read": True}


def dripping(start: bytes) -> Callable[[socket.socket, int], None]:
    """Return the behaviour of a server that begins an answer and then sends a byte at a time, but not for ever."""

    def behave(connection: socket.socket, number: int) -> None:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connection.sendall(start)
        stop = threading.Event()
        for _ in range(500):
            stop.wait(0.01)
            connection.sendall(b"x")

    return behave


DRIPS = {
    "status line": b"",
    "headers": b"HTTP/1.1 200 OK\r\nx-slow: ",
    "body": b"HTTP/1.1 200 OK\r\ncontent-length: 5000\r\n\r\n",
    "chunk head": b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5;",
}


@pytest.mark.parametrize("where", DRIPS)
def test_a_dripping_server_does_not_outlast_the_deadline(driver: Driver, loopback: Start, where: str) -> None:
    server = loopback(dripping(DRIPS[where]))
    client = driver.real(server.url, deadline=0.1, retries=RetryPolicy(base=0))
    error = driver.failure(get(client))
    assert isinstance(error, errors.RequestTimeoutError), f"{where}: {error!r}"
    assert (error.phase, error.request_sent, error.attempts) == ("deadline", True, 1)
    assert server.closed_by_client.acquire(timeout=20), "the connection is given up"


def test_a_silent_server_does_not_outlast_the_deadline(driver: Driver, loopback: Start) -> None:
    server = loopback(lambda connection, number: connection.recv(1))
    error = driver.failure(get(driver.real(server.url, deadline=0.05)))
    assert isinstance(error, errors.RequestTimeoutError)
    assert (error.phase, error.request_sent) == ("deadline", True)
    assert "deadline" in str(error)


def test_a_server_that_reads_slowly_does_not_outlast_the_deadline(driver: Driver, loopback: Start) -> None:
    server = loopback(lambda connection, number: server.stopped.wait(20))  # type: ignore[func-returns-value]
    client = driver.real(server.url, deadline=0.5)
    error = driver.failure(lambda: client.request("POST", "/v1/big", body={"text": "x" * 30_000_000}))
    assert isinstance(error, errors.RequestTimeoutError)
    assert (error.phase, error.request_sent) == ("deadline", True)


def test_a_connection_that_never_stands_was_never_sent(driver: Driver) -> None:
    class Unreachable(httpx.BaseTransport, httpx.AsyncBaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            driver.clock.now += 100
            raise httpx.ConnectTimeout("no answer", request=request)

        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            return self.handle_request(request)

    error = driver.failure(get(driver.client(transport=Unreachable())))
    assert isinstance(error, errors.RequestTimeoutError)
    assert (error.phase, error.request_sent) == ("deadline", False)


def test_an_async_connection_that_hangs_was_never_sent() -> None:
    async def body() -> Any:
        client = AsyncProvisioningClient(
            project_id=PROJECT, access_token=TOKEN, base_url="https://127.0.0.1", deadline=0.05
        )
        inner = await client._connection._get()

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


def test_an_answer_larger_than_allowed_is_refused_and_not_asked_for_again(driver: Driver, loopback: Start) -> None:
    server = loopback(says(OK))
    client = driver.real(server.url, max_response_bytes=10, retries=RetryPolicy(base=0))
    error = driver.failure(get(client))
    assert isinstance(error, errors.DecodeError)
    assert "max_response_bytes" in str(error)
    assert (error.status, error.headers["x-request-id"], len(server.requests)) == (200, "r-9", 1)


class Custom(Exception):
    """What a transport of the caller's raises."""


@pytest.mark.parametrize(
    "fault",
    [Custom("odd"), ValueError("odd"), KeyError("odd"), TimeoutError("odd"), RuntimeError("odd: closed"), OSError(5)],
)
def test_whatever_a_transport_raises_is_a_transport_error(driver: Driver, fault: Exception) -> None:
    error = driver.failure(get(driver.client(Script(fault), retries=RetryPolicy.none())))
    assert type(error) is errors.TransportError
    assert error.request_sent is True
    assert type(fault).__name__ in str(error)
    assert error.__cause__ is fault


KNOWN = {"message", "request", "response"}


def test_every_error_of_the_library_is_translated(driver: Driver) -> None:
    kinds = [one for one in vars(httpx).values() if isinstance(one, type) and issubclass(one, Exception)]
    assert len(kinds) > 20
    for kind in kinds:
        wanted = inspect.signature(kind).parameters
        fault = kind(**{name: "text" if name == "message" else None for name in wanted if name in KNOWN})
        error = driver.failure(get(driver.client(Script(fault), retries=RetryPolicy.none())))
        assert isinstance(error, errors.TransportError), kind


@pytest.mark.parametrize("fault", [KeyboardInterrupt, SystemExit])
def test_what_must_end_the_program_is_let_through(fault: type[BaseException]) -> None:
    driver = Driver("sync")
    with pytest.raises(fault):
        get(driver.client(Script(fault())))()
    driver.close()


@pytest.mark.parametrize("headers", [{"x-name": "s\xf6n"}, {"x-name": 5}], ids=str)
def test_a_header_that_cannot_be_written_is_a_configuration_error(driver: Driver, headers: dict[str, Any]) -> None:
    class Hook:
        def before_attempt(self, attempt: Any) -> None:
            attempt.headers.update(headers)

        def after_attempt(self, attempt: Any) -> None:
            assert attempt.error == "ConfigurationError"

    script = Script()
    error = driver.failure(get(driver.client(script, hooks=[Hook()])))
    assert isinstance(error, errors.ConfigurationError)
    assert (error.attempts, script.calls) == (1, [])


def test_no_frame_of_a_traceback_shows_the_token(driver: Driver, loopback: Start) -> None:
    faults = [says(b""), dripping(b""), says(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n")]
    for behave in faults:
        server = loopback(behave)
        error = driver.failure(get(driver.real(server.url, deadline=0.1)))
        whole = traceback.TracebackException.from_exception(error, capture_locals=True)
        assert TOKEN not in "".join(whole.format())


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
    for one in (client, derived):
        error = driver.failure(get(one))
        assert isinstance(error, errors.ConfigurationError)
        assert "closed" in str(error)
    assert len(server.requests) == 1


def test_a_client_closed_between_attempts_is_not_opened_again(driver: Driver) -> None:
    async def close_async(seconds: float) -> None:
        await client.aclose()

    client = driver.client(Script(503), sleep=close_async if driver.is_async else lambda seconds: client.close())
    error = driver.failure(get(client))
    assert isinstance(error, errors.ConfigurationError)
    assert client._connection.is_open is False


def test_the_callers_own_http_client_is_used_and_stays_open(driver: Driver) -> None:
    kind = httpx.AsyncClient if driver.is_async else httpx.Client
    script = Script()
    own: Any = kind(transport=httpx.MockTransport(script), auth=("u", "p"), follow_redirects=True)
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


@pytest.mark.parametrize(
    ("kind", "wrong"), [(Connection, httpx.AsyncClient), (AsyncConnection, httpx.Client), (Connection, str)]
)
def test_a_client_of_the_wrong_kind_is_refused(kind: Any, wrong: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match="http_client"):
        kind(Settings(client=wrong()))


def test_a_proxy_is_used(driver: Driver, loopback: Start) -> None:
    proxy = loopback(says(OK))
    client = driver.real("http://localhost:9", proxy=proxy.url)
    driver.run(get(client))
    assert proxy.requests[0].startswith(b"GET http://localhost:9/v1/")


def test_a_proxy_that_refuses_was_never_sent(driver: Driver, loopback: Start) -> None:
    proxy = loopback(says(http_answer(b"no", "407 Proxy Authentication Required")))
    client = driver.real("https://api.example.test", proxy=proxy.url)
    error = driver.failure(lambda: client.webhooks.create({"target": "https://example.test", "triggers": ["ALL"]}))
    assert isinstance(error, errors.TransportError)
    assert error.request_sent is False
    assert TOKEN.encode() not in proxy.requests[0]


def test_one_async_client_serves_loops_one_after_another(loopback: Start) -> None:
    server = loopback(keeps)
    client = AsyncProvisioningClient(project_id=PROJECT, access_token=TOKEN, base_url=server.url)

    async def call() -> str:
        return (await client.webhooks.get("w")).id

    for _ in range(3):
        assert asyncio.run(call()) == WEBHOOK["id"]
        assert client._connection.is_open is False, "the end of a loop closes what was opened in it"
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
        assert len(client._connection._clients) == 2
        await client.aclose()

    asyncio.run(body())
    assert client._connection.is_open is False
    done.set()
    thread.join(20)


def test_a_loop_that_was_just_closed_is_forgotten(loopback: Start) -> None:
    connection = AsyncConnection(Settings(transport=httpx.MockTransport(Script())))
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
                assert client._connection.is_open is False
                client.webhooks.get("w")
                assert client._connection.is_open is True
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
            assert client._connection.is_open is False
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
    stream = deadline.DeadlineBackend(inner).connect_tcp("h", 1, timeout=5.0)
    token = deadline.REMAINING.set(lambda: 2.0)
    stream = stream.start_tls(None, timeout=None)
    stream.read(10, timeout=1.0)
    stream.write(b"x" * (deadline.PIECE + 1), timeout=9.0)
    deadline.REMAINING.set(lambda: 0.0)
    for late, sent in (
        (lambda: stream.read(1), True),
        (lambda: stream.write(b"x"), True),
        (lambda: stream.start_tls(None), False),
    ):
        with pytest.raises(errors.RequestTimeoutError) as caught:
            late()
        assert (caught.value.phase, caught.value.request_sent) == ("deadline", sent)
    deadline.REMAINING.reset(token)
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


def test_the_library_still_has_the_door_for_the_deadline() -> None:
    with ProvisioningClient(project_id=PROJECT, access_token=TOKEN) as client:
        inner: Any = client._connection._get()
        assert isinstance(inner._transport._pool._network_backend, deadline.DeadlineBackend)
