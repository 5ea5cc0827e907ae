"""Exchanges as HAR 1.2 entries and as curl lines, always without secrets."""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Mapping
from urllib.parse import parse_qsl, urlsplit

from sinch_provisioning._http.masking import masked_body, masked_headers, masked_url
from sinch_provisioning._http.messages import Exchange, Request, Response
from sinch_provisioning._http.redaction import MASK, Side
from sinch_provisioning._json import JSONObject

SIDE = {"httpVersion": "HTTP/1.1", "cookies": [], "headersSize": -1}


def _pairs(headers: Mapping[str, str]) -> list[dict[str, str]]:
    return [{"name": name, "value": value} for name, value in headers.items()]


def _content(headers: Mapping[str, str], body: bytes, side: Side, found: set[str]) -> JSONObject:
    text = masked_body(headers, body, side, found)
    if text is not None:
        return {"text": text}
    return {
        "comment": f"{len(body)} bytes that are neither JSON nor a form: left out, for nobody can tell what is secret"
    }


def _request(request: Request, found: set[str]) -> JSONObject:
    address = masked_url(request.url, "sent", found)
    query = [{"name": name, "value": value} for name, value in parse_qsl(urlsplit(address).query, True)]
    headers = masked_headers(request.headers, "sent", found)
    body = request.body or b""
    entry: JSONObject = {
        **SIDE,
        "method": request.method,
        "url": address,
        "headers": _pairs(headers),
        "queryString": query,
        "bodySize": len(body),
    }
    if body:
        kind = headers.get("content-type", "")
        entry["postData"] = {"mimeType": kind, **_content(request.headers, body, "sent", found)}
    return entry


def _response(response: Response | None, found: set[str]) -> JSONObject:
    shown = Response(0) if response is None else response
    headers = masked_headers(shown.headers, "received", found)
    kind = headers.get("content-type", "")
    return {
        **SIDE,
        "status": shown.status,
        "statusText": "",
        "headers": _pairs(headers),
        "redirectURL": "",
        "bodySize": len(shown.content),
        "content": {
            "size": len(shown.content),
            "mimeType": kind,
            **_content(shown.headers, shown.content, "received", found),
        },
    }


def har_entry(exchange: Exchange, found: set[str] | None = None) -> JSONObject:
    """Return an exchange as an entry of a HAR document, without what is secret by its name.

    Args:
        exchange: what happened; when it began must be known.
        found: takes up what was masked, so that it can be masked elsewhere, too.
    """
    found = set() if found is None else found
    wait = round(exchange.seconds * 1000, 3)
    entry: JSONObject = {
        "startedDateTime": exchange.started.isoformat(timespec="milliseconds") if exchange.started else "",
        "time": wait,
        "cache": {},
        "timings": {"send": 0, "wait": wait, "receive": 0},
        "request": _request(exchange.request, found),
        "response": _response(exchange.response, found),
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
    for name, value in masked_headers(request.headers, "sent").items():
        if name in {"authorization", "content-type"}:
            parts += ["-H", f"{name}: {value}"]
    if request.body:
        shown = masked_body(request.headers, request.body, "sent")
        parts += ["-d", MASK if shown is None else shown]
    return " ".join(shlex.quote(part) for part in [*parts, masked_url(request.url)])
