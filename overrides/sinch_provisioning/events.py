"""Webhook events handed to functions of yours, each typed by its event, and served by any server.

events = EventRouter(Verifier("the secret of the webhook", nonces=MemoryNonceStore()))

@events.on(models.WhatsAppTemplateApprovedEvent)
def approved(event: models.WhatsAppTemplateApprovedEvent) -> None: ...

app = events.asgi(path="/webhooks/sinch")  # for uvicorn and the like; `events.wsgi(...)` for gunicorn and the like
"""

from __future__ import annotations

import difflib
from collections.abc import Awaitable, Callable
from inspect import isawaitable, iscoroutine, iscoroutinefunction
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar, overload

import anyio
import anyio.to_thread

from sinch_provisioning._event_apps import MAX_BODY_BYTES, AsgiApp, AsgiEvents, WsgiApp, WsgiEvents
from sinch_provisioning._validators import function, instance, spelled, whole
from sinch_provisioning.errors import ConfigurationError, WebhookVerificationError
from sinch_provisioning.webhooks import RawHeaders, UnknownEvent, Verifier

if TYPE_CHECKING:
    from sinch_provisioning_api.events import Event

__all__ = ["EventRouter"]

R = TypeVar("R")
E1 = TypeVar("E1", bound="Event")
E2 = TypeVar("E2", bound="Event")
E3 = TypeVar("E3", bound="Event")
E4 = TypeVar("E4", bound="Event")
Handler: TypeAlias = Callable[[Any], Any]
Decorator: TypeAlias = Callable[[Callable[[E1], R]], Callable[[E1], R]]


