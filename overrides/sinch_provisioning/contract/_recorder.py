"""Writes what a client sends and gets into a HAR file, without secrets."""

from __future__ import annotations

import atexit
import base64
import binascii
import contextlib
import datetime
import json
import os
import tempfile
import threading
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from sinch_provisioning._http.har import Message, har, har_entry
from sinch_provisioning._http.redaction import Redactor
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
        self._entries: list[dict[str, Any]] = []
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

    def add(
        self,
        *,
        started: datetime.datetime,
        seconds: float,
        method: str,
        url: str,
        status: int,
        request: tuple[Mapping[str, str], bytes],
        response: tuple[Mapping[str, str], bytes],
        is_whole: bool = True,
    ) -> None:
        """Note one exchange.

        Args:
            started: when it began; it must carry its offset.
            seconds: how long it took.
            method: the HTTP method.
            url: the whole address.
            status: status of the answer; 0 when there was none.
            request: headers and body that were sent.
            response: headers and body that came back.
            is_whole: False when the body was not read to its end.
        """
        common: dict[str, Any] = {"started": started, "seconds": seconds, "method": method, "url": url}
        entry = har_entry(**common, status=status, request=Message(*request), response=Message(*response))
        if not is_whole:
            entry["_truncated"] = True
        with self._lock:
            self._secrets |= _secrets(request[0]) | _tokens(response[1])
            secrets = tuple(self._secrets)
            self._entries.append(Redactor(lambda: secrets).value(entry))

    def har(self) -> dict[str, Any]:
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


def _secrets(headers: Mapping[str, str]) -> set[str]:
    """Return the credentials a request came with, each in the forms a server might send back."""
    value = next((text for name, text in headers.items() if name.lower() == "authorization"), "")
    scheme, _, rest = value.partition(" ")
    found = {rest} if rest else {value}
    if scheme.lower() == "basic":
        with contextlib.suppress(binascii.Error, ValueError):
            found.add(base64.b64decode(rest, validate=True).decode("utf-8").partition(":")[2])
    return found - {""}


def _tokens(body: bytes) -> set[str]:
    """Return the access token an answer gives, which later requests are made with."""
    if b"access_token" not in body:
        return set()
    with contextlib.suppress(ValueError, RecursionError):
        value = json.loads(body)
        if isinstance(value, dict) and isinstance(value.get("access_token"), str):
            return {value["access_token"]}
    return set()
