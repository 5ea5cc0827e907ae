"""What goes over real sockets, and what a transport may do: each fault is an error of ours."""

from __future__ import annotations

import inspect
import pickle
import socket
import traceback
from typing import Any

import pytest
from harness import (
    OK,
    PROJECT,
    TOKEN,
    WEBHOOK,
    WEBHOOK_BYTES,
    Driver,
    Script,
    Start,
    dripping,
    get,
    http_answer,
    says,
)
from sinch_provisioning import RetryPolicy, Timeout, errors


def test_a_call_over_a_real_socket(driver: Driver, loopback: Start) -> None:
    server = loopback(says(OK))
    client = driver.real(server.url, headers={"x-tenant": "7"})
    result = driver.run(lambda: client.webhooks.with_response.get("w"))
    assert (result.value.id, result.status, result.request_id, result.attempts) == (WEBHOOK["id"], 200, "r-9", 1)
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
    client = driver.real(server.url, retries=RetryPolicy(initial_delay=0))
    assert driver.run(get(client)).id == WEBHOOK["id"]
    assert len(server.requests) == 2


def test_a_post_whose_answer_was_lost_is_sent_once(driver: Driver, loopback: Start) -> None:
    server = loopback(says(b""))
    client = driver.real(server.url, retries=RetryPolicy(initial_delay=0))
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
    library = driver.library
    transport = (library.AsyncHTTPTransport if driver.is_async else library.HTTPTransport)(
        limits=library.Limits(max_connections=1)
    )
    client = driver.real(server.url, transport=transport, timeout=Timeout(pool=0.05, read=1.0))
    result = driver.together(get(client), get(client))
    phases = sorted(error.phase for error in result)
    assert phases == ["pool", "read"]
    assert {error.phase: error.request_sent for error in result} == {"pool": False, "read": True}


def test_an_answer_larger_than_allowed_is_refused_and_not_asked_for_again(driver: Driver, loopback: Start) -> None:
    server = loopback(says(OK))
    client = driver.real(server.url, max_response_bytes=10, retries=RetryPolicy(initial_delay=0))
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
    kinds = [var for var in vars(driver.library).values() if isinstance(var, type) and issubclass(var, Exception)]
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
