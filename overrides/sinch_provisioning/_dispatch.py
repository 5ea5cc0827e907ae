"""Carries described calls to the server: what the generated resources hand their calls to.

The two dispatchers are twins: their loops differ in `await` alone, what they decide is in `_call`.
"""

from __future__ import annotations

import logging
import warnings
from collections.abc import Awaitable, Callable, Mapping
from contextlib import nullcontext
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Protocol, Self, TypeVar

from sinch_provisioning_api.client import ApiResponse, AsyncPager, Call, CallOptions, PagedCall, Pager

from sinch_provisioning import errors
from sinch_provisioning._call import LOGGER, CallRun, Result, checked_authorization
from sinch_provisioning._config import ClientConfig
from sinch_provisioning._decode import CallInfo, decode
from sinch_provisioning._http.messages import Request, Response, Timings
from sinch_provisioning.options import RequestOptions

if TYPE_CHECKING:
    from sinch_provisioning_api.body import Misspelt

KEPT: Final = nullcontext()
"""What holds a body that is kept in memory."""
T = TypeVar("T")
P = TypeVar("P")


class Validator(Protocol):
    """Holds calls against the document."""

    def request(self, call: Call[Any]) -> None:
        """Refuse a body that is not what the document says."""
        ...

    def response(self, call: Call[Any], response: Response, info: CallInfo) -> None:
        """Refuse a response that is not what the document says."""
        ...


class Transmit(Protocol):
    """Sends one request, given its timeouts and the end of the call."""

    def __call__(self, request: Request, timeout: Timings, deadline: float) -> Response:
        """Return the response."""
        ...


class AsyncTransmit(Protocol):
    """Does what `Transmit` does, without blocking."""

    def __call__(self, request: Request, timeout: Timings, deadline: float) -> Awaitable[Response]:
        """Return the response."""
        ...


class _Fetch:
    """Sends the request for a token on behalf of a call."""

    __slots__ = ("_run", "_transmit")

    def __init__(self, run: CallRun, transmit: Transmit) -> None:
        self._run = run
        self._transmit = transmit

    def __call__(self, request: Request) -> Response:
        run = self._run
        sent = run.token_request(request)
        try:
            response = self._transmit(sent, run.remaining_timeout(), run.deadline)
        except errors.ProvisioningError as error:
            run.token_failed(error, sent)
            raise
        return run.token_response(response, sent)

    def remaining(self) -> float:
        return self._run.attempts.remaining()


class _AsyncFetch:
    """Does what `_Fetch` does, without blocking."""

    __slots__ = ("_run", "_transmit")

    def __init__(self, run: CallRun, transmit: AsyncTransmit) -> None:
        self._run = run
        self._transmit = transmit

    async def __call__(self, request: Request) -> Response:
        run = self._run
        sent = run.token_request(request)
        try:
            response = await self._transmit(sent, run.remaining_timeout(), run.deadline)
        except errors.ProvisioningError as error:
            run.token_failed(error, sent)
            raise
        return run.token_response(response, sent)

    def remaining(self) -> float:
        return self._run.attempts.remaining()


def send(run: CallRun, transmit: Transmit, sleep: Callable[[float], object]) -> Response:
    """Send until there is a response or no more attempt; return the successful response.

    Args:
        run: the call.
        transmit: sends one request.
        sleep: waits some seconds.
    """
    fetch = _Fetch(run, transmit)
    while True:
        authorization = None
        run.begin()
        try:
            authorization = checked_authorization(run.auth.authorize(fetch))
            result: Result = transmit(run.request(authorization), run.remaining_timeout(), run.deadline)
        except errors.ProvisioningError as error:
            result = error
        decision = run.next(result, authorization)
        if not decision.retry:
            try:
                return run.finish(result)
            finally:
                del result  # as there
        if decision.delay:
            sleep(decision.delay)


async def send_async(run: CallRun, transmit: AsyncTransmit, sleep: Callable[[float], Awaitable[object]]) -> Response:
    """Do what `send` does, without blocking."""
    fetch = _AsyncFetch(run, transmit)
    while True:
        authorization = None
        run.begin()
        try:
            authorization = checked_authorization(await run.auth.authorize_async(fetch))
            result: Result = await transmit(run.request(authorization), run.remaining_timeout(), run.deadline)
        except errors.ProvisioningError as error:
            result = error
        decision = run.next(result, authorization)
        if not decision.retry:
            try:
                return run.finish(result)
            finally:
                del result  # as there
        if decision.delay:
            await sleep(decision.delay)


