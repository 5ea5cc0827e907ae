"""How a call of the API that fails ends: what happened, what to do, and an exit status by the class of the error."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Generator
from typing import Final, NoReturn

import typer

from sinch_provisioning import errors
from sinch_provisioning.cli.errors import missing_extra
from sinch_provisioning.cli.output import tell

STATUSES: Final[tuple[tuple[type[Exception], int], ...]] = (
    (errors.ConfigurationError, 2),
    (errors.InvalidArgumentError, 2),
    (errors.AuthenticationError, 3),
    (errors.PermissionDeniedError, 4),
    (errors.NotFoundError, 5),
    (errors.ConflictError, 6),
    (errors.PreconditionFailedError, 6),
    (errors.FailedDependencyError, 6),
    (errors.RateLimitError, 8),
    (errors.ServerError, 9),
    (errors.APIStatusError, 7),
    (errors.TransportError, 10),
    (errors.DecodeError, 11),
    (errors.ValidationError, 11),
    (errors.PaginationError, 11),
    (errors.WaitError, 12),
)
"""Exit statuses by the class of the error; the first class that fits counts. Anything else of this package is 1."""
INTERRUPTED: Final = 130


def status_of(error: Exception) -> int:
    """Return the exit status of an error."""
    return next((status for error_class, status in STATUSES if isinstance(error, error_class)), 1)


@contextlib.contextmanager
def call_errors(extra: str = "") -> Generator[None, None, None]:
    """Turn errors into lines on stderr and an exit status.

    Args:
        extra: what the command needs installed beside `cli`.

    Raises:
        typer.Exit: something failed.
    """
    try:
        yield
    except ImportError as error:
        missing_extra(error, extra or "mock")
    except KeyboardInterrupt:
        tell("interrupted")
        raise typer.Exit(INTERRUPTED) from None
    except (errors.ProvisioningError, errors.InvalidArgumentError, errors.ModelDecodeError) as error:
        report(error)
    except UnicodeEncodeError:  # the text is not repeated: it may be a secret
        tell("error: an argument or a line of input is not UTF-8; type it anew: nothing was kept or sent")
        raise typer.Exit(2) from None
    except OSError as error:
        tell(f"error: {error.filename or 'a file'}: {error.strerror or error}")
        raise typer.Exit(2) from None


def report(error: Exception, *more: str) -> NoReturn:
    """Print an error on stderr and end with its status.

    Args:
        error: the error.
        *more: lines that follow.

    Raises:
        typer.Exit: always.
    """
    for line in (*lines_of(error), *more):
        tell(line)
    raise typer.Exit(status_of(error))


def lines_of(error: Exception) -> list[str]:
    """Return what a person needs to know of an error: what happened, what to do, and the name of the request."""
    if not isinstance(error, errors.APIStatusError):
        return [f"error: {error}", *_hint(error), *_token_line(error)]
    place = " ".join(filter(None, [error.method, error.path_template, str(error.status)]))
    code = f" ({error.error_code})" if error.error_code else ""
    lines = [f"error: {error.message or error.args[0]}{code}"]
    lines += [f"  {text}" for text in error.validation_errors if text not in lines[0]]
    lines += [f"  what to do: {error.resolution}"] if error.resolution else []
    lines.append(f"  request: {place}")
    lines += [f"  request id: {error.request_id}"] if error.request_id else []
    if error.attempts > 1:
        lines.append(f"  tried {error.attempts} times")
    return [*lines, *_token_line(error)]


def _hint(error: Exception) -> list[str]:
    """Return what a person at a shell does about a missing setting; the error itself speaks of Python."""
    is_missing = isinstance(error, errors.ConfigurationError) and " is missing: pass " in str(error)
    text = "sinch-provisioning configure keeps project and key; --mock and --dry-run need neither"
    return [f"  what to do: {text}"] if is_missing else []


def _token_line(error: Exception) -> list[str]:
    token = error.page_token if isinstance(error, errors.ProvisioningError) else None
    return [f"  go on with --page-token {token}"] if token else []


def is_interactive() -> bool:
    """Tell whether somebody can be asked: standard input and error are a terminal."""
    return sys.stdin.isatty() and sys.stderr.isatty()
