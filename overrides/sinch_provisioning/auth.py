"""How a client proves who it is: `ClientCredentials` (the default), `Basic` or `BearerToken`.

Facts about the token endpoint: the form body `grant_type=client_credentials`, the key id and secret as HTTP Basic
credentials, a token that lives for one hour, and no refresh token. Basic authentication of the API itself is meant
for trials and has low limits.
"""

from __future__ import annotations

import copy
import inspect
import math
import random
import threading
import time
import weakref
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, NamedTuple, Protocol

from sinch_provisioning._http.addresses import address_for_secrets
from sinch_provisioning._http.messages import Headers, Request, Response, basic_authorization
from sinch_provisioning._http.redaction import Secret, as_secret
from sinch_provisioning._json import parse_json
from sinch_provisioning._process import renew_after_fork
from sinch_provisioning.errors import AuthenticationError, ConfigurationError, ProvisioningError, RequestTimeoutError

if TYPE_CHECKING:
    import anyio

__all__ = ["Auth", "Basic", "BearerToken", "ClientCredentials"]

DEFAULT_AUTH_URL = "https://auth.sinch.com/oauth2/token"
LIFETIME = 3600.0  # seconds, when the token endpoint does not say
PAUSE = 15.0  # seconds without another try, after an early renewal failed


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


def _text(name: str, value: object) -> Secret:
    if not isinstance(value, str) or not value.strip():
        raise ConfigurationError(f"{name} must be a text that is not empty; the Sinch dashboard shows it")
    if any(ord(character) < 32 or ord(character) == 127 for character in value):
        raise ConfigurationError(f"{name} must hold no control characters; was a line break copied along?")
    if any("\ud800" <= character <= "\udfff" for character in value):
        raise ConfigurationError(f"{name} must be a text that UTF-8 can write")
    return Secret(value.strip())


def _is_token(text: str) -> bool:
    return bool(text) and all(32 < ord(character) < 127 for character in text)


def _bearer(token: object) -> Secret:
    text = _text("access_token", token)
    if not _is_token(text):
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


class Basic(Auth):
    """HTTP Basic: meant for trials, the API holds such calls to low limits.

    Args:
        key_id: id of the access key.
        key_secret: its secret.
    """

    def __init__(self, key_id: str, key_secret: str) -> None:
        key_secret = as_secret(key_secret)  # also in the frames of a traceback
        self._secret = _text("key_secret", key_secret)
        self._value = basic_credentials(_text("key_id", key_id), self._secret)

    def authorize(self, fetch: Fetch) -> str:
        """Return the value of the header."""
        return self._value

    def secrets(self) -> tuple[str, ...]:
        """Return the secret, and what the header makes of it."""
        return self._secret, self._value.removeprefix("Basic ")

    def __repr__(self) -> str:
        return "Basic(key_id=***, key_secret=***)"


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


class _Token(NamedTuple):
    """A token as it is kept: replaced as a whole, so that no thread sees half of one."""

    value: str
    renew_at: float
    ends_at: float


def _token_in(body: bytes) -> tuple[Secret, float] | None:
    """Return the token of an answer and its seconds; None when there is no usable one."""
    try:
        data = parse_json(body)
        token, lifetime = data["access_token"], data.get("expires_in")
        seconds = LIFETIME if lifetime is None else float(lifetime)
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError):
        return None
    if not isinstance(token, str) or not _is_token(token) or not math.isfinite(seconds) or seconds < 0:
        return None
    return Secret(f"Bearer {token}"), seconds


def _flight_too_long() -> ProvisioningError:
    message = "another call was still fetching a token at the deadline"
    return RequestTimeoutError(message, phase="deadline", request_sent=False)


