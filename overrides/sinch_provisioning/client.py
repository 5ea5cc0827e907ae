"""The two clients: how they are made, used and closed. What a call does is in `_send`."""

from __future__ import annotations

import asyncio
import time
import warnings
from collections.abc import Awaitable, Callable, Collection, Mapping
from types import TracebackType
from typing import Any, Self, TypeVar, Unpack

from sinch_provisioning_api.client import (
    RESOURCES,
    ApiResponse,
    AsyncPager,
    AsyncResources,
    Call,
    CallOptions,
    Operation,
    PagedCall,
    Pager,
    Resources,
    encode_query,
)  # fmt: skip
from sinch_provisioning_api.types import UNSET, encode

from sinch_provisioning import _decode as _outcome
from sinch_provisioning._config import Arguments, checked_path, connections, context_of, hidden, options_of
from sinch_provisioning._dispatch import CallState, Context, send, send_async
from sinch_provisioning._http.messages import Answer
from sinch_provisioning._http.transport import AsyncConnection, Connection, Settings
from sinch_provisioning.errors import ConfigurationError
from sinch_provisioning.options import Changes, RequestOptions
from sinch_provisioning.pagination import AsyncListPager, ListPager

__all__ = ["AsyncProvisioningClient", "ProvisioningClient"]

T = TypeVar("T")
P = TypeVar("P")
Until = str | Collection[str] | Callable[[Any], bool] | None


class _Client:
    """What both clients are made of."""

    _context: Context
    _options: RequestOptions
    _closed = True
    _parent: _Client | None = None

    def _open(self, arguments: Mapping[str, Any]) -> Settings:
        self._context = context_of(arguments)
        self._options = options_of(arguments)
        self._resources: dict[str, Any] = {}
        self._validator = None
        validate = arguments.get("validate", "off")
        if validate != "off":
            from sinch_provisioning._validate import Validator

            self._validator = Validator(validate)
        return Settings(clock=self._context.clock, **connections(arguments, self._context))

    @property
    def project_id(self) -> str:
        """The project of every call."""
        return self._context.project_id

    def __repr__(self) -> str:
        context = self.__dict__.get("_context")  # a traceback may show one that could not be made
        state = "closed" if self._is_closed else "open"
        return f"{type(self).__name__}({f'base_url={context.base_url!r}, {state}' if context else 'not made'})"

    def preload(self) -> None:
        """Import every operation now, so that the first call of a service pays nothing for it."""
        import pkgutil
        from importlib import import_module

        from sinch_provisioning_api import api

        for tag in RESOURCES:
            package = import_module(f"{api.__name__}.{tag}")
            for module in pkgutil.iter_modules(package.__path__):
                import_module(f"{package.__name__}.{module.name}")

    def _changed(self, changes: Changes) -> Self:
        options = RequestOptions(**changes).over(self._options)
        other = object.__new__(type(self))
        other.__dict__.update(self.__dict__)
        other._options, other._resources, other._parent = options, {}, self
        return other

    @property
    def _is_closed(self) -> bool:
        return self._closed or (self._parent is not None and self._parent._is_closed)

    def _state(self, call: Call[Any], options: CallOptions | None) -> CallState:
        if self._is_closed:
            raise ConfigurationError("the client is closed; make a new one")
        given = _checked(options)
        if self._validator is not None:
            self._validator.request(call)
        return CallState(self._context, call, self._options if given is None else given.over(self._options))

    def _paging(self, options: CallOptions | None) -> RequestOptions:
        return (_checked(options) or RequestOptions()).over(self._options)

    def _value(self, state: CallState, call: Call[T], answer: Answer) -> T:
        if self._validator is not None:
            self._validator.response(call, answer, state.result())
        value: T = _outcome.decode(call, answer, state.result())
        return value

    @staticmethod
    def _response(state: CallState, value: T, answer: Answer) -> ApiResponse[T]:
        told = state.result()
        return ApiResponse(
            value=value,
            status=answer.status,
            headers=answer.headers,
            request_id=answer.request_id,
            attempts=told.attempts,
            elapsed=told.elapsed,
        )

    def _waiting(self, read: Any, **rules: Any) -> Any:
        from sinch_provisioning._polling import Wait

        if not callable(read):
            raise ConfigurationError("read must be a function that reads the resource, such as lambda: client.bundles…")
        return Wait(**rules, clock=self._context.clock, random=self._context.random)

    def _raw_call(self, method: str, path: str, query: Mapping[str, Any] | None, body: Any) -> Call[Any]:
        if not isinstance(method, str) or not method.isascii() or not method.isalpha():
            raise ConfigurationError(f"method must be a word such as GET, not {method!r}")
        if not isinstance(query, (Mapping, type(None))):
            raise ConfigurationError(f"query must be a mapping of names to values, not {type(query).__name__}")
        pairs = encode_query(*((name, str(name), value) for name, value in (query or {}).items()))
        operation = Operation(id="", method=method.upper(), path=path, tag="")
        encoded = body if body is UNSET else encode(body)
        filled = checked_path(path, self.project_id)
        return Call(
            operation=operation, path=filled, query=pairs, body=encoded, decode=_as_it_is, decode_error=_as_it_is
        )


