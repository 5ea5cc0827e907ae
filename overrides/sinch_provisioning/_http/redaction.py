"""What is secret, and how it is kept out of what people, logs, tracebacks and recordings show. The one place for it.

What is secret is said by the document, which marks properties and parameters (`x-sensitive`), and by the names below,
for headers, queries, forms and members that no document describes. A new rule is a new name here, or a new mark there.
"""

from __future__ import annotations

import base64
import html
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Final, Literal, TypeVar, overload
from urllib.parse import quote, quote_plus, unquote

from sinch_provisioning_api import SECRETS_RECEIVED, SECRETS_SENT

from sinch_provisioning._http.messages import Headers, Response
from sinch_provisioning._json import JSONValue

MASK: Final = "***"
SHORTEST: Final = 4
"""Characters of a secret that is looked for elsewhere; a shorter text would mask ordinary words."""
DISTINCT: Final = 8
"""Characters of a secret that is also masked inside of words, and in other notations."""
SECRET_HEADERS: Final = frozenset({"authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key"})
"""Headers whose values are secret, besides those that are named like one of the names below."""
SECRET_NAMES: Final = frozenset(
    {"assertion", "clientassertion", "codeverifier", "jwt", "otp", "pin", "pwd", "sessionid"}
)
"""Names of members, parameters and form fields whose values are secret: small letters and digits alone."""
SECRET_PARTS: Final = ("secret", "password", "passphrase", "passwd")
"""What makes a name secret wherever it stands in it: `client_secret`, `secretKey`."""
SECRET_ENDINGS: Final = ("token", "authorization", "cookie", "credential", "apikey", "accesskey", "privatekey")
"""What makes a name secret at its end, plural or numbered too: `x-auth-token`, `refresh_tokens`, `apiKey2`."""
PUBLIC_ENDINGS: Final = ("pagetoken",)
"""What makes a name public in spite of that: tokens of pages, which name a place in a list."""
NESTED: Final = 3
"""How many texts within texts are looked into: JSON in base64 in JSON."""
FEW: Final = 64
"""Notations of secrets that are looked for one by one; more are looked for at once."""
SHOWN_QUERY: Final = frozenset({"pageSize", "sortColumn", "sortDirection", "deleteSubmitted"})
SHOWN_HEADERS: Final = frozenset({"content-type", "content-length", "retry-after", "x-request-id", "x-correlation-id"})

Side = Literal["sent", "received"]
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


def _plain(name: str) -> str:
    """Return a name as the lists above have it: no case, no signs, neither numbered nor plural."""
    return "".join(filter(str.isalnum, name.lower())).rstrip("0123456789").removesuffix("s")


_MARKED: Final[Mapping[Side, frozenset[str]]] = {
    "sent": frozenset(map(_plain, SECRETS_SENT)),
    "received": frozenset(map(_plain, SECRETS_RECEIVED)),
}


@lru_cache(maxsize=4096)
def is_secret_name(name: str, side: Side) -> bool:
    """Tell whether what goes by a name is secret.

    Args:
        name: name of a member, a parameter, a form field or a header.
        side: whether it is of a request or of an answer: one name may be secret in one of them alone.
    """
    plain = _plain(name)
    if plain in _MARKED[side] or plain in SECRET_NAMES or any(part in plain for part in SECRET_PARTS):
        return True
    return plain.endswith(SECRET_ENDINGS) and not plain.endswith(PUBLIC_ENDINGS)


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
    quoted = {quote(secret, safe="", errors="replace"), quote(secret, errors="replace")}
    forms = {
        secret,
        json.dumps(secret)[1:-1],
        json.dumps(secret, ensure_ascii=False)[1:-1],
        quote_plus(secret, errors="replace"),
        html.escape(secret),
        *quoted,
        *(_LOWER.sub(lambda match: match[0].lower(), text) for text in quoted),
    }
    if len(secret) < DISTINCT:
        return forms
    raw = secret.encode("utf-8", "replace")
    return {*forms, *_base64_forms(raw), raw.hex(), raw.hex().upper()}


_LOWER = re.compile(r"%[0-9A-F]{2}")


