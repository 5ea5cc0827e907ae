"""What the suite makes of its runs: the pairs produced, the links gone along, and what is wrong."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from rich.table import Table
from sinch_provisioning.mock.resources import HANDLERS

from suite.runs import CheckOutcome, Outcome
from suite.slices import documented_pairs, links, operations, slices

UNPRODUCED = Path(__file__).with_name("unproduced.yaml")
LINKS = 80
"""Percent of the document's links that must be gone along."""


class Listed:
    """The committed list of pairs that only a fault produces.

    Args:
        entries: what the file holds.
    """

    def __init__(self, entries: Sequence[Mapping[str, Any]]) -> None:
        self.entries = entries
        for place, entry in enumerate(entries):
            if set(entry) != {"operation", "status", "reason"} or not str(entry["reason"]).strip():
                raise ValueError(f"{UNPRODUCED.name}[{place}]: it needs operation, status and reason")

    @classmethod
    def load(cls) -> Listed:
        """Read the committed list."""
        import yaml

        return cls(yaml.safe_load(UNPRODUCED.read_text("utf-8")))

    def fitting(self, pair: tuple[str, int]) -> list[int]:
        """Return the places of the entries that stand for a pair."""
        return [
            place
            for place, entry in enumerate(self.entries)
            if entry["status"] == pair[1] and fnmatchcase(pair[0], str(entry["operation"]))
        ]


class Conformance:
    """All outcomes, and the verdict.

    Args:
        document: the document.
        outcomes: of the slices.
        checks: of the checks; empty when they were left out.
        whole: whether every slice ran in full, so that pairs, links and operations can be judged.
        listed: pairs that only a fault produces.
    """

    def __init__(
        self,
        document: Mapping[str, Any],
        outcomes: Sequence[Outcome],
        checks: Sequence[CheckOutcome],
        *,
        whole: bool,
        listed: Listed | None = None,
    ) -> None:
        self.outcomes, self.checks, self.whole = outcomes, checks, whole
        self.listed = listed or Listed.load()
        self.known = slices(document)
        self.operations = [node["operationId"] for _, _, node in operations(document)]
        self.kept = {name for name in self.operations if name in HANDLERS.by_operation}
        self.pairs = documented_pairs(document)
        self.links = links(document)
        runs = [*(outcome.pairs for outcome in outcomes), *(check.pairs for check in checks if not check.by_fault)]
        self.produced = {pair for run in runs for pair in run} & self.pairs
        self.by_fault = {pair for check in checks if check.by_fault for pair in check.pairs} & self.pairs
        self.covered = frozenset().union(*(outcome.covered for outcome in outcomes))

    def own_links(self, tag: str) -> list[str]:
        """Return the links that lead to the operations of a tag, as `source status name`."""
        wanted = self.known[tag].operations
        return [f"{link.source} {link.status} {link.name}" for link in self.links if link.target in wanted]

    @property
    def percent(self) -> float:
        """Return how many of the links between operations with state were gone along, in percent."""
        wanted = self._wanted_links()
        return 100 * len(self.covered & wanted) / len(wanted) if wanted else 0.0

    def _wanted_links(self) -> set[str]:
        tags = [outcome.tag for outcome in self.outcomes if "stateful" in outcome.phases or outcome.phases == "all"]
        return {link for tag in tags for link in self.own_links(tag)}

    @property
    def missing(self) -> set[tuple[str, int]]:
        """Return the pairs of operations with state that are neither produced nor listed."""
        return {pair for pair in self.pairs - self.produced if pair[0] in self.kept and not self.listed.fitting(pair)}

    def problems(self) -> list[str]:
        """Return what is wrong, in sentences."""
        matches = [
            f"{outcome.tag}: schemathesis ended with failures" for outcome in self.outcomes if not outcome.passed
        ]
        matches += [
            f"{outcome.tag}: two runs said different things" for outcome in self.outcomes if outcome.repeated is False
        ]
        for outcome in self.outcomes:
            reached = {operation for operation, status in outcome.pairs if status not in (401, 405)}
            matches += [
                f"{outcome.tag}: {name} was never reached"
                for name in self.known[outcome.tag].operations
                if name not in reached
            ]
        matches += [f"{check.name}: {text}" for check in self.checks for text in check.problems]
        return matches + (self._problems_of_pairs() if self.whole and self.checks else [])

    def _problems_of_pairs(self) -> list[str]:
        matches = [f"{name} {status} is documented and was never produced" for name, status in sorted(self.missing)]
        for place, entry in enumerate(self.listed.entries):
            fitting = {pair for pair in self.pairs if place in self.listed.fitting(pair)}
            kept = {pair for pair in fitting if pair[0] in self.kept}
            name = f"{UNPRODUCED.name}: {entry['operation']} {entry['status']}"
            if not fitting:
                matches.append(f"{name} stands for no documented pair")
            matches += [f"{name}: {item} is produced without a fault" for item, _ in sorted(kept & self.produced)]
            matches += [
                f"{name}: {item} is not even produced by a fault" for item, _ in sorted(fitting - self.by_fault)
            ]
        if self.percent < LINKS:
            matches.append(f"{self.percent:.0f} % of the links were gone along, {LINKS} % are wanted")
        return matches

    def summary(self) -> dict[str, Any]:
        """Return the figures as JSON values."""
        wanted = self._wanted_links()
        return {
            "slices": {
                outcome.tag: {
                    "phases": outcome.phases,
                    "passed": outcome.passed,
                    "cases": outcome.cases,
                    "seconds": round(outcome.seconds, 1),
                    "digest": outcome.digest,
                    "links": len(outcome.covered & set(self.own_links(outcome.tag))),
                }
                for outcome in self.outcomes
            },
            "checks": {check.name: list(check.problems) for check in self.checks},
            "operations": {"documented": len(self.operations), "with_state": len(self.kept)},
            "pairs": {
                "documented": len(self.pairs),
                "produced": len(self.produced),
                "by_fault_alone": len(self.by_fault - self.produced),
                "missing": [f"{name} {status}" for name, status in sorted(self.missing)],
            },
            "links": {
                "documented": len(self.links),
                "selected": len(wanted),
                "covered": len(self.covered & wanted),
                "percent": round(self.percent, 1),
                "missing": sorted(wanted - self.covered),
            },
        }


