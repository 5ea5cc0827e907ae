"""Serve the mock until it is interrupted.

python -m sinch_provisioning.mock --port 0 --seed 7 --scenario file.yaml
"""

from __future__ import annotations

import argparse
import contextlib
import sys

from sinch_provisioning.errors import ConfigurationError
from sinch_provisioning.mock.core import Mock
from sinch_provisioning.mock.scenario import load
from sinch_provisioning.mock.server import Postman, listen, server_of


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; return its exit status."""
    parser = argparse.ArgumentParser(prog="sinch-provisioning mock", description="Serve the mock on 127.0.0.1.")
    parser.add_argument("--port", type=int, default=0, help="the port; 0 picks a free one")
    parser.add_argument("--seed", type=int, help="where identifiers begin; goes before that of the scenario")
    parser.add_argument("--scenario", metavar="FILE", help="what the mock is like at its start, in YAML or JSON")
    given = parser.parse_args(arguments)
    try:
        options = {} if given.seed is None else {"seed": given.seed}
        mock = load(given.scenario, **options) if given.scenario else Mock(**options)
    except ConfigurationError as error:
        print(f"mock: {error}", file=sys.stderr)  # noqa: T201
        return 1
    try:
        found = listen(given.port)
    except (OSError, OverflowError) as error:
        print(f"mock: port {given.port} cannot be used: {error}; try --port 0", file=sys.stderr)  # noqa: T201
        return 1
    print(f"the mock listens on http://127.0.0.1:{found.getsockname()[1]}", flush=True)  # noqa: T201
    for project in mock.projects:
        print(f"  project {project.project_id}, key id {project.key_id}, key secret {project.key_secret}", flush=True)  # noqa: T201
    postman = Postman(mock).start()
    with contextlib.suppress(KeyboardInterrupt):  # uvicorn has shut down in order before it raises this again
        server_of(mock).run(sockets=[found])
    postman.stop()
    found.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
