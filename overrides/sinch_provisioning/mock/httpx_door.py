"""The mock and the HTTP library: a transport over the mock, and the sending of events; no other module names it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING

import httpx

from sinch_provisioning.mock.messages import MockRequest, MockResponse

if TYPE_CHECKING:
    from sinch_provisioning.mock.core import Mock


class Door(httpx.MockTransport):
    """A transport that hands every request to the mock; it serves sync and async clients.

    Args:
        mock: the mock.
    """

    def __init__(self, mock: Mock) -> None:
        super().__init__(lambda request: _response(mock.handle(_request(request)), request))
        self._mock = mock

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request; a fault with latency blocks for so long."""
        request.read()
        answer = self._mock.handle(_request(request))
        if answer.latency:
            time.sleep(answer.latency)
        return _response(answer, request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request; a fault with latency lets other tasks run for so long."""
        await request.aread()
        answer = self._mock.handle(_request(request))
        if answer.latency:
            await asyncio.sleep(answer.latency)
        return _response(answer, request)


def _request(request: httpx.Request) -> MockRequest:
    raw = request.url.raw_path.decode("ascii")
    return MockRequest.of(request.method, raw, dict(request.headers), request.content)


def _response(answer: MockResponse, request: httpx.Request) -> httpx.Response:
    if answer.drop:
        raise httpx.RemoteProtocolError("Server disconnected without sending a response.", request=request)
    if answer.truncate is not None and answer.truncate < len(answer.body):
        text = "peer closed connection without sending complete message body"
        raise httpx.RemoteProtocolError(text, request=request)
    body = b"" if request.method == "HEAD" else answer.body
    return httpx.Response(answer.status, headers=dict(answer.headers), content=body)


def post(target: str, headers: Mapping[str, str], body: bytes, timeout: float = 5.0) -> int:
    """Send a body; return the status of the answer, 0 when there is none."""
    try:
        return httpx.post(target, headers=dict(headers), content=body, timeout=timeout, trust_env=False).status_code
    except (httpx.HTTPError, httpx.InvalidURL):
        return 0
