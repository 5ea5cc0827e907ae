"""The mock in process: a transport of the HTTP library, the sister of `MockServer`."""

from __future__ import annotations

import time
from typing import Any, Self

import anyio
import anyio.to_thread

from sinch_provisioning._http.adapters import Served, as_library_response, as_request, read_timeout
from sinch_provisioning._validators import spelled
from sinch_provisioning.mock.app import Mock
from sinch_provisioning.mock.control import is_control


@spelled
class MockTransport:
    """A transport that hands every request to a mock; it serves sync and async clients.

    Args:
        mock: the mock; None: a new one.
    """

    def __init__(self, mock: Mock | None = None) -> None:
        self.mock: Mock = mock or Mock()

    def handle_request(self, request: Any) -> Any:
        """Answer a request; a fault with latency blocks for so long, or until the client's timeout."""
        request.read()
        served = self.mock.serve(as_request(request))
        if served.latency:
            time.sleep(_latency(request, served))
        return as_library_response(request, served)

    async def handle_async_request(self, request: Any) -> Any:
        """Answer a request; a fault with latency lets other tasks run for so long."""
        await request.aread()
        ours = as_request(request)
        if is_control(ours.path):  # sending events takes its time, and a receiver may live in this loop
            served = await anyio.to_thread.run_sync(self.mock.serve, ours, abandon_on_cancel=True)
        else:
            served = self.mock.serve(ours)
        if served.latency:
            await anyio.sleep(_latency(request, served))
        return as_library_response(request, served)

    def close(self) -> None:
        """Do nothing: the mock goes on."""

    async def aclose(self) -> None:
        """Do nothing: the mock goes on."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.aclose()


def _latency(request: Any, served: Served) -> float:
    """Return the seconds until the response, or until the read timeout of the request."""
    limit = read_timeout(request)
    return served.latency if limit is None else min(served.latency, limit)
