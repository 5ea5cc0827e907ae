"""How a client proves who it is: `ClientCredentials` (the default), `Basic`, `BearerToken`, `ApiKey` or several.

Facts about the token endpoint: the form body `grant_type=client_credentials`, the key id and secret as HTTP Basic
credentials, a token that lives for one hour, and no refresh token. Basic authentication of the API itself is meant
for trials and has low limits.
"""

from __future__ import annotations

import copy
import math
import random
import threading
import time
import weakref
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from sinch_provisioning._http.addresses import address_for_secrets
from sinch_provisioning._http.messages import Headers, Request, Response
from sinch_provisioning._http.redaction import Secret, as_secret
from sinch_provisioning._json import parse_json
from sinch_provisioning._process import renew_after_fork
from sinch_provisioning._schemes import (
    ApiKey,
    AsyncFetch,
    Auth,
    Basic,
    BearerToken,
    ByScheme,
    Fetch,
    NoAuth,
    basic_credentials,
    is_token,
    secret_text,
)
from sinch_provisioning._validators import spelled
from sinch_provisioning.errors import AuthenticationError, ProvisioningError, RequestTimeoutError

if TYPE_CHECKING:
    import anyio

__all__ = ["ApiKey", "Auth", "Basic", "BearerToken", "ByScheme", "ClientCredentials", "NoAuth"]

DEFAULT_AUTH_URL = "https://auth.sinch.com/oauth2/token"
LIFETIME = 3600.0  # seconds, when the token endpoint does not say
PAUSE = 15.0  # seconds without another try, after an early renewal failed


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
    if not isinstance(token, str) or not is_token(token) or not math.isfinite(seconds) or seconds < 0:
        return None
    return Secret(f"Bearer {token}"), seconds


def _flight_too_long() -> ProvisioningError:
    message = "another call was still fetching a token at the deadline"
    return RequestTimeoutError(message, phase="deadline", request_sent=False)


@spelled
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
        self._secret = secret_text("key_secret", key_secret)
        self._basic = basic_credentials(secret_text("key_id", key_id), self._secret)
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
