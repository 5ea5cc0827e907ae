"""Bodies as servers send them: compressed with a bound, and nothing after their end reaches the next call."""

from __future__ import annotations

import functools
import gzip
import json
import zlib
from typing import Any

import pytest
from harness import OK, WEBHOOK, WEBHOOK_BYTES, Driver, Start, get, http_answer, says
from sinch_provisioning import errors

LIMIT = 1 << 20


@functools.cache
def bomb(layers: int) -> bytes:
    """Return 16 MiB of zeros, compressed so many times."""
    content = bytes(16 << 20)
    for _ in range(layers):
        content = gzip.compress(content, 9)
    return content


def raw_deflate(content: bytes) -> bytes:
    encoder = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return encoder.compress(content) + encoder.flush()


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("gzip", gzip.compress(WEBHOOK_BYTES)),
        ("x-gzip", gzip.compress(WEBHOOK_BYTES)),
        ("GZIP", gzip.compress(WEBHOOK_BYTES)),
        ("deflate", zlib.compress(WEBHOOK_BYTES)),
        ("deflate", raw_deflate(WEBHOOK_BYTES)),
        ("identity", WEBHOOK_BYTES),
        ("gzip", gzip.compress(json.dumps({**WEBHOOK, "padding": "x" * 500_000}).encode())),
    ],
)
def test_a_compressed_answer_is_read(driver: Driver, loopback: Start, encoding: str, body: bytes) -> None:
    server = loopback(says(http_answer(body, content_encoding=encoding)))
    assert driver.run(get(driver.real(server.url))).id == WEBHOOK["id"]
    assert b"accept-encoding: gzip, deflate\r\n" in server.requests[0].lower()


def test_a_limit_holds_for_what_is_decompressed(driver: Driver, loopback: Start) -> None:
    server = loopback(says(http_answer(bomb(1), content_encoding="gzip")))
    error = driver.failure(get(driver.real(server.url, max_response_bytes=LIMIT)))
    assert isinstance(error, errors.DecodeError)
    assert "max_response_bytes" in str(error)


@pytest.mark.parametrize("encoding", ["gzip, gzip", "br", "zstd", "gzip,deflate", "\x1b[31m"])
def test_an_encoding_that_was_not_asked_for_is_refused(driver: Driver, loopback: Start, encoding: str) -> None:
    server = loopback(says(http_answer(bomb(2), content_encoding=encoding)))
    error = driver.failure(get(driver.real(server.url)))
    assert isinstance(error, (errors.DecodeError, errors.TransportError))
    assert "\x1b" not in str(error)


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("gzip", gzip.compress(WEBHOOK_BYTES)[:-9]),
        ("gzip", b"no gzip"),
        ("gzip", gzip.compress(WEBHOOK_BYTES)[:12]),
        ("deflate", b"\xff is of neither form"),
    ],
)
def test_a_damaged_compressed_answer_is_a_transport_error(
    driver: Driver, loopback: Start, encoding: str, body: bytes
) -> None:
    error = driver.failure(get(driver.real(loopback(says(http_answer(body, content_encoding=encoding))).url)))
    assert isinstance(error, errors.TransportError)
    assert error.request_sent is True


def test_an_answer_without_a_body_may_name_any_encoding(driver: Driver, loopback: Start) -> None:
    server = loopback(says(b"HTTP/1.1 204 No Content\r\ncontent-encoding: br\r\n\r\n"))
    client = driver.real(server.url)
    assert driver.run(lambda: client.webhooks.delete("w")) is None


LEFTOVERS = {
    "two answers": OK + http_answer(b'{"id": "of another"}'),
    "a body longer than announced": OK + b"more",
    "a 204 with a body": b"HTTP/1.1 204 No Content\r\n\r\n" + OK,
    "a 304 with a body": b"HTTP/1.1 304 Not Modified\r\n\r\n" + OK,
    "one byte": OK + b"\n",
}


@pytest.mark.parametrize("kind", LEFTOVERS)
def test_bytes_after_an_answer_never_reach_the_next_call(driver: Driver, loopback: Start, kind: str) -> None:
    second = http_answer(json.dumps({**WEBHOOK, "id": "second"}).encode())

    def behave(connection: Any, number: int) -> None:
        connection.sendall(LEFTOVERS[kind] if number == 1 else second)
        while connection.recv(65536):
            connection.sendall(second)

    server = loopback(behave)
    client = driver.real(server.url)
    try:
        driver.run(lambda: client.request("POST", "/v1/x", body={}))
    except errors.APIStatusError as error:
        assert error.status == 304
    for _ in range(2):
        assert driver.run(lambda: client.webhooks.get("w")).id == "second"
    driver.run(client.close)
    assert len(server.requests) == 2, "a new connection after the first answer, and that one is kept"
