"""Deliveries over HTTP: an ASGI and a WSGI app around a function that handles a body and its headers."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from http import HTTPStatus
from typing import Any, Final, TypeAlias

from attrs import frozen

from sinch_provisioning._json import JSONObject
from sinch_provisioning.errors import WebhookVerificationError
from sinch_provisioning.webhooks import RawHeaders

MAX_BODY_BYTES: Final = 1_048_576
LOGGER: Final = logging.getLogger("sinch_provisioning.events")

Message: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]
AsgiApp: TypeAlias = Callable[[Message, Receive, Send], Awaitable[None]]
WsgiApp: TypeAlias = Callable[[JSONObject, Callable[..., Any]], Iterable[bytes]]


def _status_of(error: Exception) -> HTTPStatus:
    """Return the status for what went wrong; the reason stays here, for a stranger must not learn from it."""
    if not isinstance(error, WebhookVerificationError):
        LOGGER.error("handling a webhook event failed; the API will repeat it", exc_info=error)
        return HTTPStatus.INTERNAL_SERVER_ERROR
    LOGGER.warning("a webhook delivery was refused: %s", error)
    return HTTPStatus.BAD_REQUEST if error.reason == "bad_payload" else HTTPStatus.UNAUTHORIZED


def _headers(status: HTTPStatus) -> list[tuple[str, str]]:
    headers = [("allow", "POST")] if status == HTTPStatus.METHOD_NOT_ALLOWED else []
    return headers if status == HTTPStatus.NO_CONTENT else [*headers, ("content-length", "0")]


def _length(text: str) -> int | None:
    """Return what a Content-Length says; None when it is no number."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 20 else None


@frozen
class AsgiEvents:
    """An ASGI app that hands the deliveries of one path to a function.

    Args:
        handle: takes the body and the headers.
        app: what gets every other path.
        path: where deliveries come to; None for every path.
        max_body_bytes: what a body may have.
    """

    handle: Callable[[bytes, RawHeaders], Awaitable[object]]
    app: AsgiApp | None
    path: str | None
    max_body_bytes: int

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Serve one connection."""
        is_mine = scope["type"] == "http" and self.path in (None, scope["path"])
        if not is_mine and self.app is not None:
            await self.app(scope, receive, send)
        elif scope["type"] == "lifespan":
            await _live(receive, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close"})  # before it is accepted: a 403
        else:
            status = await self._answer(scope, receive) if is_mine else HTTPStatus.NOT_FOUND
            if status is not None:
                pairs = [(name.encode(), value.encode()) for name, value in _headers(status)]
                await send({"type": "http.response.start", "status": status.value, "headers": pairs})
                await send({"type": "http.response.body", "body": b""})

    async def _answer(self, scope: Message, receive: Receive) -> HTTPStatus | None:
        if scope["method"] != "POST":
            return HTTPStatus.METHOD_NOT_ALLOWED
        body = bytearray()
        has_more = True
        while has_more:
            message = await receive()
            if message["type"] == "http.disconnect":
                return None  # nobody waits for the answer, and the body is not whole
            body += message.get("body", b"")
            if len(body) > self.max_body_bytes:
                return HTTPStatus.REQUEST_ENTITY_TOO_LARGE
            has_more = message.get("more_body", False)
        try:
            await self.handle(bytes(body), scope["headers"])
        except Exception as error:
            return _status_of(error)
        return HTTPStatus.NO_CONTENT


async def _live(receive: Receive, send: Send) -> None:
    """Take part in the start and the end of a server, where there is nothing to do."""
    while True:
        message_type = (await receive())["type"]
        await send({"type": f"{message_type}.complete"})
        if message_type == "lifespan.shutdown":
            return


@frozen
class WsgiEvents:
    """A WSGI app that hands the deliveries of one path to a function.

    Args:
        handle: takes the body and the headers.
        app: what gets every other path.
        path: where deliveries come to; None for every path.
        max_body_bytes: what a body may have.
    """

    handle: Callable[[bytes, RawHeaders], object]
    app: WsgiApp | None
    path: str | None
    max_body_bytes: int

    def __call__(self, environ: JSONObject, start_response: Callable[..., Any]) -> Iterable[bytes]:
        """Serve one request."""
        path = None if self.path is None else self.path.encode().decode("latin-1")  # as WSGI writes it
        is_mine = path in (None, environ.get("PATH_INFO", ""))
        if not is_mine and self.app is not None:
            return self.app(environ, start_response)
        status = self._answer(environ) if is_mine else HTTPStatus.NOT_FOUND
        start_response(f"{status.value} {status.phrase}", _headers(status))
        return []

    def _answer(self, environ: JSONObject) -> HTTPStatus:
        if environ["REQUEST_METHOD"] != "POST":
            return HTTPStatus.METHOD_NOT_ALLOWED
        body = _body(environ, self.max_body_bytes)
        if isinstance(body, HTTPStatus):
            return body
        try:
            self.handle(body, environ)
        except Exception as error:
            return _status_of(error)
        return HTTPStatus.NO_CONTENT


def _body(environ: JSONObject, limit: int) -> bytes | HTTPStatus:
    """Return the body of a request, or the status where it is too large or its length cannot be read."""
    text = environ.get("CONTENT_LENGTH") or ""
    if not text and environ.get("wsgi.input_terminated"):  # sent in chunks; the server tells where it ends
        length = limit + 1
    elif (known := _length(text or "0")) is None:
        return HTTPStatus.BAD_REQUEST
    else:
        length = known
    if text and length > limit:
        return HTTPStatus.REQUEST_ENTITY_TOO_LARGE  # without reading it
    body = _read(environ["wsgi.input"], length)
    return body if len(body) <= limit else HTTPStatus.REQUEST_ENTITY_TOO_LARGE


def _read(stream: Any, length: int) -> bytes:
    """Return what a stream has, up to a length; it may give less at once."""
    body = bytearray()
    while len(body) < length and (part := stream.read(length - len(body))):
        body += part
    return bytes(body)
