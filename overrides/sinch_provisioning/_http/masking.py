"""Masks what is secret in addresses, headers and bodies. What is secret is decided in `redaction`."""

from __future__ import annotations

import base64
import contextlib
import json
import re
from collections.abc import Mapping
from typing import Final
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit, urlunsplit

from sinch_provisioning._http.messages import Headers, is_json, media_type
from sinch_provisioning._http.redaction import DISTINCT, MASK, NESTED, SECRET_HEADERS, SHORTEST, Side, is_secret_name
from sinch_provisioning._json import JSONValue, parse_json

ADDRESS_HEADERS: Final = frozenset({"location", "content-location", "referer"})
"""Headers that hold an address, whose query may be secret in part."""
UNKEPT: Final = frozenset({MASK, "null", "true", "false"})
"""Texts beside the name of a secret that are none."""
COOKIE_ATTRIBUTES: Final = frozenset({"domain", "path", "expires", "max-age", "samesite"})

_Secrets = set[str]

_QUOTES = r"""(?:\\|["']|%22|%27|%5[cC])"""
_NAMED = re.compile(  # name=, "name": ; also escaped or percent-encoded, as in an address within a text
    rf"""(?<![\w.\-])(?P<name>\w[\w.\-]*+)
    (?:{_QUOTES}++\s*+(?:[:=]|%3[aAdD])\s*+{_QUOTES}*+|(?:[:=]|%3[aAdD]){_QUOTES}*+)""",
    re.VERBOSE,
)
_VALUE = re.compile(r"""(?<=["'])(?:[^"'\\]|\\.)++|[^\s"'\\&;,<>{}\[\]]++""")
_CREDENTIAL = re.compile(
    r"(?i:\b(?:bearer|basic)(?:\s+|%20|\+)(?=\S*[0-9=]))(?P<value>[\w\-.~+/%]{8,}=*)"
    r"|(?P<jwt>\beyJ[\w\-]{8,}\.[\w\-]+\.[\w\-]*)"
)
_USER = re.compile(r"(?<=://)[^/\s@?#]+@")
_BASE64 = re.compile(r"[A-Za-z0-9+/_\-]{16,}={0,2}")
_SUSPECT = re.compile(r"(?i)[:=%]|\beyj|\b(?:bearer|basic)\b")
_COOKIE = re.compile(r"([\w\-]+)=([^;,\s]+)")
_URLSAFE = str.maketrans({"+": "-", "/": "_", "=": None})
_FORM_NAME = re.compile(r"[\w.:$\[\]\-]+")


def _note(value: JSONValue, secrets: _Secrets) -> None:
    """Take up the texts and numbers within a secret value."""
    rest = [value]
    while rest:
        value = rest.pop()
        if isinstance(value, dict):
            rest += value.values()
        elif isinstance(value, list):
            rest += value
        elif value is not None and not isinstance(value, bool):
            secrets.add(str(value))


class _Masking:
    """Masks what is secret by its name, and takes it up.

    Args:
        side: of which side of an exchange it is.
        found: takes up what was masked.
    """

    def __init__(self, side: Side, secrets: _Secrets) -> None:
        self._side: Side = side
        self._secrets = secrets
        self._changes = 0

    def named(self, name: str, value: JSONValue, depth: int = 0) -> JSONValue:
        """Return what goes by a name: masked as a whole where the name is secret, else the texts in it."""
        if value is None or isinstance(value, bool) or value in ("", MASK):
            return value
        if is_secret_name(name, self._side):
            _note(value, self._secrets)
            self._changes += 1
            return MASK
        return self._listed(value, depth)

    def _listed(self, value: JSONValue, depth: int) -> JSONValue:
        """Return a value, whose objects are masked already, with the texts in its lists masked."""
        if isinstance(value, str):
            return self.text(value, depth)
        lists = [value] if isinstance(value, list) else []
        while lists:
            items = lists.pop()
            for index, item in enumerate(items):
                if isinstance(item, str):
                    items[index] = self.text(item, depth)
                elif isinstance(item, list):
                    lists.append(item)
        return value

    def text(self, text: str, depth: int = 0) -> str:
        """Return a text in which what stands beside the name of a secret is masked, in the notations of the web."""
        shown = self._within(text, depth)
        self._changes += shown != text
        return shown

    def _within(self, text: str, depth: int) -> str:
        if depth < NESTED and text.lstrip()[:1] in {"{", "["}:
            return self._json_within(text, depth + 1)
        if depth < NESTED and _BASE64.fullmatch(text) and self._is_secret_base64(text, depth):
            return MASK
        if not _SUSPECT.search(text):
            return text
        shown = self._assigned(text)
        decoded = unquote(shown)
        clean = decoded if decoded == shown else self._assigned(decoded)
        return shown if clean == decoded else clean

    def _json_within(self, text: str, depth: int) -> str:
        try:
            return self.json(text, depth)
        except (ValueError, RecursionError):
            return text if self._assigned(text) == text else MASK

    def _is_secret_base64(self, text: str, depth: int) -> bool:
        try:
            decoded = base64.urlsafe_b64decode(text.translate(_URLSAFE) + "==").decode()
        except ValueError:
            return False
        return self._within(decoded, depth + 1) != decoded

    def _assigned(self, text: str) -> str:
        text = _USER.sub("", _CREDENTIAL.sub(self._credential, text))
        pieces: list[str] = []
        at = 0
        for named in _NAMED.finditer(text):
            value = _VALUE.match(text, named.end())
            if named.start() < at or value is None or not is_secret_name(named["name"], self._side):
                continue
            plain = unquote(value[0])
            if plain not in UNKEPT:
                self._secrets |= {secret for secret in (value[0], plain) if len(secret) >= DISTINCT}
                pieces += [text[at : value.start()], MASK]
                at = value.end()
        return "".join([*pieces, text[at:]])

    def _credential(self, match: re.Match[str]) -> str:
        value = match["value"] or match["jwt"]
        self._secrets |= {value, unquote(value)}
        return match[0].replace(value, MASK)

    def json(self, text: str, depth: int = 0) -> str:
        """Return a JSON text, as it was written if nothing in it is secret.

        Raises:
            ValueError: it is not JSON, or a number in it cannot be kept.
            RecursionError: it is nested too deeply.
        """
        before = self._changes
        is_ambiguous = "\\" in text  # written anew, so that each text in it has one notation

        def masked(pairs: list[tuple[str, JSONValue]]) -> JSONValue:
            nonlocal is_ambiguous
            clean = {self.text(name, depth): self.named(name, value, depth) for name, value in pairs}
            is_ambiguous = is_ambiguous or len(clean) != len(pairs)
            return clean

        parsed = self._listed(parse_json(text.encode("utf-8", "surrogatepass"), masked), depth)
        if self._changes == before and not is_ambiguous:
            return text
        return json.dumps(parsed, ensure_ascii=False, separators=(",", ":"), allow_nan=False)

    def form(self, text: str) -> str:
        """Return the text of a form or a query, as it was written if nothing in it is secret.

        Raises:
            ValueError: it is not one.
        """
        pairs = parse_qsl(text, keep_blank_values=True, strict_parsing=True)
        if not all(_FORM_NAME.fullmatch(name) and self._within(name, 0) == name for name, _ in pairs):
            raise ValueError("a name of the form cannot be one")
        before = self._changes
        clean = [(name, self.named(name, value)) for name, value in pairs]
        return text if self._changes == before else urlencode(clean)


