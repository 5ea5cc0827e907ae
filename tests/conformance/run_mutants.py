"""Seed defects into the mock, and into the document, and see whether the suite notices; print the score.

    make mutants                                        every mutant
    make mutants MUTANTS="tokens_repeat lists"          the named ones, and those of the named families
    make mutants NOTE=1                                 also remember in noticed.yaml which check noticed which
    python tests/conformance/run_mutants.py --json FILE also what each check says

A mutant is shown to one check after the other until one notices: first to the one that noticed it last time, then to those
that are likely to, as they noticed others like it in this run or before, or take little (`check_order.py`). Only a mutant
that survives has seen them all. One of the document is shown to its lint as well, and to the checks against the mock as it
is, but for those that any other document breaks. Each has a process of its own, which begins with what the suite knows of
the mock without a defect; what may take long begins first.

The standard output is the same for the same mutants, byte for byte; which of several checks noticed a mutant first, which is
in the files, depends on what had ended by then. How far the run is, is told on the standard error. The exit status is 1 when
fewer than 98 of 100 are caught, when the suite is red without a mutant, when a survivor is not explained in `SURVIVORS`, or
when what is explained there is caught.
"""

from __future__ import annotations

import argparse
import json
import logging
import sys
import time
from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

import check_order
import document_mutants
import pytest
from check_order import Noticed
from forks import forked
from mutants import MUTANTS
from rich.console import Console
from rich.table import Table
from run_conformance import ALL, collect_less
from sinch_provisioning.mock import Mock

HERE = Path(__file__).resolve().parent
WANTED = 0.98
START = 0.2
"""What a mutant takes of a processor beside its checks, in seconds."""
TELL_EVERY = 15.0
"""Seconds after which it is told how far the run is."""
WIDTH = 140

RECORDED = {title for title, check in ALL.items() if check.__module__ == "checks.stories"}
"""Checks that any other document breaks, be it right or wrong: they are not held against mutants of the document."""
SURVIVORS: dict[str, str] = {
    "a_launch_needs_no_privacy_policy": "a workflow shows of what a launch needs only that some of it is looked at",
    "t_refused_changes_end_a_paused_template": "no check pauses a template of which changes are under review",
    "t_who_declined_may_be_invited_after_a_removal": "no check removes a tester who declined, and invites them again",
    "t_deliveries_of_a_bundle_are_dated_by_the_reader": "no check reads a bundle later than its events are delivered",
    "t_retry_after_is_rounded_down": "no check waits for exactly as long as a limit says",
}
"""Mutants that the suite does not notice, and why that cannot or need not be otherwise."""


class Verdict(NamedTuple):
    """What became of a mutant.

    Args:
        name: of the mutant.
        caught_by: the check that noticed; empty when none did.
        text: what it said, or why the mutant cannot be made.
    """

    name: str
    caught_by: str
    text: str


def load(folder: Path = HERE) -> dict[str, str]:
    """Import the modules of mutants in a folder; return the family of each mutant, which is the name of its module."""
    result: dict[str, str] = {}
    for path in sorted(folder.glob("mutants_*.py")):
        family = path.stem.removeprefix("mutants_").removeprefix("of_").partition("_")[0]
        import_module(path.stem)
        result |= {name: family for name in MUTANTS if name not in result}
    return result | dict.fromkeys(document_mutants.edits(), document_mutants.FAMILY)


def what(name: str) -> str:
    """Return what is wrong with a mutant."""
    return MUTANTS[name].what if name in MUTANTS else str(document_mutants.edits()[name]["what"])


def first_finding(titles: list[str], checks: Mapping[str, Any] | None = None) -> tuple[str, str]:
    """Return the first check that the mock does not pass, and what it says; two empty texts when it passes all."""
    for title in titles:
        try:
            broken = next(iter((checks or ALL)[title](Mock)), None)
        except ImportError:  # the code has changed on the disk since the run began: nothing is known of the mutant
            raise
        except Exception as error:  # a mock that cannot even be walked is noticed too
            broken = f"{type(error).__name__}: {error}"
        if broken is not None:
            return title, broken
    return "", ""


class Task(NamedTuple):
    """A mutant that is to be shown to the suite.

    Args:
        name: of the mutant.
        last: the check, or the rule of the lint, that noticed it last time; empty when none is known.
        checks: all checks, in the order in which they are held.
    """

    name: str
    last: str
    checks: list[str]


