"""Run the checks of this project in order, say how each ended, and at the end where the time went.

    python tests/run.py                  every check, as `make test` does
    python tests/run.py lint types       the named ones
    python tests/run.py --fast           what matters while one works, in under a minute: no slow tests
    python tests/run.py --coverage       every test, and which lines and branches none of them reached
    python tests/run.py --long           the tests that take a minute each or load the machine, which the others leave out

A failing check prints its output and the command that repeats it; the others still run, so that one run shows all
there is to mend. What uses one core runs two at a time, the tests after it. The exit status is 1 when any failed.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple, TextIO

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
PYTHON = sys.executable
PYTEST = [PYTHON, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
PARALLEL = ["-n", "2", "--dist", "loadfile", "--no-loadscope-reorder"]
FOLDERS = sorted({path.parent.name for path in (ROOT / "tests").glob("*/test_*.py")} - {"document"})
"""Folders of tests but those of the document, which are a part of `lint`."""
COMPILE = [PYTHON, "-m", "compileall", "-q", "overrides", "generated"]
"""So that the hundreds of interpreters that tests start need not compile our modules each."""
SHOWN = 10
"""Test files in the table of where the time went."""

CHECKS: dict[str, list[list[str]]] = {
    "tools": [[PYTHON, "requirements/set_up.py", ".tools/fuzz", "fuzz"]],
    "format": [[f"{BIN}/ruff", "format", "--check", "--quiet", "."]],
    "lint": [
        [f"{BIN}/ruff", "check", "--quiet", "."],
        [PYTHON, "openapi/pipeline/validate.py"],
        [*PYTEST, "tests/document"],
    ],
    "generated": [[PYTHON, "openapi/pipeline/generate.py", "--check"]],
    "types": [
        [f"{BIN}/mypy", "--no-error-summary", "overrides/sinch_provisioning", "tests/typing"],
        [f"{BIN}/basedpyright", "--level", "error"],
    ],
    "tests": [COMPILE, [*PYTEST, *PARALLEL, "-m", "not long", *(f"tests/{name}" for name in FOLDERS)]],
}
COVERAGE: dict[str, list[list[str]]] = {
    "tests": [COMPILE, [*CHECKS["tests"][1], "--cov", "--cov-report", "term-missing:skip-covered"]]
}
LONG: dict[str, list[list[str]]] = {"tests": [COMPILE, [*PYTEST, "-m", "long"]]}
FAST: dict[str, list[list[str]]] = {
    "format": CHECKS["format"],
    "lint": CHECKS["lint"][:2],
    "types": CHECKS["types"][:1],
    "tests": [
        COMPILE,
        [*PYTEST, *PARALLEL, "-m", "not slow and not long", "tests/unit", "tests/generated", "tests/document"],
    ],
}
CHECKS_BY_MODE = {"all": CHECKS, "fast": FAST, "long": LONG, "coverage": COVERAGE}


class Ended(NamedTuple):
    """How a command of a check ended.

    Args:
        check: the check it belongs to.
        command: as a person would type it.
        passed: whether it ended well.
        seconds: how long it took.
    """

    check: str
    command: str
    passed: bool
    seconds: float


def environment(times: Path) -> dict[str, str]:
    """Return the environment of a check: no bytecode left behind, no credentials of the person who runs it."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith("SINCH_")}
    more = {"PYTHONDONTWRITEBYTECODE": "1", "COVERAGE_FILE": str(ROOT / ".coverage"), "TEST_TIMES": str(times)}
    return {**kept, **more}


def run(name: str, command: list[str], times: Path, *, quiet: bool) -> Ended:
    """Run one command; print its output when it fails, and the closing lines when it is a test run."""
    started = time.monotonic()
    shown = " ".join(part.replace(f"{BIN}/", "").replace(PYTHON, "python") for part in command)
    tests = "pytest" in command and not quiet
    if not quiet:
        say(f"  {name:<10} {shown} …")
    done = subprocess.run(command, cwd=ROOT, env=environment(times), check=False, text=True, capture_output=not tests)
    seconds = time.monotonic() - started
    if not tests and done.returncode:
        text = f"{done.stdout}{done.stderr}\n  {name:<10} failed; to repeat it: {shown}"
        say(text, sys.stderr if quiet else sys.stdout)
    if not quiet:
        say(f"  {name:<10} {'failed' if done.returncode else 'ok'} in {seconds:.1f} s")
    return Ended(name, shown, done.returncode == 0, seconds)


