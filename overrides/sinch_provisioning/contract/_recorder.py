"""Writes what a client sends and gets into a HAR file, without secrets."""

from __future__ import annotations

import atexit
import base64
import binascii
import contextlib
import json
import os
import tempfile
import threading
from pathlib import Path
from types import TracebackType
from typing import Self

from sinch_provisioning._http.har import har, har_entry
from sinch_provisioning._http.messages import Exchange, Request
from sinch_provisioning._http.redaction import Redactor
from sinch_provisioning._json import JSONObject, is_object
from sinch_provisioning.errors import ConfigurationError


class Recorder:
    """Collects exchanges and writes them as one HAR file. Safe for threads.

    The file is written when a transport over it is closed, by `flush`, at the end of a `with`, and at the end of the
    program. It holds no Authorization header or cookie, nor the value of a member or query parameter named like a
    secret, a password or a token (page tokens are kept); credentials that came with a request are struck out wherever
    they return.

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
        self._lock = threading.RLock()
        self._entries: list[JSONObject] = []
        self._secrets: set[str] = set()
        self._process = os.getpid()
        if self.path is not None:
            atexit.register(self._at_exit)

    @classmethod
    def at(cls, path: str | Path) -> Recorder:
        """Return the recorder of a file; all that ask for the same file get the same one."""
        key = Path(path).absolute()
        with cls._guard:
            if key not in cls._shared:
                cls._shared[key] = cls(key)
            return cls._shared[key]

    def add(self, exchange: Exchange) -> None:
        """Note one exchange. A response whose body is None was not read to its end."""
        response = exchange.response
        entry = har_entry(exchange)
        if response is not None and response.body is None:
            entry["_truncated"] = True
        with self._lock:
            self._secrets |= _credentials(exchange.request)
            if response is not None:
                self._secrets |= _tokens(response.content)
            secrets = tuple(self._secrets)
            self._entries.append(Redactor(lambda: secrets).value(entry))

    def har(self) -> JSONObject:
        """Return what was recorded so far as a HAR 1.2 document, without secrets."""
        with self._lock:
            return har(list(self._entries))

    def flush(self) -> None:
        """Write the file. A file with the same name is replaced as a whole.

        Raises:
            OSError: it cannot be written.
        """
        if self.path is None or self._process != os.getpid():  # a forked child leaves the file to its parent
            return
        with self._lock:
            text = json.dumps(self.har(), ensure_ascii=False, indent=1).encode("utf-8", "replace")
            handle, name = tempfile.mkstemp(dir=self.path.parent, prefix=f".{self.path.name}.")
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(text)
                Path(name).replace(self.path)
            except BaseException:
                Path(name).unlink(missing_ok=True)
                raise

    def _at_exit(self) -> None:
        with contextlib.suppress(OSError):  # a test's directory may be gone by now
            self.flush()

    def __len__(self) -> int:
        return len(self._entries)

    def __bool__(self) -> bool:
        return True

    def __repr__(self) -> str:
        return f"Recorder({len(self._entries)} exchanges)"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.flush()


def _credentials(request: Request) -> set[str]:
    """Return the credentials a request came with, each in the forms a server might send back."""
    value = request.headers.get("authorization", "")
    scheme, _, rest = value.partition(" ")
    secrets = {rest} if rest else {value}
    if scheme.lower() == "basic":
        with contextlib.suppress(binascii.Error, ValueError):
            secrets.add(base64.b64decode(rest, validate=True).decode("utf-8").partition(":")[2])
    return secrets - {""}


def _tokens(body: bytes) -> set[str]:
    """Return the access token an answer gives, which later requests are made with."""
    if b"access_token" not in body:
        return set()
    with contextlib.suppress(ValueError, RecursionError):
        value = json.loads(body)
        if is_object(value) and isinstance(value.get("access_token"), str):
            return {value["access_token"]}
    return set()