def slices_table(conformance: Conformance) -> Table:
    """Return the table of the slices."""
    table = Table(title="the document against the mock", title_justify="left")
    numbers = ("operations", "cases", "links", "seconds")
    for column in ("tag", "phases", *numbers, "result"):
        table.add_column(column, justify="right" if column in numbers else "left")
    for outcome in conformance.outcomes:
        own = set(conformance.own_links(outcome.tag))
        result = "passed" if outcome.passed and outcome.repeated is not False else "failed"
        link = (
            f"{len(own & outcome.covered)}/{len(own)}"
            if "stateful" in outcome.phases or outcome.phases == "all"
            else "-"
        )
        again = {True: ", the same twice", False: ", not the same twice", None: ""}[outcome.repeated]
        count = str(len(conformance.known[outcome.tag].operations))
        table.add_row(
            outcome.tag, outcome.phases, count, str(outcome.cases), link, f"{outcome.seconds:.1f}", result + again
        )
    return table


def pairs_table(conformance: Conformance) -> Table:
    """Return the table of the checks, the pairs and the links."""
    table = Table(title="checks, pairs of operation and status, links", title_justify="left")
    for column in ("what", "result"):
        table.add_column(column)
    for check in conformance.checks:
        table.add_row(check.name.replace("_", " "), f"{len(check.problems)} problems" if check.problems else "kept")
    table.add_row("pairs documented", str(len(conformance.pairs)))
    table.add_row("pairs produced", str(len(conformance.produced)))
    table.add_row("pairs by a fault alone", str(len(conformance.by_fault - conformance.produced)))
    table.add_row("operations with state", f"{len(conformance.kept)} of {len(conformance.operations)}")
    wanted = conformance._wanted_links()
    if wanted:
        table.add_row("links", f"{len(conformance.covered & wanted)} of {len(wanted)} ({conformance.percent:.0f} %)")
    return table
