"""What a client is made from: its arguments, the environment and the defaults, checked once."""

from __future__ import annotations

import logging
import os
import platform
import random as random_module
import ssl
import sys
import time as time_module
from collections.abc import Awaitable, Callable, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Final, Literal
from urllib.parse import unquote, urlsplit

from attrs import evolve, field, frozen
from sinch_provisioning_api.client import NEEDS_PROJECT, SECURITY_SCHEMES, SERVER, path_segment

from sinch_provisioning import _validators as check
from sinch_provisioning._http.addresses import address_for_secrets, host_of, is_loopback
from sinch_provisioning._http.library import LIBRARIES, HttpLibrary, library_name, load
from sinch_provisioning._http.redaction import as_secret
from sinch_provisioning._http.transport import TransportConfig, trusting
from sinch_provisioning.auth import DEFAULT_AUTH_URL, Auth, BearerToken, ClientCredentials, NoAuth
from sinch_provisioning.errors import ConfigurationError
from sinch_provisioning.options import RequestOptions, Timeout
from sinch_provisioning.retry import RetryBudget, RetryPolicy

if TYPE_CHECKING:  # most clients have no hooks
    from sinch_provisioning.hooks import AttemptHook, DeviationHook

    Hook = AttemptHook | DeviationHook

DEFAULT_BASE_URL: Final = SERVER
MAX_RESPONSE_BYTES: Final = 64 * 1024 * 1024
PROXIES: Final = frozenset({"http", "https", "socks5", "socks5h"})
LOG_LEVELS: Final = {"debug": logging.DEBUG, "info": logging.INFO}
Token = str | Callable[[], str | Awaitable[str]]
Verify = ssl.SSLContext | str | os.PathLike[str]
Validate = Literal["off", "requests", "strict"]


def _variable(name: str) -> str | None:
    """Return a variable of the environment; an empty one counts as none."""
    value = os.environ.get(name)
    return as_secret(value) if value else None


def set_up_log() -> None:
    """Have the log of this package written to stderr if SINCH_LOG asks for it; once, however many clients there are.

    Raises:
        ConfigurationError: it is not a level that is known.
    """
    value = _variable("SINCH_LOG")
    if value is None:
        return
    level = LOG_LEVELS.get(value.strip().lower())
    if level is None:
        raise ConfigurationError(f"SINCH_LOG must be {' or '.join(LOG_LEVELS)}, not {str(value)!r}")
    logger = logging.getLogger("sinch_provisioning")
    if not logger.level or logger.level > level:
        logger.setLevel(level)
    writing = (*logger.handlers, *logging.getLogger().handlers)
    if not any(getattr(handler, "stream", None) is sys.stderr and handler.level <= level for handler in writing):
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        logger.addHandler(handler)


def project_of(project_id: str | None) -> str:
    """Return the project of a client: the argument, else that of the environment.

    Raises:
        ConfigurationError: it is missing or empty.
    """
    value = _variable("SINCH_PROJECT_ID") if project_id is None else project_id
    if value is None and not NEEDS_PROJECT:
        return ""
    if value is None:
        raise ConfigurationError("project_id is missing: pass project_id=… or set SINCH_PROJECT_ID")
    if not isinstance(value, str) or not value.strip():  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ConfigurationError("project_id must be a text that is not empty; the Sinch dashboard shows it")
    return str(value.strip())


def base_url_of(value: str | None, *, allow_insecure_http: bool | None = None) -> str:
    """Return the address of the API without its trailing slash: the argument, that of the environment, or the default.

    Raises:
        ConfigurationError: it is not an address, or credentials may not go there.
    """
    url = os.environ.get("SINCH_PROVISIONING_BASE_URL") or DEFAULT_BASE_URL if value is None else value
    if not url and value is None:
        raise ConfigurationError("base_url is missing: pass base_url=…; the document names no server with a host")
    return address_for_secrets("base_url", url, allow_insecure_http)


def hooks_of(value: Iterable[Hook] | None) -> tuple[Hook, ...]:
    """Return the hooks of a client.

    Raises:
        ConfigurationError: they are not a list, or one of them is not a hook.
    """
    try:
        hooks = tuple(value or ())
    except TypeError:
        raise ConfigurationError("hooks must be a list, even of one hook") from None
    if hooks:
        from sinch_provisioning.hooks import AttemptHook, DeviationHook

        for hook in hooks:
            if not isinstance(hook, DeviationHook):
                wanted = "an object with before_attempt and after_attempt, or with on_deviation"
                check.instance("each of hooks", hook, AttemptHook, wanted)
    return hooks


def _attempt_hooks(hooks: tuple[Hook, ...]) -> tuple[AttemptHook, ...]:
    if not hooks:
        return ()
    from sinch_provisioning.hooks import AttemptHook

    return tuple(hook for hook in hooks if isinstance(hook, AttemptHook))


