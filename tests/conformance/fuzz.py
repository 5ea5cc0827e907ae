"""The fuzz run: the document against the mock with schemathesis, tag by tag, then checks the mock must keep.

    make fuzz                                          every tag, then the checks and the pairs
    python tests/conformance/fuzz.py webhooks …           the named tags, then the checks; --no-checks leaves them out
    python tests/conformance/fuzz.py --quick webhooks     a short slice: fewer chains, for `make test`
    python tests/conformance/fuzz.py --twice webhooks     each slice twice: what is said must be the same, byte for byte
    python tests/conformance/fuzz.py --seconds 600        every phase, random data too, for so long in all
    python tests/conformance/fuzz.py --checks-only          the checks alone, in this process
    python tests/conformance/fuzz.py --mock pkg.mod:make  against the mock that this function returns

Schemathesis runs from an environment of its own (`.tools/fuzz`, pinned in requirements/fuzz.txt) with the committed
schemathesis.toml: a fixed seed, one worker, no cache; two slices run side by side, each against a new mock. The
stateful phase runs for tags whose changes the mock keeps. A failing tag prints its failures with the curl lines that
repeat them. The traffic is left in build/fuzz as HAR for `make cross-check`.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import Progress
from sinch_provisioning_api import load_document
from suite.report import Conformance, pairs_table, slices_table
from suite.runs import BUILD, ST, Outcome, Settings, run_checks, run_slice
from suite.slices import Slice, slices

console = Console(width=None if sys.stdout.isatty() else 120)


def arguments(tags: list[str]) -> argparse.Namespace:
    """Read and check the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tags", nargs="*", metavar="tag", help=f"one of {', '.join(tags)}")
    parser.add_argument("--quick", action="store_true", help="fewer chains")
    parser.add_argument("--twice", action="store_true", help="run each slice twice and compare what was said")
    parser.add_argument("--checks-only", action="store_true", help="hold the checks alone, without schemathesis")
    parser.add_argument("--no-checks", action="store_true", help="leave out the checks and the pairs")
    parser.add_argument("--seconds", type=int, metavar="N", help="every phase, for N seconds in all")
    parser.add_argument(
        "--seed", type=int, help="the seed; default: that of schemathesis.toml, with --seconds a new one"
    )
    parser.add_argument("--mock", default="sinch_provisioning.mock:Mock", help="module:function that returns a mock")
    parser.add_argument("--path", metavar="FOLDER", help="where to look for the module of --mock first")
    parser.add_argument("--json", metavar="FILE", help="write a summary; - for the standard output")
    parser.add_argument("--workers", type=int, default=2, help="slices side by side; default: 2")
    result = parser.parse_args()
    if result.checks_only and (result.no_checks or result.tags or result.twice):
        parser.error("--checks-only takes no tags, and neither --no-checks nor --twice")
    unknown = sorted(set(result.tags) - set(tags))
    if unknown:
        parser.error(f"there is no tag {unknown[0]}; the tags are {', '.join(tags)}")
    if not ST.exists():
        parser.error(f"{ST} is missing; run `make fuzz`, which sets it up")
    if result.seconds is not None and result.seconds < 1:
        parser.error("--seconds must be 1 or more")
    if result.workers < 1:
        parser.error("--workers must be 1 or more")
    if result.mock.count(":") != 1:
        parser.error(f"--mock must be module:function, not {result.mock}")
    return result


def settings_of(given: argparse.Namespace, count: int) -> Settings:
    """Return how slices are run."""
    budget = None if given.seconds is None else max(1, given.seconds * min(given.workers, count) // count)
    seed = given.seed if given.seed is not None or budget is None else random.SystemRandom().randrange(10**8)
    return Settings(mock=given.mock, folder=BUILD, path=given.path, quick=given.quick, seconds=budget, seed=seed)


def run(chosen: list[Slice], settings: Settings, given: argparse.Namespace, temporary: Path) -> list[Outcome]:
    """Run the slices side by side, the longest tags first; return their outcomes in the order of the document."""
    members: dict[tuple[str, int], Outcome] = {}
    rounds = (0, 1) if given.twice else (0,)
    folders = [temporary / "0" if given.quick else settings.folder, temporary / "1"]
    for folder in folders:
        folder.mkdir(parents=True, exist_ok=True)
    with (
        Progress(console=console, disable=not sys.stdout.isatty(), transient=True) as progress,
        ProcessPoolExecutor(given.workers, mp_context=get_context("spawn")) as pool,
    ):
        waiting = {
            pool.submit(run_slice, item, settings._replace(folder=folders[turn])): (item.tag, turn)
            for turn in rounds
            for item in sorted(chosen, key=lambda item: -len(item.operations))
        }
        task = progress.add_task("fuzzing", total=len(waiting))
        for future in as_completed(waiting):
            outcome = members[waiting[future]] = future.result()
            progress.update(task, advance=1, description=f"fuzzing ({outcome.tag} done)")
            if not outcome.passed:
                console.print(outcome.message, markup=False, highlight=False)
    if given.twice:
        for item in chosen:
            first, second = members[item.tag, 0], members[item.tag, 1]
            members[item.tag, 0] = first._replace(repeated=first.digest == second.digest)
    return [members[item.tag, 0] for item in chosen]


def main() -> int:
    """Run the command line; return its exit status."""
    document = load_document()
    known = slices(document)
    result = arguments(list(known))
    chosen = [] if result.checks_only else [known[tag] for tag in (result.tags or known)]
    settings = settings_of(result, len(chosen) or 1)
    started = time.monotonic()
    if settings.seed is not None:
        console.print(f"seed {settings.seed}")
    with tempfile.TemporaryDirectory() as temporary:
        outcomes = run(chosen, settings, result, Path(temporary)) if chosen else []
    checks = [] if result.no_checks else run_checks(settings)
    conformance = Conformance(
        document, outcomes, checks, whole=len(chosen) == len(known) and not result.quick and not result.seconds
    )
    if outcomes:
        console.print(slices_table(conformance))
    if checks:
        console.print(pairs_table(conformance))
    problems = conformance.problems()
    for problem in problems:
        console.print(f"- {problem}", markup=False, highlight=False)
    seconds = time.monotonic() - started
    verdict = f"{len(problems)} problems" if problems else "no problem"
    console.print(f"{verdict} in {seconds:.0f} s", highlight=False)
    failed = [outcome.tag for outcome in outcomes if not outcome.passed or outcome.repeated is False]
    if failed:
        console.print(f"to repeat: python tests/conformance/fuzz.py {' '.join(failed)}", markup=False, highlight=False)
    if result.json:
        write_summary(result.json, {**conformance.summary(), "seconds": round(seconds, 1), "problems": problems})
    return 1 if problems else 0


def write_summary(name: str, summary: dict[str, Any]) -> None:
    """Write the summary into a file, or to the standard output."""
    text = json.dumps(summary, indent=1, ensure_ascii=False)
    if name == "-":
        print(text)
    else:
        Path(name).write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    raise SystemExit(main())