def _checked(options: Any) -> RequestOptions | None:
    """Return the options of a call as what they must be."""
    if options is None or isinstance(options, RequestOptions):
        return options
    raise ConfigurationError(f"options must be a RequestOptions, not {type(options).__name__}")


def _as_it_is(status: int, data: Any) -> Any:
    return data


class _Sending:
    """Carries the calls of a client; keeps the client's public names free of them."""

    def __init__(self, client: ProvisioningClient) -> None:
        self._client = client

    def send_with_response(self, call: Call[T], options: CallOptions | None) -> ApiResponse[T]:
        client = self._client
        state = client._state(call, options)
        answer = send(state, client._connection.send, client._sleep)
        return client._response(state, client._value(state, call, answer), answer)

    def send(self, call: Call[T], options: CallOptions | None) -> T:
        client = self._client
        state = client._state(call, options)
        return client._value(state, call, send(state, client._connection.send, client._sleep))

    def paginate(self, call: PagedCall[P, T], options: CallOptions | None) -> Pager[T]:
        return ListPager(call, self.send, self._client._paging(options))


class _AsyncSending:
    """Carries the calls of an async client."""

    def __init__(self, client: AsyncProvisioningClient) -> None:
        self._client = client

    async def send_with_response(self, call: Call[T], options: CallOptions | None) -> ApiResponse[T]:
        client = self._client
        state = client._state(call, options)
        answer = await send_async(state, client._connection.send, client._sleep)
        return client._response(state, client._value(state, call, answer), answer)

    async def send(self, call: Call[T], options: CallOptions | None) -> T:
        client = self._client
        state = client._state(call, options)
        return client._value(state, call, await send_async(state, client._connection.send, client._sleep))

    def paginate(self, call: PagedCall[P, T], options: CallOptions | None) -> AsyncPager[T]:
        return AsyncListPager(call, self.send, self._client._paging(options))


