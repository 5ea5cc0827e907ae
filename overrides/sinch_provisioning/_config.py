"""From keyword arguments and the environment to what a client works with."""

from __future__ import annotations

import os
import platform
import random as random_module
import ssl
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Literal, TypedDict
from urllib.parse import quote, urlsplit

from sinch_provisioning._dispatch import Context
from sinch_provisioning._http.messages import checked_url, is_loopback, is_safe_for_secrets
from sinch_provisioning._http.redaction import veiled
from sinch_provisioning.auth import DEFAULT_AUTH_URL, Auth, BearerToken, ClientCredentials
from sinch_provisioning.errors import ConfigurationError
from sinch_provisioning.hooks import AttemptHook
from sinch_provisioning.options import RequestOptions, Timeout
from sinch_provisioning.retry import RetryBudget, RetryPolicy

DEFAULT_BASE_URL = "https://provisioning.api.sinch.com"


class Arguments(TypedDict, total=False):
    """Keyword arguments of both clients; what is left out comes from the environment or is a default.

    Keys:
        project_id: the Sinch project (SINCH_PROJECT_ID).
        key_id: id of an access key (SINCH_KEY_ID).
        key_secret: its secret (SINCH_KEY_SECRET).
        access_token: a bearer token, instead of a key (SINCH_ACCESS_TOKEN).
        auth: how to authenticate, instead of a key or a token.
        base_url: address of the API (SINCH_PROVISIONING_BASE_URL).
        auth_url: the token endpoint (SINCH_AUTH_URL).
        timeout: of each attempt: seconds, or a `Timeout` by phase.
        deadline: seconds a whole call may take, retries included.
        retries: when to try again.
        budget: retries this client may spend; share one among clients to bound them together.
        headers: extra headers of every request.
        user_agent: put before the client's own User-Agent.
        hooks: called around each attempt.
        validate: `off`, `requests` or `strict`: hold what is sent, or what is sent and received, against the document.
        http_client: an httpx client of the caller's; it is used as it is and never closed.
        transport: an httpx transport.
        proxy: address of a proxy; default: those of the environment.
        verify: an `ssl.SSLContext`, for a TLS authority of one's own.
        max_response_bytes: bytes an answer may have.
        clock: seconds of a clock that never goes back; for tests.
        wall: seconds since 1970; for tests.
        random: source of numbers from 0 to 1; for tests.
        sleep: waits some seconds; for tests (async for the async client).
    """

    project_id: str | None
    key_id: str | None
    key_secret: str | None
    access_token: str | Callable[[], str | Awaitable[str]] | None
    auth: Auth | None
    base_url: str | None
    auth_url: str | None
    timeout: Timeout | float | None
    deadline: float | None
    retries: RetryPolicy | None
    budget: RetryBudget | None
    headers: Mapping[str, str] | None
    user_agent: str | None
    hooks: Sequence[AttemptHook] | None
    validate: Literal["off", "requests", "strict"]
    http_client: Any
    transport: Any
    proxy: str | None
    verify: Any
    max_response_bytes: int
    clock: Callable[[], float]
    wall: Callable[[], float]
    random: Callable[[], float]
    sleep: Callable[[float], Any]


