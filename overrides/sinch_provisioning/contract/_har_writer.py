"""Writes a HAR file as its entries come: it is a whole document after each of them, also if the program is killed."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Iterable
from io import FileIO
from pathlib import Path

from sinch_provisioning._http.har import har
from sinch_provisioning._json import JSONObject

END = b"\n]}}\n"


def encoded(entry: JSONObject) -> str:
    """Return an entry as the one line it is in a file."""
    return json.dumps(entry, ensure_ascii=False, separators=(",", ":"))


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


class HarWriter:
    """A HAR file under way. Each entry is a line, written over the end of the document together with a new end.

    It is not safe for threads. The file is open from an entry to the next `close`; entries after that go on in it.

    Args:
        path: the file; what it held is replaced with the first entry.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file: FileIO | None = None
        self._size = 0

    def _open(self) -> FileIO:
        if self._file is None:
            if self._size and self.path.exists() and self.path.stat().st_size == self._size:
                self._file = self.path.open("r+b", buffering=0)
            else:
                self._file = open(self.path, "wb", buffering=0, opener=_private)  # noqa: SIM115 - with an opener
                self._size = 0
                self._write(self._file, self._head() + END)
        return self._file

    def _head(self) -> bytes:
        return encoded(har([])).encode().removesuffix(b"]}}")

    def _write(self, file: FileIO, data: bytes) -> None:
        file.seek(max(self._size - len(END), 0))
        rest = memoryview(data)
        while rest:  # one step, unless a disk is full or a signal comes
            rest = rest[file.write(rest) :]
        self._size = file.tell()

    def append(self, line: str) -> None:
        """Add an entry.

        Args:
            line: as `encoded` returns it.

        Raises:
            OSError: it cannot be written.
        """
        file = self._open()
        is_first = self._size == len(self._head() + END)
        self._write(file, (b"\n" if is_first else b",\n") + line.encode("utf-8", "replace") + END)

    def text(self) -> str:
        """Return the whole document."""
        return self.path.read_text("utf-8") if self._size and self.path.exists() else encoded(har([]))

    @property
    def size(self) -> int:
        """Its bytes so far."""
        return self._size

    def replace(self, entries: Iterable[JSONObject]) -> None:
        """Write the file anew, as a whole.

        Raises:
            OSError: it cannot be written.
        """
        self.close()
        lines = b",".join(b"\n" + encoded(entry).encode("utf-8", "replace") for entry in entries)
        handle, name = tempfile.mkstemp(dir=self.path.parent, prefix=f".{self.path.name}.")
        try:
            with os.fdopen(handle, "wb") as file:
                size = file.write(self._head() + lines + END)
            Path(name).replace(self.path)
            self._size = size  # not before: a file of another size than this one is begun anew
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise

    def close(self) -> None:
        """Make sure that there is a file, and close it."""
        self._open().close()
        self._file = None
