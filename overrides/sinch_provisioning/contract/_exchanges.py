"""Reads HAR files into exchanges."""

from __future__ import annotations

import base64
import binascii
import json
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from urllib.parse import parse_qsl, quote, quote_plus, urlencode, urlsplit

from sinch_provisioning._http.messages import Exchange, Headers, Request, Response, media_type
from sinch_provisioning._json import JSONObject, JSONValue, is_array, is_object
from sinch_provisioning.errors import ConfigurationError


def exchanges_of(har: JSONValue, source: str = "har") -> list[Exchange]:
    """Return the exchanges of a HAR document, such as a journal of the mock gives.

    Args:
        har: the parsed document.
        source: what to call it in errors and reports.

    Raises:
        ConfigurationError: it is not a HAR document; the text names the place.
    """
    log = har.get("log") if is_object(har) else None
    entries = log.get("entries") if is_object(log) else None
    if not is_array(entries):
        raise ConfigurationError(f"{source} is not a HAR file: log.entries, a list, is missing")
    exchanges: list[Exchange] = []
    for place, entry in enumerate(entries):
        try:
            exchanges.append(_exchange(entry, place + 1, source))
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            what = f"{error.args[0]} is missing" if isinstance(error, KeyError) else str(error)
            raise ConfigurationError(f"{source} is not a HAR file: log.entries[{place}]: {what}") from None
    return exchanges


def _exchange(entry: JSONObject, number: int, source: str) -> Exchange:
    request, response = entry["request"], entry["response"]
    method, url, status = request["method"], request["url"], response.get("status", 0)
    if not isinstance(method, str) or not isinstance(url, str) or not method or not urlsplit(url).path.startswith("/"):
        raise ValueError("request.method and request.url must be a method and an absolute address")
    if not isinstance(status, int) or isinstance(status, bool):
        raise ValueError("response.status must be a whole number")  # noqa: TRY004 - bad input
    post: JSONObject = request.get("postData") or {}
    content: JSONObject = response.get("content") or {}
    sent = Request(
        method,
        _whole_url(url, request.get("queryString")),
        _headers(request.get("headers"), post),
        _body(post, request.get("bodySize", 0)),
    )
    is_whole = not (content.get("_truncated") or entry.get("_truncated"))
    body = _body(content, content.get("size", 0)) if is_whole else None
    received = Response(status, _headers(response.get("headers"), content), body)
    return Exchange(request=sent, response=received, number=number, source=source)


def _headers(pairs: JSONValue, holder: Mapping[str, JSONValue]) -> Headers:
    """Return headers; their content type is completed from where HAR has it a second time.

    Where the two differ, both are kept, so that the difference shows.
    """
    headers = dict(Headers((pair["name"], str(pair["value"])) for pair in pairs or ()))
    kind = str(holder.get("mimeType") or "")
    if kind and kind != "x-unknown":
        known, also = (
            media_type({"content-type": headers.setdefault("content-type", kind)}),
            media_type({"content-type": kind}),
        )
        if holder.get("text") and known != also:
            headers["content-type"] = f"{known}, {also}"
    return Headers(headers)


def _whole_url(url: str, listed: JSONValue) -> str:
    """Return an address with what HAR lists of its query besides."""
    pairs = parse_qsl(urlsplit(url).query, keep_blank_values=True)
    known = {*pairs, *((quote_plus(name), quote_plus(value)) for name, value in pairs)}
    known |= {(quote(name, safe=""), quote(value, safe="")) for name, value in pairs}
    more = [pair for one in listed or () if (pair := (one["name"], str(one["value"]))) not in known]
    if not more:
        return url
    return f"{url}{'&' if '?' in url else '?'}{urlencode(more)}"


def _body(holder: Mapping[str, JSONValue], size: JSONValue) -> bytes | None:
    text = holder.get("text")
    if text:
        if holder.get("encoding") != "base64":
            return str(text).encode("utf-8", "surrogatepass")
        try:
            return base64.b64decode(text, validate=True)
        except (binascii.Error, ValueError):
            raise ValueError("a body is marked as base64 and is not base64") from None
    if text is None and holder.get("params"):
        return None
    return b"" if not size or (text == "" and size < 0) else None


def read_files(paths: Iterable[str | Path]) -> list[Exchange]:
    """Return the exchanges of HAR files; of a directory those of its `.har` files; `-` is the standard input.

    Args:
        paths: files and directories.

    Raises:
        ConfigurationError: one cannot be read or is not a HAR file.
    """
    exchanges: list[Exchange] = []
    for path in paths:
        files = sorted(Path(path).glob("*.har")) if str(path) != "-" and Path(path).is_dir() else [path]
        if not files:
            raise ConfigurationError(f"{path} holds no .har file")
        for file in files:
            exchanges += exchanges_of(_parsed(file), "-" if str(file) == "-" else Path(file).name)
    return exchanges


def _parsed(path: str | Path) -> JSONValue:
    try:
        raw = sys.stdin.buffer.read() if str(path) == "-" else Path(path).read_bytes()
    except OSError as error:
        raise ConfigurationError(f"{path} cannot be read: {error.strerror or error}") from None
    try:
        return json.loads(raw.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise ConfigurationError(f"{path} is not a HAR file: it is not JSON") from None
