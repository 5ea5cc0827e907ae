"""Serve the mock until it is interrupted.

python -m sinch_provisioning.mock --port 0 --seed 7 --scenario file.yaml
"""

from __future__ import annotations

import argparse
import sys

from sinch_provisioning._terminal import visible
from sinch_provisioning.errors import ConfigurationError
from sinch_provisioning.mock.command import mock_of, serve

TRANSITIONS = "when resources get on: immediate, manual, reads:N or after:SECONDS; can be repeated by kind"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m sinch_provisioning.mock", description="Serve the mock.")
    parser.add_argument("--port", type=int, default=0, help="the port; 0 picks a free one")
    parser.add_argument("--host", default="127.0.0.1", help="the address or name of this machine where it listens")
    parser.add_argument(
        "--allow-remote", action="store_true", help="lets other machines reach it; needs a control token"
    )
    parser.add_argument("--seed", type=int, help="where identifiers begin; takes precedence over that of the scenario")
    parser.add_argument("--document", metavar="FILE", help="obey another OpenAPI document, 3.0 or 3.1, YAML or JSON")
    parser.add_argument("--scenario", metavar="FILE", help="what the mock is like at its start, in YAML or JSON")
    parser.add_argument(
        "--state", metavar="FILE", help="begin with this file when it is there, and write it at the end"
    )
    parser.add_argument("--clock", metavar="real|still", help="whether the mock's clock goes with the machine's")
    parser.add_argument("--transitions", metavar="[KIND=]WHEN", action="append", default=[], help=TRANSITIONS)
    parser.add_argument("--rate-limit", metavar="RATE[/BURST]", help="requests a second and project, and at once")
    parser.add_argument("--control-token", metavar="TEXT", help="lets calls from elsewhere use the control API")
    parser.add_argument("--max-body", metavar="BYTES", type=int, help="bytes of a request's body; 100 MiB")
    parser.add_argument("--json", action="store_true", help="print address and projects as one line of JSON")
    return parser


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; return its exit status."""
    options = _parser().parse_args(arguments)
    try:
        mock = mock_of(
            scenario=options.scenario,
            seed=options.seed,
            clock=options.clock,
            transitions=options.transitions,
            rate_limit=options.rate_limit,
            document=options.document,
        )
        serve(
            mock,
            port=options.port,
            host=options.host,
            allow_remote=options.allow_remote,
            control_token=options.control_token,
            state=options.state,
            max_body=options.max_body,
            as_json=options.json,
        )
    except ConfigurationError as error:
        print(visible(f"error: {error}"), file=sys.stderr)  # noqa: T201
        return 2
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
