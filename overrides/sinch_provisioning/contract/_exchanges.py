"""Reads HAR files into exchanges."""

from __future__ import annotations

import base64
import binascii
import contextlib
import re
import sys
from codecs import BOM_UTF8
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from urllib.parse import parse_qsl, quote, quote_plus, urlencode, urlsplit

from sinch_provisioning._http.messages import Exchange, Headers, Request, Response, media_type
from sinch_provisioning._json import JSONValue, is_array, is_object
from sinch_provisioning.contract._har_reader import entries_of
from sinch_provisioning.contract._left_out import NO_ANSWER, LeftOut, reason_to_leave_out, whole_status
from sinch_provisioning.errors import ConfigurationError

_SURROGATE = re.compile("[\ud800-\udfff]")


def exchanges_of(har: JSONValue, source: str = "har", left_out: LeftOut | None = None) -> list[Exchange]:
    """Return the exchanges of a HAR document, such as a journal of the mock gives.

    An entry that is no call of an API is left out: an address that is not of HTTP or cannot be read, a websocket, a
    preflight of a browser, an answer from a cache.

    Args:
        har: the parsed document.
        source: what to call it in errors and reports.
        left_out: counts what was left out, with the reasons.

    Raises:
        ConfigurationError: it is not a HAR document; the text names the place.
    """
    log = har.get("log") if is_object(har) else None
    entries = log.get("entries") if is_object(log) else None
    if not is_array(entries):
        raise ConfigurationError(f"{source} is not a HAR file: log.entries, a list, is missing")
    return list(_exchanges(entries, source, LeftOut() if left_out is None else left_out))


def _exchanges(entries: Iterable[JSONValue], source: str, left_out: LeftOut) -> Iterator[Exchange]:
    for index, entry in enumerate(entries):
        location = f"{source}#{index + 1}"
        reason = reason_to_leave_out(entry)
        if reason is not None:
            left_out.add(reason, location)
            continue
        exchange = _checked(entry, index, source)
        if exchange.status == 0:
            left_out.add(NO_ANSWER, location)
        yield exchange


def _checked(entry: JSONValue, index: int, source: str) -> Exchange:
    try:
        return _exchange(entry, index + 1, source)
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as error:
        what = f"{error.args[0]} is missing" if isinstance(error, KeyError) else str(error)
        raise ConfigurationError(f"{source} is not a HAR file: log.entries[{index}]: {_text(what)}") from None


def _plain(value: JSONValue) -> str:
    if is_object(value) or is_array(value):
        raise ValueError("a text is wanted where a list or an object stands")
    return str(value)


def _text(value: JSONValue) -> str:
    """Return a text, a number or a word as a text that can be printed: half of a surrogate pair cannot."""
    return _SURROGATE.sub("\ufffd", _plain(value))


def _exchange(entry: JSONValue, number: int, source: str) -> Exchange:
    request = _object(_object(entry, "it")["request"], "request")
    method, url = request["method"], request["url"]
    if not isinstance(method, str) or not isinstance(url, str):
        raise ValueError("request.method and request.url must be a method and an absolute address")  # noqa: TRY004 - bad input
    post = _object(request.get("postData") or {}, "request.postData")
    sent = Request(
        _text(method),
        _whole_url(_text(url), request.get("queryString")),
        _headers(request.get("headers"), post),
        _body(post, request.get("bodySize", 0)),
    )
    return Exchange(request=sent, response=_response(entry), number=number, source=source)


def _object(value: JSONValue, name: str) -> Mapping[str, JSONValue]:
    if not is_object(value):
        raise ValueError(f"{name} must be an object")
    return value


def _pairs(listed: JSONValue) -> list[tuple[str, str]]:
    """Return names and values; also where a tool wrote them as members of an object, or left out what is empty."""
    if is_object(listed):
        return [(_text(name), _value(value)) for name, value in listed.items()]
    if not is_array(listed or []):
        raise ValueError("headers and queryString must be lists")
    pairs = [_object(pair, "each of headers and queryString") for pair in listed or ()]
    return [(_text(pair["name"]), _value(pair.get("value"))) for pair in pairs if pair.get("name") is not None]


def _value(value: JSONValue) -> str:
    return "" if value is None else _text(value)


