"""What the environment puts between a client and the API: proxies and certificates. Looked at when a call fails."""

from __future__ import annotations

import importlib.util
import os
import re
import ssl
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from sinch_provisioning._http.library import LIBRARIES, Proxy

_VARIABLES: Final = ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY")
_SCHEMES: Final = frozenset({"http", "https", "socks5", "socks5h"})
_FORM: Final = "an address such as http://localhost:3128; also https:// and socks5://"
_PORT: Final = re.compile(r"^(?:[^/?#]*://)?[^/?#]*:0*([0-9]{5,})(?:[/?#]|$)")
_LAST_PORT: Final = "65535"


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
    """Return the variables of proxies that count, by the name they are set as: one in small letters hides the other."""
    names = (variable.lower() if variable.lower() in os.environ else variable for variable in _VARIABLES)
    return {name: os.environ[name] for name in names if os.environ.get(name)}


def fault_of_environment(library: str = LIBRARIES[0]) -> str | None:
    """Return which variable of the environment keeps connections from being made, and why; None when none does.

    Args:
        library: the HTTP library that makes them.
    """
    broken = [_fault(name, text) for name, text in _set_variables().items() if _address(text) is None]
    return broken[0] if broken else _fault_of_socks(library) or _fault_of_certificates()


def _fault(name: str, text: str) -> str:
    """Return why a variable names no proxy. Its text is not repeated, for it may hold a password."""
    port = _PORT.search(text)
    if port is not None and (len(port[1]) > len(_LAST_PORT) or port[1] > _LAST_PORT):
        return f"{name} names a port that does not exist: ports end at {_LAST_PORT}, as in http://localhost:3128"
    return f"{name} must be {_FORM}"


def _fault_of_socks(library: str) -> str | None:
    names = [name for name, text in _set_variables().items() if text.lower().startswith("socks")]
    return without_socks(names[0], library) if names else None


def without_socks(name: str, library: str) -> str | None:
    """Return what to install for a SOCKS proxy; None when it is installed.

    Args:
        name: the variable or the argument that names the proxy.
        library: the HTTP library.
    """
    if importlib.util.find_spec("socksio") is not None:
        return None
    return f"{name} names a SOCKS proxy, which needs a package that is not installed: pip install '{library}[socks]'"


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


def proxy_of(client: Any, url: str, proxy: str | None) -> Proxy | None:
    """Return the proxy that a request goes through; None when there is none.

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
        return Proxy(f"the proxy {known} (proxy=)")
    wanted = {f"{target.scheme}_proxy", "all_proxy"}
    name, text = next(((name, text) for name, text in _set_variables().items() if name.lower() in wanted), ("", ""))
    if name and _address(text) is None:
        return Proxy(f"the proxy of {name}", _fault(name, text))
    return Proxy(f"the proxy {known} ({name})" if _address(text) in {known, host} else f"the proxy {known}")