def show(task: Task) -> Verdict:
    """Show a mutant to the suite."""
    if task.name not in MUTANTS:
        return show_document(task)
    with pytest.MonkeyPatch.context() as patch:
        try:
            MUTANTS[task.name].mutate(patch)
        except Exception as error:
            return Verdict(task.name, "", f"it cannot be made: {type(error).__name__}: {error}")
        try:
            return Verdict(task.name, *first_finding(task.checks))
        except ImportError as error:
            return Verdict(task.name, "", f"it cannot be judged: {error}")


def show_document(task: Task) -> Verdict:
    """Show a mutant of the document to its lint, and to the suite; to the check that noticed it last time before all."""
    try:
        document = document_mutants.changed(document_mutants.loaded(), task.name)
    except (LookupError, ValueError) as error:
        return Verdict(task.name, "", f"it cannot be made: {type(error).__name__}: {error}")
    finding = ("", "") if task.last in task.checks else document_mutants.linted(document, task.last)
    if finding[0]:
        return Verdict(task.name, *finding)
    try:
        checks = document_mutants.checks_of(document)
    except Exception as error:  # a document that the suite cannot even read is noticed too
        return Verdict(task.name, "the suite as a whole", f"{type(error).__name__}: {error}")
    titles = [title for title in task.checks if title not in RECORDED]
    first, rest = (titles[:1], titles[1:]) if task.last in titles else ([], titles)
    finding = first_finding(first, checks)
    if first and not finding[0]:
        finding = document_mutants.linted(document)
    return Verdict(task.name, *(finding if finding[0] else first_finding(rest, checks)))


def upcoming(names: Iterable[str], memory: Noticed) -> Iterator[Task]:
    """Yield what is to be shown, each in the order that is known when its turn comes."""
    groups = {name: item.mutate.__module__ for name, item in MUTANTS.items()}
    groups |= dict.fromkeys(document_mutants.edits(), document_mutants.FAMILY)
    for name in names:
        yield Task(name, memory.by.get(name, ""), memory.order(name, groups, ALL))


def verdicts(tasks: Iterable[Task], workers: int) -> Iterator[Verdict]:
    """Yield what became of mutants, as it is known."""
    document_mutants.loaded()
    collect_less()  # the processes share what is there already
    for ended in forked(show, tasks, workers):
        yield ended.result or Verdict(ended.item.name, "the suite as a whole", ended.problem)


class Teller:
    """Says on the standard error how far a run is.

    Args:
        expected: by mutant, the seconds that it may take; how they relate to each other is all that matters.
    """

    def __init__(self, expected: Mapping[str, float]) -> None:
        self.expected, self.done = expected, 0.0
        self.count = self.caught = 0
        self.began = self.reported = time.monotonic()

    def add(self, verdict: Verdict) -> None:
        """Count a verdict; tell at once of a survivor, and of the others from time to time."""
        self.count += 1
        self.caught += bool(verdict.caught_by)
        self.done += self.expected[verdict.name]
        if not verdict.caught_by:
            tell(f"survived: {verdict.name}")
        total = len(self.expected)
        if time.monotonic() - self.reported >= TELL_EVERY or self.count == total:
            self.reported = time.monotonic()
            seconds = self.reported - self.began
            left = seconds * (sum(self.expected.values()) / self.done - 1)
            tell(f"{self.count} of {total} mutants, {self.caught} caught, {clock(seconds)}, about {clock(left)} to go")


def tell(text: str) -> None:
    """Print a line on the standard error."""
    print(text, file=sys.stderr, flush=True)


def clock(seconds: float) -> str:
    """Return seconds as minutes and seconds."""
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02d}"


def table(families: dict[str, str], every: list[Verdict]) -> Table:
    """Return the score by family."""
    result = Table(title="what the suite says to defects on purpose", title_justify="left")
    for column in ("family", "seeded", "caught", "survivors, and why"):
        result.add_column(column, justify="right" if column in ("seeded", "caught") else "left")
    for family in (*dict.fromkeys(families.values()), ""):
        own = [verdict for verdict in every if family in ("", families[verdict.name])]
        survived = [verdict for verdict in own if not verdict.caught_by]
        reasons = [f"{item.name}: {item.text or SURVIVORS.get(item.name, 'not explained')}" for item in survived]
        if not family:
            result.add_section()
        why = "\n".join(reasons) if family else ""
        result.add_row(family or "all", str(len(own)), str(len(own) - len(survived)), why)
    return result


