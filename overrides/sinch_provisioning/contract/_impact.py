"""What of a team's calls and code a new document touches, and what of that breaks."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final

from sinch_provisioning._http.messages import Exchange
from sinch_provisioning._json import JSONObject, JSONValue
from sinch_provisioning._openapi.changes.compare import compare
from sinch_provisioning._openapi.changes.forms import Forms
from sinch_provisioning._openapi.changes.places import Source
from sinch_provisioning._openapi.document_file import read_document
from sinch_provisioning.contract._code import read_code
from sinch_provisioning.contract._code_impact import CodeImpact
from sinch_provisioning.contract._code_types import CodeTypes
from sinch_provisioning.contract._exchanges import read_files
from sinch_provisioning.contract._hits import BREAKS, Impact, events_not_seen
from sinch_provisioning.contract._traffic_impact import Assessment
from sinch_provisioning.contract._usage import Usage
from sinch_provisioning.errors import ConfigurationError

INSTALLED: Final = "installed"
"""In the place of a file: the document inside the package."""
_COVERAGE: Final = re.compile(rb'\s*\{\s*"exchanges"')


def impact(
    old: Mapping[str, JSONValue],
    new: Mapping[str, JSONValue],
    *,
    exchanges: Iterable[Exchange] | None = None,
    coverage: Mapping[str, JSONValue] | None = None,
    code: str | Path | None = None,
    server: str | None = None,
) -> Impact:
    """Return what of a team's calls and code a new document touches, and what of that breaks.

    Args:
        old: the document that the calls were made with, OpenAPI 3.0 or 3.1, as JSON or YAML has it.
        new: the document to come.
        exchanges: the traffic, see `read_files`; what was sent is held against the new document.
        coverage: what `contract coverage --json` printed, instead of traffic: it tells no values, so that whatever an
            operation may send or receive counts as used.
        code: a folder of Python code, or a file; it is read, and not run.
        server: where the traffic went, with its base path.

    Raises:
        ConfigurationError: a document cannot be used, nothing of the traffic is with this API, or there is no code.
    """
    report = compare(old, new)
    usage = Usage(old, server=server)
    if coverage is not None:
        usage.add_coverage(coverage, "the coverage report")
    if exchanges is not None:
        usage.add(exchanges)
    forms = Forms(Source(new))
    hits = Assessment(usage, forms, has_code=code is not None).hits(report.changes)
    skipped: list[str] = []
    used = dict.fromkeys(usage.used)
    if code is not None:
        read = read_code(code, CodeTypes(usage.source, usage.forms))
        skipped = read.skipped
        used |= dict.fromkeys(use.operation for use in read.uses if use.operation)
        hits += CodeImpact(read, usage.forms, forms).hits(report)
    hits.sort(key=lambda hit: hit.outcome != BREAKS)
    return Impact(report, hits, list(used), events_not_seen(report, hits), skipped, usage.unknown)


def document_at(path: str, option: str) -> JSONObject:
    """Return the document of a file, or the one inside the package.

    Args:
        path: a JSON or YAML file, or `installed`.
        option: the option that names it, for the error.

    Raises:
        ConfigurationError: the file cannot be read, or is no document.
    """
    if path == INSTALLED:
        from sinch_provisioning_api import load_document

        return dict(load_document())
    try:
        return read_document(path)
    except (OSError, ValueError, RecursionError) as error:
        raise ConfigurationError(f"{option} {path}: the document cannot be used: {error}") from None


def traffic_at(paths: Sequence[str]) -> tuple[Iterable[Exchange] | None, JSONObject | None]:
    """Return the exchanges of HAR files, and the report of a coverage file, of which there may be one alone.

    Args:
        paths: HAR files, directories of them, or one report of `contract coverage --json`.

    Raises:
        ConfigurationError: a file cannot be read, or there is more beside a report.
    """
    reports = [path for path in paths if _is_report(path)]
    if not reports:
        return (read_files(paths) if paths else None), None
    if len(paths) > 1:
        raise ConfigurationError(
            f"--traffic {reports[0]}: a report of coverage stands alone; leave the other files out"
        )
    try:
        return None, dict(json.loads(Path(reports[0]).read_bytes()))
    except ValueError as error:
        raise ConfigurationError(f"--traffic {reports[0]} is not JSON: {error}") from None


def _is_report(path: str) -> bool:
    if path == "-" or not Path(path).is_file():
        return False
    with Path(path).open("rb") as file:
        return _COVERAGE.match(file.read(4096)) is not None