def say(text: str, file: TextIO | None = None) -> None:
    """Print whole lines, which those of a check that runs beside this one cannot part."""
    print(f"{text}\n", end="", file=file, flush=True)


def run_all(checks: dict[str, list[list[str]]], times: Path, *, quiet: bool) -> list[Ended]:
    """Run the commands of checks: the tests, which use both cores, after all else, which runs two at a time."""

    def run_check(name: str) -> list[Ended]:
        return [run(name, command, times, quiet=quiet) for command in checks[name]]

    with ThreadPoolExecutor(2) as pool:
        ended = [item for items in pool.map(run_check, [name for name in checks if name != "tests"]) for item in items]
    return ended + (run_check("tests") if "tests" in checks else [])


def slowest(times: Path) -> list[tuple[str, float, int]]:
    """Return the test files with their seconds (of one core) and the number of their tests, the slowest first."""
    sums: dict[str, tuple[float, int]] = {}
    for line in times.read_text(encoding="utf-8").splitlines() if times.exists() else ():
        file, seconds, is_test = line.split("\t")
        before = sums.get(file, (0.0, 0))
        sums[file] = before[0] + float(seconds), before[1] + int(is_test)
    return sorted(((file, *sum_) for file, sum_ in sums.items()), key=lambda row: -row[1])


def table(ended: list[Ended], files: list[tuple[str, float, int]], whole: float) -> str:
    """Return how long each check took and all of them in the `whole`, and the test files that took longest."""
    rows = ["", f"{'check':<12}{'seconds':>9}{'share':>8}"]
    for name in dict.fromkeys(item.check for item in ended):
        mine = [item for item in ended if item.check == name]
        seconds = sum(item.seconds for item in mine)
        state = "" if all(item.passed for item in mine) else "   failed"
        rows.append(f"{name:<12}{seconds:>9.1f}{seconds / whole:>8.0%}{state}")
    rows.append(f"{'all':<12}{whole:>9.1f}")
    if files:
        work = sum(seconds for _, seconds, _ in files)
        rows += ["", f"{'test file':<52}{'seconds':>9}{'share':>8}{'tests':>7}"]
        rows += [f"{file:<52}{seconds:>9.1f}{seconds / work:>8.0%}{count:>7}" for file, seconds, count in files[:SHOWN]]
    return "\n".join(rows)


def main() -> int:
    """Run the command line; return its exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checks", nargs="*", choices=[*CHECKS, []], metavar="|".join(CHECKS))
    parser.add_argument("--fast", action="store_true", help="leave out what is slow")
    parser.add_argument("--long", action="store_true", help="run the tests that `make test` leaves out")
    parser.add_argument("--coverage", action="store_true", help="measure which lines and branches the tests reach")
    parser.add_argument("--json", action="store_true", help="print nothing but the result, as JSON")
    arguments = parser.parse_args()
    mode = next((mode for mode in CHECKS_BY_MODE if getattr(arguments, mode, False)), "all")
    checks = CHECKS_BY_MODE[mode]
    names = [name for name in arguments.checks or checks if name in checks]
    with tempfile.TemporaryDirectory() as folder:
        times = Path(folder) / "times"
        started = time.monotonic()
        ended = run_all({name: checks[name] for name in names}, times, quiet=arguments.json)
        seconds = time.monotonic() - started
        files = slowest(times)
    failed = sorted({item.check for item in ended if not item.passed})
    if arguments.json:
        print(json.dumps({"failed": failed, "checks": [item._asdict() for item in ended], "files": files}, indent=2))
        return 1 if failed else 0
    print(table(ended, files, seconds))
    print(f"failed: {', '.join(failed)}" if failed else f"all {len(names)} checks passed: {', '.join(names)}")
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
