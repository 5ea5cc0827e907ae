"""Keeps the client's own secrets out of what people, logs and tracebacks show."""

from __future__ import annotations

import html
import json
from collections.abc import Callable, Iterable
from typing import Any, Final
from urllib.parse import quote, quote_plus

from sinch_provisioning._http.messages import Answer, Headers

STRUCK: Final = "***"
LEAST: Final = 4  # characters; striking out a shorter text would strike out ordinary words


class Secret(str):
    """A text that does not show itself: a repr, or a traceback that prints local variables, holds asterisks."""

    __slots__ = ()

    def __repr__(self) -> str:
        return repr(STRUCK)


def veiled(value: Any) -> Any:
    """Return a text that does not show itself; anything else as it is."""
    return Secret(value) if isinstance(value, str) else value


def _forms(secret: str) -> set[str]:
    """Return how a server may write a secret when it sends it back: plain, in JSON, in an address, in a page."""
    return {
        secret,
        json.dumps(secret)[1:-1],
        json.dumps(secret, ensure_ascii=False)[1:-1],
        quote(secret, safe="", errors="replace"),
        quote(secret, errors="replace"),
        quote_plus(secret, errors="replace"),
        html.escape(secret),
    }


class Redactor:
    """Strikes secrets out of texts, bodies and JSON values.

    Args:
        secrets: returns the secrets; asked on first use, since most calls need no redaction.
    """

    __slots__ = ("_found", "_secrets")

    def __init__(self, secrets: Callable[[], Iterable[str]]) -> None:
        self._secrets = secrets
        self._found: list[str] | None = None

    def __repr__(self) -> str:
        return "Redactor()"

    @property
    def _all(self) -> list[str]:
        if self._found is None:
            known: set[str] = set()
            for secret in self._secrets():
                known |= _forms(secret) if len(secret) >= LEAST else set()
            self._found = sorted(map(Secret, known), key=len, reverse=True)  # the longest first: one may hold another
        return self._found

    def text(self, text: str) -> str:
        """Return a text without secrets."""
        for secret in self._all:
            text = text.replace(secret, STRUCK)
        return text

    def value(self, value: Any) -> Any:
        """Return a JSON value without secrets."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, list):
            return [self.value(item) for item in value]
        if isinstance(value, dict):
            return {self.text(name): self.value(item) for name, item in value.items()}
        return value

    def answer(self, answer: Answer) -> Answer:
        """Return an answer whose headers and body hold no secret."""
        body = answer.body
        for secret in self._all:
            body = body.replace(secret.encode("utf-8", "surrogatepass"), STRUCK.encode())
        headers = Headers([(name, self.text(value)) for name, value in answer.headers.items()])
        return Answer(answer.status, headers, body)
