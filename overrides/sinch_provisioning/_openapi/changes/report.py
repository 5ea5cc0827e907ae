"""What changed, as a value: counted, advised on, and written for people and machines."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import define

from sinch_provisioning._json import JSONObject
from sinch_provisioning._openapi.changes.collecting import Change
from sinch_provisioning._openapi.changes.policy import ADDITIVE, BREAKING, LEVELS, RULES
from sinch_provisioning._terminal import counted, markdown_code, markdown_text

SHOWN = 4
"""Operations and events of a change that a table names."""
HEADINGS = {BREAKING: "Breaking", ADDITIVE: "Additive", "neutral": "Neutral"}


@define
class Report:
    """What changed between two documents.

    Args:
        changes: the changes, breaking ones first.
        old_version: the version of the API that the old document has.
        new_version: that of the new one.
    """

    changes: list[Change]
    old_version: str
    new_version: str

    def count(self, level: str) -> int:
        """Return how many changes are of a class: breaking, additive or neutral."""
        return sum(change.level == level for change in self.changes)

    def of(self, level: str) -> list[Change]:
        """Return the changes of a class."""
        return [change for change in self.changes if change.level == level]

    @property
    def level(self) -> str:
        """The class of the change that means most; neutral when there is none."""
        return next((level for level in LEVELS if self.count(level)), LEVELS[-1])

    def summary(self) -> str:
        """Return the report in one sentence."""
        if not self.changes:
            return "the documents say the same"
        counts = ", ".join(f"{self.count(level)} {level}" for level in LEVELS if self.count(level))
        return f"{counted(len(self.changes), 'change')}: {counts}"

    def plain(self) -> JSONObject:
        """Return the report as JSON values."""
        return {
            "old": {"version": self.old_version},
            "new": {"version": self.new_version},
            "counts": {level: self.count(level) for level in LEVELS},
            "changes": [change.plain() for change in self.changes],
        }

    def markdown(self) -> str:
        """Return the report as Markdown."""
        lines = ["# What changed", "", f"{self.summary()}.", ""]
        for level in LEVELS:
            rows = self.of(level)
            if rows:
                lines += [
                    f"## {HEADINGS[level]}",
                    "",
                    "| what | direction | reaches | old | new |",
                    "|---|---|---|---|---|",
                ]
            for change in rows:
                cells = [markdown_text(change.sentence), change.direction, markdown_text(reached(change))]
                cells += [markdown_code(f"#{pointer}") for pointer in (change.difference.old, change.difference.new)]
                lines.append(f"| {' | '.join(cells)} |")
            lines += [""] if rows else []
        return "\n".join(lines).rstrip() + "\n"


def reached(change: Change, limit: int = SHOWN) -> str:
    """Return whom a change reaches, for a table."""
    names = [*change.operations, *(f"event {name}" for name in change.events)]
    more = [f"and {len(names) - limit} more"] if len(names) > limit else []
    return ", ".join([*names[:limit], *more])


def advised_version(level: str, version: str) -> str:
    """Return the version of a package after a change, as the policy of this project has it.

    Before 1.0.0 what breaks raises the minor version, as what adds does.

    Args:
        level: breaking, additive or neutral.
        version: the version now.

    Raises:
        ValueError: the version is not three numbers.
    """
    parts = version.partition("-")[0].partition("+")[0].split(".")
    if len(parts) != 3 or not all(part.isdigit() for part in parts):
        raise ValueError(f"the version must be three numbers, such as 0.4.0, not {version!r}")
    major, minor, patch = map(int, parts)
    if level == BREAKING and major:
        return f"{major + 1}.0.0"
    return f"{major}.{minor}.{patch + 1}" if level not in {BREAKING, ADDITIVE} else f"{major}.{minor + 1}.0"


def changelog(changes: Sequence[Change], names: Iterable[tuple[str, str]] = ()) -> str:
    """Return a draft of a changelog entry: what breaks is marked; neutral changes are counted.

    Args:
        changes: the changes of the document.
        names: the names of Python that break, each with what becomes of it.
    """
    sections: dict[str, list[str]] = {"Added": [], "Changed": [], "Deprecated": [], "Removed": []}
    listed = [change for change in changes if change.level in {BREAKING, ADDITIVE}]
    for change in listed:
        sections[section_of(change.rule)].append(_entry(change))
    sections["Changed"] += [f"- **Breaking:** {markdown_code(name)} {markdown_text(text)}." for name, text in names]
    lines = [line for name, rows in sections.items() if rows for line in (f"### {name}", "", *rows, "")]
    neutral = len(changes) - len(listed)
    if neutral:
        verb = "is" if neutral == 1 else "are"
        lines += [f"{counted(neutral, 'change')} of texts and of what no caller meets {verb} not listed.", ""]
    return "\n".join(lines)


def _entry(change: Change) -> str:
    mark = "**Breaking:** " if change.level == BREAKING else ""
    where = reached(change)
    return f"- {mark}{markdown_text(change.sentence)}{f' ({markdown_text(where)})' if where else ''}."


def section_of(rule: str) -> str:
    """Return the section of a changelog that a rule belongs to."""
    if rule.endswith("deprecated"):
        return "Deprecated" if not rule.endswith("no-longer-deprecated") else "Changed"
    if rule.endswith("added") and RULES[rule].request.level != BREAKING:
        return "Added"
    return "Removed" if rule.endswith("removed") else "Changed"
