"""The ways to authenticate that need no request of their own, and which of them goes with which call."""

from __future__ import annotations

import inspect
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Mapping
from typing import Final, NamedTuple, Protocol
from urllib.parse import quote, urlsplit

from sinch_provisioning_api.client import SECURITY, SECURITY_SCHEMES, Security

from sinch_provisioning._http.addresses import address_for_secrets
from sinch_provisioning._http.messages import Request, Response, basic_authorization
from sinch_provisioning._http.redaction import Secret, as_secret
from sinch_provisioning._validators import spelled
from sinch_provisioning.errors import ConfigurationError

NO_HEADER: Final = Secret("")
"""What stands for no Authorization header."""


class Fetch(Protocol):
    """Sends the request for a token on behalf of a call."""

    def __call__(self, request: Request) -> Response:
        """Send a request; return its successful answer, or raise."""
        ...

    def remaining(self) -> float:
        """Return the seconds until the deadline of the call."""
        ...


class AsyncFetch(Protocol):
    """Does what `Fetch` does, without blocking."""

    def __call__(self, request: Request) -> Awaitable[Response]:
        """Send a request; return its successful answer, or raise."""
        ...

    def remaining(self) -> float:
        """Return the seconds until the deadline of the call."""
        ...


class _NoFetch:
    """For what needs no token request."""

    def __call__(self, request: Request) -> Response:
        raise ConfigurationError("this kind of authentication makes no token request outside of a call")

    def remaining(self) -> float:
        return 0.0


def secret_text(name: str, value: object) -> Secret:
    """Return a credential without white space around it.

    Args:
        name: the argument it was passed as.
        value: what was passed.

    Raises:
        ConfigurationError: it is no text, or not one that can be sent.
    """
    if not isinstance(value, str) or not value.strip():
        raise ConfigurationError(f"{name} must be a text that is not empty; the Sinch dashboard shows it")
    if any(ord(character) < 32 or ord(character) == 127 for character in value):
        raise ConfigurationError(f"{name} must hold no control characters; was a line break copied along?")
    if any("\ud800" <= character <= "\udfff" for character in value):
        raise ConfigurationError(f"{name} must be a text that UTF-8 can write")
    return Secret(value.strip())


def is_token(text: str) -> bool:
    """Tell whether a text can stand behind `Bearer` in a header."""
    return bool(text) and all(32 < ord(character) < 127 for character in text)


def _bearer(token: object) -> Secret:
    text = secret_text("access_token", token)
    if not is_token(text):
        raise ConfigurationError("access_token must be printable ASCII without white space")
    return Secret(f"Bearer {text}")


def basic_credentials(key_id: str, key_secret: str) -> Secret:
    """Return the value of a Basic Authorization header.

    Raises:
        ConfigurationError: the key id holds a colon, which would end it (RFC 7617).
    """
    if ":" in key_id:
        raise ConfigurationError("key_id must hold no colon; were id and secret copied together?")
    return Secret(basic_authorization(key_id, key_secret))


class Auth(ABC):
    """Gives the Authorization header of each attempt. It goes over TLS, or to this machine, and nowhere else."""

    @abstractmethod
    def authorize(self, fetch: Fetch) -> str:
        """Return the value of the header; `fetch` sends a request for a token if one is needed."""

    async def authorize_async(self, fetch: AsyncFetch) -> str:
        """Return the value of the header, without blocking."""
        return self.authorize(_NoFetch())

    def rejected(self, value: str) -> bool:
        """Take note that the server answered 401 to a value; return whether another try makes sense."""
        return False

    def secrets(self) -> tuple[str, ...]:
        """Return the texts that must never be shown, also when a server sends them back."""
        return ()


