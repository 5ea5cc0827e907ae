"""One recorded exchange, and the reading of HAR files into exchanges."""

from __future__ import annotations

import base64
import binascii
import json
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, quote, quote_plus, urlsplit

from attrs import Factory, field, frozen

from sinch_provisioning.errors import ConfigurationError


def _pairs(url: str) -> list[tuple[str, str]]:
    return parse_qsl(urlsplit(url).query, keep_blank_values=True)


@frozen(kw_only=True)
class Exchange:
    """A request and its answer.

    Args:
        number: its place in the recording, from 1.
        source: the file it comes from.
        method: the HTTP method, in capitals.
        url: the whole address.
        query: names and values of the query, in order.
        request_headers: by name in small letters.
        request_body: the raw body; None when the recording does not have it.
        status: the HTTP status; 0 when there was no answer.
        response_headers: by name in small letters.
        response_body: the raw body; None when the recording does not have it, or not all of it.
    """

    number: int
    source: str
    method: str
    url: str
    query: list[tuple[str, str]] = Factory(lambda self: _pairs(self.url), takes_self=True)
    request_headers: Mapping[str, str] = field(factory=dict)
    request_body: bytes | None = b""
    status: int = 200
    response_headers: Mapping[str, str] = field(factory=dict)
    response_body: bytes | None = b""

    @property
    def path(self) -> str:
        """The path of the address, as it was sent."""
        return urlsplit(self.url).path

    @property
    def origin(self) -> str:
        """Scheme, host and port of the address, in small letters."""
        parts = urlsplit(self.url)
        return f"{parts.scheme}://{parts.netloc}".lower()

    @property
    def is_refused(self) -> bool:
        """Whether the server took the request for a mistake of the caller's."""
        return 400 <= self.status < 500

    @property
    def place(self) -> str:
        """Where it stands, for people."""
        return f"{self.source}#{self.number}"


def media_type(headers: Mapping[str, str]) -> str:
    """Return the content type of headers without its parameters, in small letters."""
    return headers.get("content-type", "").partition(";")[0].strip().lower()


def exchanges_of(har: Any, source: str = "har") -> list[Exchange]:
    """Return the exchanges of a HAR document, such as a journal of the mock gives.

    Args:
        har: the parsed document.
        source: what to call it in errors and reports.

    Raises:
        ConfigurationError: it is no HAR document; the text names the place.
    """
    entries = har.get("log", {}).get("entries") if isinstance(har, dict) and isinstance(har.get("log"), dict) else None
    if not isinstance(entries, list):
        raise ConfigurationError(f"{source} is no HAR file: log.entries, a list, is missing")
    found = []
    for place, entry in enumerate(entries):
        try:
            found.append(_exchange(entry, place + 1, source))
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            what = f"{error.args[0]} is missing" if isinstance(error, KeyError) else str(error)
            raise ConfigurationError(f"{source} is no HAR file: log.entries[{place}]: {what}") from None
    return found


def _exchange(entry: Any, number: int, source: str) -> Exchange:
    request, response = entry["request"], entry["response"]
    method, url, status = request["method"], request["url"], response.get("status", 0)
    if not isinstance(method, str) or not isinstance(url, str) or not method or not urlsplit(url).path.startswith("/"):
        raise ValueError("request.method and request.url must be a method and an absolute address")
    if not isinstance(status, int) or isinstance(status, bool):
        raise ValueError("response.status must be a whole number")  # noqa: TRY004 - bad input
    sent, got = _headers(request.get("headers")), _headers(response.get("headers"))
    post, content = request.get("postData") or {}, response.get("content") or {}
    for headers, holder in ((sent, post), (got, content)):
        _note_type(headers, holder)
    whole = not (content.get("_truncated") or entry.get("_truncated"))
    return Exchange(
        number=number,
        source=source,
        method=method.upper(),
        url=url,
        query=_query(url, request.get("queryString")),
        request_headers=sent,
        request_body=_body(post, request.get("bodySize", 0)),
        status=status,
        response_headers=got,
        response_body=_body(content, content.get("size", 0)) if whole else None,
    )


def _headers(pairs: Any) -> dict[str, str]:
    found: dict[str, str] = {}
    for pair in pairs or ():
        name, value = pair["name"].lower(), str(pair["value"])
        found[name] = f"{found[name]}, {value}" if name in found else value
    return found


def _note_type(headers: dict[str, str], holder: Mapping[str, Any]) -> None:
    """Complete a content type from where HAR has it a second time; where the two differ, both are kept."""
    kind = str(holder.get("mimeType") or "")
    if not kind or kind == "x-unknown":
        return
    known = headers.setdefault("content-type", kind)
    if holder.get("text") and media_type(headers) != media_type({"content-type": kind}):
        headers["content-type"] = f"{media_type({'content-type': known})}, {media_type({'content-type': kind})}"


def _query(url: str, listed: Any) -> list[tuple[str, str]]:
    """Return the query of an address, and what HAR lists of it besides."""
    found = _pairs(url)
    more = [(pair["name"], str(pair["value"])) for pair in listed or ()]
    known = {*found, *((quote_plus(name), quote_plus(value)) for name, value in found)}
    known |= {(quote(name, safe=""), quote(value, safe="")) for name, value in found}
    return found + [pair for pair in more if pair not in known]


def _body(holder: Mapping[str, Any], size: Any) -> bytes | None:
    text = holder.get("text")
    if text:
        if holder.get("encoding") != "base64":
            return str(text).encode("utf-8", "surrogatepass")
        try:
            return base64.b64decode(text, validate=True)
        except (binascii.Error, ValueError):
            raise ValueError("a body is said to be base64 and is not") from None
    if text is None and holder.get("params"):
        return None
    return b"" if not size or (text == "" and size < 0) else None


def read_files(paths: Iterable[str | Path]) -> list[Exchange]:
    """Return the exchanges of HAR files; of a directory those of its `.har` files; `-` is the standard input.

    Args:
        paths: files and directories.

    Raises:
        ConfigurationError: one cannot be read or is no HAR file.
    """
    found: list[Exchange] = []
    for path in paths:
        files = sorted(Path(path).glob("*.har")) if str(path) != "-" and Path(path).is_dir() else [path]
        if not files:
            raise ConfigurationError(f"{path} holds no .har file")
        for file in files:
            found += exchanges_of(_parsed(file), "-" if str(file) == "-" else Path(file).name)
    return found


def _parsed(path: str | Path) -> Any:
    try:
        raw = sys.stdin.buffer.read() if str(path) == "-" else Path(path).read_bytes()
    except OSError as error:
        raise ConfigurationError(f"{path} cannot be read: {error.strerror or error}") from None
    try:
        return json.loads(raw.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise ConfigurationError(f"{path} is no HAR file: it is no JSON") from None
