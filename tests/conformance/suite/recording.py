"""A journal that counts: which operation was answered with which status, and a digest of all that was said."""

from __future__ import annotations

import hashlib
from collections import Counter

from sinch_provisioning.mock.journal import Entry, Journal

SAID = ("authorization", "content-type", "accept")
"""Headers that belong to the request; the others name the run, the machine or the port."""


class RecordingJournal(Journal):
    """Counts pairs of operation and status, and keeps a digest of every request and answer in order."""

    def __init__(self) -> None:
        super().__init__()
        self.pairs: Counter[tuple[str, int]] = Counter()
        self._digest = hashlib.sha256()

    def add(self, entry: Entry) -> None:
        """Remember, count and digest an exchange."""
        super().add(entry)
        request, response = entry.exchange.request, entry.served.response
        if entry.exchange.operation_id:
            self.pairs[entry.exchange.operation_id, response.status] += 1
        headers = [(name, request.headers.get(name)) for name in SAID]
        said = (request.method, request.path, request.query, headers, request.body, response.status, response.body)
        self._digest.update(repr(said).encode())

    @property
    def digest(self) -> str:
        """Return the digest of what was said so far."""
        return self._digest.hexdigest()
