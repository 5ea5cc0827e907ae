"""A table of what servers do wrong, and of what a call must end in.

Each kind has the reply to every request, and the end of the call: an error class or the status of a success, the phase of
a timeout, whether the request was sent, and the attempts of a GET that may be tried twice.
"""

from __future__ import annotations

import gzip
import socket
import struct
import time
import zlib
from typing import NamedTuple, TypeAlias

from raw_server import WEBHOOK, Act, Reply, http
from sinch_provisioning import errors

DEADLINE = 0.3
"""Seconds of the calls that only a deadline ends."""
MOST = 200_000
"""Bytes a body may have."""
HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
SIZED = HEAD + b"content-length: %d\r\n\r\n" % len(WEBHOOK)
CHUNKED = HEAD + b"transfer-encoding: chunked\r\n\r\n"
PIECE = b"%x\r\n%s\r\n" % (len(WEBHOOK), WEBHOOK)


def closing(data: bytes) -> Act:
    """Return what sends bytes and closes the connection."""
    return lambda connection: connection.sendall(data)


def resetting(data: bytes) -> Act:
    """Return what sends bytes and resets the connection."""

    def act(connection: socket.socket) -> None:
        connection.sendall(data)
        time.sleep(0.02)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    return act


def silent(data: bytes) -> Act:
    """Return what sends bytes and then nothing, until the client closes."""

    def act(connection: socket.socket) -> None:
        connection.sendall(data)
        connection.recv(1)

    return act


def endless(start: bytes, piece: bytes, pause: float = 0.0) -> Act:
    """Return what sends a start and then pieces, until the client closes."""

    def act(connection: socket.socket) -> None:
        connection.sendall(start)
        end = time.monotonic() + 8
        while time.monotonic() < end:
            connection.sendall(piece)
            time.sleep(pause)

    return act


class End(NamedTuple):
    """How a call must end.

    Args:
        error: the class of the error; None for a success.
        attempts: tries made.
        request_sent: of a `TransportError`: whether the server may have acted.
        phase: of a timeout.
        status: of an error of a response.
    """

    error: type[errors.ProvisioningError] | None
    attempts: int
    request_sent: bool | None = None
    phase: str | None = None
    status: int | None = None


Kind: TypeAlias = tuple[Reply, End]
GOOD = End(None, 1)
LOST = End(errors.TransportError, 2, request_sent=True)
LATE = End(errors.RequestTimeoutError, 1, request_sent=True, phase="deadline")
UNREADABLE = End(errors.DecodeError, 1, status=200)


def refused(kind: type[errors.APIStatusError], status: int, attempts: int = 1) -> End:
    """Return the end of a call that an error status ended."""
    return End(kind, attempts, status=status)


def coded(body: bytes, encoding: str) -> bytes:
    """Return a response whose body is said to be compressed."""
    return http(body, "200 OK", f"content-encoding: {encoding}")


def waiting(value: str) -> bytes:
    """Return a 503 that says when to come again."""
    return http(b"{}", "503 Service Unavailable", f"retry-after: {value}")


