"""Checks of changes: what they say is so afterwards, and nothing else is."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from suite.outcomes import Outcome, outcomes, partial, second_outcomes
from suite.world import World

from checks.registry import MakeMock, check
from checks.stillness import moved, seen_by_the_other
from checks.written import cleared, counted, dated, gone, kept, recorded, shown

PROPERTIES: tuple[Callable[[Outcome], Iterator[str]], ...] = (shown, kept, dated, recorded, counted, gone)
"""What holds after a change that was taken."""


@check
def a_change_does_what_it_says(make: MakeMock) -> Iterator[str]:
    """What a change names is so afterwards, wherever it can be seen; all else is as before, in both projects."""
    world = World(make()).populate()
    seen = set()
    for outcome in outcomes(world, world.probes()):
        yield from _broken(outcome)
        if outcome.is_taken and outcome.probe.operation.id not in seen:
            seen.add(outcome.probe.operation.id)
            yield from seen_by_the_other(world, outcome)
    yield from world.problems()


@check
def an_update_of_one_member_changes_this_one(make: MakeMock) -> Iterator[str]:
    """A member that an update names is changed, null clears it, and the rest stays as it was."""
    world = World(make()).populate()
    for outcome in outcomes(world, partial(world)):
        yield from _broken(outcome)
        if outcome.is_taken:
            yield from cleared(outcome)
    yield from world.problems()


@check
def a_second_change_does_what_it_says(make: MakeMock) -> Iterator[str]:
    """The same of each change after each other change of the same resource."""
    world = World(make()).populate()
    for outcome in second_outcomes(world):
        yield from _broken(outcome)
    yield from world.problems()


def _broken(outcome: Outcome) -> Iterator[str]:
    yield from moved(outcome)
    if outcome.is_taken:
        for holds in PROPERTIES:
            yield from holds(outcome)
