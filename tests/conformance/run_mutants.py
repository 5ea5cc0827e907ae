"""Seed defects into the mock and see whether the suite notices; print the score.

    make mutants                                        every mutant
    python tests/conformance/run_mutants.py tokens_repeat  the named ones

A mutant is shown to the checks first, which take seconds, and to schemathesis with the slice of its tag when no check
notices. The exit status is 1 when fewer than 95 of 100 are caught, when the suite is red without a mutant, or when a
survivor is not explained in `SURVIVORS`.
"""

from __future__ import annotations

import argparse
import logging
import os
import subprocess
import sys
import time
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path
from typing import Any, NamedTuple

import mutants_of_errors  # noqa: F401 - these register their mutants, as what they import does
import mutants_of_events  # noqa: F401
import mutants_of_lists  # noqa: F401
import pytest
from checks import CHECKS
from checks.registry import DEEP
from mutants import MUTANTS
from rich.console import Console
from rich.progress import Progress
from rich.table import Table
from sinch_provisioning.mock import Mock

HERE = Path(__file__).resolve().parent
WANTED = 0.95

SLOW = ("the_document_decides_on_bodies", *DEEP)
"""Checks that take seconds: a mutant is shown to them when no other notices it."""
SURVIVORS: dict[str, str] = {}
"""Mutants that the suite does not notice, and why that cannot or need not be otherwise."""


class Verdict(NamedTuple):
    """What became of a mutant."""

    name: str
    caught_by: str
    seconds: float
    text: str


def distorted(**options: Any) -> Mock:
    """Return a mock with the defect that the environment names; `fuzz.py --mock` calls this."""
    MUTANTS[os.environ["MUTANT"]].mutate(pytest.MonkeyPatch())
    return Mock(**options)


def try_checks(name: str | None) -> tuple[str, str]:
    """Return the first check that a mutant breaks, and what it says; without a name, of the mock as it is."""
    with pytest.MonkeyPatch.context() as patch:
        if name is not None:
            MUTANTS[name].mutate(patch)
        for title in sorted(CHECKS, key=lambda title: SLOW.index(title) + 1 if title in SLOW else 0):
            try:
                broken = next(CHECKS[title](Mock), None)
            except Exception as error:  # a mock that cannot even be walked is noticed too
                broken = f"{type(error).__name__}: {error}"
            if broken is not None:
                return title, broken
    return "", ""


def show(name: str) -> Verdict:
    """Show a mutant to the suite."""
    started = time.monotonic()
    check, text = try_checks(name)
    if check:
        return Verdict(name, f"check: {check.replace('_', ' ')}", time.monotonic() - started, text)
    command = [sys.executable, str(HERE / "fuzz.py"), "--quick", "--no-checks", "--workers", "1", MUTANTS[name].tag]
    command += ["--path", str(HERE), "--mock", "run_mutants:distorted"]
    environment = {**os.environ, "MUTANT": name}
    done = subprocess.run(command, check=False, capture_output=True, text=True, env=environment)
    caught = f"schemathesis: {MUTANTS[name].tag}" if done.returncode == 1 else ""
    return Verdict(
        name, caught, time.monotonic() - started, "" if caught else done.stdout[-2000:] + done.stderr[-2000:]
    )


def run(names: list[str], console: Console) -> list[Verdict]:
    """Judge mutants, two at a time; return the verdicts in the order of the names."""
    members: dict[str, Verdict] = {}
    with ProcessPoolExecutor(2) as pool, Progress(console=console, disable=not console.is_terminal) as progress:
        task = progress.add_task("mutants", total=len(names))
        for future in as_completed([pool.submit(show, name) for name in names]):
            verdict = future.result()
            members[verdict.name] = verdict
            progress.advance(task)
    return [members[name] for name in names]


def main() -> int:
    """Run the command line; return its exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("mutants", nargs="*", help="names of mutants; default: all")
    chosen = parser.parse_args().mutants or list(MUTANTS)
    unknown = [name for name in chosen if name not in MUTANTS]
    if unknown:
        parser.error(f"there is no mutant {unknown[0]}; there are {', '.join(MUTANTS)}")
    logging.getLogger("sinch_provisioning").addHandler(logging.NullHandler())  # a mutant's tracebacks are no news
    console = Console(width=None if sys.stdout.isatty() else 140)
    check, text = try_checks(None)
    if check:
        console.print(f"the mock breaks a check without any mutant: {check}: {text}", markup=False)
        return 1
    verdicts = run(chosen, console)
    table = Table(title="what the suite says to defects of the mock", title_justify="left")
    for column in ("mutant", "caught by", "seconds"):
        table.add_column(column, justify="right" if column == "seconds" else "left")
    for verdict in verdicts:
        table.add_row(verdict.name.replace("_", " "), verdict.caught_by or "survived", f"{verdict.seconds:.1f}")
    console.print(table)
    survived = [verdict for verdict in verdicts if not verdict.caught_by]
    for verdict in survived:
        console.print(
            f"survived: {verdict.name}: {SURVIVORS.get(verdict.name, 'unexplained')}\n{verdict.text}", markup=False
        )
    score = 1 - len(survived) / len(verdicts)
    console.print(f"caught {len(verdicts) - len(survived)} of {len(verdicts)} mutants: {score:.1%}")
    return 1 if score < WANTED or any(item.name not in SURVIVORS for item in survived) else 0


if __name__ == "__main__":
    raise SystemExit(main())