def write(path: Path, families: dict[str, str], every: list[Verdict]) -> None:
    """Write the verdicts as JSON."""
    entries = [
        {
            "name": verdict.name,
            "family": families[verdict.name],
            "what": what(verdict.name),
            "caught_by": verdict.caught_by,
            "finding": verdict.text,
            "why_not": "" if verdict.caught_by else SURVIVORS.get(verdict.name, ""),
        }
        for verdict in every
    ]
    value = {"seeded": len(every), "caught": sum(bool(verdict.caught_by) for verdict in every), "mutants": entries}
    path.write_text(json.dumps(value, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def arguments(families: dict[str, str]) -> argparse.Namespace:
    """Read and check the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("mutants", nargs="*", help="names of mutants or of families; default: all")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write what each mutant was noticed by")
    parser.add_argument("--note", action="store_true", help="remember in noticed.yaml which check noticed each")
    parser.add_argument("--workers", type=int, default=2, help="mutants side by side; default: 2")
    result = parser.parse_args()
    unknown = [name for name in result.mutants if name not in families and name not in families.values()]
    if unknown:
        known = ", ".join(dict.fromkeys(families.values()))
        parser.error(f"there is no mutant and no family {unknown[0]}; the families are {known}")
    if result.workers < 1:
        parser.error("--workers must be 1 or more")
    return result


def without_mutant() -> dict[str, float]:
    """Hold every check against the mock as it is; return what each took, in seconds; nothing when one is red."""
    logging.getLogger("sinch_provisioning").addHandler(logging.NullHandler())  # a mutant's tracebacks are no news
    collect_less()
    seconds: dict[str, float] = {}
    for title in ALL:
        began = time.process_time()
        check, text = first_finding([title])
        if check:
            print(f"the mock breaks a check without any mutant: {check}: {text}")
            return {}
        seconds[title] = time.process_time() - began
    tell(f"without a mutant, all {len(ALL)} checks pass, {clock(sum(seconds.values()))}")
    return seconds


def main() -> int:
    """Run the command line; return its exit status."""
    everything = load()
    options = arguments(everything)
    chosen = {
        name: family
        for name, family in everything.items()
        if not options.mutants or {name, family} & set(options.mutants)
    }
    memory = check_order.read()
    total = sum(map(memory.cost, ALL))
    expected = {name: START + (total if name in SURVIVORS else memory.expected(name)) for name in chosen}
    print(f"{len(chosen)} mutants, with {options.workers} workers", flush=True)
    length = total + sum(expected.values()) / options.workers
    tell(f"this takes about {clock(length)}, and {clock(total)} of a worker for each that is new and survives")
    seconds = without_mutant()
    if not seconds:
        return 1
    learned = dict(memory.by)
    teller = Teller(expected)
    members: dict[str, Verdict] = {}
    tasks = upcoming(sorted(chosen, key=lambda name: -expected[name]), Noticed(memory.seconds, learned))
    for verdict in verdicts(tasks, options.workers):
        members[verdict.name] = verdict
        learned |= {verdict.name: verdict.caught_by} if verdict.caught_by else {}
        teller.add(verdict)
    every = [members[name] for name in chosen]
    if options.json:
        write(options.json, chosen, every)
    if options.note:
        check_order.write(seconds, {verdict.name: verdict.caught_by for verdict in every}, everything)
    return report(chosen, every)


def report(families: dict[str, str], every: list[Verdict]) -> int:
    """Print the table and the score; return the exit status."""
    import resource  # which systems without forks lack

    times = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    tell(f"it took {round(sum(item.ru_utime + item.ru_stime for item in times))} seconds of processors")
    Console(width=WIDTH, force_terminal=False).print(table(families, every), markup=False)
    survived = [verdict.name for verdict in every if not verdict.caught_by]
    stale = [verdict.name for verdict in every if verdict.caught_by and verdict.name in SURVIVORS]
    for name in stale:
        print(f"{name} is caught now: take it out of SURVIVORS")
    score = 1 - len(survived) / len(every)
    print(f"caught {len(every) - len(survived)} of {len(every)} mutants: {score:.1%}")
    return 1 if score < WANTED or stale or set(survived) - set(SURVIVORS) else 0


if __name__ == "__main__":
    raise SystemExit(main())
