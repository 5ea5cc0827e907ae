"""Changes as they are met: a change that many operations reach is one change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import define, field

from sinch_provisioning._json import JSONObject
from sinch_provisioning._openapi.changes.policy import DIRECTIONS, EVENT, LEVELS, REQUEST, RESPONSE, RULES, Verdict
from sinch_provisioning._openapi.changes.schemas import Difference

BOTH = "both"


@define
class Change:
    """What changed, and whom it reaches.

    Args:
        difference: what differs.
        directions: in what it is carried: request, response, event.
        operations: ids of the operations it reaches, or their method and path where they have none.
        events: the events it reaches.
    """

    difference: Difference
    directions: dict[str, None] = field(factory=dict[str, None])
    operations: dict[str, None] = field(factory=dict[str, None])
    events: dict[str, None] = field(factory=dict[str, None])

    @property
    def rule(self) -> str:
        """The rule of the policy."""
        return self.difference.rule

    @property
    def verdict(self) -> Verdict:
        """What it means, in the direction where it means most."""
        verdicts = [RULES[self.rule].verdict(direction) for direction in DIRECTIONS if direction in self.directions]
        return min(verdicts, key=lambda verdict: LEVELS.index(verdict.level))

    @property
    def level(self) -> str:
        """Breaking, additive or neutral."""
        return self.verdict.level

    @property
    def direction(self) -> str:
        """Request, response, event, or both where requests carry it and what the server sends as well."""
        if REQUEST in self.directions:
            return BOTH if len(self.directions) > 1 else REQUEST
        return RESPONSE if RESPONSE in self.directions else EVENT

    @property
    def sentence(self) -> str:
        """What changed and what that means, in one sentence."""
        return f"{self.difference.subject} {self.difference.text}: {self.verdict.reason}"

    def plain(self) -> JSONObject:
        """Return it as JSON values."""
        return {
            "class": self.level,
            "rule": self.rule,
            "direction": self.direction,
            "directions": list(self.directions),
            "old": f"#{self.difference.old}",
            "new": f"#{self.difference.new}",
            "operations": list(self.operations),
            "events": list(self.events),
            "sentence": self.sentence,
        }


@define
class Reach:
    """Who meets a change.

    Args:
        directions: in what it is carried.
        operation: the operation; empty for none.
        event: the event; empty for none.
    """

    directions: tuple[str, ...]
    operation: str = ""
    event: str = ""


class Collector:
    """The changes between two documents."""

    def __init__(self) -> None:
        self._changes: dict[Difference, Change] = {}

    def add(self, difference: Difference, reach: Reach) -> None:
        """Add a difference, or note who else meets one that is known."""
        change = self._changes.setdefault(difference, Change(difference))
        change.directions |= dict.fromkeys(reach.directions)
        change.operations |= dict.fromkeys([reach.operation] if reach.operation else ())
        change.events |= dict.fromkeys([reach.event] if reach.event else ())

    def extend(self, differences: Iterable[Difference], reach: Reach) -> None:
        """Add differences."""
        for difference in differences:
            self.add(difference, reach)

    def changes(self) -> Iterator[Change]:
        """Yield the changes, breaking ones first."""
        yield from sorted(self._changes.values(), key=lambda change: LEVELS.index(change.level))