def _deviation_hooks(hooks: tuple[Hook, ...]) -> tuple[DeviationHook, ...]:
    if not hooks:
        return ()
    from sinch_provisioning.hooks import DeviationHook

    return tuple(hook for hook in hooks if isinstance(hook, DeviationHook))


def _user_agent(extra: str | None) -> str:
    from sinch_provisioning_api import API_VERSION, __version__

    own = f"sinch-provisioning/{__version__} (api {API_VERSION}; python {platform.python_version()})"
    if extra is None:
        return own
    if not isinstance(extra, str) or not extra.isascii() or not extra.isprintable() or not extra.strip():  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ConfigurationError("user_agent must be a text of printable ASCII and not empty")
    return extra if extra.endswith(own) else f"{extra.strip()} {own}"


def _budget(value: RetryBudget | None) -> RetryBudget:
    return RetryBudget() if value is None else check.instance("budget", value, RetryBudget)


def _monotonic(value: Callable[[], float] | None) -> Callable[[], float]:
    return time_module.monotonic if value is None else check.function("monotonic", value)


def _time(value: Callable[[], float] | None) -> Callable[[], float]:
    return time_module.time if value is None else check.function("time", value)


def _random(value: Callable[[], float] | None) -> Callable[[], float]:
    return random_module.random if value is None else check.function("random", value)


@frozen(kw_only=True, repr=False)
class ClientConfig:
    """What all calls of a client share.

    Args:
        base_url: address of the API, without trailing slash; see `base_url_of`.
        project_id: fills `{projectId}`; None: that of the environment.
        auth: gives the Authorization header.
        budget: retries the client may still spend; None: a new one.
        hooks: those of them that are called around each attempt.
        deviation_hooks: those of them that are called for what deviates in a response.
        user_agent: put before the client's own User-Agent.
        monotonic: seconds of a clock that never goes back; None: the machine's.
        time: seconds since 1970; None: the machine's.
        random: source of numbers from 0 to 1; None: Python's.

    Raises:
        ConfigurationError: something is missing or does not fit; the text names the argument and the remedy.
    """

    base_url: str
    project_id: str = field(converter=project_of)
    auth: Auth
    budget: RetryBudget = field(converter=_budget)
    hooks: tuple[AttemptHook, ...] = field(converter=_attempt_hooks)
    deviation_hooks: tuple[DeviationHook, ...] = field(converter=_deviation_hooks)
    user_agent: str = field(converter=_user_agent)
    monotonic: Callable[[], float] = field(converter=_monotonic)
    time: Callable[[], float] = field(converter=_time)
    random: Callable[[], float] = field(converter=_random)

    def of_project(self, project_id: str | None) -> ClientConfig:
        """Return what the calls of another project share: the rest of it. None: the same project."""
        return self if project_id is None else evolve(self, project_id=project_id)

    def __repr__(self) -> str:
        return f"ClientConfig({getattr(self, 'base_url', 'not made')})"  # a traceback may show one that could not be


def authentication(
    *,
    auth: Auth | None,
    access_token: Token | None,
    key_id: str | None,
    key_secret: str | None,
    auth_url: str | None,
    allow_insecure_http: bool | None,
    monotonic: Callable[[], float] | None,
) -> Auth:
    """Return how a client authenticates.

    Args:
        auth: as the caller made it.
        access_token: a bearer token, or what returns it.
        key_id: id of an access key.
        key_secret: its secret.
        auth_url: the token endpoint.
        allow_insecure_http: whether it may be reached over plain http on another host; None: as the environment says.
        monotonic: seconds of a clock that never goes back; None: the machine's.

    Raises:
        ConfigurationError: too little was given, or too much.
    """
    arguments = {"access_token": access_token, "key_id": key_id, "key_secret": key_secret}
    credentials = [name for name, value in arguments.items() if value is not None]
    if auth is not None:
        if credentials:
            raise ConfigurationError(f"auth= and {credentials[0]}= exclude each other; pass one of them")
        if auth_url is not None:
            raise ConfigurationError("auth_url= belongs to the key; pass it to ClientCredentials(..., auth_url=...)")
        return check.instance("auth", auth, Auth, "Basic, BearerToken or ClientCredentials")
    if "access_token" in credentials and len(credentials) > 1:
        raise ConfigurationError("access_token= and key_id=/key_secret= exclude each other; pass one of them")
    token = access_token if credentials else _variable("SINCH_ACCESS_TOKEN")
    if token is not None:
        return BearerToken(token)
    make = partial(ClientCredentials, allow_insecure_http=allow_insecure_http, monotonic=_monotonic(monotonic))
    return _client_credentials(key_id, key_secret, auth_url, make)


def _client_credentials(
    key_id: str | None, key_secret: str | None, auth_url: str | None, make: Callable[..., ClientCredentials]
) -> Auth:
    key_id = _variable("SINCH_KEY_ID") if key_id is None else key_id
    key_secret = _variable("SINCH_KEY_SECRET") if key_secret is None else key_secret
    if key_id is None:
        if key_secret is None and _asks_for_no_token():
            return NoAuth()
        raise _missing("key_id", " (or access_token=…, or auth=…)" if key_secret is None else "")
    if key_secret is None:
        raise _missing("key_secret")
    return make(key_id, key_secret, auth_url=_auth_url() if auth_url is None else auth_url)


