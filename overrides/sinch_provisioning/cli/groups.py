"""The commands of a resource, as a group that builds each when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import TypeAlias

import typer
from typer.core import TyperGroup

from sinch_provisioning._json import JSONValue
from sinch_provisioning._openapi.document import Operation
from sinch_provisioning.cli.catalogue import Catalogue

OwnCommands: TypeAlias = Mapping[str, tuple[str, str]]
"""Commands that the document does not bring: the module of each, which has it under its name, and its line of help."""


def imported(module: str, name: str) -> JSONValue:
    """Return the command that its module names like it: a typer app, or a function that makes one."""
    part: JSONValue = getattr(import_module(f"sinch_provisioning.cli.{module}"), name)
    make: Callable[[typer.Typer], JSONValue] = typer.main.get_command
    command = make(part) if isinstance(part, typer.Typer) else part()
    command.name = name
    return command


class ResourceGroup(TyperGroup):
    """The commands of a resource: those of the document, and those that it has without it.

    Args:
        catalogue: the commands of the document.
        resource: name of the resource.
        own: the other commands.
    """

    def __init__(self, catalogue: Catalogue, resource: str, own: OwnCommands) -> None:
        super().__init__(
            name=resource,
            help=catalogue.description(resource),
            no_args_is_help=True,
            rich_markup_mode=None,
        )
        self._catalogue = catalogue
        self._resource = resource
        self._own = own

    def list_commands(self, ctx: typer.Context) -> list[str]:  # type: ignore[override]
        """Return the names of its commands."""
        return [*self._catalogue.operations(self._resource), *self._own]

    def get_command(self, ctx: typer.Context, cmd_name: str) -> JSONValue:  # type: ignore[override]
        """Return a command; None when there is none."""
        if cmd_name in self._own:
            return imported(self._own[cmd_name][0], cmd_name)
        if cmd_name not in self._catalogue.operations(self._resource):
            return None
        from sinch_provisioning.cli.operations import command_of

        return command_of(self._catalogue, self._resource, cmd_name)

    def format_commands(self, ctx: typer.Context, formatter: JSONValue) -> None:  # type: ignore[override]
        """Write the commands into the help, without building them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, self.line_of(name)) for name in self.list_commands(ctx)])

    def line_of(self, name: str) -> str:
        """Return what the help says of a command, without building it."""
        if name in self._own:
            return self._own[name][1]
        return _short(self._catalogue.operations(self._resource)[name])

    def resolve_command(self, ctx: typer.Context, args: list[str]) -> JSONValue:  # type: ignore[override]
        """Return the command that is meant; a misspelt one is told with the nearest."""
        refuse_unknown(self, ctx, args)
        return super().resolve_command(ctx, args)


def _short(operation: Operation) -> str:
    text = str(operation.node.get("summary") or operation.node.get("description") or operation)
    deprecated = "(deprecated) " if operation.node.get("deprecated") else ""
    return f"{deprecated}{text}"


def refuse_unknown(group: TyperGroup, ctx: typer.Context, args: Sequence[str]) -> None:
    """End with a usage error that names the nearest command when there is none of that name."""
    import difflib

    names = group.list_commands(ctx)
    if args and args[0] not in names and not args[0].startswith("-") and not ctx.resilient_parsing:
        near = difflib.get_close_matches(args[0], names, 3, 0.5)
        meant = f" Did you mean {', '.join(map(repr, near))}?" if near else ""
        ctx.fail(f"No such command {args[0]!r}.{meant}")
