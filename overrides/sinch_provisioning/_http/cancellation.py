"""Cancellation that costs no connection.

The library keeps its pool whole under the cancel scopes of anyio: what it must not be interrupted in, it shields. A
native cancel of asyncio (`Task.cancel`, `asyncio.timeout`, `asyncio.wait_for`) goes through these shields, and leaves
requests and connections in the pool that belong to no call; a hundred of them end a client.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

import anyio

T = TypeVar("T")


async def to_the_end(work: Coroutine[Any, Any, T], scope: anyio.CancelScope) -> T:
    """Run work in a task of its own, which is always waited for; a cancel of the caller's cancels its scope instead.

    Args:
        work: enters the scope itself, and ends soon after the scope is cancelled.
        scope: a scope of anyio.

    Raises:
        asyncio.CancelledError: the caller was cancelled; the work has ended by then.
    """
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


def pools_of(client: object) -> list[Any]:
    """Return the pools of connections of a client of the library, which has no public way to them.

    Without the private names (another release may rename them; a test would tell) there are none.

    Args:
        client: a client of the library, sync or async.
    """
    transports = (getattr(client, "_transport", None), *getattr(client, "_mounts", {}).values())
    pools = (getattr(transport, "_pool", None) for transport in transports)
    return [pool for pool in pools if pool is not None]


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
    unowned = [one for one in connections if one not in owned and _is_open(one)]
    for connection in unowned:
        connections.remove(connection)
    return [*unowned, *assign()] if unowned else []