DAMAGED: dict[str, Kind] = {
    "nothing": (None, LOST),
    "a reset": (resetting(b""), LOST),
    "half a status line": (closing(b"HTTP/1.1 20"), LOST),
    "a status line alone": (closing(b"HTTP/1.1 200 OK\r\n"), LOST),
    "half a head": (closing(HEAD), LOST),
    "half a head and a reset": (resetting(HEAD), LOST),
    "half a body": (closing(SIZED + WEBHOOK[:20]), LOST),
    "half a body and a reset": (resetting(SIZED + WEBHOOK[:20]), LOST),
    "a body longer than it is": (closing(HEAD + b"content-length: 9999\r\n\r\n" + WEBHOOK), LOST),
    "a body shorter than it is": (HEAD + b"content-length: 5\r\n\r\n" + WEBHOOK, UNREADABLE),
    "a negative length": (HEAD + b"content-length: -1\r\n\r\n" + WEBHOOK, LOST),
    "a length of letters": (HEAD + b"content-length: abc\r\n\r\n" + WEBHOOK, LOST),
    "a length of 30 digits": (HEAD + b"content-length: " + b"9" * 30 + b"\r\n\r\n" + WEBHOOK, LOST),
    "two lengths that differ": (HEAD + b"content-length: 2\r\ncontent-length: 5\r\n\r\n{}xxx", LOST),
    "two lengths that agree": (
        SIZED.replace(b"\r\n\r\n", b"\r\ncontent-length: %d\r\n\r\n" % len(WEBHOOK)) + WEBHOOK,
        GOOD,
    ),
    "no length": (closing(HEAD + b"\r\n" + WEBHOOK), GOOD),
    "HTTP/1.0": (closing(b"HTTP/1.0 200 OK\r\n\r\n" + WEBHOOK), GOOD),
    "HTTP/0.9": (closing(WEBHOOK), LOST),
    "HTTP/2": (closing(b"\0\0\x12\x04\0\0\0\0\0\0\x03\0\0\0\x80"), LOST),
    "HTTP/3.7": (closing(SIZED.replace(b"1.1", b"3.7") + WEBHOOK), GOOD),
    "bare line feeds": ((SIZED + WEBHOOK).replace(b"\r\n", b"\n"), GOOD),
    "TLS": (closing(b"\x15\x03\x01\x00\x02\x02\x46"), LOST),
    "a banner before the status line": (closing(b"220 ready\r\n" + SIZED + WEBHOOK), LOST),
    "a status of two digits": (SIZED.replace(b"200", b"20") + WEBHOOK, LOST),
    "a status of four digits": (SIZED.replace(b"200", b"2000") + WEBHOOK, LOST),
    "a status of letters": (SIZED.replace(b"200", b"two") + WEBHOOK, LOST),
    "a status of other digits": (SIZED.replace(b"200", "２００".encode()) + WEBHOOK, LOST),
    "no reason": (SIZED.replace(b" OK", b"") + WEBHOOK, GOOD),
    "a header without a colon": (HEAD + b"xxxx\r\ncontent-length: 2\r\n\r\n{}", LOST),
    "a header with a NUL": (HEAD + b"x: a\0b\r\ncontent-length: 2\r\n\r\n{}", LOST),
    "a header in Latin 1": (SIZED.replace(b"\r\n\r\n", b"\r\nx: \xe9\xff\r\n\r\n") + WEBHOOK, GOOD),
    "a folded header": (SIZED.replace(b"\r\n\r\n", b"\r\nx: a\r\n b\r\n\r\n") + WEBHOOK, GOOD),
    "a header of 200 kB": (HEAD + b"x: " + b"a" * 200_000 + b"\r\ncontent-length: 2\r\n\r\n{}", LOST),
    "9,000 headers": (
        HEAD + b"".join(b"x-%d: abcdefghijklmnopqrs\r\n" % n for n in range(9000)) + b"content-length: 2\r\n\r\n{}",
        LOST,
    ),
}

CHUNKS: dict[str, Kind] = {
    "good chunks": (CHUNKED + PIECE + b"0\r\n\r\n", GOOD),
    "chunks with extensions and trailers": (
        CHUNKED + PIECE.replace(b"\r\n", b";a=b\r\n", 1) + b"0\r\nx: y\r\n\r\n",
        GOOD,
    ),
    "no last chunk": (closing(CHUNKED + PIECE), LOST),
    "half a chunk": (closing(CHUNKED + PIECE[:20]), LOST),
    "a size that is none": (CHUNKED + b"ZZ\r\n{}\r\n0\r\n\r\n", LOST),
    "a negative size": (CHUNKED + b"-5\r\n{}\r\n0\r\n\r\n", LOST),
    "a size of 30 digits": (closing(CHUNKED + b"F" * 30 + b"\r\n{}\r\n"), LOST),
    "a chunk longer than its size": (closing(CHUNKED + b"1\r\n{}\r\n0\r\n\r\n"), LOST),
    "a size and a length": (HEAD + b"content-length: 3\r\n" + CHUNKED[len(HEAD) :] + PIECE + b"0\r\n\r\n", GOOD),
    "an unknown transfer coding": (
        closing(HEAD + b"transfer-encoding: gzip, chunked\r\n\r\n" + PIECE + b"0\r\n\r\n"),
        LOST,
    ),
    "endless trailers": (endless(CHUNKED + PIECE + b"0\r\n", b"x: " + b"b" * 1000 + b"\r\n"), LOST),
    "an endless extension": (endless(CHUNKED + b"5;", b"a" * 1000), LOST),
}