@spelled
class Basic(Auth):
    """HTTP Basic: meant for trials, the API holds such calls to low limits.

    Args:
        key_id: id of the access key.
        key_secret: its secret.
    """

    def __init__(self, key_id: str, key_secret: str) -> None:
        key_secret = as_secret(key_secret)  # also in the frames of a traceback
        self._secret = secret_text("key_secret", key_secret)
        self._value = basic_credentials(secret_text("key_id", key_id), self._secret)

    def authorize(self, fetch: Fetch) -> str:
        """Return the value of the header."""
        return self._value

    def secrets(self) -> tuple[str, ...]:
        """Return the secret, and what the header makes of it."""
        return self._secret, self._value.removeprefix("Basic ")

    def __repr__(self) -> str:
        return "Basic(key_id=***, key_secret=***)"


@spelled
class BearerToken(Auth):
    """A token obtained elsewhere.

    Args:
        token: the token, or what returns it; that is asked before every attempt, and again after a 401. For the async
            client it may be a coroutine function. What it raises ends the call.
    """

    def __init__(self, token: str | Callable[[], str | Awaitable[str]]) -> None:
        token = as_secret(token)
        self._token: Secret | Callable[[], str | Awaitable[str]] = (
            token if callable(token) else Secret(_bearer(token).removeprefix("Bearer "))
        )

    def authorize(self, fetch: Fetch) -> str:
        """Return the value of the header."""
        token = as_secret(self._token() if callable(self._token) else self._token)
        if inspect.isawaitable(token):
            _dropped(token)
            raise ConfigurationError("access_token is a coroutine function; use it with AsyncProvisioningClient")
        return _bearer(token)

    async def authorize_async(self, fetch: AsyncFetch) -> str:
        """Return the value of the header, without blocking if the token's function does not."""
        token = as_secret(self._token() if callable(self._token) else self._token)
        return _bearer(as_secret(await token) if inspect.isawaitable(token) else token)

    def rejected(self, value: str) -> bool:
        """Return whether the callable now has another token than the one that was refused."""
        if not callable(self._token):
            return False
        if inspect.iscoroutinefunction(self._token):
            return True  # what it has now is known when it is awaited
        token = as_secret(self._token())
        if inspect.isawaitable(token):
            _dropped(token)
            return True
        return _bearer(token) != value

    def secrets(self) -> tuple[str, ...]:
        """Return the token, if it is a text; a call knows the one it was given."""
        return () if callable(self._token) else (self._token,)

    def __repr__(self) -> str:
        return "BearerToken(***)"


def _dropped(awaitable: object) -> None:
    if inspect.iscoroutine(awaitable):
        awaitable.close()  # so that nobody warns that it was never awaited


@spelled
class ApiKey(Auth):
    """An API key, sent in the header, the query or the cookie that the document names.

    Args:
        key: the key.
    """

    def __init__(self, key: str) -> None:
        self.key: Secret = secret_text("key", as_secret(key))

    def authorize(self, fetch: Fetch) -> str:
        """Return nothing: a key does not go into the Authorization header."""
        return NO_HEADER

    def secrets(self) -> tuple[str, ...]:
        """Return the key."""
        return (self.key,)

    def __repr__(self) -> str:
        return "ApiKey(***)"


class NoAuth(Auth):
    """No credentials, for an API that asks for none."""

    def authorize(self, fetch: Fetch) -> str:
        """Return nothing."""
        return NO_HEADER

    def __repr__(self) -> str:
        return "NoAuth()"


@spelled
class ByScheme(Auth):
    """Credentials for several security schemes of the document; each call gets those that it asks for.

    Args:
        schemes: name of a security scheme, as the document has it, to its credentials.
    """

    def __init__(self, schemes: Mapping[str, Auth]) -> None:
        unknown = sorted(set(schemes) - set(SECURITY_SCHEMES))
        if unknown:
            known = ", ".join(SECURITY_SCHEMES) or "none"
            raise ConfigurationError(f"the document has no security scheme {unknown[0]}; it has {known}")
        self.schemes: dict[str, Auth] = dict(schemes)

    def authorize(self, fetch: Fetch) -> str:
        """Return nothing: which credentials a call gets depends on the call."""
        return NO_HEADER

    def secrets(self) -> tuple[str, ...]:
        """Return the texts of all credentials."""
        return tuple(secret for auth in self.schemes.values() for secret in auth.secrets())

    def __repr__(self) -> str:
        return f"ByScheme({', '.join(self.schemes)})"


