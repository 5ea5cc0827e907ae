"""The commands at the top: resources of the document, and what comes without it. Each is imported when it is called."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Final

import typer
from typer.core import TyperGroup

from sinch_provisioning._json import JSONValue
from sinch_provisioning._openapi.document import Document
from sinch_provisioning.cli.catalogue import Catalogue
from sinch_provisioning.cli.groups import OwnCommands, ResourceGroup, imported, refuse_unknown

BUILT_IN: Final[OwnCommands] = {
    "contract": ("contract", "Hold traffic and servers against the document."),
    "configure": ("configure", "Keep a project and its key for later commands."),
    "doctor": ("doctor", "Check credentials, clock, reachability, TLS, proxies and versions."),
    "api": ("api", "Send a request that no command knows."),
    "completion": ("completion", "Print the script that lets a shell complete this command."),
}
"""Commands that are no resource."""
OF_RESOURCES: Final[Mapping[str, OwnCommands]] = {
    "webhooks": {
        "listen": ("webhooks", "Receive events on this machine, verified, and print each as it comes."),
        "trigger": ("webhooks", "Send a signed event of the document to a receiver, to try it."),
    }
}
"""Commands that a resource has without the document."""


class RootGroup(TyperGroup):
    """The commands at the top."""

    @cached_property
    def catalogue(self) -> Catalogue:
        """The commands of the document."""
        return Catalogue(self.document(), {name: tuple(own) for name, own in OF_RESOURCES.items()})

    def document(self) -> Document:
        """Return the document whose operations are commands."""
        return Document.packaged()

    @property
    def _resources(self) -> list[str]:
        return list(dict.fromkeys([*self.catalogue.tags, *OF_RESOURCES]))

    def list_commands(self, ctx: typer.Context) -> list[str]:  # type: ignore[override]
        """Return the names of the commands."""
        return [*self._resources, *self.commands, *BUILT_IN]

    def get_command(self, ctx: typer.Context, cmd_name: str) -> JSONValue:  # type: ignore[override]
        """Return a command; None when there is none."""
        if cmd_name in self.commands:
            return self.commands[cmd_name]
        if cmd_name in BUILT_IN:
            return imported(BUILT_IN[cmd_name][0], cmd_name)
        if cmd_name not in self._resources:
            return None
        return ResourceGroup(self.catalogue, cmd_name, OF_RESOURCES.get(cmd_name, {}))

    def format_commands(self, ctx: typer.Context, formatter: JSONValue) -> None:  # type: ignore[override]
        """Write the commands into the help, without building them."""
        with formatter.section("Resources of the API"):
            formatter.write_dl([(name, self.line_of(name)) for name in self._resources])
        with formatter.section("Other commands"):
            formatter.write_dl([(name, self.line_of(name)) for name in (*self.commands, *BUILT_IN)])

    def line_of(self, name: str) -> str:
        """Return what the help says of a command, without building it."""
        if name in self.commands:
            return str(self.commands[name].get_short_help_str(200))
        return BUILT_IN[name][1] if name in BUILT_IN else " ".join(self.catalogue.description(name).split())

    def resolve_command(self, ctx: typer.Context, args: list[str]) -> JSONValue:  # type: ignore[override]
        """Return the command that is meant; a misspelt one is told with the nearest."""
        refuse_unknown(self, ctx, args)
        return super().resolve_command(ctx, args)
