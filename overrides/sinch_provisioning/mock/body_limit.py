"""How large the body of a request to a served mock may be."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, MutableMapping
from typing import Final

from sinch_provisioning._http.messages import Response
from sinch_provisioning._json import JSONValue
from sinch_provisioning._serving import Application, Receive, Scope, Send
from sinch_provisioning.mock.control import is_control, problem
from sinch_provisioning.mock.errors import error_body

MAX_BODY: Final = 100 * 2**20
"""Bytes, unless said otherwise: enough for a state of 100,000 resources."""


def limited(
    application: Application, max_body: int | None, finished: Callable[[Response, str], Response]
) -> Application:
    """Return an application that refuses bodies beyond a limit with 413, in the form of the API or the control API.

    Of one that is too large no bytes are kept, but all are read: a client that is still sending hears no answer.

    Args:
        application: answers all other requests.
        max_body: the bytes of a body; None: 100 MiB.
        finished: returns the refusal as it leaves, from it and the path of the request.

    Raises:
        ValueError: the limit is not a whole number above 0.
    """
    most = MAX_BODY if max_body is None else max_body
    if not isinstance(most, int) or isinstance(most, bool) or most < 1:
        raise ValueError(f"max_body must be a whole number of bytes, at least 1, not {most!r:.80}")

    async def within(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await application(scope, receive, send)
            return
        with contextlib.suppress(asyncio.CancelledError):  # the server ends, and the connection has ended before
            messages = await _read(receive, most)
            if messages is None:
                await _send(send, finished(_too_large(scope["path"], most), scope["path"]))
                return
            pending = iter(messages)

            async def again() -> MutableMapping[str, JSONValue]:
                return next(pending, None) or await receive()

            await application(scope, again, send)

    return within


async def _read(receive: Receive, most: int) -> list[MutableMapping[str, JSONValue]] | None:
    """Return what came of a request to its end; None when its body is too large."""
    messages: list[MutableMapping[str, JSONValue]] = []
    size = 0
    while True:
        message = await receive()
        size += len(message.get("body", b""))
        if size <= most:
            messages.append(message)
        else:
            messages.clear()
        if message["type"] == "http.disconnect" or not message.get("more_body"):
            return messages if size <= most else None


def _too_large(path: str, most: int) -> Response:
    if is_control(path):
        return problem(413, f"the body is larger than max_body ({most} bytes)")
    remedy = f"The body of a request may have {most} bytes; start the mock with a larger --max-body, or send less."
    return Response.of_json(413, error_body(413, "payload_too_large", {"maxBody": most}, remedy))


async def _send(send: Send, response: Response) -> None:
    pairs = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in response.headers.items()]
    length = (b"content-length", str(len(response.content)).encode())
    await send({"type": "http.response.start", "status": response.status, "headers": [*pairs, length]})
    await send({"type": "http.response.body", "body": response.content})