class ProvisioningClient(_Client, Resources):
    """A client of the Provisioning API. Safe for threads; close it, or use it as a context manager.

    The operations are attributes by tag, such as `client.kakaotalk_senders.list()`. What is not passed comes from the
    environment: SINCH_PROJECT_ID, SINCH_KEY_ID and SINCH_KEY_SECRET, or SINCH_ACCESS_TOKEN; SINCH_PROVISIONING_BASE_URL
    and SINCH_AUTH_URL. All arguments are described at `sinch_provisioning._config.Arguments`.

    Raises:
        ConfigurationError: something is missing or does not fit.
    """

    def __init__(self, **arguments: Unpack[Arguments]) -> None:
        arguments = hidden(arguments)  # type: ignore[assignment]
        self._connection = Connection(self._open(arguments))
        self._sleep: Callable[[float], Any] = arguments.get("sleep") or time.sleep
        self._sender = _Sending(self)
        self._closed = False

    def with_options(self, **changes: Unpack[Changes]) -> Self:
        """Return a client over the same connections with other `RequestOptions`, such as `deadline=10`.

        It ends with the client it came from; closing it closes no connection.
        """
        other = self._changed(changes)
        other._sender = _Sending(other)
        return other

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        options: RequestOptions | None = None,
    ) -> ApiResponse[Any]:
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
        return self._sender.send_with_response(self._raw_call(method, path, query, body), options)

    def wait(
        self,
        read: Callable[[], T],
        *,
        until: Until = None,
        failure: Until = None,
        deadline: float = 300.0,
        every: float = 1.0,
        cap: float = 15.0,
    ) -> T:
        """Read a resource again and again until it is ready; return it.

        Args:
            read: reads the resource, such as `lambda: client.kakaotalk_senders.get("x")`.
            until: a state, several, or a function of the resource; default: what ready means for senders, accounts,
                templates and bundles. The status of pending changes counts as a state.
            failure: states, or a function, that mean it will never be ready; default: those known of its kind.
            deadline: seconds the wait may take, the calls of this package in `read` included.
            every: seconds before the second read; later waits grow by half, with jitter.
            cap: seconds between two reads at most.

        Raises:
            WaitError: it ended in a failure, or the deadline passed; `last` is the resource as it was read last.
            ConfigurationError: `until` is needed, or an argument is none.
        """
        waiting = self._waiting(read, until=until, failure=failure, deadline=deadline, every=every, cap=cap)
        while True:
            with waiting.reading():
                resource = read()
            if waiting.judge(resource):
                return resource
            self._sleep(waiting.pause(resource))

    def close(self) -> None:
        """Close the connections. May be called more than once; a call after it is refused."""
        self._closed = True
        if self._parent is None:  # one made by with_options leaves the connections to the client it came from
            self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __del__(self) -> None:
        if not self._closed and self._parent is None and self._connection.is_open:
            warnings.warn(
                f"unclosed {self!r}; close it or use it with `with`", ResourceWarning, source=self, stacklevel=2
            )


class AsyncProvisioningClient(_Client, AsyncResources):
    """A client of the Provisioning API for asyncio. Close it with `aclose`, or use it with `async with`.

    Its operations are those of `ProvisioningClient`, to be awaited; lists are for `async for`. Each event loop gets
    connections of its own, so that one client serves loops that run one after another.

    Raises:
        ConfigurationError: something is missing or does not fit.
    """

    def __init__(self, **arguments: Unpack[Arguments]) -> None:
        arguments = hidden(arguments)  # type: ignore[assignment]
        self._connection = AsyncConnection(self._open(arguments))
        self._sleep: Callable[[float], Any] = arguments.get("sleep") or asyncio.sleep
        self._sender = _AsyncSending(self)
        self._closed = False

    def with_options(self, **changes: Unpack[Changes]) -> Self:
        """Return a client over the same connections with other `RequestOptions`, such as `deadline=10`.

        It ends with the client it came from; closing it closes no connection.
        """
        other = self._changed(changes)
        other._sender = _AsyncSending(other)
        return other

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        options: RequestOptions | None = None,
    ) -> ApiResponse[Any]:
        """Send a request the document does not know yet; arguments as in `ProvisioningClient.request`."""
        return await self._sender.send_with_response(self._raw_call(method, path, query, body), options)

    async def wait(
        self,
        read: Callable[[], Awaitable[T]],
        *,
        until: Until = None,
        failure: Until = None,
        deadline: float = 300.0,
        every: float = 1.0,
        cap: float = 15.0,
    ) -> T:
        """Read a resource again and again until it is ready; arguments and errors as in `ProvisioningClient.wait`."""
        waiting = self._waiting(read, until=until, failure=failure, deadline=deadline, every=every, cap=cap)
        while True:
            with waiting.reading():
                resource = await read()
            if waiting.judge(resource):
                return resource
            await self._sleep(waiting.pause(resource))

    async def aclose(self) -> None:
        """Close the connections. May be called more than once; a call after it is refused."""
        self._closed = True
        if self._parent is None:
            await self._connection.close()

    close = aclose

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def __del__(self) -> None:
        if not self._closed and self._parent is None and self._connection.is_open:
            message = f"unclosed {self!r}; await aclose() or use it with `async with`"
            warnings.warn(message, ResourceWarning, source=self, stacklevel=2)
