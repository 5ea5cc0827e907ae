"""Exchanges as HAR 1.2 entries and as curl lines, always without secrets."""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterable, Mapping
from urllib.parse import parse_qsl, urlsplit

from sinch_provisioning._http.masking import masked_body, masked_headers, masked_url
from sinch_provisioning._http.messages import Exchange, Request, Response
from sinch_provisioning._http.redaction import MASK, Redactor, Side
from sinch_provisioning._json import JSONObject, parse_json

SIDE = {"httpVersion": "HTTP/1.1", "cookies": [], "headersSize": -1}


def _pairs(headers: Mapping[str, str]) -> list[dict[str, str]]:
    return [{"name": name, "value": value} for name, value in headers.items()]


def _content(headers: Mapping[str, str], body: bytes, side: Side, secrets: set[str]) -> JSONObject:
    text = masked_body(headers, body, side, secrets)
    if text is not None:
        return {"text": text}
    return {"comment": f"{len(body)} bytes, neither JSON nor a form: left out, as secrets cannot be recognised in them"}


def _request(request: Request, secrets: set[str]) -> JSONObject:
    address = masked_url(request.url, "sent", secrets)
    query = [{"name": name, "value": value} for name, value in parse_qsl(urlsplit(address).query, True)]
    headers = masked_headers(request.headers, "sent", secrets)
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
        content_type = headers.get("content-type", "")
        entry["postData"] = {"mimeType": content_type, **_content(request.headers, body, "sent", secrets)}
    return entry


def _response(response: Response | None, secrets: set[str]) -> JSONObject:
    shown = Response(0) if response is None else response
    headers = masked_headers(shown.headers, "received", secrets)
    content_type = headers.get("content-type", "")
    return {
        **SIDE,
        "status": shown.status,
        "statusText": "",
        "headers": _pairs(headers),
        "redirectURL": "",
        "bodySize": len(shown.content),
        "content": {
            "size": len(shown.content),
            "mimeType": content_type,
            **_content(shown.headers, shown.content, "received", secrets),
        },
    }


def har_entry(exchange: Exchange, secrets: set[str] | None = None) -> JSONObject:
    """Return an exchange as an entry of a HAR document, without what is secret by its name.

    Args:
        exchange: what happened; when it began must be known.
        secrets: takes up what was masked, so that it can be masked elsewhere, too.
    """
    secrets = set() if secrets is None else secrets
    wait = round(exchange.seconds * 1000, 3)
    entry: JSONObject = {
        "startedDateTime": exchange.started.isoformat(timespec="milliseconds") if exchange.started else "",
        "time": wait,
        "cache": {},
        "timings": {"send": 0, "wait": wait, "receive": 0},
        "request": _request(exchange.request, secrets),
        "response": _response(exchange.response, secrets),
    }
    return {**entry, "_operationId": exchange.operation_id} if exchange.operation_id else entry


def without_secrets(entry: JSONObject, redactor: Redactor) -> JSONObject:
    """Return an entry in which known secrets are masked, too, wherever they are and in whatever notation.

    Args:
        entry: as `har_entry` returns it.
        redactor: knows the secrets.
    """
    if redactor.leaves(_texts(entry)):
        return entry
    request, response = dict(entry["request"]), dict(entry["response"])
    request["url"] = redactor.text(request["url"])
    for side, name in ((request, "postData"), (response, "content")):
        if name in side:
            side[name] = _redacted_content(side[name], redactor)
    for side, name in ((request, "headers"), (request, "queryString"), (response, "headers")):
        side[name] = [{**pair, "value": redactor.text(pair["value"])} for pair in side[name]]
    clean = {**entry, "request": request, "response": response}
    return clean if redactor.leaves(_texts(clean)) else _bare(clean, redactor)


def _texts(entry: JSONObject) -> str:
    """Return the texts of an entry that came from outside, one on a line."""
    request, response = entry["request"], entry["response"]
    pairs = [*request["headers"], *request["queryString"], *response["headers"]]
    contents = [request.get("postData", {}), response["content"]]
    texts = [request["url"], *(f"{pair['name']}\n{pair['value']}" for pair in pairs)]
    return "\n".join([*texts, *(f"{content.get('mimeType', '')}\n{content.get('text', '')}" for content in contents)])


def _redacted_content(content: JSONObject, redactor: Redactor) -> JSONObject:
    clean = {**content, "mimeType": redactor.text(content["mimeType"])}
    if "text" in content:
        text: str = content["text"]
        try:
            parsed = parse_json(text.encode("utf-8", "surrogatepass"))
            value = redactor.value(parsed)
            clean["text"] = text if value == parsed else json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        except (ValueError, RecursionError):
            clean["text"] = redactor.text(text)
    return clean


def _bare(entry: JSONObject, redactor: Redactor) -> JSONObject:
    """Return what remains of an entry that holds a secret in a notation that cannot be masked."""
    note = {"comment": "left out: it holds a secret in a notation that cannot be masked"}
    parts = urlsplit(entry["request"]["url"])
    origin = f"{parts.scheme}://{parts.netloc}" if redactor.is_clean(parts.netloc) else "https://***"
    request = {**entry["request"], "url": f"{origin}/{MASK}", "headers": [], "queryString": []}
    if "postData" in request:
        request["postData"] = {"mimeType": "", **note}
    content = {"size": entry["response"]["content"]["size"], "mimeType": "", **note}
    response = {**entry["response"], "headers": [], "content": content}
    return {**entry, "request": request, "response": response}


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
