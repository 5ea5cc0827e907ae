"""The mock and the HTTP library: a transport over the mock, and the sending of events; no other module names it."""

from __future__ import annotations

from collections.abc import Mapping
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


def post(target: str, headers: Mapping[str, str], body: bytes, timeout: float = 5.0) -> int:
    """Send a body; return the status of the answer, 0 when there is none."""
    try:
        return httpx.post(target, headers=dict(headers), content=body, timeout=timeout, trust_env=False).status_code
    except (httpx.HTTPError, httpx.InvalidURL):
        return 0
