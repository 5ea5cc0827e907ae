"""Which operation a path belongs to. A literal segment takes precedence over a parameter, as OpenAPI has it."""

from __future__ import annotations

import re
from itertools import count
from typing import Generic, TypeVar

from werkzeug.exceptions import NotFound
from werkzeug.routing import Map, RequestRedirect, Rule

T = TypeVar("T")

_PARAMETER = re.compile(r"\{([^{}]+)\}")


class Router(Generic[T]):
    """Path templates with what belongs to each of their methods."""

    def __init__(self) -> None:
        self._map = Map(strict_slashes=True, merge_slashes=False)
        self._adapter = self._map.bind("mock")
        self._targets: dict[str, dict[str, T]] = {}

    def add(self, method: str, template: str, target: T) -> None:
        """Add a target.

        Args:
            method: an HTTP method, in capitals.
            template: a path; `{name}` stands for a part of a segment that is not empty.
            target: what a match returns.
        """
        numbers = count()
        rule = _PARAMETER.sub(lambda _: f"<p{next(numbers)}>", template)  # the library takes Python names alone
        if rule not in self._targets:
            self._targets[rule] = {}
            self._map.add(Rule(rule, endpoint=rule))
        self._targets[rule][method] = target

    def match(self, path: str) -> tuple[dict[str, T], list[str]] | None:
        """Return targets by method and the values of the parameters, as they stand in the path; None for no match."""
        if path.startswith("//"):  # which the library takes for one slash
            return None
        try:
            rule, values = self._adapter.match(path)
        except (NotFound, RequestRedirect):
            return None
        return self._targets[rule], [values[f"p{position}"] for position in range(len(values))]
