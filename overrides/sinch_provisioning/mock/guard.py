"""Who may use the control API over HTTP: programs on this machine, and no page that a browser on it shows.

A page of any site can send requests to this machine, and with a name of its own that leads here (DNS rebinding) it can
read the answers, too. It cannot choose the headers that say where it comes from.
"""

from __future__ import annotations

import hmac
from typing import Final
from urllib.parse import urlsplit

from sinch_provisioning._http.addresses import is_loopback
from sinch_provisioning._http.messages import Request, Response, is_json, media_type
from sinch_provisioning.mock.control import is_guarded, problem

TOKEN_HEADER: Final = "X-Mock-Control-Token"  # noqa: S105 - the name of a header
"""The header of the control token."""
REMEDY: Final = f"to call it from elsewhere, start the mock with a control token and send that as {TOKEN_HEADER}"


def checked_token(token: str | None) -> str | None:
    """Return a control token that can be sent in a header.

    Raises:
        ValueError: it cannot.
    """
    if token is not None and not (isinstance(token, str) and token and token.isascii() and token.isprintable()):
        raise ValueError("control_token must be a text of printable ASCII that is not empty")
    return token


def is_remote(host: str, token: str | None, *, allow_remote: bool) -> bool:
    """Tell whether other machines can reach a host to listen on.

    Args:
        host: an address or a name of this machine.
        token: the control token; None: there is none.
        allow_remote: whether others may reach it.

    Raises:
        ValueError: they could, but they may not, or there is no token to keep them from the control API.
    """
    if not isinstance(host, str) or not host:
        raise ValueError("host must be an address or a name of this machine, such as 127.0.0.1 or 0.0.0.0")
    if is_loopback(host):
        return False
    missing = [] if allow_remote else ["allow_remote=True (--allow-remote)"]
    missing += [] if token is not None else ["control_token=… (--control-token)"]
    if missing:
        raise ValueError(f"other machines could reach a mock on {host}: that needs {' and '.join(missing)}")
    return True


def refused_response(request: Request, port: int, token: str | None, *, needs_token: bool = False) -> Response | None:
    """Return why a request may not use the control API; None for one that may, or that is for the API itself.

    Args:
        request: what came over HTTP.
        port: where it came in.
        token: the control token; None: there is none.
        needs_token: whether the token is asked of every caller, for other machines can say that they are this one.
    """
    if not is_guarded(request):
        return None
    headers = request.headers
    sent = headers.get(TOKEN_HEADER)
    if sent is not None and token is not None:
        if not hmac.compare_digest(sent.encode("utf-8", "replace"), token.encode("utf-8", "replace")):
            return problem(403, f"{TOKEN_HEADER} is not the control token of this mock")
    elif needs_token:
        return problem(403, f"other machines reach this mock, so every call needs its control token as {TOKEN_HEADER}")
    elif (reason := _foreign(request, port)) is not None:
        return problem(403, f"{reason}; {REMEDY}")
    if (request.body or "content-type" in headers) and not is_json(media_type(headers)):
        return problem(415, "the body must be JSON: send Content-Type: application/json")
    return None


def _foreign(request: Request, port: int) -> str | None:
    """Return what shows that a request comes from a page of another site, or through a name of one."""
    headers = request.headers
    own = f"localhost:{port}, or another name of this machine with this port"
    if not _is_own(f"//{headers.get('host', '')}", port):
        return f"the Host header of the control API must be {own}"
    origin = headers.get("origin")
    if origin is not None and not (origin.startswith("http://") and _is_own(origin, port)):
        return f"the control API takes no calls of pages: their Origin is not http://{own}"
    if "cross-site" in headers.get("sec-fetch-site", ""):
        return "the control API takes no calls of pages of other sites"
    return None


def _is_own(address: str, port: int) -> bool:
    """Tell whether an address is this machine and this port, and nothing more."""
    try:
        parts = urlsplit(address)
        is_port = (parts.port or 80) == port
    except ValueError:
        return False
    is_plain = "@" not in parts.netloc and address.endswith(parts.netloc)
    return is_port and is_plain and is_loopback(parts.hostname)
