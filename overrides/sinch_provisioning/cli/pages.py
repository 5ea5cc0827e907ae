"""`--all`: every page of a list, with a bar on a terminal, and nothing lost when it ends before its time."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Generator

import typer
from sinch_provisioning_api.client import Pager

from sinch_provisioning._json import JSONValue
from sinch_provisioning._terminal import counted
from sinch_provisioning.cli.failures import INTERRUPTED, report
from sinch_provisioning.cli.output import tell
from sinch_provisioning.cli.results import Printing
from sinch_provisioning.errors import ProvisioningError

Advance = Callable[[int, int | None], None]


def read_all(pager: Pager[JSONValue, JSONValue], printing: Printing) -> None:
    """Print the items of all pages; when it is interrupted or fails, those that came and where to go on.

    Args:
        pager: the list.
        printing: how it is printed.

    Raises:
        typer.Exit: it was interrupted, or failed.
    """
    items: list[JSONValue] = []
    token: str | None = None
    try:
        with _bar() as advance:
            for page in pager.pages():
                items += page.items
                token = page.next_page_token
                advance(len(items), pager.total_size)
    except KeyboardInterrupt:
        printing.put(items, items)
        where = f"; go on with --page-token {token}" if token else "; begin anew"
        tell(f"interrupted after {counted(len(items), 'item')}{where}")
        raise typer.Exit(INTERRUPTED) from None
    except ProvisioningError as error:
        if items:
            printing.put(items, items)
            tell(f"ended after {counted(len(items), 'item')}")
        report(error)
    printing.put(items, items)


@contextlib.contextmanager
def _bar() -> Generator[Advance, None, None]:
    if not sys.stderr.isatty():
        yield lambda count, total: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("reading", total=None)
        yield lambda count, total: progress.update(task, completed=count, total=total)
