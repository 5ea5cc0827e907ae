"""What of a document is refused: each place with what to change there, and what was changed without asking."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


def pointer(*parts: object) -> str:
    """Return the JSON pointer to a place in the document, from its keys."""
    return "#" + "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in parts)


class Finding(NamedTuple):
    """One thing that cannot be generated.

    Args:
        location: JSON pointer into the document, as `pointer` makes it.
        problem: what is wrong there, and what to change.
    """

    location: str
    problem: str

    def __str__(self) -> str:
        return f"{self.location}: {' '.join(self.problem.split())}"


class Report:
    """What is found while a document is prepared; all of it in one run."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self.notes: list[str] = []

    def refuse(self, location: str, problem: str) -> None:
        """Add a finding; the first of a place is its cause, the others are not added.

        Args:
            location: JSON pointer into the document, as `pointer` makes it.
            problem: what is wrong there, and what to change.
        """
        if location not in {finding.location for finding in self.findings}:
            self.findings.append(Finding(location, problem))

    def note(self, location: str, text: str) -> None:
        """Note something that the reader should know, and that is not refused."""
        self.notes.append(f"{location}: {text}")

    def rename(self, location: str, old: str, new: str) -> None:
        """Note a name that was made another one."""
        self.notes.append(f"{location}: {old or '(no name)'} is renamed to {new}")


class GenerationError(Exception):
    """The client cannot be generated; the text names each place and the remedy, a line each.

    Attributes:
        findings: what of the document is refused; none when something else is wrong.
    """

    findings: tuple[Finding, ...] = ()

    @classmethod
    def of(cls, findings: Iterable[Finding]) -> GenerationError:
        """Return the error of what is refused."""
        listed = tuple(findings)
        error = cls("\n".join(map(str, listed)))
        error.findings = listed
        return error
