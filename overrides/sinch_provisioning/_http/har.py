"""HTTP exchanges written down: HAR 1.2 entries and curl lines, always without secrets."""

from __future__ import annotations

import datetime
import json
import shlex
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

REDACTED = "***"
HIDDEN_HEADERS = frozenset({"authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key"})
SECRET_ENDINGS = ("secret", "password", "token")


class Message(NamedTuple):
    """Headers and raw body of one side."""

    headers: Mapping[str, str]
    body: bytes


def redacted_body(headers: Mapping[str, str], body: bytes) -> str:
    """Return a body as text; members that hold secrets, at any depth, without their values."""
    text = body.decode("utf-8", "replace")
    kind = next((value for name, value in headers.items() if name.lower() == "content-type"), "").lower()
    if "x-www-form-urlencoded" in kind:
        return urlencode([(name, _value(name, value)) for name, value in parse_qsl(text, keep_blank_values=True)])
    try:
        parsed = json.loads(text)
    except (ValueError, RecursionError):
        return text
    clean = _redacted(parsed)
    return text if clean == parsed else json.dumps(clean, ensure_ascii=False, separators=(",", ":"))


def _value(name: str, value: Any) -> Any:
    lowered = name.lower()
    is_secret = lowered.endswith(SECRET_ENDINGS) and not lowered.endswith("pagetoken")
    return REDACTED if is_secret and isinstance(value, str) else _redacted(value)


def _redacted(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _value(name, one) for name, one in value.items()}
    if isinstance(value, list):
        return [_redacted(one) for one in value]
    return value


def _pairs(headers: Mapping[str, str]) -> list[dict[str, str]]:
    return [
        {"name": name, "value": REDACTED if name.lower() in HIDDEN_HEADERS else value}
        for name, value in headers.items()
    ]


def redacted_url(url: str) -> str:
    """Return an address without user, password and the values of secret query parameters."""
    parts = urlsplit(url)
    query = parse_qsl(parts.query, keep_blank_values=True)
    shown = urlencode([(name, _value(name, value)) for name, value in query]) if query else parts.query
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2], query=shown))


def har_entry(
    *,
    started: datetime.datetime,
    seconds: float,
    method: str,
    url: str,
    status: int,
    request: Message,
    response: Message,
) -> dict[str, Any]:
    """Return one exchange as an entry of a HAR document.

    Args:
        started: when it began; it must carry its offset.
        seconds: how long it took.
        method: the HTTP method.
        url: the whole address.
        status: status of the answer; 0 when there was none.
        request: what was sent.
        response: what came back.
    """
    wait, address = round(seconds * 1000, 3), redacted_url(url)
    query = [{"name": name, "value": value} for name, value in parse_qsl(urlsplit(address).query, True)]
    common = {"httpVersion": "HTTP/1.1", "cookies": [], "headersSize": -1}
    kinds = [
        next((value for name, value in one.headers.items() if name.lower() == "content-type"), "")
        for one in (request, response)
    ]
    sent: dict[str, Any] = {
        **common,
        "method": method,
        "url": address,
        "headers": _pairs(request.headers),
        "queryString": query,
        "bodySize": len(request.body),
    }
    if request.body:
        sent["postData"] = {"mimeType": kinds[0], "text": redacted_body(request.headers, request.body)}
    text = redacted_body(response.headers, response.body)
    got = {
        **common,
        "status": status,
        "statusText": "",
        "headers": _pairs(response.headers),
        "redirectURL": "",
        "bodySize": len(response.body),
        "content": {"size": len(response.body), "mimeType": kinds[1], "text": text},
    }
    return {
        "startedDateTime": started.isoformat(timespec="milliseconds"),
        "time": wait,
        "cache": {},
        "timings": {"send": 0, "wait": wait, "receive": 0},
        "request": sent,
        "response": got,
    }


def har(entries: Iterable[dict[str, Any]]) -> dict[str, Any]:
    """Return a HAR 1.2 document of entries."""
    from sinch_provisioning_api import __version__

    creator = {"name": "sinch-provisioning", "version": __version__}
    return {"log": {"version": "1.2", "creator": creator, "entries": list(entries)}}


def curl_line(method: str, url: str, headers: Mapping[str, str], body: bytes) -> str:
    """Return a request as a curl line, without secrets."""
    parts = ["curl", "-X", method]
    for name, value in headers.items():
        if name.lower() in ("authorization", "content-type"):
            parts += ["-H", f"{name}: {REDACTED if name.lower() in HIDDEN_HEADERS else value}"]
    if body:
        parts += ["-d", redacted_body(headers, body)]
    return " ".join(shlex.quote(part) for part in [*parts, redacted_url(url)])
