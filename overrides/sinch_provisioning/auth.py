"""How a client proves who it is: `ClientCredentials` (the default), `Basic` or `BearerToken`.

Facts about the token endpoint: the form body `grant_type=client_credentials`, the key id and secret as HTTP Basic
credentials, a token that lives for one hour, and no refresh token. Basic authentication of the API itself is meant
for trials and has low limits.
"""

from __future__ import annotations

import asyncio
import base64
import json
import os
import random
import threading
import time
import weakref
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable
from typing import Any

from sinch_provisioning._wire import Answer, Outgoing, checked_url, is_safe_for_secrets
from sinch_provisioning.errors import ConfigurationError, DecodeError

__all__ = ["Auth", "Basic", "BearerToken", "ClientCredentials"]

DEFAULT_AUTH_URL = "https://auth.sinch.com/oauth2/token"
Fetch = Callable[[Outgoing], Answer]
AsyncFetch = Callable[[Outgoing], Awaitable[Answer]]


def _text(name: str, value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ConfigurationError(f"{name} must be a text that is not empty")
    if any(ord(character) < 32 or ord(character) == 127 for character in value):
        raise ConfigurationError(f"{name} must hold no control characters; was a line break copied along?")
    return value.strip()


def _basic(key_id: str, key_secret: str) -> str:
    return "Basic " + base64.b64encode(f"{key_id}:{key_secret}".encode()).decode("ascii")


class Auth(ABC):
    """Gives the Authorization header of each attempt."""

    is_bearer = True
    """Whether the header may only go over TLS or to this machine."""

    @abstractmethod
    def authorize(self, fetch: Fetch) -> str:
        """Return the value of the header; `fetch` sends a request for a token if one is needed."""

    async def authorize_async(self, fetch: AsyncFetch) -> str:
        """Return the value of the header, without blocking."""
        return self.authorize(_no_fetch)

    def rejected(self, value: str) -> bool:
        """Take note that the server answered 401 to a value; return whether another try makes sense."""
        return False


def _no_fetch(request: Outgoing) -> Answer:
    raise ConfigurationError("this kind of authentication needs no token request")


class Basic(Auth):
    """HTTP Basic: meant for trials, the API holds such calls to low limits.

    Args:
        key_id: id of the access key.
        key_secret: its secret.
    """

    is_bearer = False

    def __init__(self, key_id: str, key_secret: str) -> None:
        self._value = _basic(_text("key_id", key_id), _text("key_secret", key_secret))

    def authorize(self, fetch: Fetch) -> str:
        """Return the value of the header."""
        return self._value

    def __repr__(self) -> str:
        return "Basic(key_id=***, key_secret=***)"


class BearerToken(Auth):
    """A token obtained elsewhere.

    Args:
        token: the token, or what returns it; that is asked before every attempt, and again after a 401.
    """

    def __init__(self, token: str | Callable[[], str]) -> None:
        if not callable(token):
            token = _text("access_token", token)
        self._token = token

    def authorize(self, fetch: Fetch) -> str:
        """Return the value of the header."""
        token = self._token() if callable(self._token) else self._token
        return f"Bearer {_text('access_token', token)}"

    def rejected(self, value: str) -> bool:
        """Return whether the callable now has another token than the one that was refused."""
        return callable(self._token) and self.authorize(_no_fetch) != value

    def __repr__(self) -> str:
        return "BearerToken(***)"


class ClientCredentials(Auth):
    """OAuth 2.0 client credentials: fetches a token, keeps it, and renews it before it ends.

    One request for a token is under way at a time, whatever the number of threads or tasks. After a 401 the token
    is fetched anew unless another caller has done so already.

    Args:
        key_id: id of the access key.
        key_secret: its secret.
        auth_url: the token endpoint.
        clock: seconds of a clock that never goes back.
        jitter: source of numbers from 0 to 1, so that many clients do not renew in the same instant.
    """

    def __init__(
        self,
        key_id: str,
        key_secret: str,
        *,
        auth_url: str = DEFAULT_AUTH_URL,
        clock: Callable[[], float] = time.monotonic,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self._basic = _basic(_text("key_id", key_id), _text("key_secret", key_secret))
        self._url = checked_url("auth_url", auth_url)
        if not is_safe_for_secrets(self._url):
            raise ConfigurationError("auth_url must begin with https://; plain http is for this machine alone")
        self._clock = clock
        self._jitter = jitter
        self._value: str | None = None
        self._renew_at = self._ends_at = 0.0
        self._reset_locks()
        _ALIVE.add(self)

    def _reset_locks(self) -> None:
        self._lock = threading.Lock()  # guards the fields
        self._flight = threading.Lock()  # held by the one thread that fetches
        self._flights: weakref.WeakKeyDictionary[Any, asyncio.Lock] = weakref.WeakKeyDictionary()

    def __repr__(self) -> str:
        return "ClientCredentials(key_id=***, key_secret=***)"

    def _current(self) -> str | None:
        with self._lock:
            return self._value if self._value is not None and self._clock() < self._renew_at else None

    def _still_good(self) -> str | None:
        with self._lock:
            return self._value if self._value is not None and self._clock() < self._ends_at else None

    def _request(self) -> Outgoing:
        headers = {
            "authorization": self._basic,
            "content-type": "application/x-www-form-urlencoded",
            "accept": "application/json",
        }
        return Outgoing("POST", self._url, headers, b"grant_type=client_credentials")

    def _store(self, answer: Answer) -> str:
        context: dict[str, Any] = {"status": answer.status, "headers": answer.headers, "body": b"", "method": "POST"}
        try:
            data = json.loads(answer.body)
            token, lifetime = data["access_token"], float(data.get("expires_in", 3600))
            if not isinstance(token, str) or not token or any(ord(c) <= 32 or ord(c) > 126 for c in token):
                raise ValueError("access_token")  # noqa: TRY301 - one message for all shapes
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            message = "the token endpoint answered without a usable access_token; check auth_url"
            raise DecodeError(message, path_template="(token endpoint)", **context) from None
        value = f"Bearer {token}"
        early = min(300.0, lifetime * 0.2) * (0.5 + self._jitter() / 2)
        with self._lock:
            now = self._clock()
            self._value, self._ends_at, self._renew_at = value, now + lifetime, now + lifetime - early
        return value

    def authorize(self, fetch: Fetch) -> str:
        """Return the value of the header, fetching a token when there is none that lasts."""
        value = self._current()
        if value is not None:
            return value
        with self._flight:
            value = self._current()
            if value is not None:
                return value
            try:
                return self._store(fetch(self._request()))
            except Exception:
                good = self._still_good()  # renewing was early; the old token lasts a little longer
                if good is None:
                    raise
                return good

    async def authorize_async(self, fetch: AsyncFetch) -> str:
        """Return the value of the header, fetching a token when there is none that lasts."""
        value = self._current()
        if value is not None:
            return value
        loop = asyncio.get_running_loop()
        with self._lock:
            flight = self._flights.setdefault(loop, asyncio.Lock())
        async with flight:
            value = self._current()
            if value is not None:
                return value
            try:
                return self._store(await fetch(self._request()))
            except Exception:
                good = self._still_good()
                if good is None:
                    raise
                return good

    def rejected(self, value: str) -> bool:
        """Forget the token if it is the one that was refused."""
        with self._lock:
            if self._value == value:
                self._value = None
        return True


_ALIVE: weakref.WeakSet[ClientCredentials] = weakref.WeakSet()


def _after_fork() -> None:
    for auth in list(_ALIVE):
        auth._reset_locks()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
