"""The changes of a document that reach what a team uses, as values."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from attrs import define, field

from sinch_provisioning._json import JSONObject
from sinch_provisioning._openapi.changes.collecting import Change
from sinch_provisioning._openapi.changes.policy import BREAKING, EVENT
from sinch_provisioning._openapi.changes.report import Report
from sinch_provisioning._openapi.pointer import split
from sinch_provisioning._terminal import counted

BREAKS: Final = "breaks"
TOUCHES: Final = "touches"
NAMES: Final = frozenset({"operation-renamed", "operation-tag-changed", "path-parameter-renamed"})
"""Rules that break names of the client, and nothing that is sent."""
LACKING: Final = frozenset({"required-parameter-added", "parameter-required", "required-body-added", "body-required"})
"""Rules that break the calls that leave something out."""
MEMBERS: Final = frozenset({"required-property-added", "property-required"})
"""Rules that break the bodies that leave something out."""
WHOLES: Final = ("operation-", "security-", "scope-", "scheme-", "server-", "error-added", "success-added")
"""Rules about every call of an operation, by how they begin."""
TEXT_RULES: Final = frozenset(
    {
        "text-changed",
        "extension-changed",
        "version-changed",
        "scheme-text-changed",
        "link-changed",
        "operation-named-by-vendor",
    }
)


@define
class Hit:
    """A change that reaches what a team uses.

    Args:
        change: the change.
        outcome: `breaks` or `touches`.
        operation: the operation it was met at; empty for code that belongs to none.
        reason: why it is so.
        count: how often it was met.
        calls: the first exchanges, or lines of code, that met it.
    """

    change: Change
    outcome: str
    operation: str
    reason: str
    count: int = 0
    calls: list[str] = field(factory=list[str])

    def plain(self) -> JSONObject:
        """Return it as JSON values."""
        change = self.change.plain()
        kept: JSONObject = {word: change[word] for word in ("rule", "class", "direction", "old", "new", "sentence")}
        return {"outcome": self.outcome, "operation": self.operation, "reason": self.reason, "count": self.count,
                "where": self.calls, "change": kept}  # fmt: skip


@define
class Impact:
    """What a new document means for a team.

    Args:
        report: everything that changed.
        hits: what of it reaches the team, what breaks first.
        used: the operations that are used.
        unseen: breaking changes of events that were not met in code; traffic does not show events.
        skipped: files of code that cannot be read, with the reason.
        unknown: how many calls were of no operation of the old document.
    """

    report: Report
    hits: list[Hit]
    used: list[str]
    unseen: int = 0
    skipped: list[str] = field(factory=list[str])
    unknown: int = 0

    @property
    def breaks(self) -> bool:
        """Whether something that the team uses breaks."""
        return any(hit.outcome == BREAKS for hit in self.hits)

    def count(self, outcome: str) -> int:
        """Return how many hits have an outcome."""
        return sum(hit.outcome == outcome for hit in self.hits)

    def summary(self) -> str:
        """Return it in one sentence."""
        unseen, unknown = counted(self.unseen, "change"), counted(self.unknown, "call")
        events = f"; {unseen} of events, which this traffic does not show" if self.unseen else ""
        others = f"; {unknown} of no operation of the old document" if self.unknown else ""
        used = f"{counted(len(self.used), 'operation')} that {'is' if len(self.used) == 1 else 'are'} used"
        return (
            f"{counted(len(self.report.changes), 'change')}; of {used}: "
            f"{self.count(BREAKS)} breaks, {self.count(TOUCHES)} touches{events}{others}"
        )

    def plain(self) -> JSONObject:
        """Return it as JSON values."""
        return {
            "breaks": self.breaks,
            "changes": len(self.report.changes),
            "counts": {outcome: self.count(outcome) for outcome in (BREAKS, TOUCHES)},
            "eventsNotSeen": self.unseen,
            "skipped": self.skipped,
            "unknownCalls": self.unknown,
            "used": self.used,
            "hits": [hit.plain() for hit in self.hits],
        }


def named(change: Change) -> str | None:
    """Return the name at the operation that a change is about: a parameter, a header, a status, or the body."""
    subject = change.difference.subject
    match = re.search(r": ((?:query|path|header|cookie) parameter .+|response header .+)$", subject)
    if match and (change.rule.startswith(("parameter-", "required-parameter-"))):
        return match[1]
    if change.rule in {"success-removed", "error-removed"}:
        return f"status {split(change.difference.old)[-1].upper()}".replace("DEFAULT", "default")
    return "body" if change.rule in {"body-removed", "body-required", "body-optional"} else None


def events_not_seen(report: Report, hits: Iterable[Hit]) -> int:
    """Return how many changes reach events alone and were not met."""
    met = {id(hit.change) for hit in hits}
    return sum(
        list(change.directions) == [EVENT] and id(change) not in met and change.level == BREAKING
        for change in report.changes
    )
