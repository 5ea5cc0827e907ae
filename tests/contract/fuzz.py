"""Fuzz the document against the mock with schemathesis, tag by tag, and print what came of it.

    make fuzz                                     every tag
    python tests/contract/fuzz.py webhooks …      the named ones

Schemathesis runs from an environment of its own (`.tools/fuzz`, pinned in requirements/fuzz.txt) with the committed
schemathesis.toml: a fixed seed, one worker, no cache. The stateful phase runs for tags whose changes the mock keeps;
the others, whose answers are canned, get the examples and coverage phases. A failing tag prints its failures with the
curl lines that repeat them.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import track
from rich.table import Table
from sinch_provisioning.mock import Mock, MockServer
from sinch_provisioning.mock.context import HANDLERS
from sinch_provisioning_api import load_document

ROOT = Path(__file__).resolve().parents[2]
ST = ROOT / ".tools/fuzz/bin/st"
DOCUMENT = next(iter(sorted((ROOT / "openapi").glob("provisioning-*.yaml"))))
CHANGING = ("post", "put", "patch", "delete")

console = Console(width=None if sys.stdout.isatty() else 120)


def phases(document: dict[str, Any], tag: str) -> str:
    """Return the phases for a tag: stateful only where every change is kept."""
    changes = [
        operation["operationId"]
        for item in document["paths"].values()
        for method, operation in item.items()
        if method in CHANGING and operation["tags"] == [tag]
    ]
    return "examples,coverage,stateful" if changes and set(changes) <= set(HANDLERS) else "examples,coverage"


def fuzz(tag: str, which: str) -> tuple[bool, str]:
    """Run schemathesis over one tag against a new mock; return whether it passed, and what it printed."""
    with MockServer(Mock()) as server:
        environment = {**os.environ, "MOCK_PORT": server.url.rpartition(":")[2], "NO_COLOR": "1"}
        command = [
            ST,
            "--config-file",
            ROOT / "schemathesis.toml",
            "run",
            DOCUMENT,
            "--include-tag",
            tag,
            "--phases",
            which,
        ]
        done = subprocess.run(command, check=False, capture_output=True, text=True, env=environment, cwd=ROOT)
    return done.returncode == 0, done.stdout + done.stderr


def main() -> int:
    """Run the command line; return its exit status."""
    document = load_document()
    tags = [tag["name"] for tag in document["tags"]]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tags", nargs="*", metavar="tag", help=f"one of {', '.join(tags)}")
    chosen = parser.parse_args().tags or tags
    unknown = sorted(set(chosen) - set(tags))
    if unknown:
        parser.error(f"there is no tag {unknown[0]}; the tags are {', '.join(tags)}")
    if not ST.exists():
        parser.error(f"{ST.relative_to(ROOT)} is missing; run `make fuzz`, which sets it up")
    table = Table(title="the document against the mock", title_justify="left")
    for column in ("tag", "phases", "operations", "cases", "seconds", "result"):
        table.add_column(column, justify="right" if column in ("operations", "cases", "seconds") else "left")
    failed: list[str] = []
    for tag in track(chosen, "fuzzing", console=console, disable=not sys.stdout.isatty()):
        started = time.monotonic()
        which = phases(document, tag)
        passed, told = fuzz(tag, which)
        cases, tested = (re.search(pattern, told) for pattern in (r"(\d+) generated", r"Tested: (\d+)"))
        found = [match.group(1) if match else "?" for match in (tested, cases)]
        table.add_row(tag, which, *found, f"{time.monotonic() - started:.1f}", "passed" if passed else "failed")
        if not passed:
            failed.append(tag)
            console.print(told, markup=False, highlight=False)
    console.print(table)
    if failed:
        console.print(f"failed: {', '.join(failed)}; to repeat: python tests/contract/fuzz.py {' '.join(failed)}")
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
