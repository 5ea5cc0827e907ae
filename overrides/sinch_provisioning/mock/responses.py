"""What goes into the mock and what comes out, and how it refuses."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from attrs import field, frozen

_encode = json.JSONEncoder(
    ensure_ascii=False, separators=(",", ":"), allow_nan=False
).encode  # made once, it is half as dear


@frozen(kw_only=True)
class MockRequest:
    """A request as it arrives.

    Args:
        method: the HTTP method.
        path: the raw path, percent-encoded.
        query: names and values, in order.
        headers: by lower-case name.
        body: the raw body.
        base: scheme and host it was sent to, which only the journal looks at.
    """

    method: str
    path: str
    query: tuple[tuple[str, str], ...] = ()
    headers: Mapping[str, str] = field(factory=dict, repr=False)
    body: bytes = field(default=b"", repr=False)
    base: str = "http://mock"

    @classmethod
    def of(
        cls, method: str, url: str, headers: Mapping[str, str], body: bytes = b"", base: str = "http://mock"
    ) -> MockRequest:
        """Return a request from its address, which is a path with its query or a whole URL."""
        if not url.startswith("/"):
            parts = urlsplit(url)
            base, url = f"{parts.scheme}://{parts.netloc}", f"{parts.path}?{parts.query}"
        path, _, query = url.partition("?")  # not `urlsplit`, which takes what follows `//` for a host
        lowered = {name.lower(): value for name, value in headers.items()}
        pairs = tuple(parse_qsl(query, keep_blank_values=True)) if query else ()
        return cls(method=method.upper(), path=path, query=pairs, headers=lowered, body=body, base=base)


@frozen(kw_only=True)
class MockResponse:
    """An answer.

    Args:
        status: the HTTP status.
        headers: by lower-case name.
        body: the raw body.
        latency: seconds to wait before it is sent.
        drop: close the connection instead.
        truncate: bytes of the body to send before the connection is closed; None: all.
    """

    status: int
    headers: Mapping[str, str] = field(factory=dict)
    body: bytes = b""
    latency: float = 0.0
    drop: bool = False
    truncate: int | None = None

    @classmethod
    def json(cls, status: int, value: Any, headers: Mapping[str, str] | None = None) -> MockResponse:
        """Return an answer with a JSON body."""
        body = _encode(value).encode()
        return cls(status=status, headers={"content-type": "application/json", **(headers or {})}, body=body)

    def value(self) -> Any:
        """Return the parsed body; None when it is empty."""
        return json.loads(self.body) if self.body else None


class Refusal(Exception):  # noqa: N818 - it is an answer, not a fault
    """The mock refuses a request with a documented error.

    Args:
        status: the HTTP status.
        code: the API's name of the error; None for the first the document lists for the operation and status.
        information: context of the error.
        headers: extra headers of the answer.
    """

    def __init__(
        self,
        status: int,
        code: str | None = None,
        information: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(status, code)
        self.status, self.code = status, code
        self.information, self.headers = dict(information or {}), dict(headers or {})


REMEDIES = {
    400: "Correct the request and send it again.",
    401: "Send the key of this project, or a token made with it.",
    403: "Ask for access to this feature.",
    404: "Check the identifiers in the path.",
    405: "Use one of the methods in the Allow header.",
    409: "Read the resource and act on its present state.",
    412: "Meet the listed conditions first.",
    415: "Send application/json.",
    424: "Remove what is not needed, or wait for the other service.",
    429: "Wait before the next request.",
    500: "This is a fault of the mock; report it.",
}


def error_body(status: int, code: str, information: Mapping[str, Any]) -> dict[str, Any]:
    """Return the body of a refusal; its sentences are the mock's own."""
    words = code.replace("_", " ").replace("-", " ").strip()
    body: dict[str, Any] = {
        "errorCode": code,
        "message": f"Mock: {words}.",
        "resolution": REMEDIES.get(status, "Try again later."),
    }
    if information:
        body["additionalInformation"] = dict(information)
    return body
