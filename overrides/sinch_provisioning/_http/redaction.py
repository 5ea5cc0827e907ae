"""What is secret, and how it is kept out of what people, logs, tracebacks and recordings show. The one place for it.

What is secret is said by the document, which marks properties and parameters (`x-sensitive`), and by the names below,
for headers, queries, forms and members that no document describes. A new rule is a new name here, or a new mark there.
"""

from __future__ import annotations

import base64
import html
import json
import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Final, Literal, TypeVar, overload
from urllib.parse import quote, quote_plus

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
        *(_LOWER.sub(lambda found: found[0].lower(), one) for one in quoted),
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


class Redactor:
    """Masks known secrets in texts, responses and JSON values. A short one is masked where it is a word of its own.

    Args:
        secrets: returns the secrets; asked on first use, since most calls need no redaction.
    """

    __slots__ = ("_known", "_long", "_secrets", "_short")

    def __init__(self, secrets: Callable[[], Iterable[str]]) -> None:
        self._secrets = secrets
        self._known: frozenset[str] | None = None
        self._long: list[Secret] = []
        self._short: re.Pattern[str] | None = None

    def __repr__(self) -> str:
        return "Redactor()"

    def _all(self) -> frozenset[str]:
        if self._known is None:
            self._known = frozenset(Secret(one) for one in self._secrets() if len(one) >= SHORTEST)
            forms = {Secret(form) for one in self._known for form in _forms(one)}
            self._long = sorted((one for one in forms if len(one) >= DISTINCT), key=len, reverse=True)
            short = sorted((one for one in forms if len(one) < DISTINCT), key=len, reverse=True)  # one may hold another
            self._short = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, short))})(?!\w)") if short else None
        return self._known

    def is_clean(self, text: str) -> bool:
        """Tell whether a text holds none of the secrets, short ones left out."""
        self._all()
        return not any(secret in text for secret in self._long)

    def text(self, text: str) -> str:
        """Return a text with the secrets masked."""
        text = self._without_long(text)
        return self._short.sub(MASK, text) if self._short else text

    def _without_long(self, text: str) -> str:
        self._all()
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
        return MASK if is_number and str(value) in self._all() else value

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
