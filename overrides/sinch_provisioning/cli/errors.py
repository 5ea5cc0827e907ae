"""How errors of a command end: one line on stderr and exit status 2."""

from __future__ import annotations

import contextlib
from collections.abc import Generator
from typing import Final, NoReturn

import typer

from sinch_provisioning.cli.output import tell
from sinch_provisioning.errors import ProvisioningError

EXTRAS: Final = {
    "jsonschema_rs": "contract",
    "jsonpath": "contract",
    "werkzeug": "contract",
    "uvicorn": "mock",
    "yaml": "mock",
}


@contextlib.contextmanager
def plain_errors(extra: str) -> Generator[None, None, None]:
    """Turn what a user can mend into one line on stderr and exit status 2, and Ctrl-C into one and 130.

    Args:
        extra: what the command needs installed.
    """
    try:
        yield
    except ImportError as error:
        missing_extra(error, extra)
    except KeyboardInterrupt:
        tell("interrupted")
        raise typer.Exit(130) from None
    except ProvisioningError as error:
        fail(str(error))
    except OSError as error:
        fail(f"{error.filename or 'a file'}: {error.strerror or error}")


def missing_extra(error: ImportError, extra: str) -> NoReturn:
    """End with one line that names what to install; raise the error again when no extra brings it.

    Args:
        error: the import that failed.
        extra: what the command needs installed beside `cli`.

    Raises:
        ImportError: it is of no package of an extra.
        typer.Exit: otherwise.
    """
    name = (error.name or "").partition(".")[0]
    if name not in EXTRAS:
        raise error
    fail(f"{name} is needed for this command: pip install 'sinch-provisioning[cli,{extra}]'")


def fail(text: str) -> NoReturn:
    """Print one line on stderr and end with status 2.

    Raises:
        typer.Exit: always.
    """
    tell(f"error: {' '.join(text.split())}")
    raise typer.Exit(2)
