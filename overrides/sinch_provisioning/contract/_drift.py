"""Where recorded traffic and the document differ, grouped by operation."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from attrs import define, field

from sinch_provisioning._http.messages import Exchange
from sinch_provisioning._json import JSONObject
from sinch_provisioning._openapi.document import Document
from sinch_provisioning._terminal import counted, markdown_code, markdown_text
from sinch_provisioning.contract._checks import DIFFERENCE, NOTE, Checker, Finding
from sinch_provisioning.contract._left_out import LeftOut
from sinch_provisioning.contract._matching import Match, Matcher, Traffic

_INDEX = re.compile(r"(?<=/)[0-9]+(?=/|$)")
SHOWN = 5  # examples of a difference that a report names


@define
class Difference:
    """A difference, wherever it was seen.

    Args:
        finding: what it is; in its place, `*` stands for any item of a list.
        status: the status of the answers it was seen with.
        examples: the places of the first exchanges that show it.
        count: how often it was seen.
    """

    finding: Finding
    status: int
    examples: list[str] = field(factory=list[str])
    count: int = 0

    def plain(self) -> JSONObject:
        """Return it as JSON values."""
        finding = self.finding
        return {
            "rule": finding.rule,
            "level": finding.level,
            "status": self.status,
            "place": finding.place,
            "text": finding.text,
            "count": self.count,
            "examples": self.examples,
        }


@define
class Group:
    """What was seen of one operation.

    Args:
        method: the HTTP method.
        path: the path template; the path as it was sent when the document has none.
        operation: id of the operation; None when the document has none.
        exchanges: how many there were.
        differences: what differs.
    """

    method: str
    path: str
    operation: str | None
    exchanges: int = 0
    differences: list[Difference] = field(factory=list)


@define
class DriftReport:
    """Where traffic and document differ.

    Args:
        groups: by operation, in the order of the traffic.
        exchanges: how many were compared.
        others: how many were with another API, and not compared.
        unanswered: how many of those compared had no answer.
        left_out: what of the traffic is no call of an API, with the reasons.
    """

    groups: list[Group]
    exchanges: int
    others: int
    unanswered: int
    left_out: LeftOut = field(factory=LeftOut)

    def count(self, level: str = DIFFERENCE) -> int:
        """Return how many kinds of differences, or of notes, there are."""
        return sum(difference.finding.level == level for group in self.groups for difference in group.differences)

    def plain(self) -> JSONObject:
        """Return the report as JSON values."""
        operations = [
            {
                "operation": group.operation,
                "method": group.method,
                "path": group.path,
                "exchanges": group.exchanges,
                "differences": [difference.plain() for difference in group.differences],
            }
            for group in self.groups
        ]
        return {
            "exchanges": self.exchanges,
            "others": self.others,
            "unanswered": self.unanswered,
            "leftOut": self.left_out.plain(),
            "differences": self.count(),
            "notes": self.count(NOTE),
            "operations": operations,
        }

    def markdown(self) -> str:
        """Return the report as Markdown."""
        lines = ["# Drift", "", summary(self), ""]
        for group in self.groups:
            if not group.differences:
                continue
            name = f" ({group.operation})" if group.operation else ""
            lines += [f"## {markdown_code(f'{group.method} {group.path}')}{name}", ""]
            lines += ["| level | rule | status | place | what | seen | for example |", "|---|---|---|---|---|---|---|"]
            for difference in group.differences:
                finding = difference.finding
                cells = [finding.level, finding.rule, str(difference.status or "none"), markdown_code(finding.place)]
                cells += [
                    markdown_text(finding.text),
                    str(difference.count),
                    markdown_text(", ".join(difference.examples)),
                ]
                lines.append(f"| {' | '.join(cells)} |")
            lines.append("")
        lines += [f"- {markdown_text(line)}" for line in self.left_out.lines()]
        return "\n".join(lines).rstrip() + "\n"


def summary(report: DriftReport) -> str:
    """Return a report in one sentence."""
    verb = "was" if report.others == 1 else "were"
    others = f"; {report.others} with another API {verb} left out" if report.others else ""
    silent = f"; {report.unanswered} had no answer" if report.unanswered else ""
    operations = sum(group.operation is not None for group in report.groups)
    seen = f"{counted(report.exchanges, 'exchange')} of {counted(operations, 'operation')}"
    kinds = f"{counted(report.count(), 'difference')}, {counted(report.count(NOTE), 'note')}"
    return f"{seen}: {kinds}{silent}{others}."


def drift(
    exchanges: Iterable[Exchange],
    document: Document | None = None,
    *,
    server: str | None = None,
    left_out: LeftOut | None = None,
    observe: Callable[[Exchange, Match, Finding], None] | None = None,
) -> DriftReport:
    """Compare traffic with the document.

    Args:
        exchanges: the traffic, see `read_files` and `exchanges_of`.
        document: the document; None: the one inside the package.
        server: where the traffic went, with its base path; None: an address belongs to the API when its path ends like
            one of the document's.
        left_out: what the reading of the traffic left out, for the report.
        observe: called with each exchange that differs, what it belongs to, and what differs; see `Suggester`.

    Raises:
        ConfigurationError: no exchange is with this API, so that nothing could be compared.
    """
    traffic = Traffic(Matcher(document, server=server), LeftOut() if left_out is None else left_out)
    checker = Checker(traffic.matcher.document)
    groups: dict[tuple[str, str], Group] = {}
    first: dict[tuple[str, str], int] = {}
    silent = 0
    known: dict[tuple[object, ...], Difference] = {}
    for index, exchange, match in traffic.sorted(exchanges):
        group = _group(groups, exchange, match)
        first.setdefault((group.method, group.path), index)
        silent += exchange.status == 0
        group.exchanges += 1
        for specific in checker.check(exchange, match):
            if observe is not None:
                observe(exchange, match, specific)
            finding = Finding(specific.rule, specific.level, _INDEX.sub("*", specific.place), specific.text)
            key = (group.method, group.path, finding, exchange.status)
            if key not in known:
                known[key] = Difference(finding, exchange.status)
                group.differences.append(known[key])
            difference = known[key]
            difference.count += 1
            if len(difference.examples) < SHOWN and exchange.place not in difference.examples:
                difference.examples.append(exchange.place)
    ordered = [groups[key] for key in sorted(groups, key=first.__getitem__)]
    return DriftReport(ordered, traffic.ours, traffic.others, silent, traffic.left_out)


def _group(groups: dict[tuple[str, str], Group], exchange: Exchange, match: Match) -> Group:
    path = match.template or exchange.request.path
    operation = match.operation.id if match.operation else None
    return groups.setdefault((exchange.request.method, path), Group(exchange.request.method, path, operation))
