"""A mock behind an address, as checks know one: what answers there may be a proxy, or a mock in any language."""

from __future__ import annotations

import http.client
import json
import weakref
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import urlsplit

from sinch_provisioning._http.messages import Headers
from sinch_provisioning.mock import DEFAULT_PROJECT, OTHER_PROJECT, Fault, Mock, RateLimit, Request, Response
from sinch_provisioning_api import load_document

SECONDS = 60
"""How long an answer may take."""


class InProcessOnly(Exception):
    """A check needs what an address does not give, such as other arguments of `Mock`."""


def in_process(mock: Any) -> Mock:
    """Return a mock whose members may be used; refuse one behind an address."""
    if isinstance(mock, RemoteMock):
        raise InProcessOnly("it looks into the mock")
    result: Mock = mock
    return result


class RemoteFaults:
    """The rules of a mock behind an address."""

    def __init__(self, mock: RemoteMock) -> None:
        self._mock = mock

    def set(self, rules: Iterable[Fault]) -> None:
        """Replace all rules."""
        self._mock.control("PUT", "faults", {"faults": [rule.plain() for rule in rules]})


class RemoteMock:
    """A mock behind an address. Making one begins the mock anew.

    Args:
        base_url: where it is, without a path.

    Raises:
        OSError: nobody answers there.
        RuntimeError: what answers has no control API.
    """

    def __init__(self, base_url: str) -> None:
        parts = urlsplit(base_url)
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.path not in ("", "/"):
            raise ValueError(f"BASE_URL must be like http://127.0.0.1:8080, without a path, not {base_url}")
        connection_class = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
        self._connection = connection_class(parts.hostname, parts.port, timeout=SECONDS)
        weakref.finalize(self, self._connection.close)
        self.projects = (DEFAULT_PROJECT, OTHER_PROJECT)
        self.document: Mapping[str, Any] = load_document()
        self.faults = RemoteFaults(self)
        self.control("POST", "reset")
        self.control("DELETE", "faults")

    def handle(self, request: Request) -> Response:
        """Send a request, again over a new connection when the old one was closed meanwhile."""
        for attempt in (0, 1):
            try:
                self._connection.request(request.method, request.url, request.body or None, dict(request.headers))
                response = self._connection.getresponse()
                return Response(response.status, Headers(response.getheaders()), response.read())
            except (http.client.RemoteDisconnected, BrokenPipeError, ConnectionResetError):
                self._connection.close()
                if attempt:
                    raise
        raise AssertionError("unreachable")

    def control(self, method: str, name: str, body: Any = None) -> Any:
        """Call the control API."""
        raw = b"" if body is None else json.dumps(body).encode()
        headers = {"content-type": "application/json"} if raw else {}
        response = self.handle(Request(method, f"/_mock/{name}", headers, raw))
        if response.status != 200:
            raise RuntimeError(
                f"{method} /_mock/{name} is answered with {response.status}, not as the mock's control API does"
            )
        return response.json()

    def state(self) -> Any:
        """Return all resources."""
        return self.control("GET", "state")

    def set_state(self, state: Any) -> None:
        """Replace all resources."""
        self.control("PUT", "state", state)

    def advance_clock(self, seconds: float) -> None:
        """Let time pass."""
        self.control("POST", "clock/advance", {"seconds": seconds})

    def trigger(self, kind: str, *key: str, project: str | None = None, outcome: str | None = None) -> bool:
        """Let a scheduled transition happen now."""
        body = {"kind": kind, "key": list(key), "project": project, "outcome": outcome}
        return bool(
            self.control("POST", "trigger", {name: value for name, value in body.items() if value is not None})[
                "triggered"
            ]
        )

    @property
    def rate_limit(self) -> RateLimit | None:
        """The limit of requests."""
        limit = self.control("GET", "faults")["rate_limit"]
        return None if limit is None else RateLimit(**limit)

    @rate_limit.setter
    def rate_limit(self, limit: RateLimit | None) -> None:
        plain = None if limit is None else {"rate": limit.rate, "burst": limit.burst}
        self.control("PUT", "faults", {"rate_limit": plain})
