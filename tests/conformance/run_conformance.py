"""Hold the checks of the conformance suite against a mock; the last line says how many findings there are.

    make conformance                                       the package's mock, in process
    make conformance BASE_URL=http://127.0.0.1:8080        what answers there, a mock or a proxy in front of one
    make conformance MOCK=package.module:function          the mock that this function, or class, returns
    python tests/conformance/run_conformance.py NAME …     the named checks alone

The address must serve the mock's control API, too: checks begin it anew, compare its state, let its time pass. A
check that needs more of a mock than an address gives is left out and named. The same run prints the same, byte for
byte. The exit status is 1 when there is a finding, 2 when nothing could be held against the mock.
"""

from __future__ import annotations

import argparse
import gc
import inspect
import json
import logging
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from importlib import import_module
from itertools import repeat
from multiprocessing import get_context
from pathlib import Path
from typing import Any, NamedTuple

from checks import CHECKS, FAULT_CHECKS
from suite.remote import InProcessOnly, RemoteMock

ALL = {**CHECKS, **FAULT_CHECKS}
SHOWN = 20
"""Findings of one check that are printed; `--json` has them all."""
COLLECT_AFTER = 20_000
"""Objects that are made before the next look for what is not used any more."""
PACKAGE = "sinch_provisioning.mock:Mock"


class Place(NamedTuple):
    """Where the mock is.

    Args:
        base_url: its address; empty: in process.
        mock: module and function that make it, with a colon between.
    """

    base_url: str
    mock: str

    def maker(self) -> Callable[..., Any]:
        """Return what makes the mock anew.

        Raises:
            ValueError: there is no such module or function, or the address is none.
        """
        if self.base_url:
            return self._remote
        module, _, name = self.mock.partition(":")
        try:
            factory = getattr(import_module(module), name)
        except (ImportError, AttributeError, ValueError) as error:
            raise ValueError(
                f"MOCK must be module:function of a module that can be imported, not {self.mock}: {error}"
            ) from None

        def make(**options: Any) -> Any:
            if options and not _takes(factory, options):
                raise InProcessOnly(f"{self.mock} does not take {', '.join(options)}")
            return factory(**options)

        return make

    def _remote(self, **options: Any) -> RemoteMock:
        if options:
            raise InProcessOnly(f"an address does not take {', '.join(options)}")
        return RemoteMock(self.base_url)


def _takes(factory: Callable[..., Any], options: dict[str, Any]) -> bool:
    try:
        inspect.signature(factory).bind(**options)
    except TypeError:
        return False
    return True


class Verdict(NamedTuple):
    """What a check said.

    Args:
        check: its name.
        findings: what it found, each once.
        left_out: why it could not be held; empty when it was.
    """

    check: str
    findings: tuple[str, ...]
    left_out: str = ""


def hold(name: str, place: Place) -> Verdict:
    """Hold a check against a mock; a mock that a check breaks down on has a finding."""
    logging.getLogger("sinch_provisioning").addHandler(logging.NullHandler())
    findings: list[str] = []
    try:
        findings.extend(ALL[name](place.maker()))
    except InProcessOnly as reason:
        return Verdict(name, (), str(reason))
    except Exception as error:
        findings.append(f"the check ended with {type(error).__name__}: {error}")
    return Verdict(name, tuple(dict.fromkeys(findings)))


def collect_less() -> None:
    """Look less often for what is not used any more: checks make much and leave little, and it takes a tenth of the time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(COLLECT_AFTER, 10, 10)


def verdicts(names: list[str], place: Place, workers: int) -> Iterator[Verdict]:
    """Yield what each check says, in the order of their names as they were given."""
    if workers == 1 or place.base_url:
        yield from map(hold, names, repeat(place))
        return
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=collect_less) as pool:
        yield from pool.map(hold, names, repeat(place))


def arguments() -> argparse.Namespace:
    """Read and check the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checks", nargs="*", metavar="check", help=f"one of {', '.join(ALL)}")
    parser.add_argument("--base-url", default="", metavar="URL", help="where the mock answers; default: in process")
    parser.add_argument("--mock", default="", metavar="MODULE:FUNCTION", help=f"what makes it; default: {PACKAGE}")
    parser.add_argument(
        "--path", action="append", default=[], metavar="FOLDER", help="where to look for the module first"
    )
    parser.add_argument(
        "--json", metavar="FILE", help="write the findings; - for the standard output, and nothing else"
    )
    parser.add_argument("--workers", type=int, default=2, help="checks side by side, in process; default: 2")
    result = parser.parse_args()
    unknown = sorted(set(result.checks) - set(ALL))
    if unknown:
        parser.error(f"there is no check {unknown[0]}; the checks are {', '.join(ALL)}")
    if result.base_url and result.mock:
        parser.error("give an address or what makes a mock, not both")
    if result.workers < 1:
        parser.error("--workers must be 1 or more")
    return result


def report(verdict: Verdict) -> None:
    """Print what a check said."""
    if verdict.left_out:
        print(f"left out: {verdict.check.replace('_', ' ')}: {verdict.left_out}")
    for text in verdict.findings[:SHOWN]:
        print(f"- {verdict.check.replace('_', ' ')}: {text}")
    if len(verdict.findings) > SHOWN:
        print(
            f"- {verdict.check.replace('_', ' ')}: and {len(verdict.findings) - SHOWN} more; --json FILE has them all"
        )


def main() -> int:
    """Run the command line; return its exit status."""
    options = arguments()
    place = Place(options.base_url, options.mock or PACKAGE)
    sys.path[:0] = [str(Path(folder).resolve()) for folder in (*options.path, ".")]
    try:
        if options.base_url:
            RemoteMock(options.base_url)
        else:
            place.maker()
    except (OSError, RuntimeError, ValueError) as error:
        print(f"conformance: {options.base_url or place.mock}: {error}", file=sys.stderr)
        return 2
    every: list[Verdict] = []
    for verdict in verdicts(options.checks or list(ALL), place, options.workers):
        every.append(verdict)
        if options.json != "-":
            report(verdict)
    count = sum(len(verdict.findings) for verdict in every)
    if options.json:
        write(options.json, every)
    if options.json != "-":
        print(f"{count} findings")
    return 1 if count else 0


def write(name: str, every: list[Verdict]) -> None:
    """Write the findings as JSON."""
    value = {
        "findings": [{"check": verdict.check, "text": text} for verdict in every for text in verdict.findings],
        "held": [verdict.check for verdict in every if not verdict.left_out],
        "left_out": {verdict.check: verdict.left_out for verdict in every if verdict.left_out},
    }
    text = json.dumps(value, indent=1, ensure_ascii=False)
    if name == "-":
        print(text)
    else:
        Path(name).write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    raise SystemExit(main())
