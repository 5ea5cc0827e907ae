"""The body of an answer, put together from its pieces."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sinch_provisioning._http.deadline import too_late
from sinch_provisioning._http.messages import Answer, Headers
from sinch_provisioning.errors import DecodeError


def headers_of(response: Any) -> Headers:
    """Return the headers of a response of the library."""
    return Headers(response.headers.multi_items())


class Reader:
    """Puts the pieces of a body together; watches its size and the deadline of the call.

    Args:
        host: returns who answers, for the errors.
        limit: bytes a body may have.
        remaining: returns the seconds until the deadline.
    """

    def __init__(self, host: Callable[[], str], limit: int, remaining: Callable[[], float]) -> None:
        self._host, self._limit, self._remaining = host, limit, remaining
        self._pieces: list[bytes] = []
        self._size = 0

    def add(self, response: Any, piece: bytes) -> None:
        """Add a piece.

        Raises:
            DecodeError: the body is too large.
            RequestTimeoutError: the deadline has come.
        """
        self._size += len(piece)
        if self._size > self._limit:
            message = f"the answer of {self._host()} is larger than {self._limit} bytes; raise max_response_bytes"
            raise DecodeError(message, status=response.status_code, headers=headers_of(response), body=b"")
        if self._remaining() <= 0:
            raise too_late(self._host(), request_sent=True)
        self._pieces.append(piece)

    def answer(self, response: Any) -> Answer:
        """Return the whole answer."""
        return Answer(response.status_code, headers_of(response), b"".join(self._pieces))
