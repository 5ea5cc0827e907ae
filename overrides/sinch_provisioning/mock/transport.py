"""The mock and the HTTP library: a transport over the mock, and clients on it; no other module names it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any

import httpx

from sinch_provisioning.mock.control import is_control
from sinch_provisioning.mock.responses import MockRequest, MockResponse

if TYPE_CHECKING:
    from sinch_provisioning.client import AsyncProvisioningClient, ProvisioningClient
    from sinch_provisioning.mock.app import Mock


class Door(httpx.MockTransport):
    """A transport that hands every request to the mock; it serves sync and async clients.

    Args:
        mock: the mock.
    """

    def __init__(self, mock: Mock) -> None:
        super().__init__(lambda request: _response(mock.handle(_request(request)), request))
        self._mock = mock

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request; a fault with latency blocks for so long, or until the client's patience ends."""
        request.read()
        answer = self._mock.handle(_request(request))
        if answer.latency:
            time.sleep(_patience(request, answer))
        return _response(answer, request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request; a fault with latency lets other tasks run for so long."""
        await request.aread()
        asked = _request(request)
        if is_control(asked.path):  # sending events takes its time, and a receiver may live in this loop
            answer = await asyncio.to_thread(self._mock.handle, asked)
        else:
            answer = self._mock.handle(asked)
        if answer.latency:
            await asyncio.sleep(_patience(request, answer))
        return _response(answer, request)


def _request(request: httpx.Request) -> MockRequest:
    url = request.url
    raw, base = url.raw_path.decode("ascii"), f"{url.scheme}://{url.netloc.decode('ascii')}"
    return MockRequest.of(request.method, raw, dict(request.headers), request.content, base)


def _limit(request: httpx.Request) -> float | None:
    limit: float | None = request.extensions.get("timeout", {}).get("read")
    return limit


def _patience(request: httpx.Request, answer: MockResponse) -> float:
    """Return the seconds until the answer, or until the read timeout of the request."""
    limit = _limit(request)
    return answer.latency if limit is None else min(answer.latency, limit)


def _response(answer: MockResponse, request: httpx.Request) -> httpx.Response:
    limit = _limit(request)
    if limit is not None and answer.latency > limit:
        raise httpx.ReadTimeout("The read operation timed out", request=request)
    if answer.drop:
        raise httpx.RemoteProtocolError("Server disconnected without sending a response.", request=request)
    body = b"" if request.method == "HEAD" else answer.body
    headers = dict(answer.headers)
    if answer.truncate is not None and answer.truncate < len(body):
        headers["content-length"] = str(len(body))
        return httpx.Response(answer.status, headers=headers, stream=_Cut(body, answer.truncate, request))
    return httpx.Response(answer.status, headers=headers, content=body)


class _Cut(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body whose end never comes."""

    def __init__(self, body: bytes, size: int, request: httpx.Request) -> None:
        self._body, self._size, self._request = body, size, request

    def _error(self) -> httpx.RemoteProtocolError:
        told = f"received {self._size} bytes, expected {len(self._body)}"
        text = f"peer closed connection without sending complete message body ({told})"
        return httpx.RemoteProtocolError(text, request=self._request)

    def __iter__(self) -> Iterator[bytes]:
        yield self._body[: self._size]
        raise self._error()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._body[: self._size]
        raise self._error()


ADDRESS = "https://mock.invalid"  # no host has this name


def _arguments(mock: Mock) -> dict[str, Any]:
    """Return arguments of a client whose time is the mock's; nothing is left to the environment."""
    from sinch_provisioning.auth import Basic

    project = mock.projects[0]

    def now() -> float:
        return mock.clock.seconds()  # looked up each time: a reset brings another clock

    return {
        "project_id": project.project_id,
        "auth": Basic(project.key_id, project.key_secret),
        "base_url": ADDRESS,
        "clock": now,
        "wall": now,
        "random": lambda: 0.5,
    }


def sync_client(mock: Mock) -> ProvisioningClient:
    """Return a client of the mock's first project; its pauses move the mock's clock instead of taking time."""
    from sinch_provisioning.client import ProvisioningClient

    return ProvisioningClient(**_arguments(mock), sleep=mock.advance_clock, transport=Door(mock))


def async_client(mock: Mock) -> AsyncProvisioningClient:
    """Return an async client of the mock's first project that belongs to no event loop; its time is the mock's."""
    from sinch_provisioning.client import AsyncProvisioningClient

    async def sleep(seconds: float) -> None:
        mock.advance_clock(seconds)
        await asyncio.sleep(0)

    own = httpx.AsyncClient(transport=Door(mock), trust_env=False)
    return AsyncProvisioningClient(**_arguments(mock), sleep=sleep, http_client=own)
