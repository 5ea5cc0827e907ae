"""What `contract verify` shows: its progress, its results in every form, and those of one that was interrupted."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Generator, Mapping
from pathlib import Path
from typing import Final

from attrs import frozen

from sinch_provisioning._json import JSONValue
from sinch_provisioning._terminal import counted
from sinch_provisioning.cli.failures import INTERRUPTED
from sinch_provisioning.cli.output import Rows, dumped, put, put_report, tell
from sinch_provisioning.contract import Document, Recorder, Selection, Step, Verification, Writes, plan, verify
from sinch_provisioning.contract._reports import junit, sarif
from sinch_provisioning.contract._verification import Reported

SHOWN: Final = 100
"""Findings of an operation that the table shows."""
STYLES: Final = {"passed": "green", "violated": "red", "refused": "yellow"}


@frozen(kw_only=True)
class Outputs:
    """Where the results go.

    Args:
        as_json: whether they are printed as JSON.
        junit: a file for JUnit.
        sarif: a file for SARIF.
    """

    as_json: bool = False
    junit: str | None = None
    sarif: str | None = None

    def verified(
        self,
        arguments: Mapping[str, JSONValue],
        document: Document,
        selection: Selection,
        writes: Writes,
        recorder: Recorder | None,
    ) -> int:
        """Verify, print the results, and return the exit status; arguments as those of `contract.verify`."""
        steps: dict[int, Step] = {}
        total = len(plan(document, selection, may_write=writes.allowed).steps)
        try:
            with progress_of(total) as advance:

                def on_step(step: Step) -> None:
                    steps[id(step)] = step
                    advance(step.operation, len(steps))

                verification = verify(
                    arguments,
                    document=document,
                    selection=selection,
                    writes=writes,
                    recorder=recorder,
                    on_step=on_step,
                )
        except KeyboardInterrupt:
            self.put(Verification(list(steps.values())))
            tell(f"interrupted: {len(steps)} of {counted(total, 'operation')} {'was' if total == 1 else 'were'} begun")
            return INTERRUPTED
        self.put(verification)
        return 0 if verification.is_kept else 1

    def planned(self, document: Document, selection: Selection, *, may_write: bool) -> None:
        """Print what would be done; send nothing."""
        self.put(plan(document, selection, may_write=may_write))

    def put(self, verification: Verification) -> None:
        """Print the results, and write them into the files."""
        if self.as_json:
            put(dumped(verification.plain()))
        else:
            put_report(*_table(verification))
        self.written(verification)

    def written(self, verification: Reported) -> None:
        """Write the results into the files that are asked for."""
        if self.junit is not None:
            Path(self.junit).write_text(junit(verification), "utf-8")
        if self.sarif is not None:
            put(dumped(sarif(verification)), self.sarif)


@contextlib.contextmanager
def progress_of(total: int) -> Generator[Callable[[str, int], None], None, None]:
    """Show on a terminal how many of so many were begun, and which is under way.

    Args:
        total: how many there are.
    """
    if not sys.stderr.isatty():
        yield lambda operation, count: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("", total=total)
        yield lambda operation, count: progress.update(task, completed=count, description=operation)


def _table(verification: Verification) -> list[str | Rows]:
    table = Rows("outcome", "operation", "method", "statuses", "what")
    for step in verification.steps:
        statuses = " ".join(map(str, dict.fromkeys(step.statuses)))
        what = [f"{finding.rule} {finding.place} {finding.text}".replace("  ", " ") for finding in step.findings]
        more = [f"and {len(what) - SHOWN} more; --json tells all"] if len(what) > SHOWN else []
        text = "\n".join([*([step.reason] if step.reason else []), *what[:SHOWN], *more])
        style = STYLES.get(step.outcome, "")
        table.add(step.outcome, step.operation, step.method, statuses, text, style=style)
    names = ("passed", "violated", "refused", "skipped", "planned")
    counts = ", ".join(f"{verification.count(name)} {name}" for name in names if verification.count(name))
    requests = sum(step.requests for step in verification.steps)
    return [table, "", f"{counted(len(verification.steps), 'operation')}: {counts}; {counted(requests, 'request')}"]
