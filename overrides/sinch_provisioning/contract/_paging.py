"""The rules of lists in pages, held against a server by reading."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Final

from sinch_provisioning._http.messages import Exchange
from sinch_provisioning._json import JSONObject, JSONValue, is_object
from sinch_provisioning._openapi.document import Operation
from sinch_provisioning.contract._bodies import json_of
from sinch_provisioning.contract._checks import DIFFERENCE, Finding

SIZE: Final = "pageSize"
TOKEN: Final = "pageToken"  # noqa: S105 - a parameter
NEXT: Final = "nextPageToken"
TOTAL: Final = "totalSize"
SMALL: Final = 2  # entries of a page while the rules are tried
NO_TOKEN = "no-token-of-this-list"  # noqa: S105 - a page token that no server gave


def has_pages(operation: Operation) -> bool:
    """Tell whether an operation lists in pages."""
    return {SIZE, TOKEN} <= {parameter.name for parameter in operation.parameters if parameter.location == "query"}


class Pages:
    """Walks over the first pages of a list and says which rules they break. Pure: it is told the answers.

    Args:
        array: name of the array of items.
        whole: the answer to a request without paging parameters, parsed.
        limit: how many pages to read at most.
    """

    def __init__(self, array: str, whole: JSONValue, limit: int) -> None:
        self._array = array
        self._whole = whole
        self._limit = limit
        self._bodies: list[Mapping[str, JSONValue]] = []
        self._tokens: list[str] = []

    def queries(self) -> Iterator[JSONObject]:
        """Yield the query of each page; tell the answer with `add` in between."""
        yield {SIZE: SMALL}
        while self._bodies and len(self._bodies) < self._limit:
            token = self._bodies[-1].get(NEXT)
            if not isinstance(token, str) or not token or token in self._tokens:
                return
            self._tokens.append(token)
            yield {SIZE: SMALL, TOKEN: token}

    def add(self, exchange: Exchange) -> bool:
        """Take the next answer; return whether it is a page."""
        body = json_of(exchange.response.body if exchange.response else None)
        is_page = exchange.status < 300 and is_object(body) and isinstance(body.get(self._array), list)
        if is_page:
            self._bodies.append(body)
        return is_page

    def findings(self) -> list[Finding]:
        """Return the rules that are broken."""
        return [Finding("paging", DIFFERENCE, location, text) for location, text in self._broken()]

    def _broken(self) -> Iterator[tuple[str, str]]:
        array = f"/{self._array}"
        if any(len(body[self._array]) > SMALL for body in self._bodies):
            yield array, f"a page holds more than the {SMALL} entries that were asked for"
        last = self._bodies[-1].get(NEXT) if self._bodies else None
        if last in self._tokens:
            yield f"/{NEXT}", "a page token came a second time; following it would never end"
        totals = {body[TOTAL] for body in [self._whole, *self._bodies] if isinstance(body.get(TOTAL), int)}
        if len(totals) > 1:
            yield f"/{TOTAL}", "it changes from page to page; unless another client writes now, it must not"
            return
        total = None if last or not totals else next(iter(totals))  # of pages that were not all read, none is known
        yield from self._wrong_entries(array, total)

    def _wrong_entries(self, array: str, total: int | None) -> Iterator[tuple[str, str]]:
        items = [item for body in self._bodies for item in _texts(body[self._array])]
        if len(set(items)) < len(items):
            yield array, "an entry is on more than one page"
            return
        wanted = _texts(self._whole[self._array])
        count = min(len(items), len(wanted))
        if items[:count] != wanted[:count]:
            yield array, "the pages together differ from the list read at once"
        elif total is not None and len(items) != total:
            yield f"/{TOTAL}", "it is not the number of entries on all pages"


def _texts(items: list[JSONValue]) -> list[str]:
    """Return entries as texts that are equal when the entries are."""
    return [json.dumps(item, sort_keys=True) for item in items]
