"""Serves the mock until it is told to stop: what the command line does, however it is called."""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Generator
from pathlib import Path

from sinch_provisioning._json import JSONObject
from sinch_provisioning._serving import bound, server_of, stopped_by_signals
from sinch_provisioning._terminal import visible
from sinch_provisioning.errors import ConfigurationError
from sinch_provisioning.mock.app import Mock
from sinch_provisioning.mock.authentication import TOKEN_PATH
from sinch_provisioning.mock.scenario import load
from sinch_provisioning.mock.server import DeliveryWorker, application


def serve(
    *,
    port: int = 0,
    seed: int | None = None,
    scenario: str | Path | None = None,
    control_token: str | None = None,
    as_json: bool = False,
) -> None:
    """Serve a mock on 127.0.0.1; return after SIGINT or SIGTERM.

    Args:
        port: the port; 0 picks a free one.
        seed: where identifiers begin; it takes precedence over that of the scenario.
        scenario: a file that says what the mock is like at its start.
        control_token: what the control API may be called with from elsewhere; None: from this machine alone.
        as_json: whether to print address and projects as one line of JSON.

    Raises:
        ConfigurationError: the port, the scenario or the token cannot be used.
    """
    options: JSONObject = {} if seed is None else {"seed": seed}
    mock = load(scenario, **options) if scenario is not None else Mock(**options)
    try:
        server = server_of(application(mock, control_token))
    except ValueError as error:
        raise ConfigurationError(str(error)) from None
    with stopped_by_signals(server) as came, bound(port) as listening, _sending(mock):
        _announce(mock, f"http://127.0.0.1:{listening.getsockname()[1]}", as_json=as_json)
        server.run(sockets=[listening])
    sys.stderr.write(f"the mock ended: {came[0]}\n")


@contextlib.contextmanager
def _sending(mock: Mock) -> Generator[None, None, None]:
    worker = DeliveryWorker(mock).start()
    try:
        yield
    finally:
        worker.stop()


def _announce(mock: Mock, url: str, *, as_json: bool) -> None:
    if as_json:
        projects = [one.credentials() for one in mock.projects]
        lines = [json.dumps({"url": url, "auth_url": url + TOKEN_PATH, "seed": mock.seed, "projects": projects})]
    else:
        lines = [f"the mock listens on {url}"]
        lines += [f"  project {p.project_id}, key id {p.key_id}, key secret {p.key_secret}" for p in mock.projects]
    sys.stdout.write(visible("\n".join(lines) + "\n"))
    sys.stdout.flush()
