"""Bytes after the end of a response: a connection that holds some is not used again.

A server that sends more than it announced (a 204 with a body, two answers to one request) would have these bytes read
as the answer of the next call.
"""

from __future__ import annotations

from typing import Any, Final

PATHS: Final = ("_stream", "_httpcore_stream", "_stream", "_connection", "_h11_state", "trailing_data")


def stream_to_close(response: Any) -> Any:
    """Return the network stream of a response that was read in full, if it holds bytes nobody asked for; else None.

    The library has no public way to see them. Without these private names (another release may rename them; a test
    would tell) only bytes that come later, and that the pool sees on the socket, end a connection.

    Args:
        response: a response of the library.
    """
    found = response.stream
    for name in PATHS:
        found = getattr(found, name, None)
        if found is None:
            return None
    return response.extensions.get("network_stream") if found[0] else None
