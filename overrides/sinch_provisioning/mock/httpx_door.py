"""The in-process door: the mock as a transport of the HTTP library. The only module of the mock that names it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

from sinch_provisioning.mock.messages import MockRequest

if TYPE_CHECKING:
    from sinch_provisioning.mock.core import Mock


def transport(mock: Mock) -> httpx.MockTransport:
    """Return a transport that hands every request to the mock; it serves sync and async clients."""

    def handle(request: httpx.Request) -> httpx.Response:
        raw = request.url.raw_path.decode("ascii")
        answer = mock.handle(MockRequest.of(request.method, raw, dict(request.headers), request.content))
        return httpx.Response(answer.status, headers=dict(answer.headers), content=answer.body)

    return httpx.MockTransport(handle)