@spelled
class EventRouter:
    """Verifies deliveries and calls the function that was registered for the class of the event.

    Register every function before the first delivery. A function may be a coroutine function. When it raises, the
    delivery counts as not handled: its nonce is forgotten and the apps answer 500, so that the API repeats it.

    Args:
        verifier: what deliveries are held against; give it `nonces=`, or a delivery that comes twice is handled twice.
    """

    def __init__(self, verifier: Verifier) -> None:
        self._verifier: Final = instance("verifier", verifier, Verifier)
        self._handlers: dict[type, Handler] = {}
        self._otherwise: Handler | None = None

    @overload
    def on(self, event: type[E1], /) -> Decorator[E1, R]: ...
    @overload
    def on(self, event: type[E1], other: type[E2], /) -> Decorator[E1 | E2, R]: ...
    @overload
    def on(self, event: type[E1], other: type[E2], third: type[E3], /) -> Decorator[E1 | E2 | E3, R]: ...
    @overload
    def on(
        self, event: type[E1], other: type[E2], third: type[E3], fourth: type[E4], /
    ) -> Decorator[E1 | E2 | E3 | E4, R]: ...
    @overload
    def on(self, /, *events: type[Event]) -> Decorator[Event, R]: ...
    def on(self, /, *events: type[Any]) -> Decorator[Any, Any]:
        """Register the decorated function for one class of events, or for several.

        Args:
            events: classes of events, such as `models.BundleDoneEvent`; `UnknownEvent` for those that this version does
                not know. With more than four the parameter of the function is a `models.Event`.

        Returns:
            A decorator that gives the function back as it is.

        Raises:
            ConfigurationError: no class, one that is not an event, or one that has its function already.
        """
        if not events:
            raise ConfigurationError("on() needs a class of events, such as on(models.BundleDoneEvent)")
        for event in events:
            _check_is_event(event)

        def register(handler: Handler) -> Handler:
            function("what handles an event", handler)
            for event in events:
                if event in self._handlers:
                    raise ConfigurationError(f"{event.__name__} has its function already; one function is called")
            self._handlers |= dict.fromkeys(events, handler)
            return handler

        return register

    def otherwise(self, handler: Callable[[Event], R]) -> Callable[[Event], R]:
        """Register the decorated function for every event that has none, known or unknown; without it they pass.

        Args:
            handler: takes a `models.Event`.

        Raises:
            ConfigurationError: there is such a function already.
        """
        function("what handles an event", handler)
        if self._otherwise is not None:
            raise ConfigurationError("otherwise has its function already; one function is called")
        self._otherwise = handler
        return handler

    def handle(self, body: bytes | str, headers: RawHeaders) -> Event | None:
        """Verify a delivery and call its function; a coroutine function runs in an event loop of its own.

        Args:
            body: the raw body as it came, before any parsing.
            headers: the request headers, as `Verifier.verify` takes them.

        Returns:
            The event; None when the delivery was seen before, and is to be answered as one that was handled.

        Raises:
            WebhookVerificationError: the delivery cannot be trusted, or is not an event; `reason` says why.
            ConfigurationError: the function is a coroutine function and an event loop runs here.
            Exception: what the function raises.
        """
        event = self._accept(body, headers)
        handler = None if event is None else self._handler_of(event)
        if event is None or handler is None:
            return event
        try:
            result = handler(event)
            if isawaitable(result):
                _run(result)
        except BaseException:
            self._verifier.forget(headers)
            raise
        return event

    async def handle_async(self, body: bytes | str, headers: RawHeaders) -> Event | None:
        """Verify a delivery and call its function; one that is no coroutine function runs in a thread.

        Args, result and errors are those of `handle`; the store of nonces is asked in a thread too.
        """
        event = await anyio.to_thread.run_sync(self._accept, body, headers)
        handler = None if event is None else self._handler_of(event)
        if event is None or handler is None:
            return event
        try:
            is_async = iscoroutinefunction(handler)
            result = handler(event) if is_async else await anyio.to_thread.run_sync(handler, event)
            if isawaitable(result):
                await result
        except BaseException:
            with anyio.CancelScope(shield=True):
                await anyio.to_thread.run_sync(self._verifier.forget, headers)
            raise
        return event

    def asgi(
        self, app: AsgiApp | None = None, *, path: str | None = None, max_body_bytes: int = MAX_BODY_BYTES
    ) -> AsgiApp:
        """Return an ASGI app that receives deliveries, for uvicorn, Starlette, FastAPI and others.

        It answers 204 when the event was handled, came before, or has no function; 401 when the delivery cannot be
        trusted, 400 when it is not an event, 405 to other methods than POST, 413 to a body that is too large, 500 when
        a function raises, which is logged. No answer says why.

        Args:
            app: what gets every other path; with it this is a middleware. Default: they are answered 404.
            path: where deliveries come to, such as `/webhooks/sinch`; None for every path, as where it is mounted.
            max_body_bytes: what a body may have.
        """
        _check_where(app, path)
        return AsgiEvents(self.handle_async, app, path, whole("max_body_bytes", max_body_bytes))

    def wsgi(
        self, app: WsgiApp | None = None, *, path: str | None = None, max_body_bytes: int = MAX_BODY_BYTES
    ) -> WsgiApp:
        """Return a WSGI app that receives deliveries, for gunicorn, Flask, Django and others.

        Its answers and arguments are those of `asgi`.
        """
        _check_where(app, path)
        return WsgiEvents(self.handle, app, path, whole("max_body_bytes", max_body_bytes))

    def _handler_of(self, event: Event) -> Handler | None:
        return self._handlers.get(type(event), self._otherwise)

    def _accept(self, body: bytes | str, headers: RawHeaders) -> Event | None:
        try:
            self._verifier.check(body, headers)
        except WebhookVerificationError as error:
            if error.reason == "replayed":
                return None
            raise
        try:
            return self._verifier.event(body)
        except BaseException:
            self._verifier.forget(headers)
            raise


def _check_is_event(event: object) -> None:
    from sinch_provisioning_api import models

    known = sorted({*models.EVENT_MODELS.values()})
    name = event.__name__ if isinstance(event, type) else repr(event)
    if event is UnknownEvent or (name in known and getattr(models, name) is event):
        return
    near = [class_name for class_name in known if class_name.startswith(name)] or difflib.get_close_matches(
        name, known, 3
    )
    hint = f"did you mean {', '.join(near)}?" if near else "the classes of events are named …Event in models"
    raise ConfigurationError(f"{name} is not a class of events; {hint}")


def _check_where(app: object, path: object) -> None:
    if app is not None and not callable(app):
        raise ConfigurationError(f"app must be an application, not {type(app).__name__}; the path goes by name: path=")
    if app is not None and path is None:
        raise ConfigurationError("path must be given where another app serves the other paths")
    if path is not None and not (isinstance(path, str) and path.startswith("/")):
        raise ConfigurationError(f"path must be None or a text such as /webhooks/sinch, not {path!r}")


def _run(result: Awaitable[object]) -> None:
    """Await a result where no event loop runs."""

    async def wait() -> object:
        return await result

    try:
        anyio.get_current_task()
    except Exception:  # no event loop runs here; which error says so depends on the version
        anyio.run(wait)
        return
    if iscoroutine(result):
        result.close()
    raise ConfigurationError("an event loop runs here: call `await events.handle_async(body, headers)`")
