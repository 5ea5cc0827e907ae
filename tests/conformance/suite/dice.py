"""Choices that are the same for the same seed on every machine and every Python."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


class Dice:
    """A source of choices.

    Args:
        seed: any text; each has a series of its own.
    """

    def __init__(self, seed: str) -> None:
        self._random = random.Random(seed)  # noqa: S311 - a text as seed and `random()` are the same in each Python

    def chance(self, share: float) -> bool:
        """Return true in this share of the times."""
        return self._random.random() < share

    def number(self, count: int) -> int:
        """Return a whole number below a count."""
        return int(self._random.random() * count)

    def choose(self, items: Sequence[T]) -> T:
        """Return an item of a sequence."""
        return items[self.number(len(items))]

    def some(self, items: Sequence[T], most: int) -> list[T]:
        """Return a few items of a sequence, each once, in an order of its own."""
        rest = list(items)
        return [rest.pop(self.number(len(rest))) for _ in range(min(1 + self.number(most), len(rest)))]

    def weighted(self, items: Sequence[tuple[int, T]]) -> T:
        """Return an item; each comes as often as the number beside it says."""
        place = self.number(sum(weight for weight, _ in items))
        for weight, item in items:
            place -= weight
            if place < 0:
                return item
        raise AssertionError("unreachable")
