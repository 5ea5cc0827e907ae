"""What is secret, and how it is kept out of what people, logs, tracebacks and recordings show. The one place for it."""

from __future__ import annotations

import html
import json
from collections.abc import Callable, Iterable, Mapping
from typing import Final, TypeVar, overload
from urllib.parse import parse_qsl, quote, quote_plus, urlencode, urlsplit, urlunsplit

from sinch_provisioning._http.messages import Headers, Response, media_type
from sinch_provisioning._json import JSONValue

MASK: Final = "***"
SHORTEST: Final = 4  # characters; masking a shorter text would mask ordinary words
SECRET_HEADERS: Final = frozenset({"authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key"})
SECRET_ENDINGS: Final = ("secret", "password", "token")
SHOWN_QUERY: Final = frozenset({"pageSize", "sortColumn", "sortDirection", "deleteSubmitted"})
SHOWN_HEADERS: Final = frozenset({"content-type", "content-length", "retry-after", "x-request-id", "x-correlation-id"})

T = TypeVar("T")


class Secret(str):
    """A text that does not show itself: its repr, also in a traceback that prints local variables, is a mask."""

    __slots__ = ()

    def __repr__(self) -> str:
        return repr(MASK)


@overload
def as_secret(value: str) -> Secret: ...
@overload
def as_secret(value: T) -> T: ...
def as_secret(value: object) -> object:
    """Return a text that does not show itself; anything else as it is."""
    return Secret(value) if isinstance(value, str) else value


def is_secret_name(name: str) -> bool:
    """Tell whether what goes by a name is secret: its end says so, unless it is the token of a page."""
    lowered = name.lower()
    return lowered.endswith(SECRET_ENDINGS) and not lowered.endswith("pagetoken")


def with_secrets_masked(value: JSONValue) -> JSONValue:
    """Return a JSON value in which texts that go by a secret name are masked, at any depth."""
    if isinstance(value, dict):
        return {name: _masked(name, one) for name, one in value.items()}
    if isinstance(value, list):
        return [with_secrets_masked(one) for one in value]
    return value


def _masked(name: str, value: JSONValue) -> JSONValue:
    return MASK if is_secret_name(name) and isinstance(value, str) else with_secrets_masked(value)


def masked_body(headers: Mapping[str, str], body: bytes) -> str:
    """Return a body as text, with what is secret in it masked."""
    text = body.decode("utf-8", "replace")
    if media_type(Headers(headers)) == "application/x-www-form-urlencoded":
        return urlencode([(name, _masked(name, value)) for name, value in parse_qsl(text, keep_blank_values=True)])
    try:
        parsed = json.loads(text)
    except (ValueError, RecursionError):
        return text
    clean = with_secrets_masked(parsed)
    return text if clean == parsed else json.dumps(clean, ensure_ascii=False, separators=(",", ":"))


def masked_url(url: str) -> str:
    """Return an address without user and password, and with the values of secret query parameters masked."""
    parts = urlsplit(url)
    query = parse_qsl(parts.query, keep_blank_values=True)
    shown = urlencode([(name, _masked(name, value)) for name, value in query]) if query else parts.query
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2], query=shown))


def masked_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Return headers with the values of secret ones masked."""
    return {name: MASK if name.lower() in SECRET_HEADERS else value for name, value in headers.items()}


def shown_query(query: Iterable[tuple[str, str]]) -> str:
    """Return a query for the log: a value only where it cannot be a secret."""
    return "&".join(f"{name}={value if name in SHOWN_QUERY else '…'}" for name, value in query)


def shown_headers(headers: Mapping[str, str]) -> str:
    """Return headers for the log: only those that cannot hold a secret."""
    return ", ".join(f"{name}: {printable(headers[name])}" for name in sorted(SHOWN_HEADERS) if name in headers)


def printable(text: str) -> str:
    """Return a text that stays on its line: a custom transport may let anything into a header."""
    return "".join(c if c.isprintable() else "\ufffd" for c in text[:200])


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
    """Masks known secrets in texts, responses and JSON values.

    Args:
        secrets: returns the secrets; asked on first use, since most calls need no redaction.
    """

    __slots__ = ("_forms", "_secrets")

    def __init__(self, secrets: Callable[[], Iterable[str]]) -> None:
        self._secrets = secrets
        self._forms: list[Secret] | None = None

    def __repr__(self) -> str:
        return "Redactor()"

    def _all(self) -> list[Secret]:
        if self._forms is None:
            known = {form for secret in self._secrets() if len(secret) >= SHORTEST for form in _forms(secret)}
            self._forms = sorted(map(Secret, known), key=len, reverse=True)  # the longest first: one may hold another
        return self._forms

    def text(self, text: str) -> str:
        """Return a text with the secrets masked."""
        for secret in self._all():
            text = text.replace(secret, MASK)
        return text

    def value(self, value: JSONValue) -> JSONValue:
        """Return a JSON value with the secrets masked."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, list):
            return [self.value(item) for item in value]
        if isinstance(value, dict):
            return {self.text(name): self.value(item) for name, item in value.items()}
        return value

    def response(self, response: Response) -> Response:
        """Return a response with the secrets masked in its headers and its body."""
        body = response.content
        for secret in self._all():
            body = body.replace(secret.encode("utf-8", "surrogatepass"), MASK.encode())
        headers = Headers((name, self.text(value)) for name, value in response.headers.items())
        return Response(response.status, headers, body)
