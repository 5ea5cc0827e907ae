"""What changed between two documents, for those who use them: the wire, and the names that Python code sees.

    make diff [BASE=…] [HEAD=…] [JSON=1|MARKDOWN=1]

BASE and HEAD are each a git revision (its openapi/provisioning-*.yaml), an OpenAPI document, a wheel, a folder that
holds the generated package, or `installed`. BASE is the last tag, or what is committed where there is no tag; HEAD is
the working tree. The policy stands in docs/changes.md. The exit status is 0, 2 when something cannot be read, and with
--fail-on breaking it is 1 when something breaks.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path
from typing import Any, NamedTuple

import python_names
from diff_sides import TOP, Side, default_base, package_of, side_of
from findings import GenerationError
from python_names import NameChange
from sinch_provisioning._openapi.changes.compare import compare
from sinch_provisioning._openapi.changes.policy import LEVELS
from sinch_provisioning._openapi.changes.report import Report, advised_version, changelog, reached
from sinch_provisioning._terminal import markdown_code, markdown_text, visible
from sinch_provisioning.errors import ProvisioningError
from workflow_files import broken

SHOWN = 40
"""Neutral changes, and names that are new, of which a table shows no more."""


class Difference(NamedTuple):
    """What changed between two sides.

    Args:
        base: the old side.
        head: the new one.
        report: what changed on the wire.
        names: which names of Python change; None when they were not compared.
        version: the version of the old package.
        workflows: what the new side breaks of the workflows in `openapi/workflows`, a line each.
    """

    base: Side
    head: Side
    report: Report
    names: list[NameChange] | None
    version: str
    workflows: list[str]

    @property
    def level(self) -> str:
        """The class of what means most, on the wire or in Python."""
        levels = [self.report.level, *(row.level for row in self.names or ())]
        return min(levels, key=LEVELS.index)

    @property
    def draft(self) -> str:
        """A draft of the entry in the changelog."""
        broken_names = [(row.name, row.text) for row in self.names or () if row.level == LEVELS[0]]
        return changelog(self.report.changes, broken_names)

    @property
    def advice(self) -> str:
        """The version that follows, in one sentence."""
        if not self.report.changes and not self.names:
            return f"advised version: {self.version}, as nothing changed"
        advised = advised_version(self.level, self.version)
        return f"advised version: {advised} after {self.version}, as the change is {self.level}"


def difference(base: Side, head: Side, *, names: bool = True) -> Difference:
    """Compare two sides.

    Args:
        base: the old side.
        head: the new one.
        names: whether to compare the names of Python, for which a package may have to be generated.

    Raises:
        GenerationError: a side cannot be read, or no client can be made of it.
    """
    try:
        report = compare(base.document, head.document)
    except ProvisioningError as error:
        raise GenerationError(f"{base.name} and {head.name} cannot be compared: {error}") from error
    version = base.version or Side("", {}, TOP, TOP / "generated").version
    workflows = broken(TOP / "openapi", head.document)
    if not names:
        return Difference(base, head, report, None, version, workflows)

    def say(text: str) -> None:
        print(text, file=sys.stderr, flush=True)

    with tempfile.TemporaryDirectory(prefix="diff-") as scratch:
        folders = [package_of(side, Path(scratch) / word, say) for word, side in (("base", base), ("head", head))]
        return Difference(base, head, report, python_names.changes(folders[0], folders[1]), version, workflows)


def table(changed: Difference) -> list[str]:
    """Return what changed as lines for a person."""
    report = changed.report
    lines = [f"{changed.base.name} → {changed.head.name}: {report.summary()}"]
    for level in LEVELS:
        rows = report.of(level)
        shown = rows if level == LEVELS[0] else rows[:SHOWN]
        if rows:
            lines += ["", f"{level} ({len(rows)}):"]
        for change in shown:
            where = reached(change)
            lines.append(f"  {change.direction:<9} {change.sentence}{f'  [{where}]' if where else ''}")
        if len(shown) < len(rows):
            lines.append(f"  and {len(rows) - len(shown)} more; JSON=1 and MARKDOWN=1 tell all")
    if changed.names:
        lines += ["", f"names in Python ({len(changed.names)}):"]
        lines += [f"  {row.level:<9} {row}" for row in changed.names[: 2 * SHOWN]]
        rest = len(changed.names) - 2 * SHOWN
        lines += [f"  and {rest} more; JSON=1 and MARKDOWN=1 tell all"] if rest > 0 else []
    if changed.workflows:
        lines += ["", f"workflows that it breaks ({len(changed.workflows)}):"]
        lines += [f"  {line}" for line in changed.workflows]
    lines += ["", changed.advice]
    draft = changed.draft
    return [visible(line) for line in [*lines, *(["", "draft for CHANGELOG.md:", "", draft] if draft else [])]]


def plain(changed: Difference) -> dict[str, Any]:
    """Return what changed as JSON values."""
    made = changed.report.plain()
    made["old"]["name"], made["new"]["name"] = changed.base.name, changed.head.name
    names = None if changed.names is None else [row._asdict() for row in changed.names]
    return {**made, "names": names, "workflows": changed.workflows, "level": changed.level, "advice": changed.advice,
            "changelog": changed.draft}  # fmt: skip


def markdown(changed: Difference) -> str:
    """Return what changed as Markdown."""
    lines = [changed.report.markdown()]
    if changed.names:
        lines += ["## Names in Python", "", "| class | name | what |", "|---|---|---|"]
        lines += [f"| {row.level} | {markdown_code(row.name)} | {markdown_text(row.text)} |" for row in changed.names]
        lines.append("")
    if changed.workflows:
        lines += ["## Workflows that it breaks", "", *(f"- {markdown_text(line)}" for line in changed.workflows), ""]
    draft = changed.draft
    lines += [f"{markdown_text(changed.advice)}.", ""]
    return "\n".join([*lines, *(["## Draft of the changelog", "", draft] if draft else [])])


def parse_arguments() -> argparse.Namespace:
    """Return the arguments of the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--base", default="", help="the old side; the last tag, or HEAD")
    parser.add_argument("--head", default="", help="the new side; the working tree")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print JSON")
    form.add_argument("--markdown", action="store_true", help="print Markdown")
    parser.add_argument("--no-names", dest="names", action="store_false", help="do not compare the names of Python")
    parser.add_argument(
        "--fail-on", choices=("breaking", "nothing"), default="nothing", help="what makes it end with 1"
    )
    return parser.parse_args()


def main() -> int:
    """Run the command line; return its exit status."""
    arguments = parse_arguments()
    with tempfile.TemporaryDirectory(prefix="diff-") as scratch:
        try:
            base = side_of(arguments.base or default_base(), Path(scratch) / "base", word="BASE")
            head = side_of(arguments.head, Path(scratch) / "head", word="HEAD")
            changed = difference(base, head, names=arguments.names)
        except GenerationError as error:
            print(f"diff: {error}", file=sys.stderr)
            return 2
        if arguments.json:
            print(json.dumps(plain(changed), ensure_ascii=False, indent=2))
        else:
            print(markdown(changed) if arguments.markdown else "\n".join(table(changed)))
    return int(arguments.fail_on == "breaking" and changed.level == "breaking")


if __name__ == "__main__":
    raise SystemExit(main())