def _advice(call: Call[Any]) -> tuple[tuple[Misspelt, ...], tuple[str, ...]]:
    """Return what the body of a call says of its names; no frame of a call that fails holds the body itself."""
    body = getattr(call.body, "value", call.body)  # of a media type of its own
    return getattr(body, "misspelt", ()), getattr(body, "deprecated", ())


class _Base:
    """What both dispatchers are made of.

    Args:
        config: what all calls share.
        options: what every call starts from.
        validator: holds calls against the document; None: nothing does.
        parent: the dispatcher this one was made from, with which it ends.
    """

    def __init__(
        self, config: ClientConfig, options: RequestOptions, validator: Validator | None, parent: Self | None
    ) -> None:
        self.config = config
        self.options = options
        self.validator = validator
        self.parent = parent
        self.closed = False

    @property
    def is_closed(self) -> bool:
        """Whether calls are refused."""
        return self.closed or (self.parent is not None and self.parent.is_closed)

    def merged(self, options: CallOptions | None) -> RequestOptions:
        """Return the options of a call over those of the client."""
        if options is None:
            return self.options
        if not isinstance(options, RequestOptions):
            raise errors.ConfigurationError(f"options must be a RequestOptions, not {type(options).__name__}")
        return options.over(self.options)

    def run(self, call: Call[Any], options: CallOptions | None) -> CallRun:
        """Return a call that is ready to be sent."""
        if self.is_closed:
            raise errors.ConfigurationError("the client is closed; make a new one")
        merged = self.merged(options)
        misspellings, deprecations = _advice(call)
        for misspelt in misspellings:
            self._say_misspelt(misspelt)
        for text in deprecations:
            warnings.warn(text, DeprecationWarning, stacklevel=4)  # where the method of the resource is called
        if self.validator is not None:
            self.validator.request(call)
        if call.to is not None:
            from sinch_provisioning._http.sinks import Sink  # for what goes into a file

            call = call.into(Sink(call.to))
        return CallRun(self.config, call, merged)

    def _say_misspelt(self, misspelt: Misspelt) -> None:
        prefix = f"{misspelt.pointer}: " if misspelt.pointer else ""
        text = (
            f"{prefix}{misspelt.name} is not a property; did you mean {misspelt.nearest}? (extra_body= sends any other)"
        )
        if self.validator is not None:
            raise errors.ValidationError(text, direction="request", pointer=misspelt.pointer)
        warnings.warn(text, errors.UnknownFieldWarning, stacklevel=5)  # where the method of the resource is called

    def value(self, run: CallRun, call: Call[T], response: Response) -> T:
        """Return the value of a successful response; of one that went into a file, the number of its bytes."""
        if run.call.to is not None:
            return run.call.to.commit()  # type: ignore[no-any-return]
        info = run.info()
        if self.validator is not None:
            self.validator.response(call, response, info)
        value: T = decode(call, response, info)
        if self.config.deviation_hooks or LOGGER.isEnabledFor(logging.DEBUG):
            from sinch_provisioning._deviations import tell  # when somebody listens

            tell(call, response, self.config.deviation_hooks)
        return value

    def with_response(self, run: CallRun, call: Call[T], response: Response) -> ApiResponse[T]:
        """Return the value of a successful response together with the response."""
        value, info = self.value(run, call, response), run.info()
        return ApiResponse(
            value=value,
            status=response.status,
            headers=response.headers,
            request_id=response.request_id,
            attempts=info.attempts,
            elapsed=info.elapsed,
            body=response.content,
            operation=call.operation,
        )


