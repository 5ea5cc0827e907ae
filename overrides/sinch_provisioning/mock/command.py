"""Serves the mock until it is told to stop: what the command line does, however it is called."""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Generator, Sequence
from pathlib import Path

from sinch_provisioning._json import JSONObject, JSONValue
from sinch_provisioning._serving import server_of, stopped_by_signals
from sinch_provisioning._sockets import LOOPBACK, bound, url_of
from sinch_provisioning._terminal import visible
from sinch_provisioning.errors import ConfigurationError
from sinch_provisioning.mock.app import Mock
from sinch_provisioning.mock.authentication import TOKEN_PATH
from sinch_provisioning.mock.document_file import load_document
from sinch_provisioning.mock.scenario import arguments_of, load
from sinch_provisioning.mock.server import DeliveryWorker, application
from sinch_provisioning.mock.transitions import ALL


def mock_of(
    *,
    scenario: str | Path | None = None,
    seed: int | None = None,
    clock: str | None = None,
    transitions: Sequence[str] = (),
    rate_limit: str | None = None,
    document: str | Path | None = None,
) -> Mock:
    """Return a mock as the options of a command say, which take precedence over the scenario.

    Args:
        scenario: a file that says what the mock is like at its start.
        seed: where identifiers begin.
        clock: `real` or `still`.
        transitions: each `WHEN` for all kinds or `KIND=WHEN`, and that `immediate`, `manual`, `reads:N` or
            `after:SECONDS`.
        rate_limit: `RATE` or `RATE/BURST`.
        document: the file of another document to obey.

    Raises:
        ConfigurationError: one of them makes no sense; the text names it.
    """
    settings: JSONObject = {} if seed is None else {"seed": seed}
    if clock is not None:
        settings["clock"] = clock
    try:
        if transitions:
            settings["transitions"] = dict(map(_transition, transitions))
        if rate_limit is not None:
            settings["rate_limit"] = _rate_limit(rate_limit)
        arguments = arguments_of(settings)
        if document is not None:
            arguments["document"] = load_document(document)
        return Mock(**arguments) if scenario is None else load(scenario, **arguments)
    except ValueError as error:
        raise ConfigurationError(str(error)) from None


def _transition(text: str) -> tuple[str, JSONValue]:
    """Return the kind and the rule of a text such as `rcs_sender=after:60`, as a scenario has them."""
    kind, _, when = text.rpartition("=")
    name, colon, amount = when.partition(":")
    if not colon:
        return kind or ALL, when
    try:
        number = int(amount) if name == "reads" else float(amount)
    except ValueError:
        raise ValueError(f"transitions: {text} must end in reads:N or after:SECONDS, with a number") from None
    return kind or ALL, {name: number}


def _rate_limit(text: str) -> JSONObject:
    rate, slash, burst = text.partition("/")
    try:
        return {"rate": float(rate), **({"burst": int(burst)} if slash else {})}
    except ValueError:
        raise ValueError(f"rate limit: it must be RATE or RATE/BURST, such as 10/20, not {text}") from None


def serve(
    mock: Mock,
    *,
    port: int = 0,
    host: str = LOOPBACK,
    allow_remote: bool = False,
    control_token: str | None = None,
    state: str | Path | None = None,
    max_body: int | None = None,
    as_json: bool = False,
) -> None:
    """Serve a mock; return after SIGINT or SIGTERM.

    Args:
        mock: the mock.
        port: the port; 0 picks a free one.
        host: the address or name of this machine where it listens.
        allow_remote: whether other machines may reach it.
        control_token: what the control API may be called with from elsewhere; None: from this machine alone.
        state: a file that the mock begins with when it is there, and that holds its resources at the end.
        max_body: bytes that the body of a request may have; None: 100 MiB.
        as_json: whether to print address and projects as one line of JSON.

    Raises:
        ConfigurationError: the host, the port, the token, the limit or the file cannot be used.
    """
    try:
        served = application(mock, control_token, host=host, allow_remote=allow_remote, max_body=max_body)
        server = server_of(served)
    except ValueError as error:
        raise ConfigurationError(str(error)) from None
    with (
        stopped_by_signals(server) as came,
        bound(port, host) as listening,
        _kept(mock, state),
        _sending(mock),
    ):
        _announce(mock, url_of(listening, host), as_json=as_json)
        server.run(sockets=[listening])
    sys.stderr.write(f"the mock ended: {came[0]}\n")


@contextlib.contextmanager
def _kept(mock: Mock, path: str | Path | None) -> Generator[None, None, None]:
    """Begin with a file, and write it at the end; at the start, too, to tell then of one that cannot be written."""
    if path is None:
        yield
        return
    try:
        if Path(path).exists():
            mock.load(path)
        mock.save(path)
    except (OSError, ValueError) as error:
        raise ConfigurationError(f"state {path} cannot be used: {error}") from None
    try:
        yield
    finally:
        mock.save(path)


@contextlib.contextmanager
def _sending(mock: Mock) -> Generator[None, None, None]:
    worker = DeliveryWorker(mock).start()
    try:
        yield
    finally:
        worker.stop()


def _announce(mock: Mock, url: str, *, as_json: bool) -> None:
    if as_json:
        projects = [project.credentials() for project in mock.projects]
        lines = [json.dumps({"url": url, "auth_url": url + TOKEN_PATH, "seed": mock.seed, "projects": projects})]
    else:
        lines = [f"the mock listens on {url}"]
        lines += [f"  project {p.project_id}, key id {p.key_id}, key secret {p.key_secret}" for p in mock.projects]
        first = mock.projects[0]
        lines += [
            "to call it from a shell or a program of this machine:",
            f"  export SINCH_PROVISIONING_BASE_URL={url} SINCH_AUTH_URL={url}{TOKEN_PATH}",
            f"  export SINCH_PROJECT_ID={first.project_id}",
            f"  export SINCH_KEY_ID={first.key_id} SINCH_KEY_SECRET={first.key_secret}",
        ]
    sys.stdout.write(visible("\n".join(lines) + "\n"))
    sys.stdout.flush()