NOTHING: Final = NoAuth()


class Plan(NamedTuple):
    """The credentials of one call.

    Args:
        auth: gives the Authorization header; `NoAuth` for none.
        keys: API keys: `header`, `query` or `cookie`, the name there, and the key.
    """

    auth: Auth
    keys: tuple[tuple[str, str, str], ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether the call carries no credentials."""
        return self.auth is NOTHING and not self.keys

    def headers(self, others: Mapping[str, str]) -> dict[str, str]:
        """Return the headers that carry API keys; a cookie stands behind those that are there.

        Args:
            others: the headers of the call, by name in lower case.
        """
        by_name = {name.lower(): key for location, name, key in self.keys if location == "header"}
        cookies = [f"{name}={quote(key, safe='')}" for location, name, key in self.keys if location == "cookie"]
        if cookies:
            by_name["cookie"] = "; ".join([*([others["cookie"]] if "cookie" in others else []), *cookies])
        return by_name

    def query(self) -> str:
        """Return the part of a query that carries API keys; empty when there is none."""
        return "&".join(
            f"{quote(name)}={quote(key, safe='')}" for location, name, key in self.keys if location == "query"
        )

    def address(self, server: str | None, base_url: str) -> str:
        """Return the address that the call goes to.

        Args:
            server: that of its operation; None when it has none of its own.
            base_url: that of the client.

        Raises:
            ConfigurationError: credentials would go there over plain http.
        """
        if server is None:
            return base_url
        parts = urlsplit(base_url)
        if server.startswith("//"):
            server = f"{parts.scheme}:{server}"
        elif "://" not in server:
            server = f"{parts.scheme}://{parts.netloc}/{server.strip('/')}".rstrip("/")
        return server if self.is_empty else address_for_secrets("the server of the document", server)


def plan(auth: Auth, security: Security | None, operation: str) -> Plan:
    """Return the credentials that a call carries: those of the first requirement that can be met.

    Args:
        auth: what the client has.
        security: what the operation asks for; None: what the document asks for.
        operation: its name, for the error.

    Raises:
        ConfigurationError: no requirement can be met; the text names the schemes.
    """
    required = SECURITY if security is None else security
    if required is None:  # the document names no scheme at all, so that what the caller passed is meant
        return Plan(auth)
    for requirement in sorted(required, key=len, reverse=True) if () in required else required:
        met = _met(auth, requirement)
        if met is not None:
            return met
    if not required:
        return Plan(NOTHING)
    names = " or ".join(" and ".join(requirement) for requirement in required)
    raise ConfigurationError(f"{operation} needs credentials of {names}; pass auth=, several with auth.ByScheme")


def _met(auth: Auth, requirement: tuple[str, ...]) -> Plan | None:
    """Return the credentials for all schemes of a requirement; None when one of them is missing."""
    authorization: Auth = NOTHING
    keys: list[tuple[str, str, str]] = []
    for name in requirement:
        scheme_type, location, key_name = SECURITY_SCHEMES[name]
        own = auth.schemes.get(name, NOTHING) if isinstance(auth, ByScheme) else auth
        if scheme_type == "apiKey" and isinstance(own, ApiKey):
            keys.append((location, key_name, own.key))
        elif scheme_type in {"http", "oauth2", "openIdConnect"} and _gives_header(own, location):
            authorization = own
        elif scheme_type != "mutualTLS":
            return None
    return Plan(authorization, tuple(keys))


def _gives_header(auth: Auth, scheme: str) -> bool:
    if isinstance(auth, (ApiKey, NoAuth, ByScheme)):
        return False
    if isinstance(auth, Basic):
        return scheme == "basic"
    return scheme != "basic" or not isinstance(auth, BearerToken)