def _base64_forms(raw: bytes) -> set[str]:
    """Return what base64 makes of bytes within others: it depends on their place among three."""
    forms: set[str] = set()
    for before in range(3):
        text = base64.b64encode(b"\0" * before + raw).decode()
        whole = text[-(-before * 8 // 6) : (before + len(raw)) * 8 // 6]  # characters that hang on these bytes alone
        forms |= {whole, whole.replace("+", "-").replace("/", "_")}
    return forms


def _readings(text: str) -> Iterator[str]:
    """Yield a text, and what it says when escapes and entities are undone, as often as somebody may have made them."""
    yield text
    for _ in range(NESTED):
        plain = html.unescape(_ESCAPE.sub(_unescaped, unquote(text)))
        if plain == text:
            return
        yield plain
        text = plain


_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|(.))")
_ESCAPED: Final = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}


def _unescaped(match: re.Match[str]) -> str:
    return chr(int(match[1], 16)) if match[1] else _ESCAPED.get(match[2], match[2])


class Redactor:
    """Masks known secrets in texts, responses and JSON values. A short one is masked where it is a word of its own.

    Args:
        secrets: returns the secrets; asked on first use, since most calls need no redaction.
    """

    __slots__ = ("_beginnings", "_known", "_long", "_secrets", "_short", "_words")

    def __init__(self, secrets: Callable[[], Iterable[str]]) -> None:
        self._secrets: Callable[[], Iterable[str]] | None = secrets
        self._known: set[str] = set()
        self._long: list[Secret] = []
        self._short: re.Pattern[str] | None = None
        self._words: list[Secret] = []
        self._beginnings: set[str] = set()

    def __repr__(self) -> str:
        return "Redactor()"

    def learn(self, secrets: Iterable[str]) -> None:
        """Mask other secrets from now on, too."""
        fresh = {Secret(secret) for secret in secrets if len(secret) >= SHORTEST} - self._all()
        self._known |= fresh
        forms = {Secret(form) for secret in fresh for form in _forms(secret)}
        long = {form for form in forms if len(form) >= DISTINCT}
        self._long = sorted(long.union(self._long), key=len, reverse=True)  # the longest first: one may hold another
        self._beginnings |= {form[:DISTINCT] for form in long}
        if forms - long:
            self._words = sorted((forms - long).union(self._words), key=len, reverse=True)
            self._short = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, self._words))})(?!\w)")

    def _all(self) -> set[str]:
        if self._secrets is not None:
            secrets, self._secrets = self._secrets(), None
            self.learn(secrets)
        return self._known

    def holds(self, secret: str) -> bool:
        """Tell whether a secret is among those that are known."""
        return secret in self._all()

    def leaves(self, text: str) -> bool:
        """Tell whether there is nothing to mask in a text, as it is or with its escapes undone."""
        has_word = self._short is not None and self._short.search(text) is not None
        return not has_word and all(map(self.is_clean, _readings(text)))

    def is_clean(self, text: str) -> bool:
        """Tell whether a text holds none of the secrets, short ones left out. Many take no longer than a few."""
        self._all()
        begins = self._beginnings
        if len(begins) < FEW:
            return not any(secret in text for secret in self._long)
        places = (at for at in range(len(text) - DISTINCT + 1) if text[at : at + DISTINCT] in begins)
        return not any(text.startswith(tuple(self._long), at) for at in places)

    def text(self, text: str) -> str:
        """Return a text with the secrets masked."""
        text = self._without_long(text)
        return self._short.sub(MASK, text) if self._short else text

    def _without_long(self, text: str) -> str:
        self._all()
        if len(self._beginnings) >= FEW and self.is_clean(text):
            return text
        for secret in self._long:
            text = text.replace(secret, MASK)
        return text

    def value(self, value: JSONValue) -> JSONValue:
        """Return a JSON value with the secrets masked."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, list):
            return [self.value(item) for item in value]
        if isinstance(value, dict):
            return {self._without_long(name): self.value(item) for name, item in value.items()}
        is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
        return MASK if is_number and self.holds(str(value)) else value

    def response(self, response: Response) -> Response:
        """Return a response with the secrets masked in its headers and its body."""
        self._all()
        body = response.content
        for secret in self._long:
            body = body.replace(secret.encode("utf-8", "surrogatepass"), MASK.encode())
        if self._short is not None:
            body = re.sub(self._short.pattern.encode(), MASK.encode(), body)
        headers = Headers((name, self.text(value)) for name, value in response.headers.items())
        return Response(response.status, headers, body)
