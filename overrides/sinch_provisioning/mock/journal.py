"""What was asked of the mock and what it answered: the last exchanges, as HAR and as curl lines."""

from __future__ import annotations

from collections import deque

from attrs import evolve, frozen

from sinch_provisioning._http.adapters import Served
from sinch_provisioning._http.har import curl_line, har, har_entry
from sinch_provisioning._http.messages import Exchange
from sinch_provisioning._json import JSONObject

SIZE = 1000
ORIGIN = "http://mock"
"""Scheme and host of a request that names none."""


@frozen
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
        return har_entry(exchange)

    def curl(self, base: str | None = None) -> str:
        """Return the request as a curl line, without secrets, and how it was answered."""
        served = self.served
        notes = ["no answer" if served.drop else str(served.response.status)]
        if served.truncate is not None and not served.drop:
            notes.append("cut off")
        if served.latency:
            notes.append(f"after {served.latency:g} s")
        return f"{curl_line(self._at(base).request)}  # {', '.join(notes)}"

    def _at(self, base: str | None) -> Exchange:
        return self.exchange.at(base or (None if self.exchange.request.origin else ORIGIN))


class Journal:
    """The last exchanges of a mock; older ones are forgotten.

    Args:
        size: how many are kept.
    """

    def __init__(self, size: int = SIZE) -> None:
        self.entries: deque[Entry] = deque(maxlen=size)

    @property
    def exchanges(self) -> list[Exchange]:
        """The exchanges that are kept, the oldest first."""
        return [entry.exchange for entry in self.entries.copy()]

    def add(self, entry: Entry) -> None:
        """Remember an exchange."""
        self.entries.append(entry)

    def clear(self) -> None:
        """Forget all exchanges."""
        self.entries.clear()

    def har(self, base: str | None = None) -> JSONObject:
        """Return the exchanges as a HAR 1.2 document, without secrets.

        Args:
            base: scheme and host of the addresses; default: those each request was sent to.
        """
        return har(one.entry(base) for one in self.entries.copy())  # other threads may add meanwhile

    def curl(self, base: str | None = None, last: int = 10) -> list[str]:
        """Return the last exchanges as curl lines, the oldest first.

        Args:
            base: scheme and host of the addresses; default: those each request was sent to.
            last: how many.
        """
        return [one.curl(base) for one in list(self.entries)[-last:]] if last > 0 else []
