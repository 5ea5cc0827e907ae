"""The two clients, side by side: how they are made, used and closed. What a call does is in `_dispatch`."""

from __future__ import annotations

import time as time_module
from collections.abc import Awaitable, Callable, Mapping, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeVar

from sinch_provisioning_api.client import ApiResponse, AsyncResources, Resources
from sinch_provisioning_api.types import UNSET, concealed

from sinch_provisioning._client import BaseClient, checked_read, prepare, raw_call
from sinch_provisioning._config import MAX_RESPONSE_BYTES, Validate, Verify
from sinch_provisioning._dispatch import AsyncDispatcher, SyncDispatcher
from sinch_provisioning._http.library import HttpLibrary
from sinch_provisioning._http.redaction import as_secret
from sinch_provisioning._http.transport import Transport
from sinch_provisioning._json import JSONValue
from sinch_provisioning._validators import function, spelled
from sinch_provisioning.auth import Auth
from sinch_provisioning.options import RequestOptions, Timeout, Until
from sinch_provisioning.retry import RetryBudget, RetryPolicy

if TYPE_CHECKING:
    from sinch_provisioning.hooks import AttemptHook, DeviationHook

__all__ = ["AsyncProvisioningClient", "ProvisioningClient"]

T = TypeVar("T")


class ProvisioningClient(BaseClient, Resources):
    """A client of the Provisioning API. Safe for threads; close it, or use it as a context manager.

    The operations are attributes by tag, such as `client.kakaotalk_senders.list()`. What is not passed comes from the
    environment variable in parentheses, or is the default; an empty variable counts as none.

    Args:
        project_id: the Sinch project of every call (SINCH_PROJECT_ID).
        key_id: id of an access key (SINCH_KEY_ID); tokens are fetched with it.
        key_secret: its secret (SINCH_KEY_SECRET).
        access_token: a bearer token, or a function that returns one, instead of a key (SINCH_ACCESS_TOKEN).
        auth: how to authenticate, instead of a key or a token: `auth.ClientCredentials`, `auth.Basic`,
            `auth.BearerToken`, or an `auth.Auth` of your own.
        base_url: address of the API (SINCH_PROVISIONING_BASE_URL); https, or http to this machine.
        auth_url: the token endpoint (SINCH_AUTH_URL).
        allow_insecure_http: True lets credentials go over plain http to other hosts (SINCH_ALLOW_INSECURE_HTTP=1).
        timeout: of each attempt: seconds, or a `Timeout` by phase; None: 5 s to connect, 30 s to read and to write,
            10 s for a free connection.
        deadline: seconds a whole call may take, retries included; None: 60.
        retries: when to try again; None: `RetryPolicy()`, three attempts.
        budget: retries this client may spend; share one among clients to bound them together; None: one of its own.
        headers: extra headers of every request.
        user_agent: put before the client's own User-Agent.
        hooks: called around each attempt, or for each value that deviates from the document, in this order.
        validate: `off`, `requests` or `strict`: hold what is sent, or what is sent and received, against the document
            (extra `contract`).
        http: the HTTP library of the client's own connections, `httpx` or `httpx2` (extra `httpx2`); None: that of
            the transport, else httpx.
        http_client: an `httpx.Client` or `httpx2.Client` of the caller's; it is used as it is and never closed.
        transport: a transport of httpx or httpx2.
        proxy: address of a proxy; None: those of the environment.
        verify: a file or a folder of certificates in PEM form that are trusted alone, or an `ssl.SSLContext`.
        max_response_bytes: bytes a response may have.
        monotonic: seconds of a clock that never goes back; for tests.
        time: seconds since 1970; for tests.
        random: source of numbers from 0 to 1; for tests.
        sleep: waits some seconds; for tests.

    Raises:
        ConfigurationError: something is missing or does not fit; the text names the argument and the remedy.
    """

    _dispatcher: SyncDispatcher
    _remedy = "close it or use it with `with`"

    @spelled
    def __init__(
        self,
        *,
        project_id: str | None = None,
        key_id: str | None = None,
        key_secret: str | None = None,
        access_token: str | Callable[[], str] | None = None,
        auth: Auth | None = None,
        base_url: str | None = None,
        auth_url: str | None = None,
        allow_insecure_http: bool | None = None,
        timeout: Timeout | float | None = None,
        deadline: float | None = None,
        retries: RetryPolicy | None = None,
        budget: RetryBudget | None = None,
        headers: Mapping[str, str] | None = None,
        user_agent: str | None = None,
        hooks: Sequence[AttemptHook | DeviationHook] | None = None,
        validate: Validate = "off",
        http: HttpLibrary | None = None,
        http_client: object = None,
        transport: object = None,
        proxy: str | None = None,
        verify: Verify | None = None,
        max_response_bytes: int = MAX_RESPONSE_BYTES,
        monotonic: Callable[[], float] | None = None,
        time: Callable[[], float] | None = None,
        random: Callable[[], float] | None = None,
        sleep: Callable[[float], object] | None = None,
    ) -> None:
        key_secret = as_secret(key_secret)  # so that a traceback which prints local variables shows none of them
        access_token = as_secret(access_token)
        proxy = as_secret(proxy)
        parts = prepare(
            project_id=project_id,
            key_id=key_id,
            key_secret=key_secret,
            access_token=access_token,
            auth=auth,
            base_url=base_url,
            auth_url=auth_url,
            allow_insecure_http=allow_insecure_http,
            timeout=timeout,
            deadline=deadline,
            retries=retries,
            budget=budget,
            headers=headers,
            user_agent=user_agent,
            hooks=hooks,
            validate=validate,
            http=http,
            http_client=http_client,
            transport=transport,
            proxy=proxy,
            verify=verify,
            max_response_bytes=max_response_bytes,
            monotonic=monotonic,
            time=time,
            random=random,
        )
        self._transport = Transport(parts.connections)
        sleeping = time_module.sleep if sleep is None else function("sleep", sleep)
        dispatcher = SyncDispatcher(parts.config, parts.options, self._transport.send, sleeping, parts.validator)
        self._dispatcher = dispatcher  # pyright: ignore[reportIncompatibleVariableOverride] - one that can do more
        self._resources = {}

    @spelled
    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, object] | None = None,
        body: object = UNSET,
        options: RequestOptions | None = None,
    ) -> ApiResponse[JSONValue]:
        """Send a request the document does not know yet; auth, retries and errors are those of every call.

        Args:
            method: the HTTP method.
            path: the path, from its first slash; `{projectId}` is filled.
            query: names and values; a list repeats its name.
            body: a JSON value, or a model.
            options: what differs for this call.

        Returns:
            The parsed JSON with its response.
        """
        # so that a traceback which prints local variables shows neither
        query, body = concealed(query), concealed(body)
        call = raw_call(method, path, query, body, self.project_id)
        return self._dispatcher.send_with_response(call, options)

    @spelled
    def wait(
        self,
        read: Callable[[], T],
        *,
        until: Until = None,
        failed: Until = None,
        deadline: float = 300.0,
        interval: float = 1.0,
        max_interval: float = 15.0,
    ) -> T:
        """Read a resource again and again until it is ready; return it.

        Args:
            read: reads the resource, such as `lambda: client.kakaotalk_senders.get("x")`.
            until: a state, several, or a function of the resource; None: what ready means for senders, accounts,
                templates and bundles. The status of pending changes counts as a state.
            failed: states, or a function, that mean it will never be ready; None: those known of its kind.
            deadline: seconds the wait may take, the calls of this package in `read` included.
            interval: seconds before the second read; later waits grow by half, with jitter.
            max_interval: seconds between two reads at most.

        Raises:
            WaitError: it ended in a failure, or the deadline passed; `last` is the resource as it was read last.
            ConfigurationError: `until` is needed, or an argument does not fit.
        """
        rules = {
            "until": until,
            "failed": failed,
            "deadline": deadline,
            "interval": interval,
            "max_interval": max_interval,
        }
        return self._dispatcher.wait(checked_read(read), None, rules)

    def close(self) -> None:
        """Close the connections. May be called more than once; a call after it is refused."""
        self._dispatcher.closed = True
        if self._dispatcher.parent is None:  # otherwise they are those of the client it came from
            self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncProvisioningClient(BaseClient, AsyncResources):
    """A client of the Provisioning API for asyncio and trio. Close it with `aclose`, or use it with `async with`.

    Its operations are those of `ProvisioningClient`, to be awaited; lists are for `async for`. Each event loop gets
    connections of its own, so that one client serves loops that run one after another. What is not passed comes from
    the environment variable in parentheses, or is the default; an empty variable counts as none.

    Args:
        project_id: the Sinch project of every call (SINCH_PROJECT_ID).
        key_id: id of an access key (SINCH_KEY_ID); tokens are fetched with it.
        key_secret: its secret (SINCH_KEY_SECRET).
        access_token: a bearer token, or a function that returns one, async or not, instead of a key
            (SINCH_ACCESS_TOKEN).
        auth: how to authenticate, instead of a key or a token: `auth.ClientCredentials`, `auth.Basic`,
            `auth.BearerToken`, or an `auth.Auth` of your own.
        base_url: address of the API (SINCH_PROVISIONING_BASE_URL); https, or http to this machine.
        auth_url: the token endpoint (SINCH_AUTH_URL).
        allow_insecure_http: True lets credentials go over plain http to other hosts (SINCH_ALLOW_INSECURE_HTTP=1).
        timeout: of each attempt: seconds, or a `Timeout` by phase; None: 5 s to connect, 30 s to read and to write,
            10 s for a free connection.
        deadline: seconds a whole call may take, retries included; None: 60.
        retries: when to try again; None: `RetryPolicy()`, three attempts.
        budget: retries this client may spend; share one among clients to bound them together; None: one of its own.
        headers: extra headers of every request.
        user_agent: put before the client's own User-Agent.
        hooks: called around each attempt, or for each value that deviates from the document, in this order.
        validate: `off`, `requests` or `strict`: hold what is sent, or what is sent and received, against the document
            (extra `contract`).
        http: the HTTP library of the client's own connections, `httpx` or `httpx2` (extra `httpx2`); None: that of
            the transport, else httpx.
        http_client: an `httpx.AsyncClient` or `httpx2.AsyncClient` of the caller's; it is used as it is and never
            closed.
        transport: an async transport of httpx or httpx2.
        proxy: address of a proxy; None: those of the environment.
        verify: a file or a folder of certificates in PEM form that are trusted alone, or an `ssl.SSLContext`.
        max_response_bytes: bytes a response may have.
        monotonic: seconds of a clock that never goes back; for tests.
        time: seconds since 1970; for tests.
        random: source of numbers from 0 to 1; for tests.
        sleep: waits some seconds, to be awaited; for tests.

    Raises:
        ConfigurationError: something is missing or does not fit; the text names the argument and the remedy.
    """

    _dispatcher: AsyncDispatcher
    _remedy = "await aclose() or use it with `async with`"

    @spelled
    def __init__(
        self,
        *,
        project_id: str | None = None,
        key_id: str | None = None,
        key_secret: str | None = None,
        access_token: str | Callable[[], str | Awaitable[str]] | None = None,
        auth: Auth | None = None,
        base_url: str | None = None,
        auth_url: str | None = None,
        allow_insecure_http: bool | None = None,
        timeout: Timeout | float | None = None,
        deadline: float | None = None,
        retries: RetryPolicy | None = None,
        budget: RetryBudget | None = None,
        headers: Mapping[str, str] | None = None,
        user_agent: str | None = None,
        hooks: Sequence[AttemptHook | DeviationHook] | None = None,
        validate: Validate = "off",
        http: HttpLibrary | None = None,
        http_client: object = None,
        transport: object = None,
        proxy: str | None = None,
        verify: Verify | None = None,
        max_response_bytes: int = MAX_RESPONSE_BYTES,
        monotonic: Callable[[], float] | None = None,
        time: Callable[[], float] | None = None,
        random: Callable[[], float] | None = None,
        sleep: Callable[[float], Awaitable[object]] | None = None,
    ) -> None:
        key_secret = as_secret(key_secret)  # so that a traceback which prints local variables shows none of them
        access_token = as_secret(access_token)
        proxy = as_secret(proxy)
        parts = prepare(
            project_id=project_id,
            key_id=key_id,
            key_secret=key_secret,
            access_token=access_token,
            auth=auth,
            base_url=base_url,
            auth_url=auth_url,
            allow_insecure_http=allow_insecure_http,
            timeout=timeout,
            deadline=deadline,
            retries=retries,
            budget=budget,
            headers=headers,
            user_agent=user_agent,
            hooks=hooks,
            validate=validate,
            http=http,
            http_client=http_client,
            transport=transport,
            proxy=proxy,
            verify=verify,
            max_response_bytes=max_response_bytes,
            monotonic=monotonic,
            time=time,
            random=random,
        )
        import anyio

        from sinch_provisioning._http.async_transport import AsyncTransport

        self._transport = AsyncTransport(parts.connections)
        sleeping = anyio.sleep if sleep is None else function("sleep", sleep)
        dispatcher = AsyncDispatcher(parts.config, parts.options, self._transport.send, sleeping, parts.validator)
        self._dispatcher = dispatcher  # pyright: ignore[reportIncompatibleVariableOverride] - one that can do more
        self._resources = {}

    @spelled
    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, object] | None = None,
        body: object = UNSET,
        options: RequestOptions | None = None,
    ) -> ApiResponse[JSONValue]:
        """Send a request the document does not know yet; arguments as in `ProvisioningClient.request`."""
        # so that a traceback which prints local variables shows neither
        query, body = concealed(query), concealed(body)
        call = raw_call(method, path, query, body, self.project_id)
        return await self._dispatcher.send_with_response(call, options)

    @spelled
    async def wait(
        self,
        read: Callable[[], Awaitable[T]],
        *,
        until: Until = None,
        failed: Until = None,
        deadline: float = 300.0,
        interval: float = 1.0,
        max_interval: float = 15.0,
    ) -> T:
        """Read a resource again and again until it is ready; arguments and errors as in `ProvisioningClient.wait`."""
        rules = {
            "until": until,
            "failed": failed,
            "deadline": deadline,
            "interval": interval,
            "max_interval": max_interval,
        }
        return await self._dispatcher.wait(checked_read(read), None, rules)

    async def aclose(self) -> None:
        """Close the connections. May be called more than once; a call after it is refused."""
        self._dispatcher.closed = True
        if self._dispatcher.parent is None:  # otherwise they are those of the client it came from
            await self._transport.close()

    close = aclose

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()
