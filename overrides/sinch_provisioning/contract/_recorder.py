"""Writes what a client sends and gets into a HAR file, without secrets."""

from __future__ import annotations

import atexit
import contextlib
import json
import os
import threading
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from sinch_provisioning._http.har import har, har_entry, without_secrets
from sinch_provisioning._http.messages import Exchange
from sinch_provisioning._http.redaction import SHORTEST, Redactor
from sinch_provisioning._json import JSONObject
from sinch_provisioning._process import renew_after_fork
from sinch_provisioning.contract._har_writer import HarWriter, encoded
from sinch_provisioning.errors import ConfigurationError

SMALL: Final = 256 * 1024
"""Bytes of a file that is looked through as soon as another secret is known; a larger one when it is flushed."""


class Recorder:
    """Writes exchanges into one HAR file as they come. Safe for threads.

    The file is a whole document after each exchange, so that one is lost at most when the program is killed. It holds
    nothing that is secret by its name, see `docs/contract.md`. What was masked under such a name, credentials among it,
    is masked wherever else it is, in whatever notation, and looked for in what was written before: at once while the
    file is small, else when a transport over it is closed, by `flush`, at the end of a `with` and of the program. A
    forked child writes a file of its own, with its process id in its name.

    Args:
        path: the file; what it held is replaced. None: nothing is written.

    Raises:
        ConfigurationError: its directory does not exist.
    """

    _shared: dict[Path, Recorder] = {}  # noqa: RUF012 - by file, for the whole program
    _guard = threading.Lock()

    def __init__(self, path: str | Path | None) -> None:
        self.path = None if path is None else Path(path).absolute()
        if self.path is not None and not self.path.parent.is_dir():
            raise ConfigurationError(f"{self.path.name} cannot be written: its directory does not exist")
        self._begin()
        renew_after_fork(self)
        if self.path is not None:
            atexit.register(self._at_exit)

    def _begin(self) -> None:
        self._lock = threading.RLock()
        self._count = 0
        self._entries: list[JSONObject] = []  # without a file
        self._writer = None if self.path is None else HarWriter(self.path)
        self._secrets: set[str] = set()
        self._redactor = Redactor(tuple)
        self._fresh: set[str] = set()  # secrets that what was written before was not looked through for
        self._failure: OSError | None = None

    def reset_locks(self) -> None:
        """Begin anew in a forked child: the file is its parent's."""
        known = self._secrets
        type(self)._guard = threading.Lock()
        if self.path is not None:
            self.path = self.path.with_name(f"{self.path.stem}-{os.getpid()}{self.path.suffix}")
        self._begin()
        self._learn(known)
        self._fresh.clear()

    @classmethod
    def at(cls, path: str | Path) -> Recorder:
        """Return the recorder of a file; all that ask for the same file get the same one."""
        key = Path(path).absolute()
        with cls._guard:
            if key not in cls._shared:
                cls._shared[key] = cls(key)
            return cls._shared[key]

    def add(self, exchange: Exchange) -> None:
        """Write one exchange. A response whose body is None was not read to its end.

        That the file cannot be written is said by the next `flush`, for it is no failure of the call.
        """
        with contextlib.suppress(RecursionError):  # where the caller's own calls have used up the stack
            self._add(exchange)

    def _add(self, exchange: Exchange) -> None:
        secrets: set[str] = set()
        entry = har_entry(exchange, secrets)
        if exchange.response is not None and exchange.response.body is None:
            entry["_truncated"] = True
        with self._lock:
            self._learn(secrets)
            entry = without_secrets(entry, self._redactor)
            self._count += 1
            if self._writer is None:
                self._entries.append(entry)
                return
            try:
                if self._fresh and self._writer.size < SMALL:
                    self._look_back(self._writer)
                self._writer.append(encoded(entry))
            except OSError as error:
                self._failure = error

    def _learn(self, secrets: set[str]) -> None:
        fresh = {secret for secret in secrets - self._secrets if len(secret) >= SHORTEST}
        if fresh:
            self._secrets |= fresh
            self._fresh |= fresh
            self._redactor.learn(fresh)

    def _look_back(self, writer: HarWriter) -> None:
        """Mask what turned out to be secret after it was written."""
        fresh = tuple(self._fresh)
        if writer.size and not Redactor(lambda: fresh).leaves(writer.text()):
            entries: list[JSONObject] = json.loads(writer.text())["log"]["entries"]
            writer.replace(without_secrets(entry, self._redactor) for entry in entries)
        self._fresh.clear()

    def har(self) -> JSONObject:
        """Return what was recorded so far as a HAR 1.2 document, without secrets."""
        with self._lock:
            if self._writer is None:
                return har([without_secrets(entry, self._redactor) for entry in self._entries])
            if self._fresh:
                self._look_back(self._writer)
            document: JSONObject = json.loads(self._writer.text())
            return document

    def flush(self) -> None:
        """Make sure that the file is there, and holds none of the secrets that are known by now.

        Raises:
            OSError: it cannot be written, or an exchange before could not.
        """
        with self._lock:
            if self._writer is None:
                return
            failure, self._failure = self._failure, None
            if failure is not None:
                raise failure
            if self._fresh:
                self._look_back(self._writer)
            self._writer.close()

    def _at_exit(self) -> None:
        with contextlib.suppress(OSError):  # a test's directory may be gone by now
            if self._count:
                self.flush()

    def __len__(self) -> int:
        return self._count

    def __bool__(self) -> bool:
        return True

    def __repr__(self) -> str:
        return f"Recorder({self._count} exchanges)"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.flush()
