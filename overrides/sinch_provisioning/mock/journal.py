"""What was asked of the mock and what it answered: the last exchanges, as HAR and as curl lines."""

from __future__ import annotations

import sys
import threading
from collections import deque
from functools import cached_property
from itertools import chain
from typing import Final

from attrs import evolve, frozen

from sinch_provisioning._http.adapters import Served
from sinch_provisioning._http.har import curl_line, har, har_entry
from sinch_provisioning._http.messages import Exchange
from sinch_provisioning._json import JSONObject, JSONValue

SIZE: Final = 1000
"""Exchanges that are kept at most."""
BYTES: Final = 32 * 1024 * 1024
"""Bytes of addresses, headers and bodies that are kept at most."""
OVERHEAD: Final = 1024
"""Bytes that an exchange counts whatever it holds."""
ORIGIN = "http://mock"
"""Scheme and host of a request that names none."""


@frozen(slots=False)
class Entry:
    """An exchange, and how its response arrived.

    Args:
        exchange: what was asked, and what arrived of the response.
        served: the response as it was made.
    """

    exchange: Exchange
    served: Served

    def entry(self, base: str | None = None) -> JSONObject:
        """Return the exchange as an entry of a HAR file, without secrets, with what arrived of the response."""
        served = self.served
        response = served.response
        is_head = self.exchange.request.method == "HEAD"
        arrived = evolve(response, body=b"" if is_head else response.content[: served.truncate])
        exchange = evolve(self._at(base), response=None if served.drop else arrived, seconds=served.latency)
        entry: JSONObject = _as_unicode(har_entry(exchange))
        return entry

    def curl(self, base: str | None = None) -> str:
        """Return the request as a curl line, without secrets, and how it was answered."""
        served = self.served
        notes = ["no answer" if served.drop else str(served.response.status)]
        if served.truncate is not None and not served.drop:
            notes.append("cut off")
        if served.latency:
            notes.append(f"after {served.latency:g} s")
        return f"{_as_unicode(curl_line(self._at(base).request))}  # {', '.join(notes)}"

    @cached_property
    def size(self) -> int:
        """Bytes that it takes, about."""
        request, response = self.exchange.request, self.served.response
        headers = chain(request.headers.items(), response.headers.items())
        texts = len(request.url) + sum(len(name) + len(value) for name, value in headers)
        return OVERHEAD + texts + len(request.body or b"") + len(response.content)

    def without_bodies(self) -> Entry:
        """Return the exchange without what was sent and answered."""
        request = evolve(self.exchange.request, body=None)
        response = evolve(self.served.response, body=None)
        return Entry(evolve(self.exchange, request=request, response=response), evolve(self.served, response=response))

    def _at(self, base: str | None) -> Exchange:
        return self.exchange.at(base or (None if self.exchange.request.origin else ORIGIN))


class Journal:
    """The last exchanges of a mock; older ones are forgotten.

    One that is larger than all may be together is kept without its bodies, or not at all.

    Args:
        size: how many are kept.
        max_bytes: bytes they may take together, about.

    Raises:
        ValueError: a limit is not a whole number from 0 on.
    """

    def __init__(self, size: int = SIZE, max_bytes: int = BYTES) -> None:
        for name, value in (("journal_entries", size), ("journal_bytes", max_bytes)):
            if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= sys.maxsize:
                raise ValueError(f"{name} must be a whole number, not below 0")
        self.entries: deque[Entry] = deque()
        self._size = size
        self._max_bytes = max_bytes
        self._bytes = 0
        self._lock = threading.Lock()

    @property
    def exchanges(self) -> list[Exchange]:
        """The exchanges that are kept, the oldest first."""
        return [entry.exchange for entry in self.entries.copy()]

    def add(self, entry: Entry) -> None:
        """Remember an exchange."""
        kept = entry if entry.size <= self._max_bytes else entry.without_bodies()
        with self._lock:
            self.entries.append(kept)
            self._bytes += kept.size
            while len(self.entries) > self._size or self._bytes > self._max_bytes:
                self._bytes -= self.entries.popleft().size

    def clear(self) -> None:
        """Forget all exchanges."""
        with self._lock:
            self.entries.clear()
            self._bytes = 0

    def har(self, base: str | None = None) -> JSONObject:
        """Return the exchanges as a HAR 1.2 document, without secrets.

        Args:
            base: scheme and host of the addresses; default: those each request was sent to.
        """
        return har(entry.entry(base) for entry in self.entries.copy())  # other threads may add meanwhile

    def curl(self, base: str | None = None, last: int = 10) -> list[str]:
        """Return the last exchanges as curl lines, the oldest first.

        Args:
            base: scheme and host of the addresses; default: those each request was sent to.
            last: how many.
        """
        return [entry.curl(base) for entry in list(self.entries)[-last:]] if last > 0 else []


def _as_unicode(value: JSONValue) -> JSONValue:
    """Return a value whose texts can be written: half of a surrogate pair, which a caller may send, is replaced."""
    if isinstance(value, str):
        return value if value.isascii() else value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, list):
        return [_as_unicode(item) for item in value]
    if isinstance(value, dict):
        return {_as_unicode(name): _as_unicode(item) for name, item in value.items()}
    return value
