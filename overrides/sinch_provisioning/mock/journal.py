"""What was asked of the mock and what it answered: the last exchanges, as HAR and as curl lines."""

from __future__ import annotations

import datetime
from collections import deque
from typing import Any
from urllib.parse import urlencode

from attrs import frozen

from sinch_provisioning._http.har import Message, curl_line, har, har_entry
from sinch_provisioning.mock.responses import MockRequest, MockResponse

SIZE = 1000


@frozen
class Exchange:
    """A request and its answer.

    Args:
        started: when, on the mock's clock.
        request: what was asked.
        response: what was answered.
        operation: id of the operation; None when the path or method belongs to none.
    """

    started: datetime.datetime
    request: MockRequest
    response: MockResponse
    operation: str | None

    def entry(self, base: str | None = None) -> dict[str, Any]:
        """Return the exchange as an entry of a HAR file, without secrets, with what arrived of the answer."""
        request, response = self.request, self.response
        arrived = b"" if response.drop or request.method == "HEAD" else response.body[: response.truncate]
        found = har_entry(
            started=self.started,
            seconds=response.latency,
            request=Message(request.headers, request.body),
            response=Message({} if response.drop else response.headers, arrived),
            method=request.method,
            url=self.url(base),
            status=0 if response.drop else response.status,
        )
        return {**found, "_operationId": self.operation} if self.operation else found

    def curl(self, base: str | None = None) -> str:
        """Return the request as a curl line, without secrets, and how it was answered."""
        request, response = self.request, self.response
        line = curl_line(request.method, self.url(base), request.headers, request.body)
        notes = [
            *(["no answer"] if response.drop else [str(response.status)]),
            *(["cut off"] if response.truncate is not None and not response.drop else []),
            *([f"after {response.latency:g} s"] if response.latency else []),
        ]
        return f"{line}  # {', '.join(notes)}"

    def url(self, base: str | None = None) -> str:
        """Return the address that was asked, at another scheme and host if one is given."""
        request = self.request
        query = "?" + urlencode(request.query) if request.query else ""
        return (request.base if base is None else base) + request.path + query


class Journal:
    """The last exchanges of a mock; older ones are forgotten.

    Args:
        size: how many are kept.
    """

    def __init__(self, size: int = SIZE) -> None:
        self.exchanges: deque[Exchange] = deque(maxlen=size)

    def add(self, exchange: Exchange) -> None:
        """Remember an exchange."""
        self.exchanges.append(exchange)

    def clear(self) -> None:
        """Forget all exchanges."""
        self.exchanges.clear()

    def har(self, base: str | None = None) -> dict[str, Any]:
        """Return the exchanges as a HAR 1.2 document, without secrets.

        Args:
            base: scheme and host of the addresses; default: those each request was sent to.
        """
        return har(one.entry(base) for one in self.exchanges.copy())  # other threads may add meanwhile

    def curl(self, base: str | None = None, last: int = 10) -> list[str]:
        """Return the last exchanges as curl lines, the oldest first.

        Args:
            base: scheme and host of the addresses; default: those each request was sent to.
            last: how many.
        """
        return [one.curl(base) for one in list(self.exchanges)[-last:]] if last > 0 else []