def _auth_url() -> str:
    return _variable("SINCH_AUTH_URL") or DEFAULT_AUTH_URL


def _asks_for_no_token() -> bool:
    """Tell whether no scheme of the document takes a token; the calls that need a key say so."""
    return all(scheme_type in {"apiKey", "mutualTLS"} for scheme_type, _, _ in SECURITY_SCHEMES.values())


def _missing(name: str, also: str = "") -> ConfigurationError:
    return ConfigurationError(f"{name} is missing: pass {name}=… or set SINCH_{name.upper()}{also}")


def transport_config(
    config: ClientConfig,
    *,
    http: HttpLibrary | None,
    http_client: object,
    transport: object,
    proxy: str | None,
    verify: Verify | bool | None,
    max_response_bytes: int,
) -> TransportConfig:
    """Return how a client makes connections.

    Args:
        config: what its calls share.
        http: the HTTP library.
        http_client: the caller's own client of the HTTP library.
        transport: the caller's own transport.
        proxy: address of a proxy.
        verify: a context for TLS, or the file or folder of the authorities that are trusted.
        max_response_bytes: bytes a body may have.

    Raises:
        ConfigurationError: they exclude each other, or would let others read what is secret.
    """
    if http_client is not None and any(option is not None for option in (transport, proxy, verify)):
        raise ConfigurationError("http_client= excludes transport=, proxy= and verify=; set them on that client")
    check.whole("max_response_bytes", max_response_bytes)
    plain = _plain_hosts(config)
    if plain and proxy is not None and not is_loopback(host_of(proxy)):
        raise ConfigurationError(f"proxy= would carry credentials over plain http; use https for {plain[0]}")
    _check_proxy(proxy)
    return TransportConfig(
        http=_http(http),
        client=http_client,
        transport=transport,
        proxy=proxy,
        verify=_verify(verify),
        max_response_bytes=max_response_bytes,
        plain_hosts=plain,
        monotonic=config.monotonic,
    )


def _check_proxy(proxy: object) -> None:
    if proxy is None or library_name(proxy) is not None:  # which checks its own
        return
    parts = urlsplit(proxy) if isinstance(proxy, str) and _is_address(proxy) else None
    if parts is None or parts.scheme not in PROXIES or not parts.hostname:  # its text may hold a password
        raise ConfigurationError("proxy must be an address such as http://localhost:3128; also https:// and socks5://")


def _is_address(text: str) -> bool:
    try:
        return urlsplit(text).port != 0
    except ValueError:
        return False


def _verify(verify: object) -> ssl.SSLContext | bool:
    if verify is None or verify is True:
        return True
    if isinstance(verify, ssl.SSLContext):
        return verify
    if not isinstance(verify, (str, os.PathLike)) or not str(verify).strip():
        must = "a file or folder of certificates, or an ssl.SSLContext that trusts your CA; off, it would tell secrets"
        raise ConfigurationError(f"verify must be {must}")
    return trusting(os.fspath(verify))


def _http(name: HttpLibrary | None) -> HttpLibrary | None:
    if name is not None:
        if name not in LIBRARIES:
            raise ConfigurationError(f"http must be {' or '.join(map(repr, LIBRARIES))}, not {name!r}")
        load(name)  # so that one which is not installed is told of now
    return name


def _plain_hosts(config: ClientConfig) -> list[str]:
    places = [urlsplit(config.base_url)]
    if isinstance(config.auth, ClientCredentials):
        places.append(urlsplit(config.auth.auth_url))
    return [url.netloc for url in places if url.scheme == "http"]


def default_options(
    *,
    timeout: Timeout | float | None,
    deadline: float | None,
    retries: RetryPolicy | None,
    headers: Mapping[str, str] | None,
) -> RequestOptions:
    """Return the options every call starts from: finite, whatever the caller left out."""
    return RequestOptions(
        timeout=Timeout() if timeout is None else timeout,
        deadline=60.0 if deadline is None else deadline,
        retries=RetryPolicy() if retries is None else retries,
        headers=headers or {},
    )


def checked_path(path: str, project: str) -> str:
    """Return a path for `client.request`; refuse an address, which could take the credentials elsewhere."""
    if not isinstance(path, str) or not path.startswith("/") or path.startswith("//"):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ConfigurationError("path must begin with one slash, such as /v1/projects/{projectId}/webhooks")
    if any(character in path for character in "?#\\") or any(ord(character) <= 32 for character in path):
        raise ConfigurationError("path must hold no query, fragment, backslash or white space; pass query=")
    if any(unquote(segment) in {".", ".."} for segment in path.split("/")):
        raise ConfigurationError(
            "path must hold no segment . or .. (also as %2e), which would lead to another resource"
        )
    return path.replace("{projectId}", path_segment("project_id", project))
