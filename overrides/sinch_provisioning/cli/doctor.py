"""`doctor`: what keeps calls from going well, each part on its own line."""

from __future__ import annotations

import os
import platform
import ssl
import time
from collections.abc import Iterator, Mapping
from email.utils import parsedate_to_datetime
from typing import Final, NamedTuple

import typer
from sinch_provisioning_api.client import ApiResponse, Call
from sinch_provisioning_api.types import UNSET

from sinch_provisioning import errors
from sinch_provisioning._json import JSONValue
from sinch_provisioning._openapi.document import PROJECT, Document, Operation
from sinch_provisioning.cli.arguments import CallMaker
from sinch_provisioning.cli.client import CommandClient
from sinch_provisioning.cli.failures import call_errors
from sinch_provisioning.cli.inputs import command, flag
from sinch_provisioning.cli.operations import SectionedCommand
from sinch_provisioning.cli.output import Rows, dumped, put, put_report
from sinch_provisioning.cli.target import Target, target_options

SKEW: Final = 30
"""Seconds that the clocks of both sides may differ: a delivery is good for five minutes, a token for an hour."""
STYLES: Final = {"ok": "green", "failed": "red", "note": "yellow"}
PROXIES: Final = ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY")
HELP: Final = """Check credentials, clock, reachability, TLS, proxies and versions.

One request is sent, which only reads. Ends with 0 when nothing failed, else with 1."""
Outcome = ApiResponse[JSONValue] | errors.ProvisioningError


class Finding(NamedTuple):
    """What one check says.

    Args:
        check: what was looked at.
        outcome: `ok`, `failed`, `note` or `skipped`.
        text: what is there, or what to do.
    """

    check: str
    outcome: str
    text: str


def doctor() -> SectionedCommand:
    """Return the command."""
    inputs = [flag("as_json", "--json", "Print JSON.", "Output"), *target_options()]
    return command(SectionedCommand, "doctor", inputs, _run, help=HELP)


def _run(**values: JSONValue) -> None:
    with call_errors("mock" if values.get("mock") else ""):
        as_json = bool(values.pop("as_json", False))
        findings = list(examined(Target.taken_from(values), Document.packaged()))
        if as_json:
            put(dumped([finding._asdict() for finding in findings]))
        else:
            table = Rows("outcome", "check", "what")
            for finding in findings:
                table.add(finding.outcome, finding.check, finding.text, style=STYLES.get(finding.outcome, ""))
            put_report(table)
        raise typer.Exit(1 if any(finding.outcome == "failed" for finding in findings) else 0)


def examined(target: Target, document: Document) -> Iterator[Finding]:
    """Yield what each check says.

    Args:
        target: the server, and who calls it.
        document: the document, which names something to read.
    """
    yield Finding("versions", "ok", _versions())
    yield _environment()
    try:
        client = target.client()
    except errors.ConfigurationError as error:
        yield Finding("configuration", "failed", str(error))
        return
    with client:
        identity = f"project {client.project_id}, {type(client.auth).__name__}, {client.base_url}"
        yield Finding("configuration", "ok", identity)
        operation = _readable(document)
        if operation is None:
            yield Finding("reachability", "skipped", "the document has nothing that can be read without an identifier")
            return
        outcome = _tried(client, CallMaker(document, operation, []).call({}, UNSET))
        yield from _of_outcome(outcome, client.base_url)


def _versions() -> str:
    from sinch_provisioning_api import API_VERSION, __version__

    from sinch_provisioning._http.library import LIBRARIES, load

    library = load(LIBRARIES[0])
    system = f"Python {platform.python_version()}, {ssl.OPENSSL_VERSION}, {platform.system()}"
    return f"sinch-provisioning {__version__} (API {API_VERSION}), {LIBRARIES[0]} {library.__version__}, {system}"


def _environment() -> Finding:
    from sinch_provisioning._http.masking import masked_url
    from sinch_provisioning._http.proxies import fault_of_environment

    fault = fault_of_environment()
    if fault is not None:
        return Finding("proxies", "failed", fault)
    names = [name for variable in PROXIES for name in (variable.lower(), variable) if os.environ.get(name)]
    texts = [f"{name}={masked_url(os.environ[name])}" for name in names]
    return Finding("proxies", "note" if texts else "ok", ", ".join(texts) or "none in the environment")


def _readable(document: Document) -> Operation | None:
    """Return an operation that only reads and needs no identifier but the project."""
    return next((operation for operation in document.operations if _needs_nothing(operation)), None)


def _needs_nothing(operation: Operation) -> bool:
    others = [parameter for parameter in operation.parameters if parameter.required and parameter.name != PROJECT]
    return operation.is_safe and {*operation.path_names} <= {PROJECT} and not others


def _tried(client: CommandClient, call: Call[JSONValue]) -> Outcome:
    try:
        return client.send(call)
    except errors.ProvisioningError as error:
        return error


def _of_outcome(outcome: Outcome, base_url: str) -> Iterator[Finding]:
    if isinstance(outcome, (errors.TransportError, errors.ConfigurationError)):
        is_tls = _is_tls(outcome)
        yield Finding("reachability", "skipped" if is_tls else "failed", "see TLS" if is_tls else str(outcome))
        yield Finding("TLS", "failed" if is_tls else "skipped", str(outcome) if is_tls else "no connection")
        return
    headers: Mapping[str, str] = getattr(outcome, "headers", {})
    yield Finding("reachability", "ok", f"{base_url} answers")
    yield Finding("TLS", *(("ok", _trust()) if base_url.startswith("https://") else ("note", "plain http")))
    yield _clock(headers, time.time())
    yield _credentials(outcome)


def _is_tls(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLError) or "certificate" in str(error).lower():
            return True
        error = error.__cause__ or error.__context__
    return False


def _trust() -> str:
    names = [name for name in ("SSL_CERT_FILE", "SSL_CERT_DIR") if os.environ.get(name)]
    return (
        f"the certificate is good by {' and '.join(names) if names else 'the authorities that come with the package'}"
    )


def _clock(headers: Mapping[str, str], now: float) -> Finding:
    try:
        skew = now - parsedate_to_datetime(headers.get("date") or "").timestamp()
    except (ValueError, OverflowError):
        return Finding("clock", "skipped", "the server does not say what time it is")
    if abs(skew) > SKEW:
        side = "ahead" if skew > 0 else "behind"
        return Finding(
            "clock", "failed", f"this machine is {abs(skew):.0f} s {side}: set it, or signatures are refused"
        )
    return Finding("clock", "ok", f"within {SKEW} s of the server's")


def _credentials(outcome: Outcome) -> Finding:
    if not isinstance(outcome, errors.ProvisioningError):
        return Finding("credentials", "ok", "accepted")
    if isinstance(outcome, (errors.AuthenticationError, errors.PermissionDeniedError)):
        return Finding("credentials", "failed", str(outcome))
    if isinstance(outcome, errors.APIStatusError) and outcome.status < 500:
        return Finding("credentials", "note", f"accepted, but the request was refused: {outcome}")
    return Finding("credentials", "failed", str(outcome))
