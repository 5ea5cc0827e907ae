"""Where the body of a success goes that is not kept in memory: a file, which is whole or not there."""

from __future__ import annotations

import io
import os
import tempfile
from pathlib import Path
from typing import BinaryIO, Self, TypeAlias, cast

from sinch_provisioning.errors import ConfigurationError

Target: TypeAlias = str | os.PathLike[str] | BinaryIO


class Sink:
    """Takes the pieces of a body.

    A path is written beside itself and put in place at the end; what was there before stays until then. A file that is
    open is written from where it stands, and cut back to there before another attempt.

    Args:
        target: a path, or a file open for writing bytes.

    Raises:
        ConfigurationError: it is neither.
    """

    def __init__(self, target: Target) -> None:
        self.size: int = 0
        self.is_repeatable: bool = True
        self._start: int = 0
        self._file: BinaryIO | io.BufferedWriter
        self._path: Path | None = None
        self._part: Path | None = None
        if isinstance(target, (str, os.PathLike)):
            self._path = Path(target)
            return
        if not hasattr(target, "write"):
            raise ConfigurationError("to must be a path, or a file that is open for writing bytes")
        self._file = target
        try:
            self._start = target.tell() if target.seekable() else 0
            self.is_repeatable = target.seekable()
        except (OSError, AttributeError):
            self.is_repeatable = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.discard()

    def begin(self) -> None:
        """Begin anew, without what an earlier attempt wrote.

        Raises:
            ConfigurationError: the file cannot be written.
        """
        try:
            if self._path is not None and self._part is None:
                number, name = tempfile.mkstemp(dir=self._path.parent, prefix=f".{self._path.name}.", suffix=".part")
                self._part, self._file = Path(name), os.fdopen(number, "wb")
                self._start = 0
            elif self.is_repeatable:
                self._file.seek(self._start)
                self._file.truncate()
        except OSError as error:
            raise self._refused(error) from None
        self.size = 0

    def write(self, piece: bytes) -> None:
        """Add a piece.

        Raises:
            ConfigurationError: the file cannot be written.
        """
        try:
            self._file.write(piece)
        except TypeError:
            raise ConfigurationError("to must be open for writing bytes, not text") from None
        except (OSError, ValueError) as error:
            raise self._refused(error) from None
        self.size += len(piece)

    def commit(self) -> int:
        """Put the file in place; return the number of its bytes."""
        if self._path is None:
            return self.size
        try:
            if self._part is None:  # a success without a body
                self.begin()
            self._file.close()
            part = cast("Path", self._part)
            mask = os.umask(0)
            os.umask(mask)
            part.chmod(0o666 & ~mask)  # as `open` makes files, not as those that are temporary
            part.replace(self._path)
        except OSError as error:
            raise self._refused(error) from None
        self._part = None
        return self.size

    def discard(self) -> None:
        """Remove what was written beside a path; nothing is left of a transfer that broke off."""
        if self._part is not None:
            self._file.close()
            self._part.unlink(missing_ok=True)
            self._part = None

    @staticmethod
    def _refused(error: Exception) -> ConfigurationError:
        reason = getattr(error, "strerror", None) or str(error)
        return ConfigurationError(f"to cannot be written: {reason}")
