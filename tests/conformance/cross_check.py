"""Judges that are not ours: they share no code with this project, and must find nothing.

    make cross-check                              all of them
    python tests/conformance/cross_check.py drift …  the named ones of `VALIDATORS`

openapi-core and `redocly drift` read what `make fuzz` recorded (build/fuzz, recorded anew when it is missing or older
than the document). Prism stands between the client and the mock as a proxy that refuses what the document does not
say; and Prism alone answers every documented status of every operation, which the client must decode. Other generators make
their clients of the document, which must come to life (`generators.py`). `redocly respect` runs the workflows and must come to our
verdict on each, also on those that are made to fail (`respect_check.py`). `redocly diff` rates the corpus of single changes
as our differ does, but where it is known why not (`differ_check.py`).
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import re
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from differ_check import redocly_diff
from generators import GENERATOR, Verdict, generator_python, generator_typescript, openapi_fetch
from respect_check import respect
from rich.console import Console
from rich.table import Table
from sinch_provisioning import ProvisioningClient, errors
from sinch_provisioning._openapi.document import Document
from sinch_provisioning.auth import Basic
from sinch_provisioning.mock import DEFAULT_PROJECT, Mock, MockServer
from sinch_provisioning.options import RequestOptions
from sinch_provisioning.retry import RetryPolicy
from sinch_provisioning_api import load_document
from suite.calls import Caller
from suite.client_calls import call
from suite.runs import BUILD, DOCUMENT, ROOT
from suite.slices import slices

NODE = ROOT / "node_modules/.bin"
VALIDATOR = ROOT / ".tools/cross-check/bin/python"
UNKNOWN = "Undocumented query parameter"
WAIT = 60
"""Seconds that Prism may take to start."""

console = Console(width=None if sys.stdout.isatty() else 120)


def recorded() -> list[Path]:
    """Return the recordings of the suite, made anew when one is missing or older than the document."""
    files = [BUILD / f"{tag}.har" for tag in slices(load_document())]
    if all(path.exists() and path.stat().st_mtime > DOCUMENT.stat().st_mtime for path in files):
        return files
    console.print("recording the fuzz run …")
    done = subprocess.run([sys.executable, str(ROOT / "tests/conformance/fuzz.py"), "--no-checks"], check=False)
    if done.returncode:
        raise SystemExit("the fuzz run failed; there is nothing to check before it passes")
    return files


def openapi_core() -> Verdict:
    """Every answer of the suite, and every request it took, through openapi-core."""
    command = [str(VALIDATOR), str(ROOT / "tests/conformance/har_cross_check.py"), str(DOCUMENT), *map(str, recorded())]
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(command, check=False, capture_output=True, text=True, env=environment)
    try:
        parsed = json.loads(done.stdout)
    except ValueError:
        return Verdict(0, [f"openapi-core did not run: {done.stderr[-400:]}"])
    return Verdict(parsed["checked"], [f"{count} x {text}" for text, count in parsed["violations"].items()])


def drift() -> Verdict:
    """Every exchange whose request was valid, through `redocly drift`."""
    entries: list[dict[str, Any]] = []
    for path in recorded():
        entries += [
            entry
            for entry in json.loads(path.read_text("utf-8"))["log"]["entries"]
            if entry["response"]["status"] < 300 or entry["response"]["status"] in (409, 412, 424)
        ]
    for entry in entries:
        entry["request"]["url"] = re.sub(r"^http://[^/]+", "http://mock", entry["request"]["url"])
    with tempfile.TemporaryDirectory() as folder:
        traffic, report = Path(folder) / "gate.har", Path(folder) / "drift.json"
        head = {"version": "1.2", "creator": {"name": "gate", "version": "1"}}
        traffic.write_text(json.dumps({"log": {**head, "entries": entries}}), encoding="utf-8")
        command = [str(NODE / "redocly"), "drift", str(traffic), "--api", str(DOCUMENT), "--server", "http://mock"]
        command += ["--rules", "schema-consistency,undocumented-endpoint", "--ignore-headers", "x-schemathesis-*"]
        command += ["--format", "json", "--output", str(report)]
        done = subprocess.run(command, check=False, capture_output=True, text=True, env=quiet(), cwd=ROOT)
        if not report.exists():
            return Verdict(0, [f"redocly did not run: {(done.stdout + done.stderr)[-400:]}"])
        return drift_report(json.loads(report.read_text("utf-8")), len(entries))


def drift_report(report: dict[str, Any], sent: int) -> Verdict:
    """Return the verdict of a drift report."""
    run = report["run"]
    matches = [
        f"{problem['occurrences']} x {problem.get('operationId')} {problem['target']} {problem.get('dataPath', '')}: {problem['message']}"
        for problem in report["problems"]
        if not (problem["target"] == "request" and problem["message"].startswith(UNKNOWN))  # sent on purpose
    ]
    if run["documentedExchanges"] != sent:
        matches.append(f"{sent} exchanges were recorded, {run['documentedExchanges']} were recognised")
    return Verdict(run["documentedExchanges"], matches)


def quiet() -> dict[str, str]:
    """Return an environment in which tools neither call home nor colour."""
    return {**os.environ, "REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true", "NO_COLOR": "1"}


@contextlib.contextmanager
def prism(*arguments: str) -> Iterator[str]:
    """Run Prism on 127.0.0.1 for a while; yield its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [str(NODE / "prism"), *arguments, "--host", "127.0.0.1", "--port", str(port), "--verboseLevel", "fatal"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=quiet()) as process:
        try:
            started = time.monotonic()
            while time.monotonic() - started < WAIT and process.poll() is None:
                with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                    break
                time.sleep(0.1)
            else:
                raise SystemExit("Prism did not start")
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()


