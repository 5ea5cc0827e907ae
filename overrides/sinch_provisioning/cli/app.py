"""What the command is made of: its groups, and how its errors end."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import Annotated

import typer

from sinch_provisioning.cli.errors import plain_errors
from sinch_provisioning.cli.root import RootGroup

app: typer.Typer = typer.Typer(
    name="sinch-provisioning",
    cls=RootGroup,
    help="Call the Sinch Provisioning API, serve a mock of it, and hold traffic and servers against its document.",
    epilog="Begin with: configure, then the help of a resource, such as webhooks -h. --mock and --dry-run need no key.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,  # they print local variables
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(value: bool) -> None:  # noqa: FBT001 - as typer calls it
    if value:
        from sinch_provisioning_api import API_VERSION, __version__

        typer.echo(f"sinch-provisioning {__version__} (API {API_VERSION})")
        raise typer.Exit


@app.callback()
def _root(
    *,
    version: Annotated[
        bool, typer.Option("--version", help="Print the version.", callback=_version, is_eager=True)
    ] = False,
) -> None:
    pass


@app.command()
def mock(
    *,
    port: Annotated[int, typer.Option(min=0, max=65535, help="The port; 0 picks a free one.")] = 0,
    host: Annotated[
        str, typer.Option(help="The address or name where it listens; any but loopback needs --allow-remote.")
    ] = "127.0.0.1",
    allow_remote: Annotated[
        bool, typer.Option("--allow-remote", help="Let other machines reach it; needs --control-token.")
    ] = False,
    seed: Annotated[
        int | None,
        typer.Option(help="Where identifiers begin; takes precedence over that of the scenario.", show_default="0"),
    ] = None,
    document: Annotated[
        str | None,
        typer.Option(metavar="FILE", help="Obey another OpenAPI document, 3.0 or 3.1, in YAML or JSON."),
    ] = None,
    scenario: Annotated[
        str | None, typer.Option(metavar="FILE", help="What the mock is like at its start, in YAML or JSON.")
    ] = None,
    state: Annotated[
        str | None, typer.Option(metavar="FILE", help="Begin with this file when it is there, and write it at the end.")
    ] = None,
    clock: Annotated[
        str | None,
        typer.Option(
            metavar="real|still", help="Whether the mock's clock goes with the machine's.", show_default="still"
        ),
    ] = None,
    transitions: Annotated[
        list[str] | None,
        typer.Option(
            metavar="[KIND=]WHEN",
            help="When resources get on: immediate, manual, reads:N or after:SECONDS; can be repeated by kind.",
        ),
    ] = None,
    rate_limit: Annotated[
        str | None, typer.Option(metavar="RATE[/BURST]", help="Requests a second and project, and at once.")
    ] = None,
    control_token: Annotated[
        str | None,
        typer.Option(metavar="TEXT", help="Lets calls from elsewhere use the control API; see docs/mock.md."),
    ] = None,
    max_body: Annotated[
        int | None, typer.Option(metavar="BYTES", min=1, help="What a request's body may have.", show_default="100 MiB")
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Print address and projects as one line of JSON.")] = False,
) -> None:
    """Serve the mock until Ctrl-C or SIGTERM. Webhook events are sent as they come."""
    with plain_errors("mock"):
        from sinch_provisioning.mock.command import mock_of, serve

        made = mock_of(
            scenario=scenario,
            seed=seed,
            clock=clock,
            transitions=transitions or (),
            rate_limit=rate_limit,
            document=document,
        )
        serve(
            made,
            port=port,
            host=host,
            allow_remote=allow_remote,
            control_token=control_token,
            state=state,
            max_body=max_body,
            as_json=json,
        )


def run(arguments: Sequence[str]) -> int:
    """Run the command line; return its exit status."""
    line = os.environ.get("COMP_LINE_BEFORE")
    if os.environ.get("_SINCH_PROVISIONING_COMPLETE") == "complete" and line is not None:
        from sinch_provisioning.cli.completing import lines_for

        sys.stdout.write("".join(f"{text}\n" for text in lines_for(typer.main.get_command(app), line)))
        return 0
    code: str | int | None = 0
    try:
        app(args=list(arguments), standalone_mode=True)
    except SystemExit as ended:
        code = ended.code
    return code if isinstance(code, int) else int(code is not None)


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
