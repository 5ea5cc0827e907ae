"""Which operation of one document is which of another: by method and path, else by an id that both have."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Hashable, Iterable, Mapping, Sequence
from itertools import filterfalse
from typing import NamedTuple

from sinch_provisioning._json import JSONValue

_PARAMETER = re.compile(r"\{[^{}]*\}")
VENDOR = "x-sinch-operation-id"
"""What an operation of ours says of its name at the vendor's."""
BY_PATH = "method and path"
BY_ID = "the vendor's id"


class Route(NamedTuple):
    """What an operation is known by.

    Args:
        path: its path template.
        method: its HTTP method, in small letters.
        ids: its operationId, and the vendor's.
        base: what the address of the server holds before the path.
    """

    path: str
    method: str
    ids: frozenset[str] = frozenset()
    base: str = ""

    @property
    def shapes(self) -> tuple[str, str]:
        """Its path without the names of parameters, and the same behind what the address of the server holds."""
        return _PARAMETER.sub("{}", self.path), _PARAMETER.sub("{}", self.base + self.path)


class Alignment(NamedTuple):
    """Two documents side by side.

    Args:
        same: the old and the new route of each operation that both have, in the order of the new document, and by what.
        added: routes of the new document alone.
        removed: routes of the old document alone.
    """

    same: list[tuple[Route, Route, str]]
    added: list[Route]
    removed: list[Route]


def ids_of(operation: Mapping[str, JSONValue]) -> frozenset[str]:
    """Return what an operation is called: its operationId, and what its vendor calls it."""
    names = (operation.get("operationId"), operation.get(VENDOR))
    return frozenset(str(name) for name in names if name)


def shape(path: str) -> str:
    """Return a path without the names of its parameters."""
    return _PARAMETER.sub("{}", path).rstrip("/")


def _addresses(route: Route) -> Iterable[Hashable]:
    yield route.method, shape(route.path)


def _full_addresses(route: Route) -> Iterable[Hashable]:
    yield route.method, shape(route.base + route.path)
    yield route.method, shape(route.path)


def _ids(route: Route) -> Iterable[Hashable]:
    yield from sorted(route.ids)


PASSES: tuple[tuple[str, Callable[[Route], Iterable[Hashable]]], ...] = (
    (BY_PATH, _addresses),
    (BY_PATH, _full_addresses),
    (BY_ID, _ids),
)
"""By what operations are aligned, the surest first."""


def align(old: Sequence[Route], new: Sequence[Route]) -> Alignment:
    """Align the operations of two documents, each with one of the other at most."""
    matches: dict[Route, tuple[Route, str]] = {}
    left = dict.fromkeys(old)
    for by, keys in PASSES:
        known = {key: route for route in reversed(left) for key in keys(route)}
        for route in new:
            match = None if route in matches else _match(keys(route), known, left)
            if match is not None:
                matches[route] = match, by
                del left[match]
    is_known = matches.keys().__contains__
    same = [(matches[route][0], route, matches[route][1]) for route in filter(is_known, new)]
    return Alignment(same, list(filterfalse(is_known, new)), list(left))


def _match(keys: Iterable[Hashable], known: Mapping[Hashable, Route], left: Container[Route | None]) -> Route | None:
    """Return the first route of some keys that no other has taken."""
    return next((known[key] for key in keys if known.get(key) in left), None)
