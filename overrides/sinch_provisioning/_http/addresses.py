"""Addresses: which are taken, and where credentials may go."""

from __future__ import annotations

import os
from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

from sinch_provisioning.errors import ConfigurationError

_SWITCHES: Final = {"": False, "0": False, "false": False, "1": True, "true": True}
_VARIABLE: Final = "SINCH_ALLOW_INSECURE_HTTP"


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


def host_of(address: object) -> str | None:
    """Return the host of an address; None when it has none or cannot be read."""
    try:
        return urlsplit(str(address)).hostname
    except ValueError:
        return None


def base_address(name: str, url: object) -> str:
    """Return a base address without its trailing slash.

    Args:
        name: the argument it was given as.
        url: what was given.

    Raises:
        ConfigurationError: it is not an absolute http(s) address, or holds credentials, a query or a fragment.
    """
    if not isinstance(url, str) or not url.strip():
        raise ConfigurationError(f"{name} must be an address such as https://provisioning.api.sinch.com, not empty")
    text = url.strip()
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname, parts.port
    except ValueError:  # its text may quote a password
        raise ConfigurationError(f"{name} is not a valid address; check its host and port") from None
    refusals = {
        "begin with https:// and name a host": parts.scheme not in {"http", "https"} or not host,
        "hold no credentials; pass key_id= and key_secret= instead": "@" in parts.netloc,
        "hold neither white space nor control characters": not text.isprintable() or " " in text,
        "hold neither a query nor a fragment": "?" in text or "#" in text,
    }
    for must, is_broken in refusals.items():
        if is_broken:
            raise ConfigurationError(f"{name} must {must}")
    return text.rstrip("/")


def address_for_secrets(name: str, url: object, allow_insecure_http: object = None) -> str:
    """Return a base address that credentials may go to: over TLS, to this machine, or where the caller allows it.

    Args:
        name: the argument it was given as.
        url: what was given.
        allow_insecure_http: whether plain http to another host is wanted; None: as the environment says.

    Raises:
        ConfigurationError: it is not such an address; the text names the remedy.
    """
    text = base_address(name, url)
    is_allowed = _is_insecure_http_allowed(allow_insecure_http)
    parts = urlsplit(text)
    host = (parts.hostname or "").rstrip(".")
    if parts.scheme == "https" or is_loopback(parts.hostname):
        return text
    if f".{host}".endswith(".sinch.com"):
        raise ConfigurationError(f"{name} must begin with https://: {host} is never called over plain http")
    if not is_allowed:
        raise ConfigurationError(
            f"{name} must begin with https://: credentials go over plain http to this machine alone; for a mock on"
            f" another host, such as a container, pass allow_insecure_http=True or set {_VARIABLE}=1"
        )
    return text


def _is_insecure_http_allowed(allowed: object) -> bool:
    if allowed is None:
        text = os.environ.get(_VARIABLE, "").strip().lower()
        if text not in _SWITCHES:
            raise ConfigurationError(f"{_VARIABLE} must be 1 or 0, not {text!r:.40}")
        return _SWITCHES[text]
    if not isinstance(allowed, bool):
        raise ConfigurationError("allow_insecure_http must be True, False or None")
    return allowed


def normalized(url: str) -> str:
    """Return an address as it is compared: scheme and host in small letters, no default port, no trailing slash."""
    parts = urlsplit(url)
    netloc = parts.netloc.lower().removesuffix({"https": ":443", "http": ":80"}.get(parts.scheme, ":"))
    return parts._replace(netloc=netloc).geturl().rstrip("/")
