"""What the environment puts between a client and the API: proxies and certificates. Looked at when a call fails."""

from __future__ import annotations

import os
import ssl
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

_VARIABLES: Final = ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY")
_SCHEMES: Final = frozenset({"http", "https", "socks5", "socks5h"})
_FORM: Final = "an address such as http://localhost:3128; also https:// and socks5://"


def _address(text: str) -> str | None:
    """Return host and port of a proxy's address, without its password; None when it cannot be read."""
    try:
        parts = urlsplit(text if "://" in text else f"http://{text}")
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    if parts.scheme not in _SCHEMES or not host or not text.isprintable() or " " in text:
        return None
    return host if port is None else f"{host}:{port}"


def _set_variables() -> dict[str, str]:
    """Return the variables of proxies that are set, by the name they are set as; small letters take precedence."""
    names = [name for variable in _VARIABLES for name in (variable.lower(), variable)]
    return {name: os.environ[name] for name in names if os.environ.get(name)}


def fault_of_environment() -> str | None:
    """Return which variable of the environment keeps connections from being made, and why; None when none does."""
    return _fault_of_proxies() or _fault_of_certificates()


def _fault_of_proxies() -> str | None:
    broken = [name for name, text in _set_variables().items() if _address(text) is None]
    return f"{broken[0]} must be {_FORM}" if broken else None


def _fault_of_certificates() -> str | None:
    path, folder = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
    if path:
        try:
            ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(path)
        except ssl.SSLError:
            return f"SSL_CERT_FILE={path!r} holds no certificate in PEM form"
        except OSError as error:
            return f"SSL_CERT_FILE={path!r} cannot be read: {os.strerror(error.errno or 0)}"
    if folder and not any(Path(part).is_dir() for part in folder.split(os.pathsep)):
        return f"SSL_CERT_DIR={folder!r} is not a folder"
    return None


def proxy_of(client: Any, url: str, proxy: str | None) -> str | None:
    """Return the proxy that a request goes through, as an error names it; None when there is none.

    The library has no public way to tell. Without its private names (a test would tell) no proxy is named.

    Args:
        client: a client of the library, sync or async.
        url: where the request goes.
        proxy: the argument of our client, if it was given.
    """
    choose = getattr(client, "_transport_for_url", None)
    if choose is None:
        return None
    target = client.build_request("GET", url).url
    address = getattr(getattr(choose(target), "_pool", None), "_proxy_url", None)
    if address is None:
        return None
    host, port = address.host.decode("ascii", "replace"), address.port
    known = f"{host}:{port}" if port else host
    if proxy is not None:
        return f"the proxy {known} (proxy=)"
    fault = _fault_of_proxies()
    if fault is not None:
        return f"the proxy of the environment ({fault})"
    names = [name for name, text in _set_variables().items() if _address(text) in {known, host}]
    return f"the proxy {known} ({names[0]})" if names else f"the proxy {known}"
