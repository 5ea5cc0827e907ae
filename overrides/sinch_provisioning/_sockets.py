"""Sockets that listen on this machine, from their start to their end."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import Iterable
from typing import Final

from sinch_provisioning.errors import ConfigurationError

LOOPBACK: Final = "127.0.0.1"


def listen(port: int = 0, host: str = LOOPBACK) -> socket.socket:
    """Return a socket that listens on an address of this machine; port 0 picks a free one."""
    try:
        addresses = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP)
    except (UnicodeError, ValueError):
        raise OSError(f"{host!r:.80} is not the name of a host") from None
    family, socket_type, protocol, _, address = min(addresses, key=lambda info: info[0] != socket.AF_INET)
    listening = socket.socket(family, socket_type, protocol)  # the protocol named, or asyncio leaves Nagle on
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((address[0], port))
        listening.listen(512)
    except BaseException:
        listening.close()
        raise
    return listening


def url_of(listening: socket.socket, host: str = LOOPBACK) -> str:
    """Return the address of what listens on a host, without trailing slash; of all addresses, that of this machine."""
    name = {"0.0.0.0": LOOPBACK, "::": "::1"}.get(host, host)  # noqa: S104 - only compared
    return f"http://{f'[{name}]' if ':' in name else name}:{listening.getsockname()[1]}"


def bound(port: int, host: str = LOOPBACK) -> socket.socket:
    """Return a socket that listens on a port, for a command.

    Raises:
        ConfigurationError: the host or the port cannot be used.
    """
    try:
        return listen(port, host)
    except (OSError, OverflowError) as error:
        reason = getattr(error, "strerror", None) or error
        on_host = "" if host == LOOPBACK else f" of host {host}"
        raise ConfigurationError(f"port {port}{on_host} cannot be used: {reason}; try --port 0") from None


async def close_servers(servers: Iterable[asyncio.Server]) -> None:
    """Let servers of this event loop accept no more connections; the open ones stay, also those just accepted.

    `Server.close` alone leaves a socket unclosed that the loop has accepted and not looked at yet.
    """
    loop = asyncio.get_running_loop()
    for server in servers:
        for listening in server.sockets if isinstance(loop, asyncio.SelectorEventLoop) else ():
            loop.remove_reader(listening.fileno())  # others have no readers
    for _ in range(5):  # turns of the loop from the socket that is accepted to the protocol that has it
        await asyncio.sleep(0)
    for server in servers:
        server.close()


def end_listening(listening: socket.socket) -> None:
    """Let a socket take no more connections, although a forked child may hold it too."""
    with contextlib.suppress(OSError):  # not every system can
        listening.shutdown(socket.SHUT_RDWR)