def hidden(arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Return arguments whose secrets do not show themselves, not even in the frames of a traceback."""
    secret = {name: veiled(arguments[name]) for name in ("key_secret", "access_token", "proxy") if name in arguments}
    return {**arguments, **secret}


def _given(arguments: Mapping[str, Any], name: str, variable: str) -> str | None:
    value = arguments.get(name)
    if value is None:
        return veiled(os.environ.get(variable) or None)  # type: ignore[no-any-return]
    return value  # type: ignore[no-any-return]


def project_id(arguments: Mapping[str, Any]) -> str:
    """Return the project; refuse one that is missing or empty."""
    value = _given(arguments, "project_id", "SINCH_PROJECT_ID")
    if value is None:
        raise ConfigurationError("project_id is missing: pass project_id=… or set SINCH_PROJECT_ID")
    if not isinstance(value, str) or not value.strip():
        raise ConfigurationError("project_id must be a text that is not empty; the Sinch dashboard shows it")
    return value.strip()


def authentication(arguments: Mapping[str, Any], clock: Callable[[], float]) -> Auth:
    """Return how the client authenticates; refuse too little and too much."""
    auth = arguments.get("auth")
    explicit = [name for name in ("access_token", "key_id", "key_secret") if arguments.get(name) is not None]
    if auth is not None:
        if explicit:
            raise ConfigurationError(f"auth= and {explicit[0]}= exclude each other; pass one of them")
        if arguments.get("auth_url") is not None:
            raise ConfigurationError("auth_url= belongs to the key; pass it to ClientCredentials(..., auth_url=...)")
        if not isinstance(auth, Auth):
            raise ConfigurationError(f"auth must be Basic, BearerToken or ClientCredentials, not {type(auth).__name__}")
        return auth
    if "access_token" in explicit and len(explicit) > 1:
        raise ConfigurationError("access_token= and key_id=/key_secret= exclude each other; pass one of them")
    token = arguments.get("access_token")
    if token is None and not explicit:
        token = veiled(os.environ.get("SINCH_ACCESS_TOKEN") or None)
    if token is not None:
        return BearerToken(token)
    key_id, key_secret = (
        _given(arguments, "key_id", "SINCH_KEY_ID"),
        _given(arguments, "key_secret", "SINCH_KEY_SECRET"),
    )
    for name, variable, value in (("key_id", "SINCH_KEY_ID", key_id), ("key_secret", "SINCH_KEY_SECRET", key_secret)):
        if value is None:
            also = " (or access_token=…, or auth=…)" if key_id is None and key_secret is None else ""
            raise ConfigurationError(f"{name} is missing: pass {name}=… or set {variable}{also}")
    auth_url = _given(arguments, "auth_url", "SINCH_AUTH_URL")
    url = DEFAULT_AUTH_URL if auth_url is None else auth_url
    return ClientCredentials(key_id or "", key_secret or "", auth_url=url, clock=clock)


def user_agent(extra: str | None) -> str:
    """Return the User-Agent: the caller's own text, this package, the API's version and Python's."""
    from sinch_provisioning_api import API_VERSION, __version__

    own = f"sinch-provisioning/{__version__} (api {API_VERSION}; python {platform.python_version()})"
    if extra is None:
        return own
    if not isinstance(extra, str) or not extra.isascii() or not extra.isprintable() or not extra.strip():
        raise ConfigurationError("user_agent must be a text of printable ASCII and not empty")
    return f"{extra.strip()} {own}"


def checked_hooks(hooks: Any) -> tuple[AttemptHook, ...]:
    """Return what is called around each attempt; refuse what cannot be."""
    try:
        found = tuple(hooks or ())
    except TypeError:
        raise ConfigurationError("hooks must be a list, even of one hook") from None
    for hook in found:
        if not isinstance(hook, AttemptHook):
            raise ConfigurationError("each of hooks must have before_attempt and after_attempt")
    return found


def context_of(arguments: Mapping[str, Any]) -> Context:
    """Return what all calls of a client share.

    Raises:
        ConfigurationError: something is missing or does not fit; the text names the argument and the remedy.
    """
    unknown = sorted(set(arguments) - set(Arguments.__annotations__))
    if unknown:
        raise ConfigurationError(
            f"unknown argument {unknown[0]}; known: {', '.join(sorted(Arguments.__annotations__))}"
        )
    project = project_id(arguments)
    base = arguments.get("base_url")
    base = os.environ.get("SINCH_PROVISIONING_BASE_URL") or DEFAULT_BASE_URL if base is None else base
    base_url = checked_url("base_url", base)
    auth = authentication(arguments, arguments.get("clock") or time.monotonic)
    if not is_safe_for_secrets(base_url):
        raise ConfigurationError(
            "base_url must begin with https://: a bearer token or a key never goes over plain http to another host"
        )
    budget = arguments.get("budget")
    if budget is not None and not isinstance(budget, RetryBudget):
        raise ConfigurationError(f"budget must be a RetryBudget, not {type(budget).__name__}")
    for name in ("clock", "wall", "random", "sleep"):
        if arguments.get(name) is not None and not callable(arguments[name]):
            raise ConfigurationError(f"{name} must be a function, not {arguments[name]!r}")
    return Context(
        base_url=base_url,
        project_id=project,
        auth=auth,
        budget=RetryBudget() if budget is None else budget,
        hooks=checked_hooks(arguments.get("hooks")),
        user_agent=user_agent(arguments.get("user_agent")),
        clock=arguments.get("clock") or time.monotonic,
        wall=arguments.get("wall") or time.time,
        random=arguments.get("random") or random_module.random,
    )


def connections(arguments: Mapping[str, Any], context: Context) -> dict[str, Any]:
    """Return how connections are made, as the arguments of `_http.Settings`.

    Raises:
        ConfigurationError: they exclude each other, or would let others read what is secret.
    """
    taken = ("transport", "proxy", "verify", "http_client")
    given = {name: arguments[name] for name in taken if arguments.get(name) is not None}
    if "http_client" in given and len(given) > 1:
        raise ConfigurationError("http_client= excludes transport=, proxy= and verify=; set them on that client")
    if given.get("verify", True) is not True and not isinstance(given["verify"], ssl.SSLContext):
        raise ConfigurationError("verify must be an ssl.SSLContext that trusts your CA; off, it would tell secrets")
    limit = arguments.get("max_response_bytes", 64 * 1024 * 1024)
    if isinstance(limit, bool) or not isinstance(limit, int) or limit < 1:
        raise ConfigurationError(f"max_response_bytes must be a positive whole number, not {limit!r}")
    token_url = context.auth._url if isinstance(context.auth, ClientCredentials) else ""
    places = (urlsplit(url) for url in (context.base_url, token_url))
    plain = [place.netloc for place in places if place.scheme == "http"]
    if plain and "proxy" in given and not is_loopback(_host_of(given["proxy"])):
        raise ConfigurationError(f"proxy= would carry credentials over plain http; use https for {plain[0]}")
    return {"client": given.pop("http_client", None), "limit": limit, "direct": plain, **given}


def _host_of(proxy: Any) -> str | None:
    try:
        return urlsplit(str(proxy)).hostname
    except ValueError:
        return None


def options_of(arguments: Mapping[str, Any]) -> RequestOptions:
    """Return the options every call starts from: finite, whatever the caller left out."""
    timeout, deadline, retries = (arguments.get(name) for name in ("timeout", "deadline", "retries"))
    return RequestOptions(
        timeout=Timeout() if timeout is None else timeout,
        deadline=60.0 if deadline is None else deadline,
        retries=RetryPolicy() if retries is None else retries,
        headers=arguments.get("headers") or {},
    )


def checked_path(path: str, project: str) -> str:
    """Return a path for `client.request`; refuse an address, which could take the credentials elsewhere."""
    if not isinstance(path, str) or not path.startswith("/") or path.startswith("//"):
        raise ConfigurationError("path must begin with one slash, such as /v1/projects/{projectId}/webhooks")
    if any(character in path for character in "?#\\") or any(ord(character) <= 32 for character in path):
        raise ConfigurationError("path must hold no query, fragment, backslash or white space; pass query=")
    return path.replace("{projectId}", quote(project, safe=""))
