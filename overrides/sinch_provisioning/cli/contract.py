"""The commands under `contract`: verify, drift, coverage, record and impact."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from sinch_provisioning._terminal import counted
from sinch_provisioning.cli.errors import plain_errors
from sinch_provisioning.cli.output import Rows, dumped, put, put_report, tell

if TYPE_CHECKING:
    from sinch_provisioning.contract import Coverage, DriftReport, Impact

contract: typer.Typer = typer.Typer(
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Hold traffic and servers against the document.",
    no_args_is_help=True,
    rich_markup_mode=None,
)
SHOWN = 100  # rows of a table, and tables of a report
STYLES = {
    "passed": "green",
    "violated": "red",
    "difference": "red",
    "refused": "yellow",
    "note": "yellow",
    "breaks": "red",
    "touches": "yellow",
}

Files = Annotated[
    list[str],
    typer.Argument(metavar="FILE...", help="HAR files, directories of them, or - for standard input."),
]
Server = Annotated[
    str | None,
    typer.Option(help="Where the traffic went, with its base path; default: a path that ends like a documented one."),
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Output = Annotated[str | None, typer.Option(metavar="FILE", help="Write the report there instead of printing it.")]


def _pairs(texts: Sequence[str]) -> dict[str, str]:
    from sinch_provisioning.errors import ConfigurationError

    pairs = dict[str, str]()
    for text in texts:
        name, equals, value = text.partition("=")
        if not name or not equals or not value:
            raise ConfigurationError(f"--param must be NAME=VALUE, not {text!r}")
        pairs[name] = value
    return pairs


@contract.command()
def verify(
    *,
    profile: Annotated[str | None, typer.Option(help="(SINCH_PROFILE) A profile that `configure` wrote.")] = None,
    base_url: Annotated[str | None, typer.Option(help="(SINCH_PROVISIONING_BASE_URL) The API.")] = None,
    auth_url: Annotated[str | None, typer.Option(help="(SINCH_AUTH_URL) The token endpoint.")] = None,
    project_id: Annotated[str | None, typer.Option(help="(SINCH_PROJECT_ID) The project.")] = None,
    key_id: Annotated[str | None, typer.Option(help="(SINCH_KEY_ID) Id of an access key.")] = None,
    key_secret: Annotated[
        str | None, typer.Option(help="(SINCH_KEY_SECRET) Its secret; better set in the environment.")
    ] = None,
    access_token: Annotated[
        str | None, typer.Option(help="(SINCH_ACCESS_TOKEN) A bearer token instead of a key.")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Print what would be done; send nothing.")] = False,
    allow_writes: Annotated[
        bool, typer.Option("--allow-writes", help="Create the document's examples too, and delete them again.")
    ] = False,
    allow_project: Annotated[
        list[str] | None, typer.Option(metavar="ID", help="A project that may be changed; can be repeated.")
    ] = None,
    tag: Annotated[list[str] | None, typer.Option(help="Only operations with this tag; can be repeated.")] = None,
    operation: Annotated[list[str] | None, typer.Option(help="Only this operation; can be repeated.")] = None,
    param: Annotated[
        list[str] | None, typer.Option(metavar="NAME=VALUE", help="A path parameter that you know; can be repeated.")
    ] = None,
    pages: Annotated[int, typer.Option(min=1, help="Pages of a list to read at most.")] = 5,
    attempts: Annotated[int, typer.Option(min=1, help="Tries of each request.")] = 3,
    record: Annotated[
        str | None, typer.Option(metavar="FILE", help="Write the traffic there as HAR, without secrets.")
    ] = None,
    workflows: Annotated[
        bool, typer.Option("--workflows", help="Run the workflows that a live server can take, instead of operations.")
    ] = False,
    workflow: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="Only this workflow; can be repeated.")
    ] = None,
    junit: Annotated[str | None, typer.Option("--junit", metavar="FILE", help="Write it there as JUnit, too.")] = None,
    sarif: Annotated[str | None, typer.Option("--sarif", metavar="FILE", help="Write it there as SARIF, too.")] = None,
    as_json: Json = False,
) -> None:
    """Run the contract against a server, by reading alone: GET requests without side effects.

    Ctrl-C ends it with 130, and with the results so far.

    Ends with 0 when the contract is kept, 1 when it is broken or nothing could be seen, 2 when it could not be run.
    """
    with plain_errors("contract"):
        from sinch_provisioning._config import project_of
        from sinch_provisioning.cli.profiles import arguments_of
        from sinch_provisioning.cli.verifying import Outputs
        from sinch_provisioning.cli.verifying_workflows import WorkflowOutputs
        from sinch_provisioning.contract import Document, Recorder, Selection, Writes
        from sinch_provisioning.retry import RetryPolicy

        document = Document.packaged()
        writes = Writes(allow_writes, frozenset(allow_project or ()))
        selection = Selection(
            tags=tuple(tag or ()), operations=tuple(operation or ()), parameters=_pairs(param or ()), pages=pages
        )
        if dry_run and (allow_writes or allow_project):
            writes.check(project_of(project_id))
        others = [name for name in (tag, operation, param) if name]
        of_operations = Outputs(as_json=as_json, junit=junit, sarif=sarif)
        outputs = WorkflowOutputs.of(workflow or (), others, of_operations, is_wanted=workflows) or of_operations
        if dry_run:
            outputs.planned(document, selection, may_write=allow_writes)
            return
        arguments = _set_options(base_url=base_url, auth_url=auth_url, project_id=project_id)
        key = _set_options(key_id=key_id, key_secret=key_secret, access_token=access_token)
        arguments = {**arguments_of(profile, key), **arguments, **key}
        arguments["retries"] = RetryPolicy(max_attempts=attempts)
        recorder = Recorder(record) if record else None
        raise typer.Exit(outputs.verified(arguments, document, selection, writes, recorder))


def _set_options(**arguments: str | None) -> dict[str, Any]:
    return {name: value for name, value in arguments.items() if value is not None}


@contract.command()
def drift(
    files: Files,
    *,
    server: Server = None,
    as_json: Json = False,
    markdown: Annotated[bool, typer.Option("--markdown", help="Print Markdown.")] = False,
    output: Output = None,
    suggest: Annotated[
        str | None,
        typer.Option(metavar="FILE", help="Write what the document would have to say there, as an OpenAPI Overlay."),
    ] = None,
    fail_on: Annotated[
        str, typer.Option(help="What makes it end with 1: difference, note (both), or nothing.")
    ] = "difference",
) -> None:
    """Report where recorded traffic and the document differ, grouped by operation.

    Ends with 0 when they agree, 1 when they differ, 2 when a file cannot be compared.
    """
    with plain_errors("contract"):
        from sinch_provisioning.contract import Document, LeftOut, Suggester, read_files
        from sinch_provisioning.contract import drift as compare
        from sinch_provisioning.errors import ConfigurationError

        if fail_on not in {"difference", "note", "nothing"}:
            raise ConfigurationError(f"--fail-on must be difference, note or nothing, not {fail_on!r}")
        if as_json and markdown:
            raise ConfigurationError("--json and --markdown exclude each other")
        left_out = LeftOut()
        suggester = Suggester(Document.packaged()) if suggest is not None else None
        observe = suggester.observe if suggester is not None else None
        report = compare(read_files(files, left_out), server=server, left_out=left_out, observe=observe)
        if suggester is not None:
            put(suggester.overlay().text(), suggest)
        if as_json or markdown:
            put(dumped(report.plain()) if as_json else report.markdown(), output)
        else:
            put_report(*_drift(report), output=output)
        count = report.count() + (report.count("note") if fail_on == "note" else 0)
        raise typer.Exit(1 if count and fail_on != "nothing" else 0)


def _drift(report: DriftReport) -> list[str | Rows]:
    from sinch_provisioning.contract._drift import summary

    parts: list[str | Rows] = []
    groups = [group for group in report.groups if group.differences]
    for group in groups[:SHOWN]:
        name = f"  {group.operation}" if group.operation else ""
        table = Rows("  level", "rule", "status", "place", "what", "seen", "for example")
        for difference in group.differences[:SHOWN]:
            finding = difference.finding
            cells = (
                f"  {finding.level}",
                finding.rule,
                str(difference.status),
                finding.place,
                finding.text,
                str(difference.count),
            )
            table.add(*cells, ", ".join(difference.examples), style=STYLES[finding.level])
        parts += [f"{group.method} {group.path}{name}", table, *_rest(group.differences, "of this operation"), ""]
    return [*parts, *_rest(groups, "operations and paths"), *report.left_out.lines(), summary(report)]


def _rest(shown: Sequence[object], what: str) -> list[str]:
    """Return a line about what is not shown, for which a console needs longer than for reading the traffic."""
    count = len(shown) - SHOWN
    return [f"  and {count} more {what}; --json and --markdown tell all"] if count > 0 else []


@contract.command()
def coverage(
    files: Files,
    *,
    server: Server = None,
    fail_under: Annotated[
        list[str] | None,
        typer.Option(
            metavar="PERCENT", help="Ends with 1 below it: 80 for every dimension, or statuses=50; can be repeated."
        ),
    ] = None,
    missing: Annotated[bool, typer.Option("--missing", help="Name what was not touched.")] = False,
    as_json: Json = False,
    output: Output = None,
) -> None:
    """Tell which operations, statuses, parameters and enum values the traffic has touched.

    The journal of a mock is a HAR document: curl URL/_mock/requests | sinch-provisioning contract coverage -
    """
    with plain_errors("contract"):
        from sinch_provisioning.contract import Coverage, read_files
        from sinch_provisioning.contract._coverage import limits_of

        limits = limits_of(fail_under or ())
        report = Coverage(server=server)
        report.add(read_files(files, report.left_out))
        below = report.below(limits)
        if as_json:
            put(dumped({**report.plain(missing=missing), "below": below}), output)
        else:
            put_report(*_coverage(report, missing=missing), output=output)
        for line in below:
            tell(line)
        raise typer.Exit(1 if below else 0)


def _coverage(report: Coverage, *, missing: bool) -> list[str | Rows]:
    table = Rows("dimension", "touched", "total", "percent", right=("touched", "total", "percent"))
    for name, dimension in report.dimensions.items():
        table.add(name, str(len(dimension.touched)), str(len(dimension.total)), f"{dimension.percent:.1f}")
    parts: list[str | Rows] = [table]
    for name, dimension in report.dimensions.items() if missing else ():
        if dimension.missing:
            parts += ["", f"{name} not touched:", *(f"  {text}" for text in dimension.missing)]
    return [*parts, *report.left_out.lines()]


@contract.command()
def record(
    *,
    target: Annotated[str, typer.Option(help="The API that answers, such as https://provisioning.api.sinch.com.")],
    output: Annotated[str, typer.Option(metavar="FILE", help="The HAR file; what it held is replaced.")],
    port: Annotated[int, typer.Option(min=0, max=65535, help="The port on 127.0.0.1; 0 picks a free one.")] = 0,
    as_json: Annotated[bool, typer.Option("--json", help="Print the address as a line of JSON.")] = False,
) -> None:
    """Record the traffic of any program, without secrets: point its base address here; Ctrl-C writes the file.

    In Python, recording_transport of sinch_provisioning.contract does the same without a server.
    """
    with plain_errors("contract,mock"):
        from sinch_provisioning.contract._proxy import record as run

        count = run(target, output, port=port, as_json=as_json)
        tell(f"{counted(count, 'exchange')} {'is' if count == 1 else 'are'} in {output}")


@contract.command()
def impact(
    *,
    old: Annotated[
        str,
        typer.Option(
            "--from", metavar="OLD", help="The document that the calls were made with; default: the installed one."
        ),
    ] = "installed",
    new: Annotated[str, typer.Option("--to", metavar="NEW", help="The document to come: OpenAPI 3.0 or 3.1, a file.")],
    traffic: Annotated[
        list[str] | None,
        typer.Option(metavar="FILE", help="HAR files, or a report of contract coverage --json; can be repeated."),
    ] = None,
    code: Annotated[str | None, typer.Option(metavar="DIR", help="Your Python code; it is read, not run.")] = None,
    server: Server = None,
    as_json: Json = False,
    output: Output = None,
) -> None:
    """Tell which of your calls, fields and names another version of the document touches, and which of them breaks.

    Ends with 0 when nothing breaks, 1 when something does, 2 when it cannot be told.
    """
    with plain_errors("contract"):
        from sinch_provisioning.contract import impact as run
        from sinch_provisioning.contract._impact import document_at, traffic_at
        from sinch_provisioning.errors import ConfigurationError

        if not traffic and code is None:
            raise ConfigurationError("nothing to look at: pass --traffic FILE, --code DIR, or both")
        exchanges, coverage = traffic_at(traffic or ())
        documents = document_at(old, "--from"), document_at(new, "--to")
        result = run(*documents, exchanges=exchanges, coverage=coverage, code=code, server=server)
        if as_json:
            put(dumped(result.plain()), output)
        else:
            put_report(*_impact(result), output=output)
        raise typer.Exit(1 if result.breaks else 0)


def _impact(result: Impact) -> list[str | Rows]:
    table = Rows("outcome", "operation", "change", "seen", "where")
    for hit in result.hits[:SHOWN]:
        what = f"{hit.change.difference.subject} {hit.change.difference.text}: {hit.reason}"
        more = f"\nand {hit.count - len(hit.calls)} more" if hit.count > len(hit.calls) else ""
        table.add(
            hit.outcome, hit.operation, what, str(hit.count), "\n".join(hit.calls) + more, style=STYLES[hit.outcome]
        )
    rest = len(result.hits) - SHOWN
    lines = [f"  and {rest} more; --json tells all"] if rest > 0 else []
    parts: list[str | Rows] = [table, ""] if result.hits else []
    return [*parts, *lines, *(f"not read: {line}" for line in result.skipped), result.summary()]
