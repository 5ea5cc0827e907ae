"""Which operation a path belongs to. A literal segment goes before a parameter, as OpenAPI has it."""

from __future__ import annotations

import re
from typing import Generic, TypeVar

from attrs import define, field

T = TypeVar("T")

_PARAMETER = re.compile(r"\{([^{}]+)\}")


@define(eq=False)
class _Node(Generic[T]):
    literals: dict[str, _Node[T]] = field(factory=dict)
    patterns: dict[str, tuple[re.Pattern[str], tuple[str, ...], _Node[T]]] = field(factory=dict)
    methods: dict[str, T] = field(factory=dict)


class Router(Generic[T]):
    """Path templates with what belongs to each of their methods."""

    def __init__(self) -> None:
        self._root: _Node[T] = _Node()

    def add(self, method: str, template: str, target: T) -> None:
        """Add a target.

        Args:
            method: an HTTP method, in capitals.
            template: a path; `{name}` stands for a part of a segment that is not empty.
            target: what a match returns.
        """
        node = self._root
        for segment in template.split("/"):
            names = tuple(_PARAMETER.findall(segment))
            if not names:
                node = node.literals.setdefault(segment, _Node())
                continue
            literal = [re.escape(part) for part in _PARAMETER.split(segment)[::2]]
            pattern = re.compile("([^/]+?)".join(literal), re.DOTALL)
            shape = _PARAMETER.sub("{}", segment)
            if shape not in node.patterns:
                node.patterns[shape] = (pattern, names, _Node())
            node = node.patterns[shape][2]
        node.methods[method] = target

    def match(self, path: str) -> tuple[dict[str, T], list[str]] | None:
        """Return targets by method and the values of the parameters, as they stand in the path; None for no match."""
        return self._match(self._root, path.split("/"), 0)

    def _match(self, node: _Node[T], segments: list[str], place: int) -> tuple[dict[str, T], list[str]] | None:
        if place == len(segments):
            return (node.methods, []) if node.methods else None
        segment = segments[place]
        literal = node.literals.get(segment)
        if literal is not None:
            found = self._match(literal, segments, place + 1)
            if found is not None:
                return found
        for pattern, _, following in node.patterns.values():
            matched = pattern.fullmatch(segment)
            if matched is not None:
                found = self._match(following, segments, place + 1)
                if found is not None:
                    return found[0], [*matched.groups(), *found[1]]
        return None


def parameters_of(template: str) -> tuple[str, ...]:
    """Return the names of the parameters of a path template, in order."""
    return tuple(_PARAMETER.findall(template))