SLOW: dict[str, Kind] = {
    "silence": (silent(b""), LATE),
    "silence in the head": (silent(HEAD), LATE),
    "silence in the body": (silent(SIZED + b"{"), LATE),
    "silence before the last chunk": (silent(CHUNKED + PIECE), LATE),
    "a status line byte by byte": (endless(b"HTTP/1.1 200 ", b"O", 0.02), LATE),
    "a head byte by byte": (endless(HEAD + b"x: ", b"a", 0.02), LATE),
    "a body byte by byte": (endless(HEAD + b"content-length: 5000\r\n\r\n", b" ", 0.02), LATE),
    "chunks byte by byte": (endless(CHUNKED, b"1\r\n \r\n", 0.02), LATE),
    "informational responses without end": (
        endless(b"", b"HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n", 0.001),
        LATE,
    ),
    "headers without end": (endless(HEAD, b"x: " + b"b" * 1000 + b"\r\n"), LOST),
    "a header without end": (endless(HEAD + b"x: ", b"b" * 1000), LOST),
    "a body without end": (endless(HEAD + b"\r\n", b"x" * 65536), UNREADABLE),
    "chunks without end": (endless(CHUNKED, b"1000\r\n" + b"x" * 4096 + b"\r\n"), UNREADABLE),
}

BODIES: dict[str, Kind] = {
    "no body": (http(b""), UNREADABLE),
    "white space": (http(b" \r\n "), UNREADABLE),
    "a page": (http(b"<html>"), UNREADABLE),
    "half of JSON": (http(WEBHOOK[:20]), UNREADABLE),
    "JSON and more": (http(WEBHOOK + b"x"), UNREADABLE),
    "two values": (http(WEBHOOK * 2), UNREADABLE),
    "null": (http(b"null"), GOOD),
    "a number": (http(b"5"), GOOD),
    "a list": (http(b"[]"), GOOD),
    "another shape": (http(b'{"id":5,"target":[],"triggers":{}}'), GOOD),
    "a byte order mark": (http(b"\xef\xbb\xbf" + WEBHOOK), GOOD),
    "UTF-16": (http(WEBHOOK.decode().encode("utf-16")), GOOD),
    "invalid UTF-8": (http(WEBHOOK.replace(b'"w"', b'"\xff"')), UNREADABLE),
    "another charset": (http(WEBHOOK, "200 OK", "content-type: application/json; charset=x-none"), GOOD),
    "a lone surrogate": (http(WEBHOOK.replace(b'"w"', b'"\\ud800"')), GOOD),
    "NaN": (http(WEBHOOK[:-1] + b',"n":NaN,"m":-Infinity}'), GOOD),
    "a number of 10,000 digits": (http(WEBHOOK[:-1] + b',"n":' + b"9" * 10_000 + b"}"), UNREADABLE),
    "500 levels": (http(WEBHOOK[:-1] + b',"n":' + b"[" * 500 + b"]" * 500 + b"}"), GOOD),
    "10,000 levels": (http(WEBHOOK[:-1] + b',"n":' + b"[" * 10_000 + b"]" * 10_000 + b"}"), UNREADABLE),
    "a name twice": (http(WEBHOOK[:-1] + b',"id":"w"}'), GOOD),
    "more than is taken": (http(b" " * (MOST + 1)), UNREADABLE),
    "gzip": (coded(gzip.compress(WEBHOOK), "gzip"), GOOD),
    "deflate": (coded(zlib.compress(WEBHOOK), "deflate"), GOOD),
    "deflate without its head": (coded(zlib.compress(WEBHOOK)[2:-4], "deflate"), GOOD),
    "gzip that is none": (coded(WEBHOOK, "gzip"), LOST),
    "half of gzip": (coded(gzip.compress(WEBHOOK)[:-9], "gzip"), LOST),
    "gzip that grows": (coded(gzip.compress(bytes(MOST * 50)), "gzip"), UNREADABLE),
    "gzip twice": (coded(gzip.compress(gzip.compress(WEBHOOK)), "gzip, gzip"), UNREADABLE),
    "brotli": (coded(b"\x8b\x02\x80{}\x03", "br"), UNREADABLE),
    "an unknown coding": (coded(WEBHOOK, "x-magic"), UNREADABLE),
}

