"""Serves the mock until it is told to stop: what the command line does, however it is called."""

from __future__ import annotations

import contextlib
import json
import signal
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import uvicorn

from sinch_provisioning.errors import ConfigurationError
from sinch_provisioning.mock.app import Mock
from sinch_provisioning.mock.authentication import TOKEN_PATH
from sinch_provisioning.mock.scenario import load
from sinch_provisioning.mock.server import Postman, listen, server_of


def serve(*, port: int = 0, seed: int | None = None, scenario: str | Path | None = None, as_json: bool = False) -> None:
    """Serve a mock on 127.0.0.1; return after SIGINT or SIGTERM.

    Args:
        port: the port; 0 picks a free one.
        seed: where identifiers begin; it goes before that of the scenario.
        scenario: a file that says what the mock is like at its start.
        as_json: whether to print address and projects as one line of JSON.

    Raises:
        ConfigurationError: the port or the scenario cannot be used.
    """
    options: dict[str, Any] = {} if seed is None else {"seed": seed}
    mock = load(scenario, **options) if scenario is not None else Mock(**options)
    server = server_of(mock)
    with bound(listen, port) as found, _sending(mock), stopped_by_signals(server):
        _announce(mock, f"http://127.0.0.1:{found.getsockname()[1]}", as_json=as_json)
        server.run(sockets=[found])


def bound(make: Callable[[int], socket.socket], port: int) -> socket.socket:
    """Return a socket that listens on a port.

    Args:
        make: makes it.
        port: the port; 0 picks a free one.

    Raises:
        ConfigurationError: the port cannot be used.
    """
    try:
        return make(port)
    except (OSError, OverflowError) as error:
        reason = getattr(error, "strerror", None) or error
        raise ConfigurationError(f"port {port} cannot be used: {reason}; try --port 0") from None


@contextlib.contextmanager
def _sending(mock: Mock) -> Iterator[None]:
    postman = Postman(mock).start()
    try:
        yield
    finally:
        postman.stop()


@contextlib.contextmanager
def stopped_by_signals(server: uvicorn.Server) -> Iterator[None]:
    """Let SIGINT and SIGTERM end a server in order, and nothing more, also before it runs.

    The server takes both signals while it runs, shuts down, and then raises the signal again for whoever handled it
    before; without a handler here the program would die of it.
    """

    def stop(number: int, frame: object) -> None:
        server.should_exit = True

    before = {}
    if threading.current_thread() is threading.main_thread():
        before = {one: signal.signal(one, stop) for one in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)


def _announce(mock: Mock, url: str, *, as_json: bool) -> None:
    if as_json:
        projects = [one.credentials() for one in mock.projects]
        lines = [json.dumps({"url": url, "auth_url": url + TOKEN_PATH, "seed": mock.seed, "projects": projects})]
    else:
        lines = [f"the mock listens on {url}"]
        lines += [f"  project {p.project_id}, key id {p.key_id}, key secret {p.key_secret}" for p in mock.projects]
    sys.stdout.write("\n".join(lines) + "\n")
    sys.stdout.flush()
