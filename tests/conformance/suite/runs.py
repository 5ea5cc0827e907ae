"""One run of schemathesis over a slice, and the run of the checks."""

from __future__ import annotations

import json
import logging
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

from checks import CHECKS, FAULT_CHECKS
from checks.registry import Check
from sinch_provisioning.mock import Mock, MockServer
from sinch_provisioning.mock.resources import HANDLERS

from suite.calls import Caller, marked
from suite.recording import RecordingJournal
from suite.slices import Slice, links, operations

ROOT = Path(__file__).resolve().parents[3]
ST = ROOT / ".tools/fuzz/bin/st"
BUILD = ROOT / "build/fuzz"
DOCUMENT = next(iter(sorted((ROOT / "openapi").glob("provisioning-*.yaml"))))
SEEDS = {"rcs-accounts": ("rcs_senders_create",), "conversation": ("bundles_create",)}
"""By tag: what is called before, where no link leads from what must be there."""
QUICK = 20
"""Examples of an operation, and chains, of a quick run."""

Pairs = dict[tuple[str, int], int]


class Settings(NamedTuple):
    """How slices are run.

    Args:
        mock: module and function of the mock, with a colon between.
        folder: where reports are written.
        path: where its module is looked for first.
        quick: fewer chains.
        seconds: every phase, for so long; None: examples, coverage and stateful, to their end.
        seed: in place of that of schemathesis.toml.
    """

    mock: str
    folder: Path
    path: str | None = None
    quick: bool = False
    seconds: int | None = None
    seed: int | None = None


class Outcome(NamedTuple):
    """What came of a slice."""

    tag: str
    phases: str
    passed: bool
    message: str
    cases: int
    seconds: float
    covered: frozenset[str]
    pairs: Pairs
    digest: str
    repeated: bool | None = None


class CheckOutcome(NamedTuple):
    """What came of a check."""

    name: str
    problems: tuple[str, ...]
    seconds: float
    pairs: Pairs
    by_fault: bool


def factory(settings: Settings) -> Callable[[], Mock]:
    """Return the function that makes the mock."""
    if settings.path and settings.path not in sys.path:
        sys.path.insert(0, settings.path)
    module, _, function = settings.mock.partition(":")
    result: Callable[[], Mock] = getattr(import_module(module), function)
    return result


def run_slice(slice_: Slice, settings: Settings) -> Outcome:
    """Run schemathesis over a slice against a new mock, in which the other project has made things too."""
    mock, journal = factory(settings)(), RecordingJournal()
    Caller(mock, mock.projects[1]).populate(2, marked)
    for name in SEEDS.get(slice_.tag, ()):
        Caller(mock, mock.projects[0]).make(name)
    mock.journal = journal
    started = time.monotonic()
    with MockServer(mock) as server:
        logging.getLogger("uvicorn.error").setLevel(logging.ERROR)  # malformed HTTP is sent on purpose
        environment = {**os.environ, "MOCK_PORT": server.url.rpartition(":")[2], "NO_COLOR": "1", "COLUMNS": "120"}
        environment.pop("PYTHONPATH", None)  # what schemathesis runs is its own environment's
        done = subprocess.run(
            command(slice_, settings),
            check=False,
            capture_output=True,
            text=True,
            env={**environment, "FUZZ_STATELESS": " ".join(sorted(stateless(mock)))},
            cwd=ROOT,
        )
    seconds = time.monotonic() - started
    message = done.stdout + done.stderr
    cases = re.search(r"(\d+) generated", message)
    return Outcome(
        tag=slice_.tag,
        phases=slice_.phases if settings.seconds is None else "all",
        passed=done.returncode == 0,
        message=message,
        cases=int(cases.group(1)) if cases else 0,
        seconds=seconds,
        covered=covered(mock.document, settings.folder / f"{slice_.tag}.ndjson"),
        pairs=dict(journal.pairs),
        digest=journal.digest,
    )


def stateless(mock: Mock) -> set[str]:
    """Return the operations the mock keeps no state for: what they answer depends on no other call."""
    return {node["operationId"] for _, _, node in operations(mock.document)} - set(HANDLERS.by_operation)


def command(slice_: Slice, settings: Settings) -> list[str]:
    """Return the command line of schemathesis for a slice."""
    phases = slice_.phases
    if settings.seconds is not None:
        phases = "examples,coverage,fuzzing" + (",stateful" if slice_.stateful else "")
    values = [str(ST), "--config-file", str(configuration(settings)), "run", str(DOCUMENT), "--phases", phases]
    for name in (*slice_.operations, *slice_.producers):
        values += ["--include-operation-id", name]
    values += ["--report-har-path", str(settings.folder / f"{slice_.tag}.har")]
    values += ["--report-ndjson-path", str(settings.folder / f"{slice_.tag}.ndjson")]
    if settings.seconds is not None:
        values += ["--max-time", str(settings.seconds)]
    if settings.seed is not None:
        values += ["--seed", str(settings.seed)]
    return values


def configuration(settings: Settings) -> Path:
    """Return the configuration of a run; a quick one has fewer examples, and fewer chains, which no option can say."""
    whole = ROOT / "schemathesis.toml"
    if not settings.quick:
        return whole
    text = re.sub(r"^max-examples = \d+$", f"max-examples = {QUICK}", whole.read_text("utf-8"), flags=re.MULTILINE)
    settings.folder.mkdir(parents=True, exist_ok=True)
    path = settings.folder / "quick.toml"
    if not path.exists() or path.read_text("utf-8") != text:
        path.write_text(text, encoding="utf-8")
    return path


def covered(document: Any, report: Path) -> frozenset[str]:
    """Return the links of the document that a run went along, each as `source status name`."""
    labels = {f"{method.upper()} {path}": node["operationId"] for path, method, node in operations(document)}
    known = {f"{link.source} {link.status} {link.name}" for link in links(document)}
    result: set[str] = set()
    if not report.exists():
        return frozenset()
    with report.open(encoding="utf-8") as lines:
        for line in lines:
            scenario = json.loads(line).get("ScenarioFinished") or {}
            for case in scenario.get("recorder", {}).get("cases", {}).values():
                transition = case.get("transition")
                if transition and case.get("is_transition_applied"):
                    match = re.fullmatch(r"(.+) -> \[(\d+)\] (.+) -> (.+)", transition["id"])
                    if match and match.group(1) in labels:
                        result.add(f"{labels[match.group(1)]} {match.group(2)} {match.group(3)}")
    return frozenset(result & known)


def run_checks(settings: Settings) -> list[CheckOutcome]:
    """Hold every check against the mock."""
    make = factory(settings)
    return [hold(check, make) for check in (*CHECKS.values(), *FAULT_CHECKS.values())]


def hold(check: Check, make: Callable[..., Mock]) -> CheckOutcome:
    """Hold a check against a mock; one that raises is broken."""
    journal, started = RecordingJournal(), time.monotonic()
    problems: list[str] = []

    def counted(**options: Any) -> Mock:
        mock = make(**options)
        mock.journal, before = journal, mock.prepare

        def count_again(mock: Mock) -> None:  # a reset begins another journal
            journal.clear()
            mock.journal = journal
            if before is not None:
                before(mock)

        mock.prepare = count_again
        return mock

    try:
        problems += check(counted)
    except Exception as error:
        problems.append(f"it ended with {type(error).__name__}: {error}")
    seconds = time.monotonic() - started
    by_fault = check in FAULT_CHECKS.values()
    return CheckOutcome(check.__name__, tuple(dict.fromkeys(problems)), seconds, dict(journal.pairs), by_fault)