STATUSES: dict[str, Kind] = {
    "informational responses first": (b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\n\r\n" + http(), GOOD),
    "101": (closing(b"HTTP/1.1 101 Switching\r\nupgrade: x\r\nconnection: upgrade\r\n\r\nxx"), LOST),
    "204 with a body": (b"HTTP/1.1 204 No Content\r\ncontent-length: 2\r\n\r\n{}", End(errors.DecodeError, 1, status=204)),
    "304": (b"HTTP/1.1 304 Not Modified\r\n\r\n", refused(errors.APIStatusError, 304)),
    "a redirect to itself": (http(b"", "302 Found", "location: /v1/projects/p/webhooks/w"), refused(errors.APIStatusError, 302)),
    "a redirect to another host": (http(b"", "307 Temporary", "location: https://other.test/"), refused(errors.APIStatusError, 307)),
    "a redirect to no address": (http(b"", "307 Temporary", "location: http://[::1"), refused(errors.APIStatusError, 307)),
    "401 without end": (http(b"{}", "401 Unauthorized"), refused(errors.AuthenticationError, 401)),
    "400 with a page": (http(b"<html>", "400 Bad"), refused(errors.BadRequestError, 400)),
    "400 that is deep": (http(b'{"a":' * 5000 + b"}" * 5000, "400 Bad"), refused(errors.BadRequestError, 400)),
    "400 of other types": (http(b'{"errorCode":5,"message":[],"resolution":{}}', "400 Bad"), refused(errors.BadRequestError, 400)),
    "400 with a lone surrogate": (http(b'{"errorCode":"\\ud800"}', "400 Bad"), refused(errors.BadRequestError, 400)),
    "404 without a body": (http(b"", "404 Not Found"), refused(errors.NotFoundError, 404)),
    "500": (http(b"[1]", "500 x"), refused(errors.ServerError, 500, 2)),
    "599": (http(b"", "599 x"), refused(errors.ServerError, 599)),
    "600": (http(b"", "600 x"), refused(errors.APIStatusError, 600)),
    "999": (http(b"", "999 x"), refused(errors.APIStatusError, 999)),
    "429": (http(b"", "429 x"), refused(errors.RateLimitError, 429, 2)),
    **{
        f"Retry-After {value[:30]}": (waiting(value), refused(errors.ServerError, 503, attempts))
        for value, attempts in {
            "0": 2, "0.0": 2, "-5": 2, "1e3": 2, "NaN": 2, "inf": 2, "0x10": 2, "1_0": 2, "garbage": 2, "": 2, "1, 2": 2,
            "Wed, 21 Oct 2015 07:28:00 GMT": 2, "Wed, 99 Oct 2015 07:28:00 GMT": 2, "Wed, 21 Oct 2015 07:28:00 +99999999": 2,
            "9" * 400: 1, "3600": 1, "Fri, 31 Dec 9999 23:59:59 GMT": 1, "0.2": 2,
        }.items()
    },
}  # fmt: skip

KEPT: dict[str, Kind] = {
    "two responses": (http() + http(b'{"id":"other","target":"t","projectId":"p","triggers":[]}'), GOOD),
    "bytes after the response": (http() + b"more", GOOD),
    "a connection said to be kept and closed": (closing(http(WEBHOOK, "200 OK", "connection: keep-alive")), GOOD),
    "a connection said to be closed and kept": (silent(http(WEBHOOK, "200 OK", "connection: close")), GOOD),
    "a connection reset after the response": (resetting(http()), GOOD),
}

KINDS: dict[str, Kind] = {**DAMAGED, **CHUNKS, **SLOW, **BODIES, **STATUSES, **KEPT}

NO_TOKENS: dict[str, Reply] = {
    "no token": http(b"{}"),
    "a token that is a number": http(b'{"access_token":5}'),
    "a token with a line break": http(b'{"access_token":"a\\r\\nb"}'),
    "an empty token": http(b'{"access_token":""}'),
    "a token that never was": http(b'{"access_token":"t","expires_in":-1}'),
    "a lifetime that is none": http(b'{"access_token":"t","expires_in":"soon"}'),
    "a lifetime without end": http(b'{"access_token":"t","expires_in":1e999}'),
    "an error of OAuth": http(b'{"error":"invalid_client","error_description":"no"}', "401 Unauthorized"),
}
"""What token endpoints do wrong on top."""
