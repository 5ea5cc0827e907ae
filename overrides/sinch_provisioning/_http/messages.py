"""What goes over the wire, without naming the library that carries it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from ipaddress import ip_address
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from sinch_provisioning.errors import ConfigurationError

REQUEST_ID_HEADERS = ("x-request-id", "x-correlation-id", "request-id")


class Headers(Mapping[str, str]):
    """Response headers; a name is found in any case, and repeated ones are joined by a comma.

    Args:
        pairs: names and values as they came.
    """

    __slots__ = ("_pairs",)

    def __init__(self, pairs: Sequence[tuple[str, str]] = ()) -> None:
        found: dict[str, str] = {}
        for name, value in pairs:
            key = name.lower()
            found[key] = f"{found[key]}, {value}" if key in found else value
        self._pairs = found

    def __getitem__(self, name: str) -> str:
        return self._pairs[name.lower()]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._pairs

    def __iter__(self) -> Iterator[str]:
        return iter(self._pairs)

    def __len__(self) -> int:
        return len(self._pairs)

    def __repr__(self) -> str:
        return f"Headers({sorted(self._pairs)})"

    def __reduce__(self) -> tuple[Any, ...]:
        return Headers, (tuple(self._pairs.items()),)


class Outgoing(NamedTuple):
    """One request as it is sent."""

    method: str
    url: str
    headers: dict[str, str]
    content: bytes | None

    def __repr__(self) -> str:
        return f"Outgoing({self.method})"


class Answer(NamedTuple):
    """One response as it came."""

    status: int
    headers: Headers
    body: bytes

    def __repr__(self) -> str:
        return f"Answer({self.status}, {len(self.body)} bytes)"

    @property
    def request_id(self) -> str | None:
        """The server's name for the request, if it gave one."""
        found = next((self.headers[name] for name in REQUEST_ID_HEADERS if self.headers.get(name)), None)
        return None if found is None else "".join(filter(str.isprintable, found[:200]))


def is_loopback(host: str | None) -> bool:
    """Tell whether a host is this machine."""
    if not host:
        return False
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def checked_url(name: str, url: Any) -> str:
    """Return a base address without its trailing slash; refuse what is none.

    Raises:
        ConfigurationError: it is no absolute http(s) address, or holds credentials, a query or a fragment.
    """
    if not isinstance(url, str) or not url.strip():
        raise ConfigurationError(f"{name} must be an address such as https://provisioning.api.sinch.com, not empty")
    try:
        parts = urlsplit(url.strip())
        host, _ = parts.hostname, parts.port
    except ValueError:  # its text may quote a password
        raise ConfigurationError(f"{name} is no valid address; check its host and port") from None
    if parts.scheme not in {"http", "https"} or not host:
        raise ConfigurationError(f"{name} must begin with https:// and name a host")
    if "@" in parts.netloc:
        raise ConfigurationError(f"{name} must hold no credentials; pass key_id= and key_secret= instead")
    if any(not character.isprintable() or character.isspace() for character in url.strip()):
        raise ConfigurationError(f"{name} must hold neither white space nor control characters")
    if "?" in url or "#" in url:
        raise ConfigurationError(f"{name} must hold neither a query nor a fragment")
    return url.strip().rstrip("/")


def is_safe_for_secrets(url: str) -> bool:
    """Tell whether credentials may go there: over TLS, or to this machine."""
    parts = urlsplit(url)
    return parts.scheme == "https" or is_loopback(parts.hostname)
