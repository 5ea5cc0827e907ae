"""What a verification did with each operation, and how it ended."""

from __future__ import annotations

from typing import Final, Protocol

from attrs import define, field, frozen

from sinch_provisioning._json import JSONObject
from sinch_provisioning.contract._checks import Finding

PASSED: Final = "passed"
VIOLATED: Final = "violated"
REFUSED: Final = "refused"
SKIPPED: Final = "skipped"
DOCUMENT: Final = "openapi.json"
"""What a finding of an operation is laid at the door of, where a tool asks for a file: the document of the package."""
PLANNED: Final = "planned"


@frozen
class Case:
    """What a verification tells of an operation or a workflow to tools that know neither.

    Args:
        name: its id.
        heading: what it stands under: method and path, or a file.
        source: the file that a finding is laid at the door of.
        outcome: as that of a `Step`.
        reason: why it was not seen.
        findings: what is wrong, or noted.
    """

    name: str
    heading: str
    source: str
    outcome: str
    reason: str
    findings: tuple[Finding, ...]


class Reported(Protocol):
    """What can be reported to other tools."""

    @property
    def cases(self) -> list[Case]:
        """What became of each operation or workflow."""
        ...


@define
class Step:
    """What a verification did with one operation.

    Args:
        operation: its id.
        method: the HTTP method.
        path: the path template.
        outcome: `passed`, `violated`, `refused` (with a documented error, so that its success was not seen), `skipped`,
            or `planned` in a dry run.
        requests: how many were sent.
        statuses: the statuses they got, in order.
        reason: why it was skipped or refused; in a dry run, where its parameters come from.
        findings: what differs from the document.
    """

    operation: str
    method: str
    path: str
    outcome: str = SKIPPED
    requests: int = 0
    statuses: list[int] = field(factory=list[int])
    reason: str = ""
    findings: list[Finding] = field(factory=list[Finding])

    def plain(self) -> JSONObject:
        """Return it as JSON values."""
        findings = [
            {"rule": finding.rule, "level": finding.level, "place": finding.place, "text": finding.text}
            for finding in self.findings
        ]
        return {
            "operation": self.operation,
            "method": self.method,
            "path": self.path,
            "outcome": self.outcome,
            "requests": self.requests,
            "statuses": self.statuses,
            "reason": self.reason,
            "findings": findings,
        }


@define
class Verification:
    """The result of a verification.

    Args:
        steps: by operation.
    """

    steps: list[Step]

    def count(self, outcome: str) -> int:
        """Return how many operations ended so."""
        return sum(step.outcome == outcome for step in self.steps)

    @property
    def is_kept(self) -> bool:
        """Whether something was seen, and nothing that breaks the contract."""
        return self.count(VIOLATED) == 0 and self.count(PASSED) > 0

    @property
    def cases(self) -> list[Case]:
        """What became of each operation, for tools of another kind."""
        return [
            Case(
                step.operation, f"{step.method} {step.path}", DOCUMENT, step.outcome, step.reason, tuple(step.findings)
            )
            for step in self.steps
        ]

    def plain(self) -> JSONObject:
        """Return the result as JSON values."""
        counts = {name: self.count(name) for name in (PASSED, VIOLATED, REFUSED, SKIPPED, PLANNED)}
        requests = sum(step.requests for step in self.steps)
        return {**counts, "requests": requests, "steps": [step.plain() for step in self.steps]}
