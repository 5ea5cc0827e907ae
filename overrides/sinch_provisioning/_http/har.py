"""Exchanges as HAR 1.2 entries and as curl lines, always without secrets."""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Mapping
from urllib.parse import parse_qsl, urlsplit

from sinch_provisioning._http.messages import Exchange, Request, Response
from sinch_provisioning._http.redaction import masked_body, masked_headers, masked_url
from sinch_provisioning._json import JSONObject

SIDE = {"httpVersion": "HTTP/1.1", "cookies": [], "headersSize": -1}


def _pairs(headers: Mapping[str, str]) -> list[dict[str, str]]:
    return [{"name": name, "value": value} for name, value in masked_headers(headers).items()]


def _request(request: Request) -> JSONObject:
    address = masked_url(request.url)
    query = [{"name": name, "value": value} for name, value in parse_qsl(urlsplit(address).query, True)]
    body = request.body or b""
    entry: JSONObject = {
        **SIDE,
        "method": request.method,
        "url": address,
        "headers": _pairs(request.headers),
        "queryString": query,
        "bodySize": len(body),
    }
    if body:
        kind = request.headers.get("content-type", "")
        entry["postData"] = {"mimeType": kind, "text": masked_body(request.headers, body)}
    return entry


def _response(response: Response | None) -> JSONObject:
    shown = Response(0) if response is None else response
    kind, text = shown.headers.get("content-type", ""), masked_body(shown.headers, shown.content)
    return {
        **SIDE,
        "status": shown.status,
        "statusText": "",
        "headers": _pairs(shown.headers),
        "redirectURL": "",
        "bodySize": len(shown.content),
        "content": {"size": len(shown.content), "mimeType": kind, "text": text},
    }


def har_entry(exchange: Exchange) -> JSONObject:
    """Return an exchange as an entry of a HAR document.

    Args:
        exchange: what happened; when it began must be known.
    """
    wait = round(exchange.seconds * 1000, 3)
    entry: JSONObject = {
        "startedDateTime": exchange.started.isoformat(timespec="milliseconds") if exchange.started else "",
        "time": wait,
        "cache": {},
        "timings": {"send": 0, "wait": wait, "receive": 0},
        "request": _request(exchange.request),
        "response": _response(exchange.response),
    }
    return {**entry, "_operationId": exchange.operation_id} if exchange.operation_id else entry


def har(entries: Iterable[JSONObject]) -> JSONObject:
    """Return a HAR 1.2 document of entries."""
    from sinch_provisioning_api import __version__

    creator = {"name": "sinch-provisioning", "version": __version__}
    return {"log": {"version": "1.2", "creator": creator, "entries": list(entries)}}


def curl_line(request: Request) -> str:
    """Return a request as a curl line, without secrets."""
    parts = ["curl", "-X", request.method]
    for name, value in masked_headers(request.headers).items():
        if name in {"authorization", "content-type"}:
            parts += ["-H", f"{name}: {value}"]
    if request.body:
        parts += ["-d", masked_body(request.headers, request.body)]
    return " ".join(shlex.quote(part) for part in [*parts, masked_url(request.url)])