def _response(entry: Mapping[str, JSONValue]) -> Response:
    response = _object(entry.get("response") or {}, "response")
    status = whole_status(response.get("status"))
    if status is None:
        raise ValueError("response.status must be a whole number")
    content = _object(response.get("content") or {}, "response.content")
    is_whole = not (content.get("_truncated") or entry.get("_truncated"))
    body = _body(content, content.get("size", 0)) if is_whole else None
    return Response(max(status, 0), _headers(response.get("headers"), content), body)


def _headers(pairs: JSONValue, holder: Mapping[str, JSONValue]) -> Headers:
    """Return headers; their content type is completed from where HAR has it a second time.

    Where the two differ, both are kept, so that the difference shows.
    """
    headers = dict(Headers(_pairs(pairs)))
    content_type = _text(holder.get("mimeType") or "")
    if content_type and content_type != "x-unknown":
        known, also = (
            media_type({"content-type": headers.setdefault("content-type", content_type)}),
            media_type({"content-type": content_type}),
        )
        if holder.get("text") and known != also:
            headers["content-type"] = f"{known}, {also}"
    return Headers(headers)


def _whole_url(url: str, listed: JSONValue) -> str:
    """Return an address with what HAR lists of its query besides."""
    pairs = parse_qsl(urlsplit(url).query, keep_blank_values=True)
    known = {*pairs, *((quote_plus(name), quote_plus(value)) for name, value in pairs)}
    known |= {(quote(name, safe=""), quote(value, safe="")) for name, value in pairs}
    more = [pair for pair in _pairs(listed) if pair not in known]
    if not more:
        return url
    return f"{url}{'&' if '?' in url else '?'}{urlencode(more)}"


def _body(holder: Mapping[str, JSONValue], size: JSONValue) -> bytes | None:
    text = holder.get("text")
    if text:
        return _bytes(_plain(text), holder.get("encoding")).removeprefix(BOM_UTF8)
    if text is None and holder.get("params"):
        return None
    return b"" if not size or (text == "" and size < 0) else None


def _bytes(text: str, encoding: JSONValue) -> bytes:
    """Return a body: what is called base64 and is none is a text, as Firefox writes it."""
    if encoding == "base64":
        with contextlib.suppress(binascii.Error, ValueError):
            return base64.b64decode("".join(text.split()), validate=True)
    return text.encode("utf-8", "surrogatepass")


def read_files(paths: Iterable[str | Path], left_out: LeftOut | None = None) -> Iterator[Exchange]:
    """Return the exchanges of HAR files; of a directory those of its `.har` files; `-` is the standard input.

    They are read one at a time, while the iterator is; a file may be larger than the memory. What is no call of an API
    is left out, as `exchanges_of` does.

    Args:
        paths: files and directories.
        left_out: counts what was left out, with the reasons, while the iterator is read.

    Raises:
        ConfigurationError: one cannot be read or is not a HAR file; the iterator raises it, too.
    """
    files: list[str | Path] = []
    for path in paths:
        is_directory = str(path) != "-" and Path(path).is_dir()
        har_files: list[Path] = sorted(Path(path).glob("*.har")) if is_directory else []
        if is_directory and not har_files:
            raise ConfigurationError(f"{path} holds no .har file")
        files += har_files or [path]
    collector = LeftOut() if left_out is None else left_out
    return (exchange for file in files for exchange in _read_file(file, collector))


def _read_file(path: str | Path, left_out: LeftOut) -> Iterator[Exchange]:
    is_input = str(path) == "-"
    name = "-" if is_input else _text(Path(path).name)
    try:
        with contextlib.nullcontext(sys.stdin.buffer) if is_input else Path(path).open("rb") as file:
            yield from _exchanges(_entries(file.read, _text(path)), name, left_out)
    except OSError as error:
        raise ConfigurationError(f"{_text(path)} cannot be read: {error.strerror or error}") from None


def _entries(read: Callable[[int], bytes], name: str) -> Iterator[JSONValue]:
    try:
        yield from entries_of(read)
    except UnicodeDecodeError:
        raise ConfigurationError(f"{name} is not a HAR file: it is not JSON in UTF-8, UTF-16 or UTF-32") from None
    except ValueError as error:
        raise ConfigurationError(f"{name} is not a HAR file: {error}") from None