class SyncDispatcher(_Base):
    """Carries described calls, blocking: the `Dispatcher` of the generated package.

    Args:
        config: what all calls share.
        options: what every call starts from.
        transmit: sends one request.
        sleep: waits some seconds.
        validator: holds calls against the document; None: nothing does.
        parent: the dispatcher this one was made from, with which it ends.
    """

    def __init__(
        self,
        config: ClientConfig,
        options: RequestOptions,
        transmit: Transmit,
        sleep: Callable[[float], object],
        validator: Validator | None = None,
        parent: Self | None = None,
    ) -> None:
        super().__init__(config, options, validator, parent)
        self.transmit = transmit
        self.sleep = sleep

    def with_options(self, options: RequestOptions, project_id: str | None) -> SyncDispatcher:
        """Return a dispatcher over the same connections with other options, and for another project unless None."""
        config, merged = self.config.of_project(project_id), options.over(self.options)
        return SyncDispatcher(config, merged, self.transmit, self.sleep, self.validator, self)

    def send(self, call: Call[T], options: CallOptions | None) -> T:
        """Send one request and return what its response holds."""
        run = self.run(call, options)
        with run.call.to or KEPT:
            return self.value(run, call, send(run, self.transmit, self.sleep))

    def send_with_response(self, call: Call[T], options: CallOptions | None) -> ApiResponse[T]:
        """Send one request and return its response with status and headers."""
        run = self.run(call, options)
        with run.call.to or KEPT:
            return self.with_response(run, call, send(run, self.transmit, self.sleep))

    def paginate(self, call: PagedCall[P, T], options: CallOptions | None) -> Pager[T, P]:
        """Return the items of all pages; nothing is sent before they are asked for."""
        from sinch_provisioning.pagination import ListPager  # when it is needed: most programs begin with another call

        return ListPager(call, self.send, self.merged(options))

    def wait(
        self, read: Callable[[CallOptions | None], T], states: tuple[str, ...] | None, rules: Mapping[str, Any]
    ) -> T:
        """Read a resource again and again until it is ready; its states are in these attributes, or the usual ones."""
        from sinch_provisioning._polling import STATES, Wait, Waiting

        wait = Wait(**rules)
        waiting = Waiting(wait, states or STATES, self.config)
        while True:
            resource = waiting.read(partial(read, wait.options))
            if waiting.is_over(resource):
                return resource
            self.sleep(waiting.pause(resource))


class AsyncDispatcher(_Base):
    """Carries described calls without blocking; arguments as in `SyncDispatcher`, `sleep` is awaited."""

    def __init__(
        self,
        config: ClientConfig,
        options: RequestOptions,
        transmit: AsyncTransmit,
        sleep: Callable[[float], Awaitable[object]],
        validator: Validator | None = None,
        parent: Self | None = None,
    ) -> None:
        super().__init__(config, options, validator, parent)
        self.transmit = transmit
        self.sleep = sleep

    def with_options(self, options: RequestOptions, project_id: str | None) -> AsyncDispatcher:
        """Return a dispatcher over the same connections with other options, and for another project unless None."""
        config, merged = self.config.of_project(project_id), options.over(self.options)
        return AsyncDispatcher(config, merged, self.transmit, self.sleep, self.validator, self)

    async def send(self, call: Call[T], options: CallOptions | None) -> T:
        """Send one request and return what its response holds."""
        run = self.run(call, options)
        with run.call.to or KEPT:
            return self.value(run, call, await send_async(run, self.transmit, self.sleep))

    async def send_with_response(self, call: Call[T], options: CallOptions | None) -> ApiResponse[T]:
        """Send one request and return its response with status and headers."""
        run = self.run(call, options)
        with run.call.to or KEPT:
            return self.with_response(run, call, await send_async(run, self.transmit, self.sleep))

    def paginate(self, call: PagedCall[P, T], options: CallOptions | None) -> AsyncPager[T, P]:
        """Return the items of all pages; nothing is sent before they are asked for."""
        from sinch_provisioning.pagination import (
            AsyncListPager,
        )  # when it is needed: most programs begin with another call

        return AsyncListPager(call, self.send, self.merged(options))

    async def wait(
        self,
        read: Callable[[CallOptions | None], Awaitable[T]],
        states: tuple[str, ...] | None,
        rules: Mapping[str, Any],
    ) -> T:
        """Read a resource again and again until it is ready; its states are in these attributes, or the usual ones."""
        from sinch_provisioning._polling import STATES, Wait, Waiting

        wait = Wait(**rules)
        waiting = Waiting(wait, states or STATES, self.config)
        while True:
            resource = await waiting.read_async(partial(read, wait.options))
            if waiting.is_over(resource):
                return resource
            await self.sleep(waiting.pause(resource))
