"""What the commands print, all of it: no text of a server, a recording or a file reaches a terminal as it is."""

from __future__ import annotations

import json
from pathlib import Path

import typer

from sinch_provisioning._json import JSONValue
from sinch_provisioning._terminal import visible


class Rows:
    """A table, row by row.

    Args:
        columns: what stands above them.
        right: which of them hold numbers.
    """

    def __init__(self, *columns: str, right: tuple[str, ...] = ()) -> None:
        from rich.table import Table  # not for every command

        self.table: Table = Table(box=None, pad_edge=False, header_style="bold")
        for column in columns:
            self.table.add_column(column, overflow="fold", justify="right" if column.strip() in right else "left")

    def add(self, *cells: str, style: str = "") -> None:
        """Add a row.

        Args:
            cells: a text for each column.
            style: that of the first.
        """
        from rich.text import Text

        self.table.add_row(*(Text(visible(cell), "" if column else style) for column, cell in enumerate(cells)))


def put(text: str, output: str | None = None) -> None:
    """Print a text, or write it into a file."""
    whole = visible(text if text.endswith("\n") else f"{text}\n")
    if output is None:
        typer.echo(whole, nl=False)
    else:
        Path(output).write_text(whole, "utf-8")


def tell(text: str) -> None:
    """Print one line on stderr."""
    typer.echo(visible(text.replace("\n", " ")), err=True)


def dumped(value: JSONValue) -> str:
    """Return a value as JSON for people."""
    return json.dumps(value, ensure_ascii=False, indent=2)


def put_report(*parts: str | Rows, output: str | None = None) -> None:
    """Print lines and tables, or write them into a file; wide when nobody looks at them on a terminal."""
    from rich.console import Console

    console = Console()
    is_seen = console.is_terminal and output is None
    wide = Console(width=None if is_seen else 200, force_terminal=is_seen, emoji=False)
    with wide.capture() as captured:
        for part in parts:
            wide.print(visible(part) if isinstance(part, str) else part.table, highlight=False, markup=False)
    lines = "\n".join(line.rstrip() for line in captured.get().splitlines())
    if is_seen:  # its styles are the console's own
        typer.echo(lines)
    else:
        put(lines, output)
