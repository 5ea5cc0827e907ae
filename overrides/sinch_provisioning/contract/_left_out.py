"""Which entries of a HAR file are no calls of an API, and what a report says of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final
from urllib.parse import urlsplit

from attrs import define, field

from sinch_provisioning._json import JSONObject, JSONValue, is_array, is_object

EXAMPLES: Final = 5
"""Places that a report names for each reason."""
NO_ANSWER: Final = "no answer (status 0): the request alone is looked at"
_SCHEME: Final = re.compile(r"[a-z][a-z0-9+.-]*(?=:)", re.IGNORECASE)
_MADE_BY_BROWSERS: Final = {"preflight": "a preflight of a browser (CORS)", "websocket": "a websocket"}


@define
class Reason:
    """Why entries were left out.

    Args:
        text: the reason.
        count: how many were left out for it.
        examples: the places of the first of them.
    """

    text: str
    count: int = 0
    examples: list[str] = field(factory=list[str])

    def plain(self) -> JSONObject:
        """Return it as JSON values."""
        return {"reason": self.text, "count": self.count, "examples": self.examples}


@define
class LeftOut:
    """What was left out of recorded traffic, by its reasons; `read_files` and `exchanges_of` fill it as they read.

    Args:
        reasons: by their texts, in the order of the traffic.
    """

    reasons: dict[str, Reason] = field(factory=dict[str, Reason])

    def add(self, text: str, location: str) -> None:
        """Count an entry.

        Args:
            text: why it is left out.
            location: the file and the number of the entry.
        """
        reason = self.reasons.setdefault(text, Reason(text))
        reason.count += 1
        if len(reason.examples) < EXAMPLES:
            reason.examples.append(location)

    @property
    def count(self) -> int:
        """How many there are."""
        return sum(reason.count for reason in self.reasons.values())

    def plain(self) -> list[JSONObject]:
        """Return the reasons as JSON values."""
        return [reason.plain() for reason in self.reasons.values()]

    def lines(self) -> list[str]:
        """Return the reasons as sentences."""
        return [
            f"left out: {reason.count} of {reason.text}, such as {', '.join(reason.examples)}"
            for reason in self.reasons.values()
        ]


def reason_to_leave_out(entry: JSONValue) -> str | None:
    """Return why an entry of a HAR file is no call of an API; None when it may be one, or cannot be read at all."""
    request, response = _object(entry, "request"), _object(entry, "response")
    kind_of_resource = entry.get("_resourceType") if is_object(entry) else None
    if isinstance(kind_of_resource, str) and kind_of_resource in _MADE_BY_BROWSERS:
        return _MADE_BY_BROWSERS[kind_of_resource]
    of_request = _reason_of_request(request)
    if of_request is not None:
        return of_request
    if _is_preflight(request):
        return _MADE_BY_BROWSERS["preflight"]
    status = whole_status(response.get("status"))
    if status == 101:
        return _MADE_BY_BROWSERS["websocket"]
    if status == 304:
        return "an answer from a cache (304)"
    return None


def _is_preflight(request: Mapping[str, JSONValue]) -> bool:
    """Tell whether a request asks for another, as only browsers do; also where the tool left out all headers."""
    if str(request.get("method")).upper() != "OPTIONS":
        return False
    names = {*_names(request.get("headers"))}
    return not names or not names.isdisjoint({"access-control-request-method", "origin"})


def whole_status(value: JSONValue) -> int | None:
    """Return a status, also of a tool that writes 200.0; 0 for none, None when it is no status."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    return 0 if value is None or value == "" else None


def _reason_of_request(request: Mapping[str, JSONValue]) -> str | None:
    if "url" not in request or "method" not in request:  # the reader names the place
        return None
    of_address = _reason_of_address(request["url"] or "") if isinstance(request["url"] or "", str) else None
    return of_address or (None if request["method"] else "a method that cannot be read")


def _reason_of_address(url: str) -> str | None:
    scheme = _SCHEME.match(url)
    if scheme is None:
        return None if url.startswith("/") else "an address that cannot be read"
    name = scheme[0].lower()
    if name in {"ws", "wss"}:
        return _MADE_BY_BROWSERS["websocket"]
    if name not in {"http", "https"}:
        return f"an address that is not of HTTP ({name[:20]}:)"
    try:
        parts = urlsplit(url)
        readable = bool(parts.hostname) and parts.port != 0
    except ValueError:  # such as a bracket that is not closed, or a port that is no number
        readable = False
    return None if readable else "an address that cannot be read"


def _object(value: JSONValue, name: str) -> Mapping[str, JSONValue]:
    member = value.get(name) if is_object(value) else None
    return member if is_object(member) else {}


def _names(headers: JSONValue) -> Iterator[str]:
    for header in headers if is_array(headers) else ():
        name = header.get("name") if is_object(header) else None
        if isinstance(name, str):
            yield name.lower()
