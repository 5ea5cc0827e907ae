"""Event loops, of asyncio and of trio: which one runs, work in it and in others, and cancels that cost no connection.

The library keeps its pool whole under the cancel scopes of anyio: what it must not be interrupted in, it shields. A
native cancel of asyncio (`Task.cancel`, `asyncio.timeout`, `asyncio.wait_for`) goes through these shields, and leaves
requests and connections in the pool that belong to no call; a hundred of them end a client. Every cancel of trio is one
of a scope, and heeds shields.
"""

from __future__ import annotations

import asyncio
import contextvars
import sys
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, Generic, Protocol, TypeVar

import anyio
import anyio.lowlevel
import anyio.to_thread

from sinch_provisioning._http.library import pools_of

T = TypeVar("T")
R_co = TypeVar("R_co", covariant=True)


def running_loop() -> object:
    """Return the event loop that runs: one of asyncio's, or the token of a run of trio."""
    token = anyio.lowlevel.current_token()
    return getattr(token, "native_token", token)  # before anyio 4.11 it is the loop itself


def has_ended(loop: object) -> bool:
    """Tell whether a loop runs no more; of a run of trio this is not known, it closes at its end what is open."""
    return isinstance(loop, asyncio.AbstractEventLoop) and loop.is_closed()


async def _in_thread(wait: Callable[[], object]) -> None:
    await anyio.to_thread.run_sync(wait, abandon_on_cancel=True)


async def run_in(loop: object, work: Callable[[], Awaitable[object]]) -> None:
    """Run work in an event loop of another thread, and wait for it; a loop that does not run is left alone.

    Args:
        loop: as `running_loop` returned it there.
        work: makes what is awaited.
    """

    async def whole() -> None:
        await work()

    if not isinstance(loop, asyncio.AbstractEventLoop):
        trio = sys.modules["trio"]  # it was running
        try:
            await _in_thread(lambda: trio.from_thread.run(whole, trio_token=loop))
        except trio.RunFinishedError:
            return
    elif loop.is_running():
        await _in_thread(asyncio.run_coroutine_threadsafe(whole(), loop).result)


class Background(Protocol[R_co]):
    """Work that goes on beside the one who began it."""

    async def result(self) -> R_co:
        """Wait for the work; return what it gives, or raise what it raises."""
        ...

    async def end(self) -> None:
        """Cancel the work, and wait until it has ended."""
        ...


def in_background(work: Coroutine[Any, Any, T]) -> Background[T]:
    """Begin work in a task that no scope of the caller's holds, such as an async generator may leave behind."""
    return _AsyncioTask(work) if isinstance(running_loop(), asyncio.AbstractEventLoop) else _TrioTask(work)


class _AsyncioTask(Generic[T]):
    def __init__(self, work: Coroutine[Any, Any, T]) -> None:
        self._task = asyncio.ensure_future(work)

    async def result(self) -> T:
        return await self._task

    async def end(self) -> None:
        self._task.cancel()
        await asyncio.wait((self._task,))
        if not self._task.cancelled():
            self._task.exception()  # looked at, as below


class _TrioTask(Generic[T]):
    def __init__(self, work: Coroutine[Any, Any, T]) -> None:
        self._scope = anyio.CancelScope()
        self._ended = anyio.Event()
        self._values: list[T] = []
        self._error: BaseException | None = None
        context = contextvars.copy_context()  # as a task of asyncio gets
        sys.modules["trio"].lowlevel.spawn_system_task(self._run, work, context=context)

    async def _run(self, work: Awaitable[T]) -> None:
        try:
            with self._scope:
                self._values.append(await work)
        except sys.modules["trio"].Cancelled:  # of the whole run
            raise
        except BaseException as error:  # out of here it would be an internal error of trio's
            self._error = error
        finally:
            self._ended.set()

    async def result(self) -> T:
        await self._ended.wait()
        if self._error is not None:
            raise self._error
        return self._values[0]

    async def end(self) -> None:
        self._scope.cancel()
        with anyio.CancelScope(shield=True):
            await self._ended.wait()


async def to_the_end(work: Coroutine[Any, Any, T], scope: anyio.CancelScope) -> T:
    """Run work that is always waited for, under asyncio in a task: a cancel of the caller's then cancels the scope.

    Args:
        work: enters the scope itself, and ends soon after the scope, or one around it, is cancelled.
        scope: a scope of anyio.

    Raises:
        asyncio.CancelledError: the caller was cancelled; the work has ended by then. (trio has an error of its own.)
    """
    if not isinstance(running_loop(), asyncio.AbstractEventLoop):
        return await work
    task = asyncio.create_task(work)
    cancelled: asyncio.CancelledError | None = None
    while not task.done():
        try:
            await asyncio.wait((task,))
        except asyncio.CancelledError as error:  # also the second and third: each would leave the work alone
            cancelled = error
            scope.cancel()
    try:
        if cancelled is None:
            return task.result()
        if not task.cancelled():
            task.exception()  # looked at, so that asyncio does not report it as lost
        raise cancelled
    finally:
        del task, cancelled  # an error holds this frame: keeping it here would be a cycle


async def give_up_unowned(client: object) -> None:
    """Take connections out of a client's pools that belong to no request, and give their places to waiting requests.

    A request that is cancelled after the pool has made a connection for it, and before it connects, leaves it there as
    neither idle nor closed. The library has no public way to see this; without the private names nothing is done.

    Args:
        client: an async client of the library.
    """
    for pool in pools_of(client):
        closing = _taken_out(pool)  # before anything is awaited: the pool is whole at each step of the loop
        with anyio.CancelScope(shield=True):
            for connection in closing:
                await connection.aclose()


def _is_open(connection: Any) -> bool:
    return not (connection.is_idle() or connection.is_closed())


def _taken_out(pool: Any) -> list[Any]:
    connections = getattr(pool, "_connections", None)
    requests = getattr(pool, "_requests", None)
    assign = getattr(pool, "_assign_requests_to_connections", None)
    if not isinstance(connections, list) or requests is None or assign is None:
        return []
    owned = [request.connection for request in requests]
    unowned = [connection for connection in connections if connection not in owned and _is_open(connection)]
    for connection in unowned:
        connections.remove(connection)
    return [*unowned, *assign()] if unowned else []
