"""The body of a response as it comes off the wire: decompressed with a bound, and no longer than the call may take.

The library decompresses whole pieces before it hands them out, and as many layers as a server names: 5 kilobytes under
two of gzip become gigabytes, in one step that no limit and no deadline sees. So pieces are taken raw and decompressed
here, one layer, of the two encodings whose decoders stop when they are told to.

A connection that holds bytes after the end of a response is not used again: a server that sends more than it announced
(a 204 with a body, two answers to one request) would have them read as the answer of the next call.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Any, Final

from sinch_provisioning._http.deadline import Remaining, deadline_exceeded
from sinch_provisioning._http.messages import Headers, Request, Response
from sinch_provisioning.errors import DecodeError, ProvisioningError, TransportError

if TYPE_CHECKING:
    # The type of a decoder has no public name.
    from zlib import _Decompress as Decompress  # pyright: ignore[reportPrivateUsage]

    from sinch_provisioning._http.sinks import Sink

ACCEPTED: Final = "gzip, deflate"
"""The value of the header `accept-encoding`: what can be decompressed with a bound."""
STEP: Final = 64 * 1024
"""Bytes that are decompressed before size and deadline are looked at again."""
ENCODINGS: Final = {
    "gzip": 16 + zlib.MAX_WBITS,
    "x-gzip": 16 + zlib.MAX_WBITS,
    "deflate": zlib.MAX_WBITS,
}
PATH_TO_LEFTOVERS: Final = ("_httpcore_stream", "_stream", "_connection", "_h11_state", "trailing_data")


class BodyReader:
    """Puts the pieces of a body together; watches its size and the deadline of the call.

    Args:
        request: what was asked.
        host: its host, for people.
        limit: bytes a body may have, decompressed.
        remaining: seconds until the deadline.
    """

    def __init__(self, request: Request, host: str, limit: int, remaining: Remaining) -> None:
        self._request = request
        self._host = host
        self._limit = limit
        self._remaining = remaining
        self._pieces: list[bytes] = []
        self._size = 0
        self._status = 0
        self._headers = Headers()
        self._encoding = ""
        self._decoder: Decompress | None = None
        self._began = False
        self._sink: Sink | None = None

    def begin(self, status: int, headers: Headers, *, decoded: bool) -> None:
        """Take the head of the response.

        Args:
            status: its status.
            headers: its headers.
            decoded: whether pieces come decompressed, as from a response that was read before.

        Raises:
            DecodeError: it is compressed in a way that was not asked for.
        """
        self._status = status
        self._headers = headers
        self._sink = self._request.sink if 200 <= status < 300 else None
        if self._sink is not None:
            self._sink.begin()
        encoding = headers.get("content-encoding", "").strip().lower()
        if decoded or encoding in {"", "identity"}:
            return
        if encoding not in ENCODINGS:
            if status in {204, 304} or self._request.method == "HEAD":
                return
            shown = "".join(filter(str.isprintable, encoding[:40]))
            raise self._refused(f"is compressed as {shown!r}, which was not asked for; this package takes {ACCEPTED}")
        self._encoding = encoding
        self._decoder = zlib.decompressobj(ENCODINGS[encoding])

    def add(self, piece: bytes) -> None:
        """Add a piece.

        Raises:
            DecodeError: the body is too large.
            RequestTimeoutError: the deadline has passed.
            TransportError: it cannot be decompressed.
        """
        if self._decoder is None:
            self._keep(piece)
            return
        while piece and not self._decoder.eof:
            self._keep(self._decompressed(self._decoder, piece))
            piece = self._decoder.unconsumed_tail

    def response(self) -> Response:
        """Return the whole response.

        Raises:
            TransportError: its compressed body is cut short.
        """
        if self._decoder is not None and self._began and not self._decoder.eof:
            raise self._damaged("is cut short")
        return Response(self._status, self._headers, b"".join(self._pieces))

    def _decompressed(self, decoder: Decompress, piece: bytes) -> bytes:
        began, self._began = self._began, True
        try:
            return decoder.decompress(piece, STEP)
        except zlib.error:
            if began or self._encoding != "deflate":
                raise self._damaged("cannot be decompressed") from None
        self._decoder = zlib.decompressobj(-zlib.MAX_WBITS)  # servers call both forms of it deflate
        return self._decompressed_raw(self._decoder, piece)

    def _decompressed_raw(self, decoder: Decompress, piece: bytes) -> bytes:
        try:
            return decoder.decompress(piece, STEP)
        except zlib.error:
            raise self._damaged("cannot be decompressed") from None

    def _keep(self, piece: bytes) -> None:
        self._size += len(piece)
        if self._size > self._limit:
            raise self._refused(f"is larger than {self._limit} bytes; raise max_response_bytes")
        if self._remaining() <= 0:
            raise deadline_exceeded(self._host, request_sent=True)
        if self._sink is None:
            self._pieces.append(piece)
        else:
            self._sink.write(piece)

    def _refused(self, reason: str) -> ProvisioningError:
        return DecodeError(f"the answer of {self._host} {reason}", status=self._status, headers=self._headers, body=b"")

    def _damaged(self, reason: str) -> ProvisioningError:
        message = f"no complete answer of {self._host}: its body ({self._encoding}) {reason}"
        return TransportError(message, request_sent=True)


def stream_to_close(response: Any) -> Any:
    """Return the network stream of a response that was read in full, if it holds bytes nobody asked for; else None.

    The library has no public way to see them. Without these private names (another release may rename them; a test
    would tell) only bytes that come later, and that the pool sees on the socket, end a connection.

    Args:
        response: a response of the library.
    """
    value = getattr(response.stream, "_stream", response.stream)  # what the library's client puts around it
    for name in PATH_TO_LEFTOVERS:
        value = getattr(value, name, None)
        if value is None:
            return None
    return response.extensions.get("network_stream") if value[0] else None