def client_of(base_url: str) -> ProvisioningClient:
    """Return a client of the mock's first project that tries once."""
    value = DEFAULT_PROJECT
    return ProvisioningClient(
        project_id=value.project_id,
        auth=Basic(value.key_id, value.key_secret),
        base_url=base_url,
        retries=RetryPolicy.none(),
    )


def proxy() -> Verdict:
    """The client's calls of all operations, through Prism as a proxy before the mock."""
    document = load_document()
    mock, result, checked = Mock(), [], 0
    with (
        MockServer(mock) as server,
        prism("proxy", str(DOCUMENT), server.url, "--errors") as address,
        client_of(address) as client,
    ):
        for operation in Document(document).operations:
            mock.reset()
            caller = Caller(mock, mock.projects[0])
            places = caller.populate(1).get(operation.id) or [{}]
            for path in (places[-1], caller.path(operation)):
                checked += 1
                try:
                    call(client, operation, {**caller.path(operation), **path})
                except errors.APIStatusError as error:
                    if b"stoplight" in error.body or error.status >= 500:
                        result.append(f"{operation.id}: {error.status} {error.body.decode()[:400]}")
                except errors.ProvisioningError as error:
                    result.append(f"{operation.id}: {error}")
    return Verdict(checked, result)


def alone() -> Verdict:
    """Every documented status of every operation, made by Prism, decoded by the client."""
    result, checked = [], 0
    with prism("mock", str(DOCUMENT), "-d", "--seed", "1") as address, client_of(address) as client:
        for operation in Document(load_document()).operations:
            path = Caller(Mock(), DEFAULT_PROJECT).path(operation)
            for status in map(int, operation.responses):
                checked += 1
                prefer = RequestOptions(headers={"prefer": f"code={status}, dynamic=true"})
                problem = decoded(lambda o=operation, p=path, h=prefer: call(client, o, p, h), status)
                if problem:
                    result.append(f"{operation.id} {status}: {problem}")
    return Verdict(checked, result)


def decoded(attempt: Callable[[], Any], status: int) -> str:
    """Return what is wrong with the client's reading of an answer with a status; nothing when it is right."""
    try:
        attempt()
    except errors.APIStatusError as error:
        if error.status != status:
            return f"answered with {error.status} {error.body.decode()[:200]}"
        return "" if error.error is not None else "the error of the API was not decoded"
    except errors.ProvisioningError as error:
        return f"{type(error).__name__}: {error}"
    return "" if status < 300 else "no error was raised"


VALIDATORS: dict[str, Callable[[], Verdict]] = {
    "openapi-core": openapi_core,
    "drift": drift,
    "proxy": proxy,
    "prism": alone,
    "generator-python": generator_python,
    "generator-typescript": generator_typescript,
    "openapi-fetch": openapi_fetch,
    "respect": respect,
    "diff": redocly_diff,
}


def main() -> int:
    """Run the command line; return its exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("validators", nargs="*", metavar="validator", help=f"one of {', '.join(VALIDATORS)}")
    chosen = parser.parse_args().validators or list(VALIDATORS)
    unknown = sorted(set(chosen) - set(VALIDATORS))
    if unknown:
        parser.error(f"there is no validator {unknown[0]}; the validators are {', '.join(VALIDATORS)}")
    for tool in (VALIDATOR, GENERATOR, NODE / "redocly", NODE / "prism", NODE / "tsc"):
        if not tool.exists():
            parser.error(f"{tool.relative_to(ROOT)} is missing; run `make cross-check`, which sets it up")
    table = Table(title="validators that are not ours", title_justify="left")
    for column in ("validator", "checked", "violations", "seconds"):
        table.add_column(column, justify="left" if column == "validator" else "right")
    failed = False
    for name in chosen:
        started = time.monotonic()
        verdict = VALIDATORS[name]()
        failed = failed or bool(verdict.violations) or not verdict.checked
        for text in verdict.violations[:50]:
            console.print(f"- {name}: {text}", markup=False, highlight=False)
        seconds = f"{time.monotonic() - started:.1f}"
        table.add_row(name, str(verdict.checked), str(len(verdict.violations)), seconds)
    console.print(table)
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