def masked_body(headers: Mapping[str, str], body: bytes, side: Side, secrets: _Secrets | None = None) -> str | None:
    """Return a body as text, with what is secret in it masked.

    Args:
        headers: those beside it.
        body: its bytes.
        side: whether it was sent or received.
        secrets: takes up what was masked.

    Returns:
        The text; None when it cannot be read as JSON, as lines of JSON or as a form: then nobody can tell what in it
        is secret.
    """
    content_type = media_type(Headers(headers))
    masking = _Masking(side, set() if secrets is None else secrets)
    try:
        text = body.decode(json.detect_encoding(body))
        if content_type == "application/x-www-form-urlencoded" and text:
            with contextlib.suppress(ValueError):
                return masking.form(text)
        if not text.strip():
            return text
        if is_json(content_type) or text.lstrip()[0] in "{[":
            return _masked_json(masking, text)
    except (ValueError, RecursionError):
        pass
    if secrets is not None:
        secrets |= _named_in(body, side)
    return None


def _masked_json(masking: _Masking, text: str) -> str:
    try:
        return masking.json(text)
    except ValueError:
        lines = text.splitlines()
        if len(lines) < 2:
            raise
        return "\n".join(masking.json(line) if line.strip() else "" for line in lines)


def _named_in(body: bytes, side: Side) -> _Secrets:
    """Return what stands beside the names of secrets in a body that cannot be read, such as one cut short."""
    secrets: _Secrets = set()
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        _Masking(side, secrets).text(body.decode(encoding, "replace"), NESTED)
    return secrets


def masked_url(url: str, side: Side = "sent", secrets: _Secrets | None = None) -> str:
    """Return an address without user and password, and with the values of secret query parameters masked.

    Args:
        url: the address, or a path with its query.
        side: whether it was sent or received.
        secrets: takes up what was masked.
    """
    secrets = set() if secrets is None else secrets
    masking = _Masking(side, secrets)
    try:
        parts = urlsplit(url)
    except ValueError:
        return MASK
    user, _, host = parts.netloc.rpartition("@")
    _note(unquote(user.partition(":")[2] or user), secrets)
    shown = parts._replace(
        netloc=host,
        path=masking.text(parts.path),
        query=_masked_query(masking, parts.query),
        fragment=_masked_query(masking, parts.fragment),
    )
    return url if shown == parts else urlunsplit(shown)


def _masked_query(masking: _Masking, query: str) -> str:
    pairs = parse_qsl(query, keep_blank_values=True)
    clean = [(masking.text(name), masking.named(name, value)) for name, value in pairs]
    return query if clean == pairs else urlencode(clean)


def masked_headers(headers: Mapping[str, str], side: Side, secrets: _Secrets | None = None) -> dict[str, str]:
    """Return headers with what is secret in them masked.

    Args:
        headers: names and values.
        side: whether they were sent or received.
        secrets: takes up what was masked.
    """
    secrets = set() if secrets is None else secrets
    masking = _Masking(side, secrets)
    shown: dict[str, str] = {}
    for name, value in headers.items():
        if name.lower() in SECRET_HEADERS or is_secret_name(name, side):
            secrets |= _credentials(value)
            shown[name] = MASK
        else:
            is_address = name.lower() in ADDRESS_HEADERS
            shown[name] = masking.text(masked_url(value, side, secrets) if is_address else value)
    return shown


def _credentials(value: str) -> _Secrets:
    """Return what is secret in the value of a secret header, in each notation a server might send back."""
    scheme, _, rest = value.partition(" ")
    credentials = {value, rest or value}
    if scheme.lower() == "basic":
        with contextlib.suppress(ValueError):
            credentials.add(base64.b64decode(rest, validate=True).decode("utf-8").partition(":")[2])
    credentials |= {match[2] for match in _COOKIE.finditer(value) if match[1].lower() not in COOKIE_ATTRIBUTES}
    return {credential for credential in credentials if len(credential) >= SHORTEST}
