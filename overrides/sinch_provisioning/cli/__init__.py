"""The console command `sinch-provisioning`. Needs the extra `cli`."""

from __future__ import annotations

import sys

__all__ = ["main"]

GROUPS = ("mock", "contract")  # commands with an extra of their name


def main() -> int:
    """Run the command; return its exit status: 2 with one line when the packages it is made of are missing.

    Ctrl-C ends it with 130 and one line, but commands that serve, which end in order.
    """
    try:
        return _main()
    except KeyboardInterrupt:
        sys.stderr.write("interrupted\n")
        return 130


def _main() -> int:
    try:
        import rich
        import typer
    except ImportError as error:
        group = sys.argv[1] if len(sys.argv) > 1 and sys.argv[1] in GROUPS else ""
        extras = f"cli,{group}" if group else "cli"
        needs = f"error: {error.name} is needed for this command: pip install 'sinch-provisioning[{extras}]'"
        sys.stderr.write(f"{needs}\n")
        return 2
    del rich, typer
    from sinch_provisioning.cli.app import run

    return run(sys.argv[1:])
