"""What was asked of the mock and what it answered: the last exchanges, as HAR and as curl lines."""

from __future__ import annotations

import datetime
from collections import deque
from typing import Any
from urllib.parse import urlencode

from attrs import frozen

from sinch_provisioning._har import Message, curl_line, har, har_entry
from sinch_provisioning.mock.messages import MockRequest, MockResponse

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

    def entry(self, base: str) -> dict[str, Any]:
        """Return the exchange as an entry of a HAR file, without secrets."""
        request, response = self.request, self.response
        found = har_entry(
            started=self.started,
            seconds=response.latency,
            request=Message(request.headers, request.body),
            response=Message(response.headers, response.body),
            method=request.method,
            url=base + self._address(),
            status=0 if response.drop else response.status,
        )
        return {**found, "_operationId": self.operation} if self.operation else found

    def curl(self, base: str) -> str:
        """Return the request as a curl line, without secrets, and the status it got."""
        request = self.request
        line = curl_line(request.method, base + self._address(), request.headers, request.body)
        return f"{line}  # {self.response.status}"

    def _address(self) -> str:
        return self.request.path + ("?" + urlencode(self.request.query) if self.request.query else "")


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

    def har(self, base: str = "http://mock") -> dict[str, Any]:
        """Return the exchanges as a HAR 1.2 document, without secrets.

        Args:
            base: scheme and host of the addresses.
        """
        return har(one.entry(base) for one in self.exchanges)

    def curl(self, base: str = "http://mock", last: int = 10) -> list[str]:
        """Return the last exchanges as curl lines, the oldest first."""
        return [one.curl(base) for one in list(self.exchanges)[-last:]]
