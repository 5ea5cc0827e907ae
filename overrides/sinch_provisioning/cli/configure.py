"""`configure`: asks for the project and the key of a target once, and keeps them for this user alone."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Annotated

import typer

from sinch_provisioning.cli.failures import call_errors, is_interactive
from sinch_provisioning.cli.output import Rows, put_report, tell
from sinch_provisioning.cli.profiles import DEFAULT, path_of_profiles, read_profiles, write_profile
from sinch_provisioning.errors import ConfigurationError

configure: typer.Typer = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)


@configure.command()
def _configure(
    *,
    profile: Annotated[str, typer.Option(metavar="NAME", help="The profile that is written.")] = DEFAULT,
    project_id: Annotated[str | None, typer.Option(metavar="ID", help="The project.")] = None,
    key_id: Annotated[str | None, typer.Option(metavar="ID", help="Id of an access key.")] = None,
    base_url: Annotated[str | None, typer.Option(metavar="URL", help="The API, when it is not that of Sinch.")] = None,
    auth_url: Annotated[str | None, typer.Option(metavar="URL", help="The token endpoint of that API.")] = None,
    show: Annotated[bool, typer.Option("--show", help="List the profiles, without their secrets.")] = False,
) -> None:
    """Keep a project and its key for later commands, in a file that only you can read.

    What is not passed is asked for. The secret is never an option, since others can see the command lines of a
    machine: it is asked for without being shown, or is the first line of standard input.
    """
    with call_errors():
        if show:
            _show()
            return
        optional = {"base_url": base_url, "auth_url": auth_url}
        _write(profile, project_id, key_id, {name: url for name, url in optional.items() if url})


def _write(profile: str, project_id: str | None, key_id: str | None, more: Mapping[str, str]) -> None:
    fields = {"project_id": project_id or _asked("Project id"), "key_id": key_id or _asked("Key id")}
    fields = {name: value.strip() for name, value in {**fields, "key_secret": _secret(), **more}.items()}
    empty = [name for name, value in fields.items() if not value]
    if empty:
        raise ConfigurationError(f"{empty[0]} must not be empty")
    path = write_profile(profile, fields)
    tell(f"profile {profile} is in {path}; doctor --profile {profile} tries it")


def _show() -> None:
    table = Rows("profile", "project", "key", "API")
    for name, fields in sorted(read_profiles().items()):
        table.add(name, *(str(fields.get(field, "")) for field in ("project_id", "key_id", "base_url")))
    put_report(table, f"{path_of_profiles()}")


def _asked(what: str) -> str:
    if not is_interactive():
        raise ConfigurationError(
            f"{what} is missing, and nobody can be asked here; pass --{what.lower().replace(' ', '-')}"
        )
    text: str = typer.prompt(what, err=True)
    return text


def _secret() -> str:
    if is_interactive():
        text: str = typer.prompt("Key secret (not shown)", hide_input=True, err=True)
        return text
    return sys.stdin.readline()