class ClientCredentials(Auth):
    """OAuth 2.0 client credentials: fetches a token, keeps it, and renews it before it ends.

    One request for a token is under way at a time, for all threads, and for all tasks of an event loop. While it is,
    a token that still lasts goes on being used; if it fails, all who waited for it are told so. After a 401 the token
    is fetched anew unless another caller has done so already. A forked child goes on with its parent's token.

    Args:
        key_id: id of the access key.
        key_secret: its secret.
        auth_url: the token endpoint.
        allow_insecure_http: whether it may be plain http on another host; None: as SINCH_ALLOW_INSECURE_HTTP says.
        monotonic: seconds of a clock that never goes back.
        jitter: source of numbers from 0 to 1, so that many clients do not renew in the same instant.
    """

    def __init__(
        self,
        key_id: str,
        key_secret: str,
        *,
        auth_url: str = DEFAULT_AUTH_URL,
        allow_insecure_http: bool | None = None,
        monotonic: Callable[[], float] = time.monotonic,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        key_secret = as_secret(key_secret)
        self._secret = _text("key_secret", key_secret)
        self._basic = basic_credentials(_text("key_id", key_id), self._secret)
        self.auth_url: str = address_for_secrets("auth_url", auth_url, allow_insecure_http)
        self._monotonic = monotonic
        self._jitter = jitter
        self._token: _Token | None = None
        self._failures = 0
        self._failure: ProvisioningError | None = None
        self.reset_locks()
        renew_after_fork(self)

    def reset_locks(self) -> None:
        """Make the locks anew, in a forked child."""
        self._lock = threading.RLock()  # guards the fields; a handler of a signal, within a call, may make calls
        self._flight = threading.RLock()  # held by the one thread that fetches
        self._flights: weakref.WeakKeyDictionary[object, anyio.Lock] = weakref.WeakKeyDictionary()

    def __repr__(self) -> str:
        return "ClientCredentials(key_id=***, key_secret=***)"

    def secrets(self) -> tuple[str, ...]:
        """Return the secret, what the token request makes of it, and the token."""
        token = self._token
        known = (self._secret, self._basic.removeprefix("Basic "))
        return known if token is None else (*known, token.value.removeprefix("Bearer "))

    def _current(self) -> str | None:
        token = self._token
        return token.value if token is not None and self._monotonic() < token.renew_at else None

    def _spare(self) -> str | None:
        token = self._token
        return token.value if token is not None and self._monotonic() < token.ends_at else None

    def _request(self) -> Request:
        headers = {
            "authorization": self._basic,
            "content-type": "application/x-www-form-urlencoded",
            "accept": "application/json",
        }
        return Request("POST", self.auth_url, Headers(headers), b"grant_type=client_credentials")

    def _store(self, response: Response) -> str:
        token = _token_in(response.content)
        if token is None:
            raise AuthenticationError(
                "the token endpoint answered without a usable access_token; check auth_url",
                status=response.status,
                headers=response.headers,
                body=b"",  # what is there may be a token all the same
                method="POST",
                path_template="(token endpoint)",
            )
        value, lifetime = token
        early = min(300.0, lifetime * 0.2) * (0.5 + self._jitter() / 2)
        with self._lock:
            now = self._monotonic()
            self._token = _Token(value, now + lifetime - early, now + lifetime)
            self._failure = None
        return value

    def _arrived(self, failures: int) -> str | None:
        """Return the token that a flight brought while this caller waited; raise the error it ended with."""
        value = self._current()
        if value is None and self._failures != failures and self._failure is not None:
            raise copy.copy(self._failure)
        return value

    def _failed(self, error: ProvisioningError) -> str | None:
        """Return the token that lasts although its renewal failed; without one, keep the error for who waits."""
        with self._lock:
            token, now = self._token, self._monotonic()
            if token is not None and now < token.ends_at:
                self._token = token._replace(renew_at=min(token.ends_at, now + PAUSE))
                return token.value
            if getattr(error, "phase", None) != "deadline":  # which is the deadline of that one call
                self._failures += 1
                self._failure = copy.copy(error)
        return None

    def authorize(self, fetch: Fetch) -> str:
        """Return the value of the header, fetching a token when there is none that lasts."""
        value = self._current()
        if value is not None:
            return value
        spare, failures = self._spare(), self._failures
        waiting = 0.0 if spare else min(max(fetch.remaining(), 0.0), threading.TIMEOUT_MAX)
        try:
            if not self._flight.acquire(timeout=waiting):  # inside, for a handler of a signal may raise right after it
                if spare is not None:
                    return spare
                raise _flight_too_long()
            value = self._arrived(failures)
            if value is not None:
                return value
            try:
                return self._store(fetch(self._request()))
            except ProvisioningError as error:
                value = self._failed(error)
                if value is None:
                    raise
                return value
        finally:
            try:  # noqa: SIM105 - a call of `suppress` would be one more step for a handler of a signal to raise in
                self._flight.release()
            except RuntimeError:  # it was not taken
                pass

    async def authorize_async(self, fetch: AsyncFetch) -> str:
        """Return the value of the header, fetching a token when there is none that lasts."""
        value = self._current()
        if value is not None:
            return value
        import anyio

        from sinch_provisioning._http.event_loops import running_loop

        spare, failures = self._spare(), self._failures
        with self._lock:
            flight = self._flights.setdefault(running_loop(), anyio.Lock())
        if spare is not None and flight.locked():
            return spare
        try:
            with anyio.fail_after(max(fetch.remaining(), 0.0)):
                await flight.acquire()
        except TimeoutError:
            raise _flight_too_long() from None
        try:
            value = self._arrived(failures)
            if value is not None:
                return value
            try:
                return self._store(await fetch(self._request()))
            except ProvisioningError as error:
                value = self._failed(error)
                if value is None:
                    raise
                return value
        finally:
            flight.release()

    def rejected(self, value: str) -> bool:
        """Forget the token if it is the one that was refused."""
        with self._lock:
            if self._token is not None and self._token.value == value:
                self._token = None
        return True
