"""Run the checks of this project in order and say how each ended.

    python tests/run.py                  every check, as `make test` does
    python tests/run.py lint types       the named ones

A failing check prints its output and the command that repeats it; the others still run, so that one run shows all
there is to mend. The exit status is 1 when any failed.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
PYTHON = sys.executable

CHECKS: dict[str, list[list[str]]] = {
    "format": [[f"{BIN}/ruff", "format", "--check", "--quiet", "."]],
    "lint": [
        [f"{BIN}/ruff", "check", "--quiet", "."],
        [PYTHON, "openapi/pipeline/validate.py"],
        [PYTHON, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/document"],
    ],
    "generated": [[PYTHON, "openapi/pipeline/generate.py", "--check"]],
    "types": [
        [f"{BIN}/mypy", "--no-error-summary", "overrides/sinch_provisioning", "tests/typing"],
        [f"{BIN}/basedpyright", "--level", "error"],
    ],
    "tests": [
        [
            PYTHON,
            "-m",
            "pytest",
            "-q",
            "-p",
            "no:cacheprovider",
            "-n",
            "2",
            "--dist",
            "loadfile",
            "--cov",
            "--cov-report",
            "term:skip-covered",
        ]
    ],
}


def environment() -> dict[str, str]:
    """Return the environment of a check: no bytecode left behind, no credentials of the person who runs it."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith("SINCH_")}
    return {**kept, "PYTHONDONTWRITEBYTECODE": "1", "COVERAGE_FILE": str(ROOT / ".coverage")}


def run(name: str, command: list[str]) -> bool:
    """Run one command; print its output when it fails, and the closing lines when it is a test run."""
    started = time.monotonic()
    shown = " ".join(part.replace(f"{BIN}/", "").replace(PYTHON, "python") for part in command)
    print(f"  {name:<10} {shown} …", flush=True)
    tests = "pytest" in command
    done = subprocess.run(command, cwd=ROOT, env=environment(), check=False, text=True, capture_output=not tests)
    seconds = time.monotonic() - started
    if not tests and done.returncode:
        print(done.stdout + done.stderr)
        print(f"  {name:<10} failed; to repeat it: {shown}")
    print(f"  {name:<10} {'failed' if done.returncode else 'ok'} in {seconds:.1f} s", flush=True)
    return done.returncode == 0


def main() -> int:
    """Run the command line; return its exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checks", nargs="*", choices=[*CHECKS, []], metavar="|".join(CHECKS))
    names = parser.parse_args().checks or list(CHECKS)
    failed = [name for name in names if False in [run(name, command) for command in CHECKS[name]]]
    if failed:
        print(f"failed: {', '.join(failed)}")
        return 1
    print(f"all {len(names)} checks passed: {', '.join(names)}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
